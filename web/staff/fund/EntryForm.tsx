/** 记一笔: deposit, refund, interest, fee. Payments and recoveries are entered with their own matter. */
import { Button, Select } from 'antd'
import { useState } from 'react'
import { entryKinds } from '../../../law/advance-payment.ts'
import type { NewEntry } from '../../../server/fund/contract.ts'
import type { FundView } from '../../../server/fund/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Choice, Line, Yuan } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'

const names = {
  kind: { zh: '类别', en: 'Kind' },
  accountId: { zh: '账户', en: 'Account' },
  amountFen: { zh: '金额', en: 'Amount' },
  on: { zh: '入账日', en: 'Day of entry' },
  proof: { zh: '凭证', en: 'Proof' },
  reason: { zh: '摘要', en: 'What for' },
}
const kinds = {
  deposit: entryKinds.deposit,
  refund: entryKinds.refund,
  interest: entryKinds.interest,
  fee: entryKinds.fee,
}

export function EntryForm({ fund, close }: { fund: FundView; close: () => void }) {
  const say = useSay()
  const [said, setSaid] = useState<Partial<NewEntry>>({ kind: 'deposit' })
  const set = (change: Partial<NewEntry>) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit((body: object, key) => api.post(`/funds/${fund.id}/entries`, body, key), {
    changes: [`/funds/${fund.id}`, `/funds/${fund.id}/entries`, '/funds'],
    done: close,
  })
  const { error } = saving
  return (
    <Panel title={{ zh: '记一笔', en: 'Make an entry' }}>
      <ProblemSummary problem={error} names={names} />
      <Choice
        name="kind"
        label={names.kind}
        options={kinds}
        value={said.kind}
        set={kind => set({ kind })}
        problem={error}
      />
      <div className="office-form">
        <Field name="accountId" label={names.accountId} problem={error}>
          <Select
            allowClear
            placeholder={say({ zh: '管理方专项资金', en: "The manager's part" })}
            value={said.accountId}
            onChange={accountId => set({ accountId })}
            options={fund.accounts
              .filter(each => each.kind === 'tenant')
              .map(each => ({ value: each.id, label: [each.name, each.stall].filter(Boolean).join(' ') }))}
          />
        </Field>
        <Yuan
          name="amountFen"
          label={names.amountFen}
          required
          problem={error}
          value={said.amountFen}
          set={fen => set({ amountFen: fen as number })}
        />
        <Line name="on" type="date" label={names.on} problem={error} value={said.on} set={on => set({ on })} />
        <Line
          name="proof"
          label={names.proof}
          required
          problem={error}
          value={said.proof}
          set={proof => set({ proof: proof ?? '' })}
        />
        <Line
          name="reason"
          label={names.reason}
          required
          problem={error}
          value={said.reason}
          set={reason => set({ reason: reason ?? '' })}
        />
      </div>
      <div className="steps">
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate(said)}>
          {say({ zh: '入账', en: 'Enter it' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </Panel>
  )
}
