/** 归不归我们、归谁: what the system thinks, with its reasons. */
import type { OrderView } from '../../../server/workorder/view.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { percent, surenessWords } from './Sureness.tsx'

export function SuggestionPart({ order }: { order: OrderView }) {
  const say = useSay()
  const { sure, belongsHere, candidates } = order.suggestion
  if (!candidates) return null
  return (
    <Part
      title={{ zh: '系统建议', en: 'Suggested' }}
      aside={
        <span className="quiet">
          {say({
            zh: `归本局的把握 ${percent(belongsHere)} · 去向的把握 ${percent(sure)}（${surenessWords(sure).zh}）`,
            en: `${percent(belongsHere)} that it is ours · ${percent(sure)} where to (${surenessWords(sure).en})`,
          })}
        </span>
      }
    >
      {candidates.length === 0 && (
        <p className="quiet">
          {say({
            zh: '文字和地址都看不出归谁办，请人工判断。',
            en: 'Neither words nor address tell whose it is: decide by hand.',
          })}
        </p>
      )}
      <ul className="lines">
        {candidates.slice(0, 4).map(each => (
          <li key={`${each.officeId}${each.destination?.zh}`}>
            <strong>{each.destination ? say(each.destination) : say({ zh: '无法判断', en: 'Cannot tell' })}</strong>{' '}
            {each.sure > 0 && <span className="number quiet">{percent(each.sure)}</span>}
            {each.reasons.map(reason => (
              <div key={reason.en} className="quiet">
                {say(reason)}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  )
}
