import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { noOffice, partOf, readInOffice, requireSoundXml } from '../../test/office.ts'
import { rewriteZip } from '../letter/index.ts'
import { chartSvg, chartWidth } from './chart.ts'
import { bulletinDocx } from './docx.ts'
import { paperExample as paper } from './paper.example.ts'
import { type Chart, type Paper, printed } from './paper.ts'
import { bulletinXlsx, nameFor } from './xlsx.ts'

const word = await bulletinDocx(paper)
const excel = await bulletinXlsx(paper)

async function sheets(file: Buffer) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(file as unknown as ExcelJS.Buffer)
  return book.worksheets
}

test('figures are written as bulletins write them, rounded once from the unrounded value', () => {
  assert.equal(printed('count', 24339), '24339')
  assert.equal(printed('money-wan', 4_429_700_00), '442.97')
  assert.equal(printed('percent', 490 / 1621), '30.23%')
  assert.equal(printed('percent', 92 / 241), '38.17%')
  assert.equal(printed('percent', 0.01005), '1.01%')
  assert.equal(printed('change', 519 / 427 - 1), '↑21.55%')
  assert.equal(printed('change', -0.1), '↓10.00%')
  assert.equal(printed('change', -0.00001), '持平')
  // 湖南 2025Q1: 价格 −0.29 and 计量 −0.84 come from unrounded shares
  assert.equal(printed('points', 1511 / 10461 - 1212 / 8225), '↓0.29')
  assert.equal(printed('points', 238 / 10461 - 256 / 8225), '↓0.84')
  assert.equal(printed('percent', null), '—')
  assert.equal(printed('percent', Number.NaN), '—')
})

test('the Word bulletin opens and reads like a 简报', { skip: noOffice }, () => {
  const { text, pages } = readInOffice({ 'a.docx': word })['a.docx']!
  for (const each of [
    '12315每周动态',
    '2026年第23期（第2版）',
    '更正说明',
    '表112315平台一周受理情况统计表',
    '合计350329283128659551644',
    '79.44',
    '抄送：',
    '2026年6月8日印发',
    '—2—',
  ])
    assert.ok(text.includes(each), `${each}\n${text}`)
  assert.equal(pages, 3)
})

test('the letters of a chart are no smaller on the page than eight points', () => {
  const chart: Chart = {
    kind: 'bars',
    title: '投诉问题类别',
    format: 'count',
    unit: '件',
    points: [{ label: '售后服务', value: 99, query: null }],
  }
  const sizes = [...chartSvg(chart).matchAll(/font-size:\s*([\d.]+)px/g)].map(match => Number(match[1]))
  const textWidth = (156 / 25.4) * 72
  assert.ok(sizes.length > 0 && Math.min(...sizes) * (textWidth / chartWidth) >= 8, String(sizes))
})

test('a wide table lies across, its head is repeated, no row is torn', () => {
  const xml = partOf(word, 'word/document.xml')
  assert.match(xml, /w:orient="landscape"/)
  assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 3)
  assert.match(xml, /<w:cantSplit\/>/)
})

test('the Excel tables hold real numbers, sums as formulas with the printed result, frozen heads', async () => {
  const [first, second] = await sheets(excel)
  assert.equal(first!.getCell('A3').value, '单位')
  assert.equal(first!.getCell('B3').value, '投诉')
  assert.equal(first!.getCell('B4').value, '接收')
  assert.equal(first!.getCell('B5').value, 118)
  assert.deepEqual(first!.getCell('B11').value, { formula: 'SUM(B5:B10)', result: 350 })
  assert.equal(first!.getCell('K11').value, 0.9787)
  assert.equal(first!.getCell('K11').numFmt, '0.00%')
  assert.ok(Math.abs((first!.getCell('M5').value as number) - 38.652) < 1e-9)
  assert.equal(first!.views[0]!.state, 'frozen')
  assert.equal((first!.views[0] as { ySplit: number }).ySplit, 4)
  assert.equal(first!.pageSetup.orientation, 'landscape')
  assert.equal(first!.pageSetup.paperSize, 9)
  assert.equal(first!.pageSetup.fitToWidth, 1)
  assert.equal(second!.getCell('D6').value, '—')
})

