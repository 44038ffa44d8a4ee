/** A first text from a hot spot: what the figures say, what to look out for, what to do. Whoever writes goes on from it. */
import { entryOf, industries } from '../../law/classes.ts'
import {
  adviceByGoods,
  adviceByProblem,
  adviceOnOperator,
  anyAdvice,
  generalAdvice,
} from '../../law/education.advice.ts'
import { fewestPublic } from '../../law/publicity.ts'
import type { Context } from '../kernel/context.ts'
import { comparedFigure, type FigureRow } from '../statistics/index.ts'
import type { AdvisoryText } from './contract.ts'
import { figure, rose } from './hot-spots.ts'
import type { HotSpot } from './view.ts'

const percent = (change: number) => `${Math.round(Math.abs(change) * 100)}%`

/** Against the base that rose; a base that would give away one or two is not named. */
function rise({ value, before, change, yearBefore, yearChange }: HotSpot): string {
  if (change !== null && change > 0 && (before ?? 0) >= fewestPublic)
    return `${value}件，比上一期增加${percent(change)}`
  if (yearChange !== null && yearChange > 0 && (yearBefore ?? 0) >= fewestPublic)
    return `${value}件，比去年同期增加${percent(yearChange)}`
  return `${value}件，明显增多`
}

export async function draftFrom(ctx: Context, spot: HotSpot): Promise<AdvisoryText> {
  const period = spot.period.label.zh
  const { subject, sentence, known } = await wordsOf(ctx, spot)
  const warning = spot.kind === 'operator'
  return {
    kind: warning ? 'warning' : 'tip',
    title: `${subject}投诉增多，请留意`.slice(0, 60),
    summary: sentence(period),
    body: known.watch,
    advice: [...known.advice, ...anyAdvice].join('\n'),
    basis: [{ act: '中华人民共和国消费者权益保护法', article: '第三十九条' }],
    goodsClass: spot.kind === 'goods' || spot.kind === 'season' ? spot.code : undefined,
    problemClass: spot.kind === 'class' ? spot.code : undefined,
    validTo: undefined,
    naming: undefined,
  }
}

async function wordsOf(ctx: Context, spot: HotSpot) {
  const name = spot.label.zh.replace(/类$|投诉$/, '')
  switch (spot.kind) {
    case 'class':
      return {
        subject: `“${name}”问题`,
        sentence: (period: string) => `${period}，我市收到“${name}”问题的投诉${rise(spot)}。`,
        known: adviceByProblem[spot.code] ?? generalAdvice,
      }
    case 'goods':
      return {
        subject: name,
        sentence: (period: string) => `${period}，我市收到${name}投诉${rise(spot)}。`,
        known: adviceByGoods[spot.code] ?? generalAdvice,
      }
    case 'season': {
      const month = Number(spot.coming!.month.slice(5))
      return {
        subject: `${month}月${name}`,
        sentence: () =>
          `${month}月通常是${name}投诉较多的月份：去年同月我市收到${spot.coming!.lastYear}件，平均每月${spot.coming!.average}件。`,
        known: adviceByGoods[spot.code] ?? generalAdvice,
      }
    }
    case 'area': {
      const goods = await risenIn(ctx, spot)
      const behind = goods.length > 0 ? `，其中${goods.map(each => each.label.zh).join('、')}增加较多` : ''
      return {
        subject: `${areaName(spot)}消费`,
        sentence: (period: string) => `${period}，${areaName(spot)}收到投诉${rise(spot)}${behind}。`,
        known: adviceByGoods[goods[0]?.keys.goods ?? ''] ?? generalAdvice,
      }
    }
    case 'operator': {
      const trade = await tradeOf(ctx, spot.operatorId!)
      return {
        subject: `一家${trade}商家`,
        sentence: (period: string) => `${period}，我市一家${trade}商家收到投诉${rise(spot)}。`,
        known: adviceOnOperator,
      }
    }
  }
}

/** What rose in a district, most first: a district as such is nothing to look out for. Of a small number not even the name. */
async function risenIn(ctx: Context, { code, period }: HotSpot): Promise<FigureRow[]> {
  const { rows } = await comparedFigure(ctx, figure, period.key, { by: ['goods'], unit: code })
  const more = (row: FigureRow) => (row.value ?? 0) - (row.before?.value ?? 0)
  return rows
    .filter(each => each.keys.goods && rose(each, true))
    .sort((a, b) => more(b) - more(a))
    .slice(0, 3)
}

const areaName = ({ label }: HotSpot) => label.zh.replace(/^.*?市(?=.{2,}[区县市])/, '').replace(/市场监督管理局$/, '')

/** Its trade and nothing that names it: naming is a decision of people, with a reason. */
async function tradeOf(ctx: Context, id: number): Promise<string> {
  const row = await ctx.db
    .selectFrom('operator')
    .select(['industry', 'platform'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const industry = row.industry === null ? undefined : entryOf(industries, row.industry)
  return row.platform ? '网络平台' : (industry?.zh.replace(/行业$|业$/, '') ?? '')
}
