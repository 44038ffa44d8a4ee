/** 群体性投诉: the gym closes, many people write it differently, within days. Warned of early, handled once, everybody told. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectDaily, takeOverGroups } from '../../server/mass/index.ts'
import { asSystem, bySystem } from '../../server/timetable.ts'
import { type Json, openCity, textOf } from '../app.ts'
import { callFor, registered, toOffice } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const written = [
  '楚江市力行健身服务有限公司',
  '力行健身会所',
  '力行健身（古渡店）',
  '力行健身房',
  '望楚区古渡街道力行健身',
  '阳光力行健身俱乐部',
  '力行健身服务公司',
]
let nth = 0
const card = (name: string, consumer: string, different: Json = {}) => {
  nth += 1
  return {
    consumer: { name: consumer, phone: `1990066${String(nth).padStart(4, '0')}` },
    goodsClass: 'culture-sports',
    goodsName: '健身卡',
    problemClass: 'contract',
    facts: `在${name}办了健身卡，五月底门店停业关门，联系不上负责人，要求退还剩余费用。本人卡号第${nth}号，剩余金额${nth * 100}元。`,
    disputedAmountFen: 300000,
    claimedAmountFen: 200000,
    ...different,
    respondent: { operatorId: undefined, name, address: undefined, phone: undefined, ...different.respondent },
  }
}
/** Those of the stories here: the model city has groups of its own, in November. */
const groups = async (who: string, query = '') =>
  ((await as(who).get(`/mass${query}`)).body.items as Json[]).filter(each => each.firstOn < '2026-11-01')
const bell = async (who: string) =>
  ((await as(who).get('/reminders')).body.items as Json[]).filter(
    each => each.name === 'mass.warning' && !/鹤翔|启明星/.test(each.text.zh),
  )
const does = async (who: string, path: string, body: Json) => {
  const answer = await as(who).post(path, body)
  assert.ok(answer.status < 300, `${path}: ${JSON.stringify(answer.body).slice(0, 800)}`)
  return answer.body
}
const members: { id: number; number: string; code: string }[] = []
let group: Json

test('four people are no group; the fifth opens the warning, with its evidence, to those who should know', async () => {
  for (const [at, name] of written.slice(0, 4).entries()) {
    city.day(`2026-06-0${at + 1}`)
    members.push(await registered(city, card(name, `会员${at}`)))
  }
  // The second complaint of one of the four is no fifth person.
  const again = card('力行健身', '会员0')
  again.consumer.phone = '19900660001'
  members.push(await registered(city, again))
  // Another problem with the gym, and another gym with the problem, are others.
  await registered(
    city,
    card('力行健身会所', '旁人', { problemClass: 'quality', facts: '跑步机皮带断裂，膝盖擦伤，要求赔医药费。' }),
  )
  await registered(
    city,
    card('楚江市万家惠超市有限公司', '路人', { goodsName: '购物卡', facts: '购物卡到期不能用，要求延期。' }),
  )
  assert.deepEqual(await groups('dispatcher'), [])
  assert.equal((await bell('dispatcher')).length, 0)

  city.day('2026-06-05')
  members.push(await registered(city, card(written[4]!, '会员5')))
  ;[group] = await groups('dispatcher')
  assert.ok(group, 'warned')
  assert.equal(group.state, 'warned')
  assert.equal(group.persons, 5)
  assert.equal(group.matters, 6)
  assert.equal(group.tier, 5)
  const page = (await as('dispatcher').get(`/mass/${group.id}`)).body
  const warned = page.events.find((each: Json) => each.name === 'mass.register')
  assert.equal(warned.actorKind, 'system', 'the call-taker registered a complaint and warned of nothing')
  assert.deepEqual(page.members.map((each: Json) => each.id).sort(), members.map(each => each.id).sort())
  assert.ok(page.evidence.names.includes('力行健身（古渡店）'))
  assert.deepEqual([page.evidence.from, page.evidence.to], ['2026-05-30', '2026-06-05'])
  assert.deepEqual(
    page.byDay.map((each: Json) => each.matters),
    [1, 1, 1, 2, 1],
  )
  for (const who of ['dispatcher', 'supervisor']) {
    const [warning] = await bell(who)
    assert.match(warning.text.zh, /7日内5人投诉同类问题/, who)
    assert.equal(warning.kind, 'mass')
  }
  assert.equal((await bell('handler')).length, 0)
  // A warning alone is nobody's news.
  const [first] = members
  const mine = (await (await city.citizen(first!.number, first!.code)).get('/public/mine')).body
  assert.ok(!mine.road.some((each: Json) => /同类投诉较多/.test(each.what.zh)))
})

