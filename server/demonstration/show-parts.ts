/** Visits and pledges of a unit, each read by the version it was made with. */
import { pledgeCalled, pledgesNeeded } from '../../law/demonstration.pledges.ts'
import { sheetCalled, sheetOn } from '../../law/demonstration.sheets.ts'
import type { Context } from '../kernel/context.ts'
import type { AttachmentView } from '../kernel/view.ts'
import type { DemonstrationPledgeTable, DemonstrationTable } from './tables.ts'
import type { PledgeView, VisitView } from './view.ts'

export async function visitsOf(
  ctx: Context,
  row: DemonstrationTable,
  attachments: readonly AttachmentView[],
): Promise<VisitView[]> {
  const visits = await ctx.db
    .selectFrom('demonstration_visit')
    .selectAll()
    .where('matter_id', '=', row.matter_id)
    .orderBy('id', 'desc')
    .limit(24)
    .execute()
  return visits.map(each => ({
    id: each.id,
    occasion: each.occasion,
    on: each.on_day,
    by: each.by_name,
    sheet: sheetCalled(row.kind, each.sheet) ?? sheetOn(row.kind, each.on_day),
    points: each.points as Record<string, number>,
    vetoes: each.vetoes,
    base: each.base,
    bonus: each.bonus,
    passed: each.passed,
    remark: each.remark,
    departments: each.departments,
    place:
      each.latitude === null || each.longitude === null
        ? null
        : { latitude: each.latitude, longitude: each.longitude, accuracyM: each.accuracy_m },
    attachments: attachments.filter(one => each.attachments.includes(one.id)),
  }))
}

const signatureOf = (row: Omit<DemonstrationPledgeTable, 'id' | 'matter_id' | 'pledge' | 'version'>) => ({
  signedOn: row.signed_on,
  signer: row.signer,
  how: row.how,
  signature: row.signature,
  attachmentId: row.attachment_id,
  goods: row.goods,
  days: row.days,
  terms: row.terms,
})

/** Signed ones as they were signed, then what is still to be signed. */
export async function pledgesOf(ctx: Context, row: DemonstrationTable): Promise<PledgeView[]> {
  const signed = await ctx.db
    .selectFrom('demonstration_pledge')
    .selectAll()
    .where('matter_id', '=', row.matter_id)
    .orderBy('id')
    .execute()
  const earlier = await ctx.db
    .selectFrom('demonstration_pledge_earlier')
    .selectAll()
    .where('pledge_id', 'in', signed.map(each => each.id).concat(-1))
    .orderBy('id', 'desc')
    .execute()
  const breaches = await ctx.db
    .selectFrom('demonstration_breach')
    .leftJoin('matter', 'matter.id', 'demonstration_breach.from_matter_id')
    .select([
      'demonstration_breach.pledge',
      'on_day as on',
      'demonstration_breach.words',
      'by_name as by',
      'matter.id as fromId',
      'matter.kind as fromKind',
      'matter.number as fromNumber',
    ])
    .where('demonstration_breach.matter_id', '=', row.matter_id)
    .orderBy('demonstration_breach.id')
    .execute()
  const needed = pledgesNeeded(row.kind, ctx.today)
  const of = (code: string) =>
    breaches
      .filter(each => each.pledge === code)
      .map(({ on, words, by, fromId, fromKind, fromNumber }) => ({
        on,
        words,
        by,
        from: fromId === null ? null : { id: fromId, kind: fromKind!, number: fromNumber! },
      }))
  const made = signed.flatMap((each): PledgeView[] => {
    const text = pledgeCalled(each.pledge, each.version)
    if (!text) return []
    return [
      {
        code: each.pledge,
        label: { zh: text.zh, en: text.en },
        version: each.version,
        words: text.words,
        ...signatureOf(each),
        earlier: earlier.filter(one => one.pledge_id === each.id).map(one => ({ id: one.id, ...signatureOf(one) })),
        needed: needed.some(one => one.code === each.pledge),
        breaches: of(each.pledge),
      },
    ]
  })
  const open = needed
    .filter(each => !signed.some(one => one.pledge === each.code))
    .map(each => ({
      code: each.code,
      label: { zh: each.zh, en: each.en },
      version: each.version,
      words: each.words,
      signedOn: null,
      signer: null,
      how: null,
      signature: null,
      attachmentId: null,
      goods: null,
      days: null,
      terms: null,
      earlier: [],
      needed: true,
      breaches: [],
    }))
  return [...made, ...open]
}
