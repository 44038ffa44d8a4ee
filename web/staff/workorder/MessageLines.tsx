/** 回填: what 12345 was told of this order, and whether it arrived. */
import { noInterface } from '../../../law/workorder.words.ts'
import type { OrderView } from '../../../server/workorder/view.ts'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'
import { labelOf, messageStates, triedAgain } from './messages.ts'

export function MessageLines({ order }: { order: OrderView }) {
  const say = useSay()
  if (order.messages.length === 0) return null
  return (
    <Part title={{ zh: '回填12345', en: 'Told to 12345' }}>
      <ul className="lines">
        {order.messages.map(each => (
          <li key={each.id}>
            {say(labelOf(each))} · <strong>{say(each.nextAt ? triedAgain : messageStates[each.state])}</strong>{' '}
            <span className="quiet number">{atText(each.lastAt ?? each.madeAt)}</span>
            {each.attempts > 1 && (
              <span className="quiet"> {say({ zh: `试了${each.attempts}次`, en: `${each.attempts} attempts` })}</span>
            )}
            {each.nextAt && (
              <span className="quiet">
                {' '}
                {say({ zh: `下次${atText(each.nextAt)}`, en: `next ${atText(each.nextAt)}` })}
              </span>
            )}
            {(each.state === 'failed' || each.nextAt) && each.lastAnswer && (
              <div className="quiet">{each.lastAnswer === noInterface.zh ? say(noInterface) : each.lastAnswer}</div>
            )}
            {each.mendedHow && (
              <div className="quiet">
                {each.mendedBy}：{each.mendedHow}
              </div>
            )}
            {each.mendedHow && typeof each.data.reply === 'string' && each.data.reply !== order.reply && (
              <div>{each.data.reply}</div>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}