test('eight days later is another story; the tiers are the bureau’s own, changed with author and reason', async () => {
  const settings = (await as('handler').get('/mass/settings')).body
  assert.deepEqual(settings.tiers, [5, 10, 30])
  assert.match(settings.definition.zh, /国家规定没有.*由本局设定/)
  assert.equal((await as('dispatcher').ask('PUT', '/mass/settings', { days: 7, tiers: [3], reason: '试' })).status, 403)
  const falling = await as('supervisor').ask('PUT', '/mass/settings', { days: 7, tiers: [10, 5], reason: '倒序' })
  assert.deepEqual(
    [falling.status, falling.body.errors[0].field, falling.body.errors[0].expected],
    [422, 'tiers', '每一档大于前一档'],
  )
  const changed = await as('supervisor').ask('PUT', '/mass/settings', {
    days: 7,
    tiers: [6, 10, 30],
    reason: '试行从严',
  })
  assert.equal(changed.status, 200, JSON.stringify(changed.body))
  assert.equal(changed.body.changed.by, '陈立群')
  const [last] = (await as('supervisor').get('/settings/history')).body.items
  assert.deepEqual([last.key, last.reason, last.before.tiers], ['mass', '试行从严', [5, 10, 30]])
  for (const [at, day] of ['2026-06-20', '2026-06-21', '2026-06-22', '2026-06-23', '2026-06-28'].entries()) {
    city.day(day)
    await registered(
      city,
      card('阅读者书店', `读者${at}`, { goodsName: '储值卡', facts: '书店储值卡余额无法使用，要求退款。' }),
    )
  }
  assert.equal((await groups('dispatcher')).length, 1, 'five in nine days, and the first tier is six now')
  await as('supervisor').ask('PUT', '/mass/settings', { days: 7, tiers: [5, 10, 30], reason: '恢复' })
})

test('confirmed by a person, led by one office, the operator written once; a new member comes in by itself', async () => {
  city.day('2026-06-08')
  const officeId = await city.officeId('429902')
  const gym = await city.operatorId('力行健身会所')
  assert.equal(
    (await as('handler').post(`/mass/${group.id}/steps/confirm`, { officeId, reason: '属实' })).status,
    404,
    'not yet in the handler’s office',
  )
  const confirmed = await does('dispatcher', `/mass/${group.id}/steps/confirm`, {
    officeId,
    handlerId: await city.personId('handler'),
    operatorId: gym,
    unify: true,
    reason: '门店已停业，投诉集中',
  })
  assert.equal(confirmed.state, 'handling')
  assert.equal(confirmed.handler.name, '周宁')
  assert.ok(
    confirmed.members.every((each: Json) => each.operatorId === gym),
    'one operator for all',
  )
  assert.ok(
    confirmed.members.some((each: Json) => each.writtenName === '力行健身（古渡店）'),
    'as written is kept',
  )

  const late = await registered(city, card(written[5]!, '会员6'))
  members.push(late)
  const seen = await as('handler').get(`/complaints/${late.id}/mass`)
  assert.equal(seen.status, 404, 'still the centre’s')
  const membership = (await as('dispatcher').get(`/complaints/${late.id}/mass`)).body.group
  assert.equal(membership.number, group.number)
  assert.equal(membership.persons, 6)
  const mine = (await (await city.citizen(late.number, late.code)).get('/public/mine')).body
  assert.ok(mine.road.some((each: Json) => /同类投诉较多，由.*望楚区.*统一组织处置/.test(each.what.zh)))
})

test('somebody in a like case but not of it is taken out, and stays out', async () => {
  const [, other] = members
  const out = await does('dispatcher', `/mass/${group.id}/steps/exclude`, {
    complaintIds: [other!.id],
    reason: '另一家同名门店',
  })
  assert.ok(!out.members.some((each: Json) => each.id === other!.id))
  assert.equal(out.excluded[0].reason, '另一家同名门店')
  await detectDaily(work => asSystem(city.world, work))
  const now = (await as('dispatcher').get(`/mass/${group.id}`)).body
  assert.ok(!now.members.some((each: Json) => each.id === other!.id))
  await does('dispatcher', `/mass/${group.id}/steps/include`, { complaintIds: [other!.id], reason: '核实为同一门店' })
})

