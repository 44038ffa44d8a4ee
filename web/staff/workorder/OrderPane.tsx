/** One order from top to bottom: both times, what one may do, what was said, where it should go, returns, write-backs. */
import '../complaint/complaint.css'
import './workorder.css'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { asks, results, type WorkorderStep, workorder } from '../../../law/workorder.ts'
import type { StepView } from '../../../server/kernel/view.ts'
import type { OrderView } from '../../../server/workorder/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { Steps } from '../../kit/Steps.tsx'
import { useSay } from '../../kit/say.tsx'
import { CasesOf } from '../enforcement/CasesOf.tsx'
import { Parts } from '../frame/Parts.tsx'
import { placeOf } from '../frame/pages.ts'
import { ClockCards } from '../matter/ClockCards.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { anyStateLabel, kindName } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { StepPanel } from '../matter/StepPanel.tsx'
import { Timeline } from '../matter/Timeline.tsx'
import { CallerPart } from './CallerPart.tsx'
import { MessageLines } from './MessageLines.tsx'
import { ReturnsPart } from './ReturnsPart.tsx'
import { SuggestionPart } from './SuggestionPart.tsx'
import { orderForms } from './steps/forms.ts'
import { usual } from './usual.ts'

export function OrderPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <OrderPane key={id} id={Number(id)} />
}

export function OrderPane({ id }: { id: number }) {
  const read = useRead<OrderView>(`/workorders/${id}`)
  return (
    <Shown read={read} lines={12}>
      {order => <Order order={order} />}
    </Shown>
  )
}

function Order({ order }: { order: OrderView }) {
  const [taking, setTaking] = useState<StepView>()
  const next = usual[order.state]
  // Steps that the law keeps for others in this state would only fill the line of reasons.
  const steps = order.steps.filter(step => step.name !== 'close-converted')
  const known = steps.some(step => step.open && step.name === next)
  return (
    <article className="page matter">
      <Headline order={order} />
      <Steps steps={steps} onTake={setTaking} taking={taking?.name} usual={known && next ? next : ''} />
      {taking && (
        <StepPanel
          key={taking.name}
          path={`/workorders/${order.id}`}
          record={order}
          step={taking}
          form={orderForms[taking.name as WorkorderStep]}
          close={() => setTaking(undefined)}
        />
      )}
      <SaidPart order={order} />
      <SuggestionPart order={order} />
      <CallerPart order={order} />
      <ReturnsPart order={order} />
      <ResultPart order={order} />
      <CasesOf id={order.id} />
      <Parts kind="workorder" id={order.id} place="body" />
      <MessageLines order={order} />
      <Timeline events={order.events} />
    </article>
  )
}

function Headline({ order }: { order: OrderView }) {
  const say = useSay()
  const { handler, office } = order
  return (
    <header className="matter-head">
      <div className="page-head">
        <h1 className="number">{order.number}</h1>
        <strong className="state-tag">{say(workorder.states[order.state as keyof typeof workorder.states])}</strong>
        {order.urgent && <span className="tag">{say({ zh: '紧急', en: 'Urgent' })}</span>}
        {order.secret && <span className="tag">{say({ zh: '来电人要求保密', en: 'Secrecy asked for' })}</span>}
        {order.returns > 0 && (
          <span className="tag">{say({ zh: `退回${order.returns}次`, en: `Returned ${order.returns}×` })}</span>
        )}
        {order.ruled && <span className="tag">{say({ zh: '已终局裁定', en: 'Ruled finally' })}</span>}
        {order.urges > 0 && (
          <span className="tag">{say({ zh: `催办${order.urges}次`, en: `Urged ${order.urges}×` })}</span>
        )}
        {order.reworks > 0 && (
          <span className="tag">{say({ zh: `重办${order.reworks}次`, en: `Reworked ${order.reworks}×` })}</span>
        )}
        <span className="quiet">
          <OfficeName name={office.name} /> {handler && `· ${handler.name}`}
        </span>
      </div>
      <p className="matter-subject">{order.title}</p>
      <Clocks order={order} />
      {order.convertedTo && (
        <p className="order-linked">
          {say({ zh: '已转为', en: 'Converted to ' })}
          {say(kindName(order.convertedTo.kind))}{' '}
          <Link to={placeOf(order.convertedTo)} className="number">
            {order.convertedTo.number}
          </Link>{' '}
          · {say(anyStateLabel(order.convertedTo.kind, order.convertedTo.state))}
        </p>
      )}
    </header>
  )
}

/** What runs stands beside the citizen's time; what is over is folded away: an order that went to and fro has many. */
function Clocks({ order }: { order: OrderView }) {
  return (
    <ClockCards
      total={order.total}
      clocks={order.clocks}
      folded={clock => clock.stoppedOn !== null}
      what={over => {
        const missed = over.filter(clock => clock.tone === 'missed').length
        return {
          zh: `已了结的期限 ${over.length} 个${missed > 0 ? `，其中逾期 ${missed} 个` : ''}`,
          en: `${over.length} limits are over${missed > 0 ? `, ${missed} missed` : ''}`,
        }
      }}
    />
  )
}

function SaidPart({ order }: { order: OrderView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '工单内容', en: 'The order' }}>
      <p className="matter-facts">{order.content}</p>
      <Facts
        facts={[
          [{ zh: '类型', en: 'Asks for' }, say(asks[order.asks])],
          [{ zh: '被反映对象', en: 'Respondent' }, order.respondentName],
          [{ zh: '地址', en: 'Address' }, [order.area, order.respondentAddress].filter(Boolean).join(' ')],
          [{ zh: '来源', en: 'Source' }, order.source.name],
          [
            { zh: '对方编号', en: 'Number there' },
            `${order.sourceNumber}${order.round > 1 ? say({ zh: `（第${order.round}次派单）`, en: ` (round ${order.round})` }) : ''}`,
          ],
          [{ zh: '对方要求办结', en: 'Wanted by' }, order.dueThereOn],
        ]}
      />
    </Part>
  )
}

function ResultPart({ order }: { order: OrderView }) {
  const say = useSay()
  if (!order.reply) return null
  return (
    <Part title={{ zh: '办理结果', en: 'Result' }}>
      <p className="matter-facts">{order.reply}</p>
      <Facts
        facts={[
          [{ zh: '结果', en: 'Result' }, order.result && say(results[order.result])],
          [
            { zh: '12345回访', en: 'Follow-up by 12345' },
            order.satisfied === null
              ? null
              : order.satisfied
                ? say({ zh: '满意', en: 'satisfied' })
                : say({ zh: '不满意', en: 'dissatisfied' }),
          ],
        ]}
      />
    </Part>
  )
}
