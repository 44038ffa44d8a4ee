/** 工单回填失败列表: what 12345 would not take or is offered again; put right and sent again, or told by telephone. */

import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { noInterface } from '../../../law/workorder.words.ts'
import type { HotlineMessageView } from '../../../server/workorder/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { hasRole, useMe } from '../session/me.ts'
import { MendForm } from './MendForm.tsx'
import { labelOf } from './messages.ts'

export function MessagesPart() {
  const say = useSay()
  const may = hasRole(useMe(), ['dispatcher', 'supervisor'])
  const read = useRead<{ items: HotlineMessageView[] }>('/hotline/messages', { limit: 200 })
  const [mending, setMending] = useState<string>()
  return (
    <>
      <p className="quiet">
        {say({
          zh: '没有应答或者对方繁忙的，系统自动重试，越试越慢，等不及的可以在这里人工处理；对方拒收、或者没有接口的，只能在这里人工处理。',
          en: 'What gets no answer is tried again by itself, ever later, or mended here before that; what 12345 refused, or where no interface joins us, is mended here only.',
        })}
      </p>
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有未成功的回填', en: 'Nothing failed' }}
              hint={{ zh: '应当告知12345的都已送达。', en: 'Everything owed to 12345 has arrived.' }}
            />
          ) : (
            <ul className="failed-messages">
              {items.map(each => (
                <li key={each.id} className="panel">
                  <Failure message={each} />
                  {may && mending !== each.id && (
                    <div className="steps">
                      <Button size="small" onClick={() => setMending(each.id)}>
                        {say({ zh: '处理…', en: 'Mend…' })}
                      </Button>
                    </div>
                  )}
                  {mending === each.id && <MendForm message={each} close={() => setMending(undefined)} />}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  )
}

function Failure({ message }: { message: HotlineMessageView }) {
  const say = useSay()
  const { reply, reason } = message.data
  return (
    <>
      <div className="failed-head">
        <Link to={`/workorders/${message.matterId}`} className="number">
          {message.number}
        </Link>
        <span className="number quiet">{message.sourceNumber}</span>
        <strong>{say(labelOf(message))}</strong>
        <span className="quiet number">{atText(message.lastAt ?? message.madeAt)}</span>
        {message.attempts > 0 && (
          <span className="quiet">{say({ zh: `试了${message.attempts}次`, en: `${message.attempts} attempts` })}</span>
        )}
        {message.nextAt && (
          <span className="number">
            {say({ zh: `等待重试，下次${atText(message.nextAt)}`, en: `Tried again ${atText(message.nextAt)}` })}
          </span>
        )}
      </div>
      <p className="failed-answer">
        {message.lastStatus !== null && <span className="number">{message.lastStatus} </span>}
        {message.lastAnswer && (message.lastAnswer === noInterface.zh ? say(noInterface) : message.lastAnswer)}
      </p>
      {typeof reply === 'string' && <p className="matter-facts">{reply}</p>}
      {typeof reason === 'string' && <p className="matter-facts">{reason}</p>}
    </>
  )
}