test('handled once: dispatched, accepted as a joint complaint, called once, everybody told, settled in one form, each with own letters', async () => {
  city.day('2026-06-09')
  const ids = members.map(each => each.id)
  await does('dispatcher', `/mass/${group.id}/members/steps/dispatch`, {
    ...(await toOffice(city, '429902')),
    matterIds: ids,
  })
  await city.carryLetters()
  const foreign = await registered(city)
  assert.equal(
    (await as('handler').post(`/mass/${group.id}/members/steps/accept`, { matterIds: [foreign.id] })).status,
    422,
    'only members',
  )
  const gym = await city.operatorId('力行健身会所')
  await does('handler', `/mass/${group.id}/steps/unify-operator`, { operatorId: gym, reason: '后来的投诉写法不同' })
  await does('handler', `/mass/${group.id}/members/steps/accept-together`, {
    matterIds: ids,
    dispute: '力行健身停业退卡',
    representativeIds: ids.slice(0, 2),
    consent: true,
  })
  await city.carryLetters()
  for (const id of ids)
    assert.equal((await city.letters(id)).filter(each => each.form === 5).length, 1, 'each is told of acceptance')
  await does('handler', `/mass/${group.id}/members/steps/start-mediation`, {
    ...(await callFor(city, '2026-06-15')),
    matterIds: ids,
  })
  await city.carryLetters()
  for (const id of ids)
    assert.equal(
      (await city.letters(id)).filter(each => each.form === 7 && each.who === 'complainant').length,
      1,
      'called once',
    )

  const told = await does('handler', `/mass/${group.id}/steps/tell-all`, {
    news: '经营者负责人已取得联系，承诺于6月20日前统一登记退卡，请保留会员卡和付款凭证。',
  })
  assert.ok(told.events.some((each: Json) => each.name === 'mass.tell-all' && each.facts.told === ids.length))
  for (const id of ids) {
    const letter = (await city.letters(id)).find(each => each.form === 21)!
    assert.match(textOf(letter), /承诺于6月20日前统一登记退卡/)
    for (const other of members)
      if (other.id !== id) assert.ok(!textOf(letter).includes(other.number), 'none learns who the others are')
  }
  // Not before each has its outcome.
  assert.equal(
    (await as('handler').post(`/mass/${group.id}/steps/propose-closing`, { summary: '办完', settled: true })).status,
    409,
  )
  await does('handler', `/mass/${group.id}/members/steps/settle`, {
    agreement: '被投诉人按剩余金额退还会员费。',
    members: ids.map((matterId, at) => ({
      matterId,
      agreementAmountFen: 100000 + at,
      recoveredAmountFen: 100000 + at,
    })),
  })
  const page = (await as('handler').get(`/mass/${group.id}`)).body
  assert.equal(
    page.sums.recoveredFen,
    ids.reduce((sum, _, at) => sum + 100000 + at, 0),
  )
  assert.equal(page.sums.persons, 6)
})

test('closed by a second person with its sums; the figures and their records agree', async () => {
  city.day('2026-06-16')
  await does('handler', `/mass/${group.id}/steps/propose-closing`, {
    summary: '全部调解成功，退还会员费',
    settled: true,
  })
  assert.equal((await as('handler').post(`/mass/${group.id}/steps/close`, {})).status, 403)
  const closed = await does('head', `/mass/${group.id}/steps/close`, { remark: '同意' })
  assert.equal(closed.state, 'closed')
  const figure = async (name: string) => (await as('supervisor').get(`/figures/${name}?period=2026-06&by=unit`)).body
  assert.equal((await figure('mass-opened')).value, 1)
  assert.equal((await figure('mass-settled')).value, 1)
  assert.equal((await figure('mass-persons')).value, 6)
  const money = await figure('mass-recovered')
  assert.equal(money.value, closed.sums.recoveredFen)
  assert.equal(
    money.rows.reduce((sum: number, row: Json) => sum + row.value, 0),
    money.value,
  )
  const behind = (await as('supervisor').get(money.query)).body
  assert.deepEqual([behind.count, behind.amount, behind.items[0].number], [1, money.value, group.number])
})

