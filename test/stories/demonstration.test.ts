/** 放心消费: applied for on a phone or by the district, reviewed, visited, approved, published, awarded, kept, renewed, taken off; the plaque. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { lapseDaily } from '../../server/demonstration/index.ts'
import { readZip } from '../../server/letter/index.ts'
import { bySystem } from '../../server/timetable.ts'
import { type Json, openCity } from '../app.ts'
import { done, refused, seen } from '../station.ts'
import { accepted, registered } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const strokes = 'M10 10L60 80L120 20M140 20L200 90'
const pledges = ['honest-trade', 'three-withouts', 'quality', 'integrity', 'rights']
const full = { subject: 10, state: 10, honesty: 15, law: 10, price: 10, quality: 18, service: 10, disputes: 12 }

async function photo(who: string) {
  const bytes = Buffer.from('现场照片说明')
  const { body } = await as(who).post('/uploads', { name: '门头.txt', sizeBytes: bytes.length })
  const put = await as(who).ask('PUT', `/uploads/${body.id}?offset=0`, bytes, {
    'content-type': 'application/octet-stream',
    'x-upload-token': body.token,
  })
  assert.equal(put.status, 200)
  return { id: body.id, token: body.token }
}

const operator = async (short: string) =>
  city.db.selectFrom('operator').selectAll().where('short_name', '=', short).executeTakeFirstOrThrow()

/** The form of the application as a browser without scripts sends it, with one photo of so many megabytes. */
async function sentPlainly(said: Json, megabytes: number) {
  const form = new FormData()
  for (const [name, value] of Object.entries(said)) form.append(name, String(value))
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  form.append('files', new Blob([photo, Buffer.alloc(megabytes * 1024 * 1024)]), `门头${megabytes}.jpg`)
  const sent = new Response(form)
  return city.app.inject({
    method: 'POST',
    url: '/demonstration-application',
    remoteAddress: '10.9.9.9',
    headers: { 'content-type': sent.headers.get('content-type')! },
    payload: Buffer.from(await sent.arrayBuffer()),
  })
}

let nth = 0
async function applied(short: string, different: Json = {}) {
  nth += 1
  const { id } = await operator(short)
  return (
    await done(city, 'handler', '/demonstrations', {
      kind: 'shop',
      operatorId: id,
      name: `${short}${nth}号店`,
      areaCode: '429902002',
      place: `楚江市望楚区钟鼓楼街道文昌街${nth}号`,
      contact: '店长',
      phone: '07295550177',
      ...different,
    })
  ).id as number
}
const take = (who: string, id: number, step: string, body: Json = {}) =>
  done(city, who, `/demonstrations/${id}/steps/${step}`, body)
const pageAt = async (url: string) => {
  const reply = await city.app.inject({ method: 'GET', url, remoteAddress: '10.9.9.9' })
  assert.equal(reply.statusCode, 200, url)
  return reply.body
}
/** The words of a Word file. */
const wordsOf = async (who: string, url: string) =>
  readZip(await city.bytes(who, url))
    .find(part => part.name === 'word/document.xml')!
    .content.toString()
    .replace(/<[^>]+>/g, '')

/** Why there is neither photo nor place. */
const remark = '手机没电，没有拍照'

/** Up to the plaque, with an account for the shop. */
async function awarded(short: string, account?: string) {
  city.day('2026-06-01')
  const id = await applied(short)
  await take('handler', id, 'pass-review', { listCheckedOn: '2026-06-01', listed: false })
  await take('handler', id, 'visit', { points: full, remark })
  for (const pledge of pledges)
    await done(city, 'handler', `/demonstrations/${id}/pledges`, { pledge, signer: '店长', signature: strokes })
  await take('head', id, 'recommend')
  await take('supervisor', id, 'approve')
  city.day('2026-06-09')
  const one = await take('supervisor', id, 'award', account ? { account } : {})
  if (account) await city.signInFirst(account, one.opened.password)
  return { id, one, code: one.plaques[0].code as string }
}

