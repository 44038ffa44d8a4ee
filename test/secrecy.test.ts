/**
 * Order 121 art. 37: nobody learns who informed. Marked words are planted in named reports, by the counter and by the portal,
 * in every place where a person may put them; then everything that anybody may read is read, and so is every table, every
 * job and every line of the log. The marks may be in one answer alone: the approved unsealing.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { workExport } from '../server/intake/export/queued.ts'
import { readZip } from '../server/letter/index.ts'
import { routes } from '../server/modules.ts'
import { openCity } from './app.ts'
import { letsIn, nameOf, sampleOf, schemaOf, urlOf } from './sample.ts'
import { complaintOf } from './tell.ts'
import { informerOf, reportOf, type ToldReport, takes, twoOfficers } from './tell-report.ts'

const log: string[] = []
const city = await openCity('2026-06-01', { log: line => log.push(line) })
const { as } = city

const marks = {
  name: '欧阳隐真',
  phone: '19937310731',
  address: '楚江市望楚区书院街道隐真里七号',
  email: 'yinzhen.ouyang@informer.example',
  idNumber: '42990119900307371X',
}
const portalMarks = {
  name: '司马知微',
  phone: '19937310732',
  address: '楚江市望楚区柳林镇知微巷八号',
  email: 'zhiwei.sima@informer.example',
  idNumber: '429901198802283713',
}
const wide = (number: string) => number.replaceAll(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const readOut = (number: string) => number.replaceAll(/\d/g, digit => '零幺二三四五六七八九'[Number(digit)]!)
const apart = (text: string, between: string) => [...text].join(between)
const inLetters = ['Ouyang Yinzhen', 'yinzhen_ouyang', 'OUYANGYINZHEN', 'Sima Zhiwei']
const streetOf = (who: typeof marks) => who.address.replace(/^.*(街道|镇)/, '')
const inFigures = (who: typeof marks) => streetOf(who).replace('七', '7').replace('八', '8')
/** As they were given, and as a person writes them otherwise. */
const traces = [marks, portalMarks].flatMap(each => [
  ...Object.values(each),
  each.phone.replace(/(\d{3})(\d{4})/, '$1 $2 '),
  each.phone.replace(/(\d{3})(\d{4})/, '$1-$2-'),
  // As an input method may leave it, and the street without its district.
  wide(each.phone),
  streetOf(each),
  readOut(each.phone),
  apart(each.name, ' '),
  apart(each.idNumber, '　'),
  each.phone.replace(/(\d{3})(\d{4})/, '（$1）$2——'),
  apart(streetOf(each), ' '),
  inFigures(each),
  ...inLetters,
  `${each.name.slice(0, 2)}先生`,
  `姓${each.name.slice(0, 2)}`,
  `］${each.name[1]}`,
  `尾号${each.phone.slice(-4)}`,
  encodeURIComponent(each.name),
  Buffer.from(each.name).toString('base64').slice(0, -2),
])
const found = (text: string) => traces.filter(each => text.includes(each))
function requireClean(text: string, where: string) {
  assert.deepEqual(found(text), [], where)
}

const wordy = (who: typeof marks) => ({
  goodsName: `水晶泥（${who.name}购买）`,
  placeAddress: '楚江市望楚区古渡街道江汉大道88号',
  facts: `我叫${who.name}，身份证${who.idNumber}，电话${who.phone.replace(/(\d{3})(\d{4})/, '$1 $2 ')}。该店销售的水晶泥没有合格证，可写信到${who.address}或者发${who.email}。住${streetOf(who)}，就是${inFigures(who)}，手机${wide(who.phone)}，读作${readOut(who.phone)}，即${who.phone.replace(/(\d{3})(\d{4})/, '（$1）$2——')}。${apart(who.name, ' ')}，${apart(who.idNumber, '　')}，${apart(streetOf(who), ' ')}。拼音${inLetters.filter(each => /ouyang/i.test(each) === (who === marks)).join('、')}。本人姓${who.name.slice(0, 2)}，找${who.name.slice(0, 2)}先生，手机尾号${who.phone.slice(-4)}。`,
  evidence: `${who.name} 拍摄的照片；通话录音（${who.phone.replace(/(\d{3})(\d{4})/, '$1-$2-')}）。`,
})

