/**
 * A report as a row of a platform. Who informed is never in it, named or not (Order 121 art. 37): the columns of the person
 * stay empty, and the facts are those of the case file, from which such words were taken out.
 */
import { sql } from 'kysely'
import { type Coded, entryOf, reportProblems } from '../../../law/classes.ts'
import type { Label } from '../../../law/grammar.ts'
import { report } from '../../../law/report.ts'
import type { Context } from '../../kernel/context.ts'
import type { ExportPlatform } from './contract.ts'
import type { Cells } from './headers.ts'

export async function cellsOfReports(
  ctx: Context,
  platform: ExportPlatform,
  ids: readonly number[],
): Promise<Map<number, Cells>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`select m.id, m.number, m.source, m.source_number, m.state, m.closed_on,
      m.received_on,
      r.respondent_name, r.facts, r.result, r.violation_class, r.goods_name, r.place_address, o.name as office,
      o.kind = 'centre' as at_centre, coalesce(r.respondent_uscc, b.uscc) as uscc,
      coalesce(r.respondent_address, b.address) as address
    from matter m join report r on r.matter_id = m.id join office o on o.id = m.office_id
      left join operator b on b.id = r.operator_id
    where m.id = any(${sql.val([...ids])}::bigint[])`.execute(ctx.db)
  return new Map(rows.map(row => [Number(row.id), cells(row, platform)]))
}

interface Row {
  id: number
  number: string
  source: string
  source_number: string | null
  state: string
  closed_on: string | null
  received_on: string
  respondent_name: string
  facts: string
  result: string | null
  violation_class: string
  goods_name: string | null
  place_address: string | null
  office: string
  at_centre: boolean
  uscc: string | null
  address: string | null
}

const results: Record<string, Label> = {
  ...report.states,
  filed: { zh: '立案', en: 'Case filed' },
}

/**
 * The remarks on a report are about how it is handled, and stay inside (art. 37). The day without the hour: a message split in
 * two (art. 9) would otherwise be told by its second, and the complaint of that second bears a name.
 */
const cells = (row: Row, platform: ExportPlatform): Cells => ({
  number: row.source === platform ? (row.source_number ?? row.number) : row.number,
  kind: '举报',
  receivedAt: row.received_on,
  respondentName: row.respondent_name,
  respondentAddress: row.address ?? '',
  uscc: row.uscc ?? '',
  text: row.facts,
  goodsName: row.goods_name ?? '',
  problemClass: entryOf(reportProblems as readonly Coded[], row.violation_class)?.zh ?? '',
  acceptanceState: (row.result && results[row.result]?.zh) ?? '',
  handlingState: row.state === 'closed' ? '已办结' : (results[row.state]?.zh ?? ''),
  office: row.at_centre ? '' : row.office,
  closedAt: row.closed_on ?? '',
  words: row.place_address ? { 事发地: row.place_address } : {},
})
