/**
 * 公示: an operator's record from the draft to the public, objected to, put right, taken back; consent and small numbers;
 * issues and open data. At the end every published byte is searched for people that were planted beforehand.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readZip } from '../../server/letter/index.ts'
import { inPublic } from '../../server/publication/figures.ts'
import { endDaily } from '../../server/publication/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'
import { does, failed, laboratory } from '../sampling.ts'
import { done, refused, seen } from '../station.ts'
import { accepted, agreement, minuted, registered, type Told } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const planted = {
  name: '慕容青野',
  phone: '19938001234',
  address: '楚江市望楚区隐庐里三十九号',
  idNumber: '42990119900307371X',
}
const page = async (url: string, status = 200) => {
  const reply = await city.app.inject({ method: 'GET', url, remoteAddress: '10.9.9.7' })
  assert.equal(reply.statusCode, status, `${url}: ${reply.body.slice(0, 300)}`)
  return reply.body
}
const take = (who: string, id: number, step: string, body: Json = {}) =>
  done(city, who, `/publicity/${id}/steps/${step}`, body)

/** Whoever complains is the planted person, under other telephones. */
let nth = 0
async function closedAgainst(short: string, different: Json = {}): Promise<Told> {
  nth += 1
  const operator = await city.db
    .selectFrom('operator')
    .select(['id', 'name', 'address'])
    .where('short_name', '=', short)
    .executeTakeFirstOrThrow()
  const told = await accepted(city, {
    consumer: { name: planted.name, phone: `${planted.phone.slice(0, -2)}${10 + nth}`, address: planted.address },
    respondent: { operatorId: operator.id, name: operator.name, address: operator.address, contact: '上官秋水' },
    facts: `我是${planted.name}，电话${planted.phone}，身份证${planted.idNumber}。`,
    consentPublication: true,
    ...different,
  })
  await as('handler').does(told.id, 'settle', { ...agreement, performedAtOnce: true })
  await minuted(city, told.id)
  await as('handler').does(told.id, 'submit-closing')
  await as('head').does(told.id, 'close')
  return told
}
async function endedAgainst(short: string) {
  const operator = await city.db
    .selectFrom('operator')
    .select(['id', 'name', 'address'])
    .where('short_name', '=', short)
    .executeTakeFirstOrThrow()
  const told = await accepted(city, {
    respondent: { operatorId: operator.id, name: operator.name, address: operator.address },
    consentPublication: true,
  })
  await as('handler').does(told.id, 'propose-termination', { ground: '23-3', explanation: '双方无法达成协议。' })
  await as('head').does(told.id, 'terminate')
  await city.carryLetters()
  for (const letter of await city.letters(told.id))
    if (letter.form === 8 && letter.state !== 'served') {
      await as('handler').post(`/letters/${letter.id}/posted`, { mailNumber: 'XA123456789CN', postedOn: '2026-06-03' })
      await as('handler').post(`/letters/${letter.id}/proof`, { servedOn: '2026-06-03', signer: '店员' })
    }
  await as('handler').does(told.id, 'submit-closing')
  await as('head').does(told.id, 'close')
  return told
}

const entryOf = async (short: string): Promise<Json> => {
  const { items } = await seen(city, 'supervisor', '/publicity?period=2026-06&limit=200')
  const { name } = await city.db
    .selectFrom('operator')
    .select('name')
    .where('short_name', '=', short)
    .executeTakeFirstOrThrow()
  const line = items.find((each: Json) => each.operator === name)
  return line && seen(city, 'supervisor', `/publicity/${line.id}`)
}

const june: Record<string, Told[]> = {}

