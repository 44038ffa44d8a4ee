/**
 * The story of the 2027 notice, and of what the legal section may set. The notice is invented: when this was written
 * the State Council had not published it. Days are worked out by hand from it.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Command } from 'commander'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { calendarYears } from '../../law/calendar/index.ts'
import { classes, problems } from '../../law/classes.ts'
import { testDatabase } from '../../test/harness.ts'
import { noOffice, readInOffice, requireSoundXml } from '../../test/office.ts'
import { demonstrationPassword } from '../about.ts'
import { loadConfig } from '../config.ts'
import { type Context, systemActor } from '../kernel/context.ts'
import { loadLaw, makeWorld } from '../kernel/world.ts'
import { buildApp } from '../main.ts'
import { Notice } from './contract.ts'
import { explainCommand } from './explain-command.ts'
import { requireNotice, warningsOn } from './notice.ts'
import { recomputeAll } from './recompute.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
type Json = any

let today = '2026-12-10'
const home = mkdtempSync(join(tmpdir(), 'xiaobao-calendar-'))
const { db } = await testDatabase({ city: true })
const world = makeWorld(db, () => today)
let app: FastifyInstance
before(async () => {
  app = await buildApp(loadConfig({ XIAOBAO_HOME: home, LOG_LEVEL: 'silent' }), world)
})
after(async () => {
  await app.close()
  rmSync(home, { recursive: true, force: true })
})

const cookies = new Map<string, string>()
async function as(account: string) {
  if (!cookies.has(account)) {
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { account, password: demonstrationPassword },
    })
    assert.equal(signedIn.statusCode, 200, signedIn.body)
    cookies.set(account, String(signedIn.headers['set-cookie']).split(';')[0]!)
  }
  const headers = { cookie: cookies.get(account)! }
  const call = (method: 'GET' | 'POST' | 'PUT') => (path: string, payload?: object) =>
    app.inject({ method, url: `/api${path}`, headers, ...(payload ? { payload } : {}) })
  return { get: call('GET'), post: call('POST'), put: call('PUT') }
}
async function ok(answer: Promise<{ statusCode: number; body: string; json(): Json }>) {
  const got = await answer
  assert.ok(got.statusCode < 300, got.body)
  return got.json()
}

const day = (date: string, name: string, off: boolean, statutory = false) => ({ date, name, off, statutory })
const block = (name: string, fixed: string[], moved: string[], worked: string[]) => [
  ...fixed.map(each => day(each, name, true, true)),
  ...moved.map(each => day(each, name, true)),
  ...worked.map(each => day(each, name, false)),
]
const rest = [
  ...block('清明节', ['2027-04-05'], [], []),
  ...block('劳动节', ['2027-05-01', '2027-05-02'], ['2027-05-03', '2027-05-04', '2027-05-05'], ['2027-05-08']),
  ...block('端午节', ['2027-06-09'], [], []),
  ...block('中秋节', ['2027-09-15'], [], []),
  ...block(
    '国庆节',
    ['2027-10-01', '2027-10-02', '2027-10-03'],
    ['2027-10-04', '2027-10-05', '2027-10-06', '2027-10-07'],
    ['2027-09-26', '2027-10-09'],
  ),
]
const spring = ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']
const notice = {
  year: 2027,
  title: '国务院办公厅关于2027年部分节假日安排的通知（示例）',
  number: '国办发明电〔2026〕8号',
  url: 'https://www.gov.cn/example',
  days: [
    ...block('元旦', ['2027-01-01'], ['2027-01-02', '2027-01-03'], []),
    ...block('春节', spring, ['2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'], ['2027-01-31', '2027-02-20']),
    ...rest,
  ],
}
/** 元旦 bridged to Monday and worked back on Sunday the 10th; 春节 a day shorter. */
const corrected = {
  ...notice,
  number: '国办发明电〔2026〕9号',
  days: [
    ...block('元旦', ['2027-01-01'], ['2027-01-02', '2027-01-03', '2027-01-04'], ['2027-01-10']),
    ...block('春节', spring, ['2027-02-09', '2027-02-10', '2027-02-11'], ['2027-02-20']),
    ...rest,
  ],
}

