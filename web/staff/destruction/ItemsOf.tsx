/** On the page of a case: what of its goods is in the store, and what became of it. */
import { useRead } from '../../kit/reading.ts'
import { Part } from '../matter/Facts.tsx'
import { ItemTable } from './ItemTable.tsx'
import type { StoreAnswer } from './StorePage.tsx'

export function ItemsOf({ id }: { id: number }) {
  const { data } = useRead<StoreAnswer>('/store-items', { caseId: id, limit: 200 })
  if (!data || data.items.length === 0) return null
  return (
    <Part title={{ zh: '入库物品', en: 'Goods in the store' }}>
      <ItemTable items={data.items} />
    </Part>
  )
}
