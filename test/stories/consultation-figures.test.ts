/** A July of consultations, counted: each figure is the one a person would get with a pencil. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takeOverConsultations } from '../../server/consultation/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'

const city = await openCity('2026-07-01')
const { body: search } = await city.as('agent').get(`/articles/search?q=${encodeURIComponent('七天无理由退货')}`)
const article = search.items[0]
const office = await city.officeId('429902')

const asks = async (different: Json = {}): Promise<number> => {
  const answer = await city
    .as('agent')
    .post('/consultations', { question: '可以退吗？', problemClass: 'contract', ...different })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body.id
}
const step = async (by: string, id: number, name: string, body: Json) =>
  assert.equal((await city.as(by).post(`/consultations/${id}/steps/${name}`, body)).status, 200, name)

const figure = async (name: string, more = ''): Promise<Json> => {
  const answer = await city.as('supervisor').get(`/figures/${name}?period=2026-07${more}`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}
const countOf = async (name: string) => (await figure(name)).value

test('eight questions of July', async () => {
  await asks({ answer: { answer: '能退。', articleId: article.id, helped: true } })
  await asks({ answer: { answer: '能退。', articleId: article.id, helped: false } })
  await asks({ answer: { answer: '自己的话。' } })
  const inTime = await asks({ passOn: { officeId: office } })
  const late = await asks({ passOn: { officeId: office } })
  await asks({ passOn: { officeId: office } })
  const dispute = await asks({
    question: '不给退怎么办？',
    asker: { name: '洪玉梅', phone: '19900000215' },
    respondentName: '街角鞋店',
    goodsClass: 'clothing',
  })
  city.day('2026-07-03')
  await step('agent', dispute, 'convert', { to: 'complaint' })
  await step('handler', inTime, 'answer', { answer: '好。', told: 'portal' })
  await step('agent', inTime, 'ask-again', { question: '还是不懂' })
  city.day('2026-07-06')
  await step('handler', inTime, 'answer', { answer: '再说一遍。', told: 'phone', helped: true })
  city.day('2026-07-20')
  await step('handler', late, 'answer', { answer: '晚了。', told: 'phone' })
  city.day('2026-07-31')

  assert.equal(await countOf('consultations-received'), 7)
  assert.equal(await countOf('consultations-answered'), 5, 'asked again and answered again is one')
  const spot = await figure('consultation-on-the-spot-rate')
  assert.deepEqual([spot.numerator, spot.denominator], [3, 5])
  assert.equal(await countOf('consultations-passed-on'), 3)
  const onTime = await figure('consultation-on-time-rate')
  // Promises that ended in July: in time twice (asked again), one late, one still waiting; what became a complaint is none.
  assert.deepEqual([onTime.numerator, onTime.denominator], [2, 4])
  assert.equal(await countOf('consultations-overdue'), 1)
  assert.equal(await countOf('consultations-converted'), 1)
  const known = await figure('consultation-knowledge-rate')
  assert.deepEqual([known.numerator, known.denominator], [2, 5])
  const helped = await figure('consultation-helped-rate')
  assert.deepEqual([helped.numerator, helped.denominator], [2, 3])
  const byClass = await figure('consultations-received', '&by=class')
  assert.deepEqual(
    byClass.rows.map((row: Json) => [row.label.zh, row.value]),
    [['合同', 7]],
  )
  const { body: records } = await city.as('supervisor').get('/figures/consultations-overdue/records?period=2026-07')
  assert.equal(records.items.length, 1, 'the records behind the figure are the same')
})

test('a year from elsewhere is taken over by the thousand, with its figures, clocks and uses of articles', async () => {
  const before = (await city.as('agent').get(`/articles/${article.id}`)).body.used
  const list = Array.from({ length: 2000 }, (_, n) => ({
    sourceNumber: `ZXTEST${n}`,
    channel: 'phone',
    receivedOn: '2018-06-04',
    receivedAt: '2018-06-04T10:00:00+08:00',
    ...(n % 4 === 0
      ? {}
      : { asker: { name: `咨询人${n % 300}`, phone: `1990003${String(n % 300).padStart(4, '0')}`, address: null } }),
    question: `第${n}问：手机坏了能退吗？`,
    problemClass: 'after-sales',
    officeId: office,
    answered:
      n % 10 === 0
        ? { text: '已答复', on: '2018-06-08', by: '张三', onTheSpot: false }
        : { text: '能', on: '2018-06-04', by: '李四', onTheSpot: true, ...(n % 2 ? { articleId: article.id } : {}) },
    helped: n % 5 === 0 ? true : undefined,
  }))
  const began = performance.now()
  await bySystem(city.world, async ctx => {
    for (let at = 0; at < list.length; at += 1000)
      await takeOverConsultations(ctx, list.slice(at, at + 1000), {
        key: 'hotline',
        label: '旧热线',
        fileName: '旧.xlsx',
      })
  })
  console.log(`2,000 consultations taken over in ${Math.round(performance.now() - began)} ms`)
  const of2018 = async (name: string) => (await city.as('supervisor').get(`/figures/${name}?period=2018-06`)).body
  assert.equal((await of2018('consultations-received')).value, 2000)
  assert.equal((await of2018('consultation-on-the-spot-rate')).value, 0.9)
  assert.equal((await of2018('consultation-on-time-rate')).value, 1)
  assert.equal((await of2018('consultations-passed-on')).value, 200)
  const after = (await city.as('agent').get(`/articles/${article.id}`)).body.used
  assert.equal(after - before, list.filter(each => 'articleId' in each.answered).length)
  const { body: found } = await city.as('agent').get('/search?q=19900030001')
  assert.ok(found.matters.length > 0, 'found by telephone like any other')
})
