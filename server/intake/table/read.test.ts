import assert from 'node:assert/strict'
import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { Problem } from '../../kernel/problem.ts'
import { all, bareBook, file, inline, xlsx, zip } from './make.fixture.ts'
import { readTable } from './read.ts'

const csv = '编号,内容,金额\r\n1,"第一行\n第二行, 还有",3\r\n\r\n2,没有问题,4\r\n'
const open = (path: string, options = {}) => readTable(path, 'file', options)
const refused = (pattern: RegExp) => (error: unknown) => error instanceof Problem && pattern.test(error.detail.en)

test('one table in every encoding and delimiter reads the same', async () => {
  const forms: [Buffer, string][] = [
    [Buffer.from(csv), 'utf-8'],
    [Buffer.from(`\ufeff${csv}`), 'utf-8'],
    [iconv.encode(csv, 'gb18030'), 'gb18030'],
    [iconv.encode(csv, 'utf-16le', { addBOM: true }), 'utf-16le'],
    [Buffer.from('编号\t内容\t金额\n1\t"第一行\n第二行, 还有"\t3\n\n2\t没有问题\t4\n'), 'utf-8'],
    [Buffer.from('编号;内容;金额\n1;"第一行\n第二行, 还有";3\n\n2;没有问题;4\n'), 'utf-8'],
  ]
  for (const [content, encoding] of forms)
    for (const path of [file(content), file(gzipSync(content))]) {
      const table = await open(path)
      assert.equal(table.encoding, encoding)
      assert.deepEqual(table.headers, ['编号', '内容', '金额'])
      assert.deepEqual(await all(table.rows), [
        { row: 2, cells: ['1', '第一行\n第二行, 还有', '3'] },
        { row: 4, cells: ['2', '没有问题', '4'] },
      ])
    }
})

test('GB18030 is found although the first megabyte is plain ASCII', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `${at},plain text,3`).join('\n')
  const table = await open(file(iconv.encode(`id,text,amount\n${rows}\n7,最后一行,1\n`, 'gb18030')))
  assert.equal((await all(table.rows)).at(-1)!.cells[1], '最后一行')
})

test('one broken character does not turn a UTF-8 table into GB18030', async () => {
  const table = await open(
    file(Buffer.concat([Buffer.from(csv.repeat(50)), Buffer.from([0xe4, 0xb8]), Buffer.from(',x,y\n')])),
  )
  assert.equal(table.encoding, 'utf-8')
  await table.close()
})