async function complaint(received: string) {
  today = received
  const me = (await ok((await as('handler')).get('/me'))) as { officeId: number }
  return ok(
    (await as('agent')).post('/complaints', {
      consumer: { name: '许晴川', phone: '19900001234' },
      respondent: { name: '楚江市晨光家电经营部', address: '江城区人民路1号' },
      goodsClass: classes.at(-1)!.code,
      problemClass: problems.at(-1)!.code,
      facts: `电水壶漏电，${received}收到`,
      channel: 'phone',
      dispatchTo: me.officeId,
      dispatchReason: '经营地在辖区内',
    }),
  ) as Promise<{ id: number; number: string; code: string }>
}
const clocksOf = async (id: number) => {
  const { clocks } = await ok((await as('handler')).get(`/complaints/${id}`))
  return Object.fromEntries(clocks.map((each: { name: string }) => [each.name, each]))
}
async function rowCounts() {
  const { rows } = await sql<{ n: string }>`select (select count(*) from event) || ' ' || (select count(*) from clock)
    || ' ' || (select count(*) from calendar_notice) || ' ' || (select count(*) from reminder) || ' '
    || (select count(*) from pgboss.job) || ' ' || (select count(*) from setting) || ' ' || (select sum(version) from matter)
    || ' ' || (select md5(string_agg(id || ' ' || due_on || provisional, ',' order by id)) from clock) as n`.execute(db)
  return rows[0]!.n
}
const stored = async () =>
  new Map(
    (await db.selectFrom('clock').selectAll().where('stopped_on', 'is', null).execute()).map(each => [each.id, each]),
  )

/** As the worker does its jobs. */
const transact = <Result>(work: (ctx: Context) => Promise<Result>) =>
  db
    .transaction()
    .execute(async open => work({ db: open, actor: systemActor, ...world.moment(), ...(await loadLaw(open)) }))

const mediated = { id: 0, number: '', code: '' }
const late = { id: 0, number: '', code: '' }
let report: number

test('every notice that came with the program could be entered, and only 2015 and 2020 look odd', () => {
  const odd = calendarYears.filter(({ year, notices: [first], days }) => {
    const said = Notice.parse({
      year,
      ...first,
      number: first!.number,
      days: days.map(({ notice: _, ...each }) => each),
    })
    requireNotice(said, '2026-12-10')
    return warningsOn(said, '2026-12-10').length > 0
  })
  // The one-off day of 3 September 2015 and the Spring Festival extended in 2020: what no other year had.
  assert.deepEqual(
    odd.map(each => each.year),
    [2015, 2020],
  )
})

test('December 2026: limits that reach 2027 are provisional on the desk and on the page, and nobody is kept waiting', async () => {
  Object.assign(mediated, await complaint('2026-12-10'))
  const handler = await as('handler')
  await ok(handler.post(`/complaints/${mediated.id}/steps/accept`, {}))
  today = '2026-12-21'
  await ok(handler.post(`/complaints/${mediated.id}/steps/open-lead`, { facts: '库房里还有同批次未加贴标志的水壶' }))
  report = (
    await db
      .selectFrom('report')
      .select('matter_id')
      .where('from_matter_id', '=', mediated.id)
      .executeTakeFirstOrThrow()
  ).matter_id
  Object.assign(late, await complaint('2026-12-28'))

  // 60 days from 10 December: 8 February, 正月初三 by the 办法; nothing known of days off after it.
  const { mediation } = await clocksOf(mediated.id)
  assert.deepEqual([mediation.dueOn, mediation.provisional], ['2027-02-09', true])
  assert.match(mediation.text.zh, /（暂定）/)
  const { acceptance } = await clocksOf(late.id)
  assert.deepEqual([acceptance.dueOn, acceptance.provisional], ['2027-01-07', true])
  const desk = await ok(handler.get(`/desk?scope=office&q=${late.number}`))
  assert.equal(desk.items.find((each: { id: number }) => each.id === late.id).provisional, true)
  const { years } = await ok((await as('legal')).get('/calendar'))
  const of2027 = years.find((each: { year: number }) => each.year === 2027)
  assert.equal(of2027.provisional, true)
  assert.equal(of2027.days.length, 13)
  assert.equal(years.at(-1).year, 2028)
  assert.equal(years.find((each: { year: number }) => each.year === 2026).provisional, false)
})

