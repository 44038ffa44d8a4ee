/** Advance payments as lines. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AdvanceLine } from '../../../server/fund/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Head, Pages, Table } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'

const heads: Head[] = [
  [{ zh: '编号', en: 'Number' }],
  [{ zh: '商家', en: 'Tenant' }],
  [{ zh: '消费者', en: 'Consumer' }, 'wide-only'],
  [{ zh: '赔付', en: 'Paid' }, 'right'],
  [{ zh: '已追回', en: 'Recovered' }, 'right wide-only'],
  [{ zh: '支付日', en: 'Paid on' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }],
]

/** Of one fund, or of all that one sees; its page is its own, for it stands below others. */
export function Advances({ fundId }: { fundId?: number }) {
  const [cursor, setCursor] = useState<string>()
  const read = useRead<{ items: AdvanceLine[]; next: string | null }>('/advance-payments', {
    fundId,
    cursor,
    limit: 50,
  })
  return (
    <Pages
      read={read}
      cursor={cursor}
      go={to => setCursor(to.cursor)}
      empty={{ title: { zh: '还没有先行赔付', en: 'No payments yet' } }}
    >
      {({ items }) => <Rows items={items} />}
    </Pages>
  )
}

function Rows({ items }: { items: AdvanceLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '先行赔付件', en: 'Payments' }} heads={heads}>
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
    </Table>
  )
}
