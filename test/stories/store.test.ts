/** 罚没物品和集中销毁: from the confiscation to the residue; what can still be disputed is never destroyed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Json, openCity } from '../app.ts'
import { partOf } from '../office.ts'
import { heicPhoto } from '../photo.fixture.ts'
import { done, refused, seen } from '../station.ts'
import { does, fails, finalReport, letterOf, reviewed, serve } from '../tell-case.ts'
import { sampleItem, sampleLot } from '../tell-store.ts'

const city = await openCity('2026-06-01')
const { as } = city

const intake = (different: Json = {}) => ({
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
  ...different,
})

/** Decided and served on 2026-06-22: the party may sue until 2026-12-22. */
async function decided() {
  const id = await reviewed(city)
  await serve(city, id, letterOf(await does(city, 'head', id, 'approve-notice', {}), 34))
  city.day('2026-06-22')
  const now = await does(city, 'head', id, 'decide-penalty', { ...finalReport(), payTo: '楚江银行望楚支行' })
  await serve(city, id, letterOf(now, 37), { servedOn: '2026-06-22' })
  return id
}

test('confiscated goods: stored by two, moved, counted; not destroyed before the term to sue is over, nor while it is sued', async () => {
  city.day('2026-06-01')
  const id = await decided()
  const same = await fails(city, 422, 'handler', id, 'store-goods', intake({ receivedBy: '周宁' }))
  assert.equal(same.errors[0].field, 'receivedBy')
  await does(city, 'handler', id, 'store-goods', intake())
  const list = await seen(city, 'handler', '/store-items?q=插线板&state=kept')
  const item = list.items[0]
  assert.deepEqual(
    [item.case.id, item.class, item.quantity, item.weightGrams, item.box, item.litigationUntil, list.totals.boxes],
    [id, 'switches', 48, 14_400, 'B-07', '2026-12-22', 1],
  )
  assert.match(item.bar.zh, /诉讼期至2026-12-22/)
  await refused(city, 422, 'handler', `/store-items/${item.id}/move`, {
    toPlace: item.place,
    handedBy: '周宁',
    receivedBy: '许川',
  })
  await done(city, 'handler', `/store-items/${item.id}/move`, {
    toPlace: '市局集中库一区',
    box: 'C-01',
    handedBy: '许川',
    receivedBy: '钱博',
  })
  const counted = await done(city, 'inspector', `/store-items/${item.id}/count`, {
    countedBy: '许川',
    witness: '钱博',
    weightGrams: 14_350,
  })
  assert.deepEqual(
    counted.moves.map((each: Json) => [each.kind, each.toPlace, each.handedBy, each.receivedBy]),
    [
      ['in', '望楚区局物证室二号架', '周宁', '许川'],
      ['move', '市局集中库一区', '许川', '钱博'],
      ['count', '市局集中库一区', '许川', '许川'],
    ],
  )
  assert.equal((await as('handler2').get(`/store-items/${item.id}`)).status, 404, 'another county')
  await refused(city, 409, 'head', `/store-items/${item.id}/release`, {
    how: 'auctioned',
    handedBy: '钱博',
    receivedBy: '拍卖行',
    reason: '可以再利用',
  })

  const lot = await done(city, 'handler', '/destructions', sampleLot())
  const add = { itemIds: [item.id] }
  city.day('2026-12-22')
  const early = await refused(city, 422, 'handler', `/destructions/${lot.id}/steps/add-items`, add)
  assert.match(early.errors[0].problem, /诉讼期至2026-12-22/)
  assert.equal(
    (await seen(city, 'handler', '/store-items?ready=true')).items.some((each: Json) => each.id === item.id),
    false,
  )
  city.day('2026-12-23')
  await does(city, 'handler', id, 'challenge', {
    kind: 'litigation',
    organ: '望楚区人民法院',
    number: '（2026）行初12号',
    fromOn: '2026-12-21',
  })
  const sued = await refused(city, 422, 'handler', `/destructions/${lot.id}/steps/add-items`, add)
  assert.match(sued.errors[0].problem, /尚未了结/)
  const { challenges } = await seen(city, 'handler', `/cases/${id}`)
  await does(city, 'handler', id, 'challenge-decided', {
    challengeId: challenges[0].id,
    outcome: 'upheld',
    decidedOn: '2026-12-23',
    remark: '维持',
  })
  assert.equal(
    (await seen(city, 'handler', '/store-items?ready=true')).items.some((each: Json) => each.id === item.id),
    true,
  )
  const filled = await done(city, 'handler', `/destructions/${lot.id}/steps/add-items`, add)
  assert.equal(filled.items[0].state, 'in-lot')
  await refused(city, 422, 'handler', `/destructions/${lot.id}/steps/add-items`, add)
  await done(city, 'handler', `/destructions/${lot.id}/steps/drop`, { reason: '并入下一批' })
  assert.equal((await seen(city, 'handler', `/store-items/${item.id}`)).state, 'kept')
})

