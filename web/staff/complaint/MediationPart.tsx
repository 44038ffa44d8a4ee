/** Sittings, testing and recusal so far. */
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'
import { askedBy, mediationModes, testingChosenBy } from './words.ts'

const word = (labels: Record<string, Label>, code: string): Label => labels[code] ?? { zh: code, en: code }

export function MediationPart({ complaint }: { complaint: ComplaintView }) {
  const say = useSay()
  const { sessions, testings, recusals } = complaint
  if (sessions.length + testings.length + recusals.length === 0) return null
  return (
    <Part title={{ zh: '调解', en: 'Mediation' }}>
      <ul className="lines">
        {sessions.map(session => (
          <li key={`s${session.id}`}>
            <strong>{say(word(mediationModes, session.mode))}</strong>{' '}
            <span className="number">{atText(session.at)}</span> {session.place} · {session.mediator}
            {session.record && <div className="quiet">{session.record}</div>}
          </li>
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
