/** One item: what it is, why it may go or must stay, and every hand it went through. */
import '../complaint/complaint.css'
import '../office/office.css'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { moveKinds, storeClasses, storeOrigins } from '../../../law/destruction.ts'
import type { ItemMove, ItemView } from '../../../server/destruction/view.ts'
import { address } from '../../kit/api.ts'
import { Money } from '../../kit/Money.tsx'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Facts, Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { CustodyForm, type CustodyStep, custodyTitles } from './CustodyForm.tsx'
import { State } from './ItemTable.tsx'
import { Weight } from './words.tsx'

export function ItemPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead<ItemView>(`/store-items/${id}`)
  return (
    <Shown read={read} lines={10}>
      {one => <Item key={one.id} one={one} />}
    </Shown>
  )
}

function Item({ one }: { one: ItemView }) {
  const say = useSay()
  const me = useMe()
  const [doing, setDoing] = useState<CustodyStep>()
  const keeper = hasRole(me, ['handler', 'inspector', 'head', 'supervisor'])
  const kept = one.state === 'kept'
  const button = (step: CustodyStep) => (
    <Button onClick={() => setDoing(step)} aria-expanded={doing === step}>
      {say(custodyTitles[step])}
    </Button>
  )
  return (
    <article className="page matter">
      <div className="page-head">
        <span className="quiet">{say({ zh: '罚没物品', en: 'Stored item' })}</span>
        <h1 className="number">{one.number}</h1>
        <span lang="zh-CN">{one.name}</span>
      </div>
      {keeper && (kept || one.state === 'in-lot') && (
        <div className="steps">
          {kept && button('move')}
          {button('count')}
          {kept && hasRole(me, ['head']) && button('release')}
        </div>
      )}
      {doing && <CustodyForm key={doing} one={one} step={doing} close={() => setDoing(undefined)} />}
      <Part title={{ zh: '物品', en: 'The item' }}>
        <Facts
          facts={[
            [{ zh: '状态', en: 'State' }, <State key="s" item={one} />],
            [{ zh: '类别', en: 'Class' }, say(storeClasses[one.class])],
            [{ zh: '数量', en: 'Quantity' }, `${one.quantity}${one.unit}`],
            [{ zh: '重量', en: 'Weight' }, <Weight key="w" grams={one.weightGrams} />],
            [{ zh: '价值', en: 'Value' }, <Money key="v" fen={one.valueFen} />],
            [{ zh: '箱号', en: 'Box' }, one.box],
            [{ zh: '存放地点', en: 'Kept at' }, `${one.place}（${one.office}）`],
            [{ zh: '入库日期', en: 'Stored on' }, one.storedOn],
            [{ zh: '来源', en: 'Origin' }, say(storeOrigins[one.origin])],
            [{ zh: '来源说明', en: 'How it came' }, one.originNote],
            [
              { zh: '案件', en: 'Case' },
              one.case && (
                <Link key="c" to={`/cases/${one.case.id}`}>
                  {one.case.decisionNumber ?? one.case.number} {one.case.party}
                </Link>
              ),
            ],
            [{ zh: '可以起诉至', en: 'The party may sue until' }, one.litigationUntil],
            [{ zh: '出库日期', en: 'Left on' }, one.outOn],
          ]}
        />
      </Part>
      <Part
        title={{ zh: '保管链', en: 'Chain of custody' }}
        aside={
          <a href={address(`/store-items/${one.id}/docx`)}>{say({ zh: '保管记录（Word）', en: 'Record as Word' })}</a>
        }
      >
        <Chain moves={one.moves} />
      </Part>
    </article>
  )
}

function Chain({ moves }: { moves: readonly ItemMove[] }) {
  const say = useSay()
  return (
    <ScrollX label={say({ zh: '保管链', en: 'Chain of custody' })}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '日期', en: 'Day' })}</th>
            <th scope="col">{say({ zh: '事项', en: 'What' })}</th>
            <th scope="col">{say({ zh: '位置', en: 'Place' })}</th>
            <th scope="col">{say({ zh: '移交 → 接收', en: 'From whom to whom' })}</th>
            <th scope="col" className="wide-only">
              {say({ zh: '见证', en: 'Witness' })}
            </th>
            <th scope="col" className="wide-only">
              {say({ zh: '备注', en: 'Remark' })}
            </th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {moves.map(each => (
            <tr key={each.id}>
              <td className="number nowrap">{each.onDay}</td>
              <td className="nowrap">{say(moveKinds[each.kind])}</td>
              <td>{[each.fromPlace, each.toPlace].filter(Boolean).join(' → ')}</td>
              <td>{each.handedBy === each.receivedBy ? each.handedBy : `${each.handedBy} → ${each.receivedBy}`}</td>
              <td className="wide-only">{each.witness}</td>
              <td className="wide-only">
                {each.weightGrams !== null && <Weight grams={each.weightGrams} />} {each.remark}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
