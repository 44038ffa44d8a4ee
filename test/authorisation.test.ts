/**
 * Every registered route, asked by nobody, by the wrong role and by the wrong office. Who may come in is
 * declared once more, by hand, in test/declared.ts: a new route fails this test until somebody has said there whom it is
 * for and what it shows of whom.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Route } from '../server/kernel/route.ts'
import { routes } from '../server/modules.ts'
import { openCity } from './app.ts'
import { declared } from './declared.ts'
import { connect, dispatchedOrder } from './hotline.ts'
import { hostileUrl, nameOf, sampleOf, schemaOf, urlOf } from './sample.ts'
import { task } from './sampling.ts'
import { accepted, complaintOf, registered, toOffice } from './tell.ts'
import { filedCase } from './tell-case.ts'
import { sent } from './tell-report.ts'
import { sampleItem, sampleLot } from './tell-store.ts'

const declarationOf = (route: Route) =>
  declared[nameOf(route)] ?? declared[nameOf(route).replace(/\/steps\/[a-z-]+/, '/steps/*')]

const city = await openCity('2026-06-01')
const theirs = await accepted(city)
const photo = Buffer.from('购物小票的文字记录')
const evidence = await addEvidence(theirs.number, theirs.code)
const led = await city.as('handler').does(theirs.id, 'open-lead', { facts: '线索' })
const suspected = await city
  .as('handler')
  .does(theirs.id, 'suspect-fraud', { suspicion: 'forged', facts: '造假', organ: '公安局' })
const linked = (kind: string) =>
  [...led.linked, ...suspected.linked].find((each: { kind: string }) => each.kind === kind).id as number
const neighbour = await accepted(city, { consumer: { name: '李四' } })
const group = await city.as('head').post('/mass', { complaintIds: [theirs.id, neighbour.id], reason: '同一批次电水壶' })
const hotline = await connect(city)
const order = await dispatchedOrder(city, hotline)
const ids: Record<string, number | string> = {
  complaint: theirs.id,
  workorder: order.id,
  mass: group.body.id,
  report: linked('report'),
  transfer: linked('transfer'),
  letter: (await city.letters(theirs.id)).find(each => each.who === 'complainant')!.id,
  clock: (await city.clocks(theirs.id, 'mediation'))[0]!.id,
  attachment: evidence,
  consultation: (
    await city
      .as('agent')
      .post('/consultations', { question: '加油机多久检定一次？', passOn: { officeId: await city.officeId('429902') } })
  ).body.id,
  clue: (
    await city.as('clue').post('/clues', {
      name: '线索',
      type: 'bullying',
      unitId: await city.officeId('429900'),
      foundOn: '2026-06-01',
      facts: '情况',
    })
  ).body.id,
  case: await filedCase(city),
  'store-item': (await city.as('handler').post('/store-items', sampleItem())).body.id,
  destruction: (await city.as('handler').post('/destructions', sampleLot())).body.id,
  sampling: await task(city, '暖羽服饰'),
  unsealing: await unsealingOfTheirs(),
  ...(await ofWangchu()),
  publicity: await recordOfWangchu(),
}

/** A named report of the same office, and a request to unseal it. */
async function unsealingOfTheirs(): Promise<number> {
  const { id } = await sent(city)
  const asked = await city.as('handler').post(`/reports/${id}/unsealings`, { reason: '须当面核实' })
  assert.equal(asked.status, 200, JSON.stringify(asked.body))
  return asked.body.unsealings[0].id
}

/** What the model city has in 望楚区: a station with its disputes and its fund, an enterprise that applied there. */
async function ofWangchu(): Promise<Record<string, number>> {
  const county = await city.officeId('429902')
  const found: Record<string, number> = {}
  for (const kind of [
    'station',
    'station-case',
    'odr-enterprise',
    'advance-payment',
    'demonstration',
    'demonstration-feedback',
    'advisory',
    'education-event',
  ])
    found[kind] = (
      await city.db
        .selectFrom('matter')
        .innerJoin('office', 'office.id', 'matter.office_id')
        .select('matter.id')
        .where('matter.kind', '=', kind)
        .where('office.county_id', '=', county)
        .orderBy('matter.id')
        .executeTakeFirstOrThrow()
    ).id
  const one = (table: 'fund' | 'fund_notice') =>
    city.db.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow()
  return { ...found, fund: (await one('fund')).id, 'fund-notice': (await one('fund_notice')).id }
}

