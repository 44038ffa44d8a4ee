/** Two platforms, two tables of the bulletin, nothing counted twice: not when both files come in, not when they come back. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runExport } from '../../server/intake/export/run.ts'
import { runImport } from '../../server/intake/import/run.ts'
import { systemActor } from '../../server/kernel/context.ts'
import { type Json, openCity } from '../app.ts'
import { registered } from '../tell.ts'

const city = await openCity('2027-06-02')
const folder = mkdtempSync(join(tmpdir(), 'xiaobao-platforms-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const period = '2027-W22'
const received = async (query = '') =>
  (await city.as('supervisor').get(`/figures/complaints-received?period=${period}${query}`)).body as Json
const byPlatform = async () => {
  const { rows, value } = await received('&by=platform')
  const of = (key: string) => rows.find((each: Json) => each.keys.platform === key)?.value ?? 0
  return { hotline: of('city'), national: of('national'), together: value }
}

function fileOf(name: string, heads: string[], rows: string[][]) {
  const path = join(folder, name)
  writeFileSync(path, [heads, ...rows].map(cells => cells.join()).join('\n'))
  return path
}
const takeIn = (path: string) => runImport(city.world, path, path, { as: 'appeals', dryRun: false, actor: systemActor })

/** Of the line that sums up the units, the complaints received. */
function totalOf(tables: Json, key: string) {
  const { columns, rows } = tables.find((each: Json) => each.key === key)
  const at = columns.findIndex((each: Json) => each.key === 'complaints-received')
  return rows.find((each: Json) => each.total).cells[at].value
}

const shop = ['望楚水果店', '楚江市望楚区古渡街道1号', '买的水果坏了', '商品（产品）->一般食品', '投诉->质量']
const hotline = fileOf(
  'hotline.csv',
  [
    '工单号',
    '记录类型',
    '信息来源',
    '登记日期',
    '投诉人',
    '来电号码',
    '企业名称',
    '经营地址',
    '来电内容',
    '涉及客体分类',
    '问题分类',
  ],
  [1, 2, 3].map(n => [`GD${n}`, '投诉', '电话', '2027-06-01 10:00', `张${n}`, `1390000000${n}`, ...shop]),
)
const national = fileOf(
  'national.csv',
  [
    '登记编号',
    '类型',
    '接收方式',
    '登记时间',
    '投诉人',
    '联系电话',
    '企业名称',
    '企业地址',
    '诉求内容',
    '客体类别全称',
    '问题类别全称',
  ],
  [1, 2, 3, 4].map(n => [
    `33052300000002027060${n}0001`,
    '投诉',
    '互联网络',
    '2027-06-01 11:00',
    // The first of them is who called the hotline first.
    n === 1 ? '张1' : `李${n}`,
    n === 1 ? '13900000001' : `1380000000${n}`,
    ...shop,
  ]),
)

test('what the hotline and we ourselves received is table 1, what the national platform sent is table 2', async () => {
  await registered(city)
  await registered(city)
  assert.equal((await takeIn(hotline)).created, 3)
  assert.equal((await takeIn(national)).created, 4)
  assert.deepEqual(await byPlatform(), { hotline: 5, national: 4, together: 9 })
  const { tables } = (await city.as('supervisor').get(`/bulletins/weekly?period=${period}`)).body as Json
  assert.deepEqual([totalOf(tables, 'T1'), totalOf(tables, 'T2')], [5, 4])
})

test('the same files again, and our own files back from both platforms: the figures stay', async () => {
  await takeIn(hotline)
  await takeIn(national)
  for (const platform of ['hotline', 'national'] as const)
    for (const format of ['csv', 'xlsx'] as const) {
      const path = join(folder, `${platform}.out.${format}`)
      await runExport(city.world, path, { platform, format, from: '2027-05-31', to: '2027-06-06', actor: systemActor })
      const back = await takeIn(path)
      assert.deepEqual([back.created, back.updated, back.rejected], [0, 0, 0])
    }
  assert.deepEqual(await byPlatform(), { hotline: 5, national: 4, together: 9 })
})

test('one dispute on both platforms, joined: one in the whole and in its unit, one in the table of each platform', async () => {
  const idOf = async (number: string) =>
    (await city.db.selectFrom('matter').select('id').where('source_number', '=', number).executeTakeFirstOrThrow()).id
  const lead = await idOf('GD1')
  await city.as('dispatcher').does(await idOf('3305230000000202706010001'), 'join', {
    leadingId: lead,
    reason: '同一争议，两个平台各收到一次',
  })
  assert.deepEqual(await byPlatform(), { hotline: 5, national: 4, together: 8 })
  const national = await received('&platform=national')
  assert.equal(national.value, 4)
  const behind = (await city.as('supervisor').get(`${national.query}&limit=50`)).body as Json
  assert.equal(behind.count, 4, 'the records behind the figure are as many')
  const { tables, figures } = (await city.as('supervisor').get(`/bulletins/weekly?period=${period}`)).body as Json
  assert.deepEqual([totalOf(tables, 'T1'), totalOf(tables, 'T2')], [5, 4])
  assert.equal(figures['complaints-received'].value, 8)
})
