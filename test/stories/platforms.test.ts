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
    `李${n}`,
    `1380000000${n}`,
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
  /** Of the line that sums up the units, the complaints received. */
  const total = (key: string) => {
    const { columns, rows } = tables.find((each: Json) => each.key === key)
    const at = columns.findIndex((each: Json) => each.key === 'complaints-received')
    return rows.find((each: Json) => each.total).cells[at].value
  }
  assert.deepEqual([total('T1'), total('T2')], [5, 4])
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
