/** A dispute: for its keeper as at the counter, for the bureau as every other matter. */
import './station.css'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { classes, entryOf, problems } from '../../../law/classes.ts'
import { firstAnswers, firstAsked, type StationCaseStep } from '../../../law/station-case.ts'
import type { CaseFollowUp, CasePlan, CaseReason, CaseSettlement, HandOver } from '../../../server/station/contract.ts'
import type { CaseView } from '../../../server/station/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { CasesOf } from '../enforcement/CasesOf.tsx'
import { Parts } from '../frame/Parts.tsx'
import { placeOf } from '../frame/pages.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { Files } from '../matter/Files.tsx'
import { Choice, Tick, Words, Yuan } from '../matter/fields.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { type FieldsProps, form, type StepForm } from '../matter/stepForm.ts'
import { hasRole, useMe } from '../session/me.ts'
import { KeeperCase } from './KeeperCase.tsx'
import { levels } from './labels.ts'

export function CasePage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const say = useSay()
  const me = useMe()
  const read = useRead<CaseView>(`/station-cases/${id}`)
  if (!hasRole(me, ['station'])) return <CasePane key={id} id={Number(id)} />
  return (
    <div className="page counter">
      <div>
        <Link to="/counter">
          <Button>{say({ zh: '‹ 本站', en: '‹ Station' })}</Button>
        </Link>
      </div>
      <Shown read={read}>{one => <KeeperCase one={one} />}</Shown>
    </div>
  )
}

const words = {
  plan: { zh: '处理方案', en: 'The plan' },
  reason: { zh: '理由', en: 'Reason' },
  agreement: { zh: '协议', en: 'Agreement' },
  recoveredFen: { zh: '退赔金额', en: 'Given back' },
  level: { zh: '满意程度', en: 'Satisfaction' },
  remark: { zh: '消费者说', en: 'In their words' },
}

const reason = form<CaseReason | HandOver, CaseView>(
  ({ facts, set, problem }) => (
    <Words
      name="reason"
      label={words.reason}
      required
      problem={problem}
      value={facts.reason}
      set={text => set({ reason: text ?? '' })}
    />
  ),
  { reason: words.reason },
)

function FollowUpFields({ facts, set, problem }: FieldsProps<CaseFollowUp, CaseView>) {
  return (
    <>
      <Choice
        name="level"
        label={words.level}
        options={{ ...levels, unreachable: { zh: '没有联系上', en: 'Not reached' } }}
        value={facts.level}
        set={level => set({ level })}
        problem={problem}
      />
      <Words
        name="remark"
        label={words.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}

const forms: Record<StationCaseStep, StepForm> = {
  settle: form<CaseSettlement, CaseView>(
    ({ facts, set, problem }) => (
      <>
        <Words
          name="agreement"
          label={words.agreement}
          required
          problem={problem}
          value={facts.agreement}
          set={text => set({ agreement: text ?? '' })}
        />
        <Yuan
          name="recoveredFen"
          label={words.recoveredFen}
          required
          problem={problem}
          value={facts.recoveredFen}
          set={fen => set({ recoveredFen: fen as number })}
        />
        <Tick
          label={{ zh: '当场履行', en: 'Performed at once' }}
          value={facts.performedAtOnce}
          set={now => set({ performedAtOnce: now ?? false })}
        />
      </>
    ),
    { agreement: words.agreement, recoveredFen: words.recoveredFen },
    () => ({ performedAtOnce: true }),
  ),
  answer: form<CasePlan, CaseView>(
    ({ facts, set, problem }) => (
      <Words
        name="plan"
        label={words.plan}
        required
        problem={problem}
        value={facts.plan}
        set={text => set({ plan: text ?? '' })}
      />
    ),
    { plan: words.plan },
  ),
  'hand-over': reason,
  withdraw: reason,
  'follow-up': form<CaseFollowUp, CaseView>(FollowUpFields, { level: words.level, remark: words.remark }),
}

export function CasePane({ id }: { id: number }) {
  const say = useSay()
  const officeName = useOfficeName()
  const { language } = useLanguage()
  const read = useRead<CaseView>(`/station-cases/${id}`)
  return (
    <Shown read={read} lines={10}>
      {one => (
        <MatterPane matter={one} forms={forms}>
          <Part title={{ zh: '纠纷', en: 'The dispute' }}>
            {one.facts && <p className="matter-facts">{one.facts}</p>}
            <Facts
              facts={[
                [
                  { zh: '维权站', en: 'Station' },
                  <Link key="s" to={`/stations/${one.station.id}`}>
                    {one.station.name}
                  </Link>,
                ],
                [{ zh: '商家', en: 'Shop' }, [one.respondent, one.stall].filter(Boolean).join(' · ')],
                [{ zh: '消费者', en: 'Consumer' }, `${one.consumer.name} ${one.consumer.phone}`],
                [{ zh: '商品', en: 'Goods' }, one.goodsName ?? entryOf(classes, one.goodsClass)?.[language]],
                [{ zh: '问题', en: 'Problem' }, entryOf(problems, one.problemClass)?.[language]],
                [
                  { zh: '涉及金额', en: 'Amount' },
                  one.amountFen === null ? null : <Money key="m" fen={one.amountFen} />,
                ],
                [{ zh: '首问', en: 'First asked' }, say(firstAsked[one.firstAsked as keyof typeof firstAsked])],
                [
                  { zh: '首问情况', en: 'What came of it' },
                  `${say(firstAnswers[one.firstAnswer as keyof typeof firstAnswers])}${one.firstReason ? `：${one.firstReason}` : ''}`,
                ],
                [{ zh: '协议', en: 'Agreement' }, one.agreement],
                [
                  { zh: '挽回损失', en: 'Recovered' },
                  one.recoveredFen === null ? null : <Money key="r" fen={one.recoveredFen} />,
                ],
                [
                  { zh: '评价', en: 'Rating' },
                  one.rating &&
                    `${say(levels[one.rating.level as keyof typeof levels])}（${one.rating.by === 'call' ? say({ zh: '电话回访', en: 'by call' }) : say({ zh: '消费者自评', en: 'by the consumer' })}，${one.rating.on}）${one.rating.remark ?? ''}`,
                ],
                [
                  { zh: '转交', en: 'Handed over' },
                  one.complaint && (
                    <Link
                      key="c"
                      to={placeOf({ kind: 'complaint', id: one.complaint.id })}
                    >{`${one.complaint.number} · ${officeName(one.complaint.office)}`}</Link>
                  ),
                ],
              ]}
            />
          </Part>
          <CasesOf id={one.id} />
          <Parts kind="station-case" id={one.id} place="body" />
          <Files files={one.attachments} />
        </MatterPane>
      )}
    </Shown>
  )
}
