/** 没有记录的期间: nothing is said where nothing was recorded, nothing is compared with it, and nobody publishes it by mistake. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readZip } from '../../server/letter/index.ts'
import { type Json, openCity } from '../app.ts'
import { accepted, registered } from '../tell.ts'

const city = await openCity('2026-11-24')
const chen = city.as('supervisor')
// One of an earlier year, and then nothing for sixteen months: taken over from another system.
for (const day of ['2024-06-03', '2025-10-20', '2026-11-03', '2026-11-10', '2026-11-17']) {
  city.day(day)
  await registered(city)
  await accepted(city)
}
city.day('2026-11-24')

const begun = async (kind: string, period: string): Promise<Json> => {
  const answer = await chen.post('/papers', { kind, period })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body
}
const wordsOf = (draft: Json): string[] => draft.paper.sections.flatMap((each: Json) => each.paragraph ?? [])

test('a month before the records: one sentence says so, no “（无）”, no table of noughts, no chart of nothing', async () => {
  const draft = await begun('monthly', '2018-06')
  assert.deepEqual(wordsOf(draft), ['2018年6月1日至30日，全市没有投诉、举报和咨询的记录。'])
  assert.deepEqual(
    draft.paper.sections.filter((each: Json) => each.table || each.chart),
    [],
  )
  assert.deepEqual(draft.tables, [])
  assert.equal(draft.appeals, 0)
  assert.ok(draft.silent.length > 0, 'the editor tells what fell away')
  assert.equal((await chen.ask('DELETE', `/papers/${draft.id}`)).status, 200)
})

test('the first month of the records keeps its sentences; a month without closed cases has no rate and no empty clause', async () => {
  const draft = await begun('monthly', '2025-10')
  const words = wordsOf(draft).join('')
  assert.match(words, /全市共接收投诉\d+件/)
  assert.match(words, /件，上月、去年同期记录不全，不作比较；/)
  assert.doesNotMatch(words, /（无）|没有记录|，，|率—/)
  const [comparison] = draft.tables
  assert.deepEqual(
    [comparison.columns.map((each: Json) => each.label), comparison.note],
    [['本期'], '上期、去年同期记录不全，不作比较。'],
    'a column of dashes compares nothing',
  )
  for (const { chart } of draft.paper.sections.filter((each: Json) => each.chart))
    assert.ok(
      chart.points.some((each: Json) => each.value),
      chart.title,
    )
  for (const { table } of draft.paper.sections.filter((each: Json) => each.table))
    assert.ok(
      table.rows.some((row: Json) => !row.total),
      table.title,
    )
})

test('a paper of a period without appeals is published only by who says so', async () => {
  const draft = await begun('quarterly', '2018-Q3')
  const refused = await chen.post(`/papers/${draft.id}/publish`)
  assert.equal(refused.status, 422)
  assert.equal(refused.body.errors[0].field, 'withoutAppeals')
  assert.match(refused.body.errors[0].problem, /没有投诉、举报和咨询/)
  assert.equal((await chen.post(`/papers/${draft.id}/publish`, { withoutAppeals: false })).status, 422)
  assert.equal((await chen.post(`/papers/${draft.id}/publish`, { withoutAppeals: true })).status, 201)
  const week = { kind: 'weekly', period: '2018-W23' }
  assert.equal((await chen.get('/bulletins/weekly?period=2018-W23')).body.appeals, 0)
  assert.equal((await chen.post('/bulletins', week)).body.errors[0].field, 'withoutAppeals')
  const late = await chen.post('/bulletins', { ...week, withoutAppeals: true })
  const now = await chen.post('/bulletins', { kind: 'weekly', period: '2026-W46' })
  // An issue is numbered within the year that it reports on.
  const placed = ({ status, body }: { status: number; body: Json }) => [status, body.year, body.issue]
  assert.deepEqual(
    [placed(late), placed(now)],
    [
      [201, 2018, 1],
      [201, 2026, 1],
    ],
  )
  const words = (await chen.get(`/bulletins/${late.body.id}`)).body.paper.sections.flatMap(
    (each: Json) => each.paragraph ?? [],
  )
  assert.match(words[0], /^2018年6月4日至10日，全市没有投诉、举报和咨询的记录/)
  assert.doesNotMatch(words.join(''), /投诉0件、举报0件|调解成功率/)
})

test('the holiday is asked by its name and year', async () => {
  const draft = await begun('special', '2018-national')
  assert.equal(draft.period, '2018-10-01..2018-10-07')
  assert.equal(draft.title, '2018年国庆假期消费投诉举报专题分析')
  const figure = (await chen.get('/figures/complaints-received?period=双11-2026')).body
  assert.equal(figure.period.key, '2026-11-01..2026-11-20')
  assert.ok(figure.value >= 3)
  const spring = (await chen.get('/figures/complaints-received?period=2026-spring&compare=true')).body
  assert.deepEqual([spring.period.from, spring.period.to], ['2026-02-16', '2026-02-23'], '除夕 to 初七')
  assert.equal(spring.yearBefore.period, '2025-01-28..2025-02-04', 'the festival of the year before, not its days')
  assert.equal((await chen.get('/figures/complaints-received?period=2026-nosuchday')).status, 422)
})

test('nothing is compared with a time before the records began, or of which only a part is on record', async () => {
  const head = (await chen.get('/dashboard/head')).body
  assert.equal(head.recordsFrom, '2025-10-20')
  for (const row of head.rows) assert.equal(row.change.value, null, row.name)
  const before = head.months.points.map((each: Json) => each.before)
  assert.deepEqual(before.slice(0, 9), Array(9).fill(null), 'no nought stands for a month that is not on record')
  assert.equal(typeof before[9], 'number')
  const year = (await chen.get('/figures/complaints-received?period=2026&compare=true&by=unit')).body
  for (const one of [year, ...year.rows])
    assert.equal(one.yearBefore.whole, false, 'the one endpoint says so of the earlier figure')
  const { key } = (await chen.post('/wall/screens', { label: '大厅' })).body
  const wall = (await city.nobody.ask('GET', '/public/wall', undefined, { 'x-wall-key': key })).body
  assert.equal(wall.recordsFrom, '2025-10-20')
  for (const each of wall.year) assert.equal(each.change, null, each.name)
})

test('a correction stands in a table: a row before and a row after, not a line for each figure', async () => {
  city.day('2026-11-13')
  for (let n = 0; n < 3; n += 1) await registered(city)
  city.day('2026-11-24')
  const second = await chen.post('/bulletins', { kind: 'weekly', period: '2026-W46', reason: '补录' })
  assert.equal(second.status, 201, JSON.stringify(second.body))
  const { paper, corrections } = (await chen.get(`/bulletins/${second.body.id}`)).body
  assert.deepEqual(paper.corrections, ['更正原因：补录'])
  assert.ok(corrections.length > 5)
  const table = paper.corrected.find((each: Json) => each.title === '表1更正前后对照')
  assert.ok(table.columns.some((each: Json) => each.group === '投诉' && each.label === '接收'))
  const [was, is] = table.rows.filter((each: Json) => each.label.startsWith('合计'))
  assert.match(was.label, /更正前/)
  assert.equal(Number(is.cells[0]) - Number(was.cells[0]), 3)
  const cells = paper.corrected.flatMap((each: Json) => each.rows.flatMap((row: Json) => row.cells))
  assert.ok(cells.filter((each: string) => each !== '').length >= corrections.length * 2, 'every difference is there')
  const session = await city.send({
    method: 'POST',
    url: '/api/session',
    payload: { account: 'supervisor', password: 'xiaobao-demo' },
  })
  const headers = { cookie: String(session.headers['set-cookie']).split(';')[0]! }
  const file = async (path: string) =>
    (await city.app.inject({ method: 'GET', url: `/api/bulletins/${second.body.id}/${path}`, headers })).rawPayload
  const documentOf = async (path: string) =>
    String(readZip(await file(path)).find(each => each.name === 'word/document.xml')!.content)
  assert.match(await documentOf('docx'), /表1更正前后对照/)
  assert.doesNotMatch(await documentOf('docx?edition=public'), /更正前后对照/, 'small numbers stay in the house')
})
