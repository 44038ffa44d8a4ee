/** 案件 from the lead to the archive, and every other ending (市场监督管理行政处罚程序规定; domain/procedures.md 3.6, K1 to K17). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CaseThere, keepCases, takeOverCases } from '../../server/enforcement/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'
import { accepted } from '../tell.ts'
import {
  clockOf,
  does,
  evidence,
  fails,
  filedCase,
  finalReport,
  lead,
  leadBody,
  letterOf,
  officersOf,
  reviewed,
  serve,
} from '../tell-case.ts'
import { filed } from '../tell-report.ts'

const city = await openCity('2026-06-01')
const { as } = city
const seen = async (id: number, who = 'handler') => (await as(who).get(`/cases/${id}`)).body
const morning = () => bySystem(city.world, keepCases)

/** 公示与开放数据: a business by its name, a natural person by none, whatever was ticked and whatever licence there is. */
async function sayNoPerson(id: number, decision: string) {
  const ours = async (url: string, field: string) =>
    (await city.nobody.get(url)).body.items.find((each: Json) => each[field] === decision)
  const parties: [string, string, string | null, boolean][] = [
    ['organisation', '楚江市万家惠超市有限公司', '91429902MAF000012Q', true],
    ['person', '上官秋水', null, false],
    ['organisation', '上官秋水', null, false],
    ['organisation', '上官秋水', '92429902MAF0000478', false],
    ['person', '望楚区暖羽服饰专卖店', '92429902MAF0000478', true],
    ['organisation', '阿不都热合曼·买买提', '92429902MAF0000478', false],
    ['organisation', '外省某某食品厂', null, true],
    ['organisation', '宏远', '91429902MAF000012Q', true],
  ]
  const kept = await city.db
    .selectFrom('penalty_case')
    .select(['party_kind', 'party_name', 'party_code'])
    .where('matter_id', '=', id)
    .executeTakeFirstOrThrow()
  const set = (party: object) => city.db.updateTable('penalty_case').set(party).where('matter_id', '=', id).execute()
  for (const [kind, name, code, told] of parties) {
    await set({ party_kind: kind, party_name: name, party_code: code })
    const row = await ours('/public/data/penalties?limit=100', 'decision')
    assert.deepEqual([row.party, row.credit_code], told ? [name, code] : ['自然人', null], `${kind} ${name}`)
    const shown = await ours('/public/penalties?limit=100', 'number')
    assert.equal(shown.party, told ? name : `${name[0]}某`)
    const asked = await ours(`/public/data/penalties?q=${encodeURIComponent(name)}`, 'decision')
    assert.equal(asked !== undefined, told, `${name} is found by no name that is not told`)
  }
  await set(kept)
  const { body } = await city.nobody.get('/public/data/penalties?cursor=2026-07-01-1')
  assert.ok(!body.items.some((each: Json) => each.published_on > '2026-07-01'))
  for (const day of ['2026-13-45', '2026-02-30', '0000-01-01'])
    assert.equal((await city.nobody.get(`/public/data/penalties?cursor=${day}-1`)).status, 422, day)
}

