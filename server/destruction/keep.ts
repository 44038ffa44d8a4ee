/** 入库、移库、盘点、出库: every hand that an item goes through is written down; two names each time. */
import { releaseKinds, type StoreClass } from '../../law/destruction.ts'
import { litigationOf } from '../enforcement/index.ts'
import type { Context } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { requireOpenOffice } from '../office/index.ts'
import type { Count, Move, NewItem, Release } from './contract.ts'
import { barOf, holdItem, requireKept, requireTwo, writeMoves } from './item.ts'

interface Stored {
  origin: 'confiscated' | NewItem['origin']
  originNote: string | null
  caseId: number | null
  officeId: number
  name: string
  goodsClass: StoreClass
  quantity: number
  unit: string
  weightGrams: number
  box: string
  valueFen: number
  place: string
  handedBy: string
  receivedBy: string
}

export async function storeItem(ctx: Context, said: Stored): Promise<number> {
  requireTwo(said)
  const { id } = await ctx.db
    .insertInto('store_item')
    .values({
      office_id: said.officeId,
      origin: said.origin,
      case_id: said.caseId,
      origin_note: said.originNote,
      name: said.name,
      class: said.goodsClass,
      quantity: said.quantity,
      unit: said.unit,
      weight_grams: said.weightGrams,
      box: said.box,
      value_fen: said.valueFen,
      place: said.place,
      stored_on: ctx.today,
      lot_id: null,
      out_on: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeMoves(ctx, [id], {
    kind: 'in',
    toPlace: said.place,
    handedBy: said.handedBy,
    receivedBy: said.receivedBy,
    weightGrams: said.weightGrams,
    remark: said.originNote,
  })
  return id
}

/** Unsaleable goods that belong to no case; what a case confiscated comes by its own step. */
export async function registerItem(ctx: Context, said: NewItem) {
  if (said.officeId !== undefined) {
    await requireOpenOffice(ctx, said.officeId, 'officeId')
    if (!ctx.actor.offices.includes(said.officeId))
      throw badField(
        'officeId',
        { zh: '不是您的单位', en: 'is not your office' },
        { zh: '本单位或者下级单位', en: 'your own or one below it' },
      )
  }
  const id = await storeItem(ctx, { ...said, caseId: null, officeId: said.officeId ?? ctx.actor.officeId! })
  return { id }
}

export async function moveItem(ctx: Context, id: number, said: Move) {
  const item = await holdItem(ctx, id)
  requireKept(item, { zh: '移库', en: 'moved' })
  requireTwo(said)
  const box = said.box ?? item.box
  if (said.toPlace === item.place && box === item.box)
    throw badField(
      'toPlace',
      { zh: '与现在的位置、箱号相同', en: 'is where it stands, in the same box' },
      { zh: '新的位置或者箱号', en: 'another place or box' },
    )
  await ctx.db.updateTable('store_item').set({ place: said.toPlace, box }).where('id', '=', id).execute()
  const reboxed = box === item.box ? undefined : `箱号${item.box}→${box}`
  await writeMoves(ctx, [id], {
    kind: 'move',
    fromPlace: item.place,
    toPlace: said.toPlace,
    handedBy: said.handedBy,
    receivedBy: said.receivedBy,
    remark: [reboxed, said.remark].filter(Boolean).join('；') || null,
  })
}

/** 盘点: what the scales say is kept beside what was stored; a difference stays visible. */
export async function countItem(ctx: Context, id: number, said: Count) {
  const item = await holdItem(ctx, id)
  if (item.state === 'destroyed' || item.state === 'released') requireKept(item, { zh: '盘点', en: 'counted' })
  requireTwo({ handedBy: said.countedBy, receivedBy: said.witness }, 'witness')
  await writeMoves(ctx, [id], {
    kind: 'count',
    toPlace: item.place,
    handedBy: said.countedBy,
    receivedBy: said.countedBy,
    witness: said.witness,
    weightGrams: said.weightGrams,
    remark: said.remark,
  })
}

/** What was confiscated leaves only when nobody can dispute it any more; given back it is when the decision fell. */
export async function releaseItem(ctx: Context, id: number, said: Release) {
  const item = await holdItem(ctx, id)
  requireKept(item, { zh: '出库', en: 'released' })
  requireTwo(said)
  if (item.case_id !== null) await requireReleasable(ctx, item.case_id, said.how)
  await ctx.db.updateTable('store_item').set({ state: 'released', out_on: ctx.today }).where('id', '=', id).execute()
  await writeMoves(ctx, [id], {
    kind: 'released',
    fromPlace: item.place,
    handedBy: said.handedBy,
    receivedBy: said.receivedBy,
    witness: said.witness,
    remark: `${releaseKinds[said.how].zh}：${said.reason}`,
  })
}

async function requireReleasable(ctx: Context, caseId: number, how: keyof typeof releaseKinds) {
  const terms = await litigationOf(ctx, [caseId])
  if (how === 'returned') {
    if (terms.get(caseId)?.revoked) return
    throw badField(
      'how',
      { zh: '处罚决定没有被撤销，不发还', en: 'is not possible: the decision stands' },
      { zh: '公开拍卖或者移交', en: 'auctioned or handed over' },
    )
  }
  const bar = barOf(ctx, { case_id: caseId }, terms)
  if (bar) throw new Problem('not-allowed', bar)
}
