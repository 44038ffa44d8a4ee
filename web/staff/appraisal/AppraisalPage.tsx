/** One round: for who answers for it all of it, for who is measured the own lines, each with its arithmetic and its records. */
import '../statistics/statistics.css'
import './appraisal.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { schemeWords } from '../../../law/appraisal.schemes.ts'
import type { AppraisalView } from '../../../server/appraisal/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { type Opened, Records } from '../statistics/Records.tsx'
import { stateOf } from './AppraisalsPage.tsx'
import { Lines } from './Lines.tsx'
import { Objections } from './Objections.tsx'
import { Published, Ranking } from './Ranking.tsx'
import { RoundSteps } from './RoundSteps.tsx'

export function AppraisalPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead<AppraisalView>(`/appraisals/${id}`)
  return (
    <Shown read={read} lines={12}>
      {round => <Round key={round.id} round={round} />}
    </Shown>
  )
}

function Round({ round }: { round: AppraisalView }) {
  const say = useSay()
  const [opened, setOpened] = useState<Opened>()
  const [chosen, setChosen] = useState<number>()
  const one = round.leading ? round.scores.find(each => each.id === chosen) : undefined
  const shown = round.leading ? (one ? [one] : []) : round.scores
  return (
    <article className="page">
      <header className="page-head">
        <h1>
          {say(schemeWords(round.label))} {say(round.period.label)}
        </h1>
        <strong className="state-tag">{say(stateOf(round.state))}</strong>
        <span className="quiet number">{round.number}</span>
        <span className="quiet">
          {say({ zh: `方案第${round.schemeVersion}版`, en: `scheme v${round.schemeVersion}` })}
        </span>
        {round.state === 'shown' && round.objectUntil && (
          <span>{say({ zh: `异议期至${round.objectUntil}`, en: `objections until ${round.objectUntil}` })}</span>
        )}
      </header>
      <RoundSteps round={round} />
      {round.intact === false && (
        <p role="alert" className="appraisal-broken">
          {say({ zh: '封存后数据被改动，请查明', en: 'Something was changed after the lock: find out what' })}
        </p>
      )}
      {round.leading && <Ranking round={round} chosen={chosen} choose={setChosen} />}
      {!round.leading && round.ranking && <Published round={round} />}
      {shown.map(score => (
        <Lines key={score.id} round={round} score={score} open={setOpened} />
      ))}
      {round.leading && !one && (
        <p className="quiet">
          {say({ zh: '点一行看各项得分、算式和记录。', en: 'Choose a line to see its items, arithmetic and records.' })}
        </p>
      )}
      <Objections round={round} />
      {round.leading && <History round={round} />}
      <Records opened={opened} close={() => setOpened(undefined)} />
    </article>
  )
}

const happened: Record<string, { zh: string; en: string }> = {
  open: { zh: '开始', en: 'begun' },
  recount: { zh: '重新计算', en: 'counted anew' },
  mark: { zh: '评定人工项', en: 'marked' },
  show: { zh: '公示', en: 'shown' },
  object: { zh: '提出异议', en: 'objected' },
  answer: { zh: '答复异议', en: 'answered' },
  'take-back': { zh: '撤回', en: 'taken back' },
  'propose-lock': { zh: '提请锁定', en: 'lock proposed' },
  'refuse-lock': { zh: '退回', en: 'sent back' },
  lock: { zh: '签发锁定', en: 'locked' },
}

function History({ round }: { round: AppraisalView }) {
  const say = useSay()
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{say({ zh: '经过', en: 'History' })}</h2>
      <ul className="plain-list">
        {round.events.map(({ id, name, actor, onDay, facts }) => (
          <li key={id}>
            <span className="number quiet">{onDay}</span> {actor}{' '}
            {say(happened[name.replace('appraisal.', '')] ?? { zh: '添加附件', en: 'added a file' })}{' '}
            <span lang="zh-CN">
              {[facts.name, facts.label, facts.reason]
                .filter(each => typeof each === 'string')
                .map(each => say(schemeWords(each)))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