test('the whole ordinary case: two officers, evidence, review, notice, decision, service, payment, closing, publication, archive', async () => {
  city.day('2026-06-01')
  const id = await lead(city)
  // Fifteen working days from Monday 1 June, 端午 19 June off.
  assert.equal(clockOf(await seen(id), 'verification').dueOn, '2026-06-23')
  const [zhou, qian] = await officersOf(city)
  await fails(city, 422, 'handler', id, 'propose-filing', { explanation: '建议立案', officerIds: [zhou, zhou] })
  await fails(city, 422, 'handler', id, 'propose-filing', {
    explanation: '建议立案',
    officerIds: [zhou, await city.personId('handler2')],
  })
  await does(city, 'handler', id, 'propose-filing', { explanation: '有证据初步证明违法。', officerIds: [zhou, qian] })
  await fails(city, 403, 'handler', id, 'file')
  let now: Json = await does(city, 'head', id, 'file')
  assert.equal(now.state, 'investigating')
  assert.match(now.filing.number, /立〔2026〕\d+号$/)
  assert.equal(clockOf(now, 'decision').dueOn, '2026-08-30')

  const report = finalReport()
  await fails(city, 409, 'handler', id, 'submit-report', report)
  await fails(city, 409, 'head', id, 'approve-notice')
  await does(city, 'handler', id, 'make-record', {
    kind: 'scene',
    heldOn: '2026-06-01',
    timeFrom: '09:00',
    timeTo: '10:30',
    place: '江汉大道88号',
    person: '万家和',
    officerIds: [zhou, qian],
    rightsTold: true,
    body: '货架上有插线板48件。',
    signed: 'signed',
  })
  await does(city, 'handler', id, 'add-evidence', evidence())
  await does(city, 'handler', id, 'add-evidence', evidence({ kind: 'witness', name: '无关证言' }))
  now = await seen(id)
  await does(city, 'handler', id, 'exclude-evidence', { evidenceId: now.evidence[1].id, reason: '与本案无关' })

  city.day('2026-06-10')
  now = await does(city, 'handler', id, 'submit-report', report)
  assert.equal(clockOf(now, 'review').dueOn, '2026-06-25', 'ten working days, 19 June off')
  await fails(city, 409, 'handler', id, 'pass-review', { opinion: '同意' })
  await fails(city, 409, 'qianbo', id, 'pass-review', { opinion: '同意' })
  await does(city, 'liuhong', id, 'pass-review', { opinion: '同意' })

  city.day('2026-06-11')
  const preview = await as('head').post(`/cases/${id}/steps/approve-notice/preview`, {})
  assert.match(preview.body.letters[0].html, /行政处罚告知书/)
  assert.doesNotMatch(preview.body.letters[0].html, /有权要求听证/, '2,400 yuan of a company is no hearing')
  now = await does(city, 'head', id, 'approve-notice')
  const decision = { ...report, payTo: '楚江银行望楚支行（账号略）' }
  assert.match((await fails(city, 409, 'head', id, 'decide-penalty', decision)).detail, /尚未送达/)
  now = await serve(city, id, letterOf(now, 34))
  assert.equal(clockOf(now, 'statement').dueOn, '2026-06-18', 'five working days')
  assert.match((await fails(city, 409, 'head', id, 'decide-penalty', decision)).detail, /2026-06-18/)
  await fails(city, 409, 'handler', id, 'request-hearing', { askedOn: '2026-06-11' })
  await fails(city, 422, 'handler', id, 'hear-statement', { said: 'stated', statement: '进货时查过合格证' })
  await does(city, 'handler', id, 'hear-statement', {
    said: 'stated',
    statement: '进货时查过合格证',
    adopted: false,
    reason: '合格证系伪造，当事人未核对',
  })

  city.day('2026-06-22')
  await morning()
  assert.equal(
    clockOf(await seen(id), 'statement').tone,
    'met',
    "the party's five days ran out: nobody of ours is late",
  )
  // Art. 58: speaking up never makes it worse.
  assert.equal(
    (await fails(city, 422, 'head', id, 'decide-penalty', { ...decision, fineFen: 240_001 })).errors[0].field,
    'fineFen',
  )
  // Art. 59: what is missing is named, each by its field.
  const short = await fails(city, 422, 'head', id, 'decide-penalty', { ...decision, payTo: '' })
  assert.deepEqual(
    short.errors.map((each: Json) => each.field),
    ['payTo'],
  )
  const none = await fails(city, 422, 'head', id, 'decide-penalty', { fineFen: 0, incomeFen: 0, goodsFen: 0 })
  assert.deepEqual(
    none.errors.map((each: Json) => each.field),
    ['fineFen'],
  )
  now = await does(city, 'head', id, 'decide-penalty', { ...decision, fineFen: 200_000 })
  assert.equal(now.state, 'decided')
  assert.equal(clockOf(now, 'service').dueOn, '2026-07-01', 'seven working days')
  assert.equal(clockOf(now, 'publication').dueOn, '2026-07-20', 'twenty working days')
  const [paper] = (await city.letters(id)).filter(each => each.form === 37)
  for (const said of ['罚款2,000.00元', '第三十九条', '六十日内', '六个月内', '不予采纳', '现场笔录', '向社会公示'])
    assert.ok(JSON.stringify(paper!.blocks).includes(said), said)
  assert.ok(!JSON.stringify(paper!.blocks).includes('无关证言'), 'excluded evidence proves nothing')
  now = await serve(city, id, paper!.id, { servedOn: '2026-06-22' })
  assert.equal(now.state, 'performing')
  assert.equal(clockOf(now, 'payment').dueOn, '2026-07-07')
  assert.equal(now.remedies.reviewUntil, '2026-08-21')
  assert.equal(now.remedies.litigationUntil, '2026-12-22')

  city.day('2026-07-09')
  now = await seen(id)
  assert.equal(now.money.lateFen, 12_000, 'two days at three percent of 2,000 yuan')
  await fails(city, 409, 'handler', id, 'performed', { outcome: '缴清' })
  await fails(city, 422, 'handler', id, 'record-payment', {
    paidOn: '2026-07-09',
    kind: 'fine',
    amountFen: 200_001,
    voucher: 'P1',
    how: 'bank',
  })
  await fails(city, 422, 'handler', id, 'record-payment', {
    paidOn: '2026-07-09',
    kind: 'fine',
    amountFen: 200_000,
    voucher: 'P1',
    how: 'on-the-spot',
  })
  for (const [kind, amountFen] of [
    ['fine', 200_000],
    ['income', 30_000],
    ['late', 12_000],
  ] as const)
    await does(city, 'handler', id, 'record-payment', {
      paidOn: '2026-07-09',
      kind,
      amountFen,
      voucher: `P-${kind}`,
      how: 'bank',
    })
  now = await does(city, 'handler', id, 'performed', { outcome: '罚没款已缴清，物品已入库。' })
  assert.equal(clockOf(now, 'closing').dueOn, '2026-07-30')
  // Art. 77: carried out is the confiscation too; the goods stand in the store, or it is said where they went.
  const outside = await fails(city, 422, 'handler', id, 'propose-closing', { outcome: '执行完毕，建议结案。' })
  assert.equal(outside.errors[0].field, 'goodsElsewhere')
  await does(city, 'handler', id, 'store-goods', {
    item: '不合格插线板',
    goodsClass: 'switches',
    quantity: 48,
    unit: '件',
    weightGrams: 14_400,
    box: 'B-07',
    valueFen: 240_000,
    place: '望楚区局物证室二号架',
    handedBy: '周宁',
    receivedBy: '许川',
  })
  await does(city, 'handler', id, 'propose-closing', { outcome: '执行完毕，建议结案。' })
  await does(city, 'head', id, 'close')
  assert.match(
    (await fails(city, 409, 'handler', id, 'archive', { archiveNumber: '2026-001', term: '30' })).detail,
    /公示/,
  )
  now = await does(city, 'handler', id, 'publish', { summary: '销售不合格插线板，罚没2300元。' })
  assert.equal(now.publication.untilOn, '2029-07-09', 'goods were confiscated: three years')
  // The model city has a later penalty of the same shop for the same kind of act.
  const early = await fails(city, 409, 'head', id, 'end-publication', { reason: '已履行' })
  assert.match(early.detail, /再次受到处罚（望市监处罚〔2026〕第\d+号）/, 'Order 45 art. 14 (3)')
  const shown = (await city.nobody.get('/public/penalties')).body.items
  assert.ok(shown.some((each: Json) => each.party === '楚江市万家惠超市有限公司' && each.authority.includes('望楚区')))
  await sayNoPerson(id, now.decision.number)
  now = await does(city, 'handler', id, 'archive', { archiveNumber: '2026-001', term: '30' })
  assert.equal(now.state, 'archived')
  assert.equal(now.open, false)

  const index = (await as('handler').get(`/cases/${id}/papers/index`)).body.html as string
  const order = [
    '立案审批表',
    '行政处罚决定书及送达回证',
    '对当事人制发的其他法律文书及送达回证',
    '证据材料',
    '听证笔录',
    '财物处理单据',
    '案源材料',
    '调查终结报告',
    '审核意见',
    '听证报告',
    '结案审批表',
  ]
  const places = order.map(each => index.indexOf(each))
  assert.ok(
    places.every((at, n) => at > 0 && (n === 0 || at > places[n - 1]!)),
    'art. 78, in its order',
  )
  for (const { name } of now.papers) {
    const docx = await city.bytes('handler', `/cases/${id}/papers/${name}/docx`)
    assert.equal(docx.subarray(0, 2).toString(), 'PK', name)
  }
})

