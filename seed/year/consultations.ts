/** 20,210 questions, all answered within the year: nearly all on the spot, the rest by the office that knew. */
import type { Day } from '../../law/grammar.ts'
import type { ConsultationThere } from '../../server/consultation/past.ts'
import type { Context } from '../../server/kernel/context.ts'
import { addDays } from '../../server/kernel/day.ts'
import { asked, openings } from './asked.ts'
import { seedYear } from './figures.ts'
import { wares } from './products.ts'
import { daysOfYear, earlier, firstDay, lastWorkday, serialOf, timeOf, type YearStage } from './stage.ts'

const agents = ['何静', '唐怡', '卢小燕', '方文']
/** Complaints and station cases have their people before. */
const firstCaller = 6_000

/** @param articles by the question under which the knowledge base keeps the answer */
export function consultationsOf(stage: YearStage, articles: ReadonlyMap<string, number>): ConsultationThere[] {
  return daysOfYear(stage.chance, seedYear.consultations).map((day, nth) => consultationOf(stage, articles, day, nth))
}

/** What the knowledge base answered before the year began. */
export async function articlesBefore(ctx: Context): Promise<Map<string, number>> {
  const first = await ctx.db
    .selectFrom('article_version')
    .select(['question', 'article_id as id'])
    .where('approved_at', '<', new Date(`${firstDay}T00:00:00+08:00`))
    .execute()
  return new Map(first.map(each => [each.question, each.id]))
}

function consultationOf(
  stage: YearStage,
  articles: ReadonlyMap<string, number>,
  day: Day,
  nth: number,
): ConsultationThere {
  const { chance, copy, people, operators, workday } = stage
  const about = chance.weighted(asked.map(each => [each, each.weight ?? 1] as const))
  const shop = chance.pick(operators)
  const goods = about.goods ? chance.pick(about.goods) : chance.pick(shop.sells)
  const ware = chance.pick(wares[goods].sold)[0]
  const fill = (text: string) =>
    text
      .replaceAll('{物}', ware)
      .replaceAll('{商家}', shop.shortName)
      .replaceAll('{日}', String(chance.whole(2, 40)))
  const question = fill(chance.pick(openings) + chance.pick(about.questions))
  const phone = chance.happens(0.9)
  const caller = people[firstCaller + chance.whole(0, 10_900)]!
  // Two in a hundred were passed on; nobody passes on what the last working day has to answer.
  const onTheSpot = day > '2018-12-20' || chance.happens(0.975)
  const answeredOn = onTheSpot ? day : earlier(workday(addDays(day, chance.whole(1, 4))), lastWorkday)
  return {
    sourceNumber: `ZX${day.replaceAll('-', '')}${serialOf(copy, nth)}`,
    channel: phone ? 'phone' : chance.happens(0.7) ? 'visit' : 'internet',
    receivedOn: day,
    receivedAt: timeOf(chance, day, 8, 19),
    ...(chance.happens(0.6) ? { asker: { name: caller.name, phone: caller.phone, address: caller.address } } : {}),
    question,
    ...(about.questions.some(each => each.includes('{商家}')) && question.includes(shop.shortName)
      ? { respondentName: shop.name }
      : {}),
    goodsClass: about.noGoods ? undefined : goods,
    problemClass: about.problem,
    answered: {
      text: fill(about.answer),
      on: answeredOn,
      by: chance.pick(agents),
      onTheSpot,
      articleId: articles.get(about.article),
    },
    ...(chance.happens(0.7) ? { helped: chance.happens(0.93) } : {}),
    officeId: onTheSpot ? stage.officeId('429900-12315') : stage.officeId(shop.areaCode.slice(0, 6)),
  }
}