test('consent, delay, small numbers: who is drafted, who is told, and that a second person publishes after the notice', async () => {
  city.day('2026-06-02')
  june.market = []
  for (let n = 0; n < 4; n += 1) june.market.push(await closedAgainst('万家惠超市'))
  await endedAgainst('万家惠超市')
  // Without consent it does not count, whatever the number.
  await closedAgainst('万家惠超市', { consentPublication: false })
  june.gym = []
  for (let n = 0; n < 3; n += 1) june.gym.push(await closedAgainst('力行健身会所'))
  june.electric = []
  for (let n = 0; n < 3; n += 1) june.electric.push(await closedAgainst('国泰电器城'))
  city.day('2026-06-05')
  june.electric.push(await closedAgainst('国泰电器城'))
  june.clothes = []
  for (let n = 0; n < 3; n += 1) june.clothes.push(await closedAgainst('暖羽服饰'))
  for (let n = 0; n < 2; n += 1) await closedAgainst('净白干洗')

  // The tenth working day after 30 June is 14 July.
  city.day('2026-07-14')
  assert.match(
    (await refused(city, 422, 'supervisor', '/publicity-batches', { period: '2026-06' })).detail,
    /2026-07-14/,
  )
  city.day('2026-07-15')
  await refused(city, 403, 'handler', '/publicity-batches', { period: '2026-06' })
  const batch = await done(city, 'supervisor', '/publicity-batches', { period: '2026-06' })
  assert.ok(batch.drafted >= 4)
  assert.ok(batch.few >= 1, 'the laundry has two')
  assert.equal((await done(city, 'supervisor', '/publicity-batches', { period: '2026-06' })).drafted, 0, 'once')
  assert.equal(await entryOf('净白干洗'), undefined)
  // 国泰 has four, the last of 5 June: beside the month's four the three until the 4th would tell that one.
  const early = '2026-06-01..2026-06-04'
  assert.ok((await done(city, 'supervisor', '/publicity-batches', { period: early })).drafted > 0)
  const told = await seen(city, 'supervisor', `/publicity?period=${early}&limit=200`)
  assert.ok(told.items.some((each: Json) => each.operator.includes('力行健身')))
  assert.ok(!told.items.some((each: Json) => each.operator.includes('国泰电器城')))

  const market = await entryOf('万家惠超市')
  assert.deepEqual(
    [market.figures.count, market.figures.settled, market.figures.mediated, market.complaints.length],
    [5, 4, 5, 5],
  )
  assert.deepEqual([market.shown.count, market.shown.mediationRate, market.shown.growth], [5, 0.8, null])
  assert.equal((await as('handler2').get(`/publicity/${market.id}`)).status, 404)

  await page(`/publicity/${market.id}`, 404)
  await take('handler', market.id, 'announce', { how: 'phone' })
  // 16, 17, 20, 21, 22 July.
  assert.equal((await entryOf('万家惠超市')).announced.until, '2026-07-22')
  const rest = await done(city, 'supervisor', '/publicity-batches/announce', { period: '2026-06', how: 'letter' })
  assert.ok(rest.done >= 3)
  assert.match((await refused(city, 409, 'head', `/publicity/${market.id}/steps/publish`)).detail, /告知期至2026-07-22/)

  // The electric shop objects in time and is wrong; the gym objects and is right about one of its three.
  let electric = await entryOf('国泰电器城')
  await take('supervisor', electric.id, 'object', { byName: '公孙大成', words: '有两件是同行捣乱。' })
  let gym = await entryOf('力行健身会所')
  await take('handler', gym.id, 'object', { byName: '公孙大成', words: '有一件说的是隔壁。' })
  city.day('2026-07-23')
  const published = await done(city, 'legal', '/publicity-batches/publish', { period: '2026-06' })
  assert.ok(published.done >= 2)
  assert.equal((await entryOf('国泰电器城')).state, 'objected')
  await refused(city, 403, 'agent', `/publicity/${electric.id}/steps/reject-objection`, { answer: '查过。' })
  electric = await take('legal', electric.id, 'reject-objection', { answer: '逐件核对购物凭证，投诉属实。' })
  assert.deepEqual([electric.state, electric.objections[0].upheld], ['announced', false])
  electric = await take('legal', electric.id, 'publish')
  assert.deepEqual([electric.state, electric.untilOn], ['published', '2027-07-23'])
  await refused(city, 422, 'legal', `/publicity/${gym.id}/steps/uphold-objection`, {
    answer: '查实。',
    takeOut: [june.market[0]!.id],
  })
  gym = await take('legal', gym.id, 'uphold-objection', {
    answer: '查实，投诉的是隔壁店。',
    takeOut: [june.gym[0]!.id],
  })
  // Two would remain: it is not published at all.
  assert.deepEqual([gym.state, gym.figures.count, gym.ended.reason.zh], ['dropped', 2, '更正后不足3件'])
  await page(`/publicity/${gym.id}`, 404)
})