test('K14: a party of another province: passed there within ten working days, to whom is kept, and then archived', async () => {
  city.day('2026-06-01')
  const id = await reviewed(city, {}, { party: { otherProvince: true } })
  await serve(city, id, letterOf(await does(city, 'head', id, 'approve-notice'), 34))
  city.day('2026-06-22')
  let now = await does(city, 'head', id, 'decide-penalty', { ...finalReport(), payTo: '楚江银行望楚支行' })
  assert.equal(clockOf(now, 'publication-push').dueOn, '2026-07-06', 'ten working days from Monday 22 June')
  assert.equal(clockOf(now, 'publication').stoppedOn, '2026-06-22', 'the twenty days are of the same province')
  await serve(city, id, letterOf(now, 37), { servedOn: '2026-06-22' })
  now = await does(city, 'handler', id, 'push-publication', { to: '岭南省市场监督管理局' })
  assert.deepEqual(now.pushed, { to: '岭南省市场监督管理局', on: '2026-06-22' })
  assert.equal(now.events.findLast((each: Json) => each.name === 'case.push-publication').facts.organ, now.pushed.to)
  for (const [kind, amountFen] of [
    ['fine', 240_000],
    ['income', 30_000],
  ] as const)
    await does(city, 'handler', id, 'record-payment', {
      ...{ paidOn: '2026-06-22', kind, amountFen, voucher: `K14-${kind}`, how: 'bank' },
    })
  await does(city, 'handler', id, 'performed', { outcome: '已缴清。' })
  await does(city, 'handler', id, 'propose-closing', { outcome: '建议结案。', goodsElsewhere: '移交岭南省局' })
  await does(city, 'head', id, 'close')
  now = await does(city, 'handler', id, 'archive', { archiveNumber: '2026-K14', term: '30' })
  assert.equal(now.state, 'archived')
})

test('诉转案: a report that is filed is a case; both point to each other, and nobody sees who informed', async () => {
  city.day('2026-06-01')
  const told = await filed(city)
  const { items } = (await as('handler').get(`/matters/${told.id}/cases`)).body
  assert.equal(items.length, 1)
  const one = await seen(items[0].id)
  assert.equal(one.state, 'investigating')
  assert.equal(one.from.id, told.id)
  assert.equal(one.filing.number, (await as('handler').get(`/reports/${told.id}`)).body.filingNumber)
  assert.equal(clockOf(one, 'decision').dueOn, '2026-08-30')
  const everything = JSON.stringify([
    one,
    await Promise.all(
      ['source', 'filing'].map(async paper => (await as('handler').get(`/cases/${one.id}/papers/${paper}`)).body),
    ),
  ])
  for (const secret of ['罗一鸣', '1992', '举报人·'])
    assert.ok(!everything.replaceAll(told.number, '').includes(secret), secret)
  assert.ok(!JSON.stringify(one.events).includes(told.number), 'not even its number stands in the timeline')
  assert.equal((await as('agent').get(`/cases/${one.id}`)).status, 404, 'the call-taker has no cases')
  assert.equal((await as('handler2').get(`/cases/${one.id}`)).status, 404, 'nor another district')
  assert.equal(
    (await as('handler').post('/cases', await leadBody(city, { fromMatterId: told.id }))).status,
    422,
    'no second way round the report',
  )
})

test('K12: seven working days of talks on who has jurisdiction, then seven for the superior once it has the papers', async () => {
  city.day('2026-06-01')
  const id = await lead(city)
  const other = '鹤汀区市场监督管理局'
  await does(city, 'handler', id, 'dispute-jurisdiction', { organ: other, reason: '两地都认为归己' })
  assert.equal(clockOf(await seen(id), 'jurisdiction').dueOn, '2026-06-10')
  city.day('2026-06-09')
  const referred = { organ: '楚江市市场监督管理局', receivedOn: '2026-06-08', reason: '协商不成' }
  await fails(city, 422, 'handler', id, 'refer-jurisdiction', { ...referred, receivedOn: '2026-06-10' })
  await does(city, 'handler', id, 'refer-jurisdiction', referred)
  let now = await seen(id)
  assert.notEqual(clockOf(now, 'jurisdiction').stoppedOn, null, 'the talks are over')
  // From Monday 8 June: 9 to 12, 15 to 17.
  assert.equal(clockOf(now, 'designation').dueOn, '2026-06-17')
  await fails(city, 409, 'handler', id, 'refer-jurisdiction', referred)
  await does(city, 'handler', id, 'jurisdiction-settled', { reason: '指定我局管辖' })
  now = await seen(id)
  assert.notEqual(clockOf(now, 'designation').stoppedOn, null)
})

