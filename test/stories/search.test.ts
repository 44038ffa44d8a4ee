/** The desk is searched by number, by the telephone of either side, by names and by Chinese words inside a sentence. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { dispatched } from '../tell.ts'

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
  assert.deepEqual(await found('handler2', '19955557777'), [], 'another county')
  assert.equal((await as('handler').get('/desk/count?scope=office&q=19955557777')).body.count, 1)
})

test('the caller reads out the last digits of the number: they find it, and so do digits inside a name', async () => {
  const one = await dispatched(city, { consumer: { name: '钱进' }, respondent: { name: '楚江市第70911商行' } })
  const found = async (q: string) =>
    (await as('handler').get(`/search?q=${encodeURIComponent(q)}`)).body.matters.map((each: { id: number }) => each.id)
  for (const q of [one.number.slice(-4), one.number.slice(-6), one.number.slice(2), '70911'])
    assert.ok((await found(q)).includes(one.id), q)
  assert.deepEqual(await found('99999'), [])
})
