/** What must be so before a text goes out: drawn and enforced by the same look. */
import { guard } from '../kernel/procedure.ts'
import { advisoryRow, versionOf } from './advisory.ts'
import { findingsOf } from './plain.ts'

for (const step of ['publish', 'approve-revision'] as const)
  guard('advisory', step, async (ctx, matter) => {
    const row = await advisoryRow(ctx, matter.id)
    const stops = (await findingsOf(ctx, textOf(await versionOf(ctx, matter.id, row.latest)), row.hot_spot)).filter(
      each => each.stops,
    )
    if (stops.length === 0) return undefined
    return {
      zh: `不能公开：${stops.map(each => `“${each.text}”${each.say.zh}`).join('；')}`,
      en: `Not for the public: ${stops.map(each => `"${each.text}" ${each.say.en}`).join('; ')}`,
    }
  })

export const textOf = (row: Awaited<ReturnType<typeof versionOf>>) => ({
  title: row.title,
  summary: row.summary,
  body: row.body,
  advice: row.advice,
  naming: row.naming ?? undefined,
})