test('a lead ends: not filed by a second person, handed on, or barred by time', async () => {
  city.day('2026-06-01')
  const slight = await lead(city)
  await does(city, 'handler', slight, 'propose-no-filing', { ground: '20-1', explanation: '已下架整改' })
  assert.equal((await does(city, 'head', slight, 'decline')).state, 'not-filed')
  assert.equal(
    (await does(city, 'head', await lead(city), 'hand-on-lead', { organ: '城管局', reason: '占道' })).state,
    'not-filed',
  )
  const old = await lead(city, { happenedOn: '2024-05-20' })
  await does(city, 'handler', old, 'propose-filing', { explanation: '建议立案', officerIds: await officersOf(city) })
  assert.match((await fails(city, 409, 'head', old, 'file')).detail, /2026-05-20/)
  await does(city, 'head', old, 'send-back-lead', { reason: '查明危害后果' })
  const harmful = await leadBody(city, { happenedOn: '2024-05-20', harmful: true })
  delete harmful.source
  const known = await seen(old)
  const { body: corrected } = await as('handler').post(`/cases/${old}/facts`, {
    ...harmful,
    party: { ...known.party, code: '91429902MAF000012Q', address: '古渡街道江汉大道90号' },
  })
  assert.deepEqual(
    [corrected.harmful, corrected.party],
    [true, { ...known.party, code: '91429902MAF000012Q', address: '古渡街道江汉大道90号', phone: '07295551000' }],
    'what the decision must name is mended before the report, and the rest stays',
  )
  await does(city, 'handler', old, 'propose-filing', {
    explanation: '致人触电，时效五年',
    officerIds: await officersOf(city),
  })
  assert.equal((await does(city, 'head', old, 'file')).state, 'investigating')
  const extended = await lead(city)
  const now = await does(city, 'head', extended, 'extend-verification', { reason: '需到外地核实' })
  assert.equal(clockOf(now, 'verification-extended').dueOn, '2026-07-14')
})

test('先行登记保存 lapses by itself after seven working days; 扣押 is extended once, and days at a test are left out', async () => {
  city.day('2026-06-01', '09:00')
  const id = await filedCase(city)
  const goods = {
    reason: '可能灭失',
    basis: '《中华人民共和国行政处罚法》第五十六条',
    place: '局库房',
    items: [{ name: '插线板', quantity: '48件' }],
  }
  const urgent = await does(city, 'handler', id, 'take-measure', { kind: 'preservation', urgent: true, ...goods })
  assert.equal(urgent.measures[0].approvalDueAt.slice(0, 10), '2026-06-02', 'K6: twenty-four hours')
  const extending = urgent.steps.find((each: Json) => each.name === 'extend-measure')
  assert.equal(extending.open, false, 'a preservation is never extended')
  let now = await seen(id)
  assert.equal(clockOf(now, 'preservation').dueOn, '2026-06-10')
  assert.equal(now.measures[0].untilOn, '2026-06-10')
  city.day('2026-06-02', '10:00')
  now = await does(city, 'head', id, 'approve-measure', { measureId: now.measures[0].id, approve: true })
  assert.equal(now.measures[0].approvedLate, true, 'twenty-five hours')
  city.day('2026-06-10')
  await morning()
  assert.equal((await seen(id)).measures[0].state, 'running', 'its last day counts')
  city.day('2026-06-11')
  assert.match(
    (
      await fails(city, 409, 'head', id, 'end-measure', {
        measureId: now.measures[0].id,
        how: 'released',
        remark: '解除',
      })
    ).detail,
    /自动解除/,
  )
  await morning()
  now = await seen(id)
  assert.equal(now.measures[0].endedHow, 'lapsed')
  assert.equal(now.measures[0].endedOn, '2026-06-11')

  await does(city, 'handler', id, 'take-measure', {
    kind: 'detain',
    ...goods,
    basis: '《中华人民共和国产品质量法》第十八条',
  })
  now = await seen(id)
  const detained = now.measures[1].id
  assert.equal(now.measures[1].state, 'proposed', 'not before the head has approved')
  assert.equal((await city.letters(id)).filter(each => each.form === 32).length, 0)
  now = await does(city, 'head', id, 'approve-measure', { measureId: detained, approve: true })
  assert.equal(now.measures[1].untilOn, '2026-07-11')
  city.day('2026-06-15')
  await does(city, 'handler', id, 'send-to-test', {
    kind: 'inspection',
    goods: '插线板',
    body: '市质检所',
    expectedOn: '2026-06-30',
    measureId: detained,
  })
  assert.ok(clockOf(await seen(id), 'decision').pausedOn, 'K1 stands still')
  assert.equal(
    (await city.letters(id)).filter(each => each.form === 35).length,
    1,
    'the party is told the period in writing',
  )
  city.day('2026-06-25')
  now = await seen(id)
  now = await does(city, 'handler', id, 'test-returned', { testId: now.tests[0].id, result: '不合格' })
  assert.equal(now.measures[1].untilOn, '2026-07-21', 'ten days at the test')
  assert.equal(clockOf(now, 'seizure').dueOn, '2026-07-21')
  assert.equal(clockOf(now, 'decision').dueOn, '2026-09-09')
  now = await does(city, 'head', id, 'extend-measure', { measureId: detained, reason: '案情复杂' })
  assert.equal(now.measures[1].untilOn, '2026-08-20')
  assert.match(clockOf(now, 'seizure').text.zh, /^2026-06-25因延长查封、扣押停止计算$/)
  await fails(city, 409, 'head', id, 'extend-measure', { measureId: detained, reason: '再延' })
  await does(city, 'head', id, 'end-measure', { measureId: detained, how: 'not-needed', remark: '解除' })
  assert.equal((await seen(id)).measures[1].state, 'over')
  await fails(city, 422, 'head', id, 'end-measure', { measureId: detained, how: 'recorded', remark: '不对的方式' })
})