async function fileCalled(name: string) {
  const bytes = Buffer.from('照片说明')
  const { body } = await city.nobody.post('/uploads', { name, sizeBytes: bytes.length })
  await city.nobody.ask('PUT', `/uploads/${body.id}?offset=0`, bytes, {
    'content-type': 'application/octet-stream',
    'x-upload-token': body.token,
  })
  return { id: body.id, token: body.token }
}

async function idOf(number: string) {
  const row = await city.db.selectFrom('matter').select('id').where('number', '=', number).executeTakeFirstOrThrow()
  return row.id
}

async function plant(): Promise<{ counter: ToldReport; portal: ToldReport; split: ToldReport }> {
  const counter = await as('agent').post(
    '/reports',
    await reportOf(city, { informer: marks, ...wordy(marks), attachments: [await fileCalled(`${marks.name}.txt`)] }),
    { 'idempotency-key': 'secrecy-of-the-counter' },
  )
  assert.equal(counter.status, 201, JSON.stringify(counter.body))
  const portal = await city.nobody.post(
    '/public/reports',
    await reportOf(city, { informer: portalMarks, ...wordy(portalMarks), receivedOn: undefined }),
    { 'idempotency-key': 'secrecy-of-the-portal-1' },
  )
  assert.equal(portal.status, 201, JSON.stringify(portal.body))
  const split = await as('agent').post('/intake/split', {
    complaint: await complaintOf(city, { consumer: { name: '牛丽华', phone: '19938880001' } }),
    report: await reportOf(city, { informer: marks, ...wordy(marks) }),
    dispatchReportTo: await city.officeId('429902'),
  })
  assert.equal(split.status, 201, JSON.stringify(split.body))
  const told = async (body: { number: string; code: string }) => ({ ...body, id: await idOf(body.number) })
  return { counter: await told(counter.body), portal: await told(portal.body), split: await told(split.body.report) }
}

const { counter, portal, split } = await plant()
/** Half typed, then the line went dead. */
const half = { informer: marks, facts: wordy(marks).facts }
assert.equal((await as('tangyi').ask('PUT', '/drafts', { kind: 'report', content: half })).status, 200)

/** Every kind of paper and word that a report leaves behind, with the informer's name written into what officers type. */
async function handle({ id, code, number }: ToldReport, who: typeof marks) {
  await takes(city, 'dispatcher', id, 'dispatch', {
    officeId: await city.officeId('429902'),
    reason: `举报人${who.name}称发生在古渡街道`,
  })
  await takes(city, 'handler', id, 'start-verification', { remark: `已致电${who.phone}` })
  await takes(city, 'handler', id, 'record-visit', {
    visitedOn: '2026-06-01',
    place: '江汉大道88号',
    ...(await twoOfficers(city)),
    findings: `${who.name}在场指认。`,
  })
  await as('handler').post(`/reports/${id}/facts`, { facts: `经核查，${who.name}所述属实。` })
  const informer = await informerOf(city, { id, code, number })
  await informer.post('/public/report/supplement', { text: `我是${who.name}，补充一点。` })
  await as('handler').post(`/reports/${id}/unsealings`, { reason: `需联系${who.name}` })
  await takes(city, 'handler', id, 'propose-no-filing', { ground: '20-1', explanation: `${who.name}已知情。` })
  await takes(city, 'legal', id, 'legal-opinion', { opinion: `已与${who.name}核对。` })
  await takes(city, 'head', id, 'decline', { remark: `同意，${who.name}不另行告知。` })
  await city.carryLetters()
  return informer
}
const informer = await handle(counter, marks)
await handle(portal, portalMarks)
const filedAs = await fileAsCase(split, marks)

/** Filed: what was told goes on in a case, which other people read. */
async function fileAsCase({ id }: ToldReport, who: typeof marks): Promise<number> {
  await takes(city, 'handler', id, 'start-verification')
  await takes(city, 'handler', id, 'propose-filing', { explanation: `${who.name}所述属实，建议立案。` })
  await takes(city, 'head', id, 'file', { ...(await twoOfficers(city)), remark: `同意${who.name}所报。` })
  const led = await city.db
    .selectFrom('penalty_case')
    .select('matter_id')
    .where('from_matter_id', '=', id)
    .executeTakeFirstOrThrow()
  return led.matter_id
}

const roles = ['agent', 'dispatcher', 'handler', 'handler2', 'head', 'supervisor', 'legal', 'admin', 'auditor']
const bodyOf = async (answer: { body: unknown }) =>
  typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)

