/** 罚没物品台账: what is kept, where, since when, and whether it may be destroyed yet. */
import '../office/office.css'
import { Link } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { storeClasses, storeStates } from '../../../law/destruction.ts'
import type { ItemLine, StoreSums } from '../../../server/destruction/view.ts'
import { Find, Pages, Pick, useAsked } from '../../kit/Register.tsx'
import { useRead } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { IntakeForm } from './IntakeForm.tsx'
import { ItemTable } from './ItemTable.tsx'
import { Sums } from './words.tsx'

export interface StoreAnswer {
  items: ItemLine[]
  totals: StoreSums
  next: string | null
}

type Filter = 'q' | 'class' | 'state' | 'ready'

export function StorePage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/store-items')
  const [adding, setAdding] = useState(false)
  const read = useRead<StoreAnswer>('/store-items', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '罚没物品', en: 'Store' })}</h1>
        {read.data && <Sums sums={read.data.totals} />}
      </div>
      <div className="office-filters">
        <Find
          label={{ zh: '查找物品', en: 'Find an item' }}
          hint={{ zh: '名称、箱号、位置、当事人', en: 'Name, box, place, party' }}
          value={asked.q}
          set={q => go({ q })}
          width={240}
        />
        <Pick
          label={{ zh: '类别', en: 'Class' }}
          of={storeClasses}
          value={asked.class}
          set={value => go({ class: value })}
          width={140}
        />
        <Pick label={{ zh: '状态', en: 'State' }} of={storeStates} value={asked.state} set={state => go({ state })} />
        <Checkbox
          checked={asked.ready === 'true'}
          onChange={event => go({ ready: event.target.checked ? 'true' : undefined })}
        >
          {say({ zh: '只看可以销毁的', en: 'Only what may be destroyed' })}
        </Checkbox>
        {hasRole(me, ['handler', 'inspector', 'head', 'supervisor']) && (
          <Button type="primary" className="push" onClick={() => setAdding(true)}>
            {say({ zh: '入库', en: 'Store an item' })}
          </Button>
        )}
        <Link to="/destructions">{say({ zh: '销毁批次', en: 'Lots' })}</Link>
      </div>
      {adding && <IntakeForm close={() => setAdding(false)} />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '没有符合条件的物品', en: 'No item matches' },
          hint: {
            zh: '案件没收的物品在案件页面用「没收物品入库」登记；其他的在这里入库。',
            en: 'What a case confiscated is stored by its step on the page of the case; other goods here.',
          },
        }}
      >
        {({ items }) => <ItemTable items={items} />}
      </Pages>
    </div>
  )
}
