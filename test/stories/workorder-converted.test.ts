/** 工单转投诉: one key, nothing typed again, one number for the caller, the result written back to 12345 by itself. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCity } from '../app.ts'
import { connect, dispatchedOrder, idOfOrder, orderSeen, takes } from '../hotline.ts'
import { agreement } from '../tell.ts'

const city = await openCity('2026-06-01')
/** Nobody listens there: what is said waits, and is looked at. */
const hotline = await connect(city, 'http://127.0.0.1:9/hotline')
const said = (id: number) =>
  city.db
    .selectFrom('hotline_message')
    .selectAll()
    .where('matter_id', '=', id)
    .orderBy('made_at')
    .orderBy('type')
    .execute()
const typesOf = async (id: number) => (await said(id)).map(each => each.type)
const dataOf = (message: { payload: unknown }) => (message.payload as { data: Record<string, unknown> }).data

test('at the centre: one key makes the complaint, whole, and it is found by all three numbers', async () => {
  city.day('2026-06-03')
  const { number, sourceNumber } = await hotline.sends({ calledAt: '2026-06-01T09:00:00+08:00' })
  const id = await idOfOrder(city, number)
  await takes(city, 'agent', id, 'sign-for')
  const order = await takes(city, 'agent', id, 'convert')
  assert.equal(order.state, 'converted')
  const complaint = await city.as('dispatcher').sees(order.convertedTo.id)
  assert.equal(complaint.state, 'to-dispatch')
  assert.equal(complaint.consumer.name, '黄秀兰')
  assert.equal(complaint.respondent.name, '楚江市万家惠超市有限公司')
  assert.equal(complaint.goodsClass, 'appliances')
  assert.deepEqual(complaint.claims, ['refund', 'return'])
  assert.match(complaint.facts, /使用三天漏电/)
  assert.equal(complaint.channel, 'hotline')
  assert.deepEqual(
    complaint.linked.map((each: { number: string }) => each.number),
    [number],
  )
  assert.equal(complaint.total.days, 2, 'from the first call to 12345')
  for (const q of [number, sourceNumber, complaint.number]) {
    const { body } = await city.as('dispatcher').get(`/search?q=${q}`)
    assert.ok(
      body.matters.some((each: { id: number }) => each.id === complaint.id),
      q,
    )
  }
  assert.deepEqual(await typesOf(id), ['order.signed', 'order.converted'])
})

test('the caller follows it with the number of the order', async () => {
  city.day('2026-06-03')
  const { number, sourceNumber } = await hotline.sends()
  const id = await idOfOrder(city, number)
  const order = await takes(city, 'dispatcher', id, 'convert')
  const row = await city.db
    .selectFrom('complaint')
    .selectAll()
    .where('matter_id', '=', order.convertedTo.id)
    .executeTakeFirstOrThrow()
  // The code leaves for 12345 sealed in our tables; here a code of our own takes its place.
  const { hashCode } = await import('../../server/complaint/index.ts')
  await city.db
    .updateTable('complaint')
    .set({ tracking_code_hash: hashCode('ABCDEFGHJK') })
    .where('matter_id', '=', row.matter_id)
    .execute()
  for (const known of [number, sourceNumber, order.convertedTo.number]) {
    const answer = await city.nobody.post('/public/track', { number: known, code: 'ABCDEFGHJK' })
    assert.equal(answer.status, 200, known)
    assert.equal(answer.body.number, order.convertedTo.number)
  }
  assert.equal((await city.nobody.post('/public/track', { number, code: 'WRONGWRONG' })).status, 404)
})

