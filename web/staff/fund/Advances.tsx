/** Advance payments as lines. */
import { Link } from '@tanstack/react-router'
import type { AdvanceLine } from '../../../server/fund/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'

export function Advances({ items }: { items: AdvanceLine[] }) {
  const say = useSay()
  const head = (label: Label, className = '') => (
    <th scope="col" className={className}>
      {say(label)}
    </th>
  )
  if (items.length === 0) return <p className="quiet">{say({ zh: '还没有先行赔付', en: 'No payments yet' })}</p>
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            {head({ zh: '编号', en: 'Number' })}
            {head({ zh: '商家', en: 'Tenant' })}
            {head({ zh: '消费者', en: 'Consumer' }, 'wide-only')}
            {head({ zh: '赔付', en: 'Paid' }, 'right')}
            {head({ zh: '已追回', en: 'Recovered' }, 'right wide-only')}
            {head({ zh: '支付日', en: 'Paid on' }, 'wide-only')}
            {head({ zh: '状态', en: 'State' })}
          </tr>
        </thead>
        <tbody>
          {items.map(each => (
            <tr key={each.id}>
              <td className="number nowrap">
                <Link to={`/advance-payments/${each.id}`}>{each.number}</Link>
              </td>
              <td>
                {each.tenant} <span className="quiet wide-only">{each.station}</span>
              </td>
              <td className="wide-only">{each.consumer}</td>
              <td className="right nowrap">
                <Money fen={each.amountFen} />
              </td>
              <td className="right nowrap wide-only">
                <Money fen={each.recoveredFen} />
              </td>
              <td className="wide-only nowrap">{each.paidOn ?? '—'}</td>
              <td className="nowrap">{say(anyStateLabel('advance-payment', each.state))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
