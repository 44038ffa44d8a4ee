/**
 * 第十七条: the facts that "may be considered" when judging whether a complaint is about consumption (art. 16 (3)).
 *
 * Counts, spans and links, of complaints only (a report of the same person is nobody's business here, art. 37). Nobody is
 * given a name for it, nothing is refused by it: the office decides, with its reasons. Whoever looks leaves a trace, since
 * these are other people's data too (个人信息保护法: necessity, records).
 */
import { sql } from 'kysely'
import { factorDefaults, factors } from '../../law/complaint.grounds.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { type Matter, showMatter, visibleMatters } from '../kernel/matter.ts'
import { Problem } from '../kernel/problem.ts'
import { readSetting } from '../kernel/setting.ts'
import { maskPhone } from '../party/index.ts'
import { alike, likeness } from './likeness.ts'
import { candidatesFor, type Print, printsOf } from './print.ts'
import type { PatternView } from './view.ts'

interface OfPerson {
  id: number
  receivedOn: string
  operatorId: number | null
  respondent: string
  goodsClass: string
  goodsName: string | null
  problemClass: string
  purchasedOn: string | null
}

export async function showPattern(ctx: Context, id: number, reason: string): Promise<PatternView> {
  const matter = await showMatter(ctx, 'complaint', id)
  if (!ctx.actor.offices.includes(matter.officeId))
    throw new Problem('not-your-duty', {
      zh: '只有承办本件的单位可以查看',
      en: 'Only the office that handles the complaint may look at it',
    })
  const { days } = await readSetting(ctx, 'factors', factorDefaults)
  const [from, to] = [addDays(matter.receivedOn, -days), matter.receivedOn]
  const own = (await printsOf(ctx, [id])).get(id)!
  const mine = await ofPerson(ctx, own, from, to)
  const seen = await visibleMatters(ctx)
    .select(['matter.id', 'matter.number', 'matter.state'])
    .where('matter.id', '=', sql<number>`any(${sql.val(mine.map(each => each.id))}::bigint[])`)
    .execute()
  const view = {
    article: `《市场监督管理投诉举报处理办法》第十七条：${factors.map(each => each.text).join('；')}`,
    from,
    to,
    person: countsOf(mine, own),
    shared: [...(await sharedPhones(ctx, own, from, to)), ...(await sharedHome(ctx, own, from, to))],
    repeated: await repeatedTexts(ctx, own, from),
    elsewhere: mine.length - seen.length,
    matters: mine.flatMap(each => {
      const one = seen.find(other => other.id === each.id)
      if (!one) return []
      const { id, receivedOn, respondent } = each
      return [
        { id, number: one.number, state: one.state, receivedOn, respondent, goods: each.goodsName ?? each.goodsClass },
      ]
    }),
  }
  await record(ctx, matter as Matter, 'duplicate.look', { reason, from, to })
  return view
}

/** By identity number or telephone, newest first; what goes under another number is that one. */
async function ofPerson(ctx: Context, own: Print, from: string, to: string): Promise<OfPerson[]> {
  const { rows } = await sql<OfPerson>`
    select distinct m.id, m.received_on as "receivedOn", c.operator_id as "operatorId", m.respondent,
      c.goods_class as "goodsClass", c.goods_name as "goodsName", c.problem_class as "problemClass", c.purchased_on as "purchasedOn"
    from consumer p join complaint c on c.consumer_id = p.id join matter m on m.id = c.matter_id
    where (p.phone = any(${sql.val([...own.phones])}::text[]) or p.phone_other = any(${sql.val([...own.phones])}::text[])
        or p.id_number = ${own.idNumber ?? null})
      and m.received_on between ${from} and ${to} and m.state <> 'joined'
    order by m.received_on desc, m.id desc limit 500`.execute(ctx.db)
  return rows.map(each => ({
    ...each,
    id: Number(each.id),
    operatorId: each.operatorId === null ? null : Number(each.operatorId),
  }))
}

