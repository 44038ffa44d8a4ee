/** What a nonconforming batch proves goes with it into the case: the sheet of the sample and the report of the test body. */
import { type EvidenceKind, evidenceKinds } from '../../law/enforcement.words.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import type { Matter } from '../kernel/matter.ts'

interface Sampled {
  from: string
  sampledOn: Day | undefined
  sheet: string | undefined
  report: string | undefined
  reportedOn: Day | undefined
  found: readonly string[]
}

export async function bringEvidence(ctx: Context, opened: Matter, batch: Sampled) {
  const origin = `抽检批次${batch.from}`
  const brought: { kind: EvidenceKind; name: string; proves: string; on: Day }[] = []
  if (batch.sheet && batch.sampledOn)
    brought.push({
      kind: 'document',
      name: `抽样单 ${batch.sheet}`,
      proves: '样品从当事人待销商品中抽取、当场封样',
      on: batch.sampledOn,
    })
  if (batch.report && batch.reportedOn)
    brought.push({
      kind: 'expert',
      name: `检验报告 ${batch.report}`,
      proves: `检验结论为不合格${batch.found.length > 0 ? `（${batch.found.join('、')}）` : ''}`.slice(0, 200),
      on: batch.reportedOn,
    })
  for (const [at, { kind, name, proves, on }] of brought.entries()) {
    const serial = at + 1
    await ctx.db
      .insertInto('case_evidence')
      .values({
        ...{ matter_id: opened.id, serial, kind, name, proves, origin, original: false, collected_on: on },
        ...{ pages: null, attachment_id: null, sha256: null, excluded_on: null, excluded_reason: null },
      })
      .execute()
    await record(ctx, opened, 'case.add-evidence', { serial, kind: evidenceKinds[kind].zh, name, sha256: null })
  }
}
