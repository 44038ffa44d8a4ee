/** 审核、告知、听证、决定、公示. */
import { basisLabel } from '../../../law/citation.ts'
import { enforcementClocks } from '../../../law/enforcement.clocks.ts'
import { penaltyExtras } from '../../../law/enforcement.words.ts'
import type { CaseView, PenaltyView } from '../../../server/enforcement/view.ts'
import { yuanOf } from '../../kit/money.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'

const kinds: Record<string, Label> = {
  penalty: { zh: '行政处罚', en: 'Penalty' },
  'no-penalty': { zh: '不予处罚', en: 'No penalty' },
  transfer: { zh: '移送', en: 'Handed over' },
  terminated: { zh: '终止调查', en: 'Ended' },
}

export function penaltyWords(said: PenaltyView): Label {
  const parts: Label[] = [
    ...said.extras.map(each => penaltyExtras[each]),
    ...(said.fineFen > 0 ? [{ zh: `罚款${yuanOf(said.fineFen)}元`, en: `fine ${yuanOf(said.fineFen)} yuan` }] : []),
    ...(said.incomeFen > 0
      ? [{ zh: `没收违法所得${yuanOf(said.incomeFen)}元`, en: `income ${yuanOf(said.incomeFen)} yuan` }]
      : []),
    ...(said.goodsFen > 0 || said.confiscatedGoods
      ? [{ zh: `没收${said.confiscatedGoods ?? '违法物品'}`, en: `goods: ${said.confiscatedGoods ?? 'confiscated'}` }]
      : []),
  ]
  return { zh: parts.map(each => each.zh).join('；'), en: parts.map(each => each.en).join('; ') }
}

const until = basisLabel([enforcementClocks['publication-long'].versions[0]!.basis])

export function DecisionPart({ one }: { one: CaseView }) {
  const say = useSay()
  const { report, review, notice, statement, hearing, collective, decision, remedies, publication, pushed, court } = one
  if (!report && !decision) return null
  return (
    <Part title={{ zh: '审核、告知和决定', en: 'Review, notice and decision' }}>
      <Facts
        facts={[
          [{ zh: '查明的事实', en: 'Facts found' }, report?.facts],
          [{ zh: '违反', en: 'Broken' }, report?.violates],
          [{ zh: '处罚依据', en: 'Punished by' }, report?.punishes],
          [{ zh: '建议', en: 'Proposed' }, report && say(penaltyWords(report.proposed))],
          [
            { zh: '审核', en: 'Review' },
            review &&
              `${say(review.kind === 'legal' ? { zh: '法制审核', en: 'Legal review' } : { zh: '案件审核', en: 'Case review' })} ${review.on ?? ''} ${review.by ?? ''} ${review.opinion ?? ''}`,
          ],
          [
            { zh: '告知', en: 'Notice' },
            notice &&
              (notice.servedOn
                ? say({
                    zh: `${notice.servedOn}送达，陈述、申辩至${notice.lastOn}`,
                    en: `served ${notice.servedOn}; the party may speak until ${notice.lastOn}`,
                  })
                : say({ zh: '待送达', en: 'to be served' })),
          ],
          [
            { zh: '陈述、申辩', en: 'Statement' },
            statement &&
              `${statement.text}${statement.adopted === null ? '' : say(statement.adopted ? { zh: '（采纳）', en: ' (adopted)' } : { zh: '（不采纳）', en: ' (not adopted)' })}${statement.reason ?? ''}`,
          ],
          [
            { zh: '听证', en: 'Hearing' },
            hearing &&
              `${hearing.askedOn} → ${hearing.heldOn ?? '—'} ${hearing.place ?? ''} ${hearing.presider ?? ''} ${hearing.endedWithout ?? ''}`,
          ],
          [
            { zh: '集体讨论', en: 'Collective' },
            collective && `${collective.heldOn} ${collective.present.join('、')}：${collective.conclusion}`,
          ],
          [
            { zh: '决定', en: 'Decision' },
            decision && `${say(kinds[decision.kind]!)} ${decision.on ?? ''} ${decision.number ?? ''}`,
          ],
          [{ zh: '处罚', en: 'Penalty' }, decision?.kind === 'penalty' ? say(penaltyWords(decision.penalty)) : null],
          [{ zh: '送达', en: 'Served' }, decision?.servedOn],
          [
            { zh: '复议、诉讼期限', en: 'Remedies until' },
            remedies && `${remedies.reviewUntil} / ${remedies.litigationUntil}`,
          ],
          ...one.challenges.map((each): [Label, string] => [
            each.kind === 'litigation'
              ? { zh: '诉讼', en: `Lawsuit ${each.number}` }
              : { zh: '复议', en: `Reconsideration ${each.number}` },
            `${each.organ} ${each.number} ${each.fromOn} ${each.decidedOn ?? ''} ${each.outcome ?? ''}`,
          ]),
          [
            { zh: '强制执行', en: 'Court' },
            court && `${court.court} ${court.appliedOn} ${court.ruledOn ?? ''} ${court.number ?? ''}`,
          ],
          [
            { zh: '公示', en: 'Published' },
            publication
              ? publication.endedOn
                ? `${publication.on} – ${publication.endedOn} ${publication.endedReason ?? ''}`
                : say({
                    zh: `${publication.on}起，至${publication.untilOn}（${until.zh}）`,
                    en: `from ${publication.on} until ${publication.untilOn} (${until.en})`,
                  })
              : one.publishable && !pushed
                ? say({ zh: '待公示', en: 'To be published' })
                : null,
          ],
          [{ zh: '推送外省公示', en: 'Passed to another province' }, pushed && `${pushed.on} ${pushed.to}`],
        ]}
      />
    </Part>
  )
}
