/** 销毁批次: planned, approved, carried out, with what each adds up to. */
import '../office/office.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { destruction } from '../../../law/destruction.ts'
import type { LotLine } from '../../../server/destruction/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Head, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { LotForm } from './LotForm.tsx'
import { Weight } from './words.tsx'

type Filter = 'state'

const heads: Head[] = [
  [{ zh: '批次', en: 'Lot' }],
  [{ zh: '状态', en: 'State' }],
  [{ zh: '单位', en: 'Office' }, 'wide-only'],
  [{ zh: '日期', en: 'Day' }, 'wide-only'],
  [{ zh: '物品', en: 'Items' }, 'right wide-only'],
  [{ zh: '类', en: 'Classes' }, 'right wide-only'],
  [{ zh: '箱', en: 'Boxes' }, 'right wide-only'],
  [{ zh: '重量', en: 'Weight' }, 'right'],
  [{ zh: '价值', en: 'Value' }, 'right wide-only'],
]

export function LotsPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/destructions')
  const [adding, setAdding] = useState(false)
  const read = useRead<{ items: LotLine[]; next: string | null }>('/destructions', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '集中销毁', en: 'Destruction' })}</h1>
      </div>
      <div className="office-filters">
        <Pick
          label={{ zh: '状态', en: 'State' }}
          of={destruction.states}
          value={asked.state}
          set={state => go({ state })}
          width={150}
        />
        {hasRole(me, ['handler', 'inspector', 'head', 'supervisor']) && (
          <Button type="primary" className="push" onClick={() => setAdding(true)}>
            {say({ zh: '拟定批次', en: 'Make up a lot' })}
          </Button>
        )}
        <Link to="/store-items">{say({ zh: '罚没物品', en: 'Store' })}</Link>
      </div>
      {adding && <LotForm close={() => setAdding(false)} />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有销毁批次', en: 'No lot' },
          hint: {
            zh: '拟定批次以后，从库里编入诉讼期已过的物品。',
            en: 'Make up a lot, then add items whose term to sue is over.',
          },
        }}
      >
        {({ items }) => (
          <Table label={{ zh: '销毁批次', en: 'Lots' }} heads={heads}>
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
          </Table>
        )}
      </Pages>
    </div>
  )
}
