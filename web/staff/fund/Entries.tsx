/** The ledger as it was written: newest first, each with its postings; a mistake is reversed here. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { entryKinds } from '../../../law/advance-payment.ts'
import type { EntryView, FundView } from '../../../server/fund/view.ts'
import { api } from '../../kit/api.ts'
import { yuanOf } from '../../kit/money.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'

export function Entries({ fund }: { fund: FundView }) {
  const say = useSay()
  const [before, setBefore] = useState<string>()
  const [reversing, setReversing] = useState<EntryView>()
  const read = useRead<{ items: EntryView[]; next: string | null }>(`/funds/${fund.id}/entries`, {
    cursor: before,
    limit: 30,
  })
  return (
    <Part title={{ zh: '分录', en: 'Entries' }}>
      {reversing && <Reversal fund={fund} entry={reversing} close={() => setReversing(undefined)} />}
      <Shown read={read} lines={5}>
        {({ items, next }) => (
          <>
            <div className="scroll-x">
              <table className="plain">
                <tbody>
                  {items.map(each => (
                    <tr key={each.id}>
                      <td className="number quiet">{each.id}</td>
                      <td className="nowrap">{each.on}</td>
                      <td className="nowrap">{say(entryKinds[each.kind])}</td>
                      <td>
                        {each.reason}{' '}
                        {each.payment && <Link to={`/advance-payments/${each.payment.id}`}>{each.payment.number}</Link>}
                        <div className="quiet">
                          {each.proof} · {each.by}
                        </div>
                      </td>
                      <td className="right">
                        {each.postings.map(one => (
                          <div key={one.accountId} className="nowrap">
                            <span className="quiet">{one.name}</span>{' '}
                            <span className="number">
                              {one.changeFen > 0 ? '+' : ''}
                              {yuanOf(one.changeFen)}
                            </span>
                          </div>
                        ))}
                      </td>
                      <td>
                        {each.reversedBy ? (
                          <span className="quiet">{say({ zh: '已冲正', en: 'reversed' })}</span>
                        ) : (
                          fund.may.keep &&
                          !['payment', 'recovery', 'reversal'].includes(each.kind) && (
                            <Button size="small" type="text" onClick={() => setReversing(each)}>
                              {say({ zh: '冲正', en: 'Reverse' })}
                            </Button>
                          )
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <div className="steps">
              {before && <Button onClick={() => setBefore(undefined)}>{say({ zh: '最新', en: 'Newest' })}</Button>}
              {next && <Button onClick={() => setBefore(next)}>{say({ zh: '更早', en: 'Older' })}</Button>}
            </div>
          </>
        )}
      </Shown>
    </Part>
  )
}

const reason = { zh: '为什么冲正', en: 'Why it is reversed' }

function Reversal({ fund, entry, close }: { fund: FundView; entry: EntryView; close: () => void }) {
  const say = useSay()
  const [words, setWords] = useState<string>()
  const saving = useSubmit((body: object, key) => api.post(`/funds/${fund.id}/reversals`, body, key), {
    changes: [`/funds/${fund.id}`, `/funds/${fund.id}/entries`, '/funds'],
    done: close,
  })
  return (
    <div className="panel form">
      <strong>
        {say({ zh: `冲正第${entry.id}号分录：${entry.reason}`, en: `Reverse entry ${entry.id}: ${entry.reason}` })}
      </strong>
      <ProblemSummary problem={saving.error} names={{ reason }} />
      <Words name="reason" label={reason} required rows={2} problem={saving.error} value={words} set={setWords} />
      <div className="steps">
        <Button
          type="primary"
          loading={saving.isPending}
          onClick={() => saving.mutate({ entryId: entry.id, reason: words })}
        >
          {say({ zh: '冲正', en: 'Reverse' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