test('at the unit: it stays with the unit; settled and closed, the result goes back; dissatisfied, the complaint is reworked', async () => {
  city.day('2026-06-01')
  const { id, sourceNumber } = await dispatchedOrder(city, hotline)
  const order = await takes(city, 'handler', id, 'convert', { kind: 'complaint' })
  const complaintId = order.convertedTo.id
  assert.equal((await city.as('handler').sees(complaintId)).state, 'to-assess')
  await city.as('handler').does(complaintId, 'accept')
  await city.carryLetters()
  await city.as('handler').does(complaintId, 'settle', agreement)
  await city.handOver(complaintId)
  city.day('2026-06-05')
  for (const letter of (await city.letters(complaintId)).filter(
    each => each.who !== 'office' && each.state !== 'served',
  )) {
    const proof = await city.as('handler').post(`/letters/${letter.id}/proof`, { servedOn: '2026-06-05', how: '签收' })
    assert.equal(proof.status, 200, JSON.stringify(proof.body))
  }
  await city.as('handler').does(complaintId, 'submit-closing')
  assert.equal((await orderSeen(city, 'handler', id)).state, 'converted')
  await city.as('head').does(complaintId, 'close')
  const closed = await orderSeen(city, 'handler', id)
  assert.equal(closed.state, 'closed')
  assert.match(closed.reply, /调解成功，为消费者挽回损失199.00元/)
  const results = async () => (await said(id)).filter(each => each.type === 'order.closed')
  assert.equal((await results()).length, 1)
  assert.equal(dataOf((await results())[0]!).number, sourceNumber)
  assert.equal(closed.total.days, 1, 'the answer was the settlement served on 1 June')

  const answer = await hotline.says(sourceNumber, 'follow-up', { satisfied: false, rework: true, remark: '款没有到账' })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  assert.equal((await city.as('handler').sees(complaintId)).state, 'rework')
  const again = await orderSeen(city, 'handler', id)
  assert.equal(again.state, 'converted')
  assert.equal(again.total.answeredOn, null, 'what was answered is open again')
  await city.as('handler').does(complaintId, 'submit-closing')
  await city.as('head').does(complaintId, 'close')
  assert.equal((await orderSeen(city, 'handler', id)).state, 'closed')
  assert.equal((await results()).length, 2)
})

test('a complaint that is refused is told back as refused', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline)
  const { convertedTo } = await takes(city, 'handler', id, 'convert')
  await city.as('handler').does(convertedTo.id, 'propose-refusal', {
    ground: '16-2',
    explanation: '法院已受理同一争议',
    dealtWithBy: '望楚区人民法院',
  })
  await city.as('head').does(convertedTo.id, 'refuse')
  await city.carryLetters()
  await city.as('handler').does(convertedTo.id, 'close-unaccepted')
  const order = await orderSeen(city, 'handler', id)
  assert.equal(order.result, 'refused')
  assert.match(order.reply, /不予受理/)
})

test('what a complaint needs and the order does not give is asked for by name, and only that', async () => {
  const { number } = await hotline.sends({ caller: { phone: '19933334444' }, respondent: {} })
  const id = await idOfOrder(city, number)
  const ask = (body: object) => city.as('agent').post(`/workorders/${id}/steps/convert`, body)
  const first = await ask({ kind: 'complaint' })
  assert.equal(first.status, 422)
  assert.equal(first.body.errors[0].field, 'callerName')
  const second = await ask({ kind: 'complaint', callerName: '刘洋' })
  assert.equal(second.body.errors[0].field, 'respondentName')
  assert.equal((await ask({ kind: 'complaint', callerName: '刘洋', respondentName: '望楚区小食店' })).status, 200)
})

test('an order that reports a violation becomes a report: its caller is sealed there and stands nowhere in the order', async () => {
  city.day('2026-06-01')
  const caller = { name: '欧阳静秋', phone: '19977776666', address: '柳林镇3组' }
  const { id } = await dispatchedOrder(city, hotline, '429902', {
    asks: 'report',
    title: '举报小作坊无证生产卤菜',
    content:
      '欧阳静秋（欧阳 静秋，１９９７７７７６６６６，199-7777-6666，住柳林镇3组）举报柳林镇一处民房无证加工卤菜。',
    caller,
    respondent: { name: '柳林镇无名卤菜作坊', address: '楚江市望楚区柳林镇' },
  })
  const order = await takes(city, 'handler', id, 'convert')
  assert.equal(order.convertedTo.kind, 'report')
  const report = await city.as('handler').get(`/reports/${order.convertedTo.id}`)
  assert.equal(report.status, 200)
  assert.equal(report.body.state, 'to-verify', 'the centre had sent the order to this office')
  assert.equal(report.body.violationClass, 'unlicensed')
  assert.equal(report.body.informer.named, true)
  assert.equal(report.body.total.days, 1)
  const row = await city.db.selectFrom('work_order').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
  const matter = await city.db.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const messages = await said(id)
  for (const secret of [...Object.values(caller), '欧阳 静秋', '１９９７７７７６６６６', '199-7777-6666', '3组'])
    assert.ok(!JSON.stringify([row, matter, messages]).includes(secret), secret)
  assert.equal((await orderSeen(city, 'agent', id)).convertedTo, null, 'a call-taker does not see the report')
})

