/** 时限表: per source, what holds today and what was set by whom, from when, and why. */
import { Button } from 'antd'
import { useState } from 'react'
import { type LimitCategory, type LimitName, limitCategories, limitNames } from '../../../law/workorder.limits.ts'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { hasRole, useMe } from '../session/me.ts'
import { LimitForm } from './LimitForm.tsx'
import { unitLabels } from './units.ts'

export interface LimitInForce {
  source: string
  category: LimitCategory
  name: LimitName
  amount: number
  unit: 'working-day' | 'calendar-day'
  fromOn: string | null
}
interface LimitSet extends LimitInForce {
  id: number
  fromOn: string
  reason: string
  enteredBy: string
  enteredAt: string
}
interface Limits {
  sources: { key: string; name: string }[]
  inForce: LimitInForce[]
  history: LimitSet[]
}

const names = Object.keys(limitNames) as LimitName[]

export function LimitsPart() {
  const say = useSay()
  const may = hasRole(useMe(), ['admin', 'supervisor', 'legal'])
  const read = useRead<Limits>('/hotline/limits')
  const [adding, setAdding] = useState(false)
  return (
    <Shown read={read}>
      {limits => (
        <>
          <div className="order-filters">
            <p className="quiet">
              {say({
                zh: '时限由本市规定，没有全国统一数字，均为服务承诺。改定从所写之日起收到的工单适用，此前收到的不变。',
                en: 'Set by the city; no national number exists, and all are promises. A change holds for orders received from its day on.',
              })}
            </p>
            {may && limits.sources.length > 0 && (
              <Button type="primary" className="push" onClick={() => setAdding(true)}>
                {say({ zh: '改定时限', en: 'Change a limit' })}
              </Button>
            )}
          </div>
          {adding && <LimitForm sources={limits.sources} close={() => setAdding(false)} />}
          {limits.sources.length === 0 && (
            <Empty
              title={{ zh: '尚未登记工单来源', en: 'No source of orders yet' }}
              hint={{ zh: '系统管理员在「连接设置」中登记。', en: 'The administrator enters it under Connection.' }}
            />
          )}
          {limits.sources.map(source => (
            <section key={source.key} className="part">
              <h2>{source.name}</h2>
              <InForce limits={limits.inForce.filter(each => each.source === source.key)} />
            </section>
          ))}
          <History limits={limits} />
        </>
      )}
    </Shown>
  )
}

function InForce({ limits }: { limits: LimitInForce[] }) {
  const say = useSay()
  return (
    <div className="scroll-x">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '类别', en: 'Category' })}</th>
            {names.map(name => (
              <th key={name} scope="col">
                {say(limitNames[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(limitCategories) as LimitCategory[]).map(category => (
            <tr key={category}>
              <th scope="row">{say(limitCategories[category])}</th>
              {names.map(name => {
                const limit = limits.find(each => each.category === category && each.name === name)!
                return (
                  <td key={name} className="nowrap">
                    <span className="number">{limit.amount}</span> {say(unitLabels[limit.unit]!)}
                    {limit.fromOn && <div className="quiet number">{limit.fromOn}</div>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function History({ limits }: { limits: Limits }) {
  const say = useSay()
  if (limits.history.length === 0) return null
  return (
    <section className="part">
      <h2>{say({ zh: '改定记录', en: 'Changes' })}</h2>
      <ul className="lines">
        {limits.history.map(each => (
          <li key={each.id}>
            <span className="number">{each.fromOn}</span> {say({ zh: '起', en: 'on:' })}{' '}
            {limits.sources.find(source => source.key === each.source)?.name} · {say(limitCategories[each.category])} ·{' '}
            {say(limitNames[each.name])} <strong className="number">{each.amount}</strong> {say(unitLabels[each.unit]!)}
            <div className="quiet">
              {each.enteredBy} {atText(each.enteredAt)} · {each.reason}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