/** A record that three complaints would make: here it only has to be somebody's. */
async function recordOfWangchu(): Promise<number> {
  const { id } = await city.db
    .insertInto('matter')
    .values({
      kind: 'publicity',
      number: 'GS20260601000001',
      state: 'drafted',
      office_id: await city.officeId('429902'),
      handler_id: null,
      received_on: '2026-06-01',
      received_at: new Date('2026-06-01T01:00:00Z'),
      channel: 'other',
      source_number: null,
      subject: '投诉信息公示',
      due_on: null,
      due_clock: null,
      closed_on: null,
      words: null,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  const figures = {
    count: 3,
    before: 0,
    settled: 3,
    mediated: 3,
    odrSettled: 0,
    odrOffered: 0,
    goods: [],
    problems: [],
  }
  await city.db
    .insertInto('publication_entry')
    .values({
      matter_id: id,
      operator_id: await city.operatorId('万家惠超市'),
      period: '2026-05',
      from_on: '2026-05-01',
      to_on: '2026-05-31',
      figures: JSON.stringify(figures),
    } as never)
    .execute()
  return id
}

async function addEvidence(number: string, code: string): Promise<string> {
  const citizen = await city.citizen(number, code)
  const { body: upload } = await citizen.post('/uploads', { name: '小票.txt', sizeBytes: photo.length })
  const put = await citizen.ask('PUT', `/uploads/${upload.id}?offset=0`, photo, {
    'content-type': 'application/octet-stream',
    'x-upload-token': upload.token,
  })
  assert.equal(put.status, 200, JSON.stringify(put.body))
  assert.equal((await citizen.post('/public/mine/supplement', { attachments: [upload] })).status, 200)
  return upload.id
}

await city.hire('newofficer', '429900', ['clue'])

const bodyOf = (route: Route) => (route.body ? sampleOf(schemaOf(route.body)) : undefined)
/** What the query must have; a switch that is off, or left out, is left out. */
function queryOf(route: Route) {
  const asked = Object.entries(route.query ? sampleOf(schemaOf(route.query)) : {}).filter(
    ([, value]) => value !== false,
  )
  return `?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))}`
}

test('whom each route lets in is declared, and declared as it is', () => {
  const unspoken = routes.filter(route => !declarationOf(route)).map(nameOf)
  assert.deepEqual(unspoken, [], 'say in test/declared.ts whom these routes are for')
  for (const route of routes) {
    const [who] = declarationOf(route)!
    const order = (access: unknown) => (Array.isArray(access) ? [...access].sort() : access)
    assert.deepEqual(order(route.access), order(who), nameOf(route))
  }
})

test('nobody gets in, whatever they pretend', async () => {
  const before = await city.rows()
  const pretences: Record<string, string>[] = [
    {},
    { cookie: 'xiaobao=admin; xiaobao_matter=1' },
    { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
    { 'x-remote-user': 'admin', 'x-forwarded-for': '127.0.0.1' },
  ]
  for (const route of routes) {
    if (route.access === 'public') continue
    const pretence = pretences[routes.indexOf(route) % pretences.length]!
    const answer = await city.nobody.ask(route.method, urlOf(route, theirs.id), bodyOf(route), pretence)
    assert.equal(answer.status, 401, nameOf(route))
    assert.match(String(answer.headers['content-type']), /problem\+json/)
  }
  assert.deepEqual(await city.rows(), before)
})

test('a citizen is not staff, and staff is no citizen', async () => {
  const citizen = await city.citizen(theirs.number, theirs.code)
  for (const route of routes) {
    if (route.access === 'public') continue
    const who = route.access === 'citizen' ? city.as('handler') : citizen
    assert.equal((await who.ask(route.method, urlOf(route, theirs.id), bodyOf(route))).status, 401, nameOf(route))
  }
})

test('the wrong role is told that it is not its duty', async () => {
  const before = await city.rows()
  const roles = [
    ...['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'admin', 'auditor'],
    ...['clue', 'station', 'odr'],
  ]
  for (const route of routes) {
    if (typeof route.access === 'string') continue
    for (const role of roles.filter(each => !route.access.includes(each as never))) {
      const answer = await city.as(role).ask(route.method, urlOf(route, theirs.id), bodyOf(route))
      assert.equal(answer.status, 403, `${nameOf(route)} as ${role}: ${JSON.stringify(answer.body).slice(0, 200)}`)
    }
  }
  assert.deepEqual(await city.rows(), before)
})

test('what belongs to another office, or to another complainant, does not exist', async () => {
  const before = await city.rows()
  const other = await registered(city)
  const grown = await city.rows()
  const stranger = await city.citizen(other.number, other.code)
  let asked = 0
  for (const route of routes) {
    const [who, what] = declarationOf(route)!
    const id = ids[what]
    if (id === undefined || (Array.isArray(who) && !who.includes('handler') && what !== 'clue')) continue
    asked += 1
    // A clue does not exist for a clue officer either who does not stand on its list.
    const person = who === 'citizen' ? stranger : city.as(what === 'clue' ? 'newofficer' : 'handler2')
    const url = `${typeof id === 'number' ? urlOf(route, id) : hostileUrl(route, String(id))}${queryOf(route)}`
    const answer = await person.ask(route.method, url, bodyOf(route))
    assert.equal(answer.status, 404, `${nameOf(route)}: ${JSON.stringify(answer.body).slice(0, 300)}`)
  }
  assert.ok(asked > 70)
  assert.ok(grown.matter === before.matter! + 1)
  assert.deepEqual(await city.rows(), grown)
})

test('lists show nothing of another office', async () => {
  const foreign = city.as('handler2')
  const { body: desk } = await foreign.get('/desk?scope=all&limit=200')
  const own = new Set([await city.officeId('429903')])
  const below = await city.db
    .selectFrom('office')
    .select('id')
    .where('parent_id', '=', [...own][0]!)
    .execute()
  for (const each of below) own.add(each.id)
  assert.ok(desk.items.every((each: { officeId: number }) => own.has(each.officeId)))
  assert.deepEqual((await foreign.get(`/search?q=${theirs.number}`)).body.matters, [])
  const { phone } = (await city.as('handler').sees(theirs.id)).consumer
  const { body: caller } = await foreign.get(`/callers?phone=${phone}`)
  assert.deepEqual(caller.matters, [])
  assert.equal(caller.consumer, null, 'a telephone number alone opens no address of another county')
  const { body: found } = await foreign.post('/intake/duplicates', {
    phone,
    respondentName: '楚江市万家惠超市有限公司',
  })
  assert.deepEqual(found.items, [])
  const { body: waiting } = await foreign.get('/letters?limit=200')
  assert.ok(waiting.items.every((each: { matterId: number }) => each.matterId !== theirs.id))
})

test('ids of another office are refused in every body that carries one', async () => {
  const mine = await registered(city)
  await city.as('dispatcher').does(mine.id, 'dispatch', await toOffice(city, '429903'))
  const foreign = city.as('handler2')
  const zhou = await city.personId('handler')
  const own = `/complaints/${mine.id}`
  const mediation = { mode: 'phone', at: '2026-06-09T10:00:00+08:00', mediatorId: zhou }
  const { body: draft } = await city
    .as('handler')
    .ask('PUT', '/drafts', { kind: 'complaint', content: { facts: '草稿' } })
  const { body: made } = await city.as('handler').ask('POST', '/uploads', { name: 'a.txt', sizeBytes: 3 })
  const said = await complaintOf(city)

  const tries: [what: string, status: number, ask: () => Promise<{ status: number }>][] = [
    ['handlerId', 422, () => foreign.post(`${own}/steps/accept`, { handlerId: zhou })],
    [
      'complaintIds',
      404,
      () =>
        foreign.post('/complaints/accept-together', {
          complaintIds: [mine.id, theirs.id],
          dispute: '同',
          consent: true,
        }),
    ],
    ['draft id', 404, () => foreign.ask('PUT', '/drafts', { id: draft.id, kind: 'complaint', content: {} })],
    [
      'attachment without its token',
      404,
      () => foreign.post(`${own}/supplement`, { text: '证', attachments: [{ id: made.id, token: 'x'.repeat(24) }] }),
    ],
    ['assignee', 422, () => foreign.post('/desk/assign', { ids: [mine.id], handlerId: zhou })],
  ]
  for (const [what, status, ask] of tries) assert.equal((await ask()).status, status, what)
  await foreign.does(mine.id, 'accept')
  assert.equal((await foreign.post(`${own}/steps/start-mediation`, mediation)).status, 422, 'mediatorId')
  const recusal = { mediatorId: zhou, askedBy: 'complainant', reason: '亲属' }
  assert.equal((await foreign.post(`${own}/steps/request-recusal`, recusal)).status, 422, 'mediatorId of a recusal')

  const bulk = await foreign.post('/desk/assign', {
    ids: [mine.id, theirs.id],
    handlerId: await city.personId('handler2'),
  })
  assert.deepEqual(bulk.body.done, [mine.id], 'one foreign id among many changes nothing for it')
  assert.deepEqual(
    bulk.body.refused.map((each: { id: number }) => each.id),
    [theirs.id],
  )
  assert.equal((await city.as('handler').sees(theirs.id)).office.id, await city.officeId('429902'))

  // A registration that names somebody else's draft leaves that draft alone.
  assert.equal((await foreign.post('/complaints', { ...said, draftId: draft.id })).status, 201)
  assert.equal((await city.as('handler').get('/drafts')).body.items.length, 1)
  await foreign.post('/reminders/read', { ids: [1, 2, 3, 4, 5, 6, 7, 8, 9] })
  const read = await city.db
    .selectFrom('reminder')
    .select('id')
    .where('read_at', 'is not', null)
    .where('person_id', '!=', await city.personId('handler2'))
    .execute()
  assert.deepEqual(read, [], "nobody else's reminders are read")
})

test('signed out, the session is over; another site may not write with our cookie', async () => {
  const login = await city.send({
    method: 'POST',
    url: '/api/session',
    payload: { account: 'legal', password: 'xiaobao-demo' },
  })
  const cookie = String(login.headers['set-cookie']).split(';')[0]!
  assert.match(String(login.headers['set-cookie']), /HttpOnly; SameSite/)
  const me = () => city.send({ method: 'GET', url: '/api/me', headers: { cookie } })
  assert.equal((await me()).status, 200)
  for (const site of ['cross-site', 'same-site']) {
    const forged = { cookie, 'sec-fetch-site': site }
    const answer = await city.send({
      method: 'POST',
      url: '/api/views',
      headers: forged,
      payload: { name: 'x', query: '' },
    })
    assert.equal(answer.status, 409, site)
  }
  await city.send({ method: 'DELETE', url: '/api/session', headers: { cookie } })
  assert.equal((await me()).status, 401)
})

test('five wrong passwords lock the account; unknown accounts and wrong passwords sound the same', async () => {
  const tryIn = (account: string, password: string) => city.nobody.post('/session', { account, password })
  const unknown = await tryIn('nosuchperson', 'xiaobao-demo')
  for (let n = 0; n < 5; n++) {
    const wrong = await tryIn('fangwen', `wrong-${n}`)
    assert.equal(wrong.status, 401)
    assert.equal(wrong.body.detail, unknown.body.detail)
  }
  const locked = await tryIn('fangwen', 'xiaobao-demo')
  assert.equal(locked.status, 401)
  assert.match(locked.body.detail, /锁定/)
})
