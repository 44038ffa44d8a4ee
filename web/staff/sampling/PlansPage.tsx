/** Plans of the years, each with how far it is today. */
import '../complaint/complaint.css'
import '../office/office.css'
import './sampling.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { PlanLine } from '../../../server/sampling/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Head, Pages, Table } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
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
      <Pages
        read={read}
        cursor={page.cursor}
        go={setPage}
        empty={{
          title: { zh: '还没有抽检方案', en: 'No sampling plan yet' },
          hint: {
            zh: '编制年度方案，报请批准后即可抽取。',
            en: 'Write the plan of the year; when it is approved, batches are drawn.',
          },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '方案', en: 'Plan' }],
  [{ zh: '编制单位', en: 'Office' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }, 'wide-only'],
  [{ zh: '经费', en: 'Budget' }, 'right wide-only'],
  [{ zh: '目标', en: 'Target' }, 'right wide-only'],
  [{ zh: '已抽样', en: 'Sampled' }, 'right wide-only'],
  [{ zh: '不合格', en: 'Nonconforming' }, 'right wide-only'],
  [{ zh: '不合格率', en: 'Rate' }, 'right wide-only'],
  [{ zh: '未出结果', en: 'Pending' }, 'right wide-only'],
]

function Rows({ items }: { items: PlanLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '抽检方案', en: 'Sampling plans' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td>
            <Link to={`/sampling-plans/${each.id}`} lang="zh-CN">
              {each.title}
            </Link>{' '}
            {each.supplementOf !== null && <span className="tag">{say({ zh: '补充', en: 'Supplement' })}</span>}
            <div className="narrow-only">
              {say({
                zh: `目标 ${each.totals.target} · 已抽样 ${each.totals.sampled} · 不合格 ${each.totals.nonconforming}（${percent(each.totals.rate)}）· 未出结果 ${each.totals.pending}`,
                en: `Target ${each.totals.target} · sampled ${each.totals.sampled} · nonconforming ${each.totals.nonconforming} (${percent(each.totals.rate)}) · pending ${each.totals.pending}`,
              })}
            </div>
          </td>
          <td className="wide-only" lang="zh-CN">
            <OfficeName name={each.office} />
          </td>
          <td className="wide-only nowrap">{say(anyStateLabel('sampling-plan', each.state))}</td>
          <td className="right wide-only nowrap">
            <Money fen={each.budgetFen} />
          </td>
          <td className="right number wide-only">{each.totals.target}</td>
          <td className="right number wide-only">{each.totals.sampled}</td>
          <td className="right number wide-only">{each.totals.nonconforming}</td>
          <td className="right number wide-only">{percent(each.totals.rate)}</td>
          <td className="right number wide-only">{each.totals.pending}</td>
        </tr>
      ))}
    </Table>
  )
}
