/** 销毁批次: planned, approved, carried out, with what each adds up to. */
import '../office/office.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { destruction } from '../../../law/destruction.ts'
import type { LotLine } from '../../../server/destruction/view.ts'
import { Money } from '../../kit/Money.tsx'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { LotForm } from './LotForm.tsx'
import { Weight } from './words.tsx'

interface Asked {
  state?: string | undefined
  cursor?: string | undefined
}

export function LotsPage() {
  const say = useSay()
  const me = useMe()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const go = (change: Asked) =>
    void navigate({ to: '/destructions', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<{ items: LotLine[]; next: string | null }>('/destructions', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '集中销毁', en: 'Destruction' })}</h1>
      </div>
      <div className="office-filters">
        <Select
          allowClear
          placeholder={say({ zh: '状态', en: 'State' })}
          aria-label={say({ zh: '状态', en: 'State' })}
          value={asked.state}
          onChange={state => go({ state })}
          options={Object.entries(destruction.states).map(([value, label]) => ({ value, label: say(label) }))}
          style={{ minWidth: 150 }}
        />
        {hasRole(me, ['handler', 'inspector', 'head', 'supervisor']) && (
          <Button type="primary" className="push" onClick={() => setAdding(true)}>
            {say({ zh: '拟定批次', en: 'Make up a lot' })}
          </Button>
        )}
        <Link to="/store-items">{say({ zh: '罚没物品', en: 'Store' })}</Link>
      </div>
      {adding && <LotForm close={() => setAdding(false)} />}
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有销毁批次', en: 'No lot' }}
              hint={{
                zh: '拟定批次以后，从库里编入诉讼期已过的物品。',
                en: 'Make up a lot, then add items whose term to sue is over.',
              }}
            />
          ) : (
            <>
              <ScrollX label={say({ zh: '销毁批次', en: 'Lots' })}>
                <table className="plain">
                  <thead>
                    <tr>
                      <th scope="col">{say({ zh: '批次', en: 'Lot' })}</th>
                      <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
                      <th scope="col" className="wide-only">
                        {say({ zh: '单位', en: 'Office' })}
                      </th>
                      <th scope="col" className="wide-only">
                        {say({ zh: '日期', en: 'Day' })}
                      </th>
                      <th scope="col" className="right wide-only">
                        {say({ zh: '物品', en: 'Items' })}
                      </th>
                      <th scope="col" className="right wide-only">
                        {say({ zh: '类', en: 'Classes' })}
                      </th>
                      <th scope="col" className="right wide-only">
                        {say({ zh: '箱', en: 'Boxes' })}
                      </th>
                      <th scope="col" className="right">
                        {say({ zh: '重量', en: 'Weight' })}
                      </th>
                      <th scope="col" className="right wide-only">
                        {say({ zh: '价值', en: 'Value' })}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(each => (
                      <tr key={each.id}>
                        <td>
                          <Link to={`/destructions/${each.id}`} lang="zh-CN">
                            {each.title}
                          </Link>
                          <div className="quiet number">{each.number}</div>
                        </td>
                        <td className="nowrap">{say(anyStateLabel('destruction', each.state))}</td>
                        <td className="wide-only" lang="zh-CN">
                          <OfficeName name={each.office} />
                        </td>
                        <td className="wide-only nowrap number">
                          {each.carriedOn ?? say({ zh: `计划 ${each.plannedOn}`, en: `planned ${each.plannedOn}` })}
                        </td>
                        <td className="right number wide-only">{each.count}</td>
                        <td className="right number wide-only">{each.classes}</td>
                        <td className="right number wide-only">{each.boxes}</td>
                        <td className="right">
                          <Weight grams={each.weightGrams} />
                        </td>
                        <td className="right nowrap wide-only">
                          <Money fen={each.valueFen} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollX>
              <PageTurn cursor={asked.cursor} next={next} go={go} />
            </>
          )
        }
      </Shown>
    </div>
  )
}
