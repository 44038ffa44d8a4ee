/** 宣传物料和经费: what there is, what it cost, where it went. */
import '../office/office.css'
import { Button } from 'antd'
import { useState } from 'react'
import { budgetSources, materials } from '../../../law/material.ts'
import type { MaterialsView } from '../../../server/material/view.ts'
import { address } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { type Head, Table } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { type Doing, MaterialForm, titles } from './MaterialForm.tsx'
import { MaterialLedger } from './MaterialLedger.tsx'

export function MaterialsPage() {
  const say = useSay()
  const me = useMe()
  const [doing, setDoing] = useState<Doing>()
  const read = useRead<MaterialsView>('/materials')
  const may = hasRole(me, ['handler', 'head', 'supervisor'])
  const offered = (Object.keys(titles) as Doing[]).filter(each => each !== 'budget' || hasRole(me, ['supervisor']))
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '宣传物料和经费', en: 'Materials and their budgets' })}</h1>
        <Button href={address('/materials/xlsx')}>{say({ zh: '导出（Excel）', en: 'Export (Excel)' })}</Button>
      </div>
      {may && (
        <div className="steps">
          {offered.map((each, at) => (
            <Button
              key={each}
              type={at === 0 ? 'primary' : 'default'}
              aria-expanded={doing === each}
              onClick={() => setDoing(each)}
            >
              {say(titles[each])}
            </Button>
          ))}
        </div>
      )}
      <Shown read={read} lines={8}>
        {view => (
          <>
            {doing && <MaterialForm key={doing} doing={doing} view={view} close={() => setDoing(undefined)} />}
            <Budgets view={view} />
            <Totals view={view} />
            <Stock view={view} />
          </>
        )}
      </Shown>
      <MaterialLedger />
    </div>
  )
}

const budgetHeads: Head[] = [
  [{ zh: '年度', en: 'Year' }],
  [{ zh: '名称', en: 'Title' }],
  [{ zh: '来源', en: 'Source' }, 'wide-only'],
  [{ zh: '金额', en: 'Amount' }, 'right wide-only'],
  [{ zh: '已支出', en: 'Spent' }, 'right wide-only'],
  [{ zh: '余额', en: 'Left' }, 'right'],
]

function Budgets({ view: { budgets } }: { view: MaterialsView }) {
  const say = useSay()
  const title = { zh: '经费', en: 'Budgets' }
  return (
    <Part title={title}>
      {budgets.length === 0 ? (
        <Empty title={{ zh: '还没有登记经费', en: 'No budget yet' }} />
      ) : (
        <Table label={title} heads={budgetHeads}>
          {budgets.map(each => (
            <tr key={each.id}>
              <td className="number">{each.year}</td>
              <td className="roomy">{each.title}</td>
              <td className="wide-only nowrap">{say(budgetSources[each.source])}</td>
              <td className="right nowrap wide-only">
                <Money fen={each.amountFen} />
              </td>
              <td className="right nowrap wide-only">
                <Money fen={each.spentFen} />
              </td>
              <td className="right nowrap">
                <Money fen={each.amountFen - each.spentFen} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Part>
  )
}

const materialHeads: Head[] = [
  [{ zh: '物料', en: 'Material' }],
  [{ zh: '制作', en: 'Made' }, 'right'],
  [{ zh: '调入', en: 'Received' }, 'right'],
  [{ zh: '发放', en: 'Given out' }, 'right'],
  [{ zh: '损耗', en: 'Lost' }, 'right wide-only'],
  [{ zh: '结存', en: 'In stock' }, 'right'],
  [{ zh: '费用', en: 'Cost' }, 'right wide-only'],
]

function Totals({ view: { lines } }: { view: MaterialsView }) {
  const say = useSay()
  const title = { zh: '物料', en: 'Materials' }
  return (
    <Part title={title}>
      {lines.length === 0 ? (
        <Empty title={{ zh: '还没有制作物料', en: 'Nothing has been made yet' }} />
      ) : (
        <Table label={title} heads={materialHeads}>
          {lines.map(each => (
            <tr key={each.material}>
              <td className="roomy">{say(materials[each.material])}</td>
              <td className="right number">{each.made}</td>
              <td className="right number">{each.moved}</td>
              <td className="right number">{each.handedOut}</td>
              <td className="right number wide-only">{each.lost}</td>
              <td className="right number">{each.stock}</td>
              <td className="right nowrap wide-only">
                <Money fen={each.costFen} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Part>
  )
}

function Stock({ view: { stock } }: { view: MaterialsView }) {
  const say = useSay()
  if (stock.length === 0) return null
  const offices = [...new Map(stock.map(each => [each.officeId, each.office]))]
  return (
    <Part title={{ zh: '各单位结存', en: 'Stock by office' }}>
      <ul className="lines">
        {offices.map(([id, name]) => (
          <li key={id}>
            <strong>
              <OfficeName name={name} />
            </strong>{' '}
            {stock
              .filter(each => each.officeId === id)
              .map(each => `${say(materials[each.material])} ${each.quantity}`)
              .join(say({ zh: '、', en: ', ' }))}
          </li>
        ))}
      </ul>
    </Part>
  )
}
