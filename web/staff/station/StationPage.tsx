/** One station: what it is, its rates over twelve months, inspections, keepers, tenants, disputes. */
import './station.css'
import { Link, useParams } from '@tanstack/react-router'
import { chainKinds, equipment, stationHosts, stationLevels, stationVerdicts } from '../../../law/station.ts'
import type { CaseLine, StationRate, StationView } from '../../../server/station/view.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { MatterPane } from '../matter/MatterPane.tsx'
import { subjectLabel } from '../matter/subject.ts'
import { KeepersPart } from './KeepersPart.tsx'
import { stationForms } from './stepForms.tsx'
import { TenantsPart } from './TenantsPart.tsx'

const inEnglish = (item: string) => equipment.find(each => each.zh === item)?.en ?? item

export function StationPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <StationPane key={id} id={Number(id)} />
}

export function StationPane({ id }: { id: number }) {
  const read = useRead<StationView>(`/stations/${id}`)
  return (
    <Shown read={read} lines={12}>
      {one => (
        <MatterPane matter={one} forms={stationForms}>
          <Part title={{ zh: '近十二个月', en: 'The last twelve months' }} aside={<Standard met={one.standard} />}>
            <Rates rates={one.rates} />
          </Part>
          <Part title={{ zh: '登记', en: 'Register' }}>
            <Register one={one} />
          </Part>
          <KeepersPart one={one} />
          <TenantsPart one={one} />
          <Inspections one={one} />
          <Disputes id={id} />
        </MatterPane>
      )}
    </Shown>
  )
}

function Standard({ met }: { met: boolean }) {
  const say = useSay()
  return (
    <strong>
      {met ? say({ zh: '效能达标', en: 'Meets the standard' }) : say({ zh: '效能未达标', en: 'Does not meet it' })}
    </strong>
  )
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`

function Rates({ rates }: { rates: StationRate[] }) {
  const say = useSay()
  return (
    <dl className="rates">
      {rates.map(each => (
        <div key={each.key}>
          <dt>{say(each.label)}</dt>
          <dd>
            {each.key === 'disputes' ? each.hits : each.value === null ? '—' : percent(each.value)}{' '}
            <small>
              {each.key !== 'disputes' && each.of > 0 && `${each.hits}/${each.of} · `}
              {each.met
                ? say({ zh: '达标', en: 'met' })
                : say({
                    zh: `未达标，应${each.key === 'disputes' ? `有${each.least}件` : `不低于${percent(each.least)}`}`,
                    en: `not met: at least ${each.key === 'disputes' ? each.least : percent(each.least)}`,
                  })}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Register({ one }: { one: StationView }) {
  const say = useSay()
  return (
    <Facts
      facts={[
        [{ zh: '所在经营者', en: 'Host' }, one.host.name],
        [{ zh: '类别', en: 'Where' }, say(stationHosts[one.hostKind])],
        [
          { zh: '级别', en: 'Level' },
          one.levels.map(each => `${say(stationLevels[each.level])}（${each.from}，${each.reason}）`).join('；'),
        ],
        [
          { zh: '连锁企业', en: 'Chain' },
          one.chain &&
            say({
              zh: `${one.chain.name}（${chainKinds[one.chain.kind].zh}，共${one.chain.stations}站）`,
              en: `${one.chain.name} (${chainKinds[one.chain.kind].en}, ${one.chain.stations} stations)`,
            }),
        ],
        [{ zh: '标牌', en: 'Plaque' }, one.plaque],
        [{ zh: '挂牌日', en: 'Opened on' }, one.openedOn],
        [{ zh: '撤销日', en: 'Closed on' }, one.closedOn],
        [{ zh: '地址', en: 'Place' }, [one.place, one.room].filter(Boolean).join(' ')],
        [{ zh: '街道', en: 'Street' }, one.area],
        [{ zh: '主管单位', en: 'Office in charge' }, one.parent],
        [{ zh: '电话', en: 'Telephone' }, one.phone],
        [{ zh: '服务时间', en: 'Hours' }, one.hours],
      ]}
    />
  )
}

function Inspections({ one }: { one: StationView }) {
  const say = useSay()
  if (one.inspections.length + one.verdicts.length === 0) return null
  return (
    <Part title={{ zh: '检查与评定', en: 'Inspections and verdicts' }}>
      <ul className="lines">
        {one.verdicts.map(each => (
          <li key={each.year}>
            {say({ zh: `${each.year}年度评定：`, en: `Verdict of ${each.year}: ` })}
            <strong>{say(stationVerdicts[each.verdict])}</strong>
            <span className="quiet">
              {' '}
              {each.by} {each.on} {each.remark}
            </span>
          </li>
        ))}
        {one.inspections.map(each => (
          <li key={each.id}>
            {each.on} {each.by}
            {say({
              zh: `：配备${each.there.length}/${each.there.length + each.missing.length}`,
              en: `: ${each.there.length} of ${each.there.length + each.missing.length} in place`,
            })}
            {each.missing.length > 0 && (
              <span className="quiet">
                {say({
                  zh: `，缺${each.missing.join('、')}`,
                  en: `; missing: ${each.missing.map(inEnglish).join(', ')}`,
                })}
              </span>
            )}
            {each.remark && <span className="quiet"> {each.remark}</span>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Disputes({ id }: { id: number }) {
  const say = useSay()
  const read = useRead<{ items: CaseLine[]; count: number }>('/station-cases', { stationId: id, limit: 20 })
  if (read.data?.count === 0) return null
  return (
    <Part
      title={{ zh: '站内纠纷', en: 'Disputes' }}
      aside={
        <span className="quiet">
          {read.data && say({ zh: `共 ${read.data.count} 件`, en: `${read.data.count} in all` })}
        </span>
      }
    >
      <Shown read={read} lines={4}>
        {({ items }) => (
          <ul className="lines">
            {items.map(each => (
              <li key={each.id} className="spread">
                <span>
                  <Link to={`/station-cases/${each.id}`} className="number">
                    {each.number}
                  </Link>{' '}
                  {say(subjectLabel(each.subject))} · {each.respondent}
                </span>
                <span className="nowrap">
                  {say(anyStateLabel('station-case', each.state))}{' '}
                  {each.recoveredFen !== null && <Money fen={each.recoveredFen} />}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </Part>
  )
}
