/** The interface for the city's 12345 system: signed, once however often, and clear about what is wrong. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { bySystem } from '../../server/timetable.ts'
import { deliver } from '../../server/workorder/index.ts'
import { type Json, openCity } from '../app.ts'
import { connect, idOfOrder, newSecret, orderSaid, orderSeen, signed, takes } from '../hotline.ts'

const city = await openCity('2026-06-01')
const hotline = await connect(city)

test('the same order twice, and five times at once, is one order with one number', async () => {
  const said = orderSaid()
  const first = await hotline.ask('POST', '/12345/orders', said)
  assert.equal(first.body.duplicate, false)
  const again = await hotline.ask('POST', '/12345/orders', said)
  assert.deepEqual(again.body, { ...first.body, duplicate: true })
  const other = orderSaid()
  const answers = await Promise.all(Array.from({ length: 5 }, () => hotline.ask('POST', '/12345/orders', other)))
  assert.deepEqual(
    answers.map(each => each.status),
    [200, 200, 200, 200, 200],
  )
  assert.equal(new Set(answers.map(each => each.body.number)).size, 1)
  assert.equal(answers.filter(each => !each.body.duplicate).length, 1)
})

test('an Idempotency-Key gives the same answer again', async () => {
  const said = orderSaid()
  const key = { 'idempotency-key': randomUUID() }
  const headers = () => ({ ...signed(hotline.inbound, JSON.stringify(said)), ...key })
  const first = await hotline.ask('POST', '/12345/orders', said, headers())
  const again = await hotline.ask('POST', '/12345/orders', said, headers())
  assert.deepEqual(again.body, first.body)
})

test('a known number with other words is refused, and nothing of it is taken', async () => {
  const said = orderSaid()
  const { body } = await hotline.ask('POST', '/12345/orders', said)
  const answer = await hotline.ask('POST', '/12345/orders', { ...said, title: '完全不同的事' })
  assert.equal(answer.status, 409)
  assert.equal(answer.body.errors[0].field, 'number')
  assert.equal((await orderSeen(city, 'dispatcher', await idOfOrder(city, body.number))).title, said.title)
})

test('wrong payloads are refused with the field, in both languages', async () => {
  const wrong: [field: string, change: object][] = [
    ['number', { number: '' }],
    ['asks', { asks: '投诉' }],
    ['title', { title: undefined }],
    ['content', { content: '字\u0000' }],
    ['caller.phone', { caller: { phone: '1380000****' } }],
    ['calledAt', { calledAt: '2026-06-01 08:00' }],
    ['calledAt', { calledAt: '2026-06-02T08:00:00+08:00' }],
    ['round', { round: 0 }],
    ['respondent.areaCode', { respondent: { areaCode: '999999' } }],
    ['dueOn', { dueOn: '2026-02-30' }],
  ]
  const before = await city.rows()
  for (const [field, change] of wrong)
    for (const language of ['zh', 'en']) {
      const said = { ...orderSaid(), ...change }
      const answer = await hotline.ask('POST', '/12345/orders', said, {
        ...signed(hotline.inbound, JSON.stringify(said)),
        'accept-language': language,
      })
      assert.equal(answer.status, 422, `${field}: ${JSON.stringify(answer.body)}`)
      const found = answer.body.errors.find((each: { field: string }) => each.field === field)
      assert.ok(found?.problem && found.expected, `${field}: ${JSON.stringify(answer.body.errors)}`)
    }
  assert.deepEqual(await city.rows(), before)
})

test('unsigned, wrongly signed, signed by another or long ago, changed on the way: not taken', async () => {
  const said = orderSaid()
  const text = JSON.stringify(said)
  const good = () => signed(hotline.inbound, text)
  const late = new Date(Date.now() - 10 * 60_000)
  const tries: [what: string, headers: Record<string, string>, field: string][] = [
    ['no id', { ...good(), 'webhook-id': '' }, 'webhook-id'],
    ['no signature', { ...good(), 'webhook-signature': '' }, 'webhook-signature'],
    ['another secret', signed(newSecret(), text), 'webhook-signature'],
    ['another body', signed(hotline.inbound, `${text} `), 'webhook-signature'],
    ['another id', { ...good(), 'webhook-id': randomUUID() }, 'webhook-signature'],
    ['ten minutes old', signed(hotline.inbound, text, randomUUID(), late), 'webhook-timestamp'],
    ['no number for a time', { ...good(), 'webhook-timestamp': 'now' }, 'webhook-timestamp'],
    ['garbage', { ...good(), 'webhook-signature': 'v1,%%%' }, 'webhook-signature'],
  ]
  const before = await city.rows()
  for (const [what, headers, field] of tries) {
    const answer = await hotline.ask('POST', '/12345/orders', said, headers)
    assert.equal(answer.status, 401, `${what}: ${JSON.stringify(answer.body)}`)
    assert.equal(answer.body.errors[0].field, field, what)
  }
  const keyless = await city.nobody.post('/12345/orders', said, good())
  assert.equal(keyless.status, 401)
  assert.deepEqual(await city.rows(), before)
})

test('each message is taken once by its id; the same id with other words is refused', async () => {
  const { number, sourceNumber } = await hotline.sends()
  const id = await idOfOrder(city, number)
  const message = randomUUID()
  assert.equal((await hotline.says(sourceNumber, 'urge', { text: '快些' }, message)).body.duplicate, false)
  assert.equal((await hotline.says(sourceNumber, 'urge', { text: '快些' }, message)).body.duplicate, true)
  assert.equal((await hotline.says(sourceNumber, 'urge', { text: '再快些' }, message)).status, 409)
  assert.equal((await orderSeen(city, 'dispatcher', id)).urges, 1)
})

test('a message for an order that has not arrived yet asks for the order first; the order can be looked up', async () => {
  assert.equal((await hotline.says('NEVER-SENT', 'urge', { text: '快些' })).status, 404)
  const { number, sourceNumber } = await hotline.sends()
  const { body } = await hotline.ask('GET', `/12345/orders/${sourceNumber}`)
  assert.equal(body.number, number)
  assert.equal((await hotline.ask('GET', '/12345/orders/NEVER-SENT')).status, 404)
})

test('an answer to a return that nobody asked for is refused with the reason', async () => {
  const { sourceNumber } = await hotline.sends()
  const answer = await hotline.says(sourceNumber, 'return-answer', { accepted: true, reason: '同意' })
  assert.equal(answer.status, 409)
  assert.match(answer.body.detail, /待签收/)
})

test('the key opens the interface and nothing else', async () => {
  await hotline.sends()
  for (const path of ['/workorders?bucket=received', '/desk?scope=all', '/search?q=CJ'])
    assert.deepEqual((({ items, matters }) => items ?? matters)((await hotline.ask('GET', path)).body), [], path)
  assert.equal((await hotline.ask('GET', '/hotline/messages')).status, 403)
})

test('secrets are never shown, not to the administrator and not in the log of changes', async () => {
  const { body } = await city.as('admin').get('/hotline/sources')
  const text = JSON.stringify([
    body,
    await city.db.selectFrom('event').selectAll().execute(),
    await city.db.selectFrom('hotline_source').selectAll().execute(),
  ])
  assert.equal(body.items[0].inboundSecret, true)
  for (const secret of [hotline.inbound, hotline.outbound]) assert.ok(!text.includes(secret.slice(6)))
  const seen = await city.as('handler').get('/hotline/sources')
  assert.deepEqual(Object.keys(seen.body.items[0]).sort(), ['active', 'key', 'name'])
})

test('a source switched off takes no orders', async () => {
  const personId = await city.personId('hotline')
  const change = (active: boolean) =>
    city.as('admin').ask('PUT', '/hotline/sources/city', { name: '楚江市12345热线', personId, active })
  await change(false)
  assert.equal((await hotline.ask('POST', '/12345/orders', orderSaid())).status, 403)
  await change(true)
  await hotline.sends()
})

test('the interface is described in OpenAPI with its bodies and answers', async () => {
  const { body } = await city.send({ method: 'GET', url: '/api/openapi.json' })
  const order = body.paths['/api/12345/orders'].post
  const schema = order.requestBody.content['application/json'].schema
  assert.ok(schema.properties.calledAt.description)
  assert.ok(order.responses['200'].content['application/json'].schema.properties.duplicate)
  for (const what of ['urge', 'supplement', 'return-answer', 'follow-up'])
    assert.ok(body.paths[`/api/12345/orders/{number}/${what}`].post.summary)
  assert.ok(order.parameters.some((each: { name: string }) => each.name === 'webhook-signature'))
  for (const type of ['order.closed', 'order.return-requested']) assert.ok(body.webhooks[type].post.requestBody, type)
})

test('without an interface what is owed to 12345 is listed to be typed in there, and marked as told', async () => {
  const { number } = await hotline.sends()
  const id = await idOfOrder(city, number)
  await takes(city, 'dispatcher', id, 'sign-for')
  await takes(city, 'dispatcher', id, 'propose-outside', {
    code: 'not-amr-duty',
    rule: '《市场监督管理投诉举报处理办法》第四十一条',
    reason: '住建部门职责',
    proposedElsewhere: '楚江市住房和城乡建设局',
  })
  await takes(city, 'duyuan', id, 'request-return')
  const { body } = await city.as('dispatcher').get('/hotline/messages')
  const mine = body.items.filter((each: { matterId: number }) => each.matterId === id)
  assert.deepEqual(
    mine.map((each: { type: string }) => each.type),
    ['order.return-requested'],
  )
  assert.match(mine[0].lastAnswer, /人工回填/)
  const told = await city
    .as('dispatcher')
    .post(`/hotline/messages/${mine[0].id}/told`, { reason: '已在12345系统中录入' })
  assert.equal(told.status, 200)
  assert.equal((await city.as('dispatcher').post(`/hotline/messages/${mine[0].id}/resend`, {})).status, 409)
  assert.ok((await city.events(id)).includes('workorder.told-by-hand'))
})

test('what is tried again is listed with its next try, and is mended before it', async () => {
  const nobodyThere = 'http://127.0.0.1:1/hotline'
  const { id, number } = await signedForAndClosed(nobodyThere)
  const owedOf = async () =>
    (await city.as('dispatcher').get('/hotline/messages')).body.items.filter((each: Json) => each.matterId === id)
  const first = await city.db
    .selectFrom('hotline_message')
    .select('id')
    .where('matter_id', '=', id)
    .where('type', '=', 'order.closed')
    .executeTakeFirstOrThrow()
  const tries = () => deliver(city.world, work => bySystem(city.world, work), first.id)
  assert.deepEqual(await owedOf(), [], 'on its way for the first time is no failure')
  await tries()
  const [owed] = await owedOf()
  assert.deepEqual([owed.number, owed.state, owed.attempts], [number, 'waiting', 1])
  assert.ok(owed.nextAt > owed.lastAt.slice(0, 10), owed.nextAt)
  assert.match(owed.lastAnswer, /没有收到应答/)
  await tries()
  assert.equal((await owedOf())[0].attempts, 1, 'not before its time')
  const again = await city.as('dispatcher').post(`/hotline/messages/${first.id}/resend`, { reply: '押金退还。' })
  assert.equal(again.status, 200, JSON.stringify(again.body))
  assert.deepEqual(await owedOf(), [], 'on its way again')
  await tries()
  assert.equal((await owedOf())[0].data.reply, '押金退还。')
  const told = { reason: '已电话告知' }
  assert.equal((await city.as('dispatcher').post(`/hotline/messages/${first.id}/told`, told)).status, 200)
  await tries()
  assert.deepEqual(await owedOf(), [])
})

/** An order closed while its write-back finds nobody. */
async function signedForAndClosed(endpoint: string) {
  const { number } = await hotline.sends()
  const id = await idOfOrder(city, number)
  await takes(city, 'dispatcher', id, 'sign-for')
  await takes(city, 'dispatcher', id, 'dispatch', { officeId: await city.officeId('429902'), reason: '经营地在望楚区' })
  await takes(city, 'handler', id, 'take-up')
  await takes(city, 'handler', id, 'submit', { result: 'solved', reply: '押金已退还，来电人认可。' })
  const source = { name: '楚江市12345热线', personId: await city.personId('hotline'), active: true }
  const change = (more: object) => city.as('admin').ask('PUT', '/hotline/sources/city', { ...source, ...more })
  assert.equal((await change({ endpoint })).status, 200)
  await takes(city, 'head', id, 'close')
  return { id, number }
}