test('a hearing: asked in five working days, called seven before, legal review and collective decision after', async () => {
  city.day('2026-06-01')
  const id = await reviewed(city, { fineFen: 12_000_000, valueFen: 6_000_000 })
  let now = await does(city, 'head', id, 'approve-notice')
  now = await serve(city, id, letterOf(now, 34))
  city.day('2026-06-09')
  await fails(city, 422, 'handler', id, 'request-hearing', { askedOn: '2026-06-09' })
  await does(city, 'handler', id, 'request-hearing', { askedOn: '2026-06-08' })
  const call = {
    hearingOn: '2026-06-18',
    time: '09:00',
    place: '听证室',
    presiderId: await city.personId('legal'),
    recorder: '刘红',
  }
  assert.equal((await fails(city, 422, 'legal', id, 'schedule-hearing', call)).errors[0].field, 'hearingOn')
  const handler = await city.personId('handler')
  assert.equal(
    (await fails(city, 422, 'legal', id, 'schedule-hearing', { ...call, hearingOn: '2026-06-22', presiderId: handler }))
      .errors[0].field,
    'presiderId',
  )
  assert.equal(
    (await fails(city, 422, 'legal', id, 'schedule-hearing', { ...call, hearingOn: '2026-06-22', recorder: '周宁' }))
      .errors[0].field,
    'recorder',
  )
  await does(city, 'legal', id, 'schedule-hearing', { ...call, hearingOn: '2026-06-22', time: '15:00' })
  await does(city, 'legal', id, 'schedule-hearing', { ...call, hearingOn: '2026-06-22' })
  await fails(city, 409, 'legal', id, 'hold-hearing', { attended: true, minutes: '略', report: '略' })
  city.day('2026-06-22')
  now = await does(city, 'legal', id, 'hold-hearing', { attended: true, minutes: '当事人质证。', report: '建议维持。' })
  assert.equal(now.state, 'heard')
  assert.equal(clockOf(now, 'decision').dueOn, '2026-09-12', 'thirteen days of the hearing do not count')
  const decision = { ...finalReport({ fineFen: 12_000_000 }), payTo: '指定银行' }
  assert.match((await fails(city, 409, 'head', id, 'decide-penalty', decision)).detail, /法制审核/)
  await does(city, 'legal', id, 'legal-review', { opinion: '同意' })
  assert.match((await fails(city, 409, 'head', id, 'decide-penalty', decision)).detail, /集体讨论/)
  await does(city, 'head', id, 'discuss', {
    heldOn: '2026-06-22',
    present: ['赵敏', '余庆'],
    minutes: '讨论情况',
    conclusion: '罚款12万元',
  })
  // Art. 62 (3): what was said at the hearing is answered in the decision.
  assert.match((await fails(city, 422, 'head', id, 'decide-penalty', decision)).errors[0].problem, /陈述、申辩/)
  const answered = { said: 'stated', statement: '进货渠道正规', adopted: false, reason: '未能提供进货凭证' }
  await does(city, 'handler', id, 'hear-statement', answered)
  assert.equal((await does(city, 'head', id, 'decide-penalty', decision)).state, 'decided')
  const [paper] = (await city.letters(id)).filter(each => each.form === 37)
  for (const said of ['依法举行了听证', '当事人提出：进货渠道正规', '不予采纳，理由：未能提供进货凭证'])
    assert.ok(JSON.stringify(paper!.blocks).includes(said), said)
})

test('不予处罚、移送、中止、终止、延期 and the collective limit', async () => {
  city.day('2026-06-01')
  const slight = await reviewed(city)
  let now = await does(city, 'head', slight, 'decide-no-penalty', {
    ground: 'slight',
    explanation: '已召回',
    education: '已教育',
  })
  now = await serve(city, slight, letterOf(now, 38))
  assert.equal(now.state, 'to-close', 'nothing to perform')
  const crime = await filedCase(city)
  assert.equal(
    (await does(city, 'head', crime, 'transfer-out', { to: 'police', organ: '望楚区公安分局', reason: '涉嫌犯罪' }))
      .state,
    'to-close',
  )
  const lost = await filedCase(city)
  await does(city, 'head', lost, 'suspend', { ground: '46-4', explanation: '下落不明' })
  city.day('2026-07-01')
  now = await does(city, 'handler', lost, 'take-up')
  assert.equal(clockOf(now, 'decision').dueOn, '2026-09-28', 'June left out; its first day was day 0 anyway')
  now = await does(city, 'head', lost, 'extend', { reason: '案情复杂' })
  assert.equal(clockOf(now, 'decision-extended').dueOn, '2026-10-28')
  now = await does(city, 'head', lost, 'extend-collectively', {
    days: 60,
    present: ['赵敏', '余庆'],
    reason: '特别复杂',
  })
  assert.equal(clockOf(now, 'decision-collective').dueOn, '2026-12-27')
  assert.equal(
    (await does(city, 'head', lost, 'terminate', { reason: '当事人死亡，无权利义务承受人' })).state,
    'to-close',
  )
})

