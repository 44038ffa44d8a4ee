/** 月度对账: what the book says, what the bank says, why they differ; locked by a second person. */
import { Button } from 'antd'
import { useState } from 'react'
import type { FundView } from '../../../server/fund/view.ts'
import { api } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words, Yuan } from '../matter/fields.tsx'

const names = {
  bankFen: { zh: '银行对账单余额', en: 'What the bank says' },
  explanation: { zh: '差异说明', en: 'Why they differ' },
}

export function MonthsPart({ fund }: { fund: FundView }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const changes = [`/funds/${fund.id}`, '/funds']
  const locking = useSubmit((body: object, key) => api.post(`/funds/${fund.id}/months/lock`, body, key), { changes })
  return (
    <Part
      title={{ zh: '月度对账', en: 'Months' }}
      aside={
        fund.due &&
        fund.may.keep && (
          <Button size="small" onClick={() => setOpen(true)}>
            {say({ zh: `对${fund.due.month}的账`, en: `Reconcile ${fund.due.month}` })}
          </Button>
        )
      }
    >
      {open && fund.due && <Closing fund={fund} due={fund.due} close={() => setOpen(false)} />}
      <ProblemSummary problem={locking.error} />
      {fund.months.length === 0 && <p className="quiet">{say({ zh: '还没有对过账', en: 'No month yet' })}</p>}
      <ul className="lines">
        {fund.months.map(each => (
          <li key={each.month} className="spread">
            <span>
              <strong className="number">{each.month}</strong> {say({ zh: '账面 ', en: 'book ' })}
              <Money fen={each.bookFen} /> {say({ zh: '银行 ', en: 'bank ' })}
              <Money fen={each.bankFen} />
              {each.explanation && <span className="quiet"> {each.explanation}</span>}
              <span className="quiet">
                {' '}
                {say({ zh: `${each.preparedBy}对账`, en: `reconciled by ${each.preparedBy}` })}
                {each.lockedBy && say({ zh: `，${each.lockedBy}锁定`, en: `, locked by ${each.lockedBy}` })}
              </span>
            </span>
            {!each.lockedBy && fund.may.lock && (
              <Button size="small" loading={locking.isPending} onClick={() => locking.mutate({ month: each.month })}>
                {say({ zh: '锁定', en: 'Lock' })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Closing({ fund, due, close }: { fund: FundView; due: { month: string; bookFen: number }; close: () => void }) {
  const say = useSay()
  const [bankFen, setBankFen] = useState<number>()
  const [explanation, setExplanation] = useState<string>()
  const saving = useSubmit((body: object, key) => api.post(`/funds/${fund.id}/months`, body, key), {
    changes: [`/funds/${fund.id}`, '/funds'],
    done: close,
  })
  return (
    <div className="panel form">
      <p>
        {say({ zh: `${due.month}月末账面余额 `, en: `At the end of ${due.month} the book says ` })}
        <Money fen={due.bookFen} />
      </p>
      <ProblemSummary problem={saving.error} names={names} />
      <Yuan name="bankFen" label={names.bankFen} required problem={saving.error} value={bankFen} set={setBankFen} />
      {bankFen !== undefined && bankFen !== due.bookFen && (
        <Words
          name="explanation"
          label={names.explanation}
          required
          rows={2}
          problem={saving.error}
          value={explanation}
          set={setExplanation}
        />
      )}
      <div className="steps">
        <Button
          type="primary"
          loading={saving.isPending}
          onClick={() => saving.mutate({ month: due.month, bankFen, explanation })}
        >
          {say({ zh: '对账，由另一人锁定', en: 'Reconcile: a second person locks it' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