test('no answer to any question of anybody holds the informer', async () => {
  const ids = [counter.id, portal.id, split.id, filedAs]
  const queries = [marks, portalMarks].flatMap(each => [each.name, each.phone, each.idNumber, each.address])
  let asked = 0
  for (const role of roles) {
    const { roles: own } = (await as(role).get('/me')).body
    for (const route of routes.filter(each => each.method === 'GET' && letsIn(each, own))) {
      // The weekly is counted anew for each, and is the same for all.
      if (route.path === '/bulletins/weekly' && role !== 'handler' && role !== 'supervisor') continue
      const needed = route.query ? sampleOf(schemaOf(route.query)) : {}
      const asking = [new URLSearchParams(Object.entries(needed).map(([k, v]) => [k, String(v)]))]
      if (/desk|search/.test(route.path))
        for (const q of queries) asking.push(new URLSearchParams({ ...needed, q, scope: 'all', closed: 'true' }))
      for (const id of route.path.includes(':id') ? [...ids, ...(await childIds(route.path))] : [0])
        for (const query of asking) {
          asked += 1
          const answer = await as(role).get(`${urlOf(route, id)}?${query}`)
          requireClean(await bodyOf(answer), `${nameOf(route)} ${query} as ${role}`)
          assert.ok(answer.status < 500, `${nameOf(route)}: ${answer.status}`)
        }
    }
  }
  assert.ok(asked > 800, String(asked))
})

/** Letters, clocks, attachments of the planted reports, for the routes that name them. */
async function childIds(path: string): Promise<(number | string)[]> {
  const of = async (table: string) =>
    (
      await sql<{
        id: number | string
      }>`select id from ${sql.table(table)} where matter_id in (${counter.id}, ${portal.id}, ${split.id}, ${filedAs})`.execute(
        city.db,
      )
    ).rows.map(each => each.id)
  if (path.startsWith('/letters')) return of('letter')
  if (path.startsWith('/clocks')) return of('clock')
  if (path.startsWith('/attachments')) return of('attachment')
  return []
}

test('a half-typed report comes back whole to whoever typed it, and lies sealed meanwhile', async () => {
  assert.deepEqual((await as('tangyi').get('/drafts')).body.items[0].content, half)
})

test('the search finds a report by the business, never by the informer', async () => {
  for (const role of ['dispatcher', 'handler', 'head', 'legal'])
    for (const { name, phone, idNumber } of [marks, portalMarks])
      for (const q of [name, phone, idNumber]) {
        const { body } = await as(role).get(`/search?q=${encodeURIComponent(q)}`)
        assert.deepEqual(body.matters, [], `${q} as ${role}`)
      }
  const { body } = await as('dispatcher').get(`/search?q=${encodeURIComponent('万家惠超市')}`)
  assert.ok(body.matters.some((each: { kind: string }) => each.kind === 'report'))
  for (const { phone } of [marks, portalMarks]) {
    assert.deepEqual((await as('agent').get(`/callers?phone=${phone}`)).body, { consumer: null, matters: [] })
    const { body: duplicates } = await as('agent').post('/intake/duplicates', { phone })
    assert.deepEqual(duplicates.items, [])
  }
})

test('papers: the form, the letters, in Word and on the screen', async () => {
  const papers = [
    `/reports/${counter.id}/no-filing-form`,
    ...(await childIds('/letters')).map(id => `/letters/${id}/html`),
  ]
  for (const path of papers) {
    const answer = await as('handler').get(path)
    assert.equal(answer.status, 200, path)
    requireClean(JSON.stringify(answer.body), path)
  }
  const docx = await city.app.inject({
    url: `/api/reports/${counter.id}/no-filing-form/docx`,
    headers: { cookie: await cookieOf('handler') },
  })
  for (const part of readZip(docx.rawPayload)) requireClean(part.content.toString('utf8'), part.name)
})

test('the files that are taken out, of both platforms, hold the reports and nobody who told them', async () => {
  for (const who of ['dispatcher', 'head'])
    for (const platform of ['hotline', 'national']) {
      const asked = { platform, from: '2026-01-01', to: '2026-12-31', format: 'csv' }
      const { id } = (await as(who).post('/exports', asked)).body
      await workExport(city.world, id)
      const { state, counts } = (await as(who).get(`/exports/${id}`)).body
      if (platform === 'hotline') assert.ok(counts.report >= 3, JSON.stringify(counts))
      if (state !== 'done') continue
      const file = await as(who).get(`/exports/${id}/file`)
      assert.equal(file.status, 200)
      requireClean(String(file.body), `${platform} as ${who}`)
    }
})