test('a lot: approved by another, carried out before witnesses with pictures, residue proved, filed; totals by class', async () => {
  city.day('2027-02-01')
  const ids: number[] = []
  for (const different of [
    {},
    { name: '过期面膜', box: 'A-01', weightGrams: 1200, quantity: 60, unit: '片' },
    {
      name: '劣质卷烟',
      goodsClass: 'tobacco',
      box: 'A-02',
      weightGrams: 9000,
      quantity: 45,
      unit: '条',
      valueFen: 450_000,
    },
  ])
    ids.push((await done(city, 'handler', '/store-items', sampleItem(different))).id)
  await refused(city, 422, 'handler', '/destructions', {
    ...sampleLot(),
    hazardous: true,
    licence: undefined,
    licenceUntil: undefined,
  })
  const ours = { ...sampleLot(), self: true, processor: undefined, licence: undefined, licenceUntil: undefined }
  assert.equal(
    (await refused(city, 422, 'handler', '/destructions', { ...ours, hazardous: true })).errors[0].field,
    'self',
    'what is hazardous is handed to somebody with a licence',
  )
  assert.equal(
    (await refused(city, 422, 'handler', '/destructions', { ...ours, self: false })).errors[0].field,
    'processor',
  )
  const { id } = await done(city, 'handler', '/destructions', {
    ...sampleLot(),
    licence: undefined,
    licenceUntil: undefined,
  })
  const step = (who: string, name: string, body: Json = {}) =>
    done(city, who, `/destructions/${id}/steps/${name}`, body)
  const fails = (status: number, who: string, name: string, body: Json = {}) =>
    refused(city, status, who, `/destructions/${id}/steps/${name}`, body)
  await fails(409, 'handler', 'propose')
  await step('handler', 'add-items', { itemIds: ids })
  assert.match((await fails(409, 'handler', 'propose')).detail, /许可证编号和有效期/)
  const change = async (lot: Json) =>
    assert.equal((await as('handler').ask('PUT', `/destructions/${id}`, lot)).status, 200)
  await change(ours)
  assert.deepEqual(
    [(await seen(city, 'handler', `/destructions/${id}`)).processor],
    ['楚江市望楚区市场监督管理局'],
    'destroyed by ourselves it may be proposed',
  )
  assert.ok(
    (await seen(city, 'handler', `/destructions/${id}`)).steps.find((each: Json) => each.name === 'propose').open,
  )
  await change(sampleLot())
  await step('handler', 'propose', { remark: '均已过期' })
  await fails(403, 'handler', 'approve')
  const approved = await step('head', 'approve')
  assert.deepEqual(
    approved.byClass.map((each: Json) => [each.class, each.items, each.boxes, each.weightGrams]),
    [
      ['tobacco', 1, 1, 9000],
      ['cosmetics', 2, 1, 6000],
    ],
  )
  assert.deepEqual([approved.totals.count, approved.totals.boxes, approved.totals.weightGrams], [3, 2, 15_000])
  assert.deepEqual(
    approved.papers.map((each: Json) => each.name),
    ['list', 'approval', 'summary'],
  )

  const picture = await uploaded()
  const done_ = {
    carriedOn: '2027-02-01',
    place: '焚烧车间',
    transport: '鄂Z12345厢式货车，铅封',
    weighedGrams: 14_900,
    handedBy: '许川',
    receivedBy: '鲁工',
    witnesses: [
      { name: '田青', unit: '区纪委监委派驻组', role: 'discipline' },
      { name: '万里', unit: '区财政局', role: 'finance' },
    ],
    course: '清点核对后投入焚烧炉，全程录像。',
    attachments: [picture],
  }
  const unwatched = await fails(422, 'handler', 'carry-out', {
    ...done_,
    witnesses: [done_.witnesses[1], { ...done_.witnesses[1], name: '万家' }],
  })
  assert.equal(unwatched.errors[0].field, 'witnesses')
  const [first] = done_.witnesses
  for (const witnesses of [
    [first, first],
    [first, { ...first, name: '鲁工' }],
  ])
    assert.equal((await fails(422, 'handler', 'carry-out', { ...done_, witnesses })).errors[0].field, 'witnesses')
  assert.equal((await fails(422, 'handler', 'carry-out', { ...done_, attachments: [] })).errors[0].field, 'attachments')
  await fails(409, 'head', 'carry-out', done_)
  const note = await uploaded('说明.txt', Buffer.from('没有拍照'))
  assert.equal(
    (await fails(422, 'handler', 'carry-out', { ...done_, attachments: [note] })).errors[0].field,
    'attachments',
    'a text is no picture',
  )
  let now = await step('handler', 'carry-out', done_)
  assert.deepEqual([now.state, now.items[0].state, now.attachments.length], ['destroyed', 'destroyed', 1])
  const item = await seen(city, 'handler', `/store-items/${ids[0]}`)
  assert.deepEqual(
    item.moves.map((each: Json) => each.kind),
    ['in', 'to-lot', 'destroyed'],
  )
  assert.equal(item.moves.at(-1).witness, '田青、万里')
  await fails(409, 'head', 'close')
  const proof = await uploaded()
  const heavy = { number: '1', residueGrams: 14_901, description: '炉渣', attachments: [proof] }
  assert.equal((await fails(422, 'handler', 'enter-residue', heavy)).errors[0].field, 'residueGrams')
  await step('handler', 'enter-residue', {
    number: '残渣2027-01',
    residueGrams: 800,
    description: '炉渣由处置中心填埋',
    attachments: [proof],
  })
  await step('handler', 'enter-proceeds', { proceedsFen: 0, voucher: '无残值', on: '2027-02-01' })
  now = await step('yuqing', 'close')
  assert.deepEqual(now.residue.files, [proof.id], 'the proof is told from the pictures')
  assert.deepEqual([now.state, now.open], ['closed', false])
  for (const { name } of now.papers) {
    const docx = await city.bytes('handler', `/destructions/${id}/papers/${name}/docx`)
    const text = partOf(docx, 'word/document.xml')
    if (name === 'record')
      assert.match(text, /移交：许川；接收：鲁工.*现场照片、录像1份.*炉渣由处置中心填埋。证明文件1份/)
    assert.match(text, name === 'record' ? /与账面相差0\.1公斤/ : /合计3项，2类，2箱，重15\.0公斤/, name)
  }
  const custody = partOf(await city.bytes('handler', `/store-items/${ids[0]}/docx`), 'word/document.xml')
  assert.match(custody, /田青、万里/)
  await refused(city, 409, 'handler', `/store-items/${ids[0]}/move`, {
    toPlace: '别处',
    handedBy: '甲',
    receivedBy: '乙',
  })

  // The figures read the same records, once more by hand.
  const figure = async (name: string, cell = '') =>
    (await seen(city, 'supervisor', `/figures/${name}?period=2027-02${cell}`)).value
  assert.deepEqual(
    [
      await figure('destructions'),
      await figure('destroyed-items'),
      await figure('destroyed-classes'),
      await figure('destroyed-boxes'),
      await figure('destroyed-weight'),
      await figure('destroyed-weight', '&store=tobacco'),
    ],
    [1, 3, 2, 2, 15_000, 9000],
  )
})

/** A picture of the place, taken with the telephone. */
async function uploaded(name = '现场.heic', bytes: Buffer = heicPhoto) {
  const { body } = await as('handler').post('/uploads', { name, sizeBytes: bytes.length })
  const put = await as('handler').ask('PUT', `/uploads/${body.id}?offset=0`, bytes, {
    'content-type': 'application/octet-stream',
    'x-upload-token': body.token,
  })
  assert.equal(put.status, 200)
  return { id: body.id, token: body.token }
}
