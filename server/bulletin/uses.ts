/** Of which figures each paper is made: its words, tables and charts, and on what a part of it depends. */
import type { IndicatorName } from '../../law/indicators.ts'
import type { Context } from '../kernel/context.ts'
import { neighbour, periodOf, tellUses } from '../statistics/index.ts'
import type { Block, SectionDraft } from './block.ts'
import { caseNames } from './case-words.ts'
import { cityColumns, nationalColumns } from './columns.ts'
import { tokensOf } from './figure-words.ts'
import { nowNames } from './gather.ts'
import { type PaperKind, sectionsOf, type Template, templates } from './templates.ts'
import { classNames } from './weekly.ts'

const columns = [...cityColumns, ...nationalColumns].map(each => each.name)

tellUses(async ctx => {
  const uses = [
    {
      label: { zh: '12315每周动态', en: 'Weekly bulletin' },
      page: '/bulletin',
      names: [...nowNames, ...columns, ...Object.values(classNames), ...caseNames],
    },
  ]
  for (const kind of Object.keys(templates) as PaperKind[]) {
    const { label }: Template = templates[kind]
    uses.push({ label, page: '/papers', names: (await sectionsOf(ctx, kind, lastOf(ctx, kind))).flatMap(ofSection) })
  }
  return uses
})

/** A template may depend on its period: the last one that is over tells. */
function lastOf(ctx: Context, kind: PaperKind) {
  const { of }: Template = templates[kind]
  return of === 'year' ? neighbour(periodOf(ctx.today.slice(0, 4)), -1) : periodOf(ctx.today.slice(0, 7))
}

const ofSection = ({ when = [], blocks }: SectionDraft): IndicatorName[] => [...when, ...blocks.flatMap(ofBlock)]

function ofBlock(block: Block): IndicatorName[] {
  if (block.kind === 'chart') return [block.name]
  if (block.kind === 'comparison') return block.names
  if (block.kind === 'table') return [...(block.when ?? []), ...block.names]
  const said = tokensOf(block.text, 'text').flatMap(token =>
    typeof token === 'object' && 'name' in token ? [token.name, ...(token.against ? [token.against] : [])] : [],
  )
  return [...(block.when ?? []), ...said]
}
