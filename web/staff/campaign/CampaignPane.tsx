/** One campaign: the board of a day, figures that lead to their records, the list, what belongs to it, the summary. */
import '../sampling/sampling.css'
import '../office/office.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { type CampaignStep, schoolMetres } from '../../../law/campaign.ts'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { Summary } from '../../../server/campaign/contract.ts'
import type { CampaignView } from '../../../server/campaign/view.ts'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { form, type StepForm } from '../matter/stepForm.ts'
import { hasRole, useMe } from '../session/me.ts'
import { CampaignForm } from './CampaignForm.tsx'
import { Batches, Figures } from './Figures.tsx'
import { Linked } from './Linked.tsx'
import { Progress } from './Progress.tsx'
import { Subjects } from './Subjects.tsx'

const label = {
  remark: { zh: '说明', en: 'Remark' },
  reason: { zh: '理由', en: 'Reason' },
  summary: { zh: '总结', en: 'Summary' },
}
const summary = form<Summary, CampaignView>(
  ({ facts, set, problem }) => (
    <Words
      name="summary"
      label={label.summary}
      required
      rows={8}
      problem={problem}
      value={facts.summary}
      set={text => set({ summary: text ?? '' })}
    />
  ),
  label as never,
  one => ({ summary: one.draft }),
)
const forms: Record<CampaignStep, StepForm> = {
  propose: remarkForm,
  start: remarkForm,
  'send-back': reasonForm,
  'sum-up': summary,
  close: remarkForm,
  resume: reasonForm,
}

export function CampaignPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <CampaignPane key={id} id={Number(id)} />
}

export function CampaignPane({ id }: { id: number }) {
  const say = useSay()
  const me = useMe()
  const { on } = useSearch({ strict: false }) as { on?: string }
  const [changing, setChanging] = useState(false)
  const read = useRead<CampaignView>(`/campaigns/${id}`, on ? { on } : {})
  return (
    <Shown read={read} lines={12}>
      {one => (
        <MatterPane matter={one} forms={forms}>
          {one.state === 'draft' && hasRole(me, ['handler', 'head', 'supervisor']) && !changing && (
            <Button onClick={() => setChanging(true)}>{say({ zh: '修改方案', en: 'Change the plan' })}</Button>
          )}
          {changing && <CampaignForm one={one} close={() => setChanging(false)} />}
          <Plan one={one} />
          {one.state !== 'draft' && one.state !== 'proposed' && (
            <>
              <Part title={{ zh: '进度', en: 'Board' }} aside={<AsOf one={one} />}>
                <Progress one={one} />
              </Part>
              <Figures figures={one.figures} whole={one.whole} />
              <Batches one={one} />
              <Subjects one={one} />
              <Linked one={one} />
            </>
          )}
          {one.summary && (
            <Part title={{ zh: '总结', en: 'Summary' }}>
              <p lang="zh-CN">{one.summary}</p>
            </Part>
          )}
        </MatterPane>
      )}
    </Shown>
  )
}

function AsOf({ one }: { one: CampaignView }) {
  const say = useSay()
  const navigate = useNavigate()
  return (
    <label className="quiet" htmlFor="board-on">
      {say({ zh: '截至 ', en: 'as of ' })}
      <Input
        id="board-on"
        type="date"
        size="small"
        style={{ width: 150 }}
        value={one.on}
        onChange={event =>
          void navigate({ to: `/campaigns/${one.id}`, search: { on: event.target.value || undefined } as never })
        }
      />
    </label>
  )
}

function Plan({ one }: { one: CampaignView }) {
  const say = useSay()
  const { scope } = one
  return (
    <Part title={{ zh: '方案', en: 'Plan' }}>
      <Facts
        facts={[
          [{ zh: '期间', en: 'Period' }, `${one.startsOn} — ${one.endsOn}`],
          [{ zh: '部署单位', en: 'Office' }, <OfficeName key="office" name={one.office} />],
          [
            { zh: '范围', en: 'Scope' },
            [
              scope.class && say(samplingClasses[scope.class]),
              scope.nearSchool &&
                say({
                  zh: `学校周边${scope.metres ?? schoolMetres.usual}米`,
                  en: `within ${scope.metres ?? schoolMetres.usual} m of a school`,
                }),
              one.areas.join(say({ zh: '、', en: ', ' })),
              scope.words && say({ zh: `「${scope.words}」`, en: `“${scope.words}”` }),
            ]
              .filter(Boolean)
              .join(' · ') || say({ zh: '全部主体', en: 'everybody' }),
          ],
          [
            { zh: '名录中符合范围', en: 'Under the scope today' },
            one.inScope !== null && say({ zh: `${one.inScope} 户`, en: `${one.inScope} on the register` }),
          ],
          [{ zh: '检查表', en: 'Check form' }, one.items.map(each => each.label).join(say({ zh: '；', en: '; ' }))],
          [{ zh: '目标和要求', en: 'Goal' }, one.goal],
        ]}
      />
    </Part>
  )
}
