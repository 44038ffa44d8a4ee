/** A mixed table of the national platform: each row becomes what it is. Who informed goes under the seal, and into no file again (art. 37). */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { runExport } from '../../server/intake/export/run.ts'
import { workImport } from '../../server/intake/import/queued.ts'
import { runImport } from '../../server/intake/import/run.ts'
import { systemActor } from '../../server/kernel/context.ts'
import { openCity, type Person } from '../app.ts'

const city = await openCity('2026-06-08')
const folder = mkdtempSync(join(tmpdir(), 'xiaobao-mixed-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const heads = [
  ...[
    '登记编号',
    '类型',
    '接收方式',
    '登记时间',
    '投诉人',
    '联系电话',
    '企业名称',
    '企业地址',
    '诉求内容',
    '问题类别全称',
  ],
  ...['初查受理状态', '办理情况状态', '处理机构', '办结时间'],
]
const informer = { name: '钱吹哨', phone: '13912345678' }
const shop = ['古渡烟酒店', '楚江市望楚区古渡街道8号']
const table = [
  heads,
  [
    'R1',
    '投诉',
    '电话',
    '2026-06-01',
    '张三',
    '13900001111',
    ...shop,
    '烟有霉味，要求退款',
    '投诉->质量',
    '',
    '',
    '',
    '',
  ],
  [
    ...['R2', '举报', '互联网络', '2026-06-01', informer.name, informer.phone, ...shop],
    ...[`本人${informer.name}（电话139 1234 5678）举报该店无照经营`, '举报->无照经营', '立案', '已办结'],
    ...['望楚区市场监督管理局', '2026-06-05'],
  ],
  [
    'R3',
    '举报',
    '互联网络',
    '2026-06-02',
    '',
    '',
    ...shop,
    '卖过期食品',
    '举报->食品安全',
    '',
    '',
    '望楚区市场监督管理局',
    '',
  ],
  ['R4', '咨询', '电话', '2026-06-02', '王五', '13900002222', '', '', '怎么投诉', '', '', '', '', '2026-06-02'],
]
  .map(cells => cells.join())
  .join('\n')
const source = join(folder, 'mixed.csv')
writeFileSync(source, table)
const takeIn = (path: string) =>
  runImport(city.world, path, 'mixed.csv', { as: 'appeals', dryRun: false, actor: systemActor })

test('a mixed table: the complaint, the named report, the anonymous one and the question come in; the same again changes nothing', async () => {
  const rehearsed = await runImport(city.world, source, 'mixed.csv', {
    as: 'appeals',
    dryRun: true,
    actor: systemActor,
  })
  assert.deepEqual([rehearsed.created, rehearsed.rejected], [4, 0])
  const first = await takeIn(source)
  assert.deepEqual([first.created, first.rejected], [4, 0])
  const again = await takeIn(source)
  assert.deepEqual([again.created, again.updated, again.unchanged], [0, 0, 4])
  const reports = await city.db
    .selectFrom('report')
    .innerJoin('matter', 'matter.id', 'report.matter_id')
    .select(['source_number', 'state', 'result', 'named', 'violation_class', 'facts'])
    .where('source', '=', 'national')
    .orderBy('source_number')
    .execute()
  assert.deepEqual(
    reports.map(({ facts: _, ...row }) => Object.values(row)),
    [
      ['R2', 'closed', 'filed', true, 'unlicensed'],
      ['R3', 'to-verify', null, false, 'food-safety'],
    ],
  )
  const question = await city.db
    .selectFrom('consultation')
    .innerJoin('matter', 'matter.id', 'consultation.matter_id')
    .innerJoin('consumer', 'consumer.id', 'consultation.consumer_id')
    .select(['state', 'question', 'consumer.name', 'on_the_spot'])
    .where('source', '=', 'national')
    .executeTakeFirstOrThrow()
  assert.deepEqual(Object.values(question), ['closed', '怎么投诉', '王五', true])
})

test('the informer stands nowhere in the database, and in no file that goes out', async () => {
  const { rows } = await sql<{ tables: string }>`
    select string_agg(format('select %L as name, t::text as line from %I t', tablename, tablename), ' union all ') as tables
    from pg_tables where schemaname = 'public'`.execute(city.db)
  const found = await sql<{ name: string }>`select distinct name from (${sql.raw(rows[0]!.tables)}) as all_rows
    where line like ${`%${informer.name}%`} or line like ${`%${informer.phone}%`} or line like '%139 1234 5678%'`.execute(
    city.db,
  )
  assert.deepEqual(found.rows, [])
  const path = join(folder, 'out.csv')
  const asked = {
    platform: 'national',
    format: 'csv',
    from: '2026-06-01',
    to: '2026-06-08',
    actor: systemActor,
  } as const
  const { counts } = await runExport(city.world, path, asked)
  assert.deepEqual(counts, { complaint: 1, report: 2, consultation: 1 })
  const text = readFileSync(path, 'utf8')
  assert.doesNotMatch(text, /钱吹哨|13912345678|139 1234 5678/)
  assert.match(text, /无照经营/)
  const back = await takeIn(path)
  assert.deepEqual([back.created, back.updated, back.unchanged, back.rejected], [0, 0, 4, 0])
})

test('refused rows that may name an informer are for whoever brought the file, not for every colleague of the centre', async () => {
  const content = Buffer.from(table.replaceAll('2026-06-0', '2026-16-0'))
  const start = async (person: Person) => {
    const { body } = await person.post('/uploads', { name: 'mixed.csv', sizeBytes: content.length })
    await person.ask('PUT', `/uploads/${body.id}?offset=0`, content, {
      'content-type': 'application/octet-stream',
      'x-upload-token': body.token,
    })
    return (await person.post('/imports', { uploadId: body.id, token: body.token, dryRun: true })).body.id as number
  }
  const id = await start(city.as('supervisor'))
  await workImport(city.world, id)
  const own = (await city.as('supervisor').get(`/imports/${id}`)).body
  assert.deepEqual([own.state, own.kind, own.rejected, own.hasRejects], ['done', 'appeals', 4, true])
  assert.equal((await city.as('supervisor').get(`/imports/${id}/rejects`)).status, 200)
  assert.equal((await city.as('agent').get(`/imports/${id}`)).body.hasRejects, false)
  assert.equal((await city.as('agent').get(`/imports/${id}/rejects`)).status, 404)
})
