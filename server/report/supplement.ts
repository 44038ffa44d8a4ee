/** 补充材料: more facts or evidence, from either side of the counter. What names the informer goes under the seal. */
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { Problem } from '../kernel/problem.ts'
import { remind } from '../office/index.ts'
import type { ReportSupplement } from './contract.ts'
import { openSeal, sealMore, withoutInformer } from './informer.ts'
import { holdReport } from './queries.ts'
import { takeEvidence } from './register.ts'

export async function supplement(ctx: Context, id: number, said: ReportSupplement) {
  const held = await holdReport(ctx, id)
  if (!held.open) throw new Problem('wrong-state', { zh: '已办结，不能再补充材料', en: 'Closed: nothing can be added' })
  if (!said.text && said.attachments.length === 0)
    throw new Problem('bad-input', undefined, [
      {
        field: 'text',
        problem: { zh: '没有文字也没有附件', en: 'neither words nor files' },
        expected: { zh: '补充的情况或者附件', en: 'some words or a file' },
      },
    ])
  const sealed = await openSeal(ctx, id)
  const text = said.text === undefined ? undefined : withoutInformer(said.text, sealed?.informer ?? {})
  if (text !== said.text) await sealMore(ctx, id, said.text!)
  await takeEvidence(ctx, held, said.attachments)
  await record(ctx, held, 'report.supplement', { text, attachments: said.attachments.length })
  if (held.handlerId !== null && ctx.actor.kind === 'citizen')
    await remind(ctx, [held.handlerId], { matterId: id, name: 'report-supplement', facts: { number: held.number } })
}
