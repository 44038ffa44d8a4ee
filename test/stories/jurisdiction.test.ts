/** 退回中心 (Order 121 art. 41: never sideways) and disputes over who handles (art. 33, C8). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { clockOf, dispatched, registered, toOffice } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const back = async () => ({
  code: 'not-competent-place',
  reason: '被投诉人实际经营地在鹤汀区',
  proposedOfficeId: await city.officeId('429903'),
})

test('returned to the centre, which sends it on: a new office, its own seven working days', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  city.day('2026-06-03')
  const itself = { ...(await back()), proposedOfficeId: await city.officeId('429902') }
  assert.equal((await as('handler').fails(422, id, 'return-to-centre', itself)).errors[0].field, 'proposedOfficeId')
  await as('handler').does(id, 'return-to-centre', await back())
  assert.equal((await as('handler').get(`/complaints/${id}`)).status, 404, 'it has left the county')
  let seen = await as('dispatcher').sees(id)
  assert.equal(seen.state, 'returned')
  assert.equal(seen.office.kind, 'centre')
  assert.equal(seen.returns, 1)
  // Nothing was decided: the seven days were neither kept nor missed.
  assert.notEqual(clockOf(seen, 'acceptance').stoppedOn, null)
  assert.equal(clockOf(seen, 'acceptance').tone, 'lapsed')
  assert.match(clockOf(seen, 'acceptance').text.zh, /^2026-06-03因退回中心停止计算$/)
  // Art. 33: seven working days to agree: 4, 5, 8–12 June.
  assert.equal(clockOf(seen, 'jurisdiction-dispute').dueOn, '2026-06-12')

  city.day('2026-06-05')
  await as('dispatcher').does(id, 'dispatch', await toOffice(city, '429903'))
  seen = await as('handler2').sees(id)
  assert.notEqual(clockOf(seen, 'jurisdiction-dispute').stoppedOn, null)
  assert.equal(clockOf(seen, 'acceptance').startedOn, '2026-06-05')
  // 8–12, 15, 16 June.
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-16')
  await as('handler2').does(id, 'accept')
})

test('no sideways passing: a county can neither dispatch nor assign to another county', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  const answer = await as('handler').post(`/complaints/${id}/steps/dispatch`, await toOffice(city, '429903'))
  assert.ok([403, 409].includes(answer.status))
  const assigned = await as('head').post('/desk/assign', { ids: [id], handlerId: await city.personId('handler2') })
  assert.equal(assigned.status, 422)
  assert.equal(
    (await as('handler').post(`/complaints/${id}/steps/accept`, { handlerId: await city.personId('handler2') })).status,
    422,
  )
  const waiting = await registered(city)
  assert.equal(
    (await as('handler').post(`/complaints/${waiting.id}/steps/dispatch`, await toOffice(city, '429902'))).status,
    404,
  )
  assert.equal((await as('handler').sees(id)).office.id, await city.officeId('429902'))
})

test('the centre rules that the office which returned it is competent: its days began when it had it first', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  city.day('2026-06-03')
  await as('handler').does(id, 'return-to-centre', await back())
  city.day('2026-06-08')
  await as('dispatcher').does(id, 'dispatch', { ...(await toOffice(city, '429902')), ruling: true })
  const seen = await as('handler').sees(id)
  assert.equal(clockOf(seen, 'acceptance').startedOn, '2026-06-01')
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-10')
  for (const again of [await back(), { code: 'other', reason: '仍认为不属我局' }])
    assert.match((await as('handler').fails(409, id, 'return-to-centre', again)).detail, /中心已裁定/)
})

test('proposed anew: the office that the return named stands first, the one that sent it back is not praised', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  const asked = {
    matterId: id,
    operatorId: await city.operatorId('万家惠超市'),
    text: '购买的电水壶使用三天后漏电，要求退货退款。',
    goods: 'appliances',
    problem: 'quality',
  }
  const proposal = async () => (await as('dispatcher').post('/dispatch/suggestion', asked)).body
  const [own, named] = [await city.officeId('429902'), await city.officeId('429903')]
  const before = await proposal()
  assert.equal(before.officeId, own)
  await as('handler').does(id, 'return-to-centre', await back())
  const now = await proposal()
  assert.deepEqual([now.officeId, now.proposedOnReturn], [named, true])
  assert.match(now.reason.zh, /望楚区市场监督管理局退回时建议由其办理：被投诉人实际经营地在鹤汀区/)
  const again = now.alternatives.find((each: { officeId: number }) => each.officeId === own)
  assert.match(again.returned.zh, /^2026-06-01已由其退回：被投诉人实际经营地、住所地不在本辖区/)
  assert.ok(again.sure < 0.5 && before.sure > 0.5, `${before.sure} → ${again.sure}`)
  assert.equal(now.alternatives.at(-1).officeId, own, 'last of all')

  // Returned by the second as well, neither is put forward as likely.
  await as('dispatcher').does(id, 'dispatch', await toOffice(city, '429903'))
  await as('handler2').does(id, 'return-to-centre', { code: 'other', reason: '两区交界', proposedOfficeId: own })
  const third = await proposal()
  assert.equal(third.proposedOnReturn, undefined)
  const both = [third, ...third.alternatives].filter((each: { officeId: number }) =>
    [own, named].includes(each.officeId),
  )
  assert.ok(both.every((each: { returned?: object; sure: number }) => each.returned && each.sure < 0.5))
})

test('returned after its days had run out: that they were missed stays said', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  city.day('2026-06-11')
  await as('handler').does(id, 'return-to-centre', await back())
  const { tone, text } = clockOf(await as('dispatcher').sees(id), 'acceptance')
  assert.equal(tone, 'missed')
  assert.match(text.zh, /^逾期，/)
})

test('returned by two offices; the second is ruled competent: its days began when the second had it first', async () => {
  city.day('2026-06-01')
  const { id } = await dispatched(city)
  await as('handler').does(id, 'return-to-centre', await back())
  city.day('2026-06-03')
  await as('dispatcher').does(id, 'dispatch', await toOffice(city, '429903'))
  city.day('2026-06-04')
  await as('handler2').does(id, 'return-to-centre', { code: 'wrong-respondent', reason: '名称有误' })
  city.day('2026-06-08')
  await as('dispatcher').does(id, 'dispatch', { ...(await toOffice(city, '429903')), ruling: true })
  const seen = await as('handler2').sees(id)
  assert.equal(clockOf(seen, 'acceptance').startedOn, '2026-06-03')
  // 4, 5, 8–12 June.
  assert.equal(clockOf(seen, 'acceptance').dueOn, '2026-06-12')
})

test('a return gives a coded reason', async () => {
  const { id } = await dispatched(city)
  const refused = await as('handler').fails(422, id, 'return-to-centre', { code: 'too-busy', reason: '人手不足' })
  assert.equal(refused.errors[0].field, 'code')
  assert.match(refused.errors[0].expected, /not-competent-place/)
})

test('after acceptance there is no way back to the centre', async () => {
  const { id } = await dispatched(city)
  await as('handler').does(id, 'accept')
  await as('handler').fails(409, id, 'return-to-centre', await back())
})

test('the centre itself handles no complaint', async () => {
  const { id } = await registered(city)
  const refused = await as('dispatcher').fails(422, id, 'dispatch', await toOffice(city, '429900-12315'))
  assert.equal(refused.errors[0].field, 'officeId')
})

test('art. 13 while the caller speaks: a shop, a merchant on a platform, one that cannot be reached, one of another city', async () => {
  const { items } = (await as('agent').get('/operators?q=yt&platforms=true')).body as {
    items: { id: number; name: string }[]
  }
  const platform = items.find(each => each.name.includes('优淘'))
  assert.ok(platform, 'found by the initials of what people call it')
  const suggest = async (known: object) => {
    const answer = await as('agent').post('/dispatch/suggestion', known)
    return answer.body as { officeId: number | null; reason: { zh: string }; alternatives: unknown[] }
  }
  const merchant = {
    respondentName: '某店',
    address: '楚江市梅浦区浦口街道建设路9号',
    saleMode: 'online',
    platformId: platform.id,
  }
  const there = await suggest({ ...merchant, publishedAddressReachable: true })
  assert.equal(there.officeId, await city.officeId('429904'))
  assert.ok(there.alternatives.length > 0, 'or the domicile of the platform')
  const gone = await suggest({ ...merchant, publishedAddressReachable: false })
  assert.notEqual(gone.officeId, there.officeId)
  assert.match(gone.reason.zh, /^平台内经营者未公示地址或者联系不上，平台经营者.+住所地在.+，由.+处理$/)
  const far = await suggest({ respondentName: '某店', address: '上海市金山区建设路9号', saleMode: 'shop' })
  assert.equal(far.officeId, null, 'the 金山 of Shanghai is no street of ours')
  assert.match(far.reason.zh, /上海/)
})

test('the firm whose name was typed comes before those whose longer names begin with it', async () => {
  await registered(city, { respondent: { operatorId: null, name: '万家惠超市书院店' } })
  const { items } = (await as('agent').get(`/operators?q=${encodeURIComponent('万家惠超市')}`)).body as {
    items: { name: string }[]
  }
  assert.equal(items[0]?.name, '楚江市万家惠超市有限公司')
  assert.ok(items.length > 1, 'its branch after it')
})

test('a credit code that is on no record is checked, for it may have been misheard (GB 32100)', async () => {
  const note = async (q: string) =>
    ((await as('agent').get(`/operators?q=${q}`)).body as { note: { zh: string } | null }).note?.zh
  assert.match((await note('91350100M000100Y44'))!, /应为“3”/)
  assert.equal(await note('91350100M000100Y43'), undefined)
  assert.equal(await note('13800138000'), undefined)
})
