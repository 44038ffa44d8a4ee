/** 退回记录: each return with its coded reason, the rule used, the destination proposed, and what became of it. */
import { orderReturnReasons } from '../../../law/workorder.reasons.ts'
import type { OrderReturnView, OrderView } from '../../../server/workorder/view.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'

const outcomes = {
  declined: { zh: '未予签批', en: 'not signed' },
  accepted: { zh: '退回成立', en: 'accepted' },
  refused: { zh: '退回被驳', en: 'refused' },
  open: { zh: '待签批', en: 'to be signed' },
  asked: { zh: '待答复', en: 'awaiting the answer' },
}
const storeys = {
  centre: { zh: '退回中心', en: 'to the centre' },
  hotline: { zh: '退回12345', en: 'to 12345' },
}

export function ReturnsPart({ order }: { order: OrderView }) {
  const say = useSay()
  if (order.returnsList.length === 0) return null
  return (
    <Part
      title={{ zh: '退回记录', en: 'Returns' }}
      aside={
        <span className="quiet">
          {say({
            zh: `已退回${order.returns}次${order.refusedByHotline ? '；12345已驳回，不再申请' : ''}`,
            en: `returned ${order.returns}×${order.refusedByHotline ? '; 12345 refused, it is not asked again' : ''}`,
          })}
        </span>
      }
    >
      <ul className="lines">
        {order.returnsList.map(each => (
          <Return key={each.id} made={each} />
        ))}
      </ul>
    </Part>
  )
}

function Return({ made }: { made: OrderReturnView }) {
  const say = useSay()
  const outcome = outcomes[made.outcome ?? (made.signedOn ? 'asked' : 'open')]
  return (
    <li>
      <strong>{say(storeys[made.storey])}</strong> {say(orderReturnReasons[made.code].label)} ·{' '}
      <span>{say(outcome)}</span>
      <div>{made.reason}</div>
      <div className="quiet">
        {say({ zh: '依据 ', en: 'Rule: ' })}
        {made.rule}
        {made.proposed && (
          <>
            {say({ zh: '；建议去向 ', en: '; proposed: ' })}
            {made.proposed}
          </>
        )}
      </div>
      <div className="quiet">
        {made.from} · {made.proposedBy} {made.proposedOn}
        {made.signedBy && ` → ${made.signedBy} ${made.signedOn}`}
        {made.outcomeReason && ` · ${made.outcomeReason}`}
      </div>
    </li>
  )
}
