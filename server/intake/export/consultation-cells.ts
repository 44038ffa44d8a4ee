/** A consultation as a row of a platform: who asked, what, and what was answered. */
import { sql } from 'kysely'
import { channels, classes, entryOf, problems } from '../../../law/classes.ts'
import type { Context } from '../../kernel/context.ts'
import type { ExportPlatform } from './contract.ts'
import type { Cells } from './headers.ts'

export async function cellsOfConsultations(
  ctx: Context,
  platform: ExportPlatform,
  ids: readonly number[],
): Promise<Map<number, Cells>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`select m.id, m.number, m.source, m.source_number, m.open, m.closed_on, m.channel,
      to_char(m.received_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as received_at, c.respondent_name,
      c.question, c.goods_class, c.problem_class, c.answer, o.name as office, o.kind = 'centre' as at_centre,
      p.name as asker, p.phone, p.address, b.kind = 'report' as became_report
    from matter m join consultation c on c.matter_id = m.id join office o on o.id = m.office_id
      left join consumer p on p.id = c.consumer_id left join matter b on b.id = c.became_id
    where m.id = any(${sql.val([...ids])}::bigint[])`.execute(ctx.db)
  return new Map(rows.map(row => [Number(row.id), cells(row, platform)]))
}

interface Row {
  id: number
  number: string
  source: string
  source_number: string | null
  open: boolean
  closed_on: string | null
  channel: string
  received_at: string
  respondent_name: string | null
  question: string
  goods_class: string | null
  problem_class: string | null
  answer: string | null
  office: string
  at_centre: boolean
  asker: string | null
  phone: string | null
  address: string | null
  became_report: boolean | null
}

/** Whoever asked and then informed is an informer: no name, and not the own words (Order 121 art. 37). */
const withoutInformer = (row: Row): Row => ({
  ...row,
  ...(row.became_report ? { asker: null, phone: null, address: null, question: '已转为举报办理', answer: null } : {}),
})

function cells(told: Row, platform: ExportPlatform): Cells {
  const row = withoutInformer(told)
  const goods = entryOf(classes, row.goods_class ?? '')
  return {
    number: row.source === platform ? (row.source_number ?? row.number) : row.number,
    kind: '咨询',
    channel: entryOf(channels, row.channel)?.zh ?? '',
    receivedAt: row.received_at,
    consumerName: row.asker === '未提供' ? '' : (row.asker ?? ''),
    consumerPhone: row.phone ?? '',
    consumerAddress: row.address ?? '',
    respondentName: row.respondent_name ?? '',
    text: row.question,
    goodsClass: goods ? `${goods.kind === 'service' ? '服务' : '商品（产品）'}->${goods.zh}` : '',
    problemClass: entryOf(problems, row.problem_class ?? '')?.zh ?? '',
    handlingState: row.open ? '办理中' : '已办结',
    office: row.at_centre ? '' : row.office,
    answer: row.answer ?? '',
    closedAt: row.closed_on ?? '',
  }
}
