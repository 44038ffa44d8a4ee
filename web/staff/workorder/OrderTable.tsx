/** One line per order: both times, how sure the system was, how often it came back. On a phone each line is a card. */
import { Link } from '@tanstack/react-router'
import { asks, workorder } from '../../../law/workorder.ts'
import type { OrderLine } from '../../../server/workorder/view.ts'
import { ClockText } from '../../kit/Clock.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { TotalText } from '../matter/TotalText.tsx'
import { Sureness } from './Sureness.tsx'

const heads: [string, Label][] = [
  ['clock', { zh: '单位时限', en: "Office's limit" }],
  ['total', { zh: '群众总用时', en: "Citizen's time" }],
  ['number', { zh: '编号', en: 'Number' }],
  ['title', { zh: '事由', en: 'Subject' }],
  ['state', { zh: '状态', en: 'State' }],
  ['sure', { zh: '系统建议', en: 'Suggested' }],
  ['returns', { zh: '退回', en: 'Returns' }],
  ['office', { zh: '现在在', en: 'Now with' }],
]

export function OrderTable({ items }: { items: OrderLine[] }) {
  const say = useSay()
  return (
    <section className="panel-flush" aria-label={say({ zh: '工单列表', en: 'Orders' })}>
      <table className="plain orders">
        <thead>
          <tr>
            {heads.map(([key, label]) => (
              <th key={key} scope="col" className={`order-${key}`}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(line => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ line }: { line: OrderLine }) {
  const say = useSay()
  const state = workorder.states[line.state as keyof typeof workorder.states]
  return (
    <tr>
      <td className="order-clock">
        <ClockText tone={line.tone} text={line.clockText} provisional={line.provisional} />
      </td>
      <td className="order-total">
        <TotalText total={line.total} />
      </td>
      <td className="order-number-cell">
        <Link to={`/workorders/${line.id}`} className="number">
          {line.number}
        </Link>
        <div className="quiet number order-source">{line.sourceNumber}</div>
      </td>
      <td className="order-title">
        {line.urgent && <span className="tag">{say({ zh: '紧急', en: 'Urgent' })}</span>}
        <span className="quiet">{say(asks[line.asks])} </span>
        {line.subject}
        {line.respondent && <div className="quiet">{line.respondent}</div>}
      </td>
      <td className="order-state">
        {say(state)}
        {line.ruled && <div className="quiet">{say({ zh: '终局裁定', en: 'ruled finally' })}</div>}
      </td>
      <td className="order-sure">
        {line.ruled ? (
          <span className="quiet">—</span>
        ) : (
          <Sureness sure={line.sure} belongsHere={line.belongsHere} proposed={line.proposed} />
        )}
      </td>
      <td className="order-returns number">
        {line.returns > 0 ? say({ zh: `${line.returns}次`, en: `${line.returns}×` }) : <span className="quiet">—</span>}
      </td>
      <td className="order-office">
        <OfficeName name={line.office} short />
        {line.handler && <div className="quiet">{line.handler}</div>}
      </td>
    </tr>
  )
}