function countsOf(mine: readonly OfPerson[], own: Print): PatternView['person'] {
  const days = mine.map(each => each.receivedOn).sort()
  const months = new Map<string, number>()
  for (const day of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1)
  const inTheWeekFrom = (day: string) => days.filter(each => each >= day && each < addDays(day, 7)).length
  return {
    matters: mine.length,
    operators: new Set(mine.map(each => each.operatorId ?? each.respondent)).size,
    sameOperator: mine.filter(each => own.operatorId !== undefined && each.operatorId === own.operatorId).length,
    sameGoodsAndProblem: mine.filter(
      each => each.goodsClass === own.goodsClass && each.problemClass === own.problemClass,
    ).length,
    purchases: new Set(mine.flatMap(each => (each.purchasedOn ? [`${each.purchasedOn}${each.respondent}`] : []))).size,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    mostInAWeek: Math.max(0, ...days.map(inTheWeekFrom)),
    byMonth: [...months].map(([month, count]) => ({ month, count })),
  }
}

/** 多人使用同一手机号码: only where more than one name used it. */
async function sharedPhones(ctx: Context, own: Print, from: string, to: string): Promise<PatternView['shared']> {
  const { rows } = await sql<{ phone: string; names: number; matters: number }>`
    select used.phone, count(distinct p.name)::int as names, count(distinct m.id)::int as matters
    from unnest(${sql.val([...own.phones])}::text[]) as used(phone)
    join consumer p on p.phone = used.phone or p.phone_other = used.phone
    join complaint c on c.consumer_id = p.id join matter m on m.id = c.matter_id
    where m.received_on between ${from} and ${to} and m.state <> 'joined'
    group by used.phone having count(distinct p.name) > 1`.execute(ctx.db)
  return rows.map(({ phone, names, matters }) => ({ kind: 'phone', masked: maskPhone(phone), names, matters }))
}

/** 通讯地址: of the whole address; a street has many who know nothing of each other. */
async function sharedHome(ctx: Context, own: Print, from: string, to: string): Promise<PatternView['shared']> {
  if (own.homeKey === '') return []
  const { rows } = await sql<{ names: number; matters: number; address: string }>`
    select count(distinct p.name)::int as names, count(*)::int as matters, min(p.address) as address
    from likeness l join matter m on m.id = l.matter_id join complaint c on c.matter_id = l.matter_id
    join consumer p on p.id = c.consumer_id
    where l.home_key = ${own.homeKey} and m.received_on between ${from} and ${to} and m.state <> 'joined'`.execute(
    ctx.db,
  )
  const found = rows[0]
  if (!found || found.names < 2) return []
  return [{ kind: 'address', masked: `${found.address.slice(0, 8)}…`, names: found.names, matters: found.matters }]
}

/** Much the same words against whomever, by whomever: the likeliest twenty. */
async function repeatedTexts(ctx: Context, own: Print, from: string): Promise<PatternView['repeated']> {
  const others = await printsOf(ctx, await candidatesFor(ctx, own, own.matterId))
  const found = [...others.values()]
    .filter(each => each.receivedOn >= from)
    .map(each => ({ print: each, likeness: Math.round(likeness(own.terms, each.terms) * 100) / 100 }))
    .filter(each => each.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 20)
  const numbers = await ctx.db
    .selectFrom('matter')
    .select(['id', 'number', 'respondent'])
    .where('id', '=', sql<number>`any(${sql.val(found.map(each => each.print.matterId))}::bigint[])`)
    .where('state', '<>', 'joined')
    .execute()
  const visible = await visibleMatters(ctx)
    .select('matter.id')
    .where('matter.id', '=', sql<number>`any(${sql.val(numbers.map(each => each.id))}::bigint[])`)
    .execute()
  return found.flatMap(({ print, likeness }) => {
    const one = numbers.find(each => each.id === print.matterId)
    if (!one) return []
    const mayBeSeen = visible.some(each => each.id === one.id)
    return [
      {
        matterId: one.id,
        number: mayBeSeen ? one.number : '',
        visible: mayBeSeen,
        receivedOn: print.receivedOn,
        respondent: mayBeSeen ? one.respondent : '',
        likeness,
        samePerson: print.phones.some(phone => own.phones.includes(phone)),
      },
    ]
  })
}