async function cookieOf(account: string) {
  const answer = await city.send({
    method: 'POST',
    url: '/api/session',
    payload: { account, password: 'xiaobao-demo' },
  })
  return String(answer.headers['set-cookie']).split(';')[0]!
}

test('every table: events, jobs, outbox, drafts, search words; the sealed store itself is cipher', async () => {
  const { rows } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')`.execute(city.db)
  assert.ok(rows.some(each => each.name === 'informer') && rows.some(each => each.schema === 'pgboss'))
  for (const { schema, name } of rows) {
    const dump = await sql<{
      line: string
    }>`select to_jsonb(t)::text as line from ${sql.table(`${schema}.${name}`)} t`.execute(city.db)
    requireClean(dump.rows.map(each => each.line).join('\n'), `${schema}.${name}`)
  }
})

test('the log at its most talkative, also when the database refuses a row and prints it', async () => {
  const fresh = async () => reportOf(city, { informer: marks, ...wordy(marks) })
  await sql`alter table report add constraint refused check (false) not valid`.execute(city.db)
  const refused = await as('agent').post('/reports', await fresh())
  await sql`alter table report drop constraint refused`.execute(city.db)
  await sql`alter table informer rename to informer_away`.execute(city.db)
  const lost = await as('agent').post('/reports', await fresh())
  await sql`alter table informer_away rename to informer`.execute(city.db)
  assert.deepEqual([refused.status, lost.status], [500, 500])
  const text = log.join('\n')
  assert.match(text, /unforeseen/, 'it was listening')
  assert.match(text, /refused/)
  requireClean(text, 'log')
  requireClean(JSON.stringify([refused.body, lost.body]), 'the answers')
})

test('the informer sees the own report without a name on it', async () => {
  const { body } = await informer.get('/public/report')
  assert.equal(body.number, counter.number)
  requireClean(JSON.stringify(body), 'a phone left open on a table')
})

test('unsealing: a reason, a second person, half an hour, and a trace of every look', async () => {
  const [asked] = (await as('handler').get(`/reports/${counter.id}`)).body.unsealings
  const read = (who: string) => as(who).post(`/unsealings/${asked.id}/informer`)
  assert.equal((await read('handler')).status, 409, 'not before it is granted')
  assert.equal(
    (await as('handler').post(`/unsealings/${asked.id}/decision`, { granted: true, remark: '准' })).status,
    403,
  )
  await city.hire('both', '429902', ['handler', 'head'])
  const { body: own } = await as('both').post(`/reports/${counter.id}/unsealings`, { reason: '核实' })
  const mine = own.unsealings.find((each: { requestedBy: string }) => each.requestedBy === 'both')
  const alone = await as('both').post(`/unsealings/${mine.id}/decision`, { granted: true, remark: '自批' })
  assert.match(alone.body.type, /same-person/)
  assert.match((await as('both').post(`/unsealings/${mine.id}/informer`)).body.detail, /decided|还没有批复/)
  const refusal = await as('legal').post(`/unsealings/${mine.id}/decision`, { granted: false, remark: '无必要' })
  assert.equal(refusal.status, 200)
  assert.equal((await as('both').post(`/unsealings/${mine.id}/informer`)).status, 409)

  const granted = await as('head').post(`/unsealings/${asked.id}/decision`, { granted: true, remark: '同意' })
  assert.equal(granted.status, 200, JSON.stringify(granted.body))
  const again = await as('legal').post(`/unsealings/${asked.id}/decision`, { granted: true, remark: '再批' })
  assert.equal(again.status, 409)
  for (const other of ['head', 'legal']) assert.equal((await read(other)).status, 404, 'only for whoever asked')
  const seen = await read('handler')
  assert.equal(seen.status, 200)
  assert.deepEqual(seen.body.informer, marks)
  assert.ok(seen.body.said.join('').includes('我叫欧阳隐真'), 'the words as they were said')
  await as('handler').post(`/unsealings/${asked.id}/informer`, {}, { 'idempotency-key': 'not-kept-anywhere' })
  const events = await city.events(counter.id)
  assert.equal(events.filter(each => each === 'report.view-informer').length, 2)
  assert.ok(events.includes('report.grant-unsealing') && events.includes('report.refuse-unsealing'))

  await sql`update unsealing set readable_until = readable_until - interval '31 minutes' where id = ${asked.id}`.execute(
    city.db,
  )
  assert.equal((await read('handler')).status, 409, 'the half hour is over')
  const kept = await as('handler').post(
    `/unsealings/${asked.id}/informer`,
    {},
    { 'idempotency-key': 'not-kept-anywhere' },
  )
  assert.equal(kept.status, 409, 'and no answer of before is given again')
  const dump = await sql<{ line: string }>`select to_jsonb(t)::text as line from replay t`.execute(city.db)
  requireClean(dump.rows.map(each => each.line).join('\n'), 'replay')
})