test('a notice that cannot be one is refused, the field named; an odd one is pointed out', async () => {
  const legal = await as('legal')
  const refused = async (change: object, field: string) => {
    const count = await rowCounts()
    for (const path of ['/calendar/preview', '/calendar']) {
      const answer = await legal.post(path, { ...notice, ...change })
      assert.equal(answer.statusCode, 422, answer.body)
      const fields = answer.json().errors.map((each: { field: string }) => each.field)
      assert.ok(fields.includes(field), `${field}: ${fields}`)
    }
    assert.equal(await rowCounts(), count)
  }
  const without = (date: string) => notice.days.filter(each => each.date !== date)
  const at = notice.days.length
  await refused({ days: [...notice.days, day('2027-03-03', '元旦', false)] }, `days.${at}.off`)
  await refused({ days: [...notice.days, day('2026-11-30', '元旦', true)] }, `days.${at}.date`)
  await refused({ days: [...notice.days, day('2028-02-01', '春节', true)] }, `days.${at}.date`)
  await refused({ days: [...notice.days, day('2027-02-30', '春节', true)] }, `days.${at}.date`)
  await refused({ days: [...notice.days, day('2027-01-01', '元旦', true)] }, `days.${at}.date`)
  await refused({ days: [...notice.days, day('2027-10-16', '国庆节', false, true)] }, `days.${at}.statutory`)
  await refused({ days: [...notice.days, day('2027-10-08', '国庆节', true, true)] }, `days.${at}.statutory`)
  await refused({ days: without('2027-10-02') }, 'days')
  await refused({ days: [] }, 'days')
  await refused({ year: 2032, days: notice.days }, 'year')
  await refused({ year: 2026.5 }, 'year')
  await refused({ title: '' }, 'title')
  // Every explanation cites it: without its number, or with another paper's, it is not entered.
  for (const number of [undefined, '', '示例〔2026〕1号', '国办发明电2026第8号']) await refused({ number }, 'number')
  assert.equal(Notice.parse({ ...notice, number: '国办发明电 [2026] 8 号' }).number, notice.number)
  await refused({ url: 'javascript:alert(1)' }, 'url')
  await refused({ title: '通知\u202e' }, 'title')

  const { warnings } = await ok(legal.post('/calendar/preview', { ...notice, url: '', days: without('2027-01-31') }))
  assert.deepEqual(warnings.map((each: { field: string }) => each.field).sort(), ['days', 'url'])
  assert.deepEqual((await ok(legal.post('/calendar/preview', notice))).warnings, [])
  for (const account of ['handler', 'head', 'supervisor', 'dispatcher', 'auditor'])
    assert.equal((await (await as(account)).post('/calendar', notice)).statusCode, 403)
})

