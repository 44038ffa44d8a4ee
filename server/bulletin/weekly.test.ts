import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { type IndicatorName, indicators } from '../../law/indicators.ts'
import { testDatabase } from '../../test/harness.ts'
import { contextOn, heting, prepareCity, tell, wangchu } from '../../test/matters.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import type { RecordsQuery } from '../statistics/contract.ts'
import { type FigureView, figureOf } from '../statistics/index.ts'
import { withPrinted } from '../statistics/printed.ts'
import { recordsOf } from '../statistics/records.ts'
import { BulletinQuery, type LinkedTable } from './contract.ts'
import { changedFigures, correctedTables } from './corrected.ts'
import { unsaid } from './kept-back.ts'
import { classTable, plainTable, unsound } from './layout.ts'
import { printed, type Table } from './paper.ts'
import { publicEdition } from './public-edition.ts'
import { differences, publishWeekly, requireSound } from './publish.ts'
import { listBulletins, showBulletin } from './queries.ts'
import { changeWords, mostWords, spanWords } from './sentences.ts'
import { downloadBulletin, showPublicEdition, showWeekly } from './show.ts'

/** domain/published-tables.md 5.1: Inner Mongolia 12315, 2017. */
const innerMongolia: [string, number, number, number, number][] = [
  ['包头市', 24290, 4093, 778, 29161],
  ['呼和浩特市', 21181, 4492, 341, 26014],
  ['鄂尔多斯市', 14751, 4521, 446, 19718],
  ['赤峰市', 10438, 2143, 480, 13061],
  ['呼伦贝尔市', 9450, 2411, 287, 12148],
  ['巴彦淖尔市', 8565, 2130, 473, 11168],
  ['乌海市', 4005, 1710, 100, 5815],
  ['乌兰察布市', 3782, 1117, 129, 5028],
  ['通辽市', 2613, 936, 133, 3682],
  ['锡林郭勒盟', 2279, 1151, 76, 3506],
  ['兴安盟', 1165, 139, 34, 1338],
  ['二连浩特市', 496, 245, 4, 745],
  ['阿拉善', 114, 362, 27, 503],
  ['满洲里市', 47, 253, 62, 362],
  ['自治区局机关', 0, 187, 47, 234],
]
const printedTable = (total: number[]): Table => ({
  title: '受理情况统计表',
  columns: ['咨询、建议', '投诉', '举报', '小计'].map(label => ({ label, format: 'count', sum: true })),
  rows: [...innerMongolia.map(([label, ...cells]) => ({ label, cells })), { label: '合计', total: true, cells: total }],
})

test('the published table of 2017 adds up, and a misprinted total is found', () => {
  assert.deepEqual(unsound(printedTable([103_176, 25_890, 3_417, 132_483])), [])
  assert.deepEqual(unsound(printedTable([103_176, 25_980, 3_417, 132_483])), [
    '受理情况统计表：投诉各行之和25890，合计25980',
  ])
})

test('shares move by unrounded shares: 湖南 2025Q1 against 2024Q1', () => {
  const published: [string, number, number, string][] = [
    ['质量', 3050, 2204, '↑2.36'],
    ['售后服务', 1747, 1419, '↓0.55'],
    ['价格', 1511, 1212, '↓0.29'],
    ['虚假宣传', 1058, 619, '↑2.59'],
    ['安全', 945, 1275, '↓6.47'],
    ['合同', 728, 627, '↓0.66'],
    ['假冒', 314, 329, '↓1.00'],
    ['计量', 238, 256, '↓0.84'],
    ['人格权益', 57, 71, '↓0.32'],
    ['其他', 813, 213, '↑5.18'],
  ]
  const figure = (at: 1 | 2, value: number) =>
    ({
      value,
      query: '',
      rows: published.map(row => ({
        keys: { class: row[0] },
        label: { zh: row[0], en: row[0] },
        value: row[at],
        query: '',
      })),
    }) as unknown as FigureView
  const head = { key: 'T', title: '性质' }
  const table = classTable(head, 'class', 'complaints-received', figure(1, 10_461), figure(2, 8_225), 10)
  for (const [label, count, , moved] of published) {
    const row = table.rows.find(each => each.label === label)!
    assert.deepEqual([row.cells[0]!.value, printed('points', row.cells[2]!.value)], [count, moved], label)
  }
  const short = classTable(head, 'class', 'complaints-received', figure(1, 10_461), figure(2, 8_225), 3)
  assert.deepEqual(unsound(plainTable(short)), [])
  assert.equal(short.rows.at(-2)!.label, '其余各类')
})