test('the public reads count and rate and nothing small; corrections, a consent taken back and a withdrawal are told', async () => {
  const market = await entryOf('万家惠超市')
  assert.equal(market.state, 'published')
  let html = await page(`/publicity/${market.id}`)
  for (const part of ['楚江市万家惠超市有限公司', '公示投诉件数', '80%', '上年同期件数太少'])
    assert.ok(html.includes(part), part)
  assert.ok(Buffer.byteLength(html) < 100 * 1024)
  assert.ok((await page(`/publicity?q=${encodeURIComponent('万家惠')}`)).includes(`/publicity/${market.id}"`))
  assert.match(await page(`/publicity?q=${encodeURIComponent('净白')}`), /不足3件的不公示/)

  // An error was found: three working days, and another person corrects it.
  city.day('2026-07-27')
  await take('supervisor', market.id, 'report-error', { reason: '有一件重复。' })
  const clock = (await entryOf('万家惠超市')).clocks.find((each: Json) => each.name === 'correction')
  assert.equal(clock.dueOn, '2026-07-30')
  const change = { reason: 'wrong-fact', words: '重复登记。', takeOut: [june.market![3]!.id] }
  await refused(city, 409, 'supervisor', `/publicity/${market.id}/steps/correct`, change)
  await refused(city, 409, 'legal', `/publicity/${market.id}/steps/correct`, { ...change, takeOut: [] })
  let one = await take('legal', market.id, 'correct', change)
  assert.deepEqual([one.figures.count, one.shown.mediationRate, one.corrections.length], [4, null, 1])
  html = await page(`/publicity/${market.id}`)
  assert.match(html, /2026-07-27更正：/)
  assert.ok(!html.includes('75%') && html.includes('件数太少'))

  // 撤回同意: the record follows at once and says so; with too few left it is gone.
  const mine = async ({ number, code }: Told, agreed: boolean) => {
    const citizen = await city.citizen(number, code)
    const answer = await citizen.post('/public/mine/consent', { agreed })
    assert.equal(answer.body.consentPublication, agreed)
  }
  await mine(june.market![0]!, false)
  one = await entryOf('万家惠超市')
  assert.deepEqual(
    [one.state, one.figures.count, one.corrections.at(-1).reason.zh],
    ['published', 3, '投诉人撤回公示同意'],
  )
  await mine(june.market![0]!, true)
  assert.equal((await entryOf('万家惠超市')).figures.count, 3, 'consent given later counts in later periods')
  await mine(june.market![1]!, false)
  one = await entryOf('万家惠超市')
  assert.deepEqual([one.state, one.ended.reason.zh], ['withdrawn', '更正后不足3件'])
  html = await page(`/publicity/${market.id}`)
  assert.match(html, /已于2026-07-27撤销，原来公示的数字不再算数.*不足3件/)
  assert.ok(!(await page('/publicity')).includes(`/publicity/${market.id}"`))

  // A rework takes its complaint out by itself; a withdrawal names its reason; a year later what is left is over.
  const electric = await entryOf('国泰电器城')
  await take('supervisor', electric.id, 'object', { byName: '公孙大成', words: '有一件不是我们卖的。' })
  await take('legal', electric.id, 'reject-objection', { answer: '票据是该店的。' })
  html = await page(`/publicity/${electric.id}`)
  assert.match(html, /商家2026-07-27提出异议，2026-07-27查明不成立，这条记录不变/)
  assert.ok(!html.includes('公孙大成') && !html.includes('不是我们卖的'), 'no word and no name of the objection')
  await as('supervisor').does(june.electric![0]!.id, 'open-rework', { reason: '协议未履行', cause: 'not-performed' })
  assert.equal((await entryOf('国泰电器城')).figures.count, 3)
  const clothes = await entryOf('暖羽服饰')
  await take('handler', clothes.id, 'object', { byName: '公孙大成', words: '三件都不是我们店。' })
  assert.match(await page(`/publicity/${clothes.id}`), /商家提出了异议/)
  await refused(city, 409, 'legal', `/publicity/${clothes.id}/steps/drop`, { reason: 'other', words: '查实。' })
  one = await take('legal', clothes.id, 'withdraw', { reason: 'wrong-operator', words: '查实为同名商户。' })
  assert.deepEqual([one.state, one.objections[0].upheld], ['withdrawn', true])
  assert.match(await page(`/publicity/${clothes.id}`), /查明商家说得对.*已于2026-07-27撤销.*投诉的不是这个经营者/s)
  const figure = async (name: string) => (await seen(city, 'supervisor', `/figures/${name}?period=2026-07`)).value
  assert.equal(await figure('publicity-withdrawn'), 2)
  assert.ok((await figure('publicity-corrected')) >= 3)
  city.day('2027-07-23')
  assert.equal((await bySystem(city.world, endDaily)) as never, undefined)
  assert.equal((await entryOf('国泰电器城')).state, 'published')
  city.day('2027-07-24')
  await bySystem(city.world, endDaily)
  assert.equal((await entryOf('国泰电器城')).state, 'ended')
  assert.match(await page(`/publicity/${electric.id}`), /公示期满.*不是因为有误/)
})

