/** 消费教育: what rose becomes a tip, is read by a second person, published, corrected and taken back in public; events and whom they reached. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readZip } from '../../server/letter/index.ts'
import { type Json, openCity } from '../app.ts'
import { done, refused, seen } from '../station.ts'
import { dispatched, registered } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as } = city
const take = (who: string, id: number, step: string, body: Json = {}) =>
  done(city, who, `/advisories/${id}/steps/${step}`, body)
const page = async (url: string, status = 200) => {
  const reply = await city.app.inject({ method: 'GET', url, remoteAddress: '10.9.9.8' })
  assert.equal(reply.statusCode, status, `${url}: ${reply.body.slice(0, 300)}`)
  return reply.body
}
const wordsOf = (bytes: Buffer) =>
  readZip(bytes)
    .find(part => part.name === 'word/document.xml')!
    .content.toString()
    .replace(/<[^>]+>/g, '')

test('what the figures of a month show becomes a draft with its evidence; nobody publishes what he submitted himself', async () => {
  city.day('2025-06-10')
  for (let nth = 0; nth < 6; nth += 1) await registered(city, { goodsClass: 'travel', problemClass: 'contract' })
  city.day('2026-04-20')
  for (let nth = 0; nth < 4; nth += 1) await registered(city, { goodsClass: 'jewellery', problemClass: 'measurement' })
  city.day('2026-05-12')
  // Half as many again, and six of one shop that had none the month before; one of them came twice.
  const shop = await city.operatorId('力行健身会所')
  const { name } = await city.db.selectFrom('operator').select('name').where('id', '=', shop).executeTakeFirstOrThrow()
  for (let nth = 0; nth < 5; nth += 1)
    await registered(city, {
      goodsClass: 'jewellery',
      problemClass: 'measurement',
      consumer: { name: nth === 0 ? '司马云飞' : `顾客${nth}` },
      respondent: { operatorId: shop, name },
    })
  const twice = { consumer: { name: '顾客一', phone: '19912340077' }, respondent: { operatorId: shop, name } }
  const first = await registered(city, { ...twice, goodsClass: 'jewellery', problemClass: 'measurement' })
  const again = await registered(city, { ...twice, goodsClass: 'jewellery', problemClass: 'measurement' })
  for (let nth = 0; nth < 5; nth += 1) await dispatched(city, { goodsClass: 'clothing', problemClass: 'quality' })
  await as('dispatcher').does(again.id, 'join', { leadingId: first.id, reason: '同一争议' })
  city.day('2026-06-02')
  const { period, items } = await seen(city, 'supervisor', '/hot-spots')
  assert.equal(period.key, '2026-05')
  const spot = items.find((each: Json) => each.kind === 'goods' && each.code === 'jewellery')
  assert.deepEqual([spot.value, spot.before, spot.change], [6, 4, 0.5])
  // The figure leads to its records, and they are as many.
  assert.equal((await seen(city, 'supervisor', spot.query)).count, 6)
  assert.ok(items.some((each: Json) => each.kind === 'class' && each.code === 'measurement'))
  // The season: what the coming month brought a year ago, six in a year of which most months brought none.
  const season = items.find((each: Json) => each.kind === 'season' && each.code === 'travel')
  assert.deepEqual([season.coming.month, season.coming.lastYear, season.coming.average], ['2026-06', 6, 0.5])
  assert.equal((await seen(city, 'supervisor', season.query)).count, 6)
  const firm = items.find((each: Json) => each.kind === 'operator' && each.operatorId === shop)
  assert.deepEqual([firm.value, firm.before], [6, 0])
  assert.equal((await seen(city, 'supervisor', firm.query)).count, 6, 'what was joined counts once, here as there')
  // Somebody of a county sees the county's alone: these lie at the centre.
  const county = await seen(city, 'handler2', '/hot-spots')
  assert.ok(!county.items.some((each: Json) => each.operatorId === shop))

  // The district: how much it rose, its records, and a draft that says of what, for a district is nothing to look out for.
  const area = items.find((each: Json) => each.kind === 'area' && each.code === '429902')
  assert.ok(area.value >= 5 && area.value > area.before, JSON.stringify(area))
  assert.equal((await seen(city, 'supervisor', area.query)).count, area.value)
  const ofArea = await done(city, 'supervisor', '/hot-spots/advisories', { key: area.key })
  assert.match(ofArea.versions[0].summary, /2026年5月，.+收到投诉\d+件，.+，其中.*服装.*增加较多。/)
  assert.equal(
    (await seen(city, 'supervisor', '/hot-spots')).items.find((each: Json) => each.key === area.key).advisory.id,
    ofArea.id,
  )

  let one = await done(city, 'supervisor', '/hot-spots/advisories', { key: spot.key })
  assert.deepEqual([one.state, one.what, one.hotSpot.value], ['draft', 'tip', 6])
  assert.match(one.versions[0].summary, /2026年5月，我市收到首饰投诉6件，比上一期增加50%。/)
  await refused(city, 422, 'supervisor', '/hot-spots/advisories', { key: spot.key })
  await refused(city, 404, 'supervisor', '/hot-spots/advisories', { key: '2026-05|goods|nothing' })
  await refused(city, 403, 'agent', '/hot-spots/advisories', { key: firm.key })

  // A phone, a complainant and a member of the staff in the text: it can be written, and cannot be published.
  const bad = { ...one.versions[0], kind: 'tip', goodsClass: 'jewellery', body: '司马云飞说，打13912345678找陈立群。' }
  one = await take('supervisor', one.id, 'write', bad)
  assert.deepEqual(
    one.findings
      .filter((each: Json) => each.stops)
      .map((each: Json) => each.text)
      .sort(),
    ['13912345678', '司马云飞', '陈立群'].sort(),
  )
  await take('supervisor', one.id, 'submit')
  assert.match((await refused(city, 409, 'legal', `/advisories/${one.id}/steps/publish`)).detail, /司马云飞.*姓名/)
  await take('legal', one.id, 'send-back', { reason: '删去姓名和电话。' })
  one = await take('supervisor', one.id, 'write', {
    ...bad,
    body: `秤不准的，可以要求当场复秤。<b>不</b>要怕麻烦。${'这句话故意写得很长很长'.repeat(6)}。`,
  })
  assert.deepEqual(
    one.findings.map((each: Json) => [each.what, each.stops]),
    [['long-sentence', false]],
  )
  await take('supervisor', one.id, 'submit')
  await refused(city, 409, 'supervisor', `/advisories/${one.id}/steps/publish`)
  await page(`/advice/${one.id}`, 404)
  one = await take('legal', one.id, 'publish')
  assert.deepEqual([one.state, one.publishedOn], ['published', '2026-06-02'])

  // Whoever is on the register is not named without a ground, wherever the text came from.
  const own = { kind: 'warning', title: '卖假货', summary: '请当心。', advice: '留好小票。', basis: [] }
  const early = await done(city, 'supervisor', '/advisories', { ...own, body: '楚江市万家惠超市有限公司卖假货。' })
  await take('supervisor', early.id, 'submit')
  assert.match((await refused(city, 409, 'legal', `/advisories/${early.id}/steps/publish`)).detail, /万家惠.*点名/)
  await take('legal', early.id, 'send-back', { reason: '写明依据，或者不点名。' })

  // A warning names no operator by itself, and never without a ground.
  let warning = await done(city, 'supervisor', '/hot-spots/advisories', { key: firm.key })
  assert.equal(warning.what, 'warning')
  assert.ok(!JSON.stringify(warning.versions).includes(name))
  const named = { ...warning.versions[0], kind: 'warning', body: `${name}迟迟不退款。` }
  await take('supervisor', warning.id, 'write', named)
  await take('supervisor', warning.id, 'submit')
  assert.match((await refused(city, 409, 'legal', `/advisories/${warning.id}/steps/publish`)).detail, /点名/)
  await take('legal', warning.id, 'send-back', { reason: '写明依据。' })
  await take('supervisor', warning.id, 'write', { ...named, naming: '已立案并责令改正，责令改正通知书已送达。' })
  await take('supervisor', warning.id, 'submit')
  warning = await take('legal', warning.id, 'publish')
  assert.ok((await page(`/advice/${warning.id}`)).includes(name))

  // Citizens read it, as a page, as Word, as feeds; each opening is counted and nobody recognised.
  const html = await page(`/advice/${one.id}`)
  assert.ok(Buffer.byteLength(html) < 100 * 1024)
  assert.ok(/&lt;b(>|&gt;)不&lt;\/b/.test(html))
  const word = await city.app.inject({ method: 'GET', url: `/api/public/advisories/${one.id}/docx` })
  assert.equal(word.statusCode, 200)
  assert.match(wordsOf(word.rawPayload), /消费提示.*秤不准的/)
  one = await seen(city, 'legal', `/advisories/${one.id}`)
  assert.deepEqual(one.reads, { page: 1, docx: 1 })
  assert.match(await page('/advice'), new RegExp(`/advice/${one.id}"`))
  assert.match(await page('/learn'), /rel="alternate" type="application\/atom\+xml"/)
  assert.match(await page(`/knowledge?q=${encodeURIComponent('复秤')}`), new RegExp(`/advice/${one.id}"`))

  // Put right: both texts are kept, and everybody reads what was wrong.
  city.day('2026-06-05')
  const right = { ...one.versions[0], kind: 'tip', title: '买首饰当场复秤', body: '秤不准的，可以要求当场复秤。' }
  await refused(city, 422, 'supervisor', `/advisories/${one.id}/steps/revise`, right)
  one = await take('supervisor', one.id, 'revise', { ...right, note: '原文有一句写得太长。' })
  assert.equal(one.state, 'revised')
  assert.ok(!(await page(`/advice/${one.id}`)).includes('买首饰当场复秤'), 'the correction waits')
  await refused(city, 409, 'supervisor', `/advisories/${one.id}/steps/approve-revision`)
  await take('legal', one.id, 'approve-revision')
  const corrected = await page(`/advice/${one.id}`)
  for (const part of ['买首饰当场复秤', '2026-06-05更正：', '原文有一句写得太长。'])
    assert.ok(corrected.includes(part), part)
  // Newest is what was published last, whenever it was begun; page by page nothing is lost.
  await take('supervisor', early.id, 'write', { ...own, body: '有超市卖假货。' })
  await take('supervisor', early.id, 'submit')
  await take('legal', early.id, 'publish')
  const listed: { id: number; publishedOn: string }[] = []
  for (let cursor = ''; ; ) {
    const { body } = await city.nobody.get(`/public/advisories?limit=1${cursor && `&cursor=${cursor}`}`)
    listed.push(...body.items)
    if (!body.next) break
    cursor = body.next
  }
  const days = listed.map(each => each.publishedOn)
  assert.deepEqual(days, days.toSorted().reverse())
  const placeOf = (id: number) => listed.findIndex(each => each.id === id)
  assert.ok(placeOf(early.id) >= 0 && placeOf(early.id) < placeOf(one.id))
  assert.equal(new Set(listed.map(each => each.id)).size, listed.length)
  await take('supervisor', one.id, 'revise', { ...right, note: '再改一处。' })
  one = await take('legal', one.id, 'drop-revision', { reason: '不必改。' })
  assert.equal(one.state, 'published')
  assert.ok(!(await page(`/advice/${one.id}`)).includes('再改一处'))

  await feeds(one.id, warning.id)

  // Taken back: no text any more, the reason stays, and it is in no list and no feed.
  await take('legal', warning.id, 'withdraw', { reason: '商家已全部退款，特此撤回。' })
  const gone = await page(`/advice/${warning.id}`)
  assert.match(gone, /2026-06-05撤回：.*商家已全部退款/)
  assert.ok(!gone.includes('迟迟不退款'))
  assert.ok(!(await page('/advice')).includes(`/advice/${warning.id}"`))
  assert.ok(!(await page('/advice.atom')).includes(`/advice/${warning.id}<`))
  assert.equal((await city.nobody.get(`/public/advisories/${warning.id}/docx`)).status, 409)
  const dropped = await done(city, 'handler', '/advisories', { ...right, title: '写着玩' })
  assert.equal((await take('handler', dropped.id, 'drop', { reason: '重复。' })).state, 'dropped')
  assert.equal((await as('handler2').get(`/advisories/${dropped.id}`)).status, 404, "another county's draft")
  // The house reads what is in hand first, page by page; tips taken over from years before follow by their days.
  const received: { id: number; on: string }[] = []
  for (let cursor = ''; ; ) {
    const { items, next } = await seen(city, 'supervisor', `/advisories?limit=3${cursor && `&cursor=${cursor}`}`)
    for (const { id } of items as Json[]) {
      const row = await city.db
        .selectFrom('matter')
        .select('received_on as on')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      received.push({ id, on: row.on })
    }
    if (!next) break
    cursor = next
  }
  assert.deepEqual(
    received.map(each => each.on),
    received
      .map(each => each.on)
      .toSorted()
      .reverse(),
  )
  assert.equal(new Set(received.map(each => each.id)).size, received.length)
})

/** What RFC 4287 and JSON Feed ask: ids, titles, updated instants, self and alternate links, text that is not markup. */
async function feeds(...ids: number[]) {
  const reply = await city.app.inject({ method: 'GET', url: '/advice.atom' })
  assert.match(String(reply.headers['content-type']), /^application\/atom\+xml/)
  const atom = reply.body
  assert.match(
    atom,
    /^<\?xml version="1.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="zh-CN">/,
  )
  for (const needed of [
    /<feed[^>]*>\s*<id>[^<]+<\/id>/,
    /<updated>\d{4}-[^<]+Z<\/updated>/,
    /rel="self"/,
    /rel="alternate"/,
    /<author>\s*<name>/,
  ])
    assert.match(atom, needed)
  const entries = [...atom.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(each => each[1]!)
  assert.ok(entries.length >= ids.length)
  for (const entry of entries)
    for (const needed of [
      /<id>http[^<]+\/advice\/\d+<\/id>/,
      /<title type="html"><!\[CDATA\[./,
      /<updated>2026-/,
      /<published>2026-/,
    ])
      assert.match(entry, needed)
  const json = JSON.parse(await page('/advice.json'))
  assert.equal(json.version, 'https://jsonfeed.org/version/1.1')
  assert.deepEqual([json.language, json.author, json.items[0].authors.length], ['zh-CN', undefined, 1])
  assert.ok(json.title && json.feed_url.endsWith('/advice.json') && json.home_page_url.endsWith('/advice'))
  for (const id of ids) {
    const item = json.items.find((each: Json) => each.id.endsWith(`/advice/${id}`))
    assert.ok(item?.url && item.content_html.startsWith('<p>') && item.date_modified, JSON.stringify(item))
  }
  assert.equal((await city.nobody.get('/public/advisory-feed/rss')).status, 422)
}

test('an event: approved by another, held with attendance and photos, over its budget only with a reason; figures and the summary count it', async () => {
  city.day('2026-03-02')
  const step = (who: string, id: number, name: string, body: Json = {}) =>
    done(city, who, `/education-events/${id}/steps/${name}`, body)
  const plan = {
    kind: 'march15',
    title: '“3·15”金桥日',
    plannedOn: '2026-03-15',
    place: '古渡广场',
    areaCode: '429902001',
    audience: '市民',
    plan: '设咨询台和真假商品展台。',
    expected: 500,
    budgetFen: 500_000,
  }
  await refused(city, 422, 'handler', '/education-events', { ...plan, areaCode: '999999' })
  await refused(city, 422, 'handler', '/education-events', { ...plan, plannedOn: '2026-03-01' })
  let one = await done(city, 'head', '/education-events', plan)
  await refused(city, 409, 'head', `/education-events/${one.id}/steps/approve`)
  assert.ok(!(await page('/events')).includes('金桥日'), 'not before it is approved')
  await step('supervisor', one.id, 'approve')
  assert.ok((await page('/events')).includes('金桥日'))
  assert.equal((await as('handler2').get(`/education-events/${one.id}`)).status, 404)
  await refused(city, 422, 'handler', `/education-events/${one.id}/steps/hold`, {
    heldOn: '2026-03-15',
    attendance: 10,
    went: '还没到日子。',
  })
  city.day('2026-03-16')
  const before = await figures()
  const bytes = Buffer.from('现场照片说明')
  const { body: upload } = await as('handler').post('/uploads', { name: '现场.txt', sizeBytes: bytes.length })
  await as('handler').ask('PUT', `/uploads/${upload.id}?offset=0`, bytes, {
    'content-type': 'application/octet-stream',
    'x-upload-token': upload.token,
  })
  const hold = (body: Json) =>
    refused(city, 422, 'handler', `/education-events/${one.id}/steps/hold`, { attendance: 1, went: '好', ...body })
  assert.equal((await hold({ heldOn: '2026-03-01' })).errors[0].field, 'heldOn', 'before it was approved')
  assert.equal(
    (await hold({ heldOn: '2026-03-15', leaflets: 1, leafletsBrought: 2 })).errors[0].field,
    'leafletsBrought',
  )
  const stock = async () => {
    const { stock } = await seen(city, 'handler', '/materials')
    return stock.find((each: Json) => each.material === 'leaflet' && each.office.includes('望楚区'))?.quantity ?? 0
  }
  const there = await stock()
  const short = { heldOn: '2026-03-15', attendance: 640, leaflets: there + 1, went: '展台前人最多。' }
  assert.match(
    (await refused(city, 409, 'handler', `/education-events/${one.id}/steps/hold`, short)).detail,
    new RegExp(`库存${there}`),
  )
  one = await step('handler', one.id, 'hold', {
    heldOn: '2026-03-15',
    leafletsBrought: 900,
    attendance: 640,
    leaflets: 1000,
    consultations: 35,
    onlineReach: 2000,
    went: '展台前人最多。',
    attachments: [{ id: upload.id, token: upload.token }],
  })
  assert.deepEqual([one.state, one.held.attendance, one.attachments.length], ['held', 640, 1])
  // The list goes by the days of the events, over its pages too.
  const by = await seen(city, 'handler', '/education-events?limit=2')
  const rest = await seen(city, 'handler', `/education-events?limit=50&cursor=${by.next}`)
  const days = [...by.items, ...rest.items].map((each: Json) => each.heldOn ?? each.plannedOn)
  assert.deepEqual(days, days.toSorted().reverse())
  assert.equal(days.length, by.count)
  // A hundred of the thousand were its own: they are gone from the stock, and the ledger says to what.
  assert.equal(await stock(), there - 100)
  const { items: entries } = await seen(city, 'handler', '/materials/entries?material=leaflet')
  assert.match(entries[0].recipient, /金桥日（XJ/)
  await refused(city, 422, 'handler', `/education-events/${one.id}/steps/close`, {
    costFen: 500_001,
    summary: '办完了。',
  })
  one = await step('handler', one.id, 'close', { costFen: 500_001, costNote: '下雨租棚。', summary: '办完了。' })
  assert.deepEqual([one.state, one.closed.costFen, one.closed.costNote], ['closed', 500_001, '下雨租棚。'])
  const after = await figures()
  const grown = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]))
  assert.deepEqual(grown, {
    'education-events': 1,
    'education-attendance': 640,
    'education-online-reach': 2000,
    'leaflets-handed-out': 1000,
    'education-consultations': 35,
    'education-cost': 500_001,
  })
  // Photos have people in them: the page tells how many came, and shows nobody.
  const shown = await page('/events')
  assert.match(shown, /到场640人/)
  assert.doesNotMatch(shown, /现场\.txt|<img/)
  const called = await done(city, 'handler', '/education-events', {
    ...plan,
    title: '再办一次',
    plannedOn: '2026-04-01',
  })
  assert.equal((await step('handler', called.id, 'cancel', { reason: '场地装修。' })).state, 'cancelled')

  const paper = await done(city, 'supervisor', '/papers', { kind: 'annual', period: '2026' })
  const text = paper.paper.sections.flatMap((each: Json) => each.paragraph ?? []).join('\n')
  assert.match(text, /等宣传活动\d+场，到场\d+人次.*发放宣传资料\d+份/)
})

