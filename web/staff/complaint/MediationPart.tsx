/** Sittings, testing and recusal so far. */
import { Button } from 'antd'
import { useState } from 'react'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { address } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { MinutesForm } from './MinutesForm.tsx'
import { askedBy, mediationModes, mediationResults, testingChosenBy } from './words.ts'

/** After acceptance, until the closing is submitted. */
const recorded = [
  'accepted',
  'mediating',
  'testing',
  'recusal-suspended',
  'termination-proposed',
  'mediated',
  'terminated',
  'rework',
]

interface SittingProps {
  complaint: ComplaintView
  sitting: ComplaintView['sessions'][number]
  write: (() => void) | undefined
}

function SittingLine({ complaint, sitting, write }: SittingProps) {
  const say = useSay()
  return (
    <li>
      <strong>{say(word(mediationModes, sitting.mode))}</strong> <span className="number">{atText(sitting.at)}</span>{' '}
      {sitting.place} · {sitting.mediator}
      {sitting.result && <span className="tag">{say(word(mediationResults, sitting.result))}</span>}{' '}
      {write && (
        <Button size="small" type="link" onClick={write}>
          {sitting.record
            ? say({ zh: '修改记录', en: 'Change the minutes' })
            : say({ zh: '填写调解记录', en: 'Write the minutes' })}
        </Button>
      )}
      {sitting.record && (
        <>
          <Button size="small" type="link" href={address(`/complaints/${complaint.id}/minutes/${sitting.id}/docx`)}>
            {say({ zh: '记录 Word', en: 'Minutes (Word)' })}
          </Button>
          <div className="quiet">
            {[sitting.complainantSide, sitting.respondentSide].filter(Boolean).join(say({ zh: '；', en: '; ' }))}
          </div>
          <div className="matter-facts">{sitting.record}</div>
        </>
      )}
    </li>
  )
}

const word = (labels: Record<string, Label>, code: string): Label => labels[code] ?? { zh: code, en: code }

export function MediationPart({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const { sessions, testings, recusals } = complaint
  const me = useMe()
  const [writing, setWriting] = useState<ComplaintView['sessions'][number] | 'new'>()
  const mayWrite = hasRole(me, ['handler', 'head']) && recorded.includes(complaint.state)
  if (sessions.length + testings.length + recusals.length === 0 && !mayWrite) return null
  const owed =
    complaint.outcome === 'settled' &&
    complaint.letters.every(letter => letter.form !== 9) &&
    sessions.every(session => session.record === null)
  return (
    <Part
      title={{ zh: '调解', en: 'Mediation' }}
      aside={
        mayWrite && (
          <Button size="small" onClick={() => setWriting('new')}>
            {say({ zh: '另记一次调解', en: 'Minutes of another talk' })}
          </Button>
        )
      }
    >
      {owed && (
        <p className="notice">
          {say({
            zh: '没有制作调解书，应当有调解记录备查（文书式样九使用说明），尚未填写。',
            en: 'No statement was made, so minutes are to be kept (note to form 9); none are written yet.',
          })}
        </p>
      )}
      {writing && (
        <MinutesForm
          key={writing === 'new' ? 'new' : writing.id}
          complaint={complaint}
          sitting={writing === 'new' ? undefined : writing}
          close={() => setWriting(undefined)}
        />
      )}
      <ul className="lines">
        {sessions.map(session => (
          <SittingLine
            key={`s${session.id}`}
            complaint={complaint}
            sitting={session}
            write={mayWrite ? () => setWriting(session) : undefined}
          />
        ))}
        {testings.map(testing => (
          <li key={`t${testing.id}`}>
            <strong>{say({ zh: '鉴定检测', en: 'Testing' })}</strong> {testing.bodyName}
            {say({ zh: '（', en: ' (' })}
            {say(word(testingChosenBy, testing.chosenBy))}
            {say({ zh: '）', en: ')' })} {testing.item} · <span className="number">{testing.sentOn}</span>{' '}
            {testing.returnedOn
              ? say({ zh: `至 ${testing.returnedOn}`, en: `to ${testing.returnedOn}` })
              : say({ zh: '送检中', en: 'out' })}
            {testing.feeFen !== null && (
              <>
                {' · '}
                <Money fen={testing.feeFen} />
              </>
            )}
            {testing.result && <div>{testing.result}</div>}
          </li>
        ))}
        {recusals.map(recusal => (
          <li key={`r${recusal.id}`}>
            <strong>{say({ zh: '回避', en: 'Recusal' })}</strong> {recusal.mediator}
            {say({ zh: '，', en: ', ' })}
            {say(word(askedBy, recusal.askedBy))}
            {say({ zh: '：', en: ': ' })}
            {recusal.reason} ·{' '}
            {recusal.granted === null
              ? say({ zh: '待决定', en: 'to be decided' })
              : recusal.granted
                ? say({ zh: '同意回避', en: 'granted' })
                : say({ zh: '驳回', en: 'refused' })}
            {recusal.decision && <div className="quiet">{recusal.decision}</div>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
