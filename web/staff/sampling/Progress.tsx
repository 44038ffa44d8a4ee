/** How far a plan is on a day, by office and class; what is pending stands apart. */
import { Link, useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import { type SamplingClassCode, samplingClasses } from '../../../law/sampling.classes.ts'
import type { PlanView, ProgressLine, Totals } from '../../../server/sampling/view.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { percent } from './words.ts'

export function Progress({ one }: { one: PlanView }) {
  const say = useSay()
  const navigate = useNavigate()
  const cells = (each: Omit<ProgressLine, 'officeId' | 'office' | 'class'> | Totals) => {
    const rate = each.withResult === 0 ? null : each.nonconforming / each.withResult
    return (
      <>
        <td className="right number">{each.target}</td>
        <td className="right number wide-only">{each.assigned}</td>
        <td className="right number">{each.sampled}</td>
        <td className="wide-only">
          <span className="meter" aria-hidden="true">
            <span style={{ width: `${Math.min(100, each.target === 0 ? 0 : (100 * each.sampled) / each.target)}%` }} />
          </span>{' '}
          {each.target === 0 ? '' : `${Math.round((100 * each.sampled) / each.target)}%`}
        </td>
        <td className="right number">{each.nonconforming}</td>
        <td className="right number">{percent(rate)}</td>
        <td className="right number">{each.pending}</td>
      </>
    )
  }
  return (
    <Part
      title={{ zh: '进度', en: 'Progress' }}
      aside={
        <label className="quiet" htmlFor="progress-on">
          {say({ zh: '截至 ', en: 'as of ' })}
          <Input
            id="progress-on"
            type="date"
            size="small"
            style={{ width: 150 }}
            value={one.on}
            onChange={event =>
              void navigate({
                to: `/sampling-plans/${one.id}`,
                search: { on: event.target.value || undefined } as never,
              })
            }
          />
        </label>
      }
    >
      <div className="scroll-x">
        <table className="plain tight">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '单位', en: 'Office' })}</th>
              <th scope="col" className="wide-only">
                {say({ zh: '类别', en: 'Class' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '任务', en: 'Share' })}
              </th>
              <th scope="col" className="right wide-only">
                {say({ zh: '已派出', en: 'Assigned' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '已抽样', en: 'Sampled' })}
              </th>
              <th scope="col" className="wide-only">
                {say({ zh: '完成', en: 'Done' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '不合格', en: 'Nonconforming' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '不合格率', en: 'Rate' })}
              </th>
              <th scope="col" className="right">
                {say({ zh: '未出结果', en: 'Pending' })}
              </th>
            </tr>
          </thead>
          <tbody>
            {one.progress.map(each => (
              <tr key={`${each.officeId}${each.class}`}>
                <td className="roomy">
                  <OfficeName name={each.office} />
                  <div className="narrow-only quiet">{say(samplingClasses[each.class as SamplingClassCode])}</div>
                </td>
                <td className="nowrap wide-only">{say(samplingClasses[each.class as SamplingClassCode])}</td>
                {cells(each)}
              </tr>
            ))}
            <tr className="sum">
              <td>{say({ zh: '合计', en: 'Total' })}</td>
              <td className="wide-only" />
              {cells(one.totals)}
            </tr>
            {one.supplements.length > 0 && (
              <tr className="sum">
                <td>{say({ zh: '连同补充方案', en: 'With its supplements' })}</td>
                <td className="wide-only" />
                {cells(one.whole)}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        {say({
          zh: '不合格率 = 不合格 ÷ 已出结果；未出结果的另列，不计入。',
          en: 'The rate is over batches with a result; pending ones stand apart.',
        })}{' '}
        <Link to="/samplings" search={{ planId: one.id } as never}>
          {say({ zh: '本方案的批次', en: 'Batches of this plan' })}
        </Link>
      </p>
    </Part>
  )
}
