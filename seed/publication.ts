/** 公示 in the model city: a year's records published, objected to, put right and taken back; a quarter waits. */
import { sql } from 'kysely'
import { publishWeekly } from '../server/bulletin/publish.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { announce, announceBatch, draftBatch, publishBatch } from '../server/publication/entry.ts'
import '../server/publication/entry.guards.ts'
import { release } from '../server/publication/release.ts'
import { correct, drop, object, rejectObjection, withdraw } from '../server/publication/review.ts'
import { neighbour, periodOf, weekAt } from '../server/statistics/index.ts'
import { tellBusyShops } from './busy-shops.ts'
import { as, firstHash, type Stage } from './stage.ts'
import { told } from './told.ts'

export async function playPublication(db: Db, ctx: Context) {
  const stage = { db, ctx, hash: await firstHash(db) }
  await told(ctx, () => tellBusyShops(ctx, yearBefore(ctx.today).split('..')[1]!))
  await askedThen(stage)
  await told(ctx, () => twelveMonths(stage))
  await told(ctx, () => waiting(stage))
  await told(ctx, () => issues(stage))
}

/** Nine in ten of those whose complaints came from the old systems had agreed there. */
const askedThen = ({ db }: Stage) =>
  sql`update complaint set consent_publication = true from matter m
    where m.id = complaint.matter_id and m.source in ('hotline', 'national') and m.id % 10 < 9`.execute(db)

const none = { remark: undefined }

/**
 * Twelve months, to the end of the quarter before the one in which that day lies: drafted sixty days ago, ten working days after
 * its end were over, and no quarter that waits below (longer than any quarter lies between) is told twice.
 */
const yearBefore = (day: string) => {
  const { to } = neighbour(quarterOf(addDays(day, -122)), -1)
  return `${addDays(`${Number(to.slice(0, 4)) - 1}${to.slice(4)}`, 1)}..${to}`
}
const quarterOf = (day: string) => periodOf(`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`)

async function twelveMonths(stage: Stage) {
  const period = yearBefore(stage.ctx.today)
  await draftBatch(await as(stage, 'supervisor', 60), { period })
  const entries = (await entriesOf(stage, period)).sort((a, b) => b.count - a.count)
  const [first, second, third, fourth] = entries
  if (third)
    await drop(await as(stage, 'legal', 58), third.id, { reason: 'secret', words: '涉及经营者商业秘密，暂不公示。' })
  await announceBatch(await as(stage, 'supervisor', 57), { period, how: 'letter', remark: undefined })
  if (second) {
    await object(await as(stage, 'supervisor', 54), second.id, {
      byName: '店主',
      words: '有的投诉已经私下解决，不应计入。',
    })
    await rejectObjection(await as(stage, 'legal', 50), second.id, {
      answer: '是否私下解决不影响计入；调解成功的已在调解成功率中体现。',
    })
  }
  // Nineteen days on: five working days are over by then, whatever holiday lies between.
  await publishBatch(await as(stage, 'legal', 38), { period })
  if (first && first.count > 3) {
    const { complaint_id: wrong } = await stage.db
      .selectFrom('publication_complaint')
      .select('complaint_id')
      .where('entry_id', '=', first.id)
      .limit(1)
      .executeTakeFirstOrThrow()
    await correct(await as(stage, 'legal', 20), first.id, {
      reason: 'wrong-operator',
      words: '一件投诉的是同名商户。',
      takeOut: [wrong],
    })
  }
  if (fourth)
    await withdraw(await as(stage, 'legal', 10), fourth.id, {
      reason: 'wrong-operator',
      words: '经营者名称相同，认定有误，特此撤销。',
    })
}

/** The last quarter: some told, one of them objects, the others not told yet. */
async function waiting(stage: Stage) {
  const period = neighbour(quarterOf(addDays(stage.ctx.today, -30)), -1).key
  await draftBatch(await as(stage, 'supervisor', 3), { period })
  const [first, second] = await entriesOf(stage, period)
  for (const each of [first, second])
    if (each) await announce(await as(stage, 'supervisor', 2), each.id, { how: 'phone', ...none })
  if (second)
    await object(await as(stage, 'supervisor', 1), second.id, { byName: '店长', words: '有一件投诉的是隔壁同名店。' })
}

async function entriesOf({ db }: Stage, period: string) {
  const rows = await db
    .selectFrom('publication_entry')
    .innerJoin('matter', 'matter.id', 'publication_entry.matter_id')
    .select(['matter.id', 'publication_entry.figures'])
    .where('publication_entry.period', '=', period)
    .orderBy('matter.id')
    .execute()
  return rows.map(({ id, figures }) => ({ id, count: figures.count }))
}

/** The bulletin of the week before last is out and open; that of last week is still to be published. */
async function issues(stage: Stage) {
  const week = neighbour(weekAt(stage.ctx.today), -1)
  const period = neighbour(week, -1).key
  const { id } = await publishWeekly(await as(stage, 'supervisor', 5), { kind: 'weekly', period, reason: undefined })
  await release(await as(stage, 'legal', 4), { bulletinId: id })
}
