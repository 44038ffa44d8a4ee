/** 抽检结果表: headers of real exports and notices, their traps, and the real tables where they are here. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../../test/harness.ts'
import { systemActor } from '../../kernel/context.ts'
import { makeWorld } from '../../kernel/world.ts'
import { dayIn, itemsOf } from './batch-row.ts'
import { importBatches } from './batches.ts'

const { db } = await testDatabase({ city: true })
const world = makeWorld(db, () => '2026-06-01')
const place = mkdtempSync(join(tmpdir(), 'xiaobao-batches-'))

async function bring(name: string, content: string, dryRun = false) {
  const path = join(place, name)
  writeFileSync(path, content)
  return importBatches(world, path, name, {
    as: 'batches' as never,
    dryRun,
    actor: systemActor,
    rejects: join(place, 'rejects.xlsx'),
  })
}
const counts = ({ rows, created, updated, unchanged, rejected }: Awaited<ReturnType<typeof bring>>) => ({
  rows,
  created,
  updated,
  unchanged,
  rejected,
})
const found = (sample: string) =>
  db
    .selectFrom('sampling_batch')
    .innerJoin('matter', 'matter.id', 'matter_id')
    .selectAll('sampling_batch')
    .select('matter.state')
    .where('sample_name', '=', sample)
    .execute()

test('the national export: one row an item, one batch a number; one bad item is enough; twice changes nothing', async () => {
  const table =
    '抽样编号,任务来源,报告分类,标识生产企业名称,被抽样单位名称,被抽样单位地址,样品名称,样品规格,样品批号,生产日期,商标,检验项目,结果判定,检验机构名称,备注\n' +
    'GC1,省抽,合格报告,甲厂,望楚区暖羽服饰专卖店（个体工商户）,/,羽绒服,均码,B1,2026-03-01,暖羽,纤维含量,合格,江省院,\n' +
    'GC1,省抽,一般不合格报告,甲厂,望楚区暖羽服饰专卖店（个体工商户）,/,羽绒服,均码,B1,2026-03-01,暖羽,含绒量,不合格项,江省院,\n' +
    'GC2,省抽,合格报告,乙厂,外省商店,/,毛衣,/,/,/,/,起球,合格,江省院,\n' +
    'GC3,省抽,,乙厂,外省商店,/,袜子,/,/,/,/,色牢度,,江省院,\n'
  const first = await bring('export.csv', table, true)
  assert.deepEqual(counts(first), { rows: 4, created: 3, updated: 0, unchanged: 1, rejected: 0 })
  assert.equal((await found('羽绒服')).length, 0, 'a trial writes nothing')
  assert.deepEqual(counts(await bring('export.csv', table)), counts(first))
  const [coat] = await found('羽绒服')
  assert.deepEqual(
    [coat!.result, coat!.items.length, coat!.state, coat!.class],
    ['nonconforming', 2, 'settled', 'clothing'],
  )
  assert.ok(coat!.operator_id, 'a shop of ours is known by its name')
  // Without a verdict it is pending, not conforming.
  assert.deepEqual(
    (await found('袜子')).map(each => [each.result, each.state]),
    [[null, 'testing']],
  )
  assert.deepEqual(counts(await bring('export.csv', table)), {
    rows: 4,
    created: 0,
    updated: 0,
    unchanged: 4,
    rejected: 0,
  })
})

test("a test body's own table: each item keeps its own verdict, the day is that of the report, columns of no use are named", async () => {
  const brought = await bring(
    'body.csv',
    '抽样单编号,样品名称,被抽样单位名称,检验项目,标准值,检验结果,单项判定,检验结论,检验报告编号,签发日期,检验员\n' +
      'QT1,羊毛衫,外省毛衣店,纤维含量,羊毛≥80%,61%,不合格,不合格,B-1,2026-05-20,甲\n' +
      'QT1,羊毛衫,外省毛衣店,甲醛,≤75,20,合格,不合格,B-1,2026-05-20,甲\n' +
      'QT2,棉袜,外省毛衣店,色牢度,江省商品检验研究院,20,合格,合格,B-2,2026-05-20,甲\n',
  )
  assert.deepEqual([brought.created, brought.rejected, brought.seen.unused], [1, 1, ['检验员']])
  assert.equal(brought.problems[0]!.field, '标准值', 'the name of a test body is no limit: the cells have slipped')
  const [jumper] = await found('羊毛衫')
  assert.deepEqual(
    [jumper!.result, jumper!.result_on, jumper!.items.map((each: { conforming: boolean }) => each.conforming)],
    ['nonconforming', '2026-05-20', [false, true]],
  )
})

test('a batch of ours gets its result from the table; what contradicts the record is refused', async () => {
  const { matter_id: id } = (await found('袜子'))[0]!
  await db.updateTable('sampling_batch').set({ sent_on: '2026-05-30' }).where('matter_id', '=', id).execute()
  const head = '抽样单编号,被抽样单位名称,样品名称,检验项目,检验结果,标准值,结果判定,检验报告编号\n'
  const done = await bring('results.csv', `${head}GC3,外省商店,袜子,色牢度,2级,≥3级,不合格,R-9\n`)
  assert.deepEqual(counts(done), { rows: 1, created: 0, updated: 1, unchanged: 0, rejected: 0 })
  const [sock] = await found('袜子')
  assert.deepEqual(
    [sock!.result, sock!.state, sock!.report_number, sock!.items[0]!.limit],
    ['nonconforming', 'failed', 'R-9', '≥3级'],
  )
  const other = await bring('results2.csv', `${head}GC3,外省商店,袜子,色牢度,4级,≥3级,合格,R-10\n`)
  assert.deepEqual(counts(other), { rows: 1, created: 0, updated: 0, unchanged: 0, rejected: 1 })
  assert.match(other.problems[0]!.problem.zh, /不同/)
  assert.ok(existsSync(join(place, 'rejects.xlsx')))
})

test('traps of notices: separators, swapped cells, none in five spellings, slipped columns, no word on the result', async () => {
  assert.deepEqual(itemsOf('二氧化硫残留量║0.79g/kg║≤0.2g/kg', undefined, undefined, false), [
    { item: '二氧化硫残留量', value: '0.79g/kg', limit: '≤0.2g/kg', conforming: false },
  ])
  assert.deepEqual(itemsOf('毒死蜱', '≤0.1mg/kg', '0.96mg/kg', false)[0], {
    item: '毒死蜱',
    value: '0.96mg/kg',
    limit: '≤0.1mg/kg',
    conforming: false,
  })
  assert.deepEqual(
    itemsOf('1.外观；2.配合性能；3.密封性', undefined, undefined, false).map(each => each.item),
    ['外观', '配合性能', '密封性'],
  )
  assert.deepEqual(['2019-07-15 20:26:58', '2021/8/4', '10.03', '2019-02-30', '2020年12月1日'].map(dayIn), [
    '2019-07-15',
    '2021-08-04',
    undefined,
    undefined,
    '2020-12-01',
  ])
  const toys = await bring(
    '不合格名单.csv',
    '序号,样品名称,被抽检人,标称生产单位,标称商标,规格型号,生产日期或批号,主要不合格项目\n' +
      '1,趣味拼装玩具,甲店,丙厂,童星,134-43,\\,机械与物理性能\n2,趣味拼装玩具,甲店,丙厂,童星,134-42,----,机械与物理性能\n' +
      '3,江苏省食品药品监督管理局,乙店,,,,,装量\n4,,丁店,,,,,装量\n5,遥控车,,丙厂,,,,结构\n6,陀螺,甲店,丙厂,,,,\n',
  )
  assert.deepEqual(counts(toys), { rows: 6, created: 2, updated: 0, unchanged: 0, rejected: 4 })
  assert.deepEqual(
    toys.problems.map(each => each.field),
    ['样品名称', '样品名称', '被抽检人', '主要不合格项目'],
  )
  assert.deepEqual(
    (await found('趣味拼装玩具')).map(each => [each.spec, each.made_on, each.class]),
    [
      ['134-43', null, 'children-elderly'],
      ['134-42', null, 'children-elderly'],
    ],
  )
  await assert.rejects(bring('x.csv', '姓名,电话\n张三,1\n'), /被抽样单位|sampling results/)
})

const shared = join(import.meta.dirname, '../../../../shared/data/sampling')
const skip = !existsSync(shared) && 'no ../shared/data here'

test('the real tables: rows taken and refused', { skip }, async () => {
  const whole = await bring(
    'cqn_unqualified_2019_dev.csv',
    readFileSync(join(shared, 'cqn_unqualified_2019_dev.csv'), 'utf8'),
    true,
  )
  // 153 rows have neither shop nor sample; 68 have an authority where the sample should be (the cells have slipped);
  // one has the test body among the values.
  assert.deepEqual(counts(whole), { rows: 262, created: 36, updated: 0, unchanged: 4, rejected: 222 })
  const notices: { id: string; title: string; columns: string[]; rows: string[][] }[] = JSON.parse(
    readFileSync(join(shared, 'notice_rows_dev.json'), 'utf8'),
  )
  for (const { title, columns, rows } of notices) {
    const csv = [columns, ...rows].map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
    const taken = await bring(`${title.replaceAll('/', '_').slice(0, 60)}.csv`, csv, true)
    assert.deepEqual([taken.rows, taken.rejected], [rows.length, 0], title)
    assert.equal(taken.created, rows.length, title)
  }
})
