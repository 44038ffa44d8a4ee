/** 罚没物品台账: what is kept, where, since when, and whether it may be destroyed yet. */
import '../office/office.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { storeClasses, storeStates } from '../../../law/destruction.ts'
import type { ItemLine, StoreSums } from '../../../server/destruction/view.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { IntakeForm } from './IntakeForm.tsx'
import { ItemTable } from './ItemTable.tsx'
import { Sums } from './words.tsx'

export interface StoreAnswer {
  items: ItemLine[]
  totals: StoreSums
  next: string | null
}

interface Asked {
  q?: string | undefined
  class?: string | undefined
  state?: string | undefined
  ready?: string | undefined
  cursor?: string | undefined
}

export function StorePage() {
  const say = useSay()
  const me = useMe()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const go = (change: Asked) =>
    void navigate({ to: '/store-items', search: { ...asked, cursor: undefined, ...change } as never })
  const read = useRead<StoreAnswer>('/store-items', { ...asked, limit: 50 })
  const options = (list: Record<string, Label>) =>
    Object.entries(list).map(([value, label]) => ({ value, label: say(label) }))
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '罚没物品', en: 'Store' })}</h1>
        {read.data && <Sums sums={read.data.totals} />}
      </div>
      <div className="office-filters">
        <Input.Search
          allowClear
          defaultValue={asked.q}
          placeholder={say({ zh: '名称、箱号、位置、当事人', en: 'Name, box, place, party' })}
          aria-label={say({ zh: '查找物品', en: 'Find an item' })}
          onSearch={q => go({ q: q || undefined })}
          style={{ width: 240 }}
        />
        <Select
          allowClear
          placeholder={say({ zh: '类别', en: 'Class' })}
          aria-label={say({ zh: '类别', en: 'Class' })}
          value={asked.class}
          onChange={value => go({ class: value })}
          options={options(storeClasses)}
          style={{ minWidth: 140 }}
        />
        <Select
          allowClear
          placeholder={say({ zh: '状态', en: 'State' })}
          aria-label={say({ zh: '状态', en: 'State' })}
          value={asked.state}
          onChange={state => go({ state })}
          options={options(storeStates)}
          style={{ minWidth: 120 }}
        />
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
      <Shown read={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有符合条件的物品', en: 'No item matches' }}
              hint={{
                zh: '案件没收的物品在案件页面用「没收物品入库」登记；其他的在这里入库。',
                en: 'What a case confiscated is stored by its step on the page of the case; other goods here.',
              }}
            />
          ) : (
            <>
              <ItemTable items={items} />
              <PageTurn cursor={asked.cursor} next={next} go={go} />
            </>
          )
        }
      </Shown>
    </div>
  )
}
