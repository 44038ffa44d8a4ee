/** 考核: what people are measured by can be followed to its records, disputed, and is signed by somebody else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Json, openCity } from '../app.ts'
import { noOffice, readInOffice } from '../office.ts'
import { accepted, registered } from '../tell.ts'

const city = await openCity('2026-07-20')
const { as } = city
city.day('2026-05-12')
for (let n = 0; n < 6; n += 1) await accepted(city)
for (let n = 0; n < 3; n += 1) await registered(city)
city.day('2026-07-20')
const [chen, guan, zhao, he] = [as('supervisor'), as('guanhong'), as('head'), as('agent')]

const schemes = (await chen.get('/appraisals/schemes')).body
const schemeOf = (of: string) => schemes.items.find((each: Json) => each.of === of)
async function begun(body: Json): Promise<Json> {
  const answer = await chen.post('/appraisals', body)
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body
}
async function does(who: typeof chen, id: number, step: string, body: Json = {}, status = 200): Promise<Json> {
  const answer = await who.post(`/appraisals/${id}/steps/${step}`, body)
  assert.equal(answer.status, status, `${step}: ${JSON.stringify(answer.body).slice(0, 500)}`)
  return answer.body
}
const line = (score: Json, item: string) => score.lines.find((each: Json) => each.item === item)
const marked = async (round: Json) => {
  for (const score of round.scores.filter((each: Json) => each.toMark > 0))
    for (const each of score.lines.filter((one: Json) => one.indicator === null))
      await does(chen, round.id, 'mark', {
        scoreId: score.id,
        item: each.item,
        points: each.weight * 90,
        reason: '抽查十件，一件不规范',
        reference: '抽查记录2026-07号',
      })
}

test('a quarter of the county bureaus: counted, disputed, answered, signed by another, and then it stands', async () => {
  const round = await begun({ schemeId: schemeOf('bureau').id, period: '2026-Q2' })
  assert.equal(round.scores.length, 6, 'every county bureau')
  const wangchu = round.scores.find((each: Json) => each.name.includes('望楚'))

  const assessment = line(wangchu, 'assessment')
  const records = (await chen.get(`${assessment.query}&limit=1`)).body
  assert.equal(records.count, assessment.denominator, 'each line leads to its records')
  const week = (await chen.get(`/figures/assessment-on-time-rate?period=2026-Q2&unit=429902`)).body
  assert.deepEqual([week.numerator, week.denominator], [assessment.numerator, assessment.denominator])

  assert.equal((await zhao.get(`/appraisals/${round.id}`)).status, 404, 'a draft is nobody’s business')
  await does(chen, round.id, 'show', {}, 409)
  await marked(round)
  const bare = { scoreId: wangchu.id, item: 'publicity', points: 450, reason: '抽查十件，一件不规范' }
  for (const reference of [undefined, '　 ']) {
    const refused = await does(chen, round.id, 'mark', { ...bare, reference }, 422)
    assert.equal(refused.errors[0].field, 'reference', 'a mark by hand says what it rests on')
  }
  const file = (await chen.post('/uploads', { name: '抽查记录.txt', sizeBytes: 9 })).body
  const put = await chen.ask('PUT', `/uploads/${file.id}?offset=0`, Buffer.from('十件中一'.slice(0, 3)), {
    'content-type': 'application/octet-stream',
    'x-upload-token': file.token,
  })
  assert.equal(put.status, 200, JSON.stringify(put.body))
  await does(chen, round.id, 'mark', { ...bare, evidence: { id: file.id, token: file.token } })
  await does(chen, round.id, 'mark', { ...bare, reason: '更正理由：抽查十件，一件晚两日' })
  const shown = await does(chen, round.id, 'show')
  assert.equal(shown.objectUntil, '2026-07-25')

  const own = (await zhao.get(`/appraisals/${round.id}`)).body
  assert.equal(own.scores.length, 1, 'a bureau sees its own lines')
  assert.equal(own.ranking, null, 'and no ranking before the lock')
  const without = own.scores[0].lines.findIndex((each: Json) => each.indicator && each.value === null)
  assert.match(
    own.scores[0].words[without].zh,
    /^分母为0（.+：本期没有），本项\d+分不计，其余已计各项满分(\d+)分，得分按\1分折合100分$/,
  )
  const [rests] = own.scores[0].marks.filter((each: Json) => each.item === 'publicity')
  assert.deepEqual([rests.evidence, rests.reference], [file.id, null], 'the file stays when the reason is put right')
  assert.equal((await city.bytes('head', `/attachments/${file.id}`)).length, 9, 'whoever is measured reads it')
  assert.equal((await as('agent').get(`/appraisals/${round.id}`)).status, 404)
  const words = { scoreId: own.scores[0].id, item: 'publicity', words: '抽查的那一件当事人不同意公示' }
  await does(as('mengfan'), round.id, 'object', words, 404)
  await does(zhao, round.id, 'object', words)
  await does(zhao, round.id, 'object', words, 409)
  await does(chen, round.id, 'propose-lock', {}, 409)
  const [objection] = (await chen.get(`/appraisals/${round.id}`)).body.objectionList
  const before = own.scores[0]
  await does(chen, round.id, 'answer', { objectionId: objection.id, upheld: true, answer: '属实' }, 422)
  const answered = await does(chen, round.id, 'answer', {
    objectionId: objection.id,
    upheld: true,
    points: 500,
    answer: '属实，不同意公示的不计',
  })
  const after = answered.scores.find((each: Json) => each.id === before.id)
  assert.deepEqual([line(after, 'publicity').before, line(after, 'publicity').points], [450, 500])
  assert.ok(after.score > before.score)

  await does(chen, round.id, 'propose-lock', {}, 409)
  city.day('2026-07-26')
  await does(zhao, round.id, 'object', { ...words, item: 'closing' }, 409)
  await does(chen, round.id, 'propose-lock')
  await does(chen, round.id, 'lock', {}, 403)
  await does(zhao, round.id, 'lock', {}, 403)
  const locked = await does(guan, round.id, 'lock')
  assert.equal(locked.state, 'locked')
  assert.equal(locked.intact, true)

  const ranking = (await zhao.get(`/appraisals/${round.id}`)).body
  assert.equal(ranking.ranking.length, 6, 'the lock publishes the ranking')
  assert.ok(
    ranking.ranking.every((each: Json) => each.cases >= 5 || each.place === null),
    'small numbers are not ranked',
  )
  const [word, excel] = await Promise.all(
    ['docx', 'xlsx'].map(format => city.bytes('head', `/appraisals/${round.id}/${format}`)),
  )
  if (!noOffice)
    for (const [name, { text }] of Object.entries(readInOffice({ 'a.docx': word!, 'a-tables.xlsx': excel! })))
      assert.match(text, /望楚区/, name)

  // The scheme changes; the quarter keeps the one it was scored with, whatever is registered since.
  const content = structuredClone(schemeOf('bureau').content)
  content.heads[0].items[0].weight = 25
  content.heads[0].items[2].weight = 15
  content.groups = [{ label: '县域', offices: ['429921', '429922'] }]
  assert.equal((await chen.post('/appraisals/schemes', { ...content, heads: content.heads.slice(1) })).status, 422)
  const both = structuredClone(content)
  both.heads[0].items[0].rule.indicator = 'mediation-rate'
  assert.equal((await chen.post('/appraisals/schemes', both)).status, 422, 'two mediation rates never share a table')
  assert.equal((await chen.post('/appraisals/schemes', content)).status, 201)
  const later = (await chen.get(`/appraisals/${round.id}`)).body
  assert.deepEqual([later.schemeVersion, later.intact], [1, true])
  const newest = (await chen.get('/appraisals/schemes')).body.items.find((each: Json) => each.version === 2)
  const again = await chen.post('/appraisals', { schemeId: newest.id, period: '2026-Q2' })
  assert.deepEqual([again.status, again.body.errors[0].field], [422, 'period'], 'one ranking for one period')
  assert.deepEqual(later.scores, locked.scores)
  await city.db.updateTable('appraisal_score').set({ score: 9999 }).where('id', '=', before.id).execute()
  assert.equal((await chen.get(`/appraisals/${round.id}`)).body.intact, false, 'a changed score is found out')
})

test('dispatched staff: own lines only, objection, and a bonus whose arithmetic is shown and adds up', async () => {
  assert.equal(
    (await chen.post('/appraisals', { schemeId: schemeOf('bureau').id, period: '2026-Q2', poolFen: 100_000 })).status,
    422,
  )
  assert.equal((await chen.post('/appraisals', { schemeId: schemeOf('staff').id, period: '2026-Q3' })).status, 422)
  const round = await begun({ schemeId: schemeOf('staff').id, period: '2026-Q2', poolFen: 1_000_001 })
  await marked(round)
  const shown = await does(chen, round.id, 'show')
  const paid = shown.scores.reduce((sum: number, each: Json) => sum + each.shareFen, 0)
  assert.equal(paid, 1_000_001, 'the shares are the pool, to the fen')
  const idle = shown.scores.filter((each: Json) => each.toMark === 0 && each.cases === 0)
  assert.ok(idle.length > 0)
  for (const { score, place, shareFen, total } of idle) {
    assert.deepEqual([score, place, shareFen], [null, null, 0], 'no bonus for no work')
    assert.match(total.zh, /没有件/)
  }

  const mine = (await he.get(`/appraisals/${round.id}`)).body
  assert.deepEqual(
    mine.scores.map((each: Json) => each.name),
    ['何静'],
  )
  assert.equal(mine.poolFen, null)
  assert.match(mine.scores[0].bonus.words.zh, /奖金总额10,000\.01元×本人得分/)
  assert.deepEqual([mine.ranking, mine.events], [null, []])
  assert.ok(mine.scores[0].marks.every((each: Json) => each.reference === '抽查记录2026-07号'))
  for (const { en } of [...mine.scores[0].words, mine.scores[0].total, mine.scores[0].bonus.words])
    assert.doesNotMatch(en, /\p{Script=Han}/u)
  const volume = line(mine.scores[0], 'volume')
  assert.equal((await he.get(`${volume.query}&limit=1`)).body.count, volume.value, 'one’s own records')
  const hers = line(
    shown.scores.find((each: Json) => each.name === '唐怡'),
    'volume',
  )
  assert.equal((await he.get(hers.query)).status, 403, 'not those of a colleague')
  assert.equal((await he.get(`/appraisals/${round.id}/docx`)).status, 403)
  assert.equal((await he.get('/appraisals')).body.items.length, 1)

  await does(he, round.id, 'object', { scoreId: mine.scores[0].id, item: 'discipline', words: '那天是调休' })
  const [objection] = (await he.get(`/appraisals/${round.id}`)).body.objectionList
  const answered = await does(chen, round.id, 'answer', {
    objectionId: objection.id,
    upheld: false,
    answer: '考勤无调休',
  })
  assert.equal(answered.objectionList[0].upheld, false)
})

test('dashboards: each figure opens as many records; the wall opens with its own key and tells no names', async () => {
  const day = '2026-05-13'
  city.day(day)
  const head = (await chen.get('/dashboard/head')).body
  const row = head.rows.find((each: Json) => each.name === 'complaints-received')
  assert.ok(row.week.value >= 9)
  for (const figure of [row.week, row.year, ...head.now.tiles.map((each: Json) => each.figure)])
    assert.equal((await chen.get(`${figure.query}&limit=1`)).body.count, figure.value)
  await registered(city)
  // On a slow machine what is dear to count may be a few seconds old, and says so.
  const weekNow = async (tries = 40): Promise<Json> => {
    const now = (await chen.get('/dashboard/head')).body.rows.find((each: Json) => each.name === 'complaints-received')
    if (now.week.value > row.week.value || tries === 0) return now
    await new Promise(done => setTimeout(done, 500))
    return weekNow(tries - 1)
  }
  const moved = await weekNow()
  assert.equal(moved.week.value, row.week.value + 1, 'what happened meanwhile is counted')

  const board = (await chen.get('/dashboard/supervisor')).body
  const [received] = board.map.measures
  assert.ok(
    board.map.tiles.every((each: Json) => !/Bureau|Supervision/.test(each.label.en)),
    'short on the map',
  )
  assert.ok(board.map.box.height > 0 && board.map.tiles.every((each: Json) => each.shape.path.startsWith('M')))
  assert.equal(received.name, 'complaints-received')
  for (const word of board.hotWords.words.slice(0, 3))
    assert.equal((await chen.get(`${word.query}&limit=1`)).body.count, word.matters, word.word)
  for (const { now } of board.hotOperators.items.slice(0, 3))
    assert.equal((await chen.get(`${now.query}&limit=1`)).body.count, now.value)
  const zhaoSees = (await zhao.get('/dashboard/supervisor')).body
  assert.ok(zhaoSees.clocks.total[0].value < board.clocks.total[0].value, 'a county counts its own')
  const mine = (await as('handler').get('/dashboard/mine')).body
  const count = (await as('handler').get(`/desk/count?${mine.waiting[0].desk}`)).body.count
  assert.equal(mine.waiting[0].count, count)

  assert.equal((await city.nobody.get('/public/wall')).status, 401)
  const { key, id } = (await chen.post('/wall/screens', { label: '指挥中心大厅' })).body
  const wall = await city.nobody.ask('GET', '/public/wall', undefined, { 'x-wall-key': key })
  assert.equal(wall.status, 200)
  const text = JSON.stringify(wall.body)
  for (const { name } of board.hotOperators.items) assert.ok(!text.includes(name), name)
  assert.ok(!/query|TS2026/.test(text), 'no way into a record')
  await chen.ask('DELETE', `/wall/screens/${id}`)
  assert.equal((await city.nobody.ask('GET', '/public/wall', undefined, { 'x-wall-key': key })).status, 401)
})
