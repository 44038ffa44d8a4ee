/** The desk is searched by number, by the telephone of either side, by names and by Chinese words inside a sentence. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { type Json, openCity } from '../app.ts'
import { accepted, dispatched } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city

test('张玉兰 is found by her telephone and by the shop’s, by number, name and words; nobody else’s desk shows her', async () => {
  const one = await dispatched(city, {
    consumer: { phone: '13800138001' },
    respondent: { phone: '19955557777' },
    facts: '买回家第三天水壶底部渗水，插上电源即跳闸。',
  })
  await dispatched(city, { consumer: { name: '李四' }, facts: '手机屏幕有划痕。' })
  const found = async (who: string, q: string) =>
    (await as(who).get(`/search?q=${encodeURIComponent(q)}`)).body.matters.map((each: { id: number }) => each.id)
  for (const q of [one.number, '13800138001', '19955557777', '张玉兰', '渗水', '插上电源', '底部渗水 跳闸'])
    assert.deepEqual(await found('handler', q), [one.id], q)
  for (const q of ['138-0013-8001', '+86 138 0013 8001', '8613800138001', '１３８００１３８００１'])
    assert.deepEqual(await found('handler', q), [one.id], `as pasted: ${q}`)
  assert.deepEqual(await found('handler2', '19955557777'), [], 'another county')
  const [outer, inner] = [
    await dispatched(city, { consumer: { phone: '0729-5551234' } }),
    await dispatched(city, { consumer: { phone: '0729-5551234转801' } }),
  ]
  assert.deepEqual(await found('handler', '0729-5551234'), [inner.id, outer.id], 'those behind its exchange too')
  assert.deepEqual(await found('handler', '07295551234-801'), [inner.id])
  const { rows } = await sql<{
    indexdef: string
  }>`select indexdef from pg_indexes where indexname in ('consumer_phone', 'complaint_respondent_phone')`.execute(
    city.db,
  )
  assert.equal(
    rows.filter(each => /text_pattern_ops/.test(each.indexdef)).length,
    2,
    'by index, whatever the collation of the database',
  )
  assert.equal((await as('handler').get('/desk/count?scope=office&q=19955557777')).body.count, 1)
  for (const [field, query] of Object.entries({ kind: 'kind=complaints', state: 'state=accepted,acepted' })) {
    const refused = await as('handler').get(`/desk?${query}`)
    assert.deepEqual([refused.status, refused.body.errors[0].field], [422, field], 'a filter mistyped is said')
  }
})

test('the caller reads out the last digits of the number: they find it, and so do digits inside a name', async () => {
  const one = await dispatched(city, { consumer: { name: '钱进' }, respondent: { name: '楚江市第70911商行' } })
  const found = async (q: string) =>
    (await as('handler').get(`/search?q=${encodeURIComponent(q)}`)).body.matters.map((each: { id: number }) => each.id)
  for (const q of [one.number.slice(-4), one.number.slice(-6), one.number.slice(2), '70911'])
    assert.ok((await found(q)).includes(one.id), q)
  assert.deepEqual(await found('99999'), [])
})

test('the desk names the limit it shows; what the law asks first stands before a target of the same day, page by page', async () => {
  city.day('2026-05-06')
  const target = await accepted(city)
  const statute = await dispatched(city)
  // Seven working days from 6 May (Saturday the 9th is worked), both: the decision on acceptance by law, the closing by the bureau's own target.
  const desk = async (query = '') => (await as('handler').get(`/desk?scope=mine&limit=200${query}`)).body
  const own = async () => (await desk()).items.filter((each: Json) => [target.id, statute.id].includes(each.id))
  assert.deepEqual(
    (await own()).map((each: Json) => [each.id, each.dueOn, each.dueClock, each.binding, each.clockLabel.zh]),
    [
      [statute.id, '2026-05-14', 'acceptance', 'statute', '受理决定期限'],
      [target.id, '2026-05-14', 'ordinary-target', 'service-norm', '一般投诉办结目标'],
    ],
  )
  const paged: number[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Json = (await as('handler').get(`/desk?scope=mine&limit=1${cursor && `&cursor=${cursor}`}`)).body
    paged.push(...page.items.map((each: Json) => each.id))
    cursor = page.next
  }
  assert.deepEqual(
    paged,
    (await desk()).items.map((each: Json) => each.id),
    'each once, in the same order',
  )

  // Sixty days from 6 May end on 5 July. The target has been over for weeks: the limit of the law is seen all the same.
  city.day('2026-07-02')
  const line = async () => (await own()).find((each: Json) => each.id === target.id)
  assert.equal((await line()).lawClock, undefined, 'not yet near')
  city.day('2026-07-04')
  assert.equal((await line()).tone, 'overdue')
  assert.deepEqual([(await line()).lawClock.label.zh, (await line()).lawClock.text.zh], ['调解期限', '剩1日'])
  city.day('2026-07-07')
  assert.deepEqual([(await line()).lawClock.tone, (await line()).lawClock.text.zh], ['overdue', '超期2日'])
})
