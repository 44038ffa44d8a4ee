/** ODR企业: applies with the five conditions, is approved by a second person, settles at its own desk, and leaves again. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Json, openCity } from '../app.ts'
import { partOf } from '../office.ts'
import { done, refused, seen } from '../station.ts'
import { registered } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const all = {
  conditions: ['place', 'person', 'computer', 'phone', 'system'],
  papers: ['application', 'promise', 'licence', 'account-of-work'],
}
const application = async (short: string) => ({
  operatorId: await city.operatorId(short),
  broughtBy: 'application',
  place: '客户关系部',
  contact: '专员',
  phone: '07295550777',
  system: '专人登记，十日内答复',
  ...all,
})

/** Applied, looked at by 周宁, approved by 赵敏; its person signs in. */
async function enterprise(short: string, account: string) {
  const { id } = await done(city, 'handler', '/odr-enterprises', await application(short))
  await done(city, 'handler', `/odr-enterprises/${id}/steps/propose-approval`, { remark: '条件具备' })
  const approved = await done(city, 'head', `/odr-enterprises/${id}/steps/approve`, { account })
  await city.signInFirst(account, approved.opened.password)
  return id as number
}

const against = async (short: string, name: string) =>
  registered(city, {
    wantsOdr: true,
    respondent: { operatorId: await city.operatorId(short), name, address: '楚江市望楚区', phone: '07295550700' },
  })

test('conditions or papers missing: no approval is proposed; completed it is, and a second person approves', async () => {
  const said = await application('力行健身会所')
  const { id } = await done(city, 'handler', '/odr-enterprises', {
    ...said,
    conditions: ['place'],
    papers: ['promise'],
  })
  const url = `/odr-enterprises/${id}`
  const problem = await refused(city, 409, 'handler', `${url}/steps/propose-approval`)
  assert.match(problem.detail, /联网电脑.*营业执照/)
  await done(city, 'handler', `${url}/complete`, all)
  await done(city, 'head', `${url}/steps/propose-approval`, { remark: '齐全' })
  const same = await refused(city, 409, 'head', `${url}/steps/approve`, { account: 'lixing' })
  assert.match(same.type, /same-person/)
  await city.hire('head9', '429902', ['head'])
  const approved = await done(city, 'head9', `${url}/steps/approve`, { account: 'lixing' })
  assert.equal(approved.state, 'active')
  assert.match(approved.opened.password, /^.{12}$/)
  assert.equal(approved.approvedOn, '2026-06-01')
  // Once on the list it does not apply again.
  await refused(city, 422, 'handler', '/odr-enterprises', said)
})

test('refused with a reason, and by a second person; sent back it is looked at again', async () => {
  const { id } = await done(city, 'handler', '/odr-enterprises', await application('贝安母婴'))
  const url = `/odr-enterprises/${id}`
  await done(city, 'handler', `${url}/steps/propose-refusal`, { reason: '没有专职人员' })
  await done(city, 'head', `${url}/steps/send-back`, { reason: '再核实' })
  await done(city, 'handler', `${url}/steps/propose-refusal`, { reason: '核实无专人' })
  const refusedNow = await done(city, 'head', `${url}/steps/refuse`, { remark: '同意' })
  assert.equal(refusedNow.state, 'refused')
})

