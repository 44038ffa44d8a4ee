/** 重复件: one person, one shop, one dispute, two channels. Proposed by the system, joined by a person, counted once. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planComplaints, takeOverComplaints } from '../../server/complaint/index.ts'
import { proposeDaily } from '../../server/duplicate/index.ts'
import { asSystem, bySystem } from '../../server/timetable.ts'
import { type Json, openCity, textOf } from '../app.ts'
import { connect, idOfOrder, orderSeen, takes } from '../hotline.ts'
import { accepted, clockOf, complaintOf, dispatched, registered, stepOf, toOffice } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const gym = '楚江市力行健身服务有限公司'
const said =
  '2026年5月20日在力行健身会所办理两年健身卡，支付3980元，5月28日发现门店停业，教练电话无人接听，要求退还剩余费用。'
const retyped =
  '在力行健身办了两年的健身卡，交了3980元，5月28日去发现已经停业关门，教练电话没人接，请求退还剩余的费用。'
const card = {
  goodsClass: 'culture-sports',
  goodsName: '健身卡',
  problemClass: 'contract',
  facts: said,
  respondent: { operatorId: undefined, name: gym, address: '楚江市望楚区古渡街道解放路12号三楼' },
}
let phones = 0
const somebody = (name: string) => ({ name, phone: `1990077${String(++phones).padStart(4, '0')}` })
const gymCard = async (different: Record<string, Json> = {}) => ({
  ...card,
  ...different,
  respondent: { ...card.respondent, operatorId: await city.operatorId('力行健身会所'), ...different.respondent },
})
const proposals = async (who = 'dispatcher', state = 'open') =>
  (await as(who).get(`/duplicates?state=${state}`)).body.items as Json[]
const between = (items: Json[], a: number, b: number) =>
  items.find(each => [each.later.id, each.earlier.id].sort().join() === [a, b].sort().join())

test('while the caller speaks the same dispute is found, though the shop is written differently', async () => {
  const who = somebody('许晴川')
  const first = await registered(city, await gymCard({ consumer: who }))
  const { body } = await as('agent').post('/intake/duplicates', {
    phone: who.phone,
    respondentName: '力行健身房（古渡店）',
    facts: retyped,
  })
  assert.equal(body.items[0].id, first.id)
  assert.match(body.items[0].why.zh, /同一电话、经营者名称相近.*文字相似/)
  // Another person's complaint about something else is none.
  const other = await as('agent').post('/intake/duplicates', {
    phone: '19988887777',
    respondentName: '万家惠超市',
    facts: '购买的牛奶过了保质期两天，要求退一赔三。',
  })
  assert.deepEqual(other.body.items, [])
})

test('registered twice, proposed with evidence, joined by the dispatcher with a reason: told, counted once, found by both numbers', async () => {
  city.day('2026-06-02')
  const who = somebody('江若水')
  const first = await registered(city, await gymCard({ consumer: who }))
  const second = await registered(city, await gymCard({ consumer: who, channel: 'visit', facts: retyped }))
  const count = async () => (await as('supervisor').get('/figures/complaints-received?period=2026-06')).body.value
  const before = await count()

  const proposed = between(await proposals(), first.id, second.id)
  assert.ok(proposed, 'proposed at registration')
  assert.equal(proposed.later.number, second.number)
  assert.equal(proposed.evidence.person, 'phone')
  assert.ok(proposed.evidence.text > 0.35, String(proposed.evidence.text))
  assert.doesNotMatch(JSON.stringify(proposed), new RegExp(who.phone), 'telephones are masked')

  // Whoever takes calls or handles does not join; a reason is needed.
  await as('agent').fails(403, second.id, 'join', { leadingId: first.id, reason: '同一争议' })
  await as('dispatcher').fails(422, second.id, 'join', { leadingId: first.id })
  const joined = await as('dispatcher').does(second.id, 'join', {
    leadingId: first.id,
    reason: '同一人同日电话、来访各提出一次，诉求相同',
  })
  assert.equal(joined.state, 'joined')
  assert.equal(joined.open, false)
  assert.ok(
    joined.clocks.every((each: Json) => each.stoppedOn !== null),
    'no limit runs twice',
  )
  const told = (await city.letters(second.id)).find(each => each.form === 21)!
  assert.match(textOf(told), new RegExp(`以编号${first.number}办理.*不因并件延长`))

  // Once in the figure, in its parts and in the list behind it.
  assert.equal(await count(), before - 1)
  const figure = (await as('supervisor').get('/figures/complaints-received?period=2026-06&by=channel')).body
  const parts = figure.rows.reduce((sum: number, row: Json) => sum + row.value, 0)
  const behind = (await as('supervisor').get(`${figure.query}&limit=200`)).body
  assert.equal(parts, figure.value)
  assert.equal(behind.count, figure.value)
  assert.ok(!behind.items.some((each: Json) => each.id === second.id))

  // The page of the leading one lists the other's number; both numbers lead to it.
  const doubles = (await as('dispatcher').get(`/complaints/${first.id}/doubles`)).body
  assert.deepEqual(
    doubles.gathered.map((each: Json) => [each.number, each.channel, each.joinedBy]),
    [[second.number, 'visit', '林晓']],
  )
  const found = (await as('dispatcher').get(`/search?q=${second.number}`)).body.matters.map((each: Json) => each.id)
  assert.deepEqual(found.sort(), [first.id, second.id].sort())
  assert.equal(between(await proposals(), first.id, second.id), undefined)
  assert.equal(between(await proposals('dispatcher', 'joined'), first.id, second.id).decided.by, '林晓')

  // The person who asks under the joined number is told where it goes on.
  const mine = (await (await city.citizen(second.number, second.code)).get('/public/mine')).body
  assert.match(mine.next.zh, /已并入您的另一件投诉/)
  assert.ok(mine.road.some((each: Json) => each.what.zh.includes(first.number)))
})

test('joining lengthens no limit: the earlier receipt leads, and a parted complaint has its first days back', async () => {
  city.day('2026-06-08')
  const who = somebody('沈星河')
  const early = await dispatched(city, await gymCard({ consumer: who }))
  city.day('2026-06-10')
  const late = await dispatched(city, await gymCard({ consumer: who, facts: retyped }))
  const refusal = await as('head').fails(409, early.id, 'join', { leadingId: late.id, reason: '同一争议' })
  assert.match(refusal.detail, new RegExp(`请以${early.number}为主件`))
  await as('head').does(late.id, 'join', { leadingId: early.id, reason: '同一争议' })
  const lead = await as('head').fails(409, early.id, 'join', { leadingId: late.id, reason: '反过来' })
  assert.match(lead.detail, /已并入本件|已并入其他件/)

  city.day('2026-06-12')
  const parted = await as('head').does(late.id, 'part', { reason: '经核实为另一张卡的争议' })
  assert.ok(parted.gone || parted.state === 'to-dispatch', 'it is the centre’s again')
  const told = (await as('head').sees(early.id)).events.map((each: Json) => [each.name, each.facts.number])
  assert.deepEqual(told.slice(-2), [
    ['complaint.gather', late.number],
    ['complaint.let-go', late.number],
  ])
  assert.equal(between(await proposals('dispatcher', 'different'), early.id, late.id)?.decided?.by, '赵敏')
  await as('dispatcher').does(late.id, 'dispatch', await toOffice(city, '429902'))
  const again = await as('handler').sees(late.id)
  // Received by the office on 10 June the first time: seven working days end on 22 June (19 June is a holiday).
  assert.equal(clockOf(again, 'acceptance').dueOn, '2026-06-22')
  assert.equal(clockOf(again, 'ordinary-target').dueOn, '2026-06-22')
  assert.equal((await city.letters(late.id)).filter(each => each.form === 21).length, 2, 'told of both')
})

test('accepted and joined, then parted: the sixty days go on from the day of acceptance', async () => {
  city.day('2026-07-01')
  const who = somebody('宁远舟')
  const first = await accepted(city, await gymCard({ consumer: who }))
  const second = await accepted(city, await gymCard({ consumer: who, facts: retyped }))
  const due = clockOf(await as('handler').sees(second.id), 'mediation').dueOn
  city.day('2026-07-03')
  await as('head').does(second.id, 'join', { leadingId: first.id, reason: '同一争议' })
  city.day('2026-07-20')
  const seen = await as('head').sees(second.id)
  assert.equal(stepOf(seen, 'part').open, false)
  assert.match(stepOf(seen, 'part').because.zh, /并件前为已受理/)
  const parted = await as('head').does(second.id, 'part-accepted', { reason: '两次消费' })
  assert.equal(parted.state, 'accepted')
  assert.equal(clockOf(parted, 'mediation').dueOn, due)
})

test('two persons are never one complaint: the answer names article 12', async () => {
  city.day('2026-06-15')
  const one = await dispatched(city, await gymCard({ consumer: somebody('甲') }))
  const other = await dispatched(city, await gymCard({ consumer: somebody('乙') }))
  const wife = await dispatched(
    city,
    await gymCard({ consumer: { name: '丙', phone: (await as('handler').sees(one.id)).consumer.phone } }),
  )
  for (const id of [other.id, wife.id]) {
    const refusal = await as('head').fails(409, id, 'join', { leadingId: one.id, reason: '同一争议' })
    assert.match(refusal.detail, /共同投诉处理（《办法》第十二条）/)
  }
  assert.equal(between(await proposals(), one.id, other.id), undefined, 'nor proposed')
})

test('the national platform and the hotline both had it, both closed: the daily run proposes, joined it counts once with the larger amount', async () => {
  city.day('2026-06-20')
  const told = (source: string, facts: string, recovered: number | null) => ({
    sourceNumber: source === 'national' ? '4299020000202603050000777' : 'RX202603050000778',
    channel: source === 'national' ? 'internet' : 'phone',
    receivedOn: source === 'national' ? '2026-03-05' : '2026-03-06',
    receivedAt: '2026-03-06T10:00:00+08:00',
    consumer: { name: '白露', phone: '19900778899', address: null },
    columns: {
      respondent_name: source === 'national' ? gym : '力行健身会所',
      respondent_uscc: null,
      respondent_address: null,
      sale_mode: 'shop',
      order_number: null,
      goods_class: 'culture-sports',
      goods_name: '健身卡',
      brand: null,
      model: null,
      problem_class: 'contract',
      claims: [],
      facts,
      disputed_amount_fen: 398000,
      recovered_amount_fen: recovered,
    },
    stage: {
      state: 'closed' as const,
      outcome: 'settled' as const,
      accepted: true,
      acceptedOn: '2026-03-08',
      closedOn: '2026-03-20',
      officeId: 0,
    },
    words: {},
  })
  const office = await city.officeId('429902')
  for (const [key, facts, recovered] of [
    ['national', said, null],
    ['hotline', retyped, 300000],
  ] as const)
    await bySystem(city.world, async ctx => {
      const there = told(key, facts, recovered)
      there.stage.officeId = office
      const plan = await planComplaints(ctx, key, [there], false)
      await takeOverComplaints(ctx, plan, { key, label: key, fileName: `${key}.xlsx` })
    })
  const money = async () => (await as('supervisor').get('/figures/recovered-amount?period=2026-03')).body.value
  assert.equal(await money(), 300000)
  const ran = await proposeDaily(work => asSystem(city.world, work))
  assert.ok(ran.proposed >= 1)
  const proposed = (await proposals()).find(each => each.later.consumer === '白露')!
  assert.equal(proposed.foundBy, 'daily')
  const [national, hotline] = [proposed.earlier, proposed.later]
  assert.match(
    (await as('dispatcher').fails(409, hotline.id, 'join', { leadingId: national.id, reason: '同' })).detail,
    /挽回金额更多/,
  )
  await as('dispatcher').does(national.id, 'join', { leadingId: hotline.id, reason: '同一争议，两平台各报一次' })
  assert.equal(await money(), 300000)
  assert.equal((await as('supervisor').get('/figures/complaints-closed?period=2026-03')).body.value, 1)
  assert.equal((await city.letters(national.id)).length, 0, 'nobody is written to about what ended long ago')
  const seen = await as('dispatcher').sees(national.id)
  assert.equal(seen.closedOn, '2026-03-20', 'its day of closing stays')
  const byNumber = (await as('dispatcher').get('/search?q=4299020000202603050000777')).body.matters.map(
    (each: Json) => each.id,
  )
  assert.deepEqual(byNumber.sort(), [hotline.id, national.id].sort())
  await as('dispatcher').does(national.id, 'part-closed', { reason: '试拆' })
  assert.equal((await as('supervisor').get('/figures/complaints-closed?period=2026-03')).body.value, 2)
})

test('not the same: said once, not proposed again; another county sees neither', async () => {
  city.day('2026-06-22')
  const who = somebody('温如玉')
  const a = await dispatched(city, await gymCard({ consumer: who }))
  const b = await dispatched(city, await gymCard({ consumer: who, facts: retyped }))
  const { id } = between(await proposals(), a.id, b.id)
  assert.equal(between(await proposals('handler2'), a.id, b.id), undefined)
  assert.equal(
    (await as('dispatcher').post(`/duplicates/${id}/different`, { reason: '本人与其女儿各一张卡' })).status,
    200,
  )
  assert.equal((await as('dispatcher').post(`/duplicates/${id}/different`, { reason: '再说一次' })).status, 409)
  await proposeDaily(work => asSystem(city.world, work))
  assert.equal(between(await proposals(), a.id, b.id), undefined)
})

test('an open complaint does not vanish into one that is closed', async () => {
  const who = somebody('陆明')
  const old = await registered(city, await gymCard({ consumer: who }))
  await as('agent').does(old.id, 'withdraw', { reason: '已和商家说好' })
  await as('dispatcher').does(old.id, 'close-unaccepted')
  const fresh = await registered(city, await complaintOf(city, await gymCard({ consumer: who })))
  const refusal = await as('dispatcher').fails(409, fresh.id, 'join', { leadingId: old.id, reason: '同一争议' })
  assert.match(refusal.detail, /第十六条第二项/)
})

test('told to 12345 as well: proposed when the order becomes a complaint; joined, the order waits for the leading one and closes with it', async () => {
  city.day('2026-09-01')
  const hotline = await connect(city, 'http://127.0.0.1:9/hotline')
  const who = { name: '杜若', phone: '19920998877' }
  const first = await registered(city, await gymCard({ consumer: who }))
  const { number, sourceNumber } = await hotline.sends({
    title: '力行健身关门不退卡',
    content: retyped,
    caller: { ...who, address: '楚江市望楚区古渡街道2号' },
    respondent: { name: '力行健身（古渡店）', address: '楚江市望楚区古渡街道解放路12号' },
    calledAt: '2026-09-01T08:30:00+08:00',
  })
  const orderId = await idOfOrder(city, number)
  const order = await takes(city, 'dispatcher', orderId, 'convert')
  const second = order.convertedTo.id as number
  assert.ok(between(await proposals(), first.id, second), 'over two channels')
  await as('dispatcher').does(second, 'join', { leadingId: first.id, reason: '来电人两处各反映一次' })
  assert.equal((await orderSeen(city, 'dispatcher', orderId)).state, 'converted', 'nothing is answered yet')
  for (const q of [number, sourceNumber]) {
    const found = (await as('dispatcher').get(`/search?q=${q}`)).body.matters.map((each: Json) => each.id)
    assert.ok(found.includes(first.id), `${q} leads to the leading complaint`)
  }
  await as('agent').does(first.id, 'withdraw', { reason: '已和商家说好' })
  await as('dispatcher').does(first.id, 'close-unaccepted')
  const closed = await orderSeen(city, 'dispatcher', orderId)
  assert.equal(closed.state, 'closed')
  assert.match(JSON.stringify(closed), new RegExp(first.number))
})
