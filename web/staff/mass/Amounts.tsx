/** What each member was promised and got; one amount for all is typed once. */
import { Button } from 'antd'
import type { MassMember } from '../../../server/mass/view.ts'
import { Money, MoneyInput } from '../../kit/Money.tsx'
import { useSay } from '../../kit/say.tsx'

interface Amount {
  agreementAmountFen?: number | undefined
  recoveredAmountFen?: number | undefined
}

interface AmountsProps {
  members: readonly MassMember[]
  amounts: Record<number, Amount>
  set: (amounts: Record<number, Amount>) => void
}

export function Amounts({ members, amounts, set }: AmountsProps) {
  const say = useSay()
  const first = members[0]
  const change = (id: number, next: Amount) => set({ ...amounts, [id]: { ...amounts[id], ...next } })
  const total = members.reduce((sum, member) => sum + (amounts[member.id]?.recoveredAmountFen ?? 0), 0)
  return (
    <section id="field-members" tabIndex={-1} aria-label={say({ zh: '各件金额', en: 'Amounts' })}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '投诉人', en: 'Complainant' })}</th>
            <th scope="col" className="right">
              {say({ zh: '请求', en: 'Claimed' })}
            </th>
            <th scope="col">{say({ zh: '协议金额', en: 'Agreed' })}</th>
            <th scope="col">{say({ zh: '挽回损失', en: 'Recovered' })}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(member => {
            const own = amounts[member.id] ?? {}
            return (
              <tr key={member.id}>
                <th scope="row">{member.consumer}</th>
                <td className="right nowrap">
                  <Money fen={member.claimedFen} />
                </td>
                <td>
                  <MoneyInput
                    value={own.agreementAmountFen}
                    aria-describedby={`amount-${member.id}`}
                    // What was agreed is usually what came back.
                    onChange={fen =>
                      change(member.id, {
                        agreementAmountFen: fen,
                        ...(own.recoveredAmountFen === own.agreementAmountFen ? { recoveredAmountFen: fen } : {}),
                      })
                    }
                  />
                  <span id={`amount-${member.id}`} className="unseen">
                    {member.consumer}
                  </span>
                </td>
                <td>
                  <MoneyInput
                    value={own.recoveredAmountFen}
                    aria-describedby={`amount-${member.id}`}
                    onChange={fen => change(member.id, { recoveredAmountFen: fen })}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {say({ zh: '合计挽回', en: 'Recovered in all' })}
            </th>
            <td>
              <Money fen={total} />
            </td>
          </tr>
        </tfoot>
      </table>
      {first && members.length > 1 && (
        <Button
          size="small"
          onClick={() => set(Object.fromEntries(members.map(member => [member.id, { ...amounts[first.id] }])))}
        >
          {say({ zh: '其余各件同第一件', en: 'The same as the first for all' })}
        </Button>
      )}
    </section>
  )
}
