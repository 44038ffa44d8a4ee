/** 专项 and 经营主体: a campaign from its scope to its summary; the register, its merges, and one page of all that is known. */
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { importOperators } from '../../server/intake/import/register.ts'
import { systemActor } from '../../server/kernel/context.ts'
import { type Json, openCity } from '../app.ts'
import { failed, laboratory } from '../sampling.ts'
import { done, refused, seen } from '../station.ts'
import { accepted, agreement, dispatched } from '../tell.ts'
import { leadBody } from '../tell-case.ts'
import { sent } from '../tell-report.ts'

const city = await openCity('2026-06-01')
const { as } = city
const lab = await laboratory(city)

const slime = {
  title: '水晶泥等儿童玩具专项检查',
  startsOn: '2026-06-01',
  endsOn: '2026-06-30',
  scope: { class: 'children-elderly', nearSchool: true, areas: ['429902'] },
  items: [
    { code: 'licence', label: '无照经营', kind: 'yes', measure: 'unlicensed' },
    { code: 'slime', label: '水晶泥（件）', kind: 'count', measure: 'found' },
    { code: 'toys', label: '其他危险或三无玩具（件）', kind: 'count', measure: 'other-found' },
    { code: 'off', label: '责令停止销售（件）', kind: 'count', measure: 'off-sale' },
    { code: 'papers', label: '进货票据齐全', kind: 'yes', measure: 'none' },
  ],
}
const answers = (counts: [number, number, number], unlicensed = false) => [
  { item: 'licence', yes: unlicensed },
  { item: 'slime', count: counts[0] },
  { item: 'toys', count: counts[1] },
  { item: 'off', count: counts[2] },
  { item: 'papers', yes: true },
]