test('a message split in two: neither matter knows of the other', async () => {
  const complaint = await city.db
    .selectFrom('split_message')
    .select(['complaint_id', 'report_id'])
    .where('report_id', '=', split.id)
    .executeTakeFirstOrThrow()
  const { number } = await city.db
    .selectFrom('matter')
    .select('number')
    .where('id', '=', complaint.complaint_id)
    .executeTakeFirstOrThrow()
  await as('dispatcher').does(complaint.complaint_id, 'dispatch', {
    officeId: await city.officeId('429902'),
    reason: '管辖',
  })
  for (const role of roles) {
    const ofComplaint = JSON.stringify((await as(role).get(`/complaints/${complaint.complaint_id}`)).body)
    const ofReport = JSON.stringify((await as(role).get(`/reports/${split.id}`)).body)
    assert.ok(!ofComplaint.includes(split.number), role)
    assert.ok(!ofReport.includes(number), role)
  }
  const serial = (of: { number: string }) => Number(of.number.slice(-6))
  assert.equal(
    serial(split),
    serial(counter) + 2,
    'reports count for themselves: the complaint between has another count',
  )
  assert.notEqual(split.id % 2, (await idOf(number)) % 2, 'and their ids in addresses are no neighbours by order')
  const { body: told } = await as('handler').get(`/reports/${split.id}`)
  const came = told.events.filter((each: { name: string }) =>
    ['report.register', 'report.dispatch'].includes(each.name),
  )
  assert.deepEqual(
    came.map((each: { id: number; at: string }) => [each.id, each.at.slice(11, 19)]),
    [
      [1, '16:00:00'],
      [2, '16:00:00'],
    ],
    'what was done as it came in has its day only',
  )
  const { body } = await as('agent').get('/intake/splits')
  assert.deepEqual(
    body.items.map((each: { complaint: string; report: string }) => [each.complaint, each.report]),
    [[number, split.number]],
  )
  for (const role of ['handler', 'head', 'supervisor', 'legal', 'admin'])
    assert.equal((await as(role).get('/intake/splits')).status, 403, role)
  // Sent on in the same breath: neither by its number nor by its id is one letter the next of the other.
  const officeId = await city.officeId('429902')
  const sentOn = await as('agent').post('/intake/split', {
    ...{ complaint: await complaintOf(city), report: await reportOf(city) },
    ...{ dispatchComplaintTo: officeId, dispatchReportTo: officeId },
  })
  assert.equal(sentOn.status, 201, JSON.stringify(sentOn.body))
  const [ofComplaint] = await city.letters(sentOn.body.complaint.id)
  const [ofReport] = await city.letters(await idOf(sentOn.body.report.number))
  assert.match(`${ofComplaint!.number} ${ofReport!.number}`, /投送〔\d+〕第\d+号 .*举送〔\d+〕第\d+号/)
  assert.notEqual(ofComplaint!.id % 2, ofReport!.id % 2)
  const once = await fileCalled('小票.txt')
  const both = await as('agent').post('/intake/split', {
    complaint: await complaintOf(city, { attachments: [once] }),
    report: await reportOf(city, { attachments: [once] }),
  })
  assert.equal(both.body.errors[0].field, 'report.attachments')
  for (const [part, field] of [
    ['complaint', 'goodsClass'],
    ['report', 'violationClass'],
  ] as const) {
    const parts = { complaint: await complaintOf(city), report: await reportOf(city) }
    const unlisted = await as('agent').post('/intake/split', { ...parts, [part]: { ...parts[part], [field]: 'no' } })
    assert.equal(unlisted.body.errors[0].field, `${part}.${field}`)
  }
})

after(() => {
  log.length = 0
})
