/**
 * A report as a row of a platform. Who informed is never in it, named or not (Order 121 art. 37): the columns of the person
 * stay empty, and the facts are those of the case file, from which such words were taken out.
 */
import { sql } from 'kysely'
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
      to_char(m.received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as received_at,
      r.respondent_name, r.facts, r.result_remark, o.name as office, o.kind = 'centre' as at_centre, b.uscc, b.address
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
  received_at: string
  respondent_name: string
  facts: string
  result_remark: string | null
  office: string
  at_centre: boolean
  uscc: string | null
  address: string | null
}

const cells = (row: Row, platform: ExportPlatform): Cells => ({
  number: row.source === platform ? (row.source_number ?? row.number) : row.number,
  kind: '举报',
  receivedAt: row.received_at,
  respondentName: row.respondent_name,
  respondentAddress: row.address ?? '',
  uscc: row.uscc ?? '',
  text: row.facts,
  handlingState: report.states[row.state as keyof typeof report.states]?.zh ?? '',
  office: row.at_centre ? '' : row.office,
  answer: row.result_remark ?? '',
  closedAt: row.closed_on ?? '',
})