test('a complaint opened again by its own people takes its order with it, and the second result goes back too', async () => {
  city.day('2026-06-01')
  const { id } = await dispatchedOrder(city, hotline)
  const { convertedTo } = await takes(city, 'handler', id, 'convert')
  await city.as('handler').does(convertedTo.id, 'propose-refusal', { ground: '16-3', explanation: '不是为生活消费' })
  await city.as('head').does(convertedTo.id, 'refuse')
  await city.carryLetters()
  await city.as('handler').does(convertedTo.id, 'close-unaccepted')
  assert.equal((await orderSeen(city, 'handler', id)).state, 'closed')
  await city.as('supervisor').does(convertedTo.id, 'open-rework', { cause: 'found-wrong', reason: '督查发现应当受理' })
  const order = await orderSeen(city, 'handler', id)
  assert.equal(order.state, 'converted')
  assert.equal(order.reworks, 1)
})

test('a question becomes a consultation; its answer goes back word for word; a dispute in it stays with the order', async () => {
  city.day('2026-06-02')
  const { number } = await hotline.sends({ asks: 'consultation', title: '咨询七日退货', caller: {}, respondent: {} })
  const id = await idOfOrder(city, number)
  const order = await takes(city, 'agent', id, 'convert')
  assert.equal(order.convertedTo.kind, 'consultation')
  const answered = await city
    .as('agent')
    .post(`/consultations/${order.convertedTo.id}/steps/answer-on-the-spot`, { answer: '线下门店以商家承诺为准。' })
  assert.equal(answered.status, 200, JSON.stringify(answered.body))
  const closed = await orderSeen(city, 'agent', id)
  assert.equal(closed.state, 'closed')
  assert.equal(closed.result, 'explained')
  assert.match(closed.reply, /线下门店以商家承诺为准/)
  assert.equal(closed.total.answeredOn, '2026-06-02')

  const other = await hotline.sends({ asks: 'consultation', title: '咨询商家不退款怎么办' })
  const otherId = await idOfOrder(city, other.number)
  const asked = await takes(city, 'agent', otherId, 'convert')
  const became = await city.as('agent').post(`/consultations/${asked.convertedTo.id}/steps/convert`, {
    to: 'complaint',
    registration: { goodsClass: 'appliances', problemClass: 'quality' },
  })
  assert.ok(became.status < 300, JSON.stringify(became.body))
  const waiting = await orderSeen(city, 'agent', otherId)
  assert.equal(waiting.state, 'converted')
  assert.equal(waiting.convertedTo.kind, 'complaint')
  const complaint = await city.as('dispatcher').sees(waiting.convertedTo.id)
  assert.equal(complaint.total.days, 2, 'from the call to 12345')
  const { body } = await city.as('dispatcher').get(`/search?q=${other.sourceNumber}`)
  assert.ok(body.matters.some((each: { id: number }) => each.id === complaint.id))
})

test('a question that turns out to tell of a violation: the order ends, and forgets who called', async () => {
  city.day('2026-06-02')
  const caller = { name: '司徒文远', phone: '19966665555' }
  const { number } = await hotline.sends({ asks: 'consultation', title: '咨询无证卤菜谁管', caller })
  const id = await idOfOrder(city, number)
  const asked = await takes(city, 'dispatcher', id, 'convert')
  const became = await city.as('dispatcher').post(`/consultations/${asked.convertedTo.id}/steps/convert`, {
    to: 'report',
    report: { named: true, violationClass: 'unlicensed', respondent: { name: '无名卤菜作坊' } },
  })
  assert.ok(became.status < 300, JSON.stringify(became.body))
  const order = await orderSeen(city, 'dispatcher', id)
  assert.equal(order.state, 'closed')
  assert.equal(order.convertedTo, null)
  const row = await city.db.selectFrom('work_order').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()
  const kept = JSON.stringify([row, order, await said(id)])
  for (const secret of [...Object.values(caller), became.body.number]) assert.ok(!kept.includes(secret), secret)
})
