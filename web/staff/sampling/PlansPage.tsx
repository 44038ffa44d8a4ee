/** Plans of the years, each with how far it is today. */
import '../complaint/complaint.css'
import '../office/office.css'
import './sampling.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { PlanLine } from '../../../server/sampling/view.ts'
import { Money } from '../../kit/Money.tsx'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { PlanForm } from './PlanForm.tsx'
import { Tabs } from './Tabs.tsx'
import { percent } from './words.ts'

export function PlansPage() {
  const say = useSay()
  const me = useMe()
  const [writing, setWriting] = useState(false)
  const [page, setPage] = useState<{ cursor?: string }>({})
  const read = useRead<{ items: PlanLine[]; next: string | null }>('/sampling-plans', { ...page })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '抽检方案', en: 'Sampling plans' })}</h1>
        {hasRole(me, ['handler', 'head', 'supervisor']) && !writing && (
          <Button type="primary" onClick={() => setWriting(true)}>
            {say({ zh: '编制方案', en: 'Write a plan' })}
          </Button>
        )}
      </div>
      <Tabs />
      {writing && <PlanForm close={() => setWriting(false)} plans={read.data?.items ?? []} />}
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有抽检方案', en: 'No sampling plan yet' }}
              hint={{
                zh: '编制年度方案，报请批准后即可抽取。',
                en: 'Write the plan of the year; when it is approved, batches are drawn.',
              }}
            />
          ) : (
            <>
              <Table items={items} />
              <PageTurn cursor={page.cursor} next={next} go={setPage} />
            </>
          )
        }
      </Shown>
    </div>
  )
}

function Table({ items }: { items: PlanLine[] }) {
  const say = useSay()
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '方案', en: 'Plan' })}</th>
            <th scope="col" className="wide-only">
              {say({ zh: '编制单位', en: 'Office' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '状态', en: 'State' })}
            </th>
            <th scope="col" className="right wide-only">
              {say({ zh: '经费', en: 'Budget' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '目标', en: 'Target' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '已抽样', en: 'Sampled' })}
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
          {items.map(each => (
            <tr key={each.id}>
              <td>
                <Link to={`/sampling-plans/${each.id}`} lang="zh-CN">
                  {each.title}
                </Link>{' '}
                {each.supplementOf !== null && <span className="tag">{say({ zh: '补充', en: 'Supplement' })}</span>}
              </td>
              <td className="wide-only" lang="zh-CN">
                <OfficeName name={each.office} />
              </td>
              <td className="wide-only nowrap">{say(anyStateLabel('sampling-plan', each.state))}</td>
              <td className="right wide-only nowrap">
                <Money fen={each.budgetFen} />
              </td>
              <td className="right number">{each.totals.target}</td>
              <td className="right number">{each.totals.sampled}</td>
              <td className="right number">{each.totals.nonconforming}</td>
              <td className="right number">{percent(each.totals.rate)}</td>
              <td className="right number">{each.totals.pending}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