test('the notice comes: what the preview showed is what happens, with events, and nothing else', async () => {
  const admin = await as('admin')
  const untouched = await rowCounts()
  const preview = await ok(admin.post('/calendar/preview', notice))
  assert.equal(await rowCounts(), untouched, 'a preview writes nothing')
  assert.ok(preview.count <= 200 && preview.moves.length === preview.count)
  const then = await stored()

  const { moved, queued } = await ok(admin.post('/calendar', notice))
  assert.deepEqual([moved, queued], [preview.count, false])
  const now = await stored()
  const happened = [...now.values()]
    .filter(each => then.get(each.id)!.due_on !== each.due_on || then.get(each.id)!.provisional !== each.provisional)
    .map(each => [each.id, then.get(each.id)!.due_on, each.due_on, then.get(each.id)!.provisional, each.provisional])
  const shown = preview.moves.map((each: Json) => [
    each.clockId,
    each.before,
    each.after,
    each.provisionalBefore,
    each.provisionalAfter,
  ])
  const byId = (a: Json[], b: Json[]) => a[0] - b[0]
  assert.deepEqual(happened.sort(byId), shown.sort(byId))
  assert.equal([...now.values()].filter(each => each.provisional && each.due_on < '2028').length, 0)

  // The 8th is in the block that ends on the 12th: Saturday the 13th, which does not roll.
  const { mediation } = await clocksOf(mediated.id)
  assert.deepEqual([mediation.dueOn, mediation.provisional], ['2027-02-13', false])
  const { acceptance } = await clocksOf(late.id)
  assert.deepEqual([acceptance.dueOn, acceptance.provisional], ['2027-01-07', false])
  assert.ok(preview.moves.some((each: Json) => each.matterId === report && each.kind === 'report'))

  const { events } = await ok((await as('handler')).get(`/complaints/${mediated.id}`))
  const event = events.findLast((each: Json) => each.name === 'clock.recompute' && each.facts.clock === 'mediation')
  const { before, after: to, notice: cited } = event.facts
  assert.deepEqual([before, to, cited], ['2027-02-09', '2027-02-13', notice.number])
  const matter = await db.selectFrom('matter').selectAll().where('id', '=', late.id).executeTakeFirstOrThrow()
  assert.equal(matter.due_provisional, false)
  const desk = await ok((await as('handler')).get(`/desk?scope=office&q=${late.number}`))
  assert.equal(desk.items.find((each: Json) => each.id === late.id).provisional, false)
  const { years } = await ok(admin.get('/calendar'))
  const of2027 = years.find((each: Json) => each.year === 2027)
  assert.deepEqual([of2027.provisional, of2027.from, of2027.notices[0].number], [false, 'entered', notice.number])
})

test('a corrected notice moves again, other kinds of matter too, and who has less time is told', async () => {
  const legal = await as('legal')
  const preview = await ok(legal.post('/calendar/preview', corrected))
  await ok(legal.post('/calendar', corrected))
  // 春节 ends on the 11th now: Friday the 12th.
  assert.equal((await clocksOf(mediated.id)).mediation.dueOn, '2027-02-12')
  // 29 30 31 | 5 6 7 8: seven working days, with Monday the 4th off.
  assert.equal((await clocksOf(late.id)).acceptance.dueOn, '2027-01-08')
  // 22-25, 28-31 December; 5-8, 10 (worked), 11, 12 January: fifteen working days from the 21st.
  const lead = await db
    .selectFrom('clock')
    .selectAll()
    .where('matter_id', '=', report)
    .where('name', '=', 'lead')
    .executeTakeFirstOrThrow()
  assert.equal(lead.due_on, '2027-01-12')
  assert.ok(preview.count >= 2)
  const { items } = await ok((await as('handler')).get('/reminders'))
  const told = items.filter((each: Json) => each.name === 'recomputed' && each.matterId === mediated.id)
  assert.equal(told.length, 1)
  assert.match(told[0].text.zh, /2027年放假安排.*2027-02-12/)

  const history = await ok(legal.get('/settings/history'))
  assert.deepEqual(
    history.items.slice(0, 2).map((each: Json) => [each.name, each.number]),
    [
      ['calendar.enter', corrected.number],
      ['calendar.enter', notice.number],
    ],
  )
  assert.equal(history.items[0].replaces, history.items[1].noticeId)
  const again = await ok(legal.post('/calendar/preview', corrected))
  assert.equal(again.count, 0, 'the same notice once more moves nothing')
})