test('the desk of an enterprise shows exactly what was offered to it, as long as it negotiates', async () => {
  city.day('2026-06-01')
  await enterprise('山水间旅行社', 'shanshui')
  const told = await against('山水间旅行社', '楚江市山水间国际旅行社有限公司')
  const foreign = await against('万家惠超市', '楚江市万家惠超市有限公司')
  await as('dispatcher').does(foreign.id, 'offer-odr', { operatorId: await city.operatorId('万家惠超市') })
  assert.equal((await as('shanshui').get(`/odr-offers/${told.id}`)).status, 404, 'not yet offered')
  await as('dispatcher').does(told.id, 'offer-odr', { operatorId: await city.operatorId('山水间旅行社') })

  const { items } = await seen(city, 'shanshui', '/odr-offers')
  assert.deepEqual(
    items.map((each: { id: number }) => each.id),
    [told.id],
  )
  assert.equal(items[0].dueOn, '2026-06-15')
  const offer = await seen(city, 'shanshui', `/odr-offers/${told.id}`)
  assert.match(offer.consumer.phone, /^1991/)
  assert.deepEqual(offer.steps.map((each: { name: string }) => each.name).sort(), ['return-from-odr', 'settle-by-odr'])
  // Nothing else: not the foreign one, not the office's own page of it, no other kind of matter.
  assert.equal((await as('shanshui').get(`/odr-offers/${foreign.id}`)).status, 404)
  assert.equal((await as('shanshui').get(`/complaints/${told.id}`)).status, 404)
  const desk = await seen(city, 'shanshui', '/desk?scope=all')
  assert.deepEqual(
    desk.items.map((each: { id: number }) => each.id),
    [told.id],
  )
  await as('shanshui').fails(404, foreign.id, 'settle-by-odr', { result: '退款', recoveredAmountFen: 1 })
  // That it looked is on the record.
  assert.ok((await city.events(told.id)).includes('odr.look'))

  city.day('2026-06-10')
  const settled = await as('shanshui').does(told.id, 'settle-by-odr', { result: '退还团费', recoveredAmountFen: 19900 })
  assert.deepEqual(settled, { id: told.id, gone: true })
  assert.equal((await as('shanshui').get(`/odr-offers/${told.id}`)).status, 404, 'over: no longer its business')
  const now = await as('dispatcher').sees(told.id)
  assert.deepEqual([now.state, now.outcome, now.recoveredAmountFen], ['closed', 'odr-settled', 19900])
  const { items: over, enterprise: own } = await seen(city, 'shanshui', '/odr-offers?open=false')
  assert.deepEqual([over[0].outcome, over[0].late], ['settled', false])
  assert.equal(own.performance.rate, 1)
})

test('the enterprise gives it back itself: to the administration', async () => {
  city.day('2026-06-01')
  const told = await against('山水间旅行社', '楚江市山水间国际旅行社有限公司')
  await as('dispatcher').does(told.id, 'offer-odr', { operatorId: await city.operatorId('山水间旅行社') })
  await as('shanshui').does(told.id, 'return-from-odr', { reason: '双方对违约金有争议' })
  assert.equal((await as('dispatcher').sees(told.id)).state, 'to-dispatch')
  assert.equal((await as('shanshui').get(`/odr-offers/${told.id}`)).status, 404)
})

test('exit: the rule finds it, one proposes with the evidence, another decides; what lies there goes back', async () => {
  city.day('2026-06-01')
  const id = await enterprise('暖羽服饰', 'nuanyu')
  await city.as('supervisor').ask('PUT', '/odr-exit-rule', {
    ...{ days: 180, concluded: 2, leastRate: 0.6, mostLate: 0, reason: '按年度工作安排' },
  })
  const offer = { operatorId: await city.operatorId('暖羽服饰') }
  const name = '望楚区暖羽服饰专卖店（个体工商户）'
  for (const settles of [true, false]) {
    const told = await against('暖羽服饰', name)
    await as('dispatcher').does(told.id, 'offer-odr', offer)
    if (settles) await as('nuanyu').does(told.id, 'settle-by-odr', { result: '换货', recoveredAmountFen: 100 })
    else await as('nuanyu').does(told.id, 'return-from-odr', { reason: '不同意' })
  }
  const found = (await seen(city, 'head', `/odr-enterprises/${id}`)).performance
  assert.equal(found.rate, 0.5)
  assert.match(found.findings[0].zh, /和解率50%，低于60%/)
  const lying = await against('暖羽服饰', name)
  await as('dispatcher').does(lying.id, 'offer-odr', offer)

  const url = `/odr-enterprises/${id}`
  const proposed = await done(city, 'handler', `${url}/steps/propose-exit`, {
    reason: 'rate',
    evidence: '约谈后没有改进',
  })
  assert.match(proposed.exitEvidence, /约谈后没有改进\n.*低于60%/)
  await done(city, 'head', `${url}/steps/keep`, { reason: '给一个月整改' })
  await done(city, 'head', `${url}/steps/propose-exit`, { reason: 'rate', evidence: '整改无效' })
  await refused(city, 409, 'head', `${url}/steps/decide-exit`)
  assert.equal((await as('handler').get(`${url}/notice/docx`)).status, 409)
  const left = await done(city, 'supervisor', `${url}/steps/decide-exit`, { remark: '同意' })
  assert.equal(left.state, 'exited')
  assert.equal((await as('dispatcher').sees(lying.id)).state, 'to-dispatch', 'the administration has it back')
  assert.equal((await as('nuanyu').get('/odr-offers')).status, 401, 'the account is closed')
  const notice = await as('handler').get(`${url}/notice/docx`)
  assert.match(String(notice.headers['content-type']), /wordprocessingml/)
  const again = await against('暖羽服饰', name)
  await as('dispatcher').fails(422, again.id, 'offer-odr', offer)
})