test('a total that is not the sum of its rows is written as the number it is', async () => {
  const table = {
    title: '表',
    columns: [{ label: '件', format: 'count' as const, sum: true }],
    rows: [
      { label: '甲', cells: [1] },
      { label: '乙', cells: [2] },
      { label: '小计', cells: [3], total: true },
      { label: '丙', cells: [4] },
      { label: '小计', cells: [4], total: true },
      { label: '合计', cells: [7], total: true },
    ],
  }
  const [sheet] = await sheets(await bulletinXlsx({ ...paper, sections: [{ table }] }))
  assert.deepEqual(sheet!.getCell('B6').value, { formula: 'SUM(B4:B5)', result: 3 })
  assert.deepEqual(sheet!.getCell('B8').value, { formula: 'SUM(B7:B7)', result: 4 })
  assert.equal(sheet!.getCell('B9').value, 7)
})

test('the same bulletin printed again is the same file', async () => {
  assert.ok((await bulletinDocx(structuredClone(paper))).equals(word))
  assert.ok((await bulletinXlsx(structuredClone(paper))).equals(excel))
})

test('names that look like formulas or markup stay names, in both files', async () => {
  const strange = ['=cmd()', '+1+1', '@SUM(A1)', '<b>&\u0000\u202e', '-', '长'.repeat(40_000), '\ud800']
  const columns = [
    { label: '=HYPERLINK("x")', format: 'text' as const },
    { label: '件', format: 'count' as const, sum: true },
  ]
  const rows = strange.map((label, at) => ({ label, cells: [label, at] }))
  const evil: Paper = {
    ...paper,
    title: '=T',
    org: '<&>',
    sections: [{ paragraph: '=1' }, { table: { title: "'[=*?]/\\:", columns, rows } }],
  }
  const file = await bulletinXlsx(evil)
  requireSoundXml(file)
  requireSoundXml(await bulletinDocx(evil))
  const [sheet] = await sheets(file)
  assert.equal(sheet!.getCell('A4').value, '=cmd()')
  assert.equal(sheet!.getCell('A4').type, ExcelJS.ValueType.String)
  assert.equal(sheet!.getCell('A4').numFmt, '@')
  assert.equal(sheet!.getCell('B4').type, ExcelJS.ValueType.String)
  assert.equal(sheet!.getCell('B3').type, ExcelJS.ValueType.String)
  assert.doesNotMatch(partOf(file, 'xl/worksheets/sheet1.xml'), /<f>/)
})

test('sheet names are allowed ones and never meet twice', () => {
  const taken = new Set<string>()
  assert.equal(nameFor("表[1]:a/'b", taken), '表1ab')
  assert.equal(nameFor('表1AB', taken), '表1AB(2)')
  assert.equal(nameFor('***', taken), '表')
  assert.ok(nameFor('长'.repeat(40), taken).length <= 31)
})

test('the checker of these tests sees a broken file', async () => {
  const broken = (xml: string) => rewriteZip(word, { 'word/document.xml': xml })
  assert.throws(() => requireSoundXml(broken('<a><b></a></b>')), /closes nothing/)
  assert.throws(() => requireSoundXml(broken('<a>\u0001</a>')), /forbidden/)
  assert.throws(() => requireSoundXml(broken('<a>1 < 2 & 3</a>')), /not well-formed/)
})

test('an empty bulletin and a table without rows still print', async () => {
  const empty: Paper = { ...paper, version: 1, corrections: undefined, footer: undefined, sections: [] }
  requireSoundXml(await bulletinDocx(empty))
  requireSoundXml(await bulletinXlsx(empty))
  const bare: Paper = { ...empty, sections: [{ table: { title: '', columns: [], rows: [] } }] }
  requireSoundXml(await bulletinDocx(bare))
  const file = await bulletinXlsx(bare)
  requireSoundXml(file)
  assert.doesNotMatch(partOf(file, 'xl/worksheets/sheet1.xml'), /mergeCell/)
})