test('weekends roll when the legal section says so, with reason, preview and history', async () => {
  const legal = await as('legal')
  assert.deepEqual((await ok(legal.get('/settings'))).counting, { weekendRoll: false, holidays: 'block' })
  await ok(legal.post('/calendar', notice))
  assert.equal((await clocksOf(mediated.id)).mediation.dueOn, '2027-02-13')
  const untouched = await rowCounts()
  const preview = await ok(legal.post('/settings/counting/preview', { weekendRoll: true }))
  assert.equal(await rowCounts(), untouched)
  assert.ok(preview.moves.some((each: Json) => each.matterId === mediated.id && each.after === '2027-02-15'))
  assert.equal((await legal.put('/settings/counting', { weekendRoll: true })).statusCode, 422)
  assert.equal(
    (await (await as('admin')).put('/settings/counting', { weekendRoll: true, reason: '无权' })).statusCode,
    403,
  )

  const reason = '法制科2026年第3次会议：参照民法典第二百零三条'
  const { moved } = await ok(legal.put('/settings/counting', { weekendRoll: true, reason }))
  assert.equal(moved, preview.count)
  assert.equal((await clocksOf(mediated.id)).mediation.dueOn, '2027-02-15')
  // Only the thirteen days of the 办法 move a last day: the 8th is one, the 9th a Tuesday.
  await ok(legal.put('/settings/counting', { weekendRoll: false, holidays: 'fixed', reason: '只认法定节假日本身' }))
  assert.equal((await clocksOf(mediated.id)).mediation.dueOn, '2027-02-09')
  await ok(legal.put('/settings/counting', { weekendRoll: false, reason: '恢复' }))
  assert.equal((await clocksOf(mediated.id)).mediation.dueOn, '2027-02-13')
  const { items } = await ok(legal.get('/settings/history?limit=3'))
  assert.deepEqual(
    [items[2].reason, items[2].before, items[2].after],
    [reason, { weekendRoll: false, holidays: 'block' }, { weekendRoll: true, holidays: 'block' }],
  )
})

test('the numbers of art. 17 are the bureau’s, and the screen counts by them', async () => {
  const legal = await as('legal')
  const { factors } = await ok(legal.get('/settings'))
  assert.deepEqual(factors, { days: 90, sameOperator: 3, samePerson: 5, sharedContact: 3 })
  const change = { days: 180, sameOperator: 4, samePerson: 8, sharedContact: 2, reason: '本市细化' }
  await ok((await as('supervisor')).put('/settings/factors', change))
  const shown = await ok((await as('handler')).get(`/complaints/${late.id}`))
  const person = shown.factors.find((each: Json) => each.key === '17-2')
  assert.deepEqual([person.threshold, person.label.zh.startsWith('180日内')], [8, true])
  assert.equal((await legal.put('/settings/factors', { ...change, days: 0 })).json().errors[0].field, 'days')
  assert.equal((await (await as('handler')).put('/settings/factors', change)).statusCode, 403)
})

test('the limit explained on paper, for staff and for the citizen, each only their own', async () => {
  const { mediation } = await clocksOf(mediated.id)
  const staff = await (await as('handler')).get(`/clocks/${mediation.id}/explanation/docx`)
  assert.equal(staff.statusCode, 200)
  const tracked = await app.inject({
    method: 'POST',
    url: '/api/public/track',
    payload: { number: mediated.number, code: mediated.code },
  })
  const cookie = String(tracked.headers['set-cookie']).split(';')[0]!
  const mine = (id: number) =>
    app.inject({ url: `/api/public/mine/clocks/${id}/explanation/docx`, headers: { cookie } })
  const citizen = await mine(mediation.id)
  assert.ok(citizen.rawPayload.equals(staff.rawPayload))
  assert.equal((await mine((await clocksOf(late.id)).acceptance.id)).statusCode, 404)
  assert.equal((await (await as('handler2')).get(`/clocks/${mediation.id}/explanation/docx`)).statusCode, 404)
  requireSoundXml(staff.rawPayload)
  if (noOffice) return
  const { text, pages } = readInOffice({ 'a.docx': staff.rawPayload })['a.docx']!
  for (const each of [
    '期限计算说明',
    mediated.number,
    '调解期限，60日',
    '第二十三条',
    '2026-12-10',
    '不计',
    '2027-02-08',
    notice.number,
    '顺延后的届满日',
    '第四十五条',
  ])
    assert.ok(text.includes(each), `${each}\n${text}`)
  assert.ok(pages <= 4, `${pages} pages`)
})

