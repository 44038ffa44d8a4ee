/** 分析稿件: the supervisor writes the month's analysis; nothing in it is typed that is not a record or a named source. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readZip } from '../../server/letter/index.ts'
import { type Json, openCity } from '../app.ts'
import { noOffice, readInOffice } from '../office.ts'
import { accepted, registered } from '../tell.ts'

const city = await openCity('2026-06-03')
const { as } = city
for (const [day, many] of [
  ['2026-04-10', 2],
  ['2026-05-12', 3],
] as const) {
  city.day(day)
  for (let n = 0; n < many; n += 1) await registered(city)
  await accepted(city)
}
city.day('2026-06-03')
const chen = as('supervisor')

async function begun(body: Json) {
  const answer = await chen.post('/papers', body)
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  return answer.body
}
const texts = (paper: Json): string[] => paper.sections.flatMap((each: Json) => each.paragraph ?? [])
async function change(draft: Json, sections: Json, more: Json = {}) {
  const answer = await chen.ask('PUT', `/papers/${draft.id}`, {
    title: draft.title,
    sections,
    version: draft.version,
    ...more,
  })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}
const only = (text: string) => [{ heading: '总体情况', blocks: [{ kind: 'say', text }] }]

test('the month before, from its template: sentences say what the figures do, each figure leads to its records', async () => {
  const draft = await begun({ kind: 'monthly', period: '2026-05' })
  assert.equal(draft.title, '2026年5月消费投诉举报数据分析')
  const [first] = draft.paper.sections.filter((each: Json) => each.paragraph)
  assert.match(first.paragraph, /^2026年5月1日至31日，全市共接收投诉\d+件，比上月（\d+件）(上升|下降)\d+\.\d\d%/)
  const received = first.figures[0]
  const records = (await chen.get(`${received.query}&limit=1`)).body
  assert.equal(String(records.count), received.text)
  assert.ok(
    draft.paper.sections.some((each: Json) => each.chart?.points.length > 1),
    'charts have points',
  )
  for (const { table } of draft.paper.sections.filter((each: Json) => each.table))
    assert.ok(table.rows.length > 1, table.title)
  assert.deepEqual(draft.found, [], 'our own paper does not contradict itself')
  assert.deepEqual(draft.typed, [])

  const published = await chen.post(`/papers/${draft.id}/publish`)
  assert.equal(published.status, 201, JSON.stringify(published.body))
  assert.equal(published.body.issue, 1)
  const issue = (await as('handler').get(`/bulletins/${published.body.id}`)).body
  assert.equal(issue.intact, true)
  assert.equal(issue.definitions['complaints-received'].label.zh, '投诉接收')
})

test('the same bytes each time, with pictures in Word and Excel', async () => {
  const [issue] = (await chen.get('/bulletins')).body.items.filter((each: Json) => each.kind === 'monthly')
  const session = await city.send({
    method: 'POST',
    url: '/api/session',
    payload: { account: 'supervisor', password: 'xiaobao-demo' },
  })
  const headers = { cookie: String(session.headers['set-cookie']).split(';')[0]! }
  const file = async (format: string) => {
    const answer = await city.app.inject({ method: 'GET', url: `/api/bulletins/${issue.id}/${format}`, headers })
    assert.equal(answer.statusCode, 200)
    return answer.rawPayload
  }
  for (const [format, picture] of [
    ['docx', /^word\/media\/.*\.png$/],
    ['xlsx', /^xl\/media\/.*\.png$/],
  ] as const) {
    const [once, again] = [await file(format), await file(format)]
    assert.ok(once.equals(again), `${format}: other bytes the second time`)
    assert.ok(
      readZip(once).some(each => picture.test(each.name)),
      format,
    )
  }
})

test('a number typed by hand is told and keeps the paper from being published, until it is bound or quoted with its source', async () => {
  let draft = await begun({ kind: 'quarterly', period: '2026-Q1' })
  draft = await change(draft, only('全省平均调解成功率63.35%，我市接收投诉412件，举报三十二件，占７％，不到三成。'))
  assert.deepEqual(
    draft.typed as unknown,
    [
      {
        section: 0,
        block: 0,
        field: 'sections.0.blocks.0.text',
        numbers: ['63.35%', '412件', '三十二件', '７％', '三成'],
      },
    ] as never,
  )
  const refused = await chen.post(`/papers/${draft.id}/publish`, { withoutAppeals: true })
  assert.equal(refused.status, 422)
  assert.equal(refused.body.errors[0].field, 'sections.0.blocks.0.text')
  draft = await change(
    draft,
    only('全省平均调解成功率[[63.35%|省局2026年第1期通报]]，我市接收投诉{complaints-received}件。'),
  )
  assert.deepEqual(draft.typed, [])
  assert.match(texts(draft.paper).at(-1)!, /引用数据来源：63\.35%：省局2026年第1期通报。/)
  const names = ['mediation-rate', 'mediation-success-rate']
  for (const block of [
    { kind: 'comparison', title: '两率', names },
    { kind: 'table', title: '两率', by: 'unit', names },
  ]) {
    const sections = [{ heading: '两率', blocks: [block] }]
    const mixed = await chen.ask('PUT', `/papers/${draft.id}`, { title: '两率', sections, version: draft.version })
    assert.deepEqual([mixed.status, mixed.body.errors[0].field], [422, 'sections.0.blocks.0.names'])
    assert.match(mixed.body.errors[0].problem, /调解率和调解成功率基数不同/)
  }
  assert.equal((await chen.post(`/papers/${draft.id}/publish`, { withoutAppeals: true })).status, 201)
})

test('a paper that contradicts itself is not published until somebody says why it stands', async () => {
  let draft = await begun({ kind: 'half-year', period: '2025-H2' })
  draft = await change(draft, only('共检查[[100户|检查台账]]，其中不合格[[30户|检查台账]]，不合格率[[40%|检查台账]]。'))
  assert.equal(Number(draft.found.length), 1)
  assert.equal(draft.found[0].should, '30%')
  const refused = await chen.post(`/papers/${draft.id}/publish`, { withoutAppeals: true })
  assert.equal(refused.status, 422)
  assert.match(refused.body.errors[0].problem, /应为30%/)
  const sections = draft.draft
  draft = await change(draft, sections, { explanations: { [draft.found[0].key]: '另有10户复查不合格，见附件' } })
  assert.equal((await chen.post(`/papers/${draft.id}/publish`, { withoutAppeals: true })).status, 201)
})

test('an unknown figure in braces is told with its place; a period of another sort is refused', async () => {
  const draft = await begun({ kind: 'annual', period: '2025' })
  const answer = await chen.ask('PUT', `/papers/${draft.id}`, {
    title: draft.title,
    sections: only('{no-such-figure}'),
    version: draft.version,
  })
  assert.equal(answer.status, 422)
  assert.equal(answer.body.errors[0].field, 'sections.0.blocks.0.text')
  for (const [kind, period] of [
    ['monthly', '2026-Q1'],
    ['special', '2026-05'],
    ['annual', '2027'],
  ])
    assert.equal((await chen.post('/papers', { kind, period })).status, 422, `${kind} ${period}`)
})

test('two who change a draft at once: the second is told, nothing is overwritten', async () => {
  const draft = await begun({ kind: 'special', period: '2026-05-01..2026-05-05', title: '“五一”假期消费投诉分析' })
  const line = draft.paper.sections.find((each: Json) => each.chart?.kind === 'line')
  assert.equal(
    line.chart.title,
    '投诉接收量走势（每5天为一点，标首日）',
    'days at the foot of a chart say what they are',
  )
  await change(draft, only('{area}接收投诉{complaints-received}件。'))
  const late = await chen.ask('PUT', `/papers/${draft.id}`, { title: 'x', sections: only('y'), version: draft.version })
  assert.equal(late.status, 409)
  assert.match((await chen.get(`/papers/${draft.id}`)).body.paper.title, /五一/)
})

test('published again: the next version names what was corrected; the first stays as it was', async () => {
  const [line] = (await chen.get('/papers')).body.items.filter((each: Json) => each.kind === 'monthly')
  const again = await chen.post(`/papers/${line.id}/publish`)
  assert.equal(again.status, 422)
  assert.equal(again.body.errors[0].field, 'reason')
  const same = await chen.post(`/papers/${line.id}/publish`, { reason: '补充说明' })
  assert.match(same.body.detail, /完全一致，无需更正/)
  const told = async (id: number) => (await chen.get(`/bulletins/${id}`)).body.paper.corrections
  const draft = (await chen.get(`/papers/${line.id}`)).body
  const named = await change(draft, [{ ...draft.draft[0], heading: '总的情况' }, ...draft.draft.slice(1)], {
    title: `${draft.title}（修订）`,
  })
  const second = await chen.post(`/papers/${line.id}/publish`, { reason: '改小标题' })
  assert.equal(second.body.version, 2)
  assert.equal(second.body.issue, 1)
  assert.deepEqual(await told(second.body.id), [
    '更正原因：改小标题',
    `标题“${draft.title}”更正为“${draft.title}（修订）”。`,
    `小标题“${draft.draft[0].heading}”更正为“总的情况”。`,
  ])
  Object.assign(draft, named)
  draft.draft.at(-1).blocks.push({ kind: 'say', text: '全省投诉[[120件|省局通报]]。' })
  const third = await change(draft, draft.draft)
  const published = await chen.post(`/papers/${line.id}/publish`, { reason: '引用省局数' })
  const added = (await told(published.body.id)).slice(1)
  assert.deepEqual(added, [
    '小标题增加“热点与消费提示”。',
    '正文增加“全省投诉120件。”',
    '正文增加“引用数据来源：120件：省局通报。”',
  ])
  third.draft.at(-1).blocks.at(-1).text = '全省投诉[[130件|省局通报]]。'
  await change(third, third.draft)
  const last = await chen.post(`/papers/${line.id}/publish`, { reason: '省局数引用有误' })
  assert.deepEqual((await told(last.body.id)).slice(1), [
    '正文“全省投诉120件。”更正为“全省投诉130件。”',
    '正文“引用数据来源：120件：省局通报。”更正为“引用数据来源：130件：省局通报。”',
  ])
})

test('month, quarter, half-year and campaign open in LibreOffice, in Word and in Excel', {
  skip: noOffice,
}, async () => {
  const files: Record<string, Buffer> = {}
  for (const [kind, period] of [
    ['monthly', '2026-04'],
    ['quarterly', '2026-Q2'],
    ['half-year', '2026-H1'],
    ['special', '2026-04-01..2026-05-31'],
  ] as const) {
    const { id } = await begun({ kind, period })
    files[`${kind}.docx`] = await city.bytes('supervisor', `/papers/${id}/docx`)
    files[`${kind}-tables.xlsx`] = await city.bytes('supervisor', `/papers/${id}/xlsx`)
  }
  for (const [name, { text, pages }] of Object.entries(readInOffice(files))) {
    assert.match(text, name.endsWith('docx') ? /一、总体情况.*共接收投诉\d+件/ : /投诉接收.*望楚区局/s, name)
    assert.ok(pages >= 1 && pages <= 30, `${name}: ${pages} pages`)
  }
})