test('what a complaint knows of the party goes with the lead; a wrong credit code does not; every paper is served before closing', async () => {
  city.day('2026-06-01')
  const told = await accepted(city)
  const known = (await as('handler').get(`/matters/${told.id}/cases`)).body
  const operatorId = await city.operatorId('万家惠超市')
  assert.deepEqual([known.source, known.party.operatorId, known.party.goods], ['complaint', operatorId, '电水壶'])
  const { operatorId: _, address: __, ...party } = (await leadBody(city)).party
  const wrong = await leadBody(city, { party: { code: '91429902MAF000012X' } })
  assert.equal((await as('handler').post('/cases', wrong)).body.errors[0].field, 'party.code')
  const body = await leadBody(city, { source: 'complaint', fromMatterId: told.id })
  const made = await as('handler').post('/cases', { ...body, party })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  const lead = (await seen(made.body.id)).party
  assert.deepEqual([lead.operatorId, lead.code], [operatorId, '91429902MAF000012Q'], "it stands on the operator's page")
  const typed = await as('handler').post('/cases', { ...(await leadBody(city)), party: { ...party, code: lead.code } })
  assert.equal((await seen(typed.body.id)).party.operatorId, operatorId, 'the code typed, nothing picked')

  const { legalPerson: ___, ...unsaid } = party
  const legalPersonOf = async () => {
    const again = await as('handler').post('/cases', { ...(await leadBody(city)), party: { ...unsaid, operatorId } })
    return (await seen(again.body.id)).party.legalPerson
  }
  const onRegister = (legal_person: string | null) =>
    city.db.updateTable('operator').set({ legal_person }).where('id', '=', operatorId).execute()
  await onRegister('万家和')
  assert.equal(await legalPersonOf(), '万家和')
  await onRegister(null)
  assert.equal(await legalPersonOf(), null, 'the 联系人 of the register represents nobody')
  const nameless = await filedCase(city, { party: { legalPerson: undefined } })
  await does(city, 'handler', nameless, 'add-evidence', evidence())
  assert.match((await fails(city, 409, 'handler', nameless, 'submit-report', finalReport())).detail, /法定代表人/)

  const id = await filedCase(city)
  await does(city, 'handler', id, 'take-measure', {
    kind: 'detain',
    reason: '涉嫌不合格',
    basis: '《中华人民共和国产品质量法》第十八条',
    place: '局库房',
    items: [{ name: '插线板', quantity: '48件' }],
  })
  const measureId = (await seen(id)).measures[0].id
  await does(city, 'head', id, 'approve-measure', { measureId, approve: true })
  await does(city, 'handler', id, 'add-evidence', evidence())
  await does(city, 'handler', id, 'submit-report', finalReport())
  await does(city, 'legal', id, 'pass-review', { opinion: '同意' })
  let now: Json = await does(city, 'head', id, 'approve-notice')
  await serve(city, id, letterOf(now, 34))
  await does(city, 'handler', id, 'hear-statement', { said: 'waived' })
  now = await does(city, 'head', id, 'decide-no-penalty', {
    ground: 'slight',
    explanation: '已召回',
    education: '已教育',
  })
  await does(city, 'head', id, 'end-measure', { measureId, how: 'decided', remark: '退还' })
  await serve(city, id, letterOf(now, 38))
  const outcome = { outcome: '不予处罚，建议结案。' }
  assert.match((await fails(city, 409, 'handler', id, 'propose-closing', outcome)).detail, /强制.*没有送达回证/)
  now = await serve(city, id, letterOf(now, 32))
  assert.match((await fails(city, 409, 'handler', id, 'propose-closing', outcome)).detail, /解除.*没有送达回证/)
  await serve(city, id, now.letters.at(-1).id)
  await does(city, 'handler', id, 'propose-closing', outcome)
})

test('简易程序: on the spot up to 200 and 3,000 yuan by two officers, handed in within seven working days', async () => {
  city.day('2026-06-01')
  const body = async (different: object = {}) => {
    const { source: _, ...said } = await leadBody(city)
    return {
      ...said,
      officerIds: await officersOf(city),
      statement: '无异议',
      violates: '《产品质量法》第三十六条',
      punishes: '《产品质量法》第五十四条',
      fineFen: 100_000,
      time: '10:00',
      ...different,
    }
  }
  const person = { kind: 'person', name: '胡老板', address: '古渡街道' }
  const over = await as('handler').post('/cases/on-the-spot', await body({ fineFen: 300_001 }))
  assert.equal(over.body.errors[0].field, 'fineFen')
  assert.equal(
    (await as('handler').post('/cases/on-the-spot', await body({ party: person, fineFen: 20_001 }))).status,
    422,
  )
  assert.equal(
    (await as('handler').post('/cases/on-the-spot', await body({ officerIds: [await city.personId('handler')] })))
      .status,
    422,
  )
  const { legalPerson: _, ...nameless } = (await leadBody(city)).party
  const unnamed = await as('handler').post('/cases/on-the-spot', await body({ party: nameless }))
  assert.equal(unnamed.body.errors[0].field, 'party.legalPerson', 'the decision prints it')
  const made = await as('handler').post('/cases/on-the-spot', await body({ fineFen: 300_000 }))
  assert.equal(made.status, 201, JSON.stringify(made.body))
  let now = await seen(made.body.id)
  assert.equal(now.state, 'performing')
  assert.equal(clockOf(now, 'simple-filing').dueOn, '2026-06-10')
  assert.equal(clockOf(now, 'payment').dueOn, '2026-06-16')
  const paid = { paidOn: '2026-06-01', kind: 'fine', amountFen: 300_000, voucher: 'D1', how: 'on-the-spot' }
  const bare = await fails(city, 422, 'handler', now.id, 'record-payment', paid)
  assert.equal(bare.errors[0].field, 'spotReason', 'more than 100 yuan (penalty law art. 68)')
  await does(city, 'handler', now.id, 'record-payment', {
    ...paid,
    spotReason: '流动摊贩，无固定经营场所，事后难以执行',
  })
  await does(city, 'handler', now.id, 'hand-in')
  await does(city, 'handler', now.id, 'performed', { outcome: '当场收缴' })
  now = await does(city, 'handler', now.id, 'archive', { archiveNumber: '2026-J1', term: '10' })
  assert.equal(now.state, 'archived')
  assert.equal(now.publishable, false, 'the simple procedure is not published (Order 45 art. 2)')
})

