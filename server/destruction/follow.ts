/** What this module does when another one speaks. */
import type { StoreClass } from '../../law/destruction.ts'
import { on } from '../kernel/event.ts'
import { storeItem } from './keep.ts'

/** 没收物品入库: the step of the case says what came in; the item stands in the store of the office that has the case. */
on('case.store-goods', async (ctx, { matter, facts }) => {
  await storeItem(ctx, {
    origin: 'confiscated',
    originNote: null,
    caseId: matter.id,
    officeId: matter.officeId,
    name: String(facts.item),
    goodsClass: facts.goodsClass as StoreClass,
    quantity: Number(facts.quantity),
    unit: String(facts.unit),
    weightGrams: Number(facts.weightGrams),
    box: String(facts.box),
    valueFen: Number(facts.valueFen),
    place: String(facts.place),
    handedBy: String(facts.handedBy),
    receivedBy: String(facts.receivedBy),
  })
})
