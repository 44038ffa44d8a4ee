/** One plan: progress on a day by office and class, its draws, its supplements. */
import './sampling.css'
import '../office/office.css'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { SamplingPlanStep } from '../../../law/sampling-plan.ts'
import type { PlanView } from '../../../server/sampling/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { MatterPane } from '../matter/MatterPane.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import type { StepForm } from '../matter/stepForm.ts'
import { hasRole, useMe } from '../session/me.ts'
import { DrawForm } from './DrawForm.tsx'
import { PlanForm } from './PlanForm.tsx'
import { Progress } from './Progress.tsx'

const forms: Record<SamplingPlanStep, StepForm> = {
  propose: remarkForm,
  approve: remarkForm,
  'send-back': reasonForm,
  close: remarkForm,
}

export function PlanPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <PlanPane key={id} id={Number(id)} />
}

export function PlanPane({ id }: { id: number }) {
  const say = useSay()
  const me = useMe()
  const { on } = useSearch({ strict: false }) as { on?: string }
  const [changing, setChanging] = useState(false)
  const [drawing, setDrawing] = useState(false)
  const read = useRead<PlanView>(`/sampling-plans/${id}`, on ? { on } : {})
  return (
    <Shown read={read} lines={12}>
      {one => (
        <MatterPane matter={one} forms={forms}>
          {one.state === 'draft' && hasRole(me, ['handler', 'head', 'supervisor']) && !changing && (
            <Button onClick={() => setChanging(true)}>{say({ zh: '修改方案', en: 'Change the plan' })}</Button>
          )}
          {changing && <PlanForm one={one} close={() => setChanging(false)} />}
          <Register one={one} />
          <Progress one={one} />
          <Part
            title={{ zh: '抽取', en: 'Draws' }}
            aside={
              one.state === 'active' &&
              hasRole(me, ['handler', 'head', 'supervisor']) &&
              !drawing && (
                <Button type="primary" size="small" onClick={() => setDrawing(true)}>
                  {say({ zh: '双随机抽取', en: 'Draw' })}
                </Button>
              )
            }
          >
            {drawing && <DrawForm one={one} close={() => setDrawing(false)} />}
            <Draws one={one} />
          </Part>
        </MatterPane>
      )}
    </Shown>
  )
}

function Register({ one }: { one: PlanView }) {
  const say = useSay()
  return (
    <Part title={{ zh: '方案', en: 'Plan' }}>
      <Facts
        facts={[
          [{ zh: '年度', en: 'Year' }, one.year],
          [{ zh: '编制单位', en: 'Office' }, <OfficeName key="office" name={one.office} />],
          [{ zh: '目标', en: 'Target' }, say({ zh: `${one.target} 批次`, en: `${one.target} batches` })],
          [{ zh: '经费', en: 'Budget' }, <Money key="fen" fen={one.budgetFen} />],
          [{ zh: '已用经费', en: 'Spent' }, <Spent key="spent" one={one} />],
          [{ zh: '靶向占比', en: 'Targeted' }, `${one.targetedPercent}%`],
          [{ zh: '批准日期', en: 'Approved on' }, one.approvedOn],
          [
            { zh: '补充', en: 'Supplement to' },
            one.supplementOf && <Link to={`/sampling-plans/${one.supplementOf.id}`}>{one.supplementOf.title}</Link>,
          ],
          [
            { zh: '补充方案', en: 'Supplements' },
            one.supplements.length > 0 &&
              one.supplements.map(each => (
                <span key={each.id}>
                  <Link to={`/sampling-plans/${each.id}`}>{each.title}</Link>{' '}
                  <span className="quiet">
                    {each.target} · {say(anyStateLabel('sampling-plan', each.state))}
                  </span>{' '}
                </span>
              )),
          ],
          [{ zh: '说明', en: 'Remark' }, one.remark],
        ]}
      />
    </Part>
  )
}

function Spent({ one: { spent, budgetFen, on } }: { one: PlanView }) {
  const say = useSay()
  const part = budgetFen > 0 ? Math.round((1000 * spent.fen) / budgetFen) / 10 : null
  return (
    <>
      <Money fen={spent.fen} />
      {part !== null && spent.fen > 0 && <span className={part > 100 ? 'field-problem' : undefined}> {part}%</span>}{' '}
      <span className="quiet">
        {say({
          zh: `截至${on}送检${spent.batches}批${spent.untold > 0 ? `，其中${spent.untold}批未填费用` : ''}`,
          en: `${spent.batches} sent by ${on}${spent.untold > 0 ? `; ${spent.untold} of them without their cost` : ''}`,
        })}
      </span>
    </>
  )
}

function Draws({ one }: { one: PlanView }) {
  const say = useSay()
  if (one.draws.length === 0) return <p className="quiet">{say({ zh: '还没有抽取', en: 'Nothing drawn yet' })}</p>
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '抽取', en: 'Draw' })}</th>
            <th scope="col">{say({ zh: '单位', en: 'Office' })}</th>
            <th scope="col">{say({ zh: '类别', en: 'Class' })}</th>
            <th scope="col" className="right">
              {say({ zh: '抽中 / 名录', en: 'Drawn / of' })}
            </th>
            <th scope="col" className="right wide-only">
              {say({ zh: '靶向', en: 'Targeted' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '种子', en: 'Seed' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {one.draws.map(each => (
            <tr key={each.id}>
              <td className="nowrap">
                <Link to={`/sampling-draws/${each.id}`}>
                  {each.on} #{each.id}
                </Link>
                {each.againBecause && (
                  <>
                    {' '}
                    <span className="quiet">{each.againBecause}</span>
                  </>
                )}
              </td>
              <td>
                <OfficeName name={each.office} />
              </td>
              <td className="nowrap">{say(samplingClasses[each.class])}</td>
              <td className="right number">
                {each.drawn} / {each.of}
              </td>
              <td className="right number wide-only">{each.targetedPercent}%</td>
              <td className="wide-only seed">{each.seed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
