/**
 * Need-to-know, walked: a clue full of marked words, with evidence, signed and handed over; then every route that reads,
 * as everybody who does not stand on its list, with its ids in every blank and its words in every box. Nothing of it may
 * come back, and nothing of it may lie in any table but its own.
 */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { lookAt } from '../server/clue/index.ts'
import { drawDaily } from '../server/followup/index.ts'
import type { Route } from '../server/kernel/route.ts'
import { routes } from '../server/modules.ts'
import { bySystem } from '../server/timetable.ts'
import { type Answer, type Json, openCity, type Person } from './app.ts'
import { letsIn, nameOf, sampleOf, schemaOf, urlOf } from './sample.ts'
import { accepted } from './tell.ts'

const mark = 'ZXQJ秘'
const city = await openCity('2026-06-01')
const told = await accepted(city, { facts: '一伙人围住我，动手打了我的胳膊。' })
await bySystem(city.world, ctx => lookAt(ctx, told.id))
const jiang = city.as('clue')
const good = (answer: Answer): Json => {
  assert.ok(answer.status < 300, JSON.stringify(answer.body))
  return answer.body
}

/** Heard on the channel on which browsers are told that something moved. */
const heard: string[] = []
const watcher = new pg.Client({ connectionString: city.url })
await watcher.connect()
await watcher.query('listen matter')
watcher.on('notification', ({ payload }) => heard.push(payload ?? ''))

const clue = await tellClue()

async function tellClue() {
  const [proposal] = good(await jiang.get('/clue-proposals')).items as Json[]
  const photo = Buffer.from(`${mark} 照片说明`)
  const upload = good(await jiang.post('/uploads', { name: `${mark}.txt`, sizeBytes: photo.length }))
  good(
    await jiang.ask('PUT', `/uploads/${upload.id}?offset=0`, photo, {
      'content-type': 'application/octet-stream',
      'x-upload-token': upload.token,
    }),
  )
  const made = good(
    await jiang.post('/clues', {
      name: `${mark}线索`,
      type: 'bullying',
      unitId: await city.officeId('429902'),
      foundOn: '2026-05-30',
      people: `${mark}老九`,
      facts: `${mark}经过`,
      remark: `${mark}备注`,
      proposalId: proposal.id,
      attachments: [{ id: upload.id, token: upload.token }],
    }),
  )
  const step = async (who: string, name: string, body: object = {}) =>
    good(await city.as(who).post(`/clues/${made.id}/steps/${name}`, body))
  await step('yanzheng', 'review', { remark: `${mark}初审` })
  await step('clue', 'propose-transfer', {
    organ: `${mark}专班`,
    headId: await city.personId('guanhong'),
    opinion: `${mark}意见`,
  })
  await step('guanhong', 'approve-transfer', { remark: `${mark}同意` })
  await step('clue', 'hand-over', { handedOn: '2026-06-01', receiptNumber: `${mark}回执`, receivedBy: `${mark}收` })
  await step('clue', 'record-answer', {
    answer: 'confirmed',
    answeredOn: '2026-06-01',
    answerNumber: `${mark}复`,
    text: `${mark}查实`,
  })
  return { ...made, attachment: upload.id as string }
}

for (const role of ['odr', 'station', 'shop', 'inspector']) await city.hire(`one-${role}`, '429902', [role])
await city.hire('newclue', '429900', ['clue'])
/** Heads of other offices, the auditor and the administrator too; and an officer who came later and was let into nothing. */
const others = [
  'agent',
  'dispatcher',
  'handler',
  'handler2',
  'head',
  'mengfan',
  'supervisor',
  'legal',
  'admin',
  'auditor',
]
const strangers: [string, Person][] = [
  ...[...others, 'one-odr', 'one-station', 'one-shop', 'one-inspector', 'newclue'].map(
    account => [account, city.as(account)] as [string, Person],
  ),
  ['complainant', await city.citizen(told.number, told.code)],
  ['nobody', city.nobody],
]

const given = [mark, clue.number]
function requireNothing(answer: Answer, what: string) {
  const said = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
  for (const secret of given) assert.ok(!said.includes(secret), `${what} tells of the clue`)
  const ids = [...said.matchAll(/"(?:id|matterId)":(\d+)/g)].map(each => Number(each[1]))
  return ids
}

/** What each route may be asked: with the clue's id in its blanks, and with its words in its boxes. */
function questions(route: Route): string[] {
  const ids = route.path.includes('attachments')
    ? [clue.attachment]
    : /\/(clocks|letters|clue-proposals|followups|imports|bulletins)\//.test(route.path)
      ? ['1', '2', '3', '4', '5', String(clue.id)]
      : [String(clue.id)]
  const sample = route.query ? sampleOf(schemaOf(route.query)) : {}
  const known = Object.keys((route.query && schemaOf(route.query).properties) ?? {})
  const plain = new URLSearchParams(Object.entries(sample).map(([key, value]) => [key, String(value)]))
  const boxes = known
    .filter(key => ['q', 'words', 'name'].includes(key))
    .flatMap(key => given.map(text => new URLSearchParams({ ...Object.fromEntries(plain), [key]: text })))
  const wide = known.includes('scope') ? [new URLSearchParams('scope=all&closed=true&limit=200')] : []
  return ids.flatMap(id => {
    const url = route.path.includes(':id')
      ? route.path.replace(/:id/, encodeURIComponent(id))
      : urlOf(route, Number(id))
    const filled = url.includes(':') ? urlOf({ ...route, path: url } as Route, clue.id) : url
    return [plain, ...boxes, ...wide].map(query => `${filled}?${query}`)
  })
}

