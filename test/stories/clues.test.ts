/**
 * 扫黑除恶线索, from the issue: proposed from appeals by a maintained lexicon and rules with the reason shown, registered,
 * reviewed, judged, handed over with a receipt number, answered (查实/查否/侦查中); a ledger of its own.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookAt, lookDaily } from '../../server/clue/index.ts'
import { readZip } from '../../server/letter/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Answer, type Json, openCity } from '../app.ts'
import { connect, idOfOrder } from '../hotline.ts'
import { registered, type Told } from '../tell.ts'
import { reported } from '../tell-report.ts'

const city = await openCity('2026-06-01')
const { as } = city
const jiang = as('clue')
const yan = as('yanzheng')
const guan = as('guanhong')

const words = '上周去市场退货，摊主叫来一伙人围住我，动手打了我的胳膊，说以后别想在这里做买卖。'
const bureau = await city.officeId('429900')

const good = (answer: Answer, status = 200): Json => {
  assert.equal(answer.status, status, JSON.stringify(answer.body).slice(0, 500))
  return answer.body
}
const look = (told: Told) => bySystem(city.world, ctx => lookAt(ctx, told.id))
const open = async () => good(await jiang.get('/clue-proposals')).items as Json[]
const proposalOf = async (told: Told) => (await open()).find(each => each.number === told.number)

const clueOf = (different: object = {}) => ({
  name: '城东市场强占摊位线索',
  type: 'bullying',
  unitId: bureau,
  foundOn: '2026-05-28',
  people: '绰号“老九”等人',
  facts: '多名商户反映被强收场地费。',
  ...different,
})
const registeredClue = async (different: object = {}) => good(await jiang.post('/clues', clueOf(different)), 201)
const step = async (who: typeof jiang, id: number, name: string, body: object = {}, status = 200) =>
  good(await who.post(`/clues/${id}/steps/${name}`, body), status)

const transfer = async () => ({
  organ: '市扫黑除恶专项斗争领导小组办公室',
  headId: await city.personId('guanhong'),
  opinion: '涉嫌欺行霸市，建议移送。',
})

async function approved(different: object = {}) {
  const { id } = await registeredClue(different)
  await step(yan, id, 'review')
  await step(jiang, id, 'propose-transfer', await transfer())
  return step(guan, id, 'approve-transfer')
}
async function handedOver() {
  const { id } = await approved()
  return step(jiang, id, 'hand-over', {
    handedOn: '2026-06-01',
    receiptNumber: '楚扫黑收〔2026〕17号',
    receivedBy: '专班 鲁工',
  })
}

test('an appeal about a crowd that beats is proposed, with rule, words and the place in the text', async () => {
  const told = await registered(city, { facts: words })
  await look(told)
  const proposal = await proposalOf(told)
  assert.ok(proposal)
  const [reason] = proposal.reasons
  assert.deepEqual([reason.rule, reason.label], ['R1', '团伙与暴力词同现'])
  assert.match(reason.snippet, /〔一伙人〕围住我，〔动手打〕了我/)
  const seen = good(await jiang.get(`/clue-proposals/${proposal.id}`))
  assert.equal(seen.facts, words)
  assert.ok(!JSON.stringify(seen).includes('张玉兰'), 'who complained is no part of it')
})

test('a report and a 12345 order are looked at too; who told them is not part of it', async () => {
  const report = await reported(city, { facts: words, informer: { name: '罗一鸣' } })
  await look(report)
  const { number } = await (await connect(city)).sends({
    content: words,
    caller: { name: '黄秀兰', phone: '19925550001' },
  })
  const order = { id: await idOfOrder(city, number), number, code: '' }
  await look(order)
  for (const told of [report, order]) {
    const proposal = await proposalOf(told)
    assert.equal(proposal?.reasons[0].rule, 'R1', told.number)
    const seen = JSON.stringify(good(await jiang.get(`/clue-proposals/${proposal.id}`)))
    for (const secret of ['罗一鸣', '黄秀兰', '19925550001']) assert.ok(!seen.includes(secret), secret)
  }
})

test('an ordinary complaint is not; a second look proposes nothing twice', async () => {
  const told = await registered(city)
  await look(told)
  assert.equal(await proposalOf(told), undefined)
  const before = (await open()).length
  await bySystem(city.world, lookDaily)
  assert.equal((await open()).length, before)
})

test('beatings at the same operator in two appeals are proposed, one alone is not', async () => {
  const operatorId = await city.operatorId('力行健身会所')
  const respondent = { operatorId, name: '楚江市力行健身服务有限公司' }
  const facts = '教练殴打会员，退卡时推搡我。'
  const first = await registered(city, { respondent, facts })
  await look(first)
  assert.equal(await proposalOf(first), undefined)
  const second = await registered(city, { respondent, facts: '前台把我打伤。' })
  await look(second)
  const proposal = await proposalOf(second)
  assert.equal(proposal?.reasons[0].rule, 'R9')
  assert.equal(proposal.reasons[0].alongside, 1)
})

test('on the appeal nothing is to be seen: no event, no new version, no link, whatever becomes of the proposal', async () => {
  const told = await registered(city, { facts: words })
  const before = await as('agent').sees(told.id)
  await look(told)
  const proposal = await proposalOf(told)
  good(await jiang.post('/clues', clueOf({ proposalId: proposal.id, facts: words })), 201)
  assert.deepEqual(await as('agent').sees(told.id), before)
  const after = good(await jiang.get(`/clue-proposals/${proposal.id}`))
  assert.equal(after.state, 'registered')
  assert.equal((await jiang.post('/clues', clueOf({ proposalId: proposal.id }))).status, 409, 'registered once')
})

test('a proposal that is none is dropped with a reason, and stays dropped when the words change', async () => {
  const told = await registered(city, { facts: words })
  await look(told)
  const proposal = await proposalOf(told)
  assert.equal((await jiang.post(`/clue-proposals/${proposal.id}/drop`, {})).status, 422)
  good(await jiang.post(`/clue-proposals/${proposal.id}/drop`, { reason: '派出所已按治安案件处理' }))
  const { version, content } = good(await jiang.get('/clue-lexicon'))
  good(await jiang.ask('PUT', '/clue-lexicon', { ...content, note: '核对词库', after: version }))
  await bySystem(city.world, lookDaily)
  assert.equal(await proposalOf(told), undefined)
})

test('the lexicon: a word is added in a new version with author and day; old appeals are looked at again; nobody overwrites another', async () => {
  const told = await registered(city, { facts: '进店后被关在小黑屋里，三小时后才放人。' })
  await look(told)
  assert.equal(await proposalOf(told), undefined)
  const { version, content } = good(await jiang.get('/clue-lexicon'))
  const groups = [...content.groups, { code: 'locked', label: '拘禁', words: ['小黑屋', '关起来'] }]
  const rules = [
    ...content.rules,
    { code: 'R20', label: '限制人身自由', type: 'forced-trade', groups: ['locked'], within: 0, hits: 1, appeals: 1 },
  ]
  const next = { groups, rules, exceptions: content.exceptions, note: '增加拘禁类词', after: version }
  const unknown = { ...next, rules: [{ ...rules.at(-1), groups: ['nowhere'] }] }
  assert.equal((await jiang.ask('PUT', '/clue-lexicon', unknown)).status, 422)
  const changed = good(await jiang.ask('PUT', '/clue-lexicon', next))
  assert.equal(changed.version, version + 1)
  assert.deepEqual(
    [changed.versions[0].by, changed.versions[0].onDay, changed.versions[0].note],
    ['江澈', '2026-06-01', '增加拘禁类词'],
  )
  assert.equal((await yan.ask('PUT', '/clue-lexicon', next)).status, 409)
  assert.equal(good(await yan.post('/clue-lexicon/try', { text: '被关起来' })).reasons[0].rule, 'R20')
  await bySystem(city.world, lookDaily)
  assert.equal((await proposalOf(told))?.reasons[0].rule, 'R20')
})

test('registered by one, reviewed by another, judged, signed by the head who was named, handed over, answered, archived', async () => {
  const made = await registeredClue()
  const id = made.id
  assert.equal(made.state, 'to-review')
  assert.match(made.number, /^XS20260601\d{6}$/)
  await step(jiang, id, 'review', {}, 409)
  assert.equal((await step(yan, id, 'review', { remark: '要素齐全' })).state, 'to-judge')
  assert.equal((await guan.get(`/clues/${id}`)).status, 404, 'the head knows of it once he is to sign')
  assert.equal((await as('head').get(`/clues/${id}`)).status, 404)
  await step(jiang, id, 'propose-transfer', { ...(await transfer()), headId: await city.personId('handler') }, 422)
  await step(jiang, id, 'propose-transfer', await transfer())
  assert.equal((await as('head').get(`/clues/${id}`)).status, 404, 'another head does not')
  const signed = await step(guan, id, 'approve-transfer', { remark: '同意' })
  assert.match(signed.letterNumber, /^楚市监消线移〔2026〕第\d+号$/)
  const letter = good(await guan.get(`/clues/${id}/letter/html`))
  for (const said of ['城东市场强占摊位线索', '绰号“老九”等人', '欺行霸市', '内部资料', '鄂市监发〔2019〕36号'])
    assert.ok(letter.html.includes(said), said)
  assert.equal((await jiang.get(`/clues/${id}/letter/docx`)).status, 200)
  const hand = { handedOn: '2026-06-01', receiptNumber: '楚扫黑收〔2026〕3号', receivedBy: '专班 鲁工' }
  await step(jiang, id, 'hand-over', { ...hand, handedOn: '2026-05-31' }, 422)
  assert.equal((await step(jiang, id, 'hand-over', hand)).receiptNumber, '楚扫黑收〔2026〕3号')
  city.day('2026-06-20')
  const answer = (said: string) => ({
    answer: said,
    answeredOn: '2026-06-20',
    answerNumber: '楚扫黑复〔2026〕9号',
    text: '情况说明',
  })
  assert.equal((await step(jiang, id, 'record-answer', answer('investigating'))).disposal.zh, '公安立案侦查')
  await step(jiang, id, 'archive', {}, 409)
  assert.equal((await step(jiang, id, 'record-answer', answer('confirmed'))).disposal.zh, '立案查处')
  assert.equal((await step(jiang, id, 'archive')).state, 'archived')
  city.day('2026-06-01')
})

test('judged not to belong: archived with the reason, never handed over', async () => {
  const { id } = await registeredClue()
  await step(yan, id, 'review')
  const done = await step(yan, id, 'judge-out', { reason: '属普通消费纠纷' })
  assert.deepEqual([done.state, done.disposal.zh, done.opinion], ['archived', '研判不属于', '属普通消费纠纷'])
})

test('sent back, completed, reviewed again; the head sends a proposal back', async () => {
  const { id } = await registeredClue()
  await step(yan, id, 'send-back', { reason: '补充涉及人员' })
  await step(jiang, id, 'supplement', { facts: '补充：三名男子，开一辆灰色面包车。' })
  await step(yan, id, 'review')
  await step(jiang, id, 'propose-transfer', await transfer())
  const back = await step(guan, id, 'send-back-transfer', { reason: '证据不足' })
  assert.equal(back.state, 'to-judge')
})

test('unfounded ends too', async () => {
  const { id } = await handedOver()
  await step(jiang, id, 'record-answer', { answer: 'unfounded', answeredOn: '2026-06-01', text: '查无此事' })
  const done = await step(jiang, id, 'archive')
  assert.equal(done.disposal.zh, '已移送扫黑办')
})

test('a head of a county reports one and knows of that one only; an officer lets in whom the work needs', async () => {
  const head = as('head')
  const made = good(await head.post('/clues', clueOf({ name: '望楚区某宾馆线索' })), 201)
  assert.deepEqual(
    good(await head.get('/clues')).items.map((each: Json) => each.id),
    [made.id],
  )
  assert.ok(good(await jiang.get('/clues')).items.some((each: Json) => each.id === made.id))
  assert.equal((await head.post(`/clues/${made.id}/readers`, { personId: 1, why: '试' })).status, 403)
  const other = await registeredClue({ name: '鹤汀区线索' })
  const meng = await city.personId('mengfan')
  assert.equal((await as('mengfan').get(`/clues/${other.id}`)).status, 404)
  assert.equal(
    (await jiang.post(`/clues/${other.id}/readers`, { personId: await city.personId('handler'), why: '试' })).status,
    422,
  )
  good(await jiang.post(`/clues/${other.id}/readers`, { personId: meng, why: '线索发生在其辖区，需配合核实' }))
  good(await as('mengfan').get(`/clues/${other.id}`))
  // Who is no longer head is no longer let in, though the name still stands on the list.
  await city.db
    .updateTable('person')
    .set({ roles: ['handler'] })
    .where('id', '=', meng)
    .execute()
  assert.equal((await as('mengfan').get(`/clues/${other.id}`)).status, 403)
  await city.db
    .updateTable('person')
    .set({ roles: ['head'] })
    .where('id', '=', meng)
    .execute()
})

test('the ledger is searched by its own words; its export is marked 内部资料 and written down', async () => {
  const { id, receiptNumber } = await handedOver()
  for (const q of ['强占摊位', '老九', receiptNumber, '楚扫黑收'])
    assert.ok(
      good(await jiang.get(`/clues?q=${encodeURIComponent(q)}`)).items.some((each: Json) => each.id === id),
      q,
    )
  assert.equal(good(await jiang.get('/clues?q=%25')).count, 0)
  assert.ok(good(await jiang.get('/clues?state=handed-over&type=bullying&from=2026-06-01')).count >= 1)
  const before = good(await yan.get('/clue-ledger/exports')).items.length
  const file = await city.app.inject({
    method: 'GET',
    url: '/api/clue-ledger/xlsx?type=bullying',
    headers: { cookie: await cookieOf('yanzheng') },
  })
  assert.equal(file.statusCode, 200)
  const parts = readZip(file.rawPayload)
    .map(each => each.content.toString('utf8'))
    .join('')
  for (const said of ['内部资料', '严峥', '城东市场强占摊位线索', receiptNumber]) assert.ok(parts.includes(said), said)
  const exported = good(await yan.get('/clue-ledger/exports')).items
  assert.equal(exported.length, before + 1)
  assert.deepEqual([exported[0].by, exported[0].asked.type], ['严峥', 'bullying'])
})

async function cookieOf(account: string) {
  const answer = await city.send({
    method: 'POST',
    url: '/api/session',
    payload: { account, password: 'xiaobao-demo' },
  })
  return String(answer.headers['set-cookie']).split(';')[0]!
}

test('counted as a number of the city, for those who see the city; no parts, no records', async () => {
  const figure = (who: string, query = '') => as(who).get(`/figures/clues-handed-over?period=2026-06${query}`)
  const { value } = good(await figure('supervisor'))
  const { n } = await city.db
    .selectFrom('clue')
    .select(one => one.fn.countAll<number>().as('n'))
    .where('handed_on', '>=', '2026-06-01')
    .where('handed_on', '<=', '2026-06-30')
    .executeTakeFirstOrThrow()
  assert.ok(value >= 3)
  assert.equal(value, Number(n))
  assert.equal(good(await figure('handler')).value, null)
  assert.equal(good(await figure('supervisor', '&office=429902')).value, null)
  assert.deepEqual(good(await figure('supervisor', '&by=unit')).rows, [])
  assert.deepEqual(good(await as('supervisor').get('/figures/clues-handed-over/records?period=2026-06')).items, [])
})