test('scope, approval by a second person, full coverage, findings, batches, complaints; the summary counts records', async () => {
  city.day('2026-06-01')
  const { count } = await done(city, 'supervisor', '/campaign-scope', slime.scope)
  assert.ok(count > 2, `the city has ${count} such shops`)
  const nearer = await done(city, 'supervisor', '/campaign-scope', { ...slime.scope, metres: 100 })
  assert.ok(nearer.count < count, 'fewer lie within a hundred metres')
  const { id } = await done(city, 'supervisor', '/campaigns', slime)
  const draft = await seen(city, 'supervisor', `/campaigns/${id}`)
  assert.deepEqual([draft.inScope, draft.areas], [count, ['望楚区']], 'told before it starts')
  assert.equal((await as('inspector').get(`/campaigns/${id}`)).status, 404, "a draft is nobody else's")
  await done(city, 'supervisor', `/campaigns/${id}/steps/propose`)
  await refused(city, 409, 'supervisor', `/campaigns/${id}/steps/start`)
  await done(city, 'guanhong', `/campaigns/${id}/steps/start`)
  let one = await seen(city, 'inspector', `/campaigns/${id}`)
  assert.deepEqual([one.state, one.totals.subjects, one.totals.visited], ['running', count, 0])
  assert.equal((await done(city, 'supervisor', `/campaigns/${id}/subjects/refresh`)).added, 0, 'nobody twice')

  const { items } = await seen(city, 'inspector', `/campaigns/${id}/subjects?limit=100&visited=false`)
  for (const each of items)
    assert.ok(each.schoolByHand ? each.school === null : each.school.metres <= 300, `${each.name} is near a school`)
  const measured = items.find((each: { school: object | null }) => each.school)
  assert.deepEqual((await seen(city, 'handler', `/operator-register/${measured.operatorId}`)).school, measured.school)
  const { name } = measured.school
  // A school that moved away is no reason any more; the list that was made keeps what was measured then.
  const [gone] = (await seen(city, 'handler', `/schools?q=${encodeURIComponent(name)}`)).items
  await done(city, 'supervisor', `/schools/${gone.id}/removal`)
  assert.ok((await done(city, 'supervisor', '/campaign-scope', slime.scope)).count < count)
  const { latitude, longitude } = gone
  // Two schools of one name are told apart by their district; neither is lost.
  const same = [
    { name: '实验小学', latitude, longitude },
    { name: '实验小学', latitude: latitude + 0.2, longitude },
  ]
  const both = await refused(city, 422, 'supervisor', '/schools', { schools: same })
  assert.equal(both.errors[0].field, 'schools')
  const nowhere = await refused(city, 422, 'supervisor', '/schools', { schools: [{ name, latitude: 0, longitude: 0 }] })
  assert.deepEqual(
    nowhere.errors.map((each: { field: string }) => each.field),
    ['schools.0.latitude', 'schools.0.longitude'],
  )
  assert.deepEqual(await done(city, 'supervisor', '/schools', { schools: [{ name, latitude, longitude }] }), {
    added: 0,
    changed: 1,
  })
  const listed = (one: { figures: { name: string; value: number }[] }) =>
    one.figures.find(each => each.name === 'campaign-subjects')!.value
  const theirs = await seen(city, 'handler', `/campaigns/${id}`)
  assert.deepEqual([theirs.whole, listed(theirs)], [false, count], "its own office's, all of them in this county")
  assert.equal(listed(await seen(city, 'handler2', `/campaigns/${id}`)), 0, 'another county has none on its list')
  const own = await seen(city, 'handler', `/campaigns/${id}/subjects?limit=100&visited=false`)
  assert.equal(own.items.length, items.length)
  const officer = 'handler'
  const visit = (who: string, subjectId: number, body: object) =>
    as(who).post(`/campaigns/${id}/visits`, { subjectId, ...body })
  const incomplete = await visit(officer, items[0].id, { answers: answers([1, 0, 0]).slice(1) })
  assert.equal(incomplete.body.errors[0].field, 'answers')
  const tooMany = await visit(officer, items[0].id, { answers: answers([1, 1, 3]) })
  assert.match(tooMany.body.errors[0].problem, /3件，多于发现的2件/)
  const clientId = '5f4f1d66-2a9c-4f0e-8f7b-0d6a5a1f7a01'
  for (const again of [false, true]) {
    const made = await visit(officer, items[0].id, { answers: answers([190, 9, 50], true), clientId })
    assert.deepEqual([made.status, made.body.again], [201, again])
  }
  assert.equal((await visit('handler2', items[0].id, { answers: answers([0, 0, 0]) })).status, 422, 'another county')
  city.day('2026-06-02')
  assert.equal((await visit(officer, items[0].id, { answers: answers([0, 0, 0]), with: '陆笙' })).status, 201)
  // What was found goes into a lead in words; a visit is offered only on the list of one's own office.
  const line = (await seen(city, officer, `/campaigns/${id}/subjects?limit=100&visited=true&own=true`)).items[0]
  assert.deepEqual(
    [line.findings, line.unlicensed, line.own],
    ['2026-06-02专项检查发现：无照经营；水晶泥190件；其他危险或三无玩具9件；责令停止销售50件。', 1, true],
  )
  assert.equal((await seen(city, 'handler2', `/campaigns/${id}/subjects?limit=100`)).items[0].own, false)
  assert.deepEqual((await seen(city, 'handler2', `/campaigns/${id}/subjects?limit=100&own=true`)).items, [])
  assert.match(
    (await seen(city, 'supervisor', `/campaigns/${id}`)).steps.find((each: { name: string }) => each.name === 'sum-up')
      .because.zh,
    /没有检查/,
  )
  for (const each of items.slice(1))
    assert.equal((await visit(officer, each.id, { answers: answers([2, 0, 1]) })).status, 201)

  const complaint = await accepted(city)
  await done(city, 'supervisor', `/campaigns/${id}/links`, { number: complaint.number })
  await as('handler').does(complaint.id, 'settle', {
    ...agreement,
    agreementAmountFen: 30000,
    recoveredAmountFen: 30000,
    performedAtOnce: true,
  })
  await refused(city, 422, 'supervisor', `/campaigns/${id}/links`, { number: 'NOPE' })
  const batch = await failed(city, lab, '暖羽服饰', '2026-06-02')
  await city.db.updateTable('sampling_batch').set({ campaign_id: id }).where('matter_id', '=', batch).execute()

  // What was found with somebody is a lead; the campaign knows of it by itself, and the case of the campaign.
  const wrong = { ...(await leadBody(city)), source: 'own', fromMatterId: id }
  await refused(city, 422, officer, '/cases', wrong)
  const charged = await done(city, officer, '/cases', { ...wrong, source: 'campaign' })
  const found = await seen(city, officer, `/cases/${charged.id}`)
  assert.equal(found.origins[0].id, id)

  const n = items.length
  one = await seen(city, 'supervisor', `/campaigns/${id}`)
  assert.deepEqual(one.totals, {
    subjects: n,
    visited: n,
    visits: n + 1,
    found: 190 + 2 * (n - 1),
    otherFound: 9,
    offSale: 50 + (n - 1),
    unlicensed: 1,
  })
  const first = await seen(city, 'supervisor', `/campaigns/${id}?on=2026-06-01`)
  assert.deepEqual([first.totals.visited, first.totals.visits, first.totals.found], [1, 1, 190])
  assert.deepEqual(one.byDay, [
    { day: '2026-06-01', visits: 1 },
    { day: '2026-06-02', visits: n },
  ])
  const figure = (name: string) => one.figures.find((each: { name: string }) => each.name === name)
  assert.deepEqual(
    [
      'campaign-visits',
      'campaign-coverage-rate',
      'campaign-items-found',
      'campaign-unlicensed',
      'campaign-batches',
      'campaign-nonconforming-rate',
      'campaign-complaints',
      'campaign-recovered-amount',
    ].map(name => figure(name).value),
    [n + 1, 1, 190 + 2 * (n - 1), 1, 1, 1, 1, 30000],
  )
  assert.deepEqual(
    one.links.filter((each: { kind: string }) => each.kind === 'case').map((each: { id: number }) => each.id),
    [charged.id],
  )
  const records = await seen(city, 'supervisor', figure('campaign-visits').query)
  assert.equal(records.count, n + 1)
  assert.match(one.draft, /^2026-06-01至2026-06-02，开展/, 'the days it ran, not those it was planned for')
  assert.match(one.draft, new RegExp(`检查${n + 1}户次，覆盖率100%`))
  assert.match(one.draft, /抽检1个批次，不合格1个，不合格率100%/)
  await done(city, 'supervisor', `/campaigns/${id}/steps/sum-up`, { summary: one.draft })
  await refused(city, 409, 'supervisor', `/campaigns/${id}/steps/close`)
  await done(city, 'guanhong', `/campaigns/${id}/steps/resume`, { reason: '补充案件情况' })
  await done(city, 'supervisor', `/campaigns/${id}/steps/sum-up`, { summary: one.draft })
  assert.equal((await done(city, 'guanhong', `/campaigns/${id}/steps/close`)).open, false)
  const list = await seen(city, 'inspector', '/campaigns')
  assert.equal(list.items.find((each: { id: number }) => each.id === id).visits, n + 1)
})

