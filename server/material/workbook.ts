/** 物料账 as a workbook: what there is by material and budget with sums as formulas, and every entry. */
import type ExcelJS from 'exceljs'
import { budgetSources, materialEntries, materials } from '../../law/material.ts'
import type { Context } from '../kernel/context.ts'
import { Attachment, fileTypes } from '../kernel/route.ts'
import { coreProperties, rewriteZip } from '../letter/index.ts'
import { listEntries, showMaterials } from './show.ts'
import type { EntryView } from './view.ts'

const money = '#,##0.00'
const page = {
  pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  headerFooter: { oddFooter: '&C— &P —' },
} as const satisfies Partial<ExcelJS.AddWorksheetOptions>

export async function materialsBook(ctx: Context) {
  const { lines, budgets } = await showMaterials(ctx)
  const { Workbook } = await import('exceljs').then(each => each.default)
  const book = new Workbook()
  const stock = book.addWorksheet('物料', page)
  stock.addRow(['物料', '制作', '调入减调出', '发放', '损耗', '结存', '费用（元）'])
  for (const each of lines) {
    const row = stock.addRow([materials[each.material].zh, each.made, each.moved, each.handedOut, each.lost])
    row.getCell(6).value = {
      formula: `B${row.number}+C${row.number}-D${row.number}-E${row.number}`,
      result: each.stock,
    }
    row.getCell(7).value = each.costFen / 100
  }
  stock.getColumn(7).numFmt = money
  const funds = book.addWorksheet('经费', page)
  funds.addRow(['年度', '来源', '名称', '金额（元）', '已支出（元）', '余额（元）'])
  for (const each of budgets) {
    const row = funds.addRow([
      each.year,
      budgetSources[each.source].zh,
      each.title,
      each.amountFen / 100,
      each.spentFen / 100,
    ])
    row.getCell(6).value = { formula: `D${row.number}-E${row.number}`, result: (each.amountFen - each.spentFen) / 100 }
  }
  for (const column of [4, 5, 6]) funds.getColumn(column).numFmt = money
  const ledger = book.addWorksheet('明细', page)
  ledger.addRow(['序号', '日期', '类别', '物料', '数量', '费用（元）', '经费', '发给', '说明', '登记人'])
  for await (const each of allEntries(ctx))
    ledger.addRow([
      each.id,
      each.on,
      materialEntries[each.kind].zh,
      materials[each.material].zh,
      each.quantity,
      each.costFen / 100,
      each.budget?.title ?? '',
      each.to
        ? `${each.to.name} ${each.to.number}`
        : (each.recipient ?? each.offices.map(one => one.office).join(' → ')),
      each.words,
      each.by,
    ])
  ledger.getColumn(6).numFmt = money
  for (const sheet of book.worksheets) {
    sheet.getRow(1).font = { bold: true }
    sheet.views = [{ state: 'frozen', ySplit: 1 }]
    for (const column of sheet.columns) column.width = 18
  }
  const title = '宣传物料和经费账'
  const properties = coreProperties({ title, office: ctx.actor.name, on: ctx.today })
  const file = rewriteZip(new Uint8Array(await book.xlsx.writeBuffer()), { 'docProps/core.xml': properties })
  return new Attachment(file, fileTypes.xlsx, `${title} ${ctx.today}.xlsx`)
}

async function* allEntries(ctx: Context): AsyncGenerator<EntryView> {
  let cursor: string | undefined
  do {
    const found = await listEntries(ctx, { material: undefined, budgetId: undefined, cursor, limit: 200 })
    yield* found.items
    cursor = found.next ?? undefined
  } while (cursor)
}
