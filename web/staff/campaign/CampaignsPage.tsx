/** Campaigns, each with how many of its subjects were visited. */
import '../complaint/complaint.css'
import '../office/office.css'
import '../sampling/sampling.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { campaign } from '../../../law/campaign.ts'
import type { CampaignLine } from '../../../server/campaign/view.ts'
import { type Head, Pages, Table } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { CampaignForm } from './CampaignForm.tsx'

export function CampaignsPage() {
  const say = useSay()
  const me = useMe()
  const [planning, setPlanning] = useState(false)
  const [page, setPage] = useState<{ cursor?: string }>({})
  const read = useRead<{ items: CampaignLine[]; next: string | null }>('/campaigns', { ...page })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '专项行动', en: 'Campaigns' })}</h1>
        {hasRole(me, ['handler', 'head', 'supervisor']) && !planning && (
          <Button type="primary" onClick={() => setPlanning(true)}>
            {say({ zh: '部署专项', en: 'Plan a campaign' })}
          </Button>
        )}
      </div>
      {planning && <CampaignForm close={() => setPlanning(false)} />}
      <Pages
        read={read}
        cursor={page.cursor}
        go={setPage}
        empty={{
          title: { zh: '还没有专项行动', en: 'No campaign yet' },
          hint: {
            zh: '写明范围、期间和检查表，批准后名单由名录自动生成。',
            en: 'Say scope, period and form; with the approval the list is made from the register.',
          },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '行动', en: 'Campaign' }],
  [{ zh: '期间', en: 'Period' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }, 'wide-only'],
  [{ zh: '名单', en: 'Subjects' }, 'right'],
  [{ zh: '已查', en: 'Visited' }, 'right'],
  [{ zh: '覆盖', en: 'Covered' }, 'wide-only'],
  [{ zh: '户次', en: 'Visits' }, 'right wide-only'],
  [{ zh: '发现', en: 'Found' }, 'right'],
  [{ zh: '停售', en: 'Off sale' }, 'right wide-only'],
  [{ zh: '无照', en: 'Unlicensed' }, 'right wide-only'],
]

function Rows({ items }: { items: CampaignLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '专项行动', en: 'Campaigns' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td lang="zh-CN" className="roomy">
            <Link to={`/campaigns/${each.id}`}>{each.title}</Link>
          </td>
          <td className="wide-only nowrap">
            {each.startsOn} — {each.endsOn}
          </td>
          <td className="wide-only nowrap">{say(campaign.states[each.state])}</td>
          <td className="right number">{each.subjects}</td>
          <td className="right number">{each.visited}</td>
          <td className="wide-only nowrap">
            <Covered of={each.subjects} visited={each.visited} />
          </td>
          <td className="right number wide-only">{each.visits}</td>
          <td className="right number">{each.found + each.otherFound}</td>
          <td className="right number wide-only">{each.offSale}</td>
          <td className="right number wide-only">{each.unlicensed}</td>
        </tr>
      ))}
    </Table>
  )
}

export function Covered({ of, visited }: { of: number; visited: number }) {
  if (of === 0) return <>—</>
  const share = Math.round((100 * visited) / of)
  return (
    <>
      <span className="meter" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>{' '}
      {share}%
    </>
  )
}
