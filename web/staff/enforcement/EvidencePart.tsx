/** 强制措施 with their terms, and the list of evidence with its hashes. */
import { basisLabel } from '../../../law/citation.ts'
import { urgentBasis } from '../../../law/enforcement.limits.ts'
import { evidenceKinds, measureEnds, measureKinds } from '../../../law/enforcement.words.ts'
import type { CaseView, MeasureView } from '../../../server/enforcement/view.ts'
import { address } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Part } from '../matter/Facts.tsx'

export function MeasuresPart({ one }: { one: CaseView }) {
  const say = useSay()
  if (one.measures.length === 0 && one.tests.length === 0) return null
  return (
    <Part title={{ zh: '强制措施和检验', en: 'Measures and tests' }}>
      <ul className="lines case-lines">
        {one.measures.map(each => (
          <li key={each.id}>
            <strong>{say(measureKinds[each.kind])}</strong> <span className="number">{each.takenOn}</span>{' '}
            <Standing measure={each} />
            <div className="quiet" lang="zh-CN">
              {each.items.map(item => `${item.name} ${item.quantity}`).join('、')} · {each.place} · {each.reason}
            </div>
          </li>
        ))}
        {one.tests.map(each => (
          <li key={`t${each.id}`}>
            <strong>{say({ zh: '送检', en: 'Test' })}</strong> <span className="number">{each.sentOn}</span> {each.body}{' '}
            · {each.goods}
            <div className="quiet">
              {each.backOn
                ? `${each.backOn} ${each.result ?? ''}`
                : say({
                    zh: `预计 ${each.expectedOn}，期间不计入`,
                    en: `expected ${each.expectedOn}; this time is left out`,
                  })}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Standing({ measure }: { measure: MeasureView }) {
  const say = useSay()
  if (measure.state === 'proposed') return <span className="tag">{say({ zh: '待批准', en: 'To be approved' })}</span>
  if (measure.state === 'over')
    return (
      <span className="quiet">
        {measure.endedOn} {measure.endedHow && say(measureEnds[measure.endedHow])}
      </span>
    )
  return (
    <>
      <span className="tag">
        {say({ zh: `至 ${measure.untilOn}`, en: `until ${measure.untilOn}` })}
        {measure.atTest && say({ zh: '（检验中，期间顺延）', en: ' (at a test, moving)' })}
      </span>{' '}
      {measure.extendedOn && <span className="tag">{say({ zh: '已延长', en: 'Extended' })}</span>}
      {!measure.approved && (
        <span className="tag">
          {say({ zh: '24小时内补办批准', en: 'Approval owed within 24 hours' })}
          {measure.approvalDueAt &&
            say({ zh: `，至 ${atText(measure.approvalDueAt)}`, en: `, by ${atText(measure.approvalDueAt)}` })}{' '}
          {say(basisLabel(urgentBasis))}
        </span>
      )}
      {measure.approvedLate && (
        <span className="tag">{say({ zh: '补办批准超过24小时', en: 'Approved after 24 hours' })}</span>
      )}
    </>
  )
}

export function EvidencePart({ one }: { one: CaseView }) {
  const say = useSay()
  return (
    <Part title={{ zh: `证据 ${one.evidence.length} 份`, en: `Evidence: ${one.evidence.length}` }}>
      {one.evidence.length === 0 ? (
        <p className="quiet">
          {say({
            zh: '尚未登记证据。没有证据不能提交调查终结报告。',
            en: 'None yet. Without evidence no final report.',
          })}
        </p>
      ) : (
        <ul className="lines case-lines">
          {one.evidence.map(each => (
            <li key={each.id} className={each.excludedOn ? 'case-excluded' : ''}>
              <span className="number">{each.serial}</span> <strong>{each.name}</strong>{' '}
              <span className="tag">{say(evidenceKinds[each.kind])}</span>{' '}
              {each.original && <span className="tag">{say({ zh: '原件', en: 'Original' })}</span>}
              {each.attachmentId && (
                <a href={address(`/attachments/${each.attachmentId}`)}>
                  {say({ zh: '打开文件', en: 'Open the file' })}
                </a>
              )}
              <div className="quiet" lang="zh-CN">
                {say({ zh: '证明', en: 'Proves: ' })}
                {each.proves} · {each.origin} · {each.collectedOn}
                {each.excludedOn && ` · ${say({ zh: '已排除：', en: 'Excluded: ' })}${each.excludedReason}`}
              </div>
              {each.sha256 && <div className="quiet number case-hash">SHA-256 {each.sha256}</div>}
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