test('no figure that is told gives away one or two (property)', () => {
  const part = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 })
  fc.assert(
    fc.property(part, fc.nat(8), fc.nat(8), fc.nat(8), (goods, before, settled, odr) => {
      const count = goods.reduce((all, each) => all + each, 0)
      const figures = {
        count,
        before,
        settled: Math.min(settled, count),
        mediated: count,
        odrSettled: Math.min(odr, count),
        odrOffered: Math.min(odr, count),
        goods: goods.map((n, at) => ({ code: `c${at}`, count: n })),
        problems: [],
      }
      const shown = inPublic(figures)
      if (count < 3)
        assert.deepEqual([shown.count, shown.goods, shown.growth, shown.mediationRate], [null, [], null, null])
      else {
        assert.ok(shown.goods.every(each => each.count >= 3))
        const rest = count - shown.goods.reduce((all, each) => all + each.count, 0)
        const hidden = goods.length - shown.goods.length
        // What is left over is nought, or could be split in more than one way.
        assert.ok(rest === 0 || rest >= 3 || hidden >= 2, JSON.stringify({ goods, shown }))
        if (before < 3) assert.equal(shown.growth, null)
        if (count < 5) assert.equal(shown.mediationRate, null)
      }
    }),
  )
})

test('open data: dictionary, licence, CSV and JSON of the same rows, streamed; a formula is no formula', async () => {
  const { body } = await city.nobody.get('/public/data')
  assert.ok(body.items.length >= 5)
  for (const set of body.items) {
    assert.equal(set.licence.code, 'CC-BY-4.0')
    assert.ok(set.columns.every((each: Json) => each.description.zh && each.description.en))
    for (const { values = {} } of set.columns as Json[])
      for (const label of Object.values(values) as Json[]) assert.deepEqual(Object.keys(label), ['zh', 'en'], set.name)
    assert.deepEqual((await city.nobody.get(`/public/data/${set.name}/dictionary`)).body.columns, set.columns)
    const json = JSON.parse(await page(`/api${set.json}`))
    const reply = await city.app.inject({ method: 'GET', url: `/api${set.csv}` })
    assert.match(String(reply.headers['content-type']), /^text\/csv/)
    assert.equal(reply.rawPayload.subarray(0, 3).toString('hex'), 'efbbbf', 'Excel reads it as UTF-8')
    const [head, ...rows] = parse(reply.body, { bom: true }) as string[][]
    assert.deepEqual(
      head,
      set.columns.map((each: Json) => each.name),
    )
    assert.equal(rows.length, json.records.length, set.name)
    const text = (value: unknown) => (value === null ? '' : String(value))
    for (const [at, record] of json.records.entries())
      for (const [nth, name] of head!.entries()) {
        const cell = rows[at]![nth]!
        assert.equal(/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell, text(record[name]), `${set.name} ${name}`)
      }
    const first = await city.nobody.get(`/public/data/${set.name}?limit=1`)
    assert.deepEqual(first.body.items[0] ?? null, json.records[0] ?? null)
    assert.ok(Buffer.byteLength(await page(`/publicity/list/${set.name}`)) < 100 * 1024)
  }
  assert.equal((await city.nobody.get('/public/data/nothing')).status, 422)
  await page('/publicity/list/nothing', 404)
  // Small numbers by month: kept back, and not to be worked out from the sum.
  const { records } = JSON.parse(await page('/api/public/data/complaints-by-month/json'))
  for (const month of new Set(records.map((each: Json) => each.month))) {
    const rows = records.filter((each: Json) => each.month === month && each.class !== 'total')
    const total = records.find((each: Json) => each.month === month && each.class === 'total').complaints
    assert.ok(rows.every((each: Json) => each.complaints === null || each.complaints === 0 || each.complaints >= 3))
    const hidden = rows.filter((each: Json) => each.complaints === null)
    if (hidden.length > 0 && total !== null) {
      const rest = total - rows.reduce((all: number, each: Json) => all + (each.complaints ?? 0), 0)
      assert.ok(hidden.length >= 2 && rest > hidden.length, `${month}: ${hidden.length} hold ${rest}`)
    }
  }
})

