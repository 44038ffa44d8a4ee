/**
 * A bulletin in Excel: one sheet for each table, real numbers with their formats, sums as formulas, and a last sheet
 * with the text. Words are always stored as words: a shop called =cmd() stays a name.
 */
import ExcelJS from 'exceljs'
import { oneLine } from '../../law/letters/index.ts'
import { coreProperties, rewriteZip } from '../letter/index.ts'
import { chartHeight, chartPng, chartWidth } from './chart.ts'
import type { Chart, Paper } from './paper.ts'
import { cellText, fillSheet, tall } from './sheet.ts'

/** The .xlsx of a published bulletin: the same bytes for the same paper. */
export async function bulletinXlsx(paper: Paper): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const taken = new Set(['正文'])
  for (const section of paper.sections) {
    if ('table' in section) fillSheet(sheetOf(book, nameFor(section.table.title, taken), true), section.table)
    if ('chart' in section) drawOn(book, sheetOf(book, nameFor(section.chart.title, taken), true), section.chart)
  }
  for (const table of paper.corrected ?? []) fillSheet(sheetOf(book, nameFor(table.title, taken), true), table)
  writeText(sheetOf(book, '正文', false), paper)
  const made = await book.xlsx.writeBuffer()
  const properties = coreProperties({ title: `${paper.title}（${paper.issue}）`, office: paper.org, on: paper.date })
  return rewriteZip(new Uint8Array(made), { 'docProps/core.xml': properties })
}

/** The numbers as a table, the picture beside it. */
function drawOn(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet, chart: Chart) {
  const { title, format, unit, points } = chart
  const column = {
    label: '数值',
    format: format === 'money-wan' ? ('text' as const) : format,
    ...(unit ? { unit } : {}),
  }
  fillSheet(sheet, {
    title,
    head: '项目',
    columns: [column],
    rows: points.map(each => ({ label: each.label, cells: [each.value] })),
  })
  const image = book.addImage({ buffer: chartPng(chart) as unknown as ExcelJS.Buffer, extension: 'png' })
  const width = 640
  sheet.addImage(image, {
    tl: { col: 3, row: 2 },
    ext: { width, height: Math.round((width * chartHeight(chart)) / chartWidth) },
  })
}

/** A4 laid across, as many pages long as it needs but never wider than one; page numbers at the foot. */
function sheetOf(book: ExcelJS.Workbook, name: string, landscape: boolean): ExcelJS.Worksheet {
  return book.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.3, footer: 0.4 },
    },
    headerFooter: { oddFooter: '&C— &P —' },
  })
}

/** Excel allows 31 characters, and its print titles no quote; none of []:*?/\, and no name twice (upper and lower case alike). */
export function nameFor(title: string, taken: Set<string>): string {
  const allowed = oneLine(title).replaceAll(/[[\]:*?/\\']/g, '')
  const base = [...allowed].slice(0, 24).join('').slice(0, 27).toWellFormed() || '表'
  const next = (n: number): string => {
    const name = n === 1 ? base : `${base}(${n})`
    return taken.has(name.toLowerCase()) ? next(n + 1) : name
  }
  const name = next(1)
  taken.add(name.toLowerCase())
  return name
}

function writeText(sheet: ExcelJS.Worksheet, paper: Paper) {
  sheet.columns = [{ width: 72 }]
  const edition = paper.version > 1 ? `${paper.issue}（第${paper.version}版）` : paper.issue
  const head = [paper.title, `${paper.year}年${edition}`, `${paper.org}　${paper.date}`]
  const corrections = (paper.corrections ?? []).map(each => `更正：${each}`)
  const body = paper.sections.flatMap(each =>
    'heading' in each
      ? [each.heading]
      : 'paragraph' in each
        ? [`　　${each.paragraph}`]
        : [`（见工作表：${'table' in each ? each.table.title : each.chart.title}）`],
  )
  for (const text of [...head, ...corrections, ...body]) {
    const row = sheet.addRow([cellText(text)])
    row.height = tall(Math.ceil(text.length / 34))
    const cell = row.getCell(1)
    cell.numFmt = '@'
    cell.alignment = { wrapText: true, vertical: 'top' }
    cell.font = { name: '仿宋', size: 12 }
  }
  sheet.getRow(1).height = 30
  sheet.getCell('A1').font = { name: '黑体', size: 18 }
}
