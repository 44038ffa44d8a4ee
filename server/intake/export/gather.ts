/** Which matters a file holds, and their rows, a thousand at a time. */
import type { Day } from '../../../law/grammar.ts'
import { giveOutComplaints } from '../../complaint/index.ts'
import type { Context } from '../../kernel/context.ts'
import { visibleMatters } from '../../kernel/matter.ts'
import { listOffices } from '../../office/index.ts'
import { cellsOfComplaint } from './complaint-cells.ts'
import { cellsOfConsultations } from './consultation-cells.ts'
import type { ExportPlatform } from './contract.ts'
import type { Cells } from './headers.ts'
import { cellsOfReports } from './report-cells.ts'

export interface Asked {
  platform: ExportPlatform
  from: Day
  to: Day
  officeId?: number | undefined
}

export const exportedKinds = ['complaint', 'report', 'consultation'] as const
export type ExportedKind = (typeof exportedKinds)[number]

export interface Entry {
  id: number
  kind: ExportedKind
}

/**
 * By the day of receipt. What came from the national platform goes into its file and everything else into the hotline's, so
 * that no matter stands in both. Only what the exporter may see.
 */
export async function entriesOf(ctx: Context, { platform, from, to, officeId }: Asked): Promise<Entry[]> {
  const offices = officeId === undefined ? undefined : below(await listOffices(ctx), officeId)
  const rows = await visibleMatters(ctx)
    .select(['matter.id', 'matter.kind'])
    .where('matter.received_on', '>=', from)
    .where('matter.received_on', '<=', to)
    .where('matter.kind', 'in', [...exportedKinds])
    // A lead becomes a report as its verification begins; a draft, or one that was dropped, no platform has.
    .where(one => one.or([one('matter.kind', '<>', 'report'), one('matter.state', 'not in', ['draft', 'dropped'])]))
    .where('matter.source', platform === 'national' ? '=' : '<>', 'national')
    .$if(offices !== undefined, one => one.where('matter.office_id', 'in', offices!))
    .orderBy('matter.received_on')
    // Kind by kind: a report does not stand beside the complaint that came in the same message.
    .orderBy('matter.kind')
    .orderBy('matter.id')
    .execute()
  return rows as Entry[]
}

/** The office and all below it. */
function below(offices: readonly { id: number; parentId: number | null }[], id: number): number[] {
  const own = offices.filter(each => each.parentId === id).flatMap(each => below(offices, each.id))
  return [id, ...own]
}

/** In the order of the entries. */
export async function cellsOf(ctx: Context, platform: ExportPlatform, entries: readonly Entry[]): Promise<Cells[]> {
  const idsOf = (kind: ExportedKind) => entries.filter(each => each.kind === kind).map(each => each.id)
  const complaints = await giveOutComplaints(ctx, idsOf('complaint'))
  const reports = await cellsOfReports(ctx, platform, idsOf('report'))
  const consultations = await cellsOfConsultations(ctx, platform, idsOf('consultation'))
  const cells: Record<ExportedKind, (id: number) => Cells> = {
    complaint: id => cellsOfComplaint(complaints.get(id)!, platform),
    report: id => reports.get(id)!,
    consultation: id => consultations.get(id)!,
  }
  return entries.map(({ id, kind }) => cells[kind](id))
}
