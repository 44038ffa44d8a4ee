/**
 * Open311 GeoReport v2: 楚江生活, an app of a third party, lodges what John Smith bought and cannot return, and follows it.
 * The shapes are those of the standard's own samples (../shared/data/open311), element by element.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { XMLParser } from 'fast-xml-parser'
import { type Json, openCity } from '../app.ts'
import { accepted } from '../tell.ts'
import { reported } from '../tell-report.ts'

const city = await openCity('2026-06-01')
const admin = city.as('admin')
const { key } = (await admin.post('/api-keys', { personId: await city.personId('open311'), label: '楚江生活' })).body

const url = (path: string) => `/open311/v2/${path}`
const read = async (path: string, language = 'en', headers = {}) => {
  const answer = await city.send({
    method: 'GET',
    url: url(path),
    headers: { 'accept-language': language, ...headers },
  })
  assert.match(
    String(answer.headers['content-type']),
    /json/.test(path.split('?')[0]!) ? /^application\/json; charset=utf-8$/ : /^text\/xml; charset=utf-8$/,
  )
  return answer
}
const parser = new XMLParser({ parseTagValue: false })
const inXml = (text: string): Json => {
  assert.ok(text.startsWith('<?xml version="1.0" encoding="utf-8"?>'), text.slice(0, 60))
  return parser.parse(text)
}

const kettle = {
  api_key: key,
  jurisdiction_id: '429900',
  service_code: 'appliances',
  lat: '30.2131',
  long: '115.0372',
  address_string: '古渡街道江汉大道88号',
  email: 'smit333@example.org',
  device_id: 'tt222111',
  account_id: '123456',
  first_name: 'John',
  last_name: 'Smith',
  phone: '19900008888',
  description: 'The kettle leaked after three days <b>& the shop</b> refuses to take it back.',
  media_url: 'http://farm3.static.example.org/2002/2212426634.jpg',
  'attribute[respondent_name]': '楚江市万家惠超市有限公司',
  'attribute[problem_class]': 'quality',
  'attribute[claims][]': ['return', 'compensate'],
  'attribute[paid_yuan]': '199.50',
  'attribute[purchased_on]': '2026-05-28T10:00:00+08:00',
}
const form = (said: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(said).flatMap(([name, value]) => [value].flat().map(each => [name, each] as [string, string])),
  ).toString()
const lodge = (said: Record<string, string | string[]>, as = 'json', headers = {}) =>
  city.send({
    method: 'POST',
    url: url(`requests.${as}`),
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'accept-language': 'en',
      ...headers,
    },
    payload: form(said),
  })

test('discovery, services and a definition, in JSON and in XML, in English and in Chinese', async () => {
  const found = (await read('discovery.json')).body
  assert.deepEqual(Object.keys(found), ['changeset', 'contact', 'key_service', 'endpoints'])
  assert.equal(found.endpoints[0].specification, 'http://wiki.open311.org/GeoReport_v2')
  assert.equal(found.endpoints[0].type, 'test')
  const xml = inXml((await read('discovery.xml')).body)
  assert.deepEqual(xml.discovery.endpoints.endpoint.formats.format, ['text/xml', 'application/json'])

  const services = (await read('services.json?jurisdiction_id=429900')).body
  // In the order of the standard's own examples: a client may read the XML as a sequence.
  assert.deepEqual(Object.keys(services[0]), [
    'service_code',
    'service_name',
    'description',
    'metadata',
    'type',
    'keywords',
    'group',
  ])
  assert.equal(
    services.find((each: Json) => each.service_code === 'appliances').service_name,
    'Complaint: Household appliances',
  )
  const zh = inXml((await read('services.xml', 'zh-CN')).body).services.service
  assert.equal(zh.length, services.length)
  assert.equal(zh.find((each: Json) => each.service_code === 'appliances').service_name, '投诉：家用电器')

  const definition = inXml((await read('services/appliances.xml')).body).service_definition
  assert.equal(definition.service_code, 'appliances')
  const claims = definition.attributes.attribute.find((each: Json) => each.code === 'claims')
  assert.deepEqual(Object.keys(claims), [
    'variable',
    'code',
    'datatype',
    'required',
    'datatype_description',
    'order',
    'description',
    'values',
  ])
  assert.deepEqual([claims.datatype, claims.required, claims.datatype_description], ['multivaluelist', 'true', ''])
  assert.ok(claims.values.value.some((each: Json) => each.key === 'refund' && each.name))
  assert.equal((await read('services/appliances.json')).body.attributes[2].values[0].key.length > 0, true)
})

test('what is lodged becomes a complaint with its clocks; the client and the citizen follow it, nobody else', async () => {
  const made = await lodge(kettle, 'xml', { 'idempotency-key': 'c0ffee00-1111-4222-8333-444455556666' })
  assert.equal(made.status, 201, String(made.body))
  const request = inXml(made.body).service_requests.request
  const number = request.service_request_id
  assert.match(number, /^TS20260601\d{6}$/)
  assert.equal(request.account_id, '123456')

  // The answer was lost: sent again it is the same complaint, and the token says which.
  const again = await lodge(kettle, 'xml', { 'idempotency-key': 'c0ffee00-1111-4222-8333-444455556666' })
  assert.equal(inXml(again.body).service_requests.request.service_request_id, number)
  assert.deepEqual((await read('tokens/c0ffee00-1111-4222-8333-444455556666.json')).body, [
    { service_request_id: number, token: 'c0ffee00-1111-4222-8333-444455556666' },
  ])
  assert.equal((await read('tokens/c0ffee00-1111-4222-8333-000000000000.xml')).status, 404)

  const { matters } = (await city.as('dispatcher').get(`/search?q=${number}`)).body
  const complaint = await city.as('dispatcher').sees(matters[0].id)
  assert.equal(complaint.consumer.name, 'John Smith')
  assert.equal(complaint.respondent.name, '楚江市万家惠超市有限公司')
  assert.ok(complaint.respondent.operatorId, 'the business on file was meant')
  assert.equal(complaint.disputedAmountFen, 19950)
  assert.equal(complaint.purchasedOn, '2026-05-28')
  assert.match(complaint.facts, /<b>& the shop<\/b>[\s\S]*材料链接：http:\/\/farm3/)
  assert.equal(complaint.channel, 'open311')
  assert.ok((await city.clocks(matters[0].id, 'ordinary-target')).length > 0)
  const [event] = (await city.db
    .selectFrom('event')
    .selectAll()
    .where('matter_id', '=', matters[0].id)
    .execute()) as Json[]
  assert.deepEqual([event.actor_kind, event.actor_id], ['citizen', null], 'nobody of the house took it in')

  const code = /Code ([A-Z0-9]{10}),/.exec(request.service_notice)?.[1]
  await city.citizen(number, code!)

  assert.equal((await read(`requests/${number}.json`)).status, 404, 'no consent to publication')
  const own = await read(`requests/${number}.json`, 'en', { authorization: `Bearer ${key}` })
  assert.equal(own.body[0].status_notes, 'Registered')
  assert.equal((await read(`requests.json?service_request_id=${number}`)).body.length, 0)
})

test('everybody sees those that may be public: district, day, class, progress, and no word more', async () => {
  const made = await lodge({ ...kettle, 'attribute[consent_publication]': 'yes', phone: '19900008889' })
  const number = made.body[0].service_request_id
  const hidden = await accepted(city)
  const report = await reported(city)
  const [shown] = (await read(`requests/${number}.json`)).body
  assert.deepEqual(
    { ...shown, service_request_id: '' },
    {
      service_request_id: '',
      status: 'open',
      status_notes: 'Registered',
      service_name: 'Complaint: Household appliances',
      service_code: 'appliances',
      description: 'Household appliances: Quality',
      agency_responsible: shown.agency_responsible,
      service_notice: null,
      requested_datetime: '2026-06-01T00:00:00+08:00',
      updated_datetime: '2026-06-01T00:00:00+08:00',
      expected_datetime: shown.expected_datetime,
      address: '楚江市望楚区',
      address_id: '429902',
      zipcode: null,
      lat: shown.lat,
      long: shown.long,
      media_url: null,
    },
  )
  assert.notEqual(shown.lat, 30.2131, 'the middle of the district, not where he stood')
  const listed = await city.send({
    method: 'GET',
    url: url('requests.xml?status=open,closed&service_code=appliances,food'),
  })
  const all = inXml(listed.body).service_requests.request
  const numbers = [all].flat().map((each: Json) => each.service_request_id)
  assert.ok(numbers.includes(number))
  assert.ok(!numbers.includes(hidden.number) && !numbers.includes(report.number))
  for (const secret of ['Smith', '19900008889', 'kettle', '万家惠', 'smit333', '江汉大道', code(made)])
    assert.ok(!listed.body.includes(secret), secret)
  assert.equal((await read(`requests/${report.number}.json`)).status, 404, 'a report has no number here')

  const closed = (await read('requests.json?status=closed')).body
  assert.ok(closed.every((each: Json) => each.status === 'closed'))
  assert.equal((await read('requests.json?start_date=2026-06-02T00:00:00Z')).body.length, 0)
  const some = (await read('requests.json?page_size=1')).body
  const next = (await read('requests.json?page_size=1&page=2')).body
  assert.equal(some.length, 1)
  assert.notEqual(some[0].service_request_id, next[0]?.service_request_id)
})
const code = (made: Json) => /Code ([A-Z0-9]{10}),/.exec(made.body[0].service_notice)![1]!

test('refusals as the standard has them: 403 for the key, 404 for what is not there, 400 for the rest, each named', async () => {
  const refused = async (status: number, about: RegExp, said: Record<string, string | string[] | undefined>) => {
    const { body, status: was } = await lodge(
      Object.fromEntries(
        Object.entries({ ...kettle, ...said }).filter(([, value]) => value !== undefined),
      ) as typeof kettle,
    )
    assert.equal(was, status, JSON.stringify(body))
    assert.equal(body[0].code, status)
    assert.match(body.map((each: Json) => each.description).join('\n'), about)
  }
  const before = await city.rows()
  await refused(403, /^api_key/, { api_key: undefined })
  await refused(403, /^api_key/, { api_key: 'xb_this-is-no-key-at-all-0000000' })
  await refused(404, /service_code/, { service_code: 'potholes' })
  await refused(400, /service_code/, { service_code: undefined })
  await refused(404, /jurisdiction_id/, { jurisdiction_id: 'sfgov.org' })
  await refused(400, /^long:/, { lat: '37.76524078', long: '-122.4212043' })
  await refused(400, /^lat:/, { lat: '39.9042', long: '116.4074' })
  await refused(400, /^long:/, { long: undefined })
  await refused(400, /^lat:/, { lat: 'north' })
  await refused(400, /address_string/, { lat: undefined, long: undefined, address_string: '' })
  await refused(400, /last_name/, { first_name: undefined, last_name: undefined })
  await refused(400, /phone/, { phone: '12' })
  await refused(400, /attribute\[claims\]/, { 'attribute[claims][]': ['moon'] })
  await refused(400, /attribute\[paid_yuan\]/, { 'attribute[paid_yuan]': 'much' })
  await refused(400, /attribute\[problem_class\]/, { 'attribute[problem_class]': undefined })
  const { replay: _r, ...after } = await city.rows()
  const { replay: _b, ...was } = before
  assert.deepEqual(after, was)

  const asJson = await city.send({ method: 'POST', url: url('requests.xml'), payload: kettle })
  assert.equal(inXml(asJson.body).errors.error.code, '400')
  const deleted = await city.send({ method: 'DELETE', url: url('requests.json') })
  assert.deepEqual([deleted.status, deleted.body[0].code], [405, 405])
  const preflight = await city.app.inject({ method: 'OPTIONS', url: url('services.json') })
  assert.deepEqual([preflight.statusCode, preflight.headers['access-control-allow-origin']], [204, '*'])
  for (const [path, status] of [
    ['tokens/short-name.json', 404],
    ['requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z', 400],
    ['requests.json?status=lost', 400],
    ['requests.json?start_date=yesterday', 400],
    ['services/potholes.json', 404],
    ['services.json?jurisdiction_id=city.gov', 404],
    ['potholes.json', 404],
    ['services.yaml', 404],
  ] as const) {
    const answer = await city.send({ method: 'GET', url: url(path) })
    assert.equal(answer.status, status, path)
    const errors = path.includes('.json') ? answer.body : [inXml(answer.body).errors.error]
    assert.ok(errors[0].description, path)
    if (path.startsWith('tokens')) assert.match(errors[0].description, /16/)
  }
})

test('the key opens this door and no other', async () => {
  const headers = { authorization: `Bearer ${key}` }
  for (const path of ['/offices', '/operators?q=楚江', '/settings', '/complaints/1', '/me', '/api-keys']) {
    const answer = await city.nobody.ask('GET', encodeURI(path), undefined, headers)
    assert.equal(answer.status, 403, path)
  }
  const { body } = await admin.get('/api-keys')
  const mine = body.items.find((each: Json) => each.label === '楚江生活')
  assert.equal((await admin.ask('DELETE', `/api-keys/${mine.id}`)).status, 200)
  assert.equal((await lodge(kettle)).status, 403)
})
