/** 共同投诉: those of the other members who settle by the same agreement, each with the own amounts (art. 12). */
import { Checkbox } from 'antd'
import type { Settlement } from '../../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../../server/complaint/view.ts'
import type { ApiProblem } from '../../../kit/api.ts'
import { MoneyInput } from '../../../kit/Money.tsx'
import { ScrollX } from '../../../kit/ScrollX.tsx'
import { useSay } from '../../../kit/say.tsx'

type Other = NonNullable<Settlement['others']>[number]

interface Props {
  record: ComplaintView
  facts: Partial<Settlement>
  set: (change: Partial<Settlement>) => void
  problem: ApiProblem | null
}

export function SettleOthers({ record, facts, set, problem }: Props) {
  const say = useSay()
  const members = record.joint?.members.filter(each => each.id !== record.id && each.state === record.state) ?? []
  if (members.length === 0) return null
  const others = facts.others ?? []
  const change = (id: number, next: Partial<Other> | undefined) => {
    const rest = others.filter(each => each.id !== id)
    const now = others.find(each => each.id === id)
    set({ others: next ? [...rest, { ...now, ...next, id } as Other] : rest })
  }
  const own = () => ({
    agreementAmountFen: facts.agreementAmountFen as number,
    recoveredAmountFen: facts.recoveredAmountFen as number,
  })
  const wrong = problem?.errors.filter(each => /^(body\.)?others\./.test(each.field)) ?? []
  const all = members.every(each => others.some(one => one.id === each.id))
  const head = say({ zh: '共同投诉的其他人，一并达成协议', en: 'Other members who settle by this agreement' })
  return (
    <fieldset className="choice" id="field-others" tabIndex={-1}>
      <legend>{head}</legend>
      <ScrollX label={head}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  checked={all}
                  indeterminate={others.length > 0 && !all}
                  onChange={event =>
                    set({ others: event.target.checked ? members.map(({ id }) => ({ ...own(), id })) : [] })
                  }
                >
                  {say({ zh: '投诉人', en: 'Complainant' })}
                </Checkbox>
              </th>
              <th scope="col">{say({ zh: '协议金额', en: 'Amount agreed' })}</th>
              <th scope="col">{say({ zh: '挽回经济损失', en: 'Amount recovered' })}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(member => {
              const said = others.find(each => each.id === member.id)
              const amount = (key: 'agreementAmountFen' | 'recoveredAmountFen', label: string) => (
                <td>
                  {said && (
                    <MoneyInput
                      aria-label={`${member.consumer} ${label}`}
                      value={said[key]}
                      onChange={fen => {
                        const alike =
                          key === 'agreementAmountFen' && said.recoveredAmountFen === said.agreementAmountFen
                        const both = alike ? { recoveredAmountFen: fen as number } : {}
                        change(member.id, { [key]: fen, ...both })
                      }}
                    />
                  )}
                </td>
              )
              return (
                <tr key={member.id}>
                  <td>
                    <Checkbox
                      checked={said !== undefined}
                      onChange={event => change(member.id, event.target.checked ? own() : undefined)}
                    >
                      {member.consumer} <span className="quiet number">{member.number}</span>
                    </Checkbox>
                  </td>
                  {amount('agreementAmountFen', say({ zh: '协议金额', en: 'agreed' }))}
                  {amount('recoveredAmountFen', say({ zh: '挽回经济损失', en: 'recovered' }))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollX>
      {wrong.map(each => (
        <div key={each.field} className="field-problem">
          {whose(each.field, others, members)}
          {each.problem}
        </div>
      ))}
      <div className="field-help">
        {say({
          zh: '每人各出一份调解书，写本人的金额；未勾选的继续调解。',
          en: 'Each gets an own statement with the own amount; whoever is not ticked stays in mediation.',
        })}
      </div>
    </fieldset>
  )
}

/** 'others.1.agreementAmountFen' is of the second that was ticked. */
function whose(field: string, others: readonly Other[], members: readonly { id: number; consumer: string }[]) {
  const at = Number(/others\.(\d+)/.exec(field)?.[1])
  const member = members.find(each => each.id === others[at]?.id)
  return member ? `${member.consumer}：` : ''
}
