/** What goes into a lot: only what may be destroyed today stands to choose from. */
import { Input } from 'antd'
import { useState } from 'react'
import type { AddItems } from '../../../server/destruction/contract.ts'
import type { LotView } from '../../../server/destruction/view.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import type { FieldsProps } from '../matter/stepForm.ts'
import { ItemTable } from './ItemTable.tsx'
import type { StoreAnswer } from './StorePage.tsx'

export function AddItemsFields({ facts, set, problem }: FieldsProps<AddItems, LotView>) {
  const say = useSay()
  const [asked, setAsked] = useState<{ q?: string; cursor?: string | undefined }>({})
  const read = useRead<StoreAnswer>('/store-items', { ...asked, ready: 'true', limit: 30 })
  const picked = new Set(facts.itemIds ?? [])
  return (
    <Field
      name="itemIds"
      label={{ zh: `选取物品（已选 ${picked.size} 项）`, en: `Items to add (${picked.size} picked)` }}
      problem={problem}
    >
      <div>
        <Input.Search
          allowClear
          placeholder={say({ zh: '名称、箱号、位置、当事人', en: 'Name, box, place, party' })}
          aria-label={say({ zh: '查找物品', en: 'Find an item' })}
          onSearch={q => setAsked(q ? { q } : {})}
          style={{ maxWidth: 280 }}
        />
        <Shown read={read} lines={4}>
          {({ items, next }) =>
            items.length === 0 ? (
              <p className="quiet">
                {say({
                  zh: '没有可以编入的物品：在库的都还在诉讼期内，或者已编入其他批次。',
                  en: 'Nothing may be added: what is kept can still be disputed, or is in another lot.',
                })}
              </p>
            ) : (
              <>
                <ItemTable
                  items={items}
                  picked={picked}
                  pick={ids => {
                    const here = new Set(items.map(each => each.id))
                    set({
                      itemIds: [...[...picked].filter(id => !here.has(id)), ...[...ids].filter(id => here.has(id))],
                    })
                  }}
                />
                <PageTurn cursor={asked.cursor} next={next} go={({ cursor }) => setAsked({ ...asked, cursor })} />
              </>
            )
          }
        </Shown>
      </div>
    </Field>
  )
}