test('words agree with figures', () => {
  assert.equal(changeWords('上周', 519, 427, '').paragraph, '比上周（427件）上升21.55%')
  assert.equal(changeWords('上周', 70, 100, '').paragraph, '比上周（100件）下降30.00%')
  assert.equal(changeWords('上周', 9, 9, '').paragraph, '与上周（9件）持平')
  assert.equal(changeWords('上周', 3, 0, '').paragraph, '上周为0件，本周上升3件')
  assert.equal(
    mostWords([
      { label: '甲', count: 4, query: '' },
      { label: '乙', count: 4, query: '' },
      { label: '丙', count: 1, query: '' },
    ])?.paragraph,
    '甲、乙（各4件）',
  )
  assert.equal(mostWords([{ label: '甲', count: 0, query: '' }]), undefined)
  assert.equal(spanWords('2018-12-31', '2019-01-06'), '2018年12月31日至2019年1月6日')
  assert.equal(spanWords('2026-11-16', '2026-11-22'), '2026年11月16日至22日')
})

let db: Awaited<ReturnType<typeof testDatabase>>['db']
let ctx: Context
before(async () => {
  ;({ db } = await testDatabase())
  await prepareCity(db)
  const supervisor = await db
    .selectFrom('person')
    .select('id')
    .where(sql<boolean>`'supervisor' = any(roles)`)
    .executeTakeFirstOrThrow()
  ctx = await contextOn(db, '2026-11-23', { id: supervisor.id, roles: ['supervisor'] })
  for (const day of ['2026-11-16', '2026-11-17', '2026-11-22']) await tell(db, { receivedOn: day })
  await tell(db, {
    receivedOn: '2026-11-18',
    office: heting,
    source: 'national',
    events: [['complaint.accept', '2026-11-19']],
  })
  await tell(db, { receivedOn: '2026-11-10', clocks: [{ name: 'acceptance', dueOn: '2026-11-19' }] })
  await tell(db, { receivedOn: '2025-11-18' })
})

const cell = (tables: LinkedTable[], table: string, row: string, column: string) => {
  const found = tables.find(each => each.key === table)!
  const at = found.columns.findIndex(each => each.key === column)
  return found.rows.find(each => each.key === row)!.cells[at]!
}

test('the week by unit: two registers, nothing counted twice, changes, urging', async () => {
  const weekly = await showWeekly(ctx, '2026-W47')
  assert.equal(cell(weekly.tables, 'T1', wangchu, 'complaints-received').value, 3)
  assert.equal(cell(weekly.tables, 'T1', heting, 'complaints-received').value, 0)
  assert.equal(cell(weekly.tables, 'T1', 'total', 'complaints-received').value, 3)
  assert.equal(cell(weekly.tables, 'T2', heting, 'complaints-received').value, 1)
  assert.equal(weekly.figures['complaints-received']!.value, 4)
  assert.equal(cell(weekly.tables, 'T1', 'total', 'change-week').value, 2)
  assert.equal(cell(weekly.tables, 'T1', 'total', 'change-year').value, 2)
  assert.equal(cell(weekly.tables, 'T1', wangchu, 'consultations-received').value, null)
  assert.deepEqual(
    weekly.urging.map(each => [each.unit, each.overdue.count, each.overdue.matters.length]),
    [[wangchu, 1, 1]],
  )
  assert.deepEqual(
    [weekly.previous, weekly.next, weekly.lastWeek, weekly.over],
    ['2026-W46', '2026-W48', '2026-W47', true],
  )
  assert.match(JSON.stringify(weekly.paper), /共接收投诉4件.*比上周（1件）上升300.00%/)
  assert.match(
    JSON.stringify(weekly.paper),
    /"表1、表2合计，投诉接收量最多的是望楚区局（3件）。".*"表1、表2合计，超期最多/,
  )
})

