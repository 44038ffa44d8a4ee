/** 消费教育 in the model city: texts from the draft to the public and back, events from the plan to what they cost. */
import '../server/education/advisory.guards.ts'
import {
  approveRevision,
  drop,
  publish,
  revise,
  sendBack,
  submit,
  withdraw,
  writeAdvisory,
  writeFromHotSpot,
} from '../server/education/advisory.ts'
import { approveEvent, cancelEvent, holdIt, planEvent, sumUp } from '../server/education/event.ts'
import { listHotSpots } from '../server/education/hot-spots.ts'
import { publicAdvisory } from '../server/education/public.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { streetCalled } from './city/areas.ts'
import { type SeedAdvisory, type SeedEvent, seedAdvisories, seedEvents } from './city/education.ts'
import { as, firstHash, type Stage } from './stage.ts'
import { told } from './told.ts'

export async function playEducation(db: Db, ctx: Context) {
  const stage = { db, ctx, hash: await firstHash(db) }
  for (const each of seedAdvisories) await told(ctx, () => tellAdvisory(stage, each))
  for (const each of seedEvents) await told(ctx, () => tellEvent(stage, each))
  await told(ctx, () => fromFigures(stage))
}

const none = { remark: undefined }

async function tellAdvisory(stage: Stage, said: SeedAdvisory) {
  const on = (account: string, later: number) => as(stage, account, Math.max(0, said.daysAgo - later))
  const text = {
    kind: said.kind,
    title: said.title,
    summary: said.summary,
    body: said.body,
    advice: said.advice,
    basis: [{ act: '中华人民共和国消费者权益保护法', article: '第三十九条' }],
    goodsClass: said.goodsClass,
    problemClass: said.problemClass,
    validTo: said.validDays ? addDays(stage.ctx.today, said.validDays - said.daysAgo) : undefined,
    naming: undefined,
  }
  const writer = said.by ?? 'supervisor'
  const { id } = await writeAdvisory(await on(writer, 0), text)
  if (said.ending === 'dropped') return drop(await on(writer, 1), id, { reason: said.note! })
  if (said.until === 'draft' && said.ending !== 'sent-back') return
  await submit(await on(writer, 1), id, none)
  if (said.ending === 'sent-back') return sendBack(await on('legal', 2), id, { reason: said.note! })
  if (said.until === 'reviewing') return
  await publish(await on('legal', 2), id, none)
  for (let nth = 0; nth < 3 + (said.daysAgo % 7); nth += 1)
    await publicAdvisory(await on('supervisor', 3 + nth), id, 'page')
  if (said.ending === 'corrected' || said.ending === 'correcting') {
    await revise(await on(writer, 4), id, { ...text, note: said.note! })
    if (said.ending === 'corrected') await approveRevision(await on('legal', 5), id, none)
  }
  if (said.ending === 'withdrawn') await withdraw(await on('legal', 6), id, { reason: said.note! })
}

async function tellEvent(stage: Stage, said: SeedEvent) {
  const on = (account: string, before: number) => as(stage, account, Math.max(0, said.daysAgo + before))
  const { id } = await planEvent(await on('handler', 21), {
    kind: said.kind,
    title: said.title,
    plannedOn: addDays(stage.ctx.today, -said.daysAgo),
    place: said.place,
    areaCode: streetCalled(said.street),
    audience: said.audience,
    plan: said.plan,
    partner: said.partner,
    expected: said.expected,
    budgetFen: said.budgetFen,
    announced: true,
    attachments: [],
  })
  if (said.until === 'planned') return
  await approveEvent(await on('head', 18), id, none)
  if (said.until === 'cancelled') return cancelEvent(await on('head', 3), id, { reason: said.reason! })
  if (!said.went) return
  const { words, ...counts } = said.went
  const heldOn = addDays(stage.ctx.today, -said.daysAgo)
  await holdIt(await on('handler', 0), id, { heldOn, ...counts, leafletsBrought: 0, went: words, attachments: [] })
  if (said.costFen === undefined) return
  await sumUp(await on('handler', -4), id, {
    costFen: said.costFen,
    costNote: said.costNote,
    summary: '按计划完成，资料发完，群众反映好。',
    attachments: [],
  })
}

/** Where the figures of last month rose, one text is drafted from them and published, another waits as it was drafted. */
async function fromFigures(stage: Stage) {
  const writer = await as(stage, 'supervisor', 5)
  const { items } = await listHotSpots(writer)
  const goods = items.filter(each => each.kind === 'goods' || each.kind === 'class')
  if (goods[0]) {
    const { id } = await writeFromHotSpot(writer, { key: goods[0].key })
    await submit(writer, id, none)
    await publish(await as(stage, 'legal', 4), id, none)
  }
  if (goods[1]) await writeFromHotSpot(writer, { key: goods[1].key })
}
