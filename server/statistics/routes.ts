import type { Day } from '../../law/grammar.ts'
import { type Breakdown, breakdowns, indicators } from '../../law/indicators.ts'
import { read } from '../kernel/route.ts'
import { comparedFigure } from './compare.ts'
import { FigureParams, FigureQuery, RecordsQuery } from './contract.ts'
import { withCorrected } from './corrected.ts'
import { figureOf } from './figure.ts'
import { atOneMoment } from './moment.ts'
import { withPending } from './pending.ts'
import { neighbour, weekAt } from './period.ts'
import { withPrinted } from './printed.ts'
import { recordsOf } from './records.ts'
import { listUses } from './uses.ts'
import { CatalogueView, FigureReply, RecordsReply, UsesReply } from './view.ts'

const lastWeek = (today: Day) => neighbour(weekAt(today), -1)

const catalogue = {
  items: Object.entries(indicators).map(([name, indicator]) => ({ name, ...indicator })),
  breakdowns: Object.entries(breakdowns).map(([key, label]) => ({ key, label })),
}

export const routes = [
  read(
    '/figures',
    { access: 'signed-in', summary: { zh: '统计口径目录', en: 'Catalogue of indicators' }, reply: CatalogueView },
    async () => catalogue,
  ),
  read(
    '/figures/:name',
    {
      access: 'signed-in',
      summary: { zh: '一项指标', en: 'One figure' },
      reply: FigureReply,
      params: FigureParams,
      query: FigureQuery,
    },
    (ctx, { params, query: { period, by, compare, ...cell } }) =>
      atOneMoment(ctx, async steady => {
        const asked = { ...cell, by: (by?.split(',') ?? []) as Breakdown[] }
        const figure = compare === 'true' ? comparedFigure : figureOf
        const view = await figure(steady, params.name, period ?? lastWeek(ctx.today).key, asked)
        return withPrinted(steady, await withCorrected(steady, await withPending(steady, view, asked), asked))
      }),
  ),
  read(
    '/figure-uses',
    {
      access: 'signed-in',
      summary: { zh: '各项指标用于哪些材料和看板', en: 'The papers and dashboards that use figures' },
      reply: UsesReply,
    },
    listUses,
  ),
  read(
    '/figures/:name/records',
    {
      access: 'signed-in',
      summary: { zh: '一项指标背后的记录', en: 'The records behind a figure' },
      reply: RecordsReply,
      params: FigureParams,
      query: RecordsQuery,
    },
    (ctx, { params, query }) => atOneMoment(ctx, steady => recordsOf(steady, params.name, query)),
  ),
]
