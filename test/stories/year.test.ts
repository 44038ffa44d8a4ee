/** The seed's year in the model city: every figure of the seed document, through the catalogue, from the records behind it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { IndicatorName } from '../../law/indicators.ts'
import { type Pending, pendingOf } from '../../law/pending.ts'
import { castOf } from '../../seed/cast.ts'
import { seedYear } from '../../seed/year/figures.ts'
import { seedTheYear } from '../../seed/year/index.ts'
import { type PlannedPaper, publish } from '../../seed/year/papers.ts'
import { systemActor } from '../../server/kernel/context.ts'
import { type Json, openCity } from '../app.ts'
import { noOffice, readInOffice } from '../office.ts'

const city = await openCity('2019-02-18')

const left: PlannedPaper[] = []
async function run() {
  const lawful = await city.world.lawful()
  left.length = 0
  return seedTheYear({
    times: 1,
    left: paper => left.push(paper),
    inTransaction: work =>
      city.db.transaction().execute(db => work({ db, actor: systemActor, ...city.world.moment(), ...lawful })),
    stage: (_, work) => work(),
  })
}

const figure = async (name: IndicatorName, more = ''): Promise<Json> => {
  const answer = await city.as('supervisor').get(`/figures/${name}?period=2018${more}`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}

test('a year in less than three minutes; a second time nothing changes', async () => {
  // A draft that nobody has touched since it was begun is no hindrance.
  const begun = await city.as('supervisor').post('/papers', { kind: 'monthly', period: '2018-07' })
  assert.equal(begun.status, 201, JSON.stringify(begun.body))
  const began = performance.now()
  const written = await run()
  assert.ok(performance.now() - began < 180_000)
  assert.equal(written.complaints, 3725)
  assert.equal(written.papers, 60)
  const before = await city.rows()
  assert.ok(Object.values(await run()).every(many => many === 0))
  assert.deepEqual(await city.rows(), before)
})

test('a draft in which somebody has written is left to its author, and the rest goes on', async () => {
  const chen = city.as('supervisor')
  const { body: draft } = await chen.post('/papers', { kind: 'monthly', period: '2018-03' })
  const { id, version } = draft
  const change = { title: '三月分析（陈）', sections: draft.draft, explanations: {}, version }
  assert.equal((await chen.ask('PUT', `/papers/${id}`, change)).status, 200)
  const before = await city.rows()
  const lawful = await city.world.lawful()
  const published = await city.db.transaction().execute(async db => {
    const ctx = { db, actor: systemActor, ...city.world.moment(), ...lawful }
    const paper: PlannedPaper = { kind: 'monthly', period: '2018-03', on: '2018-04-09' }
    return publish(ctx, (await castOf(db)).actor('supervisor'), paper)
  })
  assert.equal(published, false)
  assert.deepEqual(await city.rows(), before)
  assert.equal((await chen.get(`/papers/${id}`)).body.title, '三月分析（陈）')
  assert.deepEqual(left, [], 'the year had none of these')
  assert.equal((await chen.ask('DELETE', `/papers/${id}`)).status, 200)
})

test('the figures of the seed document come out, each as it is printed there', async () => {
  const wan = 1_000_000
  const told: Partial<Record<IndicatorName, number>> = {
    'appeals-received': 24_339,
    'complaints-received': 3725,
    'complaints-settled': 3647,
    'recovered-amount': 340 * wan,
    'reports-received': 404,
    'reports-closed': 390,
    'consultations-received': 20_210,
    'consultations-answered': 20_210,
    'mass-settled': 16,
    'mass-recovered': 21 * wan,
    'orders-received': 165,
    'orders-returned': 95,
    'orders-closed': 66,
    'orders-in-hand': 4,
    'stations-open': 229,
    'demonstration-streets': seedYear.demonstrationStreets,
    'demonstration-shops': seedYear.demonstrationShops,
    'demonstration-stations': seedYear.demonstrationStations,
    'special-funds-city': seedYear.specialFundsCityFen,
    'special-funds-bureau': seedYear.specialFundsBureauFen,
    'boards-put-up': seedYear.boards,
    'street-signs-put-up': seedYear.streetSigns,
    'pledges-posted': seedYear.pledgesPosted,
    'integrity-shops': seedYear.selections.integrity,
    'ten-star-businesses': seedYear.selections['ten-star'],
    'contract-keepers': seedYear.selections.contract,
    'party-operators': seedYear.selections.integrity / 2,
    'provincial-demonstration-streets': seedYear.provincialStreets,
    'provincial-demonstration-shops': seedYear.provincialShops,
    'provincial-demonstration-stations': seedYear.provincialDemonstrationStations,
    'station-cases-received': 1813,
    'station-cases-settled': 1813,
    'station-recovered-amount': 108 * wan,
    'provincial-stations-open': 27,
    'fund-paid-in': 300 * wan,
    'advance-payments-made': 95,
    'advance-payments-amount': 30 * wan,
    'advance-payment-rate': 1,
    'chain-stations-open': 34,
    'chain-firms': 10,
    'clues-handed-over': 8,
    'weekly-bulletins-published': 46,
    'analyses-published': 14,
    'follow-up-days-rate': 1,
    'consultation-answered-rate': 1,
  }
  for (const [name, value] of Object.entries(told))
    assert.equal((await figure(name as IndicatorName)).value, value, name)
  const rate = async (name: IndicatorName) => {
    const { numerator, denominator } = await figure(name)
    return [numerator, denominator]
  }
  assert.deepEqual(await rate('mediation-rate'), [3647, 3725], 'printed as 98 %')
  assert.deepEqual(await rate('report-closing-rate'), [390, 404], 'printed as 97 %')
})

test('two figures of the seed cannot be: 27 stations do not exceed all 229', async () => {
  const cases = (await figure('provincial-station-cases-received')).value
  const money = (await figure('provincial-station-recovered-amount')).value
  assert.ok(cases > 400 && cases < 1813, String(cases))
  assert.ok(money > 0 && money < seedYear.stationRecoveredFen, String(money))
})

test('every figure leads to its records: as many, and theirs is the sum', async () => {
  for (const name of ['recovered-amount', 'mass-recovered', 'weekly-bulletins-published', 'orders-in-hand'] as const) {
    const { value, records, query } = await figure(name)
    const { body } = await city.as('supervisor').get(query)
    assert.equal(body.count, records, name)
    assert.equal(body.amount, value, name)
    assert.ok(body.items.length > 0, name)
  }
  const { body } = await city.as('handler').get('/figures/analyses-published/records?period=2018')
  assert.match(body.items[0].subject, /分析$/)
  assert.equal((await city.as('handler').get(`/bulletins/${body.items[0].id}`)).body.intact, true)
})

test('pending is its own bucket in every rate: met, failed and pending are apart, and in June something is', async () => {
  const wang = city.as('supervisor')
  const listed = async (query: string): Promise<number[]> => {
    const keys: number[] = []
    for (let cursor = ''; ; ) {
      const { body } = await wang.get(`${query}&limit=100${cursor}`)
      keys.push(...body.items.map((each: Json) => each.key))
      if (!body.next) return keys
      cursor = `&cursor=${body.next}`
    }
  }
  let waiting = 0
  for (const [name, said] of Object.entries(pendingOf) as [IndicatorName, Pending][]) {
    const { body } = await wang.get(`/figures/${name}?period=2018-06&by=unit`)
    assert.equal(body.pending?.name, 'none' in said ? undefined : said.by, name)
    if (!body.pending) continue
    const { value, query, inBase } = body.pending
    const keys = await listed(query)
    assert.equal(keys.length, value, name)
    assert.equal(
      body.rows.reduce((sum: number, row: Json) => sum + (row.pending?.value ?? 0), 0),
      value,
      name,
    )
    waiting += value
    if (!inBase) continue
    const failed = new Set(await listed(`${body.query}&hit=false`))
    assert.equal(body.numerator + failed.size, body.denominator, name)
    assert.ok(
      keys.every(key => failed.has(key)),
      name,
    )
  }
  assert.ok(waiting > 300, String(waiting))
  const { body } = await wang.get('/figures/plan-nonconforming-rate?period=2018-06')
  const whole = (await wang.get('/figures/plan-batches?period=2018-06')).body.value
  assert.equal(body.denominator + body.pending.value, whole, 'with a result, and without one')
})

test('a figure tells which papers and dashboards use it, as they are made', async () => {
  const wang = city.as('supervisor')
  const { items } = (await wang.get('/figure-uses')).body
  const used = (name: string): string[] =>
    items.filter((each: Json) => each.names.includes(name)).map((each: Json) => each.label.zh)
  const { body: week } = await wang.get('/bulletins/weekly?period=2018-W23')
  const columns = week.tables.flatMap((table: Json) => table.columns.map((each: Json) => each.indicator))
  const printed = new Set<string>(columns.filter((each: string | null) => each !== null))
  assert.ok(printed.size > 10)
  for (const name of printed) assert.ok(used(name).includes('12315每周动态'), name)
  const { body: draft } = await wang.post('/papers', { kind: 'annual', period: '2018' })
  for (const name of Object.keys(draft.definitions)) assert.ok(used(name).includes('年度工作总结'), name)
  assert.equal((await wang.ask('DELETE', `/papers/${draft.id}`)).status, 200)
  assert.ok(!used('mediation-success-rate').includes('年度工作总结'), 'never mixed with the other rate')
  assert.deepEqual(used('complaints-due-soon').sort(), ['12315每周动态', '大屏', '看板：全局', '看板：督查'])
  assert.ok(used('intake-corrected-rate').includes('考核：派遣人员'))
})

test('spread over offices, months, channels and classes; the law is that of the year', async () => {
  for (const by of ['unit', 'class', 'goods', 'channel'])
    assert.ok((await figure('complaints-received', `&by=${by}`)).rows.length >= 5, by)
  const { rows } = await sql<{ law: string }>`select distinct law from complaint c join matter m on m.id = c.matter_id
    where m.received_on between '2018-01-01' and '2018-12-31'`.execute(city.db)
  assert.deepEqual(rows, [{ law: 'order62' }])
  const months = await sql<{ n: number }>`select count(*)::int as n from matter where kind = 'complaint'
    and received_on between '2018-01-01' and '2018-12-31' group by date_trunc('month', received_on)`.execute(city.db)
  assert.ok(months.rows.length === 12 && months.rows.every(each => each.n > 100))
  const texts = await sql<{ n: number }>`select count(distinct facts)::int as n from complaint`.execute(city.db)
  assert.ok(texts.rows[0]!.n > 3700)
})

test('the annual summary says what the seed says, number by number; of the two that cannot be it prints what the records show, and why', async () => {
  const chen = city.as('supervisor')
  const begun = await chen.post('/papers', { kind: 'annual', period: '2018' })
  assert.equal(begun.status, 201, JSON.stringify(begun.body))
  const { paper, typed, found, silent, id } = begun.body
  assert.deepEqual([typed, found, silent], [[], [], []])
  const text = paper.sections.flatMap((each: Json) => each.heading ?? each.paragraph ?? []).join('\n')
  for (const said of [
    '以习近平新时代中国特色社会主义思想为指导',
    '一、基本情况\n',
    '（一）发挥12315平台作用，加大消费维权力度\n',
    '受理消费者诉求24339件，为消费者挽回经济损失340万元。其中：投诉3725件，调解成功3647件，调解率98%；举报404件，已办结390件，办结率97%；咨询20210件，已答复20210件。',
    '成功调处群体性投诉16件，为消费者挽回经济损失21万元',
    '12345派来工单165个，其中退回95个，办结66个，处理中4个。',
    '共发布周动态46期，月（季度）及重要节点数据分析14期。',
    '移交有效案件线索8条。',
    '共建立12315维权站229个，共受理消费者投诉1813件，为消费者挽回经济损失108万元。',
    '二是制定《12315派遣人员绩效考核方案》。通过对12315工作人员软件使用情况、投诉举报处理情况、统计报表及信息数据上报情况、工作纪律等指标进行考核',
    '全市27家省级维权站“经营者首问和赔偿先付”制度进行一对一指导督办，共启动专项资金300万元，先行赔付率达到100%',
    '先行赔付95起，赔付金额达30万元',
    '年度500个批次的目标任务，其中不合格236个批次，不合格率为37.82%',
    '超额完成年度',
    '重点商品抽检586个批次，其中儿童及老年人用品21个批次，9个批次不合格；服装鞋帽202个批次，69个批次不合格（还有80个批次未出结果）；家用电子电器140个批次，47个批次不合格；建材64个批次，30个批次不合格；交通工具55个批次，53个批次不合格；成品油104个批次，7个批次不合格。共查处不合格商品案件113件，罚款34万元。',
    '为维护儿童消费安全，开展了“水晶泥”等儿童玩具专项检查，共检查经营主体277户次，名单覆盖率100%，发现问题商品1907件，发现其他危险或“三无”商品94件，责令停止销售509件。',
    '共检查经营主体674户次，名单覆盖率100%，查处无照经营1户，抽检商品62个批次，不合格16个批次，查处案件16件，案值4万元，其中不合格商品案已处罚15件，罚没3.9万元。',
    '共检查经营主体190户次，名单覆盖率100%，查处无照经营2户，受理投诉7件，为消费者挽回经济损失3万元，抽检商品57个批次，不合格44个批次，查处案件46件，案值24万元，其中不合格商品案已处罚20件，罚没10.6万元。抽检批次中，市局本级抽检27个批次，24个不合格；枫川县局抽检20个批次，20个不合格',
    '抽检商品18个批次，不合格0个批次。',
    '市局列支专项经费3万元',
    '（四）加强消费教育引导，提升消费者维权意识\n',
    '10家电信和大型商超企业12315消费维权服务站全覆盖，共建站34家。',
    '查处销售不合格商品案205件，案值117万元，已罚没97万元。',
    '3月份组织开展不合格商品集中销毁活动1次，集中销毁2016年至2017年入库、抽检中查处的',
    '等12类商品，共计53箱，重306.4公斤。',
    '虚假宣传案件等共271件，罚款172万元。',
    '（三）深入放心消费创建，助力文明城市创建\n',
    '共创建放心消费示范街区12条、示范商户519个、示范维权服务站39个。其中有3条示范街区，11个维权服务站和38家示范商户被评为省级放心消费示范点。',
    '签订放心消费承诺书的示范点占100%',
  ])
    assert.ok(text.includes(said), said)
  const provincial = (await figure('provincial-station-cases-received')).value
  assert.match(text, new RegExp(`全市27家[^\n]*共处理消费投诉${provincial}件`))
  assert.match(
    text,
    new RegExp(`原总结稿称“[^”]*2500件[^”]*126万元”，不予采用。[^\n]*不能大于整体：[^\n]*1813件[^\n]*${provincial}件`),
  )
  // As in the seed: text without tables between, then the annexes; no chapter of analysis.
  const annexAt = paper.sections.findIndex((each: Json) => each.annex)
  const tables = paper.sections.flatMap((each: Json, at: number) => (each.table ? [at] : []))
  assert.ok(annexAt > 0 && tables.length >= 8 && tables.every((at: number) => at > annexAt))
  assert.equal(paper.sections.filter((each: Json) => each.level === 1 && !each.annex).length, 1)
  assert.doesNotMatch(text, /（还有0个/)
  // 红盾 in its six classes, what is pending apart, and no other campaign's batches among them.
  const byCampaign = paper.sections.find((each: Json) => each.table?.title?.includes('专项抽检情况表')).table
  const shield = byCampaign.rows.filter((row: Json) => JSON.stringify(row).includes('红盾'))
  assert.equal(shield.length, 6)
  assert.ok(JSON.stringify(shield).replaceAll(' ', '').includes('服装鞋帽'))
  // Every number of those sentences leads to what it was counted from.
  const [sentence] = paper.sections.filter((each: Json) => each.paragraph?.includes('24339'))
  for (const { text: said, query } of sentence.figures) {
    const { body } = await chen.get(`${query}&limit=1`)
    const shown = [body.count, Math.round(body.amount / 1_000_000), Math.round((3647 / 3725) * 100), 97].map(String)
    assert.ok(shown.includes(said.replace('%', '')), `${said} of ${query}: ${body.count}`)
  }
  const published = await chen.post(`/papers/${id}/publish`)
  assert.equal(published.status, 201, JSON.stringify(published.body))
})

test('the summary opens in LibreOffice, in Word and in Excel', { skip: noOffice }, async () => {
  const [issue] = (await city.as('handler').get('/bulletins')).body.items.filter((each: Json) => each.kind === 'annual')
  const files = {
    'annual.docx': await city.bytes('handler', `/bulletins/${issue.id}/docx`),
    'annual-tables.xlsx': await city.bytes('handler', `/bulletins/${issue.id}/xlsx`),
  }
  const { 'annual.docx': word, 'annual-tables.xlsx': excel } = readInOffice(files)
  assert.match(word!.text, /2018年消费者权益保护工作总结/)
  assert.match(word!.text, /投诉3725件，调解成功3647件，调解率98%/)
  assert.match(word!.text, /说明：原总结稿称/)
  assert.ok(word!.pages >= 4 && word!.pages <= 15, String(word!.pages))
  assert.match(excel!.text, /望楚区局/)
})

test('of a year without records the summary tells nothing of stations, clues or orders', async () => {
  const { body } = await city.as('supervisor').post('/papers', { kind: 'annual', period: '2017' })
  const text = body.paper.sections.flatMap((each: Json) => each.paragraph ?? []).join('\n')
  assert.doesNotMatch(text, /工单|线索|群体性|2500/)
  assert.ok(body.silent.length >= 5)
})

test('chapter three: events with their reach and 1,000 leaflets and more, tips read by somebody; the summary prints them', async () => {
  // The model city told on that day held a few events of its own within the year.
  assert.ok((await figure('education-events')).value >= 36)
  assert.ok((await figure('leaflets-handed-out')).value >= seedYear.leaflets)
  assert.ok((await figure('tips-published')).value + (await figure('warnings-published')).value >= 24)
  assert.ok((await figure('advisory-reads')).value > 0)
  const [issue] = (await city.as('handler').get('/bulletins')).body.items.filter((each: Json) => each.kind === 'annual')
  const { paper } = (await city.as('handler').get(`/bulletins/${issue.id}`)).body
  const text = paper.sections.flatMap((each: Json) => each.paragraph ?? []).join('\n')
  assert.match(text, /等宣传活动\d+场，到场\d+人次[^\n]*发放宣传资料\d{4,}份/)
})

test('chapter two: 624 batches against 500, 236 failed; 红盾 in six classes, 80 pending apart; the four campaigns', async () => {
  const told: Partial<Record<IndicatorName, number>> = {
    'sampling-target': 500,
    'plan-batches': 624,
    'plan-batches-nonconforming': 236,
    'plan-batches-pending': 0,
    'plan-nonconforming-rate': 236 / 624,
    'campaigns-run': 11,
    'campaign-complaints': 7,
    'campaign-recovered-amount': 3_000_000,
  }
  for (const [name, value] of Object.entries(told))
    assert.equal((await figure(name as IndicatorName)).value, value, name)
  const campaigns = (await city.as('supervisor').get('/campaigns')).body.items
  const idOf = (word: string) => campaigns.find((each: Json) => each.title.includes(word)).id as number
  const of = async (word: string, name: IndicatorName) => (await figure(name, `&campaign=${idOf(word)}`)).value
  assert.deepEqual(
    [
      await of('红盾', 'campaign-batches'),
      await of('红盾', 'campaign-batches-nonconforming'),
      await of('红盾', 'campaign-batches-pending'),
    ],
    [586, 215, 80],
  )
  assert.equal(await of('红盾', 'campaign-nonconforming-rate'), 215 / 506)
  // The eight users of coal: on the register under that class, visited, and every batch of coal taken at one of them.
  const users = (await city.as('supervisor').get('/operator-register?class=coal&limit=50')).body.items
  const scope = await city.as('supervisor').post('/campaign-scope', { class: 'coal' })
  assert.deepEqual([users.length, scope.body.count], [8, 8])
  const coal = (await city.as('supervisor').get('/samplings?class=coal&limit=50')).body.items
  const at = new Set(users.map((each: Json) => each.id))
  assert.deepEqual([coal.length, coal.every((each: Json) => at.has(each.operatorId))], [18, true])
  const classes = await figure('campaign-batches', `&campaign=${idOf('红盾')}&by=sample`)
  assert.deepEqual(Object.fromEntries(classes.rows.map((row: Json) => [row.keys.sample, row.value])), {
    'children-elderly': 21,
    clothing: 202,
    appliances: 140,
    building: 64,
    vehicles: 55,
    fuel: 104,
  })
  const slime: [IndicatorName, number][] = [
    ['campaign-subjects', 277],
    ['campaign-coverage-rate', 1],
    ['campaign-items-found', 1907],
    ['campaign-other-items-found', 94],
    ['campaign-items-off-sale', 509],
  ]
  for (const [name, value] of slime) assert.equal(await of('水晶泥', name), value, name)
  assert.deepEqual(
    [
      await of('电器', 'campaign-visits'),
      await of('电器', 'campaign-unlicensed'),
      await of('电器', 'campaign-batches'),
      await of('电器', 'campaign-batches-nonconforming'),
    ],
    [674, 1, 62, 16],
  )
  assert.deepEqual(
    [
      await of('电动', 'campaign-subjects'),
      await of('电动', 'campaign-unlicensed'),
      await of('电动', 'campaign-batches'),
      await of('电动', 'campaign-batches-nonconforming'),
      await of('电动', 'campaign-complaints'),
    ],
    [190, 2, 57, 44, 7],
  )
  const wan = 1_000_000
  const cases: Partial<Record<IndicatorName, number>> = {
    'plan-cases': 205,
    'plan-case-value': 117 * wan,
    'plan-case-penalties': 97 * wan,
    'campaign-goods-cases': 113 + 15 + 20,
    'cases-nonconforming': 205 + 113 + 15 + 20,
    'campaign-counterfeit-cases': 271,
    'campaign-counterfeit-fines': 172 * wan,
    'cases-unlicensed': 3,
    destructions: 1,
    'destroyed-classes': 12,
    'destroyed-boxes': 53,
    'destroyed-weight': 306_400,
  }
  for (const [name, value] of Object.entries(cases))
    assert.equal((await figure(name as IndicatorName)).value, value, name)
  // Each case of nonconforming goods came of a batch that was made a lead, also where the case was taken over.
  assert.ok((await figure('sampling-leads')).value >= 205 + 113 + 15 + 20)
  const charged: [string, IndicatorName, number][] = [
    ['红盾', 'campaign-goods-cases', 113],
    ['红盾', 'campaign-goods-fines', 34 * wan],
    ['红盾', 'campaign-counterfeit-cases', 271],
    ['电器', 'campaign-goods-cases', 15],
    ['电动', 'campaign-goods-cases', 20],
    ['电动', 'campaign-goods-penalties', 10.6 * wan],
    ['电动', 'campaign-case-value', 24 * wan],
    ['电动', 'campaign-cases', 20 + 24 + 2],
  ]
  for (const [word, name, value] of charged) assert.equal(await of(word, name), value, `${word} ${name}`)
  // 4万元 of the fifteen; the one without a licence had nothing of value.
  assert.equal(await of('电器', 'campaign-case-value'), 4 * wan)
  const destroyed = await figure('destroyed-boxes', '&by=store')
  assert.equal(destroyed.rows.length, 12)
  assert.deepEqual(
    [
      await of('煤', 'campaign-subjects'),
      await of('煤', 'campaign-batches'),
      await of('煤', 'campaign-batches-nonconforming'),
    ],
    [8, 18, 0],
  )
  const [random, targeted] = [await figure('random-nonconforming-rate'), await figure('targeted-nonconforming-rate')]
  console.error(
    `random ${random.numerator}/${random.denominator}, targeted ${targeted.numerator}/${targeted.denominator}`,
  )
  assert.ok(targeted.value > random.value, "by the generator's own making: docs/measurements.md says how much")
})
