/** What the system proposes: the operator's record, the competent office and why, ODR, and what may be the same matter. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { citationLabel } from '../../../law/citation.ts'
import type { Proposal, OfficeProposal as Proposed } from '../../../server/dispatch/view.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { Certainty, PerhapsElsewhere, Reasons } from '../matter/Certainty.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { subjectLabel } from '../matter/subject.ts'
import type { Call } from './call.ts'
import type { Duplicate } from './proposals.ts'

interface ProposalsProps {
  call: Call
  set: (change: Partial<Call>) => void
  suggestion: Proposal | undefined
  duplicates: Duplicate[]
  /** The search was refused: for the telephone, or for something else that is too long. */
  unsearched: ApiProblem | null
}

/** Accepted with one key; the same key takes it back. */
export const toggled = (call: Call, office: Pick<Proposed, 'officeId' | 'reason'>): Partial<Call> =>
  call.dispatchTo === office.officeId
    ? { dispatchTo: undefined, dispatchReason: undefined }
    : { dispatchTo: office.officeId, dispatchReason: office.reason.zh }

const notSearched = ({ errors }: ApiProblem) =>
  errors.some(each => each.field === 'phone')
    ? { zh: '电话不完整，未查重', en: 'Not searched: the telephone is not one' }
    : { zh: '有内容太长或者有误，未查重', en: 'Not searched: something typed is too long or wrong' }

/** Of many alike the likeliest few, so that the competent office stays in sight below them. */
const atOnce = 3

function Alike(each: Duplicate) {
  const say = useSay()
  return (
    <li>
      <Link to={placeOf(each)} target="_blank" className="number">
        {each.number}
      </Link>{' '}
      {say(anyStateLabel(each.kind, each.state))}
      <div className="clip">{say(subjectLabel(each.subject))}</div>
      <div className="quiet">{say(each.why)}</div>
    </li>
  )
}

export function Proposals({ call, set, suggestion, duplicates, unsearched }: ProposalsProps) {
  const say = useSay()
  return (
    <aside className="call-proposals" aria-label={say({ zh: '系统建议', en: 'Proposals' })}>
      <div aria-live="polite">
        <h2>
          {say({ zh: '疑似重复', en: 'Possible duplicates' })}
          {duplicates.length > 0 && ` ${duplicates.length}`}
        </h2>
        {duplicates.length === 0 && (
          <p className="quiet">{say(unsearched ? notSearched(unsearched) : { zh: '没有发现', en: 'None found' })}</p>
        )}
        <ul className="lines">
          {duplicates.slice(0, atOnce).map(each => (
            <Alike key={each.id} {...each} />
          ))}
        </ul>
        {duplicates.length > atOnce && (
          <details>
            <summary>
              {say({ zh: `另有${duplicates.length - atOnce}件`, en: `${duplicates.length - atOnce} more` })}
            </summary>
            <ul className="lines">
              {duplicates.slice(atOnce).map(each => (
                <Alike key={each.id} {...each} />
              ))}
            </ul>
          </details>
        )}
      </div>
      <div aria-live="polite">
        <h2>{say({ zh: '分送建议', en: 'Competent office' })}</h2>
        {!suggestion && (
          <p className="quiet">{say({ zh: '填写被投诉人后判断', en: 'Found once the respondent is known' })}</p>
        )}
        {suggestion && <PerhapsElsewhere {...suggestion} />}
        {suggestion && <OfficeProposal call={call} set={set} suggestion={suggestion} />}
      </div>
      {call.odr && (
        <div className="proposal">
          <p>
            {say({
              zh: '该经营者是ODR企业：可征询投诉人是否先行和解，十个工作日内不成再由中心分送。',
              en: 'The operator takes part in ODR: ask whether the caller wants to settle there first; after ten working days the centre dispatches.',
            })}
          </p>
          <Button size="small" aria-pressed={call.wantsOdr} onClick={() => set({ wantsOdr: !call.wantsOdr })}>
            {call.wantsOdr
              ? say({ zh: '✓ 投诉人愿意先行和解', en: '✓ ODR first' })
              : say({ zh: '投诉人愿意先行和解', en: 'The caller agrees' })}{' '}
            <span className="key step-key">F4</span>
          </Button>
        </div>
      )}
    </aside>
  )
}

function OfficeProposal({ call, set, suggestion }: Pick<ProposalsProps, 'call' | 'set'> & { suggestion: Proposal }) {
  const say = useSay()
  if (suggestion.officeId === null) return <p>{say(suggestion.reason)}</p>
  const accepted = call.dispatchTo === suggestion.officeId
  return (
    <div className="proposal">
      <p>
        <strong>
          <OfficeName name={suggestion.office} />
        </strong>{' '}
        <Certainty sure={suggestion.sure} />
      </p>
      <p>{say(suggestion.reason)}</p>
      {suggestion.reasons.length > 0 && (
        <details>
          <summary className="quiet">{say({ zh: '依据', en: 'Why' })}</summary>
          <Reasons reasons={suggestion.reasons} />
        </details>
      )}
      {suggestion.basis && <p className="quiet">{say(citationLabel(suggestion.basis))}</p>}
      <Button
        size="small"
        type={accepted ? 'default' : 'primary'}
        aria-pressed={accepted}
        onClick={() => set(toggled(call, suggestion))}
      >
        {accepted
          ? say({ zh: '✓ 登记后即分送', en: '✓ Dispatched on saving' })
          : say({ zh: '采纳，登记后即分送', en: 'Accept' })}{' '}
        <span className="key step-key">F2</span>
      </Button>
      {suggestion.alternatives.map(each => (
        <div key={each.officeId} className="alternative">
          <Button
            size="small"
            aria-pressed={call.dispatchTo === each.officeId}
            onClick={() => set(toggled(call, each))}
          >
            {call.dispatchTo === each.officeId ? '✓ ' : ''}
            <OfficeName name={each.office} />
          </Button>{' '}
          <Certainty sure={each.sure} />
          <div className="quiet">{say(each.reason)}</div>
        </div>
      ))}
    </div>
  )
}