test('an issue is opened by somebody else than who published it, in the edition without small numbers, and taken back with a reason', async () => {
  // Early in the morning, when it is still yesterday elsewhere.
  city.day('2026-07-28', '07:30')
  const issue = await done(city, 'supervisor', '/bulletins', { kind: 'weekly', period: '2026-W23' })
  await page(`/publicity/bulletins/${issue.id}`, 404)
  await refused(city, 409, 'supervisor', '/bulletin-releases', { bulletinId: issue.id })
  await refused(city, 404, 'legal', '/bulletin-releases', { bulletinId: 999_999 })
  await done(city, 'legal', '/bulletin-releases', { bulletinId: issue.id })
  const html = await page(`/publicity/bulletins/${issue.id}`)
  assert.match(html, /公开版/)
  assert.doesNotMatch(html, />0\.\d{3,}</, 'shares are printed as shares')
  assert.ok(Buffer.byteLength(html) < 100 * 1024, `${Buffer.byteLength(html)}`)
  assert.match(await page('/publicity/bulletins'), new RegExp(`/publicity/bulletins/${issue.id}"`))
  const [line] = (await city.nobody.get('/public/bulletins')).body.items
  assert.deepEqual([line.id, line.publishedOn], [issue.id, '2026-07-28'])

  await done(city, 'legal', `/bulletin-releases/${issue.id}/withdraw`, { reason: '统计口径有误。' })
  assert.match(await page(`/publicity/bulletins/${issue.id}`, 404), /统计口径有误/)
  assert.doesNotMatch(await page('/publicity/bulletins'), new RegExp(`/publicity/bulletins/${issue.id}"`))
  assert.equal((await city.nobody.get(`/public/bulletins/${issue.id}/docx`)).status, 404)
})