async function figures(): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const name of [
    'education-events',
    'education-attendance',
    'education-online-reach',
    'leaflets-handed-out',
    'education-consultations',
    'education-cost',
  ])
    found[name] = (await seen(city, 'supervisor', `/figures/${name}?period=2026-03`)).value
  return found
}

test('questions and answers have addresses of their own, in plain words, found without JavaScript', async () => {
  const list = await page('/knowledge')
  const [, id] = /href="\/knowledge\/(\d+)"/.exec(list) ?? []
  assert.ok(id, 'the model city has articles')
  const { body } = await city.nobody.get(`/public/articles/${id}`)
  const html = await page(`/knowledge/${id}`)
  assert.ok(html.includes(body.question))
  assert.ok(html.includes('这解答了您的问题吗'))
  assert.ok(Buffer.byteLength(html) < 100 * 1024)
  assert.match(await page(`/knowledge?q=${encodeURIComponent('网上买的鞋子能退吗')}`), /找到[1-9]/)
  // Nobody says 商品 and 质量问题: colour that runs is asked for as colour that runs.
  assert.match(await page(`/knowledge?q=${encodeURIComponent('衣服掉色能不能退')}`), /找到[1-9][\s\S]*（三包）怎么规定/)
  // With all the courtesy; by the name of the thing; by a word that no dictionary knows.
  for (const [asked, title] of [
    ['您好,麻烦问一下我买的奶粉罐子里有黑色的渣渣,怎么办呢', '十倍赔偿'],
    ['老师你好,孩子的画画班搬走了我们去不了,学费给退吗', '培训班不想继续'],
    ['月嫂干了三天就走了钱不退', '婚庆、摄影、家政'],
  ] as const) {
    const found = await page(`/knowledge?q=${encodeURIComponent(asked)}`)
    assert.match(found, new RegExp(`找到[1-9][\\s\\S]*${title}`), asked)
  }
  // None of the bureau's: no answer that is about something else, both doors, and who knows.
  for (const asked of ['公积金怎么提取', '今天会不会下雨'])
    assert.match(
      await page(`/knowledge?q=${encodeURIComponent(asked)}`),
      /没有找到现成的答案.*href="\/consultation".*href="\/complaint\/new".*href="tel:12345"/s,
    )
  await page('/knowledge/999999999', 404)
  await page('/knowledge/%3Cscript%3E', 404)
})