test('every figure in the sentences and tables leads to exactly the records it counts', async () => {
  const weekly = await showWeekly(ctx, '2026-W47')
  const counted = async (query: string) => {
    const asked = new URL(query, 'http://api')
    const name = asked.pathname.split('/')[2] as IndicatorName
    const { period = '', ...cell } = Object.fromEntries(asked.searchParams)
    return recordsOf(ctx, name, { period, ...cell, limit: 50 } as RecordsQuery)
  }
  let [inSentences, inTables] = [0, 0]
  for (const section of weekly.paper.sections)
    if ('paragraph' in section)
      for (const { at, text, query, rate } of section.figures ?? []) {
        assert.equal(section.paragraph.slice(at, at + text.length), text)
        const { count, amount } = await counted(query)
        if (!rate) assert.equal(text, query.includes('amount') ? printed('money-wan', amount) : String(count), query)
        inSentences += 1
      }
  assert.ok(inSentences >= 15)
  for (const { columns, rows } of weekly.tables)
    for (const row of rows)
      for (const [at, { value, query }] of row.cells.entries()) {
        if (typeof value === 'number') assert.ok(query, `${row.label} ${columns[at]!.label}`)
        if (columns[at]!.format !== 'count' || value === null || !query) continue
        assert.equal((await counted(query)).count, value, query)
        inTables += 1
      }
  assert.ok(inTables > 50)
})

test('in a 53rd week nothing is compared with a year that had none', async () => {
  const paper = JSON.stringify((await showWeekly(ctx, '2020-W53')).paper)
  assert.match(paper, /全市没有投诉、举报和咨询的记录/)
  assert.doesNotMatch(paper, /上年同周/)
})

test('a week that runs, one that has not begun and a month are not published', async () => {
  for (const period of ['2026-W48', '2026-W50', '2026-11', '2018-W60'])
    await assert.rejects(publishWeekly(ctx, { kind: 'weekly', period }), Problem)
})