test('a stream reads like a file and leaves nothing behind', async t => {
  const mine = mkdtempSync(join(tmpdir(), 'stream-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = mine
  t.after(() => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    rmSync(mine, { recursive: true })
  })
  const sent = [file(gzipSync(csv)), file(csv)]
  const held = readdirSync(mine)
  const table = await readTable(createReadStream(sent[0]!), 'sent.csv.gz')
  assert.notDeepEqual(readdirSync(mine), held, 'the stream is kept here while it is read')
  assert.equal((await all(table.rows)).length, 2)
  const left = await readTable(createReadStream(sent[1]!), 'sent.csv')
  await left.close()
  assert.deepEqual(readdirSync(mine), held)
})

test('an explanation above the header', async () => {
  const path = await xlsx([
    ['说明：本表由系统导出，请勿修改'],
    [],
    ['工单编号', '主要内容', '来电时间'],
    ['1', '退款', '2024-01-02'],
  ])
  const table = await open(path)
  assert.deepEqual([table.headers, table.headerRow], [['工单编号', '主要内容', '来电时间'], 3])
  assert.deepEqual(await all(table.rows), [{ row: 4, cells: ['1', '退款', '2024-01-02'] }])
})

test('a workbook: dates, rich text, formulas, numbers, errors', async () => {
  const day = new Date(Date.UTC(2019, 0, 6, 12, 9, 38))
  const rich = { richText: [{ text: '红' }, { text: '字' }] }
  const path = await xlsx(
    [
      ['甲', '乙', '丙', '丁', '戊', '己', '庚'],
      [day, rich, { formula: '1+1', result: 2 }, 0.1 + 0.2, 13800001111, { error: '#N/A' }, true],
    ],
    sheet => {
      sheet.getCell('A2').numFmt = 'yyyy"年"m"月"d"日" h:mm'
    },
  )
  const [row] = await all((await open(path)).rows)
  assert.deepEqual(row!.cells, ['2019-01-06 12:09:38', '红字', '2', '0.3', '13800001111', '#N/A', '是'])
  assert.deepEqual(row!.flaws, [{ column: 5, kind: 'excel-error', shown: '#N/A' }])
})

test('a 25-digit number stored as a number has lost digits and says so', async () => {
  const path = await xlsx([
    ['登记编号', '内容'],
    [Number('3305230000000202105312269'), 'a'],
    ['3305230000000202105312269', 'b'],
  ])
  const [lost, kept] = await all((await open(path)).rows)
  assert.equal(lost!.flaws![0]!.kind, 'digits-lost')
  assert.deepEqual([kept!.cells[0], kept!.flaws], ['3305230000000202105312269', undefined])
})

test('a workbook without styles and shared strings, counting from 1904', async () => {
  const sheet = `<row>${inline('时间')}${inline('内容')}</row><row><c><v>42009</v></c>${inline('a &amp; &#x4e00; &lt;b&gt;')}</row>`
  const table = await open(file(zip(bareBook(sheet, '<workbookPr date1904="1"/>'))))
  assert.equal(table.from1904, true)
  assert.deepEqual(await all(table.rows), [{ row: 2, cells: ['42009', 'a & 一 <b>'] }])
})

test('the first filled sheet is read, later ones are named, hidden ones are not', async () => {
  const path = await xlsx([], (_sheet, book) => {
    book.addWorksheet('藏', { state: 'hidden' }).addRow(['不', '要'])
    book.addWorksheet('一').addRows([
      ['编号', '内容'],
      [1, 'a'],
    ])
    book.addWorksheet('二').addRow(['编号', '内容'])
  })
  const table = await open(path)
  assert.deepEqual(table.sheet, { read: '一', leftOut: ['二'] })
  assert.equal((await all(table.rows)).length, 1)
})

test('ZIP64 sizes in the directory, as Java writes them', async () => {
  const parts = bareBook(`<row>${inline('编号')}${inline('内容')}</row><row>${inline('1')}</row>`)
  assert.equal((await all((await open(file(zip(parts, undefined, true)))).rows)).length, 1)
})

test('thousands of empty rows are no rows', async () => {
  const empty = Array.from({ length: 65_000 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`).join('')
  const table = await open(
    file(zip(bareBook(`<row>${inline('编号')}${inline('内容')}</row><row>${inline('1')}</row>${empty}`))),
  )
  assert.equal((await all(table.rows)).length, 1)
})

test('a zip bomb is stopped, whether it declares its size or lies', async () => {
  const bomb = bareBook(`<row>${inline('编号')}${inline('0'.repeat(5_000_000))}</row>`)
  for (const declared of [undefined, 10])
    await assert.rejects(
      open(file(zip(bomb, declared)), { limits: { inflatedBytes: 1_000_000 } }),
      refused(/too large/),
    )
  const gz = file(gzipSync(Buffer.alloc(5_000_000, 'a')))
  await assert.rejects(open(gz, { limits: { fileBytes: 1_000_000 } }), refused(/too large/))
})

test('too many rows or columns, an endless quotation', async () => {
  await assert.rejects(open(file('a,b\n1,2\n1,2\n1,2\n'), { limits: { rows: 3 } }), refused(/more than 3 rows/))
  await assert.rejects(open(file(`${'a,'.repeat(600)}b\n`)), refused(/more than 512 columns/))
  await assert.rejects(open(file('a,b\n1,"open\n2,3\n')), refused(/quotation mark/))
  const wide = bareBook(`<row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row>`)
  await assert.rejects(open(file(zip(wide))), refused(/more than 512 columns/))
})

test('what is no table says what to do instead', async () => {
  const cases: [string | Buffer, RegExp][] = [
    ['', /empty/],
    ['\n \n', /holds nothing/],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /old .xls/],
    ['<html><table><tr><td>编号</td></tr></table>', /web page/],
    ['{"a": [1]}', /JSON/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /not a table/],
    [zip({ 'word/document.xml': '<a/>' }), /no Excel workbook/],
    [Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(200)]), /damaged/],
    [zip(bareBook('')).subarray(0, 300), /damaged/],
    [gzipSync(csv).subarray(0, 40), /damaged/],
  ]
  for (const [content, pattern] of cases) await assert.rejects(open(file(content)), refused(pattern), String(pattern))
})

test('a workbook damaged anywhere is refused or read, never a crash', async () => {
  const whole = zip(bareBook(`<row>${inline('编号')}${inline('内容')}</row>`.repeat(40)))
  for (let at = 0; at < whole.length; at += 3) {
    const broken = Buffer.from(whole)
    broken[at] = broken[at]! ^ 0xff
    try {
      await all((await open(file(broken))).rows)
    } catch (error) {
      assert.ok(error instanceof Problem, `byte ${at}: ${error}`)
    }
  }
})
