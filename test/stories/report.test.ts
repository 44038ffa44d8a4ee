/** 举报 from the first word to every ending (domain/procedures.md 3.2; clocks R1 to R5 of domain/law.md). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import {
  beingVerified,
  clockNow,
  filed,
  informerOf,
  refused,
  reported,
  reportOf,
  reportStep,
  sent,
  takes,
  twoOfficers,
} from '../tell-report.ts'

const city = await openCity('2026-06-01')
const { as } = city
const shown = async (id: number, who = 'handler') => (await as(who).get(`/reports/${id}`)).body
const openTo = (report: { steps: { name: string; open: boolean }[] }, name: string) =>
  report.steps.find(each => each.name === name)?.open

test('filed: dispatched where it happened, verified by two, proposed by one and decided by another', async () => {
  city.day('2026-06-01')
  const told = await reported(city)
  assert.equal((await as('agent').get(`/reports/${told.id}`)).status, 404, 'the call-taker does not see it again')
  const waiting = await shown(told.id, 'dispatcher')
  assert.equal(waiting.state, 'to-dispatch')
  // C1 says 及时 alone: until it is sent on it is due as if R1 ran from the centre's own receipt.
  assert.deepEqual(
    waiting.clocks.map((each: { name: string; binding: string; dueOn: string }) => [
      each.name,
      each.binding,
      each.dueOn,
    ]),
    [['undispatched', 'service-norm', '2026-06-23']],
  )
  assert.equal(waiting.dueOn, '2026-06-23', 'so that it has its place in the list of what falls due')
  assert.match(waiting.events[0].at, /T16:00:00\.000Z$/, 'registered on a day: the minute would lead to a complaint')
  assert.match(waiting.informer.pseudonym, /^举报人·[甲乙丙丁戊己庚辛壬癸]\d{3}$/)
  await takes(city, 'dispatcher', told.id, 'dispatch', { officeId: await city.officeId('429902'), reason: '发生地' })
  const [notice] = await city.letters(told.id)
  assert.equal(notice!.form, 3)
  assert.equal(notice!.who, 'office')
  assert.ok(JSON.stringify(notice!.blocks).includes(waiting.informer.pseudonym))
  // Fifteen working days from Monday 1 June, 端午 19 June off: 2–5, 8–12, 15–18, 22, 23 June.
  assert.equal((await clockNow(city, told.id, 'filing'))!.due_on, '2026-06-23')

  await takes(city, 'handler', told.id, 'start-verification')
  const visit = { visitedOn: '2026-06-01', place: '古渡街道江汉大道88号', findings: '货架上有无标识水晶泥42件。' }
  const zhou = await city.personId('handler')
  await refused(city, 422, 'handler', told.id, 'record-visit', { ...visit, officerIds: [zhou] })
  await refused(city, 422, 'handler', told.id, 'record-visit', { ...visit, officerIds: [zhou, zhou] })
  const strangers = [zhou, await city.personId('handler2')]
  await refused(city, 422, 'handler', told.id, 'record-visit', { ...visit, officerIds: strangers })
  await refused(city, 422, 'handler', told.id, 'record-visit', {
    ...visit,
    ...(await twoOfficers(city)),
    visitedOn: '2026-06-02',
  })
  await takes(city, 'handler', told.id, 'record-visit', { ...visit, ...(await twoOfficers(city)) })

  await takes(city, 'handler', told.id, 'propose-filing', { explanation: '有证据初步证明违法，建议立案。' })
  await takes(city, 'legal', told.id, 'legal-opinion', { opinion: '同意立案。' })
  await refused(city, 403, 'handler', told.id, 'file', await twoOfficers(city))
  await refused(city, 422, 'head', told.id, 'file', { officerIds: [zhou] })
  await takes(city, 'legal', told.id, 'legal-opinion', { opinion: '举报人罗某所述属实；店主罗先生在场，张贴了通知。' })
  assert.match(
    JSON.stringify((await shown(told.id)).events),
    /举报人［举报人信息］所述属实；店主罗先生在场/,
    'not the owner',
  )
  const now = await takes(city, 'head', told.id, 'file', await twoOfficers(city))
  assert.equal(now.state, 'filed')
  assert.equal(now.result, 'filed')
  assert.match(now.filingNumber, /立〔2026〕\d+号$/)
  assert.equal((await clockNow(city, told.id, 'filing'))!.stopped_on, '2026-06-01')
  assert.deepEqual(
    (await city.letters(told.id)).map(each => each.who),
    ['office'],
    'Order 121 has the informer told by no rule here, and the respondent never',
  )
  await refused(city, 409, 'handler', told.id, 'close')
  await takes(city, 'handler', told.id, 'assess-no-reward', { code: 'not-serious' })
  assert.equal((await takes(city, 'handler', told.id, 'close')).state, 'closed')
})

test('filing numbers have no gaps, and a filing that is refused uses none', async () => {
  const first = await filed(city)
  const told = await beingVerified(city, { violationClass: 'food-safety' })
  await takes(city, 'handler', told.id, 'propose-filing', { explanation: '建议立案' })
  const stranger = [await city.personId('handler'), await city.personId('handler2')]
  await refused(city, 422, 'head', told.id, 'file', { officerIds: stranger })
  await takes(city, 'head', told.id, 'file', await twoOfficers(city))
  const led = await city.db
    .selectFrom('penalty_case')
    .select('violation')
    .where('from_matter_id', '=', told.id)
    .executeTakeFirstOrThrow()
  assert.equal(led.violation, '食品安全违法行为', 'the case says what was reported, not 其他')
  const serial = async (id: number) => Number(/(\d+)号$/.exec((await shown(id)).filingNumber)![1])
  assert.equal(await serial(told.id), (await serial(first.id)) + 1)
})

test('who proposed to file, even if also a head, does not decide; nor what was proposed not to be filed', async () => {
  await city.hire('both', '429902', ['handler', 'head'])
  const told = await beingVerified(city)
  await takes(city, 'both', told.id, 'propose-filing', { explanation: '建议立案' })
  const problem = await refused(city, 409, 'both', told.id, 'file', await twoOfficers(city))
  assert.match(problem.type, /same-person/)
  await takes(city, 'head', told.id, 'send-back', { reason: '补充证据' })
  await takes(city, 'both', told.id, 'propose-no-filing', { ground: '20-1', explanation: '轻微并已改正' })
  assert.match((await refused(city, 409, 'both', told.id, 'decline')).type, /same-person/)
  await takes(city, 'head', told.id, 'decline')
})

test('an extension: by the head, once, thirty from the same day; the time of a test is left out of both', async () => {
  city.day('2026-06-01')
  const told = await beingVerified(city)
  city.day('2026-06-10')
  await takes(city, 'handler', told.id, 'send-to-testing', { bodyName: '楚江市产品质量检验所', item: '硼含量' })
  assert.equal((await shown(told.id)).state, 'testing')
  assert.equal((await shown(told.id)).dueOn, null, 'a paused clock is not due')
  city.day('2026-06-17')
  await takes(city, 'handler', told.id, 'return-from-testing', { result: '不合格' })
  // 10 to 16 June left out (five working days): 30 June instead of 23 June.
  assert.equal((await clockNow(city, told.id, 'filing'))!.due_on, '2026-06-30')
  await refused(city, 403, 'handler', told.id, 'extend', { reason: '案情复杂' })
  const now = await takes(city, 'head', told.id, 'extend', { reason: '案情复杂' })
  // Thirty from 1 June would be 14 July; with the same five working days left out, 21 July.
  assert.equal(now.clocks.findLast((each: { name: string }) => each.name === 'filing-extended').dueOn, '2026-07-21')
  const first = now.clocks.find((each: { name: string }) => each.name === 'filing')
  assert.deepEqual([first.stoppedOn, first.tone], ['2026-06-17', 'lapsed'])
  assert.equal(first.text.zh, '2026-06-17因批准延长核查停止计算', 'extended, not kept: nothing was decided yet')
  assert.match((await refused(city, 409, 'head', told.id, 'extend', { reason: '再延' })).detail, /一次/)
  assert.equal(openTo(now, 'extend-lead'), false)
})

test('not filed: a coded ground, the form 不予立案审批表 with the decision on it', async () => {
  city.day('2026-06-01')
  const told = await beingVerified(city)
  assert.equal((await as('handler').get(`/reports/${told.id}/no-filing-form`)).status, 409, 'nobody proposed it yet')
  await refused(city, 422, 'handler', told.id, 'propose-no-filing', { ground: '16-3', explanation: '无' })
  await takes(city, 'handler', told.id, 'propose-no-filing', { ground: '20-2', explanation: '初次违法，当场下架。' })
  const before = (await as('head').get(`/reports/${told.id}/no-filing-form`)).body.html
  assert.match(before, /不予立案审批表/)
  assert.match(before, /第二十条：初次违法且危害后果轻微并及时改正/)
  assert.match(before, /周宁/)
  assert.doesNotMatch(before, /赵敏/)
  await takes(city, 'legal', told.id, 'legal-opinion', { opinion: '符合第二十条第二项。' })
  assert.equal((await takes(city, 'head', told.id, 'decline', { remark: '同意不予立案。' })).state, 'not-filed')
  const after = (await as('head').get(`/reports/${told.id}/no-filing-form`)).body.html
  for (const word of ['吴岚', '符合第二十条第二项', '同意不予立案', '赵敏', '2026年6月1日', '罗一鸣'])
    assert.equal(after.includes(word), word !== '罗一鸣', word)
  const docx = await as('handler').get(`/reports/${told.id}/no-filing-form/docx`)
  assert.equal(docx.status, 200)
  assert.match(String(docx.headers['content-type']), /wordprocessingml/)
  assert.equal((await takes(city, 'handler', told.id, 'close')).state, 'closed')
})

test('transferred to the police: signed by another, closed against a receipt', async () => {
  const told = await sent(city)
  const proposal = { to: 'police', organ: '楚江市公安局望楚分局', explanation: '涉嫌生产销售伪劣产品罪' }
  await takes(city, 'handler', told.id, 'propose-transfer', proposal)
  const now = await takes(city, 'head', told.id, 'transfer')
  assert.deepEqual(now.transfer, { to: 'police', organ: proposal.organ, receipt: null })
  assert.match((await refused(city, 409, 'handler', told.id, 'close')).detail, /回执/)
  await refused(city, 422, 'handler', told.id, 'hand-over', {
    receiptNumber: '望公受〔2026〕1号',
    handedOverOn: '2026-12-01',
  })
  await takes(city, 'handler', told.id, 'hand-over', { receiptNumber: '望公受〔2026〕1号', handedOverOn: '2026-06-01' })
  await takes(city, 'handler', told.id, 'close')
})

test('the same informer again: not handled again; with new facts merged, and the period begins anew (art. 35)', async () => {
  city.day('2026-06-01')
  const phone = '19920770001'
  const first = await beingVerified(city, { informer: { phone } })
  city.day('2026-06-08')
  const again = await sent(city, { informer: { phone: '+86 199 2077 0001' } })
  const seen = await shown(again.id)
  assert.deepEqual(
    seen.sameInformer.map((each: { number: string }) => each.number),
    [first.number],
    'known again by the seal, not by a name',
  )
  const said = { earlier: first.number, explanation: '同一举报人就同一事实重复举报' }
  const stranger = await sent(city)
  assert.equal(
    (await refused(city, 422, 'handler', stranger.id, 'propose-repeat', said)).errors[0].field,
    'sameness',
    'another informer: it must be said what shows that they are the same',
  )
  const later = { ...said, earlier: stranger.number, sameness: '举报人自述就是同一人' }
  assert.equal(
    (await refused(city, 422, 'handler', again.id, 'propose-repeat', later)).errors[0].field,
    'earlier',
    'of two of one day the one that came later is not the earlier',
  )
  await takes(city, 'handler', again.id, 'propose-repeat', said)
  assert.equal((await takes(city, 'head', again.id, 'confirm-repeat')).state, 'not-again')
  await takes(city, 'handler', again.id, 'close')

  city.day('2026-06-15')
  const more = await sent(city, { informer: { phone }, facts: '该店仓库还有三箱同样的水晶泥。' })
  const other = await sent(city, { informer: { phone }, respondent: { operatorId: undefined, name: '别的店' } })
  await refused(city, 422, 'handler', other.id, 'propose-merge', said)
  await takes(city, 'handler', more.id, 'propose-merge', { ...said, explanation: '补充了仓库的事实' })
  await refused(city, 403, 'handler', more.id, 'merge')
  await takes(city, 'head', more.id, 'merge')
  assert.equal((await shown(more.id)).state, 'merged')
  // Fifteen working days from 15 June: 16–18, 22–26, 29, 30 June, 1–3, 6, 7 July.
  const clock = await clockNow(city, first.id, 'filing')
  assert.deepEqual([clock!.started_on, clock!.due_on, clock!.stopped_on], ['2026-06-15', '2026-07-07', null])
  const begunAgain = (await shown(first.id)).clocks.find((each: { name: string }) => each.name === 'filing')
  assert.match(begunAgain.text.zh, /因批准并入停止计算/)
  assert.ok((await city.events(first.id)).includes('report.restart'))
  assert.deepEqual(
    (await shown(first.id)).later.map((each: { number: string }) => each.number),
    [more.number, again.number],
  )
})

test('what is decided cannot be merged into; Order 20 knows neither repeat nor merger', async () => {
  city.day('2026-06-01')
  const phone = '19920770002'
  const done = await filed(city, { informer: { phone } })
  const later = await sent(city, { informer: { phone } })
  await refused(city, 409, 'handler', later.id, 'propose-merge', { earlier: done.number, explanation: '新事实' })
  const old = await sent(city, { receivedOn: '2026-04-14' })
  const older = await sent(city, { receivedOn: '2026-04-13' })
  assert.equal(openTo(await shown(old.id), 'propose-repeat'), false)
  await refused(city, 409, 'handler', old.id, 'propose-merge', {
    earlier: older.number,
    sameness: '自述',
    explanation: '无依据',
  })
})

test('returned to the centre with a coded reason; the centre may rule that it stays; nobody has power: referred', async () => {
  city.day('2026-06-01')
  const told = await sent(city)
  await refused(city, 422, 'handler', told.id, 'return-to-centre', { code: 'not-competent-place', reason: '无' })
  city.day('2026-06-03')
  const proposedOfficeId = await city.officeId('429903')
  const back = { code: 'happened-elsewhere', reason: '发生在鹤汀区', proposedOfficeId }
  await takes(city, 'handler', told.id, 'return-to-centre', back)
  const now = await shown(told.id, 'dispatcher')
  assert.equal(now.state, 'returned')
  assert.equal(now.returns, 1)
  assert.ok((await clockNow(city, told.id, 'jurisdiction-dispute'))!.stopped_on === null)
  assert.equal((await as('handler').get(`/reports/${told.id}`)).status, 404, 'it is with the centre again')
  await takes(city, 'dispatcher', told.id, 'dispatch', {
    officeId: await city.officeId('429902'),
    reason: '裁定',
    ruling: true,
  })
  assert.equal((await clockNow(city, told.id, 'filing'))!.started_on, '2026-06-01', 'from the day it had it first')

  const foreign = await reported(city, { named: false, placeAddress: '江苏省南京市某路1号' })
  const suggestion = await as('dispatcher').post('/dispatch/report-suggestion', {
    venue: 'premises',
    placeAddress: '江苏省南京市某路1号',
  })
  assert.equal(suggestion.body.officeId, null)
  await takes(city, 'dispatcher', foreign.id, 'refer', { organ: '南京市市场监督管理局', reason: '行为发生地不在本市' })
  const [letter] = await city.letters(foreign.id)
  assert.equal(letter!.form, 10)
  assert.match(JSON.stringify(letter!.blocks), /第三十四条/)
  await takes(city, 'dispatcher', foreign.id, 'close')
})

test('the competent office is that of the place of the act, not of the domicile; advertisements by the advertiser', async () => {
  const suggest = async (body: object) => (await as('agent').post('/dispatch/report-suggestion', body)).body
  const respondent = { operatorId: await city.operatorId('万家惠超市') }
  const elsewhere = await suggest({ respondent, venue: 'premises', placeAddress: '楚江市鹤汀区南湖街道某市场' })
  assert.equal(elsewhere.officeId, await city.officeId('429903'))
  assert.match(elsewhere.basis, /第二十九条/)
  assert.match(elsewhere.reason.en, /Nanhu Subdistrict \(南湖街道\): competent is [\w ]+ Bureau$/)
  const advertised = await suggest({ respondent, venue: 'internet-advertising' })
  assert.equal(advertised.officeId, await city.officeId('429902'))
  assert.match(advertised.basis, /第三十二条/)
})

test('told under Order 20: the named informer within five working days, on paper without a name', async () => {
  city.day('2026-06-01')
  const named = await filed(city, { receivedOn: '2026-04-14' })
  // Decided 1 June: 2, 3, 4, 5, 8 June.
  assert.equal((await clockNow(city, named.id, 'informer-notice'))!.due_on, '2026-06-08')
  const letter = (await city.letters(named.id)).find(each => each.form === 10)!
  assert.deepEqual([letter.who, letter.channel, letter.address], ['informer', 'portal', null])
  assert.match(letter.recipient, /^举报人·/)
  assert.match(JSON.stringify(letter.blocks), /《市场监督管理投诉举报处理暂行办法》第三十一条/)
  await takes(city, 'handler', named.id, 'assess-no-reward', { code: 'not-wanted' })
  assert.match((await refused(city, 409, 'handler', named.id, 'close')).detail, /送达证明/)
  await city.carryLetters()
  assert.equal((await as('handler').post(`/letters/${letter.id}/resend`, { channel: 'sms' })).status, 422)
  assert.equal(
    (await as('handler').post(`/letters/${letter.id}/resend`, { channel: 'post', address: '某处' })).status,
    422,
    'where the informer lives stands on no letter',
  )
  const informer = await informerOf(city, named)
  assert.equal(informer.seen.letters.length, 1)
  assert.equal((await informer.get(`/public/mine/letters/${letter.id}/html`)).status, 200)
  assert.equal((await clockNow(city, named.id, 'informer-notice'))!.stopped_on, '2026-06-01', 'read is told')
  await takes(city, 'handler', named.id, 'close')

  const anonymous = await filed(city, { named: false, receivedOn: '2026-04-14' })
  assert.equal((await city.letters(anonymous.id)).filter(each => each.form === 10).length, 0)
  assert.deepEqual(await city.clocks(anonymous.id, 'informer-notice'), [])
})

test('an advertisement: seven working days from receipt, told also to the anonymous, on the tracking page', async () => {
  city.day('2026-06-08')
  const told = await filed(city, { named: false, violationClass: 'advertising', facts: '店内海报称包治百病。' })
  const clock = await clockNow(city, told.id, 'advertising-notice')
  assert.deepEqual([clock!.started_on, clock!.due_on, clock!.stopped_on], ['2026-06-08', '2026-06-17', '2026-06-08'])
  const letter = (await city.letters(told.id)).find(each => each.form === 10)!
  assert.match(JSON.stringify(letter.blocks), /《中华人民共和国广告法》第五十三条/)
  await takes(city, 'handler', told.id, 'assess-no-reward', { code: 'not-serious' })
  await takes(city, 'handler', told.id, 'close')
  const seen = (await informerOf(city, told)).seen
  assert.equal(seen.letters.length, 1)
  assert.deepEqual(Object.keys(seen).sort(), trackFields, 'no state, no clock, no road')
})

test('food safety that is another department’s: handed over and told in writing (食品安全法 art. 115)', async () => {
  city.day('2026-06-01')
  const told = await sent(city, { violationClass: 'food-safety', facts: '养殖环节使用违禁药物。' })
  await takes(city, 'handler', told.id, 'propose-transfer', {
    to: 'other-department',
    organ: '楚江市农业农村局',
    explanation: '属农业农村部门职责',
  })
  await takes(city, 'head', told.id, 'transfer')
  const letter = (await city.letters(told.id)).find(each => each.form === 10)!
  assert.match(JSON.stringify(letter.blocks), /第一百一十五条.*楚江市农业农村局/)
})

const trackFields = [
  'attachments',
  'evidence',
  'facts',
  'id',
  'letters',
  'may',
  'named',
  'number',
  'office',
  'promises',
  'receivedOn',
  'respondent',
  'sent',
  'subject',
]

test('the informer: number and code, no account; adds to it; hears nothing of the handling', async () => {
  city.day('2026-06-01')
  const answer = await city.nobody.post('/public/reports', await reportOf(city, { named: false, insider: true }))
  assert.equal(answer.status, 201)
  const { id } = await city.db
    .selectFrom('matter')
    .select('id')
    .where('number', '=', answer.body.number)
    .executeTakeFirstOrThrow()
  const told = { id, ...answer.body }
  for (const code of ['AAAAAAAAAA', ''])
    assert.ok(
      [404, 422].includes((await city.nobody.post('/public/reports/track', { number: told.number, code })).status),
    )
  const wrongDoor = { number: told.number, code: told.code }
  assert.equal((await city.nobody.post('/public/track', wrongDoor)).status, 404, 'not by the door of complaints')
  const informer = await informerOf(city, told)
  assert.equal(informer.seen.sent, false)
  await takes(city, 'dispatcher', id, 'dispatch', { officeId: await city.officeId('429902'), reason: '发生地' })
  await takes(city, 'handler', id, 'start-verification')
  const more = await informer.post('/public/report/supplement', { text: '周末也在卖。' })
  assert.equal(more.status, 200, JSON.stringify(more.body))
  assert.equal(more.body.sent, true)
  assert.deepEqual(Object.keys(more.body).sort(), trackFields)
  assert.equal((await informer.get('/public/mine')).status, 404, 'it is no complaint')
  const clock = (await clockNow(city, id, 'filing'))!
  assert.equal((await informer.get(`/public/mine/clocks/${clock.id}/explanation`)).status, 404)
  assert.equal((await informer.get(`/reports/${id}`)).status, 401)
  const { body: bell } = await as('handler').get('/reminders')
  assert.ok(bell.items.some((each: { matterId: number }) => each.matterId === id))
})

test('a named report needs a name and a telephone; an anonymous one holds neither', async () => {
  const said = await reportOf(city)
  for (const field of ['name', 'phone']) {
    const { [field]: _, ...informer } = said.informer
    const answer = await as('agent').post('/reports', { ...said, informer })
    assert.equal(answer.status, 422)
    assert.equal(answer.body.errors[0].field, `informer.${field}`)
  }
  const answer = await as('agent').post('/reports', { ...said, named: false })
  assert.equal(answer.body.errors[0].field, 'informer')
  assert.equal((await as('agent').post('/reports', { ...said, violationClass: 'quality' })).status, 422)
  assert.equal((await as('agent').post('/reports', { ...said, receivedOn: '2099-01-01' })).status, 422)
})

test('registered and sent on in one go by the call-taker, who then sees no more of it', async () => {
  const said = { ...(await reportOf(city)), dispatchTo: await city.officeId('429902') }
  const answer = await as('agent').post('/reports', said)
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  assert.deepEqual(Object.keys(answer.body).sort(), ['code', 'number'])
  const { body } = await as('handler').get(`/search?q=${answer.body.number}`)
  assert.equal(body.matters[0].state, 'to-verify')
  assert.deepEqual((await as('agent').get(`/search?q=${answer.body.number}`)).body.matters, [])
  assert.equal((await reportStep(city, 'handler2', body.matters[0].id, 'start-verification')).status, 404)
})