test('a firm applies itself, by its credit code; another code is nobody', async () => {
  const { uscc } = await city.db
    .selectFrom('operator')
    .select('uscc')
    .where('short_name', '=', '木语家居')
    .executeTakeFirstOrThrow()
  const { operatorId: _, broughtBy: __, ...said } = await application('木语家居')
  const made = await city.nobody.post('/public/odr-applications', { ...said, uscc })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  assert.match(made.body.number, /^OD/)
  // What it says it has ready nobody has seen: the county bureau ticks off what it was brought.
  const { id } = (await as('handler2').get('/odr-enterprises?state=applied')).body.items.find(
    (each: Json) => each.number === made.body.number,
  )
  const unseen = await as('handler2').post(`/odr-enterprises/${id}/steps/propose-approval`)
  assert.equal(unseen.status, 409)
  assert.match(unseen.body.detail, /缺申请表/)
  const brought = { papers: said.papers }
  assert.equal((await as('handler2').post(`/odr-enterprises/${id}/complete`, brought)).status, 200)
  const followed = async () => {
    const { status, body } = await city.nobody.post('/public/odr-applications/track', made.body)
    assert.equal(status, 200, JSON.stringify(body))
    return body
  }
  assert.equal((await followed()).state.zh, '待审查')
  // The code is lost: recognised, the firm is read another, and the first opens nothing any more.
  assert.equal((await as('handler2').post(`/odr-enterprises/${id}/code`)).status, 422, 'how was it recognised')
  const renewed = await done(city, 'handler2', `/odr-enterprises/${id}/code`, { recognised: '回拨登记的专用电话核实' })
  assert.equal((await city.nobody.post('/public/odr-applications/track', made.body)).status, 404)
  made.body.code = renewed.code
  const reason = '没有专（兼）职人员处理投诉。'
  await done(city, 'handler2', `/odr-enterprises/${id}/steps/propose-refusal`, { reason })
  assert.deepEqual([(await followed()).state.zh, (await followed()).refused], ['待审查', null], 'proposed is not told')
  const decides = 'head10'
  const { code } = await city.db
    .selectFrom('matter')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select('office.code')
    .where('matter.id', '=', id)
    .executeTakeFirstOrThrow()
  await city.hire(decides, code, ['head'])
  assert.equal((await as('handler2').get(`/odr-enterprises/${id}/notice/docx`)).status, 409)
  await done(city, decides, `/odr-enterprises/${id}/steps/send-back`, { reason: '再核实' })
  assert.equal((await as('handler2').post(`/odr-enterprises/${id}/steps/propose-approval`)).status, 200)
  await done(city, decides, `/odr-enterprises/${id}/steps/send-back`, { reason: '核实没有人员' })
  await done(city, 'handler2', `/odr-enterprises/${id}/steps/propose-refusal`, { reason })
  await done(city, decides, `/odr-enterprises/${id}/steps/refuse`)
  const told = await followed()
  assert.deepEqual([told.state.zh, told.refused], ['未予同意', { on: '2026-06-01', reason }])
  const letter = await city.bytes('handler2', `/odr-enterprises/${id}/notice/docx`)
  assert.match(partOf(letter, 'word/document.xml').replaceAll(/<[^>]+>/g, ''), /决定不同意入驻.*没有专（兼）职人员/)
  const guessed = await city.nobody.post('/public/odr-applications/track', { ...made.body, code: 'AAAAAAAAAA' })
  assert.equal(guessed.status, 404)
  const wrong = await city.nobody.post('/public/odr-applications', { ...said, uscc: '91429900MA00000000' })
  assert.equal(wrong.status, 422)
  assert.equal(wrong.body.errors[0].field, 'uscc')
})
