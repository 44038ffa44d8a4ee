/**
 * Consultations from the first word to every ending: answered on the spot, passed on and answered, asked again, closed by
 * the asker or by itself, become a complaint. And the knowledge base that grows from them.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closeAnswered } from '../../server/consultation/index.ts'
import { remindReviews } from '../../server/knowledge/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'

const city = await openCity('2026-06-01')
const sevenDays = '网购七天无理由退货怎么退？'

async function articleCalled(question: string): Promise<Json> {
  const { body } = await city.as('agent').get(`/articles/search?q=${encodeURIComponent(question)}`)
  return body.items.find((each: Json) => each.question === question)
}

/** 谭晓琳 calls 何静; whatever differs in the story is given. */
async function asks(different: Json = {}): Promise<Json> {
  const answer = await city.as('agent').post('/consultations', {
    asker: { name: '谭晓琳', phone: '19900000211' },
    question: '网上买的鞋子不喜欢，可以退吗？',
    ...different,
  })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body
}

async function seen(id: number, by = 'agent'): Promise<Json> {
  const answer = await city.as(by).get(`/consultations/${id}`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}

const does = async (by: string, id: number, step: string, body: Json = {}, status = 200) => {
  const answer = await city.as(by).post(`/consultations/${id}/steps/${step}`, body)
  assert.equal(answer.status, status, JSON.stringify(answer.body))
  return answer.body
}

test('何静 answers on the spot from the knowledge base: one request, done, no clock', async () => {
  const found = await articleCalled(sevenDays)
  assert.ok(found.answer.includes('七日内'), 'the answer as it is read out')
  assert.deepEqual(found.basis[0].article, '第二十五条')
  const before = (await city.as('agent').get(`/articles/${found.id}`)).body

  const told = await asks({ answer: { answer: found.answer, articleId: found.id, helped: true } })
  assert.match(told.number, /^ZX20260601\d{6}$/)
  assert.equal(told.state, 'closed')
  const view = await seen(told.id)
  assert.equal(view.answer.onTheSpot, true)
  assert.equal(view.article.id, found.id)
  assert.deepEqual(view.clocks, [])
  assert.deepEqual(await city.events(told.id), ['consultation.register', 'consultation.answer-on-the-spot'])
  const { body: after } = await city.as('agent').get(`/articles/${found.id}`)
  assert.equal(after.used, before.used + 1)
  assert.equal(after.helped, before.helped + 1)
})

test('a caller who gives only the number, and one who gives nothing, are answered as well', async () => {
  await asks({ asker: { phone: '19900000211' }, answer: { answer: '可以退。' } })
  const nameless = await asks({ asker: {}, answer: { answer: '可以退。' } })
  assert.equal((await seen(nameless.id)).asker, null)
  const { body } = await city.as('agent').get('/callers?phone=19900000211')
  assert.equal(body.consumer.name, '谭晓琳', 'the number alone is whoever called from it')
  assert.ok(body.matters.length >= 2 && body.matters.every((each: Json) => each.kind === 'consultation'))
  const { body: found } = await city.as('agent').get('/search?q=19900000211')
  assert.equal(found.matters.length, body.matters.length, 'the search box finds questions by telephone')
})

test('passed on to 鹤汀区 with the five working days the bureau promises; 孙磊 calls back and it is done', async () => {
  const told = await asks({
    question: '加油机多久检定一次？',
    passOn: { officeId: await city.officeId('429903'), handlerId: await city.personId('handler2'), reason: '属地计量' },
  })
  assert.equal(told.state, 'to-answer')
  const waiting = await seen(told.id, 'handler2')
  const [clock] = waiting.clocks
  assert.equal(clock.dueOn, '2026-06-08')
  assert.equal(clock.binding, 'service-norm', 'a promise is never shown as law')
  assert.ok(clock.basis.includes('12315咨询答复工作要求'))
  const { body: desk } = await city.as('handler2').get('/desk?scope=mine&kind=consultation')
  assert.ok(desk.items.some((each: Json) => each.id === told.id))
  assert.equal(
    (await city.as('handler').get(`/consultations/${told.id}`)).status,
    404,
    'another county does not see it',
  )

  const done = await does('handler2', told.id, 'answer', {
    answer: '机身贴有合格标志，看有效期。',
    told: 'phone',
    helped: true,
  })
  assert.equal(done.state, 'closed')
  assert.equal(done.clocks[0].tone, 'met')
  assert.deepEqual(await city.events(told.id), [
    'consultation.register',
    'consultation.pass-on',
    'consultation.answer',
    'consultation.close',
  ])
})

test('an office that is not competent sends it back to the centre, with the clock running on', async () => {
  const told = await asks({ question: '小区广告归谁管？', passOn: { officeId: await city.officeId('429903') } })
  const back = await does('handler2', told.id, 'return-to-centre', { reason: '不在本辖区' }).catch(() => undefined)
  assert.ok(back === undefined || back.gone || back.state === 'received')
  const now = await seen(told.id)
  assert.equal(now.state, 'received')
  assert.equal(now.clocks[0].stoppedOn, null)
  const sideways = await city.as('handler').post('/consultations', {
    question: '问题',
    passOn: { officeId: await city.officeId('429903') },
  })
  assert.equal(sideways.status, 422, 'nothing goes sideways')
  assert.equal(sideways.body.errors[0].field, 'officeId')
})

test('what is asked at the counter of 望楚区 belongs to 望楚区, and to 周宁 who took it in', async () => {
  const answer = await city.as('handler').post('/consultations', { channel: 'visit', question: '怎么看食品标签？' })
  assert.equal(answer.body.state, 'to-answer')
  const view = await seen(answer.body.id, 'handler')
  assert.equal(view.handler.name, '周宁')
  assert.equal(view.office.id, await city.officeId('429902'))
})

test('崔丽君 asks on the portal, reads the answer with number and code, asks again, and says that this answered it', async () => {
  city.day('2026-06-01')
  const sent = await city.nobody.post('/public/consultations', {
    asker: { name: '崔丽君', phone: '19900000212' },
    question: '检测报告没有盖章算数吗？',
  })
  assert.equal(sent.status, 201, JSON.stringify(sent.body))
  const { number, code } = sent.body
  const wrong = await city.nobody.post('/public/consultations/track', { number, code: 'AAAAAAAAAA' })
  assert.equal(wrong.status, 404)
  const opened = await city.nobody.post('/public/consultations/track', { number, code })
  assert.equal(opened.status, 200)
  const jar = String([opened.headers['set-cookie']].flat()[0]).split(';')[0]!
  const mine = (method: string, path: string, body?: Json) =>
    city.nobody.ask(method, `/public/mine/consultation${path}`, body, { cookie: jar })
  const waiting = (await mine('GET', '')).body
  assert.equal(waiting.answer, null)
  assert.equal(waiting.clocks[0].dueOn, '2026-06-08')
  assert.equal(
    (await city.nobody.ask('GET', '/public/mine', undefined, { cookie: jar })).status,
    404,
    'it is no complaint',
  )

  const id = waiting.id
  await does('dispatcher', id, 'pass-on', { officeId: await city.officeId('429902') })
  city.day('2026-06-03')
  await does('handler', id, 'answer', { answer: '应当盖章。', told: 'portal' })
  const read = (await mine('GET', '')).body
  assert.equal(read.answer.text, '应当盖章。')
  assert.deepEqual(read.may, { close: true, askAgain: true })

  await mine('POST', '/ask-again', { question: '机构注销了怎么办？' })
  const again = await seen(id, 'handler')
  assert.equal(again.state, 'to-answer')
  assert.equal(again.clocks.at(-1).dueOn, '2026-06-10', 'the promise runs anew from the day of asking again')
  assert.equal(again.helped, false)
  assert.match(again.question, /机构注销了/)
  await does('handler', id, 'answer', { answer: '请车行另找机构检测。', told: 'portal' })
  const closed = await mine('POST', '/close', { helped: true })
  assert.equal(closed.body.state, 'closed')
  assert.equal(closed.body.helped, true)
  assert.deepEqual(closed.body.may, { close: false, askAgain: false })
})

test('an answer on which nobody comes back closes by itself after a week', async () => {
  city.day('2026-06-01')
  const told = await asks({ question: '面膜没有批号怎么办？', passOn: { officeId: await city.officeId('429902') } })
  await does('handler', told.id, 'answer', { answer: '请索要外包装。', told: 'portal' })
  city.day('2026-06-08')
  await bySystem(city.world, closeAnswered)
  assert.equal((await seen(told.id)).state, 'answered')
  city.day('2026-06-09')
  await bySystem(city.world, closeAnswered)
  assert.equal((await seen(told.id)).state, 'closed')
})

test('洪玉梅 asked, but it is a dispute: it becomes a complaint without a word typed again', async () => {
  city.day('2026-06-01')
  const operatorId = await city.operatorId('力行健身会所')
  const told = await asks({
    asker: { name: '洪玉梅', phone: '19900000213', address: '楚江市望楚区古渡街道柳林路12号' },
    question: '我在力行健身办的年卡，上周关门了，要求退款不给退，怎么办？',
    operatorId,
    goodsClass: 'culture-sports',
    problemClass: 'contract',
  })
  city.day('2026-06-03')
  const became = await does('agent', told.id, 'convert', {
    to: 'complaint',
    dispatchTo: await city.officeId('429902'),
  })
  const complaint = await city.as('handler').sees(became.id)
  assert.equal(complaint.facts, '我在力行健身办的年卡，上周关门了，要求退款不给退，怎么办？')
  assert.equal(complaint.consumer.name, '洪玉梅')
  assert.equal(complaint.consumer.phone, '19900000213')
  assert.equal(complaint.consumer.address, '楚江市望楚区古渡街道柳林路12号')
  assert.equal(complaint.respondent.operatorId, operatorId)
  assert.equal(complaint.receivedOn, '2026-06-01', 'it was a complaint from the day it came: the caller loses no day')
  assert.equal(complaint.state, 'to-assess')
  const view = await seen(told.id)
  assert.equal(view.state, 'converted')
  assert.equal(view.became.number, complaint.number)
  assert.equal(view.clocks[0].stoppedOn, '2026-06-03')
  await does('agent', told.id, 'convert', { to: 'complaint' }, 409)
  // The caller follows the complaint with a number and a code of its own.
  const citizen = await city.citizen(became.number, became.code)
  assert.equal((await citizen.get('/public/mine')).status, 200)
})

test('what a complaint needs besides is asked for by name, and nothing is half converted', async () => {
  const told = await asks({ asker: { phone: '19900000214' }, question: '这家店不给退，怎么办？' })
  const refused = await does('agent', told.id, 'convert', { to: 'complaint' }, 422)
  const fields = refused.errors.map((each: Json) => each.field)
  for (const field of ['respondent.name', 'goodsClass', 'problemClass']) assert.ok(fields.includes(field), field)
  assert.ok(!fields.includes('facts') && !fields.includes('consumer.phone'))
  assert.equal((await seen(told.id)).state, 'received')
  const became = await does('agent', told.id, 'convert', {
    to: 'complaint',
    registration: {
      consumer: { name: '阮清' },
      respondent: { name: '街角鞋店' },
      goodsClass: 'clothing',
      problemClass: 'after-sales',
    },
  })
  assert.match(became.number, /^TS/)
  assert.equal(became.from.number, told.number)
})

test('what was told as a question and is really a report becomes one; nothing of the informer stays behind', async () => {
  city.day('2026-06-01')
  const asked = '我在百姓大药房上班，店里卖过期药改日期，这种情况该怎么办？'
  const told = await asks({
    asker: { name: '韩秋月', phone: '19900000216', address: '楚江市望楚区古渡街道柳林路9号' },
    question: asked,
    operatorId: await city.operatorId('百姓大药房'),
    passOn: { officeId: await city.officeId('429902') },
  })
  const undecided = await does('agent', told.id, 'convert', { to: 'report' }, 422)
  const missing = undecided.errors.map((each: Json) => each.field)
  assert.ok(missing.includes('named') && missing.includes('violationClass'), 'with or without a name is never assumed')
  assert.ok(!missing.includes('facts') && !missing.includes('respondent.name'))

  const became = await does('agent', told.id, 'convert', {
    to: 'report',
    report: { named: true, violationClass: 'product-quality', insider: true },
    dispatchTo: await city.officeId('429902'),
  })
  assert.match(became.number, /^JB/)
  assert.equal(became.id, undefined, 'a call-taker has nothing to look up there')
  const { id } = await city.db
    .selectFrom('matter')
    .select('id')
    .where('number', '=', became.number)
    .executeTakeFirstOrThrow()
  const report = await city.as('handler').get(`/reports/${id}`)
  assert.equal(report.status, 200)
  assert.match(JSON.stringify(report.body), /过期药改日期/)
  assert.ok(!JSON.stringify(report.body).includes('韩秋月'), 'sealed')
  const opened = await city.nobody.post('/public/reports/track', { number: became.number, code: became.code })
  assert.equal(opened.status, 200)

  for (const who of ['agent', 'handler', 'dispatcher', 'supervisor']) {
    const view = JSON.stringify(await seen(told.id, who))
    for (const secret of ['韩秋月', '19900000216', '柳林路', '过期药', '大药房', became.number])
      assert.ok(!view.includes(secret), `${who} still reads ${secret}`)
    assert.match(view, /"state":"converted"/)
  }
  const { body: caller } = await city.as('agent').get('/callers?phone=19900000216')
  assert.deepEqual(caller, { consumer: null, matters: [] }, 'the number leads to nothing and nobody')
  const { body: words } = await city.as('handler').get(`/search?q=${encodeURIComponent('过期药改日期')}`)
  assert.ok(words.matters.every((each: Json) => each.id !== told.id))
})

test('answered and then complained about: today is the day of the complaint', async () => {
  city.day('2026-06-01')
  const told = await asks({
    operatorId: await city.operatorId('力行健身会所'),
    goodsClass: 'culture-sports',
    problemClass: 'contract',
    answer: { answer: '可以先协商。' },
  })
  city.day('2026-06-11')
  const became = await does('agent', told.id, 'convert', { to: 'complaint' })
  assert.equal((await city.as('agent').sees(became.id)).receivedOn, '2026-06-11')
})

test('an answer that came from no article becomes a draft with one key; another person puts it in force; then it is found', async () => {
  city.day('2026-06-01')
  const told = await asks({
    question: '楚江市蓝湾夜市的摊位费多少钱一天？我的电话是13800001111',
    answer: { answer: '蓝湾夜市摊位费每天二十元，有事打13800002222。' },
  })
  const grown = await city.as('agent').post(`/consultations/${told.id}/article`)
  assert.equal(grown.status, 201, JSON.stringify(grown.body))
  const draft = (await city.as('agent').get(`/articles/${grown.body.id}`)).body
  assert.equal(draft.state, 'draft')
  assert.equal(draft.proposedFrom.number, told.number)
  assert.ok(!JSON.stringify(draft.versions).includes('13800'), 'no telephone number goes into an article')
  assert.equal((await city.as('agent').post(`/consultations/${told.id}/article`)).body.id, grown.body.id, 'once')
  const search = async () =>
    (await city.as('agent').get(`/articles/search?q=${encodeURIComponent('蓝湾夜市摊位费')}`)).body.items
  assert.ok(!(await search()).some((each: Json) => each.id === draft.id), 'a draft answers nobody')

  const own = await city.as('agent').post(`/articles/${draft.id}/steps/approve`, {})
  assert.equal(own.status, 403)
  const approved = await city.as('legal').post(`/articles/${draft.id}/steps/approve`, {})
  assert.equal(approved.status, 200, JSON.stringify(approved.body))
  assert.equal((await search())[0].id, draft.id)
})

test('a question that an article answered becomes one of its askings, once another person has read it', async () => {
  city.day('2026-06-01')
  const asking = '汤婆婆牌暖脚炉踩一脚就哑火，咋个弄，我是13800003333'
  const found = async () =>
    (await city.as('agent').get(`/articles/search?q=${encodeURIComponent('暖脚炉哑火咋个弄')}`)).body.items
  assert.deepEqual(await found(), [], 'nobody asked so before')
  const article = await articleCalled(sevenDays)
  const told = await asks({ question: asking, answer: { answer: article.answer, articleId: article.id } })
  const grown = await city.as('agent').post(`/consultations/${told.id}/article`)
  assert.equal(grown.body.id, article.id)
  await city.as('agent').post(`/consultations/${told.id}/article`)
  const waiting = (await city.as('legal').get(`/articles/${article.id}`)).body
  assert.equal(waiting.state, 'revised')
  const [newest, before] = waiting.versions
  assert.equal(
    newest.askings,
    `${before.askings}\n汤婆婆牌暖脚炉踩一脚就哑火，咋个弄，我是＊＊＊`,
    'once, without the number',
  )
  assert.deepEqual(await found(), [], 'not before it is approved')
  assert.equal((await city.as('agent').post(`/articles/${article.id}/steps/approve-revision`, {})).status, 403)
  await city.as('legal').post(`/articles/${article.id}/steps/approve-revision`, {})
  assert.equal((await found())[0].id, article.id)
})

test('nobody puts in force what they wrote; a new version waits while the old one answers; earlier ones stay readable', async () => {
  const text = { question: '楚江灯会门票可以退吗？', answer: '开始前可以退。', basis: [], topic: 'returns' }
  const made = (await city.as('legal').post('/articles', text)).body
  const own = await city.as('legal').post(`/articles/${made.id}/steps/approve`, {})
  assert.equal(own.status, 409)
  assert.equal(own.body.type, '/problems/same-person')
  await city.as('supervisor').post(`/articles/${made.id}/steps/approve`, {})
  const answerNow = async () => (await articleCalled(text.question))?.answer
  const revised = await city
    .as('agent')
    .post(`/articles/${made.id}/steps/revise`, { ...text, answer: '开始前一小时可以退。', note: '按新规则' })
  assert.equal(revised.status, 200, JSON.stringify(revised.body))
  assert.equal(revised.body.state, 'revised')
  assert.equal(await answerNow(), '开始前可以退。')
  const after = (await city.as('legal').post(`/articles/${made.id}/steps/approve-revision`, {})).body
  assert.equal(await answerNow(), '开始前一小时可以退。')
  assert.deepEqual(
    after.versions.map((each: Json) => [each.version, each.writer, each.approver, each.answer]),
    [
      [2, '何静', '吴岚', '开始前一小时可以退。'],
      [1, '吴岚', '陈立群', '开始前可以退。'],
    ],
  )
  await city.as('legal').post(`/articles/${made.id}/steps/withdraw`, { reason: '灯会已结束' })
  assert.equal(await answerNow(), undefined)
  assert.equal((await city.nobody.get(`/public/articles/${made.id}`)).status, 404)
  const late = await city
    .as('agent')
    .post('/consultations', { question: '门票', answer: { answer: '可退', articleId: made.id } })
  assert.equal(late.status, 422)
  assert.equal(late.body.errors[0].field, 'articleId')
})

test('the owner is reminded of the review once a week before and once when it is due; the list says which are due', async () => {
  const found = await articleCalled(sevenDays)
  const { body } = await city.as('legal').get(`/articles/${found.id}`)
  const owner = await city.db
    .selectFrom('person')
    .select('account')
    .where('id', '=', body.ownerId)
    .executeTakeFirstOrThrow()
  city.day(body.reviewOn)
  const due = (await city.as('legal').get('/articles?due=true&limit=200')).body
  assert.ok(due.items.some((each: Json) => each.id === found.id))
  assert.equal(due.counts.due, due.items.length)
  await bySystem(city.world, remindReviews)
  await bySystem(city.world, remindReviews)
  const { body: bell } = await city.as(owner.account).get('/reminders')
  const mine = bell.items.filter((each: Json) => each.name === 'article.review' && each.matterId === found.id)
  assert.equal(mine.length, 1)
  const reviewed = await city.as('agent').post(`/articles/${found.id}/steps/review`, { reviewOn: '2027-03-01' })
  assert.equal(reviewed.status, 200, JSON.stringify(reviewed.body))
  assert.equal(reviewed.body.due, false)
})

test('citizens read what is in force and meant for them, and say whether it answered their question', async () => {
  const { body } = await city.nobody.get(`/public/articles?q=${encodeURIComponent('网上买的衣服想退，运费谁出')}`)
  assert.equal(body.items[0].question, sevenDays)
  // A story, most of whose words no article has: what few are told in it are enough.
  const story = '我在网上给老头子买了个加湿器打不开雾，客服一会儿说寄回去一会儿说过年再讲，运费还叫我出'
  const told = await city.nobody.get(`/public/articles?q=${encodeURIComponent(story)}`)
  assert.ok(told.body.items.length > 0)
  const inner = await city.nobody.get(`/public/articles?q=${encodeURIComponent('话术 情绪激动 重复来电')}`)
  assert.ok(inner.body.items.every((each: Json) => !each.question.includes('坐席')))
  const said = await city.nobody.post(`/public/articles/${body.items[0].id}/helped`, {
    helped: false,
    remark: '没说运费险',
  })
  assert.equal(said.status, 200)
  assert.deepEqual(
    (await city.nobody.get(`/public/articles?q=${encodeURIComponent('量子力学波函数坍缩')}`)).body.items,
    [],
  )
})

test('people ask in their own words and the right answer comes first', async () => {
  const asked: [words: string, question: string][] = [
    ['超市买的面包过期发霉了能赔十倍吗', '买到过期、变质食品，“十倍赔偿”怎么要？'],
    ['美容院会员卡充了五千店关门了', '预付卡的店关门、停业了，钱能退吗？'],
    ['洗衣机买回来三天就不转了谁来鉴定', '家电、手机电脑刚买就坏，谁来证明有质量问题？'],
    ['举报有奖金吗', '举报有没有奖励？'],
    ['投诉多久能有结果', '投诉以后多久有结果？'],
    ['商家不开发票', '商家不给发票、收据怎么办？'],
    ['直播间买的玉找不到卖家', '直播间买的东西，出了问题找谁？'],
    ['会员自动续费扣钱怎么取消', '自动续费、自动扣款怎么取消？没提醒就扣了怎么办？'],
    ['超市标价和收银台不一样', '标价和结账价格不一样，商家多收钱怎么办？'],
    ['特价商品说不退不换', '商家说“特价商品概不退换”“最终解释权归本店”，有效吗？'],
    ['外卖吃了拉肚子', '吃了外卖、饭店的东西拉肚子怎么办？'],
    ['我想申请信息公开', '信息公开、行政复议、举报公职人员，可以打12315吗？'],
  ]
  for (const [words, question] of asked) {
    const { body } = await city.as('agent').get(`/articles/search?q=${encodeURIComponent(words)}`)
    assert.equal(body.items[0]?.question, question, words)
  }
})
