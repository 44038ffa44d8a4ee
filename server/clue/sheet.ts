/** The ledger in Excel: the columns of the published form; 内部资料 and who took it, on every page. Words stay words. */
import ExcelJS from 'exceljs'
import { clue, clueAnswers, clueTypes, handingOver } from '../../law/clue.ts'
import type { ClueLine } from './view.ts'

const columns: [head: string, width: number, read: (line: ClueLine, at: number) => string | number][] = [
  ['序号', 6, (_, at) => at + 1],
  ['编号', 20, line => line.number],
  ['填报单位', 26, line => line.unit],
  ['时间', 12, line => line.foundOn],
  ['线索名称', 34, line => line.name],
  ['线索类型', 18, line => clueTypes[line.type].zh],
  ['涉及人员和单位', 24, line => line.people],
  ['状态', 14, line => clue.states[line.state as keyof typeof clue.states].zh],
  ['办结情况', 16, line => line.disposal.zh],
  ['移送日期', 12, line => line.handedOn ?? ''],
  ['回执编号', 18, line => line.receiptNumber ?? ''],
  ['反馈', 10, line => (line.answer ? clueAnswers[line.answer].zh : '')],
  ['备注', 24, line => line.remark],
]

export async function ledgerXlsx(lines: readonly ClueLine[], { by, on }: { by: string; on: string }): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('线索台账', {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddHeader: `&L${handingOver.mark}&R${by}　${on}导出`, oddFooter: `&L${handingOver.mark}&C— &P —` },
  })
  sheet.columns = columns.map(([, width]) => ({ width }))
  const last = columns.length
  sheet.mergeCells(1, 1, 1, last)
  sheet.getCell(1, 1).value = '扫黑除恶线索台账'
  sheet.getCell(1, 1).font = { size: 16, bold: true }
  sheet.getCell(1, 1).alignment = { horizontal: 'center' }
  sheet.mergeCells(2, 1, 2, last)
  sheet.getCell(2, 1).value = `${handingOver.mark}　　${by}于${on}导出，共${lines.length}条`
  const head = sheet.addRow(columns.map(([name]) => name))
  head.font = { bold: true }
  for (const [at, line] of lines.entries()) sheet.addRow(columns.map(([, , read]) => read(line, at)))
  for (const row of sheet.getRows(3, lines.length + 1) ?? [])
    row.eachCell({ includeEmpty: true }, cell => {
      const edge = { style: 'thin' } as const
      cell.border = { top: edge, bottom: edge, left: edge, right: edge }
      cell.alignment = { wrapText: true, vertical: 'top' }
      if (typeof cell.value === 'string') cell.numFmt = '@'
    })
  sheet.pageSetup.printTitlesRow = '3:3'
  return Buffer.from(await book.xlsx.writeBuffer())
}