test('every route that reads, as everybody not on the list whom it lets in: nothing of the clue comes back', async () => {
  let asked = 0
  const roles = new Map<string, string[]>()
  for (const [who, person] of strangers) roles.set(who, (await person.get('/me')).body.roles ?? [])
  // Colleagues of the same role in another county stand at the clue's own doors below.
  const sameAgain = ['handler2', 'mengfan']
  // The weekly is counted anew for each, and is the same for all: two are enough.
  const letIn = (route: Route) =>
    strangers
      .filter(([who]) => letsIn(route, roles.get(who)!) && !sameAgain.includes(who))
      .slice(0, route.path === '/bulletins/weekly' ? 2 : strangers.length)
  for (const route of routes.filter(each => each.method === 'GET'))
    for (const [who, person] of letIn(route))
      for (const url of questions(route)) {
        const answer = await person.get(url)
        asked += 1
        assert.ok(answer.status < 500, `${nameOf(route)} as ${who}: ${answer.status}`)
        requireNothing(answer, `${nameOf(route)} as ${who} (${url})`)
      }
  assert.ok(asked > 1000, `only ${asked}`)
})

test('the clue itself does not exist for them: its page, its letter, its evidence, its steps', async () => {
  for (const [who, person] of strangers) {
    for (const path of [
      `/clues/${clue.id}`,
      `/clues/${clue.id}/letter/html`,
      `/attachments/${clue.attachment}`,
      `/complaints/${clue.id}`,
      `/reports/${clue.id}`,
      `/transfers/${clue.id}`,
    ])
      assert.ok([401, 403, 404].includes((await person.get(path)).status), `${path} as ${who}`)
    for (const [path, body] of [
      [`/clues/${clue.id}/steps/archive`, {}],
      [`/clues/${clue.id}/readers`, { personId: 1, why: '想看' }],
      ['/desk/assign', { ids: [clue.id], handlerId: await city.personId('handler') }],
    ] as const) {
      const answer = await person.post(path, body)
      if (path === '/desk/assign' && answer.status === 200) assert.deepEqual(answer.body.done, [], who)
      else assert.ok([401, 403, 404, 422].includes(answer.status), `${path} as ${who}: ${answer.status}`)
    }
  }
  assert.equal((await city.as('clue').get(`/attachments/${clue.attachment}`)).status, 200)
})

test('what asks and compares tells nothing either: duplicates, callers, previews, figures, bulletins', async () => {
  const agent = city.as('agent')
  requireNothing(await agent.post('/intake/duplicates', { phone: '19900000001', respondentName: `${mark}老九` }), 'dup')
  requireNothing(
    await city.as('legal').post('/settings/counting/preview', { weekendRoll: true, holidays: 'block' }),
    'p',
  )
  for (const by of ['unit', 'office', 'channel'])
    for (const name of ['complaints-received', 'reports-received', 'consultations-received'])
      requireNothing(await city.as('supervisor').get(`/figures/${name}?period=2026&by=${by}`), name)
})

test('its matter is in no list and no count; statistics do not know it', async () => {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from matter_fact where matter_id = ${clue.id}`.execute(city.db)
  assert.equal(rows[0]!.n, 0)
  const events = await sql<{
    n: number
  }>`select count(*)::int as n from event_fact where matter_id = ${clue.id} and name like 'clue.%'`.execute(city.db)
  assert.equal(events.rows[0]!.n, 0)
  for (const account of others) {
    const { body } = await city.as(account).get('/desk?scope=all&closed=true&limit=200')
    assert.ok(!(body.items ?? []).some((each: Json) => each.id === clue.id || each.kind === 'clue'), account)
  }
  await bySystem(city.world, drawDaily)
})

test('nothing of it lies in any table but its own, and on the appeal it came from there is no trace', async () => {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'clue%'`.execute(city.db)
  assert.ok(tables.length > 20)
  for (const { name } of tables) {
    const { rows } = await sql<{
      text: string
    }>`select t::text as text from ${sql.table(name)} t where t::text like ${`%${mark}%`}`.execute(city.db)
    // Its own timeline and its own evidence: both are reached through the list of readers alone.
    if (name === 'event' || name === 'attachment') continue
    assert.deepEqual(rows, [], `${name} holds words of the clue`)
  }
  const own = await city.db
    .selectFrom('event')
    .select('matter_id')
    .where(sql<boolean>`facts::text like ${`%${mark}%`}`)
    .execute()
  assert.ok(own.length > 0 && own.every(each => each.matter_id === clue.id))
  const reminders = await sql<{
    n: number
  }>`select count(*)::int as n from reminder where matter_id = ${clue.id}`.execute(city.db)
  assert.equal(reminders.rows[0]!.n, 0, 'a reminder says that something waits, not what')
  const appeal = await city.as('handler').sees(told.id)
  assert.ok(!JSON.stringify(appeal).includes('clue'))
})

test('browsers are told nothing when a clue moves, not even its id', async () => {
  await city.as('handler').does(told.id, 'start-mediation', {
    mode: 'phone',
    at: '2026-06-03T10:00:00+08:00',
    mediatorId: await city.personId('handler'),
  })
  if (!heard.some(each => JSON.parse(each).id === told.id)) await once(watcher, 'notification')
  assert.ok(
    heard.some(each => JSON.parse(each).id === told.id),
    'the channel works',
  )
  assert.ok(!heard.some(each => JSON.parse(each).id === clue.id))
  await watcher.end()
})