test('unpaid: late fee up to the fine, instalments, demand, and the court within three months after the term to sue', async () => {
  city.day('2026-01-05')
  const id = await reviewed(city, { incomeFen: 0, goodsFen: 0, confiscatedGoods: '' }, { happenedOn: '2025-12-20' })
  let now = await does(city, 'head', id, 'approve-notice')
  await serve(city, id, letterOf(now, 34))
  await does(city, 'handler', id, 'hear-statement', { said: 'waived' })
  now = await does(city, 'head', id, 'decide-penalty', {
    ...finalReport({ incomeFen: 0, goodsFen: 0, confiscatedGoods: '' }),
    payTo: '指定银行',
  })
  // Not to be found: served by public notice, thirty days after it.
  await fails(city, 422, 'handler', id, 'record-service', {
    letterId: letterOf(now, 37),
    way: 'announcement',
    servedOn: '2026-01-05',
  })
  await does(city, 'handler', id, 'record-service', {
    letterId: letterOf(now, 37),
    way: 'announcement',
    servedOn: '2026-01-05',
    note: '住所查无此人，公告栏张贴',
  })
  const twice = { letterId: letterOf(now, 37), way: 'announcement', servedOn: '2026-01-05', note: '再次公告' }
  assert.match((await fails(city, 409, 'handler', id, 'record-service', twice)).detail, /2026-01-05公告，至2026-02-04/)
  assert.ok(clockOf(await seen(id), 'service').stoppedOn, 'while the thirty days run, service is not overdue')
  city.day('2026-02-04')
  await morning()
  assert.equal((await seen(id)).state, 'decided')
  city.day('2026-02-05')
  await morning()
  now = await seen(id)
  assert.equal(now.state, 'performing')
  assert.equal(now.decision.servedOn, '2026-02-04')
  const proofs = (await as('handler').get(`/cases/${id}/papers/receipt`)).body.html
  assert.match(proofs, /住所查无此人，公告栏张贴/, 'art. 82 (5): why and how')
  // 19 February is in the holidays of the Spring Festival: the first day after them.
  assert.equal(clockOf(now, 'payment').dueOn, '2026-02-24')
  await fails(city, 409, 'handler', id, 'urge')
  await fails(city, 422, 'head', id, 'defer-payment', {
    plan: [{ dueOn: '2026-03-10', amountFen: 100_000 }],
    reason: '困难',
  })
  await does(city, 'head', id, 'defer-payment', {
    plan: [
      { dueOn: '2026-03-10', amountFen: 120_000 },
      { dueOn: '2026-04-10', amountFen: 120_000 },
    ],
    reason: '困难',
  })
  city.day('2026-04-15')
  await does(city, 'handler', id, 'record-payment', {
    paidOn: '2026-03-10',
    kind: 'fine',
    amountFen: 120_000,
    voucher: 'K1',
    how: 'bank',
  })
  assert.equal((await seen(id)).money.lateFen, 18_000, 'five days on the second half')
  now = await does(city, 'handler', id, 'urge')
  assert.match((await fails(city, 409, 'handler', id, 'urge')).detail, /尚未送达/, 'one demand at a time')
  const notice = { letterId: letterOf(now, 41), way: 'announcement', servedOn: '2026-04-15', note: '电话无人接听' }
  await does(city, 'handler', id, 'record-service', notice)
  now = await serve(city, id, letterOf(now, 41))
  assert.equal(clockOf(now, 'announcement').stoppedOn, '2026-04-15', 'handed over after all: nothing left to announce')
  assert.match((await fails(city, 409, 'handler', id, 'urge')).detail, /2026-04-29/)
  assert.equal(clockOf(now, 'urging').dueOn, '2026-04-29')
  city.day('2026-08-03')
  assert.match(
    (await fails(city, 409, 'head', id, 'apply-to-court', { court: '望楚区人民法院', reason: '拒不履行' })).detail,
    /2026-08-04/,
  )
  city.day('2026-08-05')
  await morning()
  now = await seen(id)
  assert.equal(clockOf(now, 'court').dueOn, '2026-11-04')
  assert.equal(now.money.lateFen, 240_000, 'never more than the fine')
  city.day('2026-11-05')
  assert.match(
    (await fails(city, 409, 'head', id, 'apply-to-court', { court: '望楚区人民法院', reason: '拒不履行' })).detail,
    /2026-11-04/,
  )
  city.day('2026-11-04')
  now = await does(city, 'head', id, 'apply-to-court', { court: '望楚区人民法院', reason: '拒不履行' })
  assert.equal(now.state, 'at-court')
  const late = { paidOn: '2026-11-04', kind: 'late', amountFen: 240_000, voucher: 'K9', how: 'court' }
  await does(city, 'handler', id, 'record-payment', late)
  const asked = (await as('handler').get(`/cases/${id}/papers/court`)).body.html
  assert.match(
    asked,
    /罚款1,200\.00元；没收违法所得0\.00元；加处罚款2,400\.00元/,
    'as it was applied for, whatever was paid since',
  )
  await does(city, 'handler', id, 'court-ruling', { ruling: 'ended', ruledOn: '2026-11-04', number: '（2026）行审1号' })
  assert.equal((await does(city, 'handler', id, 'performed', { outcome: '法院裁定终结执行' })).state, 'to-close')
  // The notice of instalments waits for its proof; the two 送达公告 are proof themselves.
  const outcome = { outcome: '法院裁定终结执行，建议结案。' }
  const waiting = (await seen(id)).letters.filter((each: Json) => each.state !== 'served' && each.form !== 44)
  assert.equal(waiting.length, 1)
  await serve(city, id, waiting[0].id)
  await does(city, 'handler', id, 'propose-closing', outcome)
})

