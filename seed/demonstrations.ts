/** 放心消费 in the model city: from the application on a phone to the plaque, and what became of it. */
import { pledgesNeeded } from '../law/demonstration.pledges.ts'
import { sheetOn } from '../law/demonstration.sheets.ts'
import { apply } from '../server/demonstration/apply.ts'
import { award } from '../server/demonstration/award.ts'
import '../server/demonstration/award.guards.ts'
import { giveFeedback, handleFeedback } from '../server/demonstration/feedback.ts'
import {
  admonish,
  delist,
  enterProvince,
  orderCorrection,
  proposeDelisting,
  recommendProvince,
} from '../server/demonstration/keep.ts'
import { validPlaque } from '../server/demonstration/plaque.ts'
import { signPledge } from '../server/demonstration/pledge.ts'
import { approve, object, passReview, recommend, refuse, visit, withdraw } from '../server/demonstration/review.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Db } from '../server/kernel/matter.ts'
import { near, streetCalled } from './city/areas.ts'
import { type SeedDemonstration, seedDemonstrations } from './city/demonstrations.ts'
import { tellOlderPlaques } from './older-plaques.ts'
import { as, firstHash, operatorCalled, type Stage } from './stage.ts'
import { told } from './told.ts'

export async function playDemonstrations(db: Db, ctx: Context) {
  const stage = { db, ctx, hash: await firstHash(db) }
  const made = new Map<string, number>()
  for (const each of seedDemonstrations) {
    const id = await told(ctx, () => tell(stage, each))
    // A shop that is a selection too bears its name twice: what consumers say is said of the first, which promised returns.
    if (id !== undefined && !made.has(each.name)) made.set(each.name, id)
  }
  await told(ctx, () => tellOlderPlaques(stage))
  const waiting = made.get('万家惠超市江汉店')
  if (waiting !== undefined) await told(ctx, () => give(stage, waiting, 4, 'rights', '服务台让等了一个小时没人接待。'))
}

const strokes = 'M60 150L120 60L180 160M210 90L300 90M255 50L255 190M340 80L420 170M420 80L340 170'

/** Each stage is a few days after the one before; the story stops where it is told to. */
async function tell(stage: Stage, said: SeedDemonstration): Promise<number> {
  const on = (account: string, later: number, hour = 10) => as(stage, account, said.appliedDaysAgo - later, hour)
  const operator = said.operator ? await operatorCalled(stage, said.operator) : undefined
  const { id } = await apply(await on('handler', 0), {
    kind: said.kind,
    operatorId: operator?.id,
    stationId: undefined,
    areaCode: streetCalled(said.street),
    broughtBy: said.itself ? 'itself' : 'district',
    name: said.name,
    place: said.place,
    contact: said.contact,
    phone: said.phone,
    platform: said.platform?.name,
    url: said.platform?.url,
    otherPromise: undefined,
    selfAssessed:
      said.kind === 'ten-star'
        ? sheetOn(said.kind, stage.ctx.today)
            .items.slice(0, 9)
            .map(each => each.code)
        : [],
    attachments: [],
  })
  if (said.until === 'applied') {
    if (said.ending === 'withdrawn') await withdraw(await on('handler', 2), id, { reason: '商家装修停业，暂不参加。' })
    return id
  }
  const day = addDays(stage.ctx.today, -said.appliedDaysAgo + 2)
  await passReview(await on('handler', 2), id, { listCheckedOn: day, listed: false, remark: undefined })
  if (said.until === 'visiting') {
    if (said.ending === 'refused') await refuse(await on('head', 8), id, { reason: '现场没有亮照，价格没有明示。' })
    return id
  }
  await score(await on('handler', 6), id, said)
  const signing = await on('handler', 6, 11)
  for (const each of pledgesNeeded(said.kind, day))
    await signPledge(signing, id, {
      pledge: each.code,
      signer: said.contact,
      signature: strokes,
      upload: undefined,
      goods: undefined,
      days: undefined,
      terms: undefined,
    })
  if (said.returns)
    await signPledge(signing, id, {
      pledge: 'returns',
      signer: said.contact,
      signature: strokes,
      upload: undefined,
      ...said.returns,
    })
  if (said.partyDuty)
    await signPledge(signing, id, {
      pledge: 'party',
      signer: said.contact,
      signature: strokes,
      upload: undefined,
      goods: undefined,
      days: undefined,
      terms: said.partyDuty,
    })
  await recommend(await on('head', 9), id, { remark: '同意推荐。' })
  if (said.until === 'recommended') return id
  await approve(await on('supervisor', 13), id, { remark: '同意，予以公示。' })
  if (said.until === 'published') {
    if (said.ending === 'objected')
      await object(await on('handler', 15), id, { byName: '附近居民', words: '早市占道，请核实。' })
    return id
  }
  // The longest public holiday lies within three weeks.
  const opened = await award(await on('supervisor', 30), id, {
    stars: undefined,
    account: said.account,
    remark: undefined,
  })
  if (opened) await known(stage, opened.account)
  await afterwards(stage, id, said)
  return id
}

