/** An import in the background, over HTTP: started, watched, cancelled, its rejects fetched; seen by whom it concerns. */
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { sql } from 'kysely'
import { openCity, type Person } from '../../../test/app.ts'
import { workImport } from './queued.ts'

const city = await openCity('2026-06-30')

const table = `登记编号,类型,登记时间,投诉人,联系电话,企业名称,诉求内容
L1,投诉,2026-06-01,张三,13900001111,演示店,买的水果坏了
L2,求助,2026-06-01,李四,13900001112,演示店,无照经营
`
async function upload(person: Person, content: Buffer, name: string) {
  const { body } = await person.post('/uploads', { name, sizeBytes: content.length })
  const sent = await person.ask('PUT', `/uploads/${body.id}?offset=0`, content, {
    'content-type': 'application/octet-stream',
    'x-upload-token': body.token,
  })
  return { uploadId: body.id as string, token: body.token as string, sent }
}
const begin = async (person: Person, content: Buffer, dryRun = false) => {
  const { uploadId, token, sent } = await upload(person, content, '六月投诉.csv')
  assert.equal(sent.status, 200, JSON.stringify(sent.body))
  const started = await person.post('/imports', { uploadId, token, as: 'appeals', dryRun })
  assert.equal(started.status, 201, JSON.stringify(started.body))
  return started.body
}

test('a table in GB18030 is uploaded, waits as a job, and comes out with counts, problems and the rejected rows', async () => {
  const dispatcher = city.as('dispatcher')
  const run = await begin(dispatcher, iconv.encode(table, 'gb18030'))
  assert.equal(run.state, 'waiting')
  const { rows } = await sql<{
    data: { runId: number }
  }>`select data from pgboss.job where name = 'import.run'`.execute(city.db)
  assert.deepEqual(
    rows.map(row => row.data),
    [{ runId: run.id }],
  )
  await workImport(city.world, run.id)
  const { body: done } = await dispatcher.get(`/imports/${run.id}`)
  assert.deepEqual(
    [done.state, done.rows, done.total, done.created, done.rejected, done.seen.encoding, done.seen.profile],
    ['done', 2, 2, 1, 1, 'gb18030', 'national'],
  )
  assert.equal(done.problems[0].row, 3)
  assert.equal(done.problems[0].field, '类型')
  assert.match(done.problems[0].problem.zh, /看不出是投诉、举报还是咨询/)
  const file = await dispatcher.get(`/imports/${run.id}/rejects`)
  assert.equal(file.status, 200)
  assert.match(String(file.headers['content-type']), /spreadsheetml/)
  const stored = await city.db
    .selectFrom('import_run')
    .select('source_file')
    .where('id', '=', run.id)
    .executeTakeFirstOrThrow()
  assert.equal(existsSync(stored.source_file!), false, 'the file of so many people does not lie about')
  const event = await city.db
    .selectFrom('event')
    .selectAll()
    .where('name', '=', 'complaint.import')
    .executeTakeFirstOrThrow()
  assert.equal(event.actor_id, await city.personId('dispatcher'))
  await workImport(city.world, run.id)
  assert.equal((await dispatcher.get(`/imports/${run.id}`)).body.created, 1, 'a job delivered twice is done once')
})

test('whoever started it sees it, and the city’s supervision; others do not, and handlers may not import', async () => {
  const agent = city.as('agent')
  const admin = city.as('admin')
  const run = await begin(admin, Buffer.from(table))
  assert.equal((await city.as('supervisor').get(`/imports/${run.id}`)).status, 200)
  assert.equal((await agent.get(`/imports/${run.id}`)).status, 200)
  const foreign = await begin(agent, Buffer.from(table))
  assert.equal((await admin.get(`/imports/${foreign.id}`)).status, 404)
  assert.equal((await admin.get(`/imports/${foreign.id}/rejects`)).status, 404)
  assert.equal((await admin.post(`/imports/${foreign.id}/cancel`)).status, 404)
  assert.equal((await city.as('handler').get('/imports')).status, 403)
  assert.equal((await city.nobody.get('/imports')).status, 401)
})

test('cancelled while it waits it never runs; an ended one cannot be cancelled', async () => {
  const dispatcher = city.as('dispatcher')
  const run = await begin(dispatcher, gzipSync(table.replaceAll('L', 'M')))
  const { body } = await dispatcher.post(`/imports/${run.id}/cancel`)
  assert.equal(body.state, 'cancelled')
  await workImport(city.world, run.id)
  const after = (await dispatcher.get(`/imports/${run.id}`)).body
  assert.deepEqual([after.state, after.rows], ['cancelled', 0])
  assert.equal((await dispatcher.post(`/imports/${run.id}/cancel`)).status, 409)
})

test('a worker that was killed is followed by another; one that is alive is left alone', async () => {
  const dispatcher = city.as('dispatcher')
  const run = await begin(dispatcher, gzipSync(table.replaceAll('L', 'N')))
  const set = (ago: string) =>
    sql`update import_run set state = 'running', beat_at = now() - ${ago}::interval where id = ${run.id}`.execute(
      city.db,
    )
  await set('5 seconds')
  await workImport(city.world, run.id)
  assert.equal((await dispatcher.get(`/imports/${run.id}`)).body.state, 'running')
  await set('2 minutes')
  await workImport(city.world, run.id)
  assert.equal((await dispatcher.get(`/imports/${run.id}`)).body.state, 'done')
})

test('what is no table of appeals fails with the reason, in both languages', async () => {
  const dispatcher = city.as('dispatcher')
  const run = await begin(dispatcher, Buffer.from('甲,乙\n1,2\n'), true)
  await workImport(city.world, run.id)
  const { body } = await dispatcher.get(`/imports/${run.id}`)
  assert.equal(body.state, 'failed')
  assert.match(body.problem.zh, /不是能识别的诉求表格/)
  assert.match(body.problem.en, /not a table of appeals/)
})

test('the public may not send archives or texts in other encodings, and a table is no evidence', async () => {
  for (const content of [gzipSync(table), iconv.encode(table, 'gb18030')])
    assert.equal((await upload(city.nobody, content, 'x.csv')).sent.status, 422)
  const agent = city.as('agent')
  const { uploadId, token } = await upload(agent, gzipSync(table), 'x.csv.gz')
  const lodged = await agent.post('/complaints', {
    consumer: { name: '张三', phone: '13900001111' },
    respondent: { name: '演示店' },
    goodsClass: 'food',
    problemClass: 'quality',
    facts: '水果坏了',
    attachments: [{ id: uploadId, token }],
  })
  assert.equal(lodged.status, 422)
  assert.equal(lodged.body.errors[0].field, 'attachments')
})
