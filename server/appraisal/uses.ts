/** The schemes that count now: the last version of each. */
import { sql } from 'kysely'
import { defaultSchemes, type Scheme } from '../../law/appraisal.schemes.ts'
import type { Context } from '../kernel/context.ts'
import { tellUses } from '../statistics/index.ts'
import { itemsOf } from './score.ts'

const labels: Record<Scheme['of'], { zh: string; en: string }> = {
  bureau: { zh: '考核：县（市、区）局', en: 'Appraisal of county bureaus' },
  staff: { zh: '考核：派遣人员', en: 'Appraisal of dispatched staff' },
}

tellUses(async ctx => {
  const current = { ...defaultSchemes, ...(await lastVersions(ctx)) }
  return Object.values(current).map(scheme => ({
    label: labels[scheme.of],
    page: '/appraisal/schemes',
    names: [
      scheme.ranking.indicator,
      ...itemsOf(scheme).flatMap(({ rule }) => (rule.kind === 'manual' ? [] : [rule.indicator])),
    ],
  }))
})

async function lastVersions(ctx: Context): Promise<Partial<Record<Scheme['of'], Scheme>>> {
  const { rows } = await sql<{ of: Scheme['of']; content: Scheme }>`select distinct on ("of") "of", content
    from appraisal_scheme order by "of", version desc`.execute(ctx.db)
  return Object.fromEntries(rows.map(each => [each.of, each.content]))
}