test('challenged: a decision that is revoked is withdrawn from publication, and nothing is owed', async () => {
  city.day('2026-06-01')
  const id = await reviewed(city)
  let now = await does(city, 'head', id, 'approve-notice')
  await serve(city, id, letterOf(now, 34))
  await does(city, 'handler', id, 'hear-statement', { said: 'waived' })
  now = await does(city, 'head', id, 'decide-penalty', { ...finalReport(), payTo: '指定银行' })
  await serve(city, id, letterOf(now, 37))
  await does(city, 'handler', id, 'publish', { summary: '摘要' })
  now = await does(city, 'handler', id, 'challenge', {
    kind: 'reconsideration',
    organ: '望楚区人民政府',
    number: '复1号',
    fromOn: '2026-06-01',
  })
  city.day('2026-07-15')
  assert.equal((await seen(id)).money.lateFen, 0, 'penalty law art. 73: not counted while it is reviewed')
  now = await does(city, 'handler', id, 'challenge-decided', {
    challengeId: now.challenges[0].id,
    outcome: 'revoked',
    decidedOn: '2026-07-15',
    remark: '事实不清',
  })
  assert.equal(now.money.owedFen, 0)
  assert.equal(clockOf(now, 'publication-withdrawal').dueOn, '2026-07-20')
  now = await does(city, 'head', id, 'withdraw-publication', { reason: '决定被撤销' })
  assert.ok(now.publication.endedOn)
  assert.ok(
    !(await city.nobody.get('/public/penalties')).body.items.some((each: Json) => each.number === now.decision.number),
  )
})

test('cases of a year past come over in one go, once, and the figures read them', async () => {
  city.day('2026-06-01')
  const officeId = await city.officeId('429902')
  const there = (n: number, type: CaseThere['type'], fineFen: number): CaseThere => ({
    sourceNumber: `2018-${n}`,
    officeId,
    type,
    from: 'sampling',
    party: { kind: 'organisation', name: `楚江市第${n}商行` },
    violation: '销售不合格商品',
    facts: '抽检不合格',
    foundOn: '2018-03-05',
    filedOn: '2018-03-12',
    decidedOn: '2018-05-07',
    servedOn: '2018-05-08',
    paidOn: '2018-05-15',
    closedOn: '2018-05-20',
    decision: 'penalty',
    valueFen: 570_000,
    fineFen,
    incomeFen: 10_000,
  })
  const list = [
    there(1, 'nonconforming', 400_000),
    there(2, 'nonconforming', 300_000),
    there(3, 'counterfeit', 200_000),
  ]
  const source = { key: 'register-2018', label: '2018年案件台账', fileName: '台账.xlsx' }
  await bySystem(city.world, async ctx => {
    assert.equal((await takeOverCases(ctx, list, source)).length, 3)
    assert.equal((await takeOverCases(ctx, list, source)).length, 0, 'a second run adds nothing')
  })
  // Served on the eighth of May: fifteen days to pay, until the twenty-third.
  const { payment_due_on: dueOn } = await city.db
    .selectFrom('penalty_case')
    .select('payment_due_on')
    .where('served_on', '=', '2018-05-08')
    .limit(1)
    .executeTakeFirstOrThrow()
  assert.equal(dueOn, '2018-05-23')
  const page = (await as('handler').get('/cases?limit=1')).body
  assert.ok(page.items[0].receivedOn >= '2026-05-20', 'what was taken over last is not what was found last')
  assert.equal((await as('handler').get(`/cases?limit=1&cursor=${page.next}`)).status, 200)
  const rows = (await as('handler').get('/cases?year=2018')).body
  assert.equal(rows.count, 3)
  assert.equal(rows.fineFen, 900_000)
  // The figures read the same records; a fen more in one of them would show.
  for (const [name, value] of [
    ['cases-filed', 3],
    ['cases-nonconforming', 2],
    ['cases-counterfeit-advertising', 1],
    ['case-fines', 900_000],
    ['case-nonconforming-value', 1_140_000],
    ['case-penalties-nonconforming', 720_000],
    ['case-paid', 930_000],
  ] as const) {
    const answer = await as('supervisor').get(`/figures/${name}?period=2018`)
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    assert.equal(answer.body.value, value, name)
  }
  // Found on Monday 5 March, filed on the 12th, closed on Sunday 20 May: a lead is no case in hand.
  for (const [week, pending] of [
    ['2018-W10', 0],
    ['2018-W11', 3],
    ['2018-W19', 3],
    ['2018-W20', 0],
  ] as const) {
    const answer = await as('supervisor').get(`/figures/cases-pending?period=${week}`)
    assert.equal(answer.body.value, pending, week)
  }
})