test('one page of an operator: what this person may see of it, its weight with reasons, reports with nobody else', async () => {
  city.day('2026-06-01')
  const shop = await city.operatorId('万家惠超市')
  await dispatched(city)
  await sent(city)
  const page = await seen(city, 'handler', `/operator-register/${shop}`)
  const kinds = page.known.map((each: { kind: string }) => each.kind)
  assert.ok(kinds.includes('complaint'), kinds.join())
  assert.equal(page.usccProblem, null)
  const seenBy = async (who: string) =>
    (await seen(city, who, `/operator-register/${shop}`)).known.map((each: { kind: string }) => each.kind)
  assert.ok(!(await seenBy('inspector')).includes('report'), 'reports stay with those who may see reports')
  assert.equal((await seenBy('handler2')).length, 0, 'another county sees no matters')
  assert.equal(page.weight.reasons[0].reason, 'base')
  const coat = await seen(city, 'handler', `/operator-register/${await city.operatorId('暖羽服饰')}`)
  assert.ok(coat.known.some((each: { kind: string }) => each.kind === 'sampling'))
  assert.ok(coat.weight.reasons.some((each: { reason: string }) => each.reason === 'nonconforming'))
  const days = page.known.find((each: { kind: string }) => each.kind === 'complaint').items
  const received = days.map((each: { receivedOn: string }) => each.receivedOn)
  assert.deepEqual(received, [...received].sort().reverse(), 'the newest first, whenever it was entered')
  // 望市监处罚〔2026〕第4号 stood published; ended early it is told as repaired, not forgotten.
  const penalties = page.credit.filter((each: { what: string }) => each.what === 'penalty')
  const [{ matterId }] = penalties
  await done(city, 'head', `/cases/${matterId}/steps/end-publication`, { reason: '已履行、已改正，申请信用修复' })
  const after = (await seen(city, 'handler', `/operator-register/${shop}`)).credit
  const repaired = after.find((each: { matterId: number }) => each.matterId === matterId)
  assert.deepEqual([repaired.until, repaired.repairedOn], ['2026-06-01', '2026-06-01'])
  const changed = await done(city, 'handler', `/operator-register/${shop}`, { trade: ['other'], licence: 'unlicensed' })
  assert.deepEqual([changed.trade, changed.licence, changed.licenceOn], [['other'], 'unlicensed', '2026-06-01'])
  assert.ok(page.latitude !== null && page.school !== null)
  const nowhere = await done(city, 'handler', `/operator-register/${shop}`, { latitude: null, longitude: null })
  assert.deepEqual(
    [nowhere.latitude, nowhere.longitude, nowhere.school],
    [null, null, null],
    'a wrong place is taken back',
  )
  // What it promised in public stands with the rest.
  const pledged = page.pledges.map((each: { label: { zh: string } }) => each.label.zh)
  assert.ok(pledged.includes('诚信经营承诺书'), pledged.join())
})