test('a request that counted by the old law and committed late is caught by the job', async () => {
  const { mediation } = await clocksOf(mediated.id)
  await db
    .updateTable('clock')
    .set({ due_on: '2027-02-09', provisional: true })
    .where('id', '=', mediation.id)
    .execute()
  await recomputeAll(transact, { notice: notice.number })
  assert.equal((await clocksOf(mediated.id)).mediation.dueOn, '2027-02-13')
  const count = await rowCounts()
  await recomputeAll(transact, {})
  assert.equal(await rowCounts(), count, 'a second look changes nothing')
})

test('more than two thousand are moved by the worker, to the same days', { timeout: 60_000 }, async () => {
  await sql`
    with made as (
      insert into matter (kind, number, state, office_id, received_on, received_at, channel, subject)
      select 'complaint', 'VIELE' || n, 'accepted', (select min(id) from office), '2026-12-10', now(), 'phone', '批量'
      from generate_series(1, 2100) as n returning id)
    insert into clock (matter_id, name, binding, started_on, amount, unit, act, article, due_on)
    select id, 'mediation', 'statute', '2026-12-10', 60, 'calendar-day', 'order121', '第二十三条', '2027-02-13' from made`.execute(
    db,
  )
  const legal = await as('legal')
  const preview = await ok(legal.post('/calendar/preview', corrected))
  assert.ok(preview.count > 2100)
  assert.equal(preview.moves.length, 200)
  const { moved, queued } = await ok(legal.post('/calendar', corrected))
  assert.deepEqual([moved, queued], [preview.count, true])
  const jobs = await sql<{
    data: Json
  }>`select data from pgboss.job where name = 'calendar.recompute' and start_after <= now()`.execute(db)
  assert.equal(jobs.rows.length, 1)
  await recomputeAll(transact, jobs.rows[0]!.data)
  const due =
    await sql`select distinct clock.due_on, matter.due_on as first, matter.version from clock join matter on matter.id = matter_id where number like 'VIELE%'`.execute(
      db,
    )
  assert.deepEqual(due.rows, [{ due_on: '2027-02-12', first: '2027-02-12', version: 2 }])
  const events = await db
    .selectFrom('event')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('name', '=', 'clock.recompute')
    .where(one => one(one.ref('facts', '->>').key('by'), '=', '吴岚'))
    .executeTakeFirstOrThrow()
  assert.ok(events.n >= 2100)
})

test('law explain says on the command line what the page says', async () => {
  const out: string[] = []
  const write = process.stdout.write
  const run = async (...args: string[]) => {
    const program = new Command().exitOverride()
    explainCommand(program.command('law'), work => transact(work))
    // The runner reports over the same stream, in buffers.
    process.stdout.write = ((said: string | Buffer) =>
      typeof said === 'string' ? out.push(said) > 0 : write.call(process.stdout, said)) as never
    try {
      await program.parseAsync(['law', 'explain', ...args], { from: 'user' })
    } finally {
      process.stdout.write = write
    }
    return out.pop() ?? ''
  }
  const { matter, clocks } = JSON.parse(await run('--matter', mediated.number, '--clock', 'mediation', '--json'))
  assert.deepEqual([matter, clocks.length, clocks[0].due], [mediated.number, 1, '2027-02-12'])
  const { mediation } = await clocksOf(mediated.id)
  const page = await ok((await as('handler')).get(`/clocks/${mediation.id}/explanation`))
  assert.deepEqual(clocks[0].days, page.days)
  assert.match(
    await run('--matter', mediated.number),
    /2027-02-08 {2}计入 {2}春节，法定节假日（星期一）；届满日为法定节假日，顺延 {2}国办发明电〔2026〕9号/,
  )
  assert.equal(await run('--matter', 'TS00000000000000'), '')
  assert.equal(process.exitCode, 1)
  process.exitCode = 0
})

for (const received of ['2031-01-05', '2075-12-30'])
  test(`no intake waits for a notice: ${received}`, async () => {
    const { id } = await complaint(received)
    const clocks: Json = await clocksOf(id)
    assert.equal(clocks.acceptance.provisional, true)
    assert.ok(clocks.acceptance.dueOn > received)
    today = '2026-12-28'
  })
