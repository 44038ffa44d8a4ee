/** One call: contact, script and answer on the left, the matter beside it. Keys 1 to 4 choose the level. */
import { subjectLabel } from '../matter/subject.ts'
import '../complaint/complaint.css'
import { Link } from '@tanstack/react-router'
import { missedReasons } from '../../../law/follow-up.ts'
import type { FollowUpView } from '../../../server/followup/view.ts'
import { yuanOf } from '../../kit/money.ts'
import { queryClient, useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { outcomes } from '../complaint/words.ts'
import { placeOf } from '../frame/pages.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { Answering } from './Answering.tsx'
import { ContactPart } from './ContactPart.tsx'
import { partName, stateOf } from './words.ts'

export function CallPane({ id, done }: { id: number; done: () => void }) {
  const path = `/followups/${id}`
  const read = useRead<FollowUpView>(path)
  const kept = (now: FollowUpView) => {
    queryClient.setQueryData([path, {}], now)
    void queryClient.invalidateQueries({ queryKey: ['/followups'] })
    if (now.state !== 'open') done()
  }
  return (
    <Shown read={read} lines={10}>
      {call => (
        <article className="call">
          <CallHead call={call} />
          <div className="call-columns">
            <div>
              {call.state === 'open' && <ContactPart call={call} kept={kept} />}
              {call.state === 'open' && <Script script={call.script} />}
              {call.state === 'open' ? <Answering call={call} kept={kept} /> : <Ended call={call} />}
            </div>
            <div>
              <MatterPart call={call} />
              <Attempts call={call} />
            </div>
          </div>
        </article>
      )}
    </Shown>
  )
}

function CallHead({ call }: { call: FollowUpView }) {
  const say = useSay()
  return (
    <header className="page-head">
      <h2>{call.person}</h2>
      <Link className="number" to={placeOf({ kind: call.kind, id: call.matterId })}>
        {call.number}
      </Link>
      <strong className="state-tag">{say(stateOf(call))}</strong>
      <span className="quiet">
        {say({ zh: `${call.drawnOn}抽中，第${call.place}个`, en: `drawn ${call.drawnOn}, number ${call.place}` })}
      </span>
    </header>
  )
}

function Script({ script }: { script: FollowUpView['script'] }) {
  return (
    <Part title={{ zh: '话术', en: 'Script' }}>
      <div className="call-script" lang="zh-CN">
        <p>{script.greeting}</p>
        <ol>
          {script.questions.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ol>
        <p>{script.farewell}</p>
      </div>
    </Part>
  )
}

function MatterPart({ call }: { call: FollowUpView }) {
  const say = useSay()
  const yuan = (fen: number) => say({ zh: `${yuanOf(fen)} 元`, en: `¥${yuanOf(fen)}` })
  const outcome = call.outcome ? outcomes[call.outcome] : undefined
  return (
    <Part title={{ zh: '办理情况', en: 'The matter' }}>
      <Facts
        facts={[
          [{ zh: '事项', en: 'Subject' }, say(subjectLabel(call.subject))],
          [{ zh: '被投诉人', en: 'Against' }, call.respondent],
          [{ zh: '诉求', en: 'Asked for' }, call.claims.join('、')],
          [{ zh: '收到', en: 'Received' }, call.receivedOn],
          [{ zh: '办结', en: 'Closed' }, call.closedOn],
          [{ zh: '结果', en: 'Outcome' }, outcome && say(outcome)],
          [{ zh: '挽回损失', en: 'Recovered' }, call.recoveredAmountFen !== null && yuan(call.recoveredAmountFen)],
          [{ zh: '承办单位', en: 'Office' }, call.office],
          [{ zh: '承办人', en: 'Handler' }, call.handler],
          [{ zh: '网上评价', en: 'Rated online' }, call.rating && `${call.rating}/4`],
        ]}
      />
      <p className="matter-facts">{call.facts}</p>
    </Part>
  )
}

function Attempts({ call }: { call: FollowUpView }) {
  const say = useSay()
  if (call.attemptList.length === 0) return null
  return (
    <Part title={{ zh: '已打过', en: 'Attempts' }}>
      <ul className="lines">
        {call.attemptList.map(each => (
          <li key={each.nth}>
            <span className="number">{atText(each.at)}</span> {say(partName(each.part))} ·{' '}
            {say(missedReasons[each.reason])} · {each.by}
            {each.remark && <div className="quiet">{each.remark}</div>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Ended({ call }: { call: FollowUpView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '答复', en: 'The answer' }}>
      <Facts
        facts={[
          [{ zh: '结果', en: 'Result' }, say(stateOf(call))],
          [{ zh: '意见', en: 'Opinion' }, call.opinion],
          [
            { zh: '方式', en: 'By' },
            call.answeredBy &&
              say(call.answeredBy === 'link' ? { zh: '短信链接', en: 'Link' } : { zh: '电话', en: 'Telephone' }),
          ],
          [{ zh: '结束日', en: 'Ended on' }, call.endedOn],
          [{ zh: '回访人', en: 'Called by' }, call.caller],
        ]}
      />
      {call.level === 'dissatisfied' && (
        <p className="quiet">
          {say({
            zh: '已退回承办单位重办，重办另计期限；意见已提醒承办人。',
            en: 'Sent back to be done again, under a clock of its own; the handler was told.',
          })}
        </p>
      )}
    </Part>
  )
}