test('nowhere in what is published stands a person', async () => {
  city.day('2026-07-28')
  // A published sampling result, a unit on the list, a tip, an event, a question: each made by people and about people.
  const lab = await laboratory(city)
  const batch = await failed(city, lab, '暖羽服饰', '2026-07-28')
  const serving = { on: '2026-07-28', how: 'post', receiver: '上官秋水', proof: 'EMS 1234567890' }
  await does(city, 'handler', batch, 'serve-seller', serving)
  await does(city, 'handler', batch, 'serve-producer', serving)
  await does(city, 'head', batch, 'stop-sale', { quantity: 2, valueFen: 17_800 })
  city.day('2026-08-20')
  await does(city, 'handler', batch, 'confirm')
  await does(city, 'head', batch, 'publish')
  assert.match(await page('/publicity/list/sampling-results'), /泄漏电流/)

  const urls = await everythingPublic()
  assert.ok(urls.length > 40, `${urls.length} addresses`)
  const people = await city.db.selectFrom('person').select(['name', 'account']).execute()
  const consumers = await city.db.selectFrom('consumer').select(['name', 'phone', 'address', 'id_number']).execute()
  const contacts = await city.db.selectFrom('operator').select(['contact']).where('contact', 'is not', null).execute()
  const officers = people.map(each => each.name).filter(each => /^[\p{Script=Han}]{2,4}$/u.test(each))
  const marks = new Set([
    ...Object.values(planted),
    '上官秋水',
    '公孙大成',
    ...consumers.flatMap(each => [each.phone, each.address, each.id_number]),
    ...consumers.map(each => each.name).filter(each => each.length > 2),
    ...officers,
    // Some contacts are desks (营业厅), not people.
    ...contacts.map(each => each.contact).filter(each => each && each.length > 2 && !/[厅部台店服心公室处]/.test(each)),
  ])
  marks.delete(null)
  let bytes = 0
  for (const url of urls) {
    const reply = await city.app.inject({ method: 'GET', url, remoteAddress: '10.9.8.7' })
    assert.ok(reply.statusCode < 400, `${url}: ${reply.statusCode}`)
    bytes += reply.rawPayload.length
    const text = url.endsWith('docx')
      ? readZip(reply.rawPayload)
          .map(part => part.content.toString())
          .join('\n')
      : reply.body
    const found = [...marks].filter(each => text.includes(each as string))
    assert.deepEqual(found, [], url)
    assert.doesNotMatch(text.replace(/\d{18,}/g, ''), /(?<!\d)1[3-9]\d{9}(?!\d)/, `${url}: a mobile number`)
  }
  assert.ok(bytes > 200_000, `${bytes} bytes`)
})

/** Every page, feed, file and answer of the two modules, found by following the links. */
async function everythingPublic(): Promise<string[]> {
  const seenAt = new Set<string>()
  const waiting = [
    '/learn',
    '/advice',
    '/knowledge',
    '/events',
    '/publicity',
    '/publicity/bulletins',
    '/open-data',
    '/advice.atom',
    '/advice.json',
  ]
  const ours =
    /^\/(learn|advice|knowledge|events|publicity|open-data|api\/public\/(data|advisor|bulletin|publicity|education))/
  const api = ['publicity', 'advisories', 'education-events', 'bulletins', 'data'].map(each => `/api/public/${each}`)
  waiting.push(...api)
  for (let url = waiting.shift(); url; url = waiting.shift()) {
    if (seenAt.has(url) || seenAt.size > 400) continue
    seenAt.add(url)
    const reply = await city.app.inject({ method: 'GET', url, remoteAddress: '10.9.8.6' })
    const type = String(reply.headers['content-type'])
    if (!type.includes('html')) continue
    for (const [, href] of reply.body.matchAll(/href="([^"#]+)"/g)) {
      const address = href!.replaceAll('&amp;', '&')
      if (ours.test(address)) waiting.push(address)
    }
  }
  return [...seenAt]
}

test('who agreed and who did not is asked on the own page', async () => {
  city.day('2026-07-28')
  const { number, code } = await registered(city)
  const citizen = await city.citizen(number, code)
  assert.equal((await citizen.get('/public/mine')).body.consentPublication, false)
  assert.equal((await citizen.post('/public/mine/consent', { agreed: 'perhaps' })).status, 422)
})
