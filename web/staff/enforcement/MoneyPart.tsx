/** 缴款: what is owed today, what was paid. */
import type { CaseView } from '../../../server/enforcement/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'

const kinds: Record<string, Label> = {
  fine: { zh: '罚款', en: 'Fine' },
  income: { zh: '违法所得', en: 'Income' },
  late: { zh: '加处罚款', en: 'Late fee' },
}

export function MoneyPart({ one }: { one: CaseView }) {
  const say = useSay()
  const { money } = one
  if (!money || one.decision?.servedOn === null) return null
  const rows: [Label, number, number][] = [
    [kinds.fine!, money.fineFen, money.finePaidFen],
    [kinds.income!, money.incomeFen, money.incomePaidFen],
    [kinds.late!, money.lateFen, money.latePaidFen],
  ]
  return (
    <Part
      title={{ zh: '缴款', en: 'Payment' }}
      aside={
        money.dueOn && <span className="quiet">{say({ zh: `期限 ${money.dueOn}`, en: `due ${money.dueOn}` })}</span>
      }
    >
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '款项', en: 'What' })}</th>
            <th scope="col" className="right">
              {say({ zh: '应缴', en: 'Owed' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '已缴', en: 'Paid' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(([, owed, paid]) => owed > 0 || paid > 0)
            .map(([label, owed, paid]) => (
              <tr key={label.en}>
                <td>{say(label)}</td>
                <td className="right nowrap">
                  <Money fen={owed} />
                </td>
                <td className="right nowrap">
                  <Money fen={paid} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {money.owedFen > 0 && (
        <p>
          <strong>
            {say({ zh: '尚欠', en: 'Still owed:' })} <Money fen={money.owedFen} />
          </strong>
        </p>
      )}
      {(money.payments.length > 0 || money.instalments.length > 0) && (
        <ul className="lines">
          {money.instalments.map(each => (
            <li key={each.dueOn}>
              {say({ zh: '分期', en: 'Instalment' })} <span className="number">{each.dueOn}</span>{' '}
              <Money fen={each.amountFen} />
            </li>
          ))}
          {money.payments.map(each => (
            <li key={each.id}>
              <span className="number">{each.paidOn}</span> {say(kinds[each.kind]!)} <Money fen={each.amountFen} />{' '}
              <span className="quiet number">{each.voucher}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