test('published once it is frozen; a correction needs a reason, says what changed, and is the next version', async () => {
  const publish = (reason?: string) =>
    db
      .transaction()
      .execute(tx =>
        publishWeekly({ ...ctx, db: tx }, { kind: 'weekly', period: '2026-W47', ...(reason ? { reason } : {}) }),
      )
  const first = await publish()
  assert.deepEqual([first.issue, first.version, first.year, first.corrections.length], [1, 1, 2026, 0])
  await assert.rejects(publish(), /reason|published already/)
  await assert.rejects(publish('看错了'), /nothing to correct/)

  const word = (await downloadBulletin(ctx, first.id, 'docx')).body as Buffer
  const excel = (await downloadBulletin(ctx, first.id, 'xlsx')).body as Buffer
  await tell(db, { receivedOn: '2026-11-20', office: heting })
  assert.equal(cell((await showBulletin(ctx, first.id)).tables, 'T1', 'total', 'complaints-received').value, 3)
  const figure = async (cell: { platform?: 'city'; unit?: string } = {}) => {
    const { value, printed } = await withPrinted(ctx, await figureOf(ctx, 'complaints-received', '2026-W47', cell))
    return [value, printed?.value, printed?.version]
  }
  assert.deepEqual(await figure(), [5, 4, 1], 'counted today, and what was published then')
  assert.deepEqual(await figure({ unit: heting, platform: 'city' }), [1, 0, 1])
  assert.ok(word.equals((await downloadBulletin(ctx, first.id, 'docx')).body as Buffer))
  assert.ok(excel.equals((await downloadBulletin(ctx, first.id, 'xlsx')).body as Buffer))
  // A later release lays papers out otherwise: what was given out stays as it was.
  const laidOutOtherwise = Buffer.from('as an earlier release printed it')
  await db.updateTable('bulletin_print').set({ content: laidOutOtherwise }).execute()
  assert.ok(laidOutOtherwise.equals((await downloadBulletin(ctx, first.id, 'xlsx')).body as Buffer))

  const open = JSON.stringify(
    publicEdition((await showBulletin(ctx, first.id)).paper, await showBulletin(ctx, first.id)),
  )
  assert.match(open, /公开版/)
  assert.doesNotMatch(open, /催办情况"/, 'numbers of single matters are not for everybody')
  assert.match(open, new RegExp(unsaid))
  // What everybody may read is held back by the rule of today, whatever was given out before.
  assert.ok(((await downloadBulletin(ctx, first.id, 'docx', 'public')).body as Buffer).length > 3000)

  const second = await publish('补录一件')
  assert.deepEqual([second.issue, second.version, second.reason], [1, 2, '补录一件'])
  const corrected = second.corrections.find(each => each.row.includes('鹤汀') && each.column === '投诉接收')
  assert.deepEqual(corrected && [corrected.table, corrected.before, corrected.after], ['表1', '0', '1'])
  const spoken = second.corrections.find(each => each.table === '正文' && each.row === '投诉接收')
  assert.deepEqual(spoken && [spoken.before, spoken.after], ['4', '5'], 'also what stands in sentences only')
  const shown = await showBulletin(ctx, second.id)
  assert.ok(shown.intact)
  assert.deepEqual(shown.paper.corrections, ['更正原因：补录一件'])
  const [table] = shown.paper.corrected!
  assert.equal(table?.title, '表1更正前后对照')
  const place = table.columns.findIndex(each => each.group === '投诉' && each.label === '接收')
  const pair = table.rows.filter(each => each.label.includes('鹤汀')).map(each => each.cells[place])
  assert.deepEqual(pair, ['0', '1'], 'before above after')
  const told = (await showPublicEdition(ctx, second.id)).paper.corrections!
  assert.equal(told[0], '更正原因：补录一件')
  assert.ok(told.includes('表1中合计“投诉接收”由3更正为4。'), told.join('\n'))
  assert.ok(!told.some(each => each.includes('由0更正为1')), 'what is small is not told here either')
  assert.equal(told.at(-1), '其余更正涉及不予公开的数字，不列出。')
  assert.equal((await issues()).items.length, 2)

  const next = await db
    .transaction()
    .execute(tx => publishWeekly({ ...ctx, db: tx }, { kind: 'weekly', period: '2026-W46' }))
  assert.equal(next.issue, 2)
  const listed = (await issues()).items.map(each => [each.period, each.issue, each.version])
  assert.deepEqual(
    listed,
    [
      ['2026-W47', 1, 2],
      ['2026-W47', 1, 1],
      ['2026-W46', 2, 1],
    ],
    'newest period first, whatever its number',
  )
  const turned: number[] = []
  for (let cursor: string | null = ''; cursor !== null && turned.length < 10; ) {
    const { items, next } = await issues(cursor ? { cursor, limit: 1 } : { limit: 1 })
    turned.push(...items.map(each => each.id))
    cursor = next
  }
  assert.deepEqual(
    turned,
    (await issues()).items.map(each => each.id),
    'page by page all of them, none twice',
  )
  const found = async (query: object) => (await issues(query)).items.map(each => [each.period, each.version])
  assert.deepEqual(await found({ q: '补录' }), [['2026-W47', 2]], 'by the reason of a correction')
  assert.equal((await found({ q: '动态', year: 2026, kind: 'weekly' })).length, 3)
  assert.deepEqual(
    [await found({ weekly: 'false' }), await found({ year: 2025 }), await found({ kind: 'annual' })],
    [[], [], []],
  )
})

test('corrections of the two mediation rates stand in two tables', () => {
  const rates = (value: number) => {
    const of = (name: 'mediation-rate' | 'mediation-success-rate') =>
      [name, { value, unit: 'ratio', label: indicators[name].label, query: null }] as const
    return { figures: Object.fromEntries([of('mediation-rate'), of('mediation-success-rate')]) }
  }
  const tables = correctedTables(changedFigures(rates(0.5), rates(0.6)))
  assert.deepEqual(
    tables.map(({ title, rows }) => [title, rows.map(each => each.label)]),
    [
      ['正文更正前后对照', ['调解率']],
      ['正文（调解成功率）更正前后对照', ['调解成功率']],
    ],
  )
})

const issues = (query: object = {}) => listBulletins(ctx, BulletinQuery.parse(query))

test('who changes a frozen figure is found out', async () => {
  const [line] = (await issues()).items
  await db
    .updateTable('bulletin')
    .set({ figures: JSON.stringify({ figures: {}, tables: [], urging: [] }) })
    .where('id', '=', line!.id)
    .execute()
  assert.equal((await showBulletin(ctx, line!.id)).intact, false)
})

test('figures that do not add up are not published', async () => {
  const { tables, figures } = await showWeekly(ctx, '2026-W47')
  const broken = structuredClone(tables)
  cell(broken, 'T1', wangchu, 'complaints-received').value = 99
  assert.throws(() => requireSound({ tables: broken, figures }), Problem)
  const more = structuredClone(figures)
  more['complaints-overdue']!.value = 1000
  assert.throws(() => requireSound({ tables, figures: more }), Problem)
  assert.doesNotThrow(() => requireSound({ tables, figures }))
  assert.equal(differences(tables, broken).length, 1)
})
