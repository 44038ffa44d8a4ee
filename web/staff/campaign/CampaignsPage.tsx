/** Campaigns, each with how many of its subjects were visited. */
import '../complaint/complaint.css'
import '../office/office.css'
import '../sampling/sampling.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { campaign } from '../../../law/campaign.ts'
import type { CampaignLine } from '../../../server/campaign/view.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
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
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '还没有专项行动', en: 'No campaign yet' }}
              hint={{
                zh: '写明范围、期间和检查表，批准后名单由名录自动生成。',
                en: 'Say scope, period and form; with the approval the list is made from the register.',
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

function Table({ items }: { items: CampaignLine[] }) {
  const say = useSay()
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '行动', en: 'Campaign' })}</th>
            <th scope="col" className="wide-only">
              {say({ zh: '期间', en: 'Period' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '状态', en: 'State' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '名单', en: 'Subjects' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '已查', en: 'Visited' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '覆盖', en: 'Covered' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '户次', en: 'Visits' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '发现', en: 'Found' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '停售', en: 'Off sale' })}
            </th>
            <th scope="col" className="right">
              {say({ zh: '无照', en: 'Unlicensed' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(each => (
            <tr key={each.id}>
              <td lang="zh-CN">
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
              <td className="right number">{each.visits}</td>
              <td className="right number">{each.found + each.otherFound}</td>
              <td className="right number">{each.offSale}</td>
              <td className="right number">{each.unlicensed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