test('a warning that is none is dismissed with its reason; opened by hand where no rule saw it', async () => {
  city.day('2026-07-06')
  for (let at = 0; at < 5; at += 1)
    await registered(
      city,
      card('橘园电影城', `观众${at}`, { goodsName: '电影票', facts: '电影票改签不成，要求退票款。' }),
    )
  const [cinema] = await groups('supervisor', '?state=warned')
  assert.equal(cinema.operator, '橘园电影城')
  assert.equal((await as('supervisor').post(`/mass/${cinema.id}/steps/dismiss`, {})).status, 422)
  assert.equal(
    (await does('supervisor', `/mass/${cinema.id}/steps/dismiss`, { reason: '系统故障当日已全部退款' })).state,
    'dismissed',
  )
  const two = [
    await registered(city, card('云杉培训', '家长甲', { goodsName: '课程', facts: '培训班停课。' })),
    await registered(city, card('云杉培训', '家长乙', { goodsName: '课程', facts: '课停了，老师走了。' })),
  ]
  const alone = await as('dispatcher').post('/mass', { complaintIds: [two[0]!.id], reason: '一人' })
  assert.equal(alone.status, 422)
  const opened = await as('dispatcher').post('/mass', {
    complaintIds: two.map(each => each.id),
    reason: '家长来电称涉及上百人',
  })
  assert.equal(opened.status, 201, JSON.stringify(opened.body))
  const twice = await as('dispatcher').post('/mass', { complaintIds: two.map(each => each.id), reason: '再来' })
  assert.equal(twice.status, 409)
})

test('the operator in other words altogether: the daily run finds it by the text', async () => {
  city.day('2026-08-03')
  const story = (name: string) =>
    `8月1日起${name}人去楼空，充值的洗车卡余额无法使用，店长微信把顾客全部拉黑，店面贴出转让告示，请求追回洗车卡余额。`
  const names = ['蓝鲸汽车美容', '蓝鲸汽车美容', '蓝鲸汽车美容', '蓝鲸汽车美容', '文昌街口那家洗车店']
  const told: { id: number }[] = []
  for (const [at, name] of names.entries())
    told.push(await registered(city, card(name, `车主${at}`, { goodsName: '洗车卡', facts: story(name) })))
  await detectDaily(work => asSystem(city.world, work))
  const found = (await groups('dispatcher', '?state=warned')).find(each => /蓝鲸/.test(each.operator))!
  assert.ok(found, 'warned')
  const page = (await as('dispatcher').get(`/mass/${found.id}`)).body
  const odd = page.members.find((each: Json) => each.id === told[4]!.id)
  assert.equal(odd.how, 'text')
  assert.ok(odd.likeness >= 0.25, String(odd.likeness))
  // Another car wash with a name of its own and much the same story is another group.
  const other = await registered(
    city,
    card('白鹭汽车美容', '旁人', { goodsName: '洗车卡', facts: '白鹭汽车美容涨价，洗车卡余额按新价扣，要求按原价。' }),
  )
  assert.equal((await as('dispatcher').get(`/complaints/${other.id}/mass`)).body.group, null)
})

test('groups of the past come in at once, with the figures of their day', async () => {
  city.day('2026-09-01')
  const officeId = await city.officeId('429903')
  const there = (at: number) => ({
    sourceNumber: `QT2018-${at}`,
    source: 'hotline',
    officeId,
    operatorName: `某预付卡门店${at}`,
    operatorId: null,
    problem: 'contract',
    firstOn: '2018-03-01',
    lastOn: '2018-03-05',
    confirmedOn: '2018-03-06',
    closedOn: '2018-04-10',
    settled: true,
    persons: 8,
    disputedFen: 3_000_000,
    recoveredFen: 1_312_500,
    summary: '退还余额',
    complaintIds: [],
    doneBy: '12315热线平台（历史数据）',
  })
  await bySystem(city.world, ctx =>
    takeOverGroups(
      ctx,
      Array.from({ length: 16 }, (_, at) => there(at)),
    ),
  )
  const figure = async (name: string) => (await as('supervisor').get(`/figures/${name}?period=2018`)).body.value
  assert.equal(await figure('mass-settled'), 16)
  assert.equal(await figure('mass-recovered'), 21_000_000)
  assert.equal(await figure('mass-persons'), 128)
  // Numbered today, but of 2018: today's warnings stand above them, page after page.
  const days: string[] = []
  const seen = new Set<number>()
  for (let next = ''; ; ) {
    const { body } = await as('supervisor').get(`/mass?limit=5${next && `&cursor=${next}`}`)
    for (const each of body.items) {
      days.push(each.receivedOn)
      seen.add(each.id)
      if (each.receivedOn < '2019') assert.equal(each.tier, 5, 'eight people within seven days')
    }
    if (!body.next) break
    next = body.next
  }
  assert.deepEqual(days, [...days].sort().reverse())
  assert.ok(days.length > 16 && seen.size === days.length)
})