test('a shop applies on its phone and signs on the glass; the county, a visit, the city and five working days lie before the plaque', async () => {
  city.day('2026-06-01')
  const shop = await operator('力行健身会所')
  const said = {
    kind: 'shop',
    uscc: shop.uscc,
    areaCode: '429902002',
    name: '力行健身文昌店',
    place: '文昌街8号',
    contact: '韩力',
    phone: '13900001111',
    truthful: true,
    signature: strokes,
    returnGoods: '运动护具',
    returnDays: 15,
    returnTerms: '吊牌完好',
  }
  const applying = (more: Json) => city.nobody.post('/public/demonstration-applications', { ...said, ...more })
  // A promise is signed or not made; and it says which goods and how long.
  assert.equal((await applying({ signature: '' })).body.errors[0].field, 'returnGoods')
  assert.equal((await applying({ returnDays: '' })).body.errors[0].field, 'returnDays')
  // Before it applies it reads what will be looked at.
  const standard = await pageAt('/demonstration-application')
  for (const part of ['进货查验、台账齐全（20分）', '无照经营', '无理由退货期限超过七日', 'shop-2015'])
    assert.ok(standard.includes(part), part)
  const asked = await applying({})
  assert.equal(asked.status, 201, JSON.stringify(asked.body))
  // Its own look: number and code, nothing else opens it.
  const look = (number: string, code: string) =>
    city.nobody.post('/public/demonstration-applications/track', { number, code })
  assert.equal((await look(asked.body.number, 'AAAAAAAAAA')).status, 404)
  const mine = await look(asked.body.number, asked.body.code.toLowerCase())
  assert.equal(mine.status, 200, JSON.stringify(mine.body))
  assert.deepEqual([mine.body.state.zh, mine.body.clocks[0].dueOn], ['待县级初审', '2026-06-15'])
  const found = async (name: string) =>
    (await seen(city, 'handler', `/demonstrations?q=${encodeURIComponent(name)}`)).items[0]
  const { id } = await found('力行健身文昌店')
  // The receipt is lost: whoever calls is recognised, and the old code opens nothing any more.
  await refused(city, 422, 'agent', `/demonstrations/${id}/code`, {})
  const renewed = await done(city, 'agent', `/demonstrations/${id}/code`, { recognised: '回拨登记的电话' })
  assert.equal((await look(asked.body.number, asked.body.code)).status, 404)
  assert.equal((await look(renewed.number, renewed.code)).body.state.zh, '待县级初审')
  // Without a script the papers come with the form; one too large is named and nothing that was typed is lost.
  const large = await sentPlainly({ ...said, truthful: 'yes', place: '文昌街9号', name: '力行健身九号店' }, 13)
  assert.equal(large.statusCode, 422)
  assert.match(large.body, /没有收下：门头13\.jpg[\s\S]*value="力行健身九号店"/)
  const ninth = { ...said, truthful: 'yes', place: '文昌街9号', name: '力行健身九号店', key: 'pressed-twice-9' }
  const plain = await sentPlainly(ninth, 1)
  assert.match(plain.body, /申报已收到/, /class="problems[\s\S]{0,600}/.exec(plain.body)?.[0])
  // Pressed twice on a slow net: the photo is kept anew, and the receipt with its code is the first one all the same.
  assert.equal((await sentPlainly(ninth, 1)).body, plain.body)
  const elsewhere = await sentPlainly({ ...ninth, place: '文昌街10号' }, 1)
  assert.match(elsewhere.body, /同一 Idempotency-Key 已用于另一请求/)
  const { attachments } = await seen(city, 'handler', `/demonstrations/${(await found('力行健身九号店')).id}`)
  assert.deepEqual(
    attachments.map((each: Json) => each.name),
    ['门头1.jpg'],
  )
  let one = await seen(city, 'handler', `/demonstrations/${id}`)
  assert.deepEqual([one.state, one.broughtBy], ['applied', 'itself'])
  // Ten working days after 1 June: 端午 falls on 19 June 2026, so the tenth is Monday 15 June.
  assert.equal(one.clocks[0].dueOn, '2026-06-15')
  assert.deepEqual(
    one.pledges.map((each: Json) => [each.code, each.how]),
    [...pledges, 'returns'].map(code => [code, 'glass']),
  )

  await refused(city, 409, 'head', `/demonstrations/${id}/steps/recommend`)
  await refused(city, 422, 'handler', `/demonstrations/${id}/steps/pass-review`, {
    listCheckedOn: '2026-06-01',
    listed: true,
  })
  await refused(city, 422, 'handler', `/demonstrations/${id}/steps/pass-review`, {
    listCheckedOn: '2026-03-01',
    listed: false,
  })
  one = await take('handler', id, 'pass-review', { listCheckedOn: '2026-05-30', listed: false })
  assert.match(one.checks.find((each: Json) => each.key === 'lists').evidence[0].text, /周宁于2026-05-30查询/)
  // Nothing found is told with what was looked through.
  assert.match(
    one.checks.find((each: Json) => each.key === 'cases').evidence[0].text,
    /2024-06-01至2026-06-01全市立案0件/,
  )
  // Nobody recommends what nobody has visited.
  assert.match((await refused(city, 409, 'head', `/demonstrations/${id}/steps/recommend`)).detail, /现场核查/)
  await refused(city, 422, 'handler', `/demonstrations/${id}/steps/visit`, { points: { ...full, quality: 21 } })
  // Half a sheet, a criterion of no sheet, and a visit that nothing shows are no visit.
  const scoring = (body: Json) => refused(city, 422, 'handler', `/demonstrations/${id}/steps/visit`, body)
  const { service: _, ...half } = full
  assert.equal((await scoring({ points: half, remark })).errors[0].field, 'points.service')
  assert.equal((await scoring({ points: { ...full, luck: 1 }, remark })).errors[0].field, 'points.luck')
  assert.equal((await scoring({ points: full })).errors[0].field, 'remark')
  assert.equal((await scoring({ points: full, latitude: 30.1, longitude: 115 })).errors[0].field, 'remark')
  // A bottom line vetoes ninety-five points.
  one = await take('handler', id, 'visit', { points: full, vetoes: ['fake'], remark })
  assert.deepEqual([one.visits[0].base, one.visits[0].passed], [95, false])
  await refused(city, 409, 'head', `/demonstrations/${id}/steps/recommend`)
  const seenThere = { latitude: 30.1234, longitude: 115.0321, accuracyM: 12, attachments: [await photo('handler')] }
  one = await take('handler', id, 'visit', {
    points: { ...full, 'longer-return': 5, advance: 5, odr: 3, party: 2 },
    ...seenThere,
  })
  assert.deepEqual([one.visits[0].base, one.visits[0].bonus, one.visits[0].passed], [95, 15, true])
  assert.equal(one.visits[0].place.latitude, 30.1234)
  assert.equal(one.visits[0].attachments.length, 1)
  await take('head', id, 'recommend', { remark: '推荐' })
  await refused(city, 403, 'head', `/demonstrations/${id}/steps/approve`)
  one = await take('supervisor', id, 'approve')
  assert.deepEqual([one.state, one.published], ['published', { from: '2026-06-01', to: '2026-06-08' }])
  const list = await wordsOf('supervisor', '/demonstration-lists/docx?kind=shop&which=published')
  assert.ok(list.includes('拟认定名单公示') && list.includes('力行健身文昌店') && list.includes(shop.uscc!))
  assert.ok(!list.includes('辖区'), 'the list of the city')
  const county = await wordsOf('handler', '/demonstration-lists/docx?kind=shop&which=published')
  assert.match(county, /拟认定名单公示（[^（）]*望楚区市场监督管理局辖区）.*力行健身文昌店/)

  await take('handler', id, 'object', { byName: '邻店', words: '标价签不齐。' })
  city.day('2026-06-08')
  assert.match((await refused(city, 409, 'supervisor', `/demonstrations/${id}/steps/award`)).detail, /公示至2026-06-08/)
  city.day('2026-06-09')
  assert.match((await refused(city, 409, 'supervisor', `/demonstrations/${id}/steps/award`)).detail, /异议尚未答复/)
  one = await seen(city, 'supervisor', `/demonstrations/${id}`)
  await take('supervisor', id, 'answer-objection', {
    objectionId: one.objections[0].id,
    answer: '经查标价签齐全。',
    upheld: false,
  })
  one = await take('supervisor', id, 'award', { account: 'lixing' })
  assert.equal(one.state, 'awarded')
  assert.match(one.award.number, /^楚放心商〔2026〕\d+号$/)
  assert.deepEqual([one.award.from, one.award.to, one.award.stars], ['2026-06-09', '2029-06-08', 5])
  assert.match(one.plaques[0].code, /^[\w-]{22}$/)
  assert.ok(one.opened.password)
  await city.signInFirst('lixing', one.opened.password)
  const own = await seen(city, 'lixing', '/my-demonstration')
  assert.deepEqual([own.award.number, own.renewable], [one.award.number, false])
  assert.deepEqual(
    own.steps.filter((each: Json) => each.open).map((each: Json) => each.name),
    [],
  )
  // It sees its own and nobody else's.
  const other = await awarded('暖羽服饰')
  assert.equal((await as('lixing').get(`/demonstrations/${id}`)).status, 403)
  assert.equal((await as('lixing').get(`/demonstrations/${other.id}/plaque/pdf`)).status, 404)
  const pdf = await city.bytes('lixing', `/demonstrations/${id}/plaque/pdf?size=plaque`)
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
  await refused(city, 404, 'lixing', `/demonstrations/${other.id}/pledges`, { pledge: 'quality', signer: '韩力' })
})

test('ten stars: the shop says which it meets, departments look together, a star has its own veto and a bottom line the whole', async () => {
  city.day('2026-06-01')
  const shop = await operator('巷子里发艺')
  const form = await pageAt('/demonstration-application?kind=ten-star')
  assert.ok(form.includes('门前卫生、绿化、秩序有人管') && form.includes('门前三包星：占道经营'))
  assert.ok(form.includes('门前三包星') && form.includes('遵规守法星') && !form.includes('网店平台'))
  const asked = {
    kind: 'ten-star',
    uscc: shop.uscc,
    areaCode: '429902002',
    name: '巷子里发艺文昌店',
    place: '文昌街30号',
    contact: '发经理',
    phone: '13900001122',
    truthful: true,
    signature: strokes,
    selfAssessed: ['law', 'quality', 'front'],
  }
  const wrong = await city.nobody.post('/public/demonstration-applications', { ...asked, selfAssessed: ['moon'] })
  assert.deepEqual([wrong.status, wrong.body.errors[0].field], [422, 'selfAssessed'])
  const sent = await city.nobody.post('/public/demonstration-applications', {
    ...asked,
    partyDuty: '个私协会第一党支部；诚信责任岗',
  })
  assert.equal(sent.status, 201, JSON.stringify(sent.body))
  const { items } = await seen(city, 'handler', `/demonstrations?q=${encodeURIComponent('巷子里发艺文昌店')}`)
  const id = items[0].id as number
  let one = await take('handler', id, 'pass-review', { listCheckedOn: '2026-06-01', listed: false })
  assert.deepEqual(one.selfAssessed, ['law', 'quality', 'front'])
  assert.deepEqual(one.pledges.map((each: Json) => [each.code, each.terms]).at(-1), [
    'party',
    '个私协会第一党支部；诚信责任岗',
  ])
  const ten = Object.fromEntries(one.sheet.items.map((each: Json) => [each.code, 10]))
  const alone = await refused(city, 422, 'handler', `/demonstrations/${id}/steps/visit`, { points: ten, remark })
  assert.equal(alone.errors[0].field, 'departments')
  const departments = '市场监管、文明办、城管'
  const score = async (points: Json, vetoes: string[]) => {
    const now = await take('handler', id, 'visit', { points, vetoes, departments, remark })
    return [now.visits[0].base, now.visits[0].passed]
  }
  assert.deepEqual(await score(ten, ['fake']), [100, false])
  // Four stars taken by their own vetoes leave six, which is enough; five do not.
  assert.deepEqual(await score(ten, ['no-law', 'no-price', 'no-front', 'no-public']), [60, true])
  assert.deepEqual(await score(ten, ['no-law', 'no-price', 'no-front', 'no-public', 'no-safety']), [50, false])
  assert.deepEqual(await score({ ...ten, hygiene: 7 }, ['no-front']), [87, true])
  await take('head', id, 'recommend')
  await take('supervisor', id, 'approve')
  city.day('2026-06-09')
  const counted = async (name: string) => (await seen(city, 'supervisor', `/figures/${name}?period=2026-06`)).value
  const before = [await counted('demonstration-shops'), await counted('ten-star-businesses')]
  one = await take('supervisor', id, 'award')
  assert.match(one.award.number, /^楚十星〔2026〕2号$/)
  assert.equal(one.award.stars, 8)
  // Each star is a criterion: the page says which are missing, and none comes or goes without its name.
  const onPage = () => pageAt(`/p/${one.plaques[0].code}`)
  assert.match(await onPage(), /☆ 门前三包星[\s\S]*☆ 环境卫生星/)
  const changing = `/demonstrations/${id}/steps/change-stars`
  for (const body of [{ stars: 9 }, { held: ['moon'] }, { held: one.stars.at(-1).held }])
    assert.equal((await refused(city, 422, 'supervisor', changing, { ...body, reason: '试' })).errors[0].field, 'held')
  const all = Object.keys(ten)
  one = await take('supervisor', id, 'change-stars', { held: all, reason: '整改后补齐' })
  assert.equal(one.award.stars, 10)
  const page = await onPage()
  assert.ok(page.includes('十星级文明工商户') && page.includes('★'.repeat(10)) && page.includes('诚信责任岗'))
  const held = all.filter(each => each !== 'price')
  one = await take('head', id, 'change-stars', { held, reason: '巡查发现强制消费' })
  assert.deepEqual(
    one.stars.map((each: Json) => [each.stars, each.lost.map((star: Json) => star.zh), each.won.length]),
    [
      [8, ['门前三包星', '环境卫生星'], 0],
      [10, [], 2],
      [9, ['明码标价星'], 0],
    ],
  )
  assert.match(await onPage(), /☆ 明码标价星/)
  const told = (await city.nobody.post('/public/demonstration-applications/track', sent.body)).body.road.at(-1)
  assert.deepEqual([told.what.zh, told.words], ['10星降为9星（失去明码标价星）', '巡查发现强制消费'])
  assert.ok(!page.includes('放心消费十星级'))
  // A selection is no unit of the programme: its own figure counts it.
  const after = [await counted('demonstration-shops'), await counted('ten-star-businesses')]
  assert.deepEqual(after, [before[0], before[1] + 1])
  const shopUnit = await awarded('江畔大酒店')
  await refused(city, 422, 'supervisor', `/demonstrations/${shopUnit.id}/steps/change-stars`, {
    stars: 6,
    reason: '试',
  })
})

test('an upheld objection ends it; an overdue complaint stands in the way with its number', async () => {
  city.day('2026-06-01')
  const id = await applied('楚汇广场')
  const told = await registered(city, {
    respondent: {
      operatorId: (await operator('楚汇广场')).id,
      name: '楚汇广场',
      address: '楚江市望楚区',
      phone: '07295550188',
    },
  })
  city.day('2026-08-20')
  const one = await seen(city, 'handler', `/demonstrations/${id}`)
  const overdue = one.checks.find((each: Json) => each.key === 'overdue')
  assert.equal(overdue.answer, 'no')
  assert.ok(overdue.evidence[0].text.includes(told.number))
  // A link for whoever may open the complaint: not for the county, while it lies with the centre.
  assert.equal(overdue.evidence[0].matter, null)
  const toldTheCity = await seen(city, 'supervisor', `/demonstrations/${id}`)
  assert.deepEqual(toldTheCity.checks.find((each: Json) => each.key === 'overdue').evidence[0].matter, {
    kind: 'complaint',
    id: told.id,
  })
  assert.match(
    (
      await refused(city, 409, 'handler', `/demonstrations/${id}/steps/pass-review`, {
        listCheckedOn: '2026-08-20',
        listed: false,
      })
    ).detail,
    /没有逾期未办结的投诉/,
  )
  const ended = await take('head', id, 'refuse', { reason: '有逾期未办结的投诉' })
  assert.equal(ended.state, 'refused')
  // And it may be asked for again.
  city.day('2026-06-01')
  const street = await done(city, 'handler', '/demonstrations', {
    kind: 'street',
    name: '墨池街',
    areaCode: '429902002',
    place: '文昌街1号至199号',
    contact: '街道办',
    phone: '07295550100',
  })
  await refused(city, 422, 'handler', '/demonstrations', {
    kind: 'street',
    name: '墨池街',
    areaCode: '429902002',
    place: '文昌街',
    contact: '街道办',
    phone: '07295550100',
  })
  await refused(city, 422, 'handler2', '/demonstrations', {
    kind: 'street',
    name: '鼓楼街',
    areaCode: '429902002',
    place: '鼓楼街',
    contact: '街道办',
    phone: '07295550100',
  })
  const points = { manager: 15, share: 20, sign: 10, station: 15, order: 15, disputes: 15, publicity: 5 }
  await take('handler', street.id, 'pass-review', { listCheckedOn: '2026-06-01', listed: false })
  await take('handler', street.id, 'visit', { points, remark })
  await take('head', street.id, 'recommend')
  await take('supervisor', street.id, 'approve')
  await take('handler', street.id, 'object', { byName: '居民', words: '占道经营' })
  const { objections } = await seen(city, 'supervisor', `/demonstrations/${street.id}`)
  await take('supervisor', street.id, 'answer-objection', {
    objectionId: objections[0].id,
    answer: '属实',
    upheld: true,
  })
  city.day('2026-06-09')
  assert.match(
    (await refused(city, 409, 'supervisor', `/demonstrations/${street.id}/steps/award`)).detail,
    /异议成立|承诺未签齐/,
  )
  assert.equal((await take('supervisor', street.id, 'refuse', { reason: '异议成立' })).state, 'refused')
})

test('kept: admonished, corrected, down and up in stars, recognised by the province; taken off by a second person, and the page says so in red', async () => {
  const { id, code } = await awarded('老灶头火锅', 'laozaotou')
  // The public page would tell of an admonition that nobody gave.
  const rash = { reason: 'promise', words: '不退货。' }
  const told = await refused(city, 422, 'head', `/demonstrations/${id}/steps/propose-delisting`, rash)
  assert.equal(told.errors[0].field, 'reason')
  await take('handler', id, 'admonish', { reason: '未及时退货' })
  let one = await take('handler', id, 'order-correction', { reason: '十五日内公示退货流程' })
  assert.equal(one.state, 'correcting')
  // Fifteen working days from 9 June, with 端午 (19 June) off: 1 July.
  assert.equal(one.clocks.find((each: Json) => each.name === 'correction').dueOn, '2026-07-01')
  const own = await seen(city, 'laozaotou', '/my-demonstration')
  assert.deepEqual([own.toCorrect.words, own.admonitions.length], ['十五日内公示退货流程', 1])
  await take('laozaotou', id, 'report-correction', { words: '已贴在收银台' })
  await refused(city, 403, 'laozaotou', `/demonstrations/${id}/steps/confirm-correction`)
  one = await take('handler', id, 'confirm-correction')
  assert.equal(one.state, 'awarded')
  await take('head', id, 'change-stars', { stars: 2, reason: '因告诫降星' })
  await refused(city, 422, 'head', `/demonstrations/${id}/steps/change-stars`, { stars: 2, reason: '再降' })
  await refused(city, 409, 'supervisor', `/demonstrations/${id}/steps/enter-province`, { on: '2026-06-09' })
  await take('supervisor', id, 'recommend-province')
  const early = await refused(city, 422, 'supervisor', `/demonstrations/${id}/steps/enter-province`, {
    on: '2026-06-08',
    number: '省放心〔2026〕3号',
  })
  assert.equal(early.errors[0].field, 'on')
  one = await take('supervisor', id, 'enter-province', { on: '2026-06-09', number: '省放心〔2026〕3号' })
  assert.deepEqual([one.award.level, one.award.stars], ['province', 2])

  await take('head', id, 'propose-delisting', { reason: 'promise', words: '告诫后仍拒绝退货。' })
  await refused(city, 403, 'handler', `/demonstrations/${id}/steps/delist`)
  // Whoever proposes it does not decide it.
  assert.match((await refused(city, 409, 'head', `/demonstrations/${id}/steps/delist`)).detail, /同一人/)
  one = await take('supervisor', id, 'delist', { remark: '同意' })
  assert.deepEqual([one.state, one.delisted.reason.zh], ['delisted', '告诫后仍不履行承诺'])
  // The shop reads why, and nothing is open to it any more.
  const off = await seen(city, 'laozaotou', '/my-demonstration')
  assert.deepEqual([off.delisted.reason.zh, off.delisted.words], ['告诫后仍不履行承诺', '告诫后仍拒绝退货。'])
  assert.deepEqual(
    off.steps.filter((each: Json) => each.open),
    [],
  )
  assert.equal((await as('head').get(`/demonstrations/${id}/plaque/pdf?size=desk`)).status, 409)
  const page = await pageAt(`/p/${code}`)
  assert.match(page, /class="bad"[^>]*>已于2026-06-09摘牌：告诫后仍不履行承诺/)
  assert.match(page, /曾为省级放心消费示范商户/)
  // Neither stars nor a term that goes on stand under the red.
  assert.doesNotMatch(page, /★|2029-06-08/)
  assert.doesNotMatch(page, /真实有效/)
  assert.match(await wordsOf('supervisor', '/demonstration-lists/docx?kind=shop&which=delisted'), /告诫后仍不履行承诺/)
  // It may ask again; what it lost is there to be weighed.
  const again = await seen(city, 'handler', `/demonstrations/${await applied('老灶头火锅')}`)
  const past = again.checks.find((each: Json) => each.key === 'past')
  assert.equal(past.answer, 'weigh')
  assert.match(past.evidence[0].text, /2026-06-09，告诫后仍不履行承诺/)
  assert.deepEqual(past.evidence[0].matter, { kind: 'demonstration', id })
})

test('the term: renewed in its last month without a gap, else into transition and over', async () => {
  const { id, code } = await awarded('渡口包子铺', 'dukou')
  const [first, second] = [await awarded('渡口包子铺'), await awarded('渡口包子铺')]
  await refused(city, 409, 'dukou', `/demonstrations/${id}/steps/ask-renewal`)
  const bell = async () => (await seen(city, 'dukou', '/reminders')).items.map((each: Json) => each.text.zh) as string[]
  city.day('2029-05-07')
  await bySystem(city.world, async ctx => lapseDaily(ctx))
  assert.deepEqual(await bell(), [])
  city.day('2029-05-09')
  // The last month is told to the keeper once, however often the night comes.
  for (let night = 0; night < 2; night += 1) await bySystem(city.world, async ctx => lapseDaily(ctx))
  assert.deepEqual(
    (await bell()).map(each => each.replace(/^.*：/, '')),
    ['有效期至2029-06-08，现在可以申请续期'],
  )
  await take('dukou', id, 'ask-renewal', { remark: '继续创建' })
  const fresh = { listCheckedOn: '2029-05-08', listed: false }
  // The lists are looked up anew.
  await refused(city, 422, 'supervisor', `/demonstrations/${id}/steps/renew`, { ...fresh, listCheckedOn: '2026-06-01' })
  await refused(city, 422, 'supervisor', `/demonstrations/${id}/steps/renew`, { ...fresh, listed: true })
  const renewed = await take('supervisor', id, 'renew', fresh)
  const { code: query, number } = await done(city, 'handler', `/demonstrations/${id}/code`, { recognised: '回拨电话' })
  const { road } = (await city.nobody.post('/public/demonstration-applications/track', { number, code: query })).body
  assert.equal(road.at(-1).what.zh, '续期至2032-06-08')
  const paperOf = await wordsOf('supervisor', `/demonstrations/${id}/certificate/docx`)
  for (const part of ['第2次连续承诺', '有效期自2029年6月9日至2032年6月8日', '2029年5月9日'])
    assert.ok(paperOf.includes(part), part)
  assert.deepEqual([renewed.award.to, renewed.award.consecutive], ['2032-06-08', 2])
  await take('handler', id, 'admonish', { reason: '没有兑现退货承诺。' })
  assert.deepEqual((await bell()).slice(0, 2), [
    `${renewed.name}：督促告诫（没有兑现退货承诺。）`,
    `${renewed.name}：续期至2032-06-08`,
  ])
  city.day('2029-06-08')
  await bySystem(city.world, async ctx => lapseDaily(ctx))
  assert.equal((await seen(city, 'head', `/demonstrations/${first.id}`)).state, 'awarded')
  city.day('2029-06-09')
  // The list goes by the days of the term, not by the night's work.
  assert.equal((await seen(city, 'head', `/demonstrations/${second.id}`)).state, 'awarded')
  const listed = JSON.parse(await pageAt('/api/public/data/demonstration-units/json')).records as Json[]
  const line = listed.find(each => each.number === second.one.award.number)
  assert.deepEqual([line.standing, line.until, line.objections_until], ['lapsed', '2029-06-08', null])
  assert.ok(
    listed.every(each => each.name !== '启明星培训书院校区'),
    'over before it was taken over',
  )
  const paper = await wordsOf('supervisor', '/demonstration-lists/docx?kind=shop&which=awarded')
  assert.ok(paper.includes(renewed.name) && !paper.includes(second.one.name), 'the signed list too')
  await bySystem(city.world, async ctx => lapseDaily(ctx))
  assert.equal((await seen(city, 'head', `/demonstrations/${first.id}`)).state, 'lapsed')
  assert.match(await pageAt(`/p/${first.code}`), /已于2029-06-08到期/)
  assert.match(await pageAt(`/p/${code}`), /真实有效/)
  await take('head', second.id, 'ask-renewal')
  assert.equal((await take('supervisor', second.id, 'refuse-renewal', { reason: '不再具备条件' })).state, 'expired')
  city.day('2029-09-07')
  await bySystem(city.world, async ctx => lapseDaily(ctx))
  assert.equal((await seen(city, 'head', `/demonstrations/${first.id}`)).state, 'expired')
  city.day('2026-06-09')
})

test('the page behind the plaque: one small request, no script, promises, record by the small-number rule; complaint and feedback from it', async () => {
  const { id, code, one } = await awarded('净白干洗')
  await done(city, 'handler', `/demonstrations/${id}/pledges`, {
    pledge: 'returns',
    signer: '店长',
    goods: '数码配件',
    days: 15,
    terms: '包装完好',
  })
  await refused(city, 422, 'handler', `/demonstrations/${id}/pledges`, { pledge: 'returns', signer: '店长' })
  // A scan of what was signed on paper is opened again from the pledge.
  const scan = await photo('handler')
  await done(city, 'handler', `/demonstrations/${id}/pledges`, { pledge: 'honest-trade', signer: '店长', upload: scan })
  const { pledges: kept } = await seen(city, 'handler', `/demonstrations/${id}`)
  const scanned = kept.find((each: Json) => each.code === 'honest-trade')
  assert.deepEqual([scanned.how, scanned.attachmentId], ['upload', scan.id])
  // What had been signed on the glass before is kept.
  assert.deepEqual(
    scanned.earlier.map((each: Json) => [each.how, each.signer, each.signature, each.signedOn]),
    [['glass', '店长', strokes, '2026-06-01']],
  )
  assert.equal((await as('handler').get(`/attachments/${scanned.attachmentId}`)).status, 200)
  let page = await pageAt(`/p/${code}`)
  assert.ok(Buffer.byteLength(page) < 30 * 1024, `${Buffer.byteLength(page)} bytes`)
  assert.doesNotMatch(page, /<script|<link rel="stylesheet"|<img/)
  for (const part of [
    one.award.number,
    '真实有效',
    '2026-06-09 — 2029-06-08',
    '商品无假冒',
    '数码配件',
    '15天',
    '收到0件',
    one.operator.uscc,
  ])
    assert.ok(page.includes(part), part)
  const shop = await operator('净白干洗')
  const against = {
    respondent: { operatorId: shop.id, name: shop.name, address: '楚江市望楚区', phone: '07295550177' },
  }
  const { id: first } = await accepted(city, against)
  const complaint = await as('handler').sees(first)
  page = await pageAt(`/p/${code}`)
  assert.match(page, /不足3件/)
  assert.equal((await city.nobody.get(`/public/plaques/${code}`)).body.record.received, null)
  await registered(city, against)
  await registered(city, against)
  assert.match(await pageAt(`/p/${code}`), /收到3件/)
  for (const from of [`plaque=${code}`, `unit=${id}`])
    assert.match(await pageAt(`/complaint/new?${from}`), new RegExp(`name="operatorId" value="${shop.id}"`))
  const form = await pageAt(`/complaint/new?plaque=${code}`)
  // The list of what is near leads to the same page; the code stays with whoever has the plaque in front of him.
  assert.ok((await pageAt('/near?kind=shop&area=429902002')).includes(`href="/demonstrations/${id}"`))
  const unitPage = await pageAt(`/demonstrations/${id}`)
  for (const part of ['✓ 在期', '商品无假冒', '收到3件', `/complaint/new?unit=${id}`, '大字'])
    assert.ok(unitPage.includes(part), part)
  assert.ok(!unitPage.includes(code))
  assert.equal((await city.nobody.get('/public/demonstrations/999999')).status, 404)
  assert.match(await pageAt(`/p/${code}`), /value="type:large"/)
  assert.ok(form.includes(shop.name))

  // The complaint's own page says what was promised; broken, it is written down there and nothing is typed again.
  const here = async () => (await seen(city, 'handler', `/complaints/${first}/demonstrations`)).items
  const [complainedOf] = await here()
  assert.deepEqual([complainedOf.awardNumber, complainedOf.pledges.length], [one.award.number, 6])
  const broken = { demonstrationId: id, pledge: 'quality' }
  assert.equal((await as('handler2').post(`/complaints/${first}/breaches`, broken)).status, 404)
  await refused(city, 422, 'handler', `/complaints/${first}/breaches`, { ...broken, pledge: 'party' })
  await refused(city, 422, 'handler', `/complaints/${first}/breaches`, { ...broken, demonstrationId: 1 })
  await done(city, 'handler', `/complaints/${first}/breaches`, broken)
  const after = (await here())[0].pledges.find((each: Json) => each.code === 'quality')
  assert.deepEqual([after.broken, after.brokenHere], [1, complaint.subject])
  await refused(city, 422, 'handler', `/complaints/${first}/breaches`, broken)
  // The same complaint breaks the same promise once.
  await refused(city, 422, 'handler', `/demonstrations/${id}/breaches`, {
    pledge: 'quality',
    complaintNumber: complaint.number,
    words: '再记一次',
  })
  const nobodys = await registered(city)
  await refused(city, 422, 'handler', `/demonstrations/${id}/breaches`, {
    pledge: 'quality',
    complaintNumber: nobodys.number,
    words: '无关',
  })
  assert.equal(
    (await seen(city, 'handler', `/demonstrations/${id}`)).pledges.find((each: Json) => each.code === 'quality')
      .breaches[0].from.number,
    complaint.number,
  )

  const said = await city.nobody.post(`/public/plaques/${code}/feedback`, {
    pledge: 'returns',
    facts: '十五天内不给退。',
    phone: '13911112222',
  })
  assert.equal(said.status, 201)
  const { items } = await seen(city, 'handler', '/demonstration-feedback?state=received')
  const feedback = items.find((each: Json) => each.number === said.body.number)
  // Seven working days from 9 June, over 端午.
  assert.equal(feedback.dueOn, '2026-06-18')
  assert.equal((await as('handler2').get(`/demonstration-feedback/${feedback.id}`)).status, 404)
  const follow = () => city.nobody.post('/public/demonstration-applications/track', said.body)
  assert.deepEqual([(await follow()).body.outcome, (await follow()).body.facts], [null, '十五天内不给退。'])
  const handled = await done(city, 'handler', `/demonstration-feedback/${feedback.id}/steps/handle`, {
    result: 'admonished',
    answer: '已督促退货。',
  })
  const { outcome } = (await follow()).body
  assert.deepEqual([outcome.label.zh, outcome.words], ['已对商家督促告诫', '已督促退货。'])
  assert.deepEqual([handled.state, handled.result, handled.clocks[0].tone], ['handled', 'admonished', 'met'])
  const unit = await seen(city, 'handler', `/demonstrations/${id}`)
  // 督促告诫 is one of the shop, not a word in a list.
  assert.equal(unit.events.filter((each: Json) => each.name === 'demonstration.admonish').length, 1)
  assert.equal(
    unit.pledges.find((each: Json) => each.code === 'returns').breaches[0].from.kind,
    'demonstration-feedback',
  )

  assert.equal(
    (await city.nobody.post(`/public/plaques/${code}/feedback`, { pledge: 'party', facts: '没有党员。' })).status,
    422,
    'a promise it never made',
  )
  // The columns of the programme's statistics (procedure 3.8), on that day.
  const counted = async (name: string) => (await seen(city, 'supervisor', `/figures/${name}?period=2026-06`)).value
  assert.ok((await counted('returns-promised')) >= (await counted('returns-over-seven-days')))
  const { items: told } = await seen(city, 'supervisor', '/figures/returns-over-seven-days/records?period=2026-06')
  assert.ok(
    told.some((each: Json) => each.id === id),
    JSON.stringify(told[0]),
  )
  assert.ok((await counted('promises-broken')) >= 2 && (await counted('demonstrations-admonished')) >= 1)
  for (const name of ['demonstrations-in-transition', 'demonstrations-consecutive', 'further-promises'])
    assert.ok((await counted(name)) >= 0, name)
  // Pressed twice on a slow net it is one, and both answers tell its number and code.
  const pressed = () =>
    city.app.inject({
      method: 'POST',
      url: `/p/${code}/feedback`,
      remoteAddress: '10.9.9.9',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ facts: '标价和收款不一致。', key: 'pressed-twice' }).toString(),
    })
  const [once, twice] = [await pressed(), await pressed()].map(
    ({ body }) => /name="number" value="FK\d+"[\s\S]+?name="code" value="\w+"/.exec(body)?.[0],
  )
  assert.ok(once)
  assert.equal(twice, once)
  assert.match(await pageAt(`/p/${code}/feedback`), /name="key" value="[\w-]{36}"/)
  // Handled as a delisting it is one proposed, for somebody else to decide.
  assert.equal(
    (await city.nobody.post(`/public/plaques/${code}/feedback`, { facts: '又不给退，还骂人。' })).status,
    201,
  )
  const [again] = (await seen(city, 'handler', '/demonstration-feedback?state=received')).items
  const off = { result: 'delisting', answer: '屡次违背承诺，提请摘牌。' }
  await done(city, 'handler', `/demonstration-feedback/${again.id}/steps/handle`, off)
  assert.equal((await seen(city, 'handler', `/demonstrations/${id}`)).state, 'delisting-proposed')
  await take('supervisor', id, 'keep', { reason: '已赔礼退货。' })

  // Called in: the old copy says so, the new one is good.
  await done(city, 'handler', `/demonstrations/${id}/plaques`, { reason: '桌牌遗失' })
  assert.match(await pageAt(`/p/${code}`), /class="bad"[^>]*>这个码已经作废/)
  assert.match(await pageAt('/p/AAAAAAAAAAAAAAAAAAAAAA'), /class="bad"[^>]*>这个码不是市场监督管理部门制发的/)
  assert.match(await pageAt('/p/%3Cscript%3E'), /class="bad"[^>]*>这个码不是市场监督管理部门制发的/)
  const certificate = await wordsOf('head', `/demonstrations/${id}/certificate/docx`)
  for (const part of [one.award.number, '放心消费示范商户证书', '2029年6月8日'])
    assert.ok(certificate.includes(part), part)
})
