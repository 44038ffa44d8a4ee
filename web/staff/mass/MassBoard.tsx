/** 群体性投诉: warnings to look at, groups being handled, and those that ended with what came back. */
import './mass.css'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import type { MassLine } from '../../../server/mass/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty, Failed, Loading } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { OpenGroup } from './OpenGroup.tsx'
import type { MassSettingsView } from './TiersForm.tsx'
import { massState, problemLabel } from './words.ts'

const choices = [
  { value: 'warned,handling,closing-proposed', label: { zh: '进行中', en: 'Open' } },
  { value: 'warned', label: { zh: '预警待核', en: 'Warnings' } },
  { value: 'closed', label: { zh: '已办结', en: 'Closed' } },
  { value: 'dismissed', label: { zh: '未作处置', en: 'Dismissed' } },
]
const heads: Label[] = [
  { zh: '编号', en: 'Number' },
  { zh: '被投诉人', en: 'Operator' },
  { zh: '问题', en: 'Problem' },
  { zh: '人数', en: 'People' },
  { zh: '件数', en: 'Complaints' },
  { zh: '起止', en: 'From – to' },
  { zh: '牵头', en: 'Lead' },
  { zh: '挽回', en: 'Recovered' },
  { zh: '状态', en: 'State' },
]

export function MassBoard() {
  const say = useSay()
  const me = useMe()
  const navigate = useNavigate()
  const [opening, setOpening] = useState(false)
  const { state = choices[0]!.value } = useSearch({ strict: false }) as { state?: string }
  const settings = useRead<MassSettingsView>('/mass/settings')
  const read = useInfiniteQuery<{ items: MassLine[]; next: string | null }, ApiProblem>({
    queryKey: ['/mass', { state }],
    initialPageParam: undefined,
    queryFn: ({ pageParam, signal }) =>
      api.read('/mass', { state, cursor: pageParam as string | undefined, limit: 50 }, signal),
    getNextPageParam: last => last.next ?? undefined,
  })
  const groups = read.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '群体性投诉', en: 'Mass complaints' })}</h1>
        <Segmented
          aria-label={say({ zh: '状态', en: 'State' })}
          value={state}
          onChange={next => void navigate({ to: '/mass', search: { state: next } as never })}
          options={choices.map(each => ({ value: each.value, label: say(each.label) }))}
        />
        {hasRole(me, ['dispatcher', 'supervisor', 'head']) && (
          <Button aria-expanded={opening} onClick={() => setOpening(!opening)}>
            {say({ zh: '人工建立群体', en: 'Open a group by hand' })}
          </Button>
        )}
      </div>
      {settings.data && (
        <p className="quiet">
          {say({
            zh: `本局口径：${settings.data.days}日内${settings.data.tiers.join('、')}名不同投诉人就同类问题投诉同一经营者，逐档预警。`,
            en: `The bureau's own definition: ${settings.data.tiers.join(', ')} different people on one kind of problem with one operator within ${settings.data.days} days.`,
          })}{' '}
          {say(settings.data.definition)}{' '}
          <Link to="/settings" search={{ part: 'mass' } as never}>
            {say({ zh: '口径', en: 'Settings' })}
          </Link>
        </p>
      )}
      {opening && <OpenGroup close={() => setOpening(false)} />}
      {read.isPending ? (
        <Loading lines={8} />
      ) : read.error && groups.length === 0 ? (
        <Failed problem={read.error} retry={() => void read.refetch()} />
      ) : groups.length === 0 ? (
        <Empty
          title={{ zh: '没有群体性投诉', en: 'No mass complaints here' }}
          hint={{
            zh: '登记时和每日凌晨自动比对，达到人数即在这里预警，并提醒分派员、督查员和负责人。',
            en: 'Looked for at registration and every night; a warning appears here and in the bells of those who should know.',
          }}
        />
      ) : (
        <Groups groups={groups} />
      )}
      {read.hasNextPage && (
        <Button type="link" onClick={() => void read.fetchNextPage()} loading={read.isFetchingNextPage}>
          {say({ zh: '载入更多', en: 'Load more' })}
        </Button>
      )}
    </div>
  )
}

function Groups({ groups }: { groups: MassLine[] }) {
  const say = useSay()
  return (
    <>
      <ScrollX label={say({ zh: '列表', en: 'List' })} also="panel-flush panel mass-table">
        <table className="plain">
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head.en} scope="col" className={at === 3 || at === 4 || at === 7 ? 'right' : ''}>
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(group => (
              <tr key={group.id}>
                <td className="number nowrap">
                  <Link to={`/mass/${group.id}`}>{group.number}</Link>
                </td>
                <td>{group.operator}</td>
                <td>{say(problemLabel(group.problemClass))}</td>
                <td className="number right">{group.persons}</td>
                <td className="number right">{group.matters}</td>
                <td className="number nowrap">
                  {group.firstOn} – {group.lastOn}
                </td>
                <td>
                  <OfficeName name={group.office} />
                  {group.handler && ` · ${group.handler}`}
                </td>
                <td className="right nowrap">
                  <Money fen={group.recoveredFen} />
                </td>
                <td className="nowrap">{say(massState(group.state))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <ul className="mass-cards">
        {groups.map(group => (
          <li key={group.id}>
            <Link to={`/mass/${group.id}`} className="number">
              {group.number}
            </Link>{' '}
            {say(massState(group.state))}
            <div>
              {group.operator} · {say(problemLabel(group.problemClass))}
            </div>
            <div className="quiet">
              {say({
                zh: `${group.persons} 人 ${group.matters} 件`,
                en: `${group.persons} people, ${group.matters} complaints`,
              })}{' '}
              <span className="number">
                {group.firstOn} – {group.lastOn}
              </span>{' '}
              <OfficeName name={group.office} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
