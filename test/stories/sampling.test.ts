/** 抽检: plan, draw, shop, laboratory, objection, retest, orders, re-inspection, publication; every ending. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ResultThere, receiveResults } from '../../server/sampling/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'
import { partOf } from '../office.ts'
import { clockOf, does, done, failed, laboratory, planInForce, seen, sheetOf, stepOf, task } from '../sampling.ts'
import { refused } from '../station.ts'
import { accepted } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const lab = await laboratory(city)
const serving = (on: string) => ({ on, how: 'post', receiver: '前台', proof: 'EMS 1234567890' })

const dated = (on: string) => on.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

test('a plan is approved by a second person; shares make up the target; progress on any day; beyond it a supplement', async () => {
  city.day('2026-06-01')
  const county = await city.officeId('429902')
  const plan = {
    year: 2026,
    title: '年度抽检方案',
    target: 30,
    shares: [{ officeId: county, class: 'appliances', target: 20 }],
  }
  const wrong = await refused(city, 422, 'supervisor', '/sampling-plans', plan)
  assert.equal(wrong.errors[0].field, 'target')
  const { id } = await done(city, 'supervisor', '/sampling-plans', { ...plan, target: 20 })
  // A draft is the bureau's own business.
  assert.equal((await as('handler').get(`/sampling-plans/${id}`)).status, 404)
  await done(city, 'supervisor', `/sampling-plans/${id}/steps/propose`)
  await refused(city, 409, 'supervisor', `/sampling-plans/${id}/steps/approve`)
  await done(city, 'guanhong', `/sampling-plans/${id}/steps/approve`)
  assert.equal((await seen(city, 'handler', `/sampling-plans/${id}`)).state, 'active')
  await refused(city, 409, 'head', `/sampling-plans/${id}/steps/close`)

  const other = { officeId: await city.officeId('429903'), class: 'appliances', wanted: 2 }
  await refused(city, 422, 'handler', `/sampling-plans/${id}/draws`, other)
  const made = await done(city, 'handler', `/sampling-plans/${id}/draws`, {
    officeId: county,
    class: 'appliances',
    wanted: 6,
    seed: '楚江公证2026-06-01',
  })
  assert.equal(made.drawn, 6)
  const draw = await seen(city, 'handler', `/sampling-draws/${made.id}`)
  assert.equal(draw.same, true, 'the replay gives the same')
  assert.deepEqual(
    ['random', 'targeted'].map(part => draw.subjects.filter((each: { part: string }) => each.part === part).length),
    [3, 3],
  )
  for (const each of draw.subjects) {
    assert.equal(each.officers.length, 2)
    assert.equal(each.reasons[0].reason, 'base')
    assert.equal(each.batch.state, 'to-sample')
  }
  // Before the visits the public sees seed and fingerprint only; the next county neither.
  const early = (await city.nobody.get(`/public/sampling-draws/${made.id}`)).body
  assert.deepEqual([early.published, early.seed, early.draw], [false, '楚江公证2026-06-01', undefined])
  assert.deepEqual((await seen(city, 'handler2', `/sampling-draws/${made.id}`)).subjects, [])

  await refused(city, 422, 'handler', `/sampling-plans/${id}/draws`, {
    officeId: county,
    class: 'appliances',
    wanted: 2,
  })
  const tooMany = await refused(city, 422, 'handler', `/sampling-plans/${id}/draws`, {
    officeId: county,
    class: 'appliances',
    wanted: 15,
    againBecause: '补抽',
  })
  assert.equal(tooMany.errors[0].field, 'wanted')
  const second = await done(city, 'handler', `/sampling-plans/${id}/draws`, {
    officeId: county,
    class: 'appliances',
    wanted: 14,
    againBecause: '第二批',
  })
  const again = await seen(city, 'handler', `/sampling-draws/${second.id}`)
  const keys = [...draw.subjects, ...again.subjects].map((each: { key: string }) => each.key)
  assert.equal(new Set(keys).size, keys.length, 'nobody is drawn twice under one plan')

  const first = draw.subjects[0].batch.id
  const officer = city.db.selectFrom('sampling_batch').select('officer_ids').where('matter_id', '=', first)
  const ids = (await officer.executeTakeFirstOrThrow()).officer_ids
  const account = (
    await city.db.selectFrom('person').select('account').where('id', '=', ids[0]!).executeTakeFirstOrThrow()
  ).account
  await does(city, account, first, 'collect', sheetOf(lab, '2026-06-01'))
  await does(city, account, first, 'send', { bodyId: lab.tests, costFen: 128_050 })
  city.day('2026-06-03')
  const today = await seen(city, 'supervisor', `/sampling-plans/${id}`)
  assert.deepEqual(
    [today.totals.target, today.totals.sampled, today.totals.pending, today.totals.rate],
    [20, 1, 1, null],
  )
  const before = await seen(city, 'supervisor', `/sampling-plans/${id}?on=2026-05-31`)
  assert.equal(before.totals.sampled, 0)
  assert.deepEqual(
    [today.spent, before.spent],
    [
      { fen: 128_050, batches: 1, untold: 0 },
      { fen: 0, batches: 0, untold: 0 },
    ],
    'the budget beside what it has cost',
  )

  const supplement = await done(city, 'supervisor', '/sampling-plans', {
    ...plan,
    title: '补充方案',
    target: 5,
    shares: [{ officeId: county, class: 'appliances', target: 5 }],
    supplementOf: id,
  })
  await done(city, 'supervisor', `/sampling-plans/${supplement.id}/steps/propose`)
  await done(city, 'guanhong', `/sampling-plans/${supplement.id}/steps/approve`)
  const whole = await seen(city, 'supervisor', `/sampling-plans/${id}`)
  assert.deepEqual([whole.totals.target, whole.whole.target, whole.supplements.length], [20, 25, 1])
})

test('nobody is drawn whom a superior sampled, no officer goes where he has an interest', async () => {
  city.day('2026-06-01')
  const county = await city.officeId('429903')
  const plan = await planInForce(city, [['429903', 'clothing', 100]])
  const shops = await city.db
    .selectFrom('operator')
    .innerJoin('area', 'area.code', 'operator.area_code')
    .innerJoin('office', 'office.id', 'area.office_id')
    .select(['operator.id', 'operator.uscc'])
    .where(one => one.or([one('office.id', '=', county), one('office.county_id', '=', county)]))
    .where('trade', '@>', '{clothing}' as never)
    .where('platform', '=', false)
    .orderBy('operator.id')
    .execute()
  const [above, conflicted, married] = [shops[0]!, shops[1]!, shops[2]!]
  await done(city, 'handler2', '/sampling-superior', {
    operatorId: above.id,
    class: 'clothing',
    year: 2026,
    byWhom: '省市场监督管理局',
  })
  const officers = [await city.personId('heyu'), await city.personId('panfeng'), await city.personId('songjia')]
  await done(city, 'heyu', '/sampling-conflicts', { operatorId: conflicted.id, reason: '配偶经营' })
  // Declared of an entry that was merged into another later: it is an interest there.
  const { id: gone } = await city.db
    .insertInto('operator')
    .values({ name: '望楚区旧登记服装店', uscc: null, area_code: null } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  await done(city, 'heyu', '/sampling-conflicts', { operatorId: gone, reason: '配偶经营' })
  await city.db.updateTable('operator').set({ merged_into: married.id }).where('id', '=', gone).execute()
  const made = await done(city, 'handler2', `/sampling-plans/${plan}/draws`, {
    officeId: county,
    class: 'clothing',
    wanted: shops.length - 1,
    officers,
  })
  const draw = await seen(city, 'handler2', `/sampling-draws/${made.id}`)
  assert.equal(draw.drawn, shops.length - 1, 'all but that one')
  assert.ok(!draw.subjects.some((each: { operatorId: number }) => each.operatorId === above.id))
  for (const { id } of [conflicted, married])
    assert.ok(!draw.subjects.find((each: Json) => each.operatorId === id).officers.includes('何雨'))
  const byHand = { mode: 'complaint', class: 'clothing', reason: '举报' }
  const superior = await refused(city, 422, 'handler2', '/samplings', {
    ...byHand,
    operatorId: above.id,
    officerIds: officers.slice(0, 2),
  })
  assert.equal(superior.errors[0].field, 'operatorId')
  for (const { id } of [conflicted, married]) {
    const officerIds = officers.slice(0, 2)
    const interest = await refused(city, 422, 'handler2', '/samplings', { ...byHand, operatorId: id, officerIds })
    assert.match(interest.errors[0].problem, /何雨/)
  }
})

test('诉转抽检: complaint, report, batch and case know each other from either end; nothing is typed again', async () => {
  city.day('2026-06-01')
  const shop = await city.operatorId('暖羽服饰')
  const { name, address } = await city.db
    .selectFrom('operator')
    .select(['name', 'address'])
    .where('id', '=', shop)
    .executeTakeFirstOrThrow()
  const respondent = { operatorId: shop, name, address }
  const complaint = (await accepted(city, { respondent, goodsName: '电热水壶' })).id
  const { linked } = await as('handler').does(complaint, 'open-lead', { facts: '店内电热水壶漏电' })
  const report = linked.find((each: Json) => each.kind === 'report').id
  const { known } = await seen(city, 'handler', `/matters/${report}/samplings`)
  assert.deepEqual(known, { operatorId: shop, operator: name, goods: '电热水壶' })
  const wrong = { mode: 'targeted', fromMatterId: report, class: 'appliances', operatorId: shop, reason: '举报' }
  const officerIds = [await city.personId('inspector'), await city.personId('lusheng')]
  assert.equal((await refused(city, 422, 'handler', '/samplings', { ...wrong, officerIds })).errors[0].field, 'mode')
  const hidden = {
    ...wrong,
    mode: 'complaint',
    officerIds: [await city.personId('heyu'), await city.personId('panfeng')],
  }
  assert.equal((await refused(city, 422, 'handler2', '/samplings', hidden)).errors[0].field, 'fromMatterId')
  const id = await task(city, '暖羽服饰', { fromMatterId: report })
  assert.equal((await seen(city, 'handler', `/samplings/${id}`)).from.id, report)
  assert.equal((await seen(city, 'inspector', `/samplings/${id}`)).from, null, 'who goes there reads no report')
  await does(city, 'inspector', id, 'decline', { how: '店主拒绝抽样' })
  const { lead } = await does(city, 'handler', id, 'open-lead', { facts: '拒绝抽检' })
  const { origins } = await seen(city, 'handler', `/cases/${lead.id}`)
  assert.deepEqual(
    origins.map((each: Json) => [each.kind, each.id]),
    [
      ['sampling', id],
      ['report', report],
      ['complaint', complaint],
    ],
  )
  // One act is one case: the report goes with the one that its batch opened.
  const officers = { officerIds: [await city.personId('handler'), await city.personId('qianbo')] }
  await done(city, 'handler', `/reports/${report}/steps/start-verification`)
  await done(city, 'handler', `/reports/${report}/steps/propose-filing`, { explanation: '拒绝抽检' })
  assert.match((await refused(city, 409, 'head', `/reports/${report}/steps/file`, officers)).detail, /请先对该线索立案/)
  await done(city, 'handler', `/cases/${lead.id}/steps/propose-filing`, { explanation: '拒绝抽检', ...officers })
  const { filing } = await done(city, 'head', `/cases/${lead.id}/steps/file`)
  assert.equal((await done(city, 'head', `/reports/${report}/steps/file`, officers)).filingNumber, filing.number)
  for (const from of [complaint, report]) {
    const [batches, cases] = [
      await seen(city, 'handler', `/matters/${from}/samplings`),
      await seen(city, 'handler', `/matters/${from}/cases`),
    ]
    assert.deepEqual(
      [batches.items, cases.items].map(list => list.map((each: Json) => each.id)),
      [[id], [lead.id]],
    )
  }
  assert.equal((await as('agent').get(`/matters/${complaint}/samplings`)).status, 403)
  assert.deepEqual(await seen(city, 'handler2', `/matters/${report}/samplings`), { items: [], known: null })
})

test("抽检分离: the samplers' own body does not test, the officer does not enter the result; a conforming batch is published", async () => {
  city.day('2026-06-01')
  const id = await task(city, '暖羽服饰', { class: 'clothing', sampleName: '羽绒服' })
  await does(
    city,
    'inspector',
    id,
    'collect',
    sheetOf(lab, '2026-06-01', { samplingNumber: 'CY2026-001', sampleName: '羽绒服', unit: '件' }),
  )
  const own = await refused(city, 422, 'inspector', `/samplings/${id}/steps/send`, { bodyId: lab.draws })
  assert.equal(own.errors[0].field, 'bodyId')
  let one = await does(city, 'inspector', id, 'ask-standard')
  // Q7: fifteen days from the first of June; the bureau's own promise.
  assert.deepEqual([clockOf(one, 'standard').dueOn, clockOf(one, 'standard').binding], ['2026-06-16', 'service-norm'])
  await does(city, 'inspector', id, 'send', { bodyId: lab.tests })
  city.day('2026-06-08')
  one = await does(city, 'handler', id, 'end-test', { on: '2026-06-05' })
  // Q5: five working days from Friday 5 June: 8, 9, 10, 11, 12.
  assert.equal(clockOf(one, 'test-report').dueOn, '2026-06-12')
  assert.equal(stepOf(await seen(city, 'inspector', `/samplings/${id}`), 'pass').open, false)
  const bad = await refused(city, 422, 'handler', `/samplings/${id}/steps/fail`, {
    reportNumber: 'QC-1',
    items: [{ item: '标志', conforming: true }],
  })
  assert.equal(bad.errors[0].field, 'items', 'nonconforming in what?')
  one = await does(city, 'handler', id, 'pass', { reportNumber: 'QC-1' })
  assert.deepEqual([one.state, clockOf(one, 'test-report').tone], ['qualified', 'met'])
  one = await does(city, 'head', id, 'publish')
  assert.equal(one.publishedOn, '2026-06-08')
  const forms = one.forms.map((each: { key: string }) => each.key)
  assert.ok(forms.includes('sheet') && forms.includes('summary') && !forms.includes('result'))
  for (const key of forms) {
    const bytes = await city.bytes('handler', `/samplings/${id}/forms/${key}/docx`)
    assert.equal(bytes.subarray(0, 2).toString(), 'PK', key)
  }
  await as('handler')
    .get(`/samplings/${id}/forms/result/docx`)
    .then(answer => assert.equal(answer.status, 409))
})

test('nonconforming: served on both, fifteen days each, confirmed, off sale, corrected within 60, re-inspected within 75', async () => {
  city.day('2026-06-01')
  const id = await failed(city, lab, '暖羽服饰', '2026-06-01')
  let one = await does(city, 'handler', id, 'serve-seller', serving('2026-06-01'))
  assert.equal(clockOf(one, 'objection').dueOn, '2026-06-16')
  city.day('2026-06-03')
  await refused(city, 409, 'handler', `/samplings/${id}/steps/confirm`)
  one = await does(city, 'handler', id, 'serve-producer', serving('2026-06-03'))
  assert.equal(clockOf(one, 'producer-objection').dueOn, '2026-06-18')
  one = await does(city, 'head', id, 'stop-sale', { quantity: 12, valueFen: 106800 })
  assert.equal(one.stopSaleOn, '2026-06-03')
  city.day('2026-06-18')
  assert.match(stepOf(await seen(city, 'handler', `/samplings/${id}`), 'confirm').because.zh, /2026-06-18/)
  // The nineteenth to the twenty-first of June is 端午; the fifteen days ended on the eighteenth.
  city.day('2026-06-19')
  // On the desk the other side's elapsed term is told as over, and not counted among what is overdue.
  const desk = async (tone = '') =>
    (await seen(city, 'handler', `/desk?scope=all&q=${one.number}${tone}`)).items.map((each: Json) => each.clockText.zh)
  assert.deepEqual([await desk(), await desk('&tone=overdue')], [['已届满（2026-06-16）'], []])
  one = await does(city, 'handler', id, 'confirm')
  assert.equal(one.confirmedOn, '2026-06-19')
  // The window of the other side ran out; that is no lateness of ours.
  assert.equal(clockOf(one, 'objection').tone, 'met')
  one = await does(city, 'head', id, 'order-correction', { remark: '下架、追溯进货' })
  assert.deepEqual([clockOf(one, 'correction').dueOn, clockOf(one, 'reinspection').dueOn], ['2026-08-18', '2026-09-02'])
  assert.equal(clockOf(one, 'correction').basis, '《产品质量监督抽查管理暂行办法》第四十六条')
  one = await does(city, 'handler', id, 'open-lead', { facts: '销售不合格电热水壶' })
  assert.equal(one.lead.kind, 'case')
  const lead = await seen(city, 'handler', `/cases/${one.lead.id}`)
  assert.deepEqual(
    [lead.state, lead.source, lead.origins[0].id, clockOf(lead, 'verification').dueOn],
    ['lead', 'sampling', id, '2026-07-10'],
    'fifteen working days from the discovery, and the way back',
  )
  assert.deepEqual(
    lead.evidence.map((each: { kind: string; name: string }) => [each.kind, each.name]),
    [
      ['document', `抽样单 ${one.samplingNumber ?? one.number}`],
      ['expert', `检验报告 QT${id}`],
    ],
    'what the batch proves goes with it',
  )
  // The day on a paper is the day of the act, not of the printing; the re-inspection's sheet waits for its own.
  city.day('2026-07-01')
  const printed = async (form: string) =>
    partOf(await city.bytes('handler', `/samplings/${id}/forms/${form}/docx`), 'word/document.xml')
  assert.match(await printed('stop-sale'), new RegExp(dated(one.stopSaleOn)))
  assert.match(await printed('stop-sale'), /望市监责停〔2026〕第1号/)
  assert.match(await printed('stop-sale'), /根据《产品质量监督抽查管理暂行办法》第四十五条的规定/)
  assert.match(await printed('entrust'), new RegExp(dated(one.sentOn)))
  assert.match(await printed('notice'), new RegExp(dated(one.sampledOn)))
  assert.match(await printed('result'), new RegExp(dated(one.sellerServedOn)))
  assert.doesNotMatch(await printed('stop-sale'), /2026年7月1日/)
  assert.doesNotMatch(await printed('recheck-sheet'), new RegExp(dated(one.sampledOn)))
  const source = await city.bytes('handler', `/cases/${one.lead.id}/papers/source/docx`)
  assert.match(partOf(source, 'word/document.xml'), /抽检/, 'it came to light in a test')
  city.day('2026-08-20')
  const officerIds = [await city.personId('handler'), await city.personId('qianbo')]
  one = await does(city, 'handler', id, 'reinspect-pass', {
    on: '2026-08-20',
    officerIds,
    remark: '已下架，同款不再销售',
  })
  assert.deepEqual([one.state, clockOf(one, 'reinspection').tone], ['corrected', 'met'])
  await does(city, 'head', id, 'publish')
})

test('retest: asked in time and upheld or conforming; too late it is refused; formalities not done waive it', async () => {
  city.day('2026-06-01')
  const ids = [
    await failed(city, lab, '暖羽服饰', '2026-06-01', { samplingNumber: 'CY2026-GOOD' }),
    await failed(city, lab, '暖羽服饰', '2026-06-01'),
    await failed(city, lab, '暖羽服饰', '2026-06-01'),
  ]
  for (const id of ids) {
    await does(city, 'handler', id, 'serve-seller', serving('2026-06-01'))
    await does(city, 'handler', id, 'serve-producer', serving('2026-06-01'))
  }
  const shop = await city.operatorId('暖羽服饰')
  const [good, upheld, waived] = ids as [number, number, number]
  city.day('2026-06-10')
  const objection = { by: 'producer', on: '2026-06-10', reason: '对泄漏电流检验方法有异议' }
  for (const id of ids) {
    await does(city, 'handler', id, 'object', objection)
    const asked = await seen(city, 'head', `/samplings/${id}`)
    assert.ok(!asked.forms.some((each: Json) => each.key === 'retest'), 'no 复检通知书 before it was agreed to')
    const one = await does(city, 'head', id, 'agree-retest')
    assert.ok(one.forms.some((each: Json) => each.key === 'retest'))
    assert.deepEqual(
      [clockOf(one, 'retest-formalities').dueOn, clockOf(one, 'retest-formalities').binding],
      ['2026-06-17', 'service-norm'],
    )
  }
  await refused(city, 409, 'handler', `/samplings/${waived}/steps/waive-retest`)
  const same = await refused(city, 422, 'handler', `/samplings/${good}/steps/send-retest`, { bodyId: lab.tests })
  assert.equal(same.errors[0].field, 'bodyId')
  for (const id of [good, upheld]) await does(city, 'handler', id, 'send-retest', { bodyId: lab.retests })
  city.day('2026-06-18')
  await does(city, 'head', good, 'stop-sale', { quantity: 4 })
  const weight = async () => (await seen(city, 'handler', `/operator-register/${shop}`)).weight.reasons
  const found = async () => (await weight()).find((each: Json) => each.reason === 'nonconforming').count
  const counted = await found()
  const now = await does(city, 'handler', good, 'overturn', { report: 'FJ-1' })
  assert.deepEqual([now.state, now.open], ['overturned', false])
  assert.equal(await found(), counted - 1, 'what the retest overturned weighs no more')
  const lifted = partOf(
    await city.bytes('handler', `/samplings/${good}/forms/stop-sale-lifted/docx`),
    'word/document.xml',
  )
  assert.match(lifted, new RegExp(`FJ-1.*${now.stopSaleNumber}.*解除`), 'and may be sold again')
  // The test body's table still tells the old result: the row is refused in words, and nothing changes.
  const row: ResultThere = {
    row: 2,
    source: 'results',
    sourceNumber: 'GOOD',
    samplingNumber: 'CY2026-GOOD',
    class: 'appliances',
    mode: 'random',
    officeId: await city.officeId('429902'),
    operatorId: null,
    operatorName: '暖羽服饰',
    sampleName: '电热水壶',
    sampledOn: '2026-06-01',
    result: 'nonconforming',
  }
  const why: string[] = []
  await bySystem(city.world, async ctx => {
    why.push(...(await receiveResults(ctx, [row], true)).refused.map(each => each.zh))
  })
  assert.match(why.join(), /已被复检推翻/)
  assert.equal((await does(city, 'handler', upheld, 'uphold', { report: 'FJ-2' })).state, 'confirmed')
  const without = await does(city, 'handler', waived, 'waive-retest')
  assert.ok(
    without.forms.some((each: Json) => each.key === 'retest'),
    'it was sent, and stays',
  )
  assert.equal((await does(city, 'handler', waived, 'confirm')).state, 'confirmed')

  city.day('2026-06-01')
  const late = await failed(city, lab, '暖羽服饰', '2026-06-01', { producerName: undefined })
  await refused(city, 409, 'handler', `/samplings/${late}/steps/serve-producer`, serving('2026-06-01'))
  await does(city, 'handler', late, 'serve-seller', serving('2026-06-01'))
  city.day('2026-06-17')
  await does(city, 'handler', late, 'object', { by: 'seller', on: '2026-06-17', reason: '不服' })
  assert.equal(stepOf(await seen(city, 'head', `/samplings/${late}`), 'agree-retest').open, false)
  await does(city, 'head', late, 'refuse-retest', { ground: 'late' })
  await does(city, 'handler', late, 'confirm')
  await refused(city, 409, 'head', `/samplings/${late}/steps/settle`, { reason: '无库存' })
  await does(city, 'head', late, 'stop-sale', { quantity: 0 })
  assert.equal((await does(city, 'head', late, 'settle', { reason: '无库存，已转线索' })).state, 'settled')
})

test('failed again: reported, announced, re-inspected between day 60 and 90, business suspended', async () => {
  city.day('2026-06-01')
  const id = await failed(city, lab, '暖羽服饰', '2026-06-01', { producerName: undefined })
  await does(city, 'handler', id, 'serve-seller', serving('2026-06-01'))
  city.day('2026-06-17')
  await does(city, 'handler', id, 'confirm')
  await does(city, 'head', id, 'order-correction')
  const officerIds = [await city.personId('handler'), await city.personId('qianbo')]
  city.day('2026-08-17')
  assert.equal(
    (await does(city, 'handler', id, 'reinspect-fail', { on: '2026-08-17', officerIds, remark: '仍在销售' })).state,
    'to-announce',
  )
  let one = await does(city, 'supervisor', id, 'announce', { on: '2026-08-17', number: '省局公告2026年第9号' })
  // Q4: the ninetieth day after 17 August.
  assert.equal(clockOf(one, 'second-reinspection').dueOn, '2026-11-15')
  city.day('2026-10-16')
  assert.match(stepOf(await seen(city, 'handler', `/samplings/${id}`), 'second-pass').because.zh, /2026-10-17/)
  city.day('2026-10-17')
  one = await does(city, 'head', id, 'second-fail', { on: '2026-10-17', officerIds, remark: '第三次不合格' })
  assert.deepEqual([one.state, one.open], ['suspended', false])
})

test('refused, nothing there, cancelled; a telephone with a wrong clock sends its sheet once', async () => {
  city.day('2026-06-02', '10:00')
  const [declined, absent, dropped] = [
    await task(city, '暖羽服饰'),
    await task(city, '暖羽服饰'),
    await task(city, '暖羽服饰'),
  ]
  assert.equal((await does(city, 'inspector', declined, 'decline', { how: '店主锁门离开' })).state, 'declined')
  assert.equal((await does(city, 'inspector', absent, 'find-none', { how: '该类商品已售罄' })).state, 'not-found')
  assert.equal((await does(city, 'head', dropped, 'cancel', { reason: '主体已注销' })).state, 'cancelled')
  for (const [id, key] of [
    [declined, 'declined'],
    [absent, 'absent'],
  ])
    await city.bytes('handler', `/samplings/${id}/forms/${key}/docx`)

  const id = await task(city, '暖羽服饰')
  const pack = await seen(city, 'inspector', '/sampling-field')
  assert.ok(pack.tasks.some((each: { id: number }) => each.id === id))
  const tooMuch = { ...sheetOf(lab, '2026-06-02'), backupQuantity: 5 }
  const wrong = await refused(city, 422, 'inspector', `/samplings/${id}/steps/collect`, tooMuch)
  assert.equal(wrong.errors[0].field, 'backupQuantity')
  // The telephone thinks it is 1 January 2020, two hours after the sample was taken.
  const sheet = {
    ...sheetOf(lab, '2026-06-02'),
    sampledAt: '2020-01-01T07:00:00+08:00',
    deviceAt: '2020-01-01T09:00:00+08:00',
    clientId: '7d0f4a52-8f1e-4f4c-9a3e-3a1f0c5d9e01',
    batchId: id,
    class: 'appliances',
    operatorName: '暖羽服饰',
  }
  const one = await as('inspector').post('/sampling-field', sheet)
  assert.deepEqual([one.status, one.body.again], [201, false])
  const batch = await seen(city, 'inspector', `/samplings/${id}`)
  assert.deepEqual([batch.sampledOn, batch.state], ['2026-06-02', 'sampled'])
  assert.ok(batch.clockOffSeconds < -1000)
  const twice = await as('inspector').post('/sampling-field', sheet)
  assert.deepEqual([twice.status, twice.body.again, twice.body.id], [201, true, id])
  const other = await as('lusheng').post('/sampling-field', {
    ...sheet,
    clientId: '7d0f4a52-8f1e-4f4c-9a3e-3a1f0c5d9e02',
  })
  assert.equal(other.status, 409)
  assert.match(other.body.detail, /已经由|done this task/)
  const found = await as('inspector').post('/sampling-field', {
    ...sheet,
    batchId: undefined,
    clientId: '7d0f4a52-8f1e-4f4c-9a3e-3a1f0c5d9e03',
    secondOfficerId: await city.personId('lusheng'),
    operatorName: '路边临时摊位',
  })
  assert.equal(found.status, 201, JSON.stringify(found.body))
  const list = await seen(city, 'handler', '/samplings?limit=100')
  assert.equal(list.count, list.items.length)
  assert.equal(list.rate, list.nonconforming / list.withResult)
  assert.equal((await as('handler2').get(`/samplings/${id}`)).status, 404, 'another county')
})
