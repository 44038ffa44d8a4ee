/** 导入, told on tables of the national platform: once, twice, corrected, cancelled, tried only. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import exceljs from 'exceljs'
import iconv from 'iconv-lite'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/harness.ts'
import { systemActor } from '../../kernel/context.ts'
import { makeWorld, type World } from '../../kernel/world.ts'
import { usccCheckCharacter } from '../../party/uscc.ts'
import { file } from '../table/make.fixture.ts'
import { importOperators } from './register.ts'
import { type ImportOptions, runImport } from './run.ts'

let city: TestDatabase
let world: World
before(async () => {
  city = await testDatabase({ city: true })
  world = makeWorld(city.db, () => '2026-06-30')
})

const heads = [
  ...['登记编号', '类型', '接收方式', '登记时间', '投诉人', '联系电话', '企业名称', '企业地址', '诉求内容'],
  ...['客体类别全称', '问题类别全称', '消费金额(单位:元)', '挽回经济损失(单位:元)', '初查受理状态', '办理情况状态'],
  ...['处理机构', '反馈内容', '办结时间', '受理时间'],
]
type Cells = Partial<Record<string, string>>
const plain: Cells = {
  类型: '投诉',
  接收方式: '电话',
  登记时间: '2026-06-01 10:00:00',
  投诉人: '张三',
  联系电话: '13900001111',
  企业名称: '演示水果店',
  企业地址: '楚江市望楚区古渡街道1号',
  诉求内容: '买的水果坏了，要求退款',
  客体类别全称: '商品（产品）->一般食品->水果',
  问题类别全称: '投诉->质量',
}
const csv = (...rows: Cells[]) =>
  [heads, ...rows.map(row => heads.map(head => ({ ...plain, ...row })[head] ?? ''))]
    .map(cells => cells.map(cell => `"${cell}"`).join())
    .join('\n')
const take = (table: string | Buffer, options: Partial<ImportOptions> = {}) =>
  runImport(world, file(table, 'table.csv'), 'table.csv', {
    as: 'appeals',
    dryRun: false,
    actor: systemActor,
    ...options,
  })
const counts = ({ created, updated, unchanged, rejected }: Awaited<ReturnType<typeof take>>) => ({
  created,
  updated,
  unchanged,
  rejected,
})

async function complaintOf(number: string) {
  const row = await city.db
    .selectFrom('matter')
    .innerJoin('complaint', 'complaint.matter_id', 'matter.id')
    .innerJoin('consumer', 'consumer.id', 'complaint.consumer_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .selectAll('complaint')
    .selectAll('matter')
    .select(['consumer.name as consumer', 'consumer.phone as phone', 'office.name as office'])
    .where('source_number', '=', number)
    .executeTakeFirstOrThrow()
  const clocks = await city.db.selectFrom('clock').selectAll().where('matter_id', '=', row.id).orderBy('id').execute()
  const events = await city.db.selectFrom('event').selectAll().where('matter_id', '=', row.id).orderBy('id').execute()
  return { ...row, clocks, events }
}
async function everything() {
  const { rows } = await sql<{ name: string; n: number }>`
    select 'matter' as name, count(*)::int as n from matter union all select 'event', count(*)::int from event
    union all select 'clock', count(*)::int from clock union all select 'consumer', count(*)::int from consumer
    union all select 'operator', count(*)::int from operator union all select 'complaint', count(*)::int from complaint`.execute(
    city.db,
  )
  return Object.fromEntries(rows.map(row => [row.name, row.n]))
}

test('a settled complaint comes in whole: codes, money, days, clocks of its law, events that figures count', async () => {
  const outcome = await take(
    csv({
      登记编号: 'A1',
      初查受理状态: '已受理',
      办理情况状态: '已办结',
      处理机构: '望楚区市场监督管理局',
      反馈内容: '经调解，双方达成协议',
      '消费金额(单位:元)': '100.50',
      '挽回经济损失(单位:元)': '50',
      办结时间: '2026-06-20',
      受理时间: '2026-06-03',
      联系电话: '0729-5558888',
    }),
  )
  assert.deepEqual(counts(outcome), { created: 1, updated: 0, unchanged: 0, rejected: 0 })
  const made = await complaintOf('A1')
  assert.deepEqual(
    [made.state, made.open, made.outcome, made.closed_on, made.received_on, made.source, made.law],
    ['closed', false, 'settled', '2026-06-20', '2026-06-01', 'national', 'order121'],
  )
  assert.deepEqual(
    [made.goods_class, made.goods_name, made.problem_class, made.channel, made.consumer, made.phone],
    ['food', '水果', 'quality', 'phone', '张三', '07295558888'],
  )
  assert.deepEqual([made.disputed_amount_fen, made.recovered_amount_fen], [10_050, 5000])
  assert.equal(made.office, '楚江市望楚区市场监督管理局')
  assert.deepEqual(
    made.clocks.map(clock => [clock.name, clock.started_on, clock.due_on, clock.stopped_on]),
    [
      // Seven working days from Monday 1 June; sixty days from Wednesday 3 June.
      ['ordinary-target', '2026-06-01', '2026-06-10', '2026-06-20'],
      ['acceptance', '2026-06-01', '2026-06-10', '2026-06-03'],
      ['mediation', '2026-06-03', '2026-08-02', '2026-06-20'],
    ],
  )
  assert.deepEqual(
    made.events.map(event => [event.name, event.on_day]),
    [
      ['complaint.import', '2026-06-01'],
      ['complaint.accept', '2026-06-03'],
      ['complaint.settle', '2026-06-20'],
      ['complaint.close', '2026-06-20'],
    ],
  )
  assert.equal((made.events[0]!.facts as { words: Cells }).words.goodsClass, '商品（产品）->一般食品->水果')
})

test('the same table twice changes nothing, whatever its encoding', async () => {
  const table = csv({ 登记编号: 'B1' }, { 登记编号: 'B2', 联系电话: '*****', 投诉人: '*****' })
  assert.deepEqual(counts(await take(table)), { created: 2, updated: 0, unchanged: 0, rejected: 0 })
  const before = await everything()
  for (const again of [table, iconv.encode(table, 'gb18030'), `\ufeff${table}`])
    assert.deepEqual(counts(await take(again)), { created: 0, updated: 0, unchanged: 2, rejected: 0 })
  assert.deepEqual(await everything(), before)
})

test('who is masked is nobody else: two without a number are two persons', async () => {
  const masked = { 联系电话: '*****', 投诉人: '*****' }
  await take(csv({ 登记编号: 'C1', ...masked }, { 登记编号: 'C2', ...masked }, { 登记编号: 'C3' }, { 登记编号: 'C4' }))
  const [c1, c2, c3, c4] = await Promise.all(['C1', 'C2', 'C3', 'C4'].map(complaintOf))
  assert.deepEqual([c1!.consumer, c1!.phone, c1!.notice_channel], ['未提供', '', 'post'])
  assert.notEqual(c1!.consumer_id, c2!.consumer_id)
  assert.equal(c3!.consumer_id, c4!.consumer_id)
  assert.equal(c3!.operator_id, c4!.operator_id)
})

test('a number that stands twice: the later row counts, and a second import still changes nothing', async () => {
  const many = Array.from({ length: 1100 }, (_, at) => ({ 登记编号: `D${at}` }))
  const table = csv(...many, { 登记编号: 'D0', 诉求内容: '后来的说法' })
  const first = await take(table)
  assert.deepEqual(counts(first), { created: 1100, updated: 0, unchanged: 1, rejected: 0 })
  assert.equal(first.repeated, 1)
  assert.equal((await complaintOf('D0')).facts, '后来的说法')
  assert.deepEqual(counts(await take(table)), { created: 0, updated: 0, unchanged: 1101, rejected: 0 })
})

test('the next export says more: only what it says anew is taken, and the complaint goes forward', async () => {
  await take(csv({ 登记编号: 'E1', 初查受理状态: '已受理', 处理机构: '望楚区市场监督管理局' }))
  const open = await complaintOf('E1')
  assert.deepEqual([open.state, open.due_on, open.due_clock], ['accepted', '2026-06-10', 'ordinary-target'])
  const later = csv({
    登记编号: 'E1',
    初查受理状态: '已受理',
    处理机构: '望楚区市场监督管理局',
    办理情况状态: '已办结',
    反馈内容: '调解成功',
    办结时间: '2026-06-09',
    '挽回经济损失(单位:元)': '20',
  })
  assert.deepEqual(counts(await take(later)), { created: 0, updated: 1, unchanged: 0, rejected: 0 })
  const closed = await complaintOf('E1')
  assert.deepEqual(
    [closed.state, closed.outcome, closed.recovered_amount_fen, closed.due_on, closed.closed_on],
    ['closed', 'settled', 2000, null, '2026-06-09'],
  )
  assert.ok(closed.clocks.every(clock => clock.stopped_on === '2026-06-09'))
  assert.deepEqual(
    closed.events.map(event => event.name),
    ['complaint.import', 'complaint.accept', 'complaint.import-update', 'complaint.settle', 'complaint.close'],
  )
  assert.deepEqual(counts(await take(later)), { created: 0, updated: 0, unchanged: 1, rejected: 0 })
})

test('what staff put right or decided here is never overwritten', async () => {
  await take(csv({ 登记编号: 'F1' }))
  const { id } = await complaintOf('F1')
  await city.db.updateTable('complaint').set({ facts: '核实后的事实' }).where('matter_id', '=', id).execute()
  await city.db.updateTable('matter').set({ state: 'to-assess' }).where('id', '=', id).execute()
  const news = csv({
    登记编号: 'F1',
    诉求内容: '平台上的新说法',
    企业名称: '新店名',
    办理情况状态: '已办结',
    办结时间: '2026-06-09',
  })
  assert.equal((await take(news)).updated, 1)
  const kept = await complaintOf('F1')
  assert.deepEqual([kept.facts, kept.respondent_name, kept.state], ['核实后的事实', '新店名', 'to-assess'])
  assert.equal(kept.respondent, '新店名')
})

test('what cannot be taken comes back with a reason, and goes in once corrected', async () => {
  const path = file('', 'rejects.xlsx')
  const outcome = await take(
    csv(
      { 登记编号: 'G1', 登记时间: '2026-02-30' },
      { 登记编号: 'G2', 类型: '求助' },
      { 登记编号: 'G3', 类型: '建议' },
      { 登记编号: 'G4', 登记时间: '2013-05-01' },
      { 登记编号: 'G5', 办结时间: '2026-07-05' },
      { 登记编号: 'G6', 企业名称: `=cmd()|'/c calc'!A0` },
    ),
    { rejects: path },
  )
  assert.deepEqual(counts(outcome), { created: 1, updated: 0, unchanged: 0, rejected: 5 })
  assert.deepEqual(
    outcome.problems.map(each => [each.row, each.field]),
    [
      [2, '登记时间'],
      [3, '类型'],
      [4, '类型'],
      [5, '登记时间'],
      [6, '办结时间'],
    ],
  )
  assert.equal((await complaintOf('G6')).respondent_name, `=cmd()|'/c calc'!A0`)
  const book = new exceljs.Workbook()
  await book.xlsx.readFile(path)
  const sheet = book.worksheets[0]!
  assert.equal(sheet.getCell(1, heads.length + 1).value, '未导入原因')
  sheet.getCell(2, heads.indexOf('登记时间') + 1).value = '2026-02-27'
  const corrected = await runImport(
    world,
    file(Buffer.from(await book.xlsx.writeBuffer()), 'corrected.xlsx'),
    'corrected.xlsx',
    { as: 'appeals', dryRun: false, actor: systemActor },
  )
  assert.deepEqual(counts(corrected), { created: 1, updated: 0, unchanged: 0, rejected: 4 })
  assert.equal((await complaintOf('G1')).received_on, '2026-02-27')
})

test('a dry run says the same and writes nothing', async () => {
  const before = await everything()
  const table = csv({ 登记编号: 'H1' }, { 登记编号: 'A1', 诉求内容: '另一说法' }, { 登记编号: 'H2', 类型: '求助' })
  assert.deepEqual(counts(await take(table, { dryRun: true })), { created: 1, updated: 1, unchanged: 0, rejected: 1 })
  assert.deepEqual(await everything(), before)
})

test('cancelled: whole batches stay, the next import does the rest', async () => {
  const table = csv(...Array.from({ length: 2500 }, (_, at) => ({ 登记编号: `I${at}` })))
  let asked = 0
  const cancelled = await take(table, { cancelled: () => ++asked > 3 })
  assert.equal(cancelled.cancelled, true)
  assert.equal(cancelled.created % 1000, 0)
  assert.ok(cancelled.created > 0 && cancelled.created < 2500)
  const rest = await take(table)
  assert.deepEqual(counts(rest), {
    created: 2500 - cancelled.created,
    updated: 0,
    unchanged: cancelled.created,
    rejected: 0,
  })
})

test('two imports of one table at once: each complaint is there once', async () => {
  const table = csv(...Array.from({ length: 300 }, (_, at) => ({ 登记编号: `J${at}` })))
  const both = await Promise.all([take(table), take(table)])
  assert.equal(both[0]!.created + both[1]!.created, 300)
  assert.equal(both[0]!.unchanged + both[1]!.unchanged, 300)
})

test('an open complaint whose day of acceptance is not given is counted from receipt, and the event says so', async () => {
  await take(csv({ 登记编号: 'K1', 初查受理状态: '已受理', 处理机构: '望楚区市场监督管理局', 登记时间: '2026-06-25' }))
  const made = await complaintOf('K1')
  const accept = made.events.find(event => event.name === 'complaint.accept')!
  assert.equal((accept.facts as { dayAssumed?: boolean }).dayAssumed, true)
  assert.deepEqual(
    made.clocks.map(clock => [clock.name, clock.started_on]),
    [
      ['ordinary-target', '2026-06-25'],
      ['mediation', '2026-06-25'],
    ],
  )
})

test('a register of operators: the code is checked, a new name keeps the old one', async () => {
  const register = (...rows: string[]) => `统一社会信用代码,名称,经营地址,联系电话\n${rows.join('\n')}\n`
  const bring = (table: string) =>
    importOperators(world, file(table, 'register.csv'), 'register.csv', {
      as: 'operators' as never,
      dryRun: false,
      actor: systemActor,
    })
  const first = await bring(
    register(
      '91330100716105852F,旧名,一号,',
      '91330100716105853F,错码,,',
      ',无码,,',
      '91330100716105852F,甲公司,一号,',
    ),
  )
  assert.deepEqual(counts(first), { created: 1, updated: 0, unchanged: 1, rejected: 2 })
  assert.match(first.problems[0]!.problem.zh, /末位应为/)
  const second = await bring(register('91330100716105852F,乙公司,,0572-1234567'))
  assert.deepEqual(counts(second), { created: 0, updated: 1, unchanged: 0, rejected: 0 })
  const kept = await city.db
    .selectFrom('operator')
    .selectAll()
    .where('uscc', '=', '91330100716105852F')
    .executeTakeFirstOrThrow()
  assert.deepEqual([kept.name, kept.former_names, kept.address], ['乙公司', ['旧名', '甲公司'], '一号'])
  assert.deepEqual(counts(await bring(register('91330100716105852F,乙公司,,'))), {
    created: 0,
    updated: 0,
    unchanged: 1,
    rejected: 0,
  })
})

const real = join(import.meta.dirname, '../../../../shared/data/car_complaints')
test('a register says former names, trade, whether it still trades, and where it lies by the words of its address', async () => {
  const bring = (table: string) =>
    importOperators(world, file(table, 'register.csv'), 'register.csv', {
      as: 'operators' as never,
      dryRun: false,
      actor: systemActor,
    })
  const head = '统一社会信用代码,名称,曾用名,经营地址,经营状态,经营类别,校园周边,备注\n'
  const codes = ['91429902MAF90011X', '91429902MAF90012X'].map(each => each + usccCheckCharacter(each))
  const first = await bring(
    `${head}${codes[0]},甲文具店,,楚江市望楚区古渡街道一号,存续,儿童用品玩具,是,甲\n` +
      `${codes[0]},乙文具店,旧文具店；老文具店,楚江市望楚区古渡街道一号,存续,儿童用品玩具、手机,是,甲\n` +
      `${codes[1]},丙商店,,楚江市望楚区古渡街道二号,注销,,否,甲\n` +
      `${codes[1]},丁商店,,楚江市望楚区古渡街道二号,不详,,否,甲\n`,
  )
  assert.deepEqual([first.created, first.rejected, first.seen.unused], [2, 1, ['备注']])
  const read = (uscc: string) =>
    city.db.selectFrom('operator').selectAll().where('uscc', '=', uscc).executeTakeFirstOrThrow()
  const one = await read(codes[0]!)
  assert.deepEqual(
    [one.name, [...one.former_names].sort(), [...one.trade].sort(), one.status, one.licence, one.near_school],
    [
      '乙文具店',
      ['旧文具店', '甲文具店', '老文具店'].sort(),
      ['appliances', 'children-elderly'],
      'open',
      'licensed',
      true,
    ],
  )
  const street = await city.db
    .selectFrom('area')
    .select('name')
    .where('code', '=', one.area_code)
    .executeTakeFirstOrThrow()
  assert.equal(street.name, '古渡街道')
  const gone = await read(codes[1]!)
  assert.deepEqual([gone.licence, gone.status, gone.near_school], ['cancelled', 'closed', false])
  const again = await bring(`${head}${codes[0]},乙文具店,老文具店,,,,,\n${codes[1]},丙商店,,,开业,,,\n`)
  assert.deepEqual([again.unchanged, again.updated], [1, 1], 'a blank cell changes nothing')
  assert.deepEqual([(await read(codes[1]!)).licence, (await read(codes[1]!)).status], ['licensed', 'open'])
})

test('real car complaints in two encodings are the same 600', {
  skip: !existsSync(real) && 'no ../shared/data',
}, async () => {
  const bring = (name: string) =>
    runImport(world, join(real, name), name, { as: 'appeals', dryRun: false, actor: systemActor })
  assert.equal((await bring('car_2020-06_gb18030.csv')).created, 600)
  assert.equal((await bring('car_2020-06_utf8bom.csv')).unchanged, 600)
  const third = await bring('car_2020-06b_gb18030_cn_headers.csv')
  assert.deepEqual([third.rows, third.created, third.repeated], [630, 300, 330])
})
