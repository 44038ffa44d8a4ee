/** Items as a table; with ticks where some are picked for a lot. `plain`: of one lot, whose place and state are known. */
import { Link } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { storeClasses, storeOrigins, storeStates } from '../../../law/destruction.ts'
import type { ItemLine } from '../../../server/destruction/view.ts'
import { Money } from '../../kit/Money.tsx'
import { type Head, Table } from '../../kit/Register.tsx'
import { useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { Weight } from './words.tsx'

interface Props {
  items: readonly ItemLine[]
  picked?: ReadonlySet<number>
  pick?: (ids: ReadonlySet<number>) => void
  plain?: boolean
}

const keptAt: Head = [{ zh: '存放', en: 'Kept at' }, 'wide-only']
const state: Head = [{ zh: '状态', en: 'State' }]
const heads = (plain: boolean): Head[] => [
  [{ zh: '物品', en: 'Item' }],
  [{ zh: '类别', en: 'Class' }, 'wide-only'],
  [{ zh: '数量', en: 'Quantity' }, 'right wide-only'],
  [{ zh: '重量', en: 'Weight' }, 'right'],
  [{ zh: '箱号', en: 'Box' }, 'wide-only'],
  [{ zh: '价值', en: 'Value' }, 'right wide-only'],
  ...(plain ? [] : [keptAt]),
  [{ zh: '来源', en: 'From' }, 'wide-only'],
  ...(plain ? [] : [state]),
]

export function ItemTable({ items, picked, pick, plain = false }: Props) {
  const say = useSay()
  const toggle = (id: number, on: boolean) => {
    const next = new Set(picked)
    if (on) next.add(id)
    else next.delete(id)
    pick?.(next)
  }
  return (
    <Table
      label={{ zh: '物品', en: 'Items' }}
      heads={heads(plain)}
      all={
        pick && (
          <Checkbox
            aria-label={say({ zh: '全选本页', en: 'All of this page' })}
            checked={items.length > 0 && items.every(each => picked?.has(each.id))}
            onChange={event => pick(new Set(event.target.checked ? items.map(each => each.id) : []))}
          />
        )
      }
    >
      {items.map(each => (
        <tr key={each.id}>
          {pick && (
            <td>
              <Checkbox
                aria-label={say({ zh: `选 ${each.number}`, en: `Pick ${each.number}` })}
                checked={picked?.has(each.id) ?? false}
                onChange={event => toggle(each.id, event.target.checked)}
              />
            </td>
          )}
          <td>
            <Link to={`/store-items/${each.id}`} lang="zh-CN">
              {each.name}
            </Link>
            <div className="quiet number">{each.number}</div>
          </td>
          <td className="wide-only nowrap">{say(storeClasses[each.class])}</td>
          <td className="right nowrap number wide-only">
            {each.quantity}
            {each.unit}
          </td>
          <td className="right">
            <Weight grams={each.weightGrams} />
          </td>
          <td className="wide-only nowrap number">{each.box}</td>
          <td className="right nowrap wide-only">
            <Money fen={each.valueFen} />
          </td>
          {!plain && (
            <td className="wide-only" lang="zh-CN">
              {each.place}
              <div className="quiet">
                <OfficeName name={each.office} />
              </div>
            </td>
          )}
          <td className="wide-only">
            {each.case ? (
              <>
                <Link to={`/cases/${each.case.id}`} className="number">
                  {each.case.decisionNumber ?? each.case.number}
                </Link>
                <div className="quiet" lang="zh-CN">
                  {each.case.party}
                </div>
              </>
            ) : (
              say(storeOrigins[each.origin])
            )}
          </td>
          {!plain && (
            <td>
              <State item={each} />
            </td>
          )}
        </tr>
      ))}
    </Table>
  )
}

export function State({ item }: { item: ItemLine }) {
  const say = useSay()
  return (
    <>
      <span className="nowrap">{say(storeStates[item.state])}</span>
      {item.lot && (
        <div>
          <Link to={`/destructions/${item.lot.id}`} className="number">
            {item.lot.number}
          </Link>
        </div>
      )}
      {item.bar && <div className="quiet">{say(item.bar)}</div>}
    </>
  )
}