test('a register brought in proposes merges; a person says; former names find their operator', async () => {
  const place = mkdtempSync(join(tmpdir(), 'xiaobao-register-'))
  const bring = async (table: string) => {
    const path = join(place, 'register.csv')
    writeFileSync(path, table)
    return importOperators(city.world, path, 'register.csv', {
      as: 'operators' as never,
      dryRun: false,
      actor: systemActor,
    })
  }
  const uncoded = {
    ...{ name: '望楚区甲乙丙丁文具店', uscc: null, address: '书院路1号', short_name: null, industry: null },
    ...{ area_code: null, domicile: null, domicile_area_code: null, phone: null, contact: null },
    ...{ legal_person: null, words: null },
  }
  await city.db.insertInto('operator').values([uncoded, uncoded]).execute()
  const brought = await bring('统一社会信用代码,名称,经营地址\n91330100716105852F,望楚区甲乙丙丁文具店,书院路1号\n')
  // Two entries without a code, alike between them too.
  assert.equal(brought.merges, 3, 'whoever imports is told what there is to decide')
  const { items } = await seen(city, 'handler', '/operator-likenesses?limit=200')
  const pairs = items.filter((each: { one: { name: string } }) => each.one.name === uncoded.name)
  assert.deepEqual([...new Set(pairs.map((each: { why: string }) => each.why))], ['name-address'])
  const codes = (pair: Json) => [pair.one, pair.other].filter(each => each.uscc !== null)
  const [pair] = pairs.filter((each: Json) => codes(each).length === 0)
  const [last, follows] = pairs.filter((each: Json) => codes(each).length === 1)
  const [coded] = codes(last)
  await done(city, 'handler', `/operator-likenesses/${pair.id}/decision`, { same: true })
  await refused(city, 409, 'handler', `/operator-likenesses/${pair.id}/decision`, { same: false })
  // Who went into another is meant by the other; what follows from it is not asked again.
  await done(city, 'handler', `/operator-likenesses/${last.id}/decision`, { same: true })
  await refused(city, 409, 'handler', `/operator-likenesses/${follows.id}/decision`, { same: true })
  const stays = await seen(city, 'handler', `/operator-register/${coded.id}`)
  assert.deepEqual([stays.merged.length, stays.likenesses], [2, 0])
  const gone = await seen(city, 'handler', `/operator-register/${stays.merged[0].id}`)
  assert.equal(gone.mergedInto.id, coded.id)
  // Whoever types the name is offered the one that remains.
  const offered = await seen(city, 'handler', `/operators?q=${encodeURIComponent('望楚区甲乙丙丁')}`)
  assert.deepEqual(
    offered.items.map((each: { id: number }) => each.id),
    [coded.id],
  )
  await bring('统一社会信用代码,名称,经营地址\n91330100716105852F,望楚区新名文具店,书院路1号\n')
  const found = await seen(city, 'handler', `/operator-register?q=${encodeURIComponent('甲乙丙丁文具')}`)
  assert.deepEqual(
    found.items.map((each: { name: string }) => each.name),
    ['望楚区新名文具店'],
  )
  // Who has moved is the other district's; the table need not say the area.
  await bring('统一社会信用代码,名称,经营地址\n91330100716105852F,望楚区新名文具店,楚江市鹤汀区鹤鸣街道1号\n')
  const moved = await seen(city, 'handler', `/operator-register/${coded.id}`)
  assert.equal(moved.area, '鹤鸣街道')
})
