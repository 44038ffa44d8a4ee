/** 对账单: the entries of a span as an Excel sheet, with running balance, real numbers and sums as formulas. */
import type ExcelJS from 'exceljs'
import { entryKinds } from '../../law/advance-payment.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { badField } from '../kernel/problem.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { coreProperties, rewriteZip } from '../letter/index.ts'
import { stationRow } from '../station/index.ts'
import type { StatementQuery } from './contract.ts'
import { withPostings } from './entries.ts'
import { reachFund } from './keep.ts'
import { accountsOf } from './ledger.ts'
import { bookOn } from './month.ts'

const money = '#,##0.00'

export async function statement(ctx: Context, id: number, { from, to = ctx.today }: StatementQuery) {
  const fund = await reachFund(ctx, id)
  const first = from ?? fund.openedOn
  if (first > to)
    throw badField(
      'from',
      { zh: '晚于截止日', en: 'lies after the last day' },
      { zh: `${to}或以前`, en: `${to} or before` },
    )
  const station = await stationRow(ctx, fund.stationId)
  const entries = await withPostings(ctx, await entriesOf(ctx, id, first, to))
  const { Workbook } = await import('exceljs').then(each => each.default)
  const book = new Workbook()
  const opening = await bookOn(ctx, id, addDays(first, -1))
  writeEntries(book.addWorksheet('对账单', page), station.name, { first, to, opening, entries })
  writeAccounts(book.addWorksheet('账户余额', page), await accountsOf(ctx, id))
  const made = await book.xlsx.writeBuffer()
  const title = `${station.name}先行赔付专项资金对账单`
  const properties = coreProperties({ title, office: station.name, on: to })
  const file = rewriteZip(new Uint8Array(made), { 'docProps/core.xml': properties })
  return new Attachment(file, fileTypes.xlsx, `${title} ${first}至${to}.xlsx`)
}

const page = {
  pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  headerFooter: { oddFooter: '&C— &P —' },
} as const satisfies Partial<ExcelJS.AddWorksheetOptions>

async function entriesOf(ctx: Context, id: number, first: string, to: string) {
  const rows = await ctx.db
    .selectFrom('fund_entry')
    .leftJoin('matter', 'matter.id', 'fund_entry.payment_id')
    .select([
      'fund_entry.id',
      'fund_entry.kind',
      'fund_entry.on_day as on',
      'fund_entry.reason',
      'fund_entry.proof',
      'fund_entry.by_name as by',
      'fund_entry.reverses_id as reverses',
      'matter.number',
    ])
    .where('fund_entry.fund_id', '=', id)
    .where('fund_entry.on_day', '>=', first)
    .where('fund_entry.on_day', '<=', to)
    .orderBy('fund_entry.on_day')
    .orderBy('fund_entry.id')
    .execute()
  return rows.map(({ number, ...each }) => ({
    ...each,
    reversedBy: null,
    payment: number === null ? null : { id: 0, number },
  }))
}

interface Lines {
  first: string
  to: string
  opening: number
  entries: Awaited<ReturnType<typeof withPostings>>
}

/** Words go in as words: a tenant called =cmd() stays a name. */
function writeEntries(sheet: ExcelJS.Worksheet, station: string, { first, to, opening, entries }: Lines) {
  sheet.columns = [8, 12, 12, 40, 24, 14, 14, 16, 20, 10].map(width => ({ width }))
  sheet.addRow([`${station}先行赔付专项资金对账单`])
  sheet.mergeCells('A1:J1')
  sheet.getCell('A1').font = { bold: true, size: 14 }
  sheet.getCell('A1').alignment = { horizontal: 'center' }
  sheet.addRow([`${first}至${to}　单位：元`])
  sheet.mergeCells('A2:J2')
  sheet.addRow(['分录', '日期', '类别', '摘要', '子账户', '收入', '支出', '银行余额', '凭证', '经办'])
  sheet.getRow(3).font = { bold: true }
  sheet.addRow(['', first, '', '期初余额', '', null, null, opening / 100])
  for (const each of entries) {
    const bank = each.postings.find(one => one.kind === 'bank')?.changeFen ?? 0
    const others = each.postings.filter(one => one.kind !== 'bank').map(one => one.name)
    const row = sheet.addRow([
      each.id,
      each.on,
      entryKinds[each.kind].zh,
      each.reason,
      others.join('、'),
      bank > 0 ? bank / 100 : null,
      bank < 0 ? -bank / 100 : null,
      null,
      each.proof,
      each.by,
    ])
    const n = row.number
    row.getCell(8).value = { formula: `H${n - 1}+F${n}-G${n}` }
  }
  const last = sheet.rowCount
  const total = sheet.addRow(['', to, '', '合计', '', null, null, null])
  total.font = { bold: true }
  total.getCell(6).value = { formula: `SUM(F5:F${Math.max(5, last)})` }
  total.getCell(7).value = { formula: `SUM(G5:G${Math.max(5, last)})` }
  total.getCell(8).value = { formula: `H4+F${total.number}-G${total.number}` }
  for (const column of [6, 7, 8]) sheet.getColumn(column).numFmt = money
  sheet.eachRow((row, n) => {
    if (n < 3) return
    row.eachCell({ includeEmpty: false }, cell => {
      cell.border = thin
    })
  })
  sheet.views = [{ state: 'frozen', ySplit: 3 }]
}

const edge = { style: 'thin', color: { argb: 'FF999999' } } as const
const thin = { top: edge, bottom: edge, left: edge, right: edge }
const kinds = { bank: '银行存款', pool: '管理方', tenant: '租户保证金' }

function writeAccounts(sheet: ExcelJS.Worksheet, accounts: Awaited<ReturnType<typeof accountsOf>>) {
  sheet.columns = [40, 16, 16, 16].map(width => ({ width }))
  sheet.addRow(['账户', '类别', '铺位', '余额（元）']).font = { bold: true }
  for (const each of accounts) sheet.addRow([each.name, kinds[each.kind], each.stall ?? '', each.balanceFen / 100])
  const claims = accounts.length
  const row = sheet.addRow(['管理方和租户合计（应等于银行存款）', '', '', null])
  row.getCell(4).value = { formula: `SUM(D2:D${claims + 1})-D2` }
  row.font = { bold: true }
  sheet.getColumn(4).numFmt = money
}
