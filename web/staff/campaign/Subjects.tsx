/** 检查名单: who was visited and who not yet; a visit is entered with the check form, on a telephone too. */
import { Link } from '@tanstack/react-router'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import type { CampaignView, SubjectLine } from '../../../server/campaign/view.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { queryClient, useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { LeadForm } from '../enforcement/LeadForm.tsx'
import { Part } from '../matter/Facts.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { VisitForm } from './VisitForm.tsx'

interface Found {
  items: SubjectLine[]
  next: string | null
}

export function Subjects({ one }: { one: CampaignView }) {
  const say = useSay()
  const me = useMe()
  const [asked, setAsked] = useState<{
    visited?: string | undefined
    own?: string | undefined
    officeId?: number | undefined
    q?: string | undefined
    cursor?: string | undefined
  }>({ visited: 'false', own: hasRole(me, ['inspector', 'handler', 'head']) ? 'true' : undefined })
  const [visiting, setVisiting] = useState<number>()
  const [charging, setCharging] = useState<number>()
  const read = useRead<Found>(`/campaigns/${one.id}/subjects`, { ...asked, limit: 30 })
  const may = one.state === 'running' && hasRole(me, ['inspector', 'handler', 'head'])
  const again = () => {
    setVisiting(undefined)
    void queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]).startsWith(`/campaigns/${one.id}`),
    })
  }
  return (
    <Part title={{ zh: '检查名单', en: 'Subjects' }}>
      <div className="office-filters">
        <Select
          allowClear
          aria-label={say({ zh: '是否已查', en: 'Visited or not' })}
          placeholder={say({ zh: '是否已查', en: 'Visited or not' })}
          value={asked.visited}
          onChange={visited => setAsked({ ...asked, visited, cursor: undefined })}
          options={[
            { value: 'false', label: say({ zh: '未检查', en: 'Not yet visited' }) },
            { value: 'true', label: say({ zh: '已检查', en: 'Visited' }) },
          ]}
          style={{ minWidth: 120 }}
        />
        <Select
          allowClear
          aria-label={say({ zh: '单位', en: 'Office' })}
          placeholder={say({ zh: '单位', en: 'Office' })}
          value={asked.officeId}
          onChange={officeId => setAsked({ ...asked, officeId, cursor: undefined })}
          options={one.byOffice.map(each => ({ value: each.officeId, label: each.office }))}
          style={{ minWidth: 160 }}
        />
        {hasRole(me, ['inspector', 'handler', 'head']) && (
          <Checkbox
            checked={asked.own === 'true'}
            onChange={({ target }) =>
              setAsked({ ...asked, own: target.checked ? 'true' : undefined, cursor: undefined })
            }
          >
            {say({ zh: '只看本单位', en: "My office's only" })}
          </Checkbox>
        )}
        <Input.Search
          allowClear
          placeholder={say({ zh: '名称', en: 'Name' })}
          aria-label={say({ zh: '查找对象', en: 'Find a subject' })}
          onSearch={q => setAsked({ ...asked, q: q || undefined, cursor: undefined })}
          style={{ width: 200 }}
        />
      </div>
      <Shown read={read} lines={4}>
        {({ items, next }) => (
          <>
            <ul className="lines">
              {items.map(each => (
                <li key={each.id}>
                  <span lang="zh-CN">
                    {each.operatorId ? <Link to={`/operators/${each.operatorId}`}>{each.name}</Link> : each.name}
                  </span>{' '}
                  <span className="quiet" lang="zh-CN">
                    {each.address} · <OfficeName name={each.office} />
                    {each.school &&
                      say({
                        zh: ` · 距${each.school.name} ${each.school.metres} 米`,
                        en: ` · ${each.school.metres} m from ${each.school.name}`,
                      })}
                    {each.schoolByHand &&
                      say({
                        zh: ' · 学校周边（人工标记，无坐标）',
                        en: ' · near a school (marked by hand, no coordinates)',
                      })}
                    {each.visits > 0 &&
                      say({
                        zh: ` · ${each.visits}次，最近${each.lastOn} ${each.lastBy ?? ''}，发现${each.found}件`,
                        en: ` · ${each.visits} visits, last ${each.lastOn} ${each.lastBy ?? ''}; ${each.found} found`,
                      })}
                  </span>{' '}
                  {may && each.own && (
                    <Button
                      size="small"
                      onClick={() => setVisiting(visiting === each.id ? undefined : each.id)}
                      aria-expanded={visiting === each.id}
                    >
                      {say({ zh: '登记检查', en: 'Enter a visit' })}
                    </Button>
                  )}
                  {may && each.own && each.found + each.unlicensed > 0 && (
                    <Button
                      size="small"
                      onClick={() => setCharging(charging === each.id ? undefined : each.id)}
                      aria-expanded={charging === each.id}
                    >
                      {say({ zh: '转案件线索', en: 'Make it a lead' })}
                    </Button>
                  )}
                  {charging === each.id && (
                    <LeadForm
                      kind="lead"
                      from={{
                        fromMatterId: one.id,
                        source: 'campaign',
                        party: {
                          name: each.name,
                          operatorId: each.operatorId ?? undefined,
                          address: each.address ?? undefined,
                        },
                        known: {
                          type: each.unlicensed > 0 ? 'unlicensed' : 'nonconforming',
                          happenedOn: each.lastOn ?? undefined,
                          facts: each.findings ?? undefined,
                        },
                      }}
                      close={() => setCharging(undefined)}
                    />
                  )}
                  {visiting === each.id && <VisitForm one={one} subjectId={each.id} done={again} />}
                </li>
              ))}
            </ul>
            {items.length === 0 && <p className="quiet">{say({ zh: '没有符合条件的对象', en: 'Nobody matches' })}</p>}
            <PageTurn cursor={asked.cursor} next={next} go={({ cursor }) => setAsked({ ...asked, cursor })} />
          </>
        )}
      </Shown>
    </Part>
  )
}