function score(ctx: Context, id: number, said: SeedDemonstration) {
  const sheet = sheetOn(said.kind, ctx.today)
  const points = Object.fromEntries(sheet.items.map((item, at) => [item.code, item.points - (at % 3 === 1 ? 2 : 0)]))
  const bonus: Record<string, number> = said.returns ? { 'longer-return': 5 } : {}
  return visit(ctx, id, {
    points: { ...points, ...bonus },
    vetoes: said.kind === 'ten-star' ? ['no-front'] : [],
    departments: said.kind === 'ten-star' ? '市场监管、文明办、城管、街道办' : undefined,
    remark: '亮照经营，标价清楚，退换有专人。',
    ...near(said.street, said.name),
    accuracyM: 15,
    attachments: [],
  })
}

const known = (stage: Stage, account: string) =>
  stage.db
    .updateTable('person')
    .set({ password_hash: stage.hash, must_change_password: false })
    .where('account', '=', account)
    .execute()

async function afterwards(stage: Stage, id: number, said: SeedDemonstration) {
  const ago = (account: string, days: number) => as(stage, account, days)
  if (said.ending === 'province') {
    await recommendProvince(await ago('supervisor', 90), id, { remark: '拟推荐省级。' })
    await enterProvince(await ago('supervisor', 45), id, {
      on: addDays(stage.ctx.today, -45),
      number: '省放心〔2026〕7号',
    })
  } else if (said.ending === 'admonished') {
    await admonish(await ago('handler', 20), id, { reason: '宴席订金退款拖延，督促三日内退清。' })
  } else if (said.ending === 'correcting') {
    const { id: said } = await give(stage, id, 33, 'returns', '买了十天的羽绒服，吊牌都在，店里说只能换不能退。')
    await handleFeedback(await ago('handler', 30), said, {
      result: 'admonished',
      answer: '一名消费者反映十五天内不给退，督促履行承诺；已督促退货，消费者已收到退款。',
    })
    await orderCorrection(await ago('handler', 5), id, { reason: '退货约定没有张贴在收银台，限期张贴并培训店员。' })
  } else if (said.ending === 'delisted') {
    await admonish(await ago('handler', 60), id, { reason: '饰品含金量标注不实，督促更正。' })
    await proposeDelisting(await ago('handler', 25), id, {
      reason: 'promise',
      words: '告诫后复查，仍以“千足金”标注足金饰品。',
    })
    await delist(await ago('head', 24), id, { remark: '同意摘牌。' })
  }
}

/** From the page behind its plaque: a consumer who gave no name. */
async function give(stage: Stage, id: number, daysAgo: number, pledge: string, facts: string) {
  const plaque = await validPlaque(stage.ctx, id)
  const nobody = { id: null, kind: 'citizen' as const, name: '公众', roles: [], offices: [], officeId: null }
  const at = { ...(await as(stage, 'handler', daysAgo)), actor: nobody }
  const { number } = await giveFeedback(at, plaque!.code, { pledge, facts, name: undefined, phone: undefined })
  return stage.db.selectFrom('matter').select('id').where('number', '=', number).executeTakeFirstOrThrow()
}
