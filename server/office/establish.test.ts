/** Where an office may stand, and the area table (Order 121 art. 13: whoever is competent is found by it). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answer, openCity } from '../../test/app.ts'

const city = await openCity('2026-06-01')
const admin = city.as('admin')
const fieldsOf = (answer: Answer) => answer.body.errors.map((each: { field: string }) => each.field)

const office = (different: object) => ({
  code: '429905',
  name: '楚江市新设区市场监督管理局',
  nameEn: 'Xinshe District Market Supervision Bureau',
  kind: 'county',
  letterPrefix: '新市监',
  address: '楚江市新设区一号',
  phone: '0729-5554005',
  ...different,
})

test('an office stands where the law puts it, once', async () => {
  const bureau = await city.officeId('429900')
  const county = await city.officeId('429902')
  const refused: [object, string][] = [
    [{ code: '429902', parentId: bureau }, 'code'],
    [{ kind: 'centre', parentId: bureau }, 'kind'],
    [{ kind: 'bureau' }, 'kind'],
    [{ kind: 'sub-office' }, 'parentId'],
    [{ kind: 'sub-office', parentId: bureau }, 'parentId'],
    [{ kind: 'county' }, 'parentId'],
    [{ kind: 'county', parentId: county }, 'parentId'],
    [{ kind: 'ministry', parentId: bureau }, 'kind'],
    [{ parentId: bureau, name: '' }, 'name'],
  ]
  for (const [different, field] of refused) {
    const answer = await admin.post('/offices', office(different))
    assert.deepEqual([answer.status, fieldsOf(answer)], [422, [field]], JSON.stringify(different))
  }
  const made = await admin.post('/offices', office({ parentId: bureau }))
  assert.equal(made.status, 201)
  const sub = await admin.post(
    '/offices',
    office({ code: '429905001', name: '新设区一街市场监管所', kind: 'sub-office', parentId: made.body.id }),
  )
  assert.equal(sub.status, 201)
  const { items } = (await admin.get('/offices')).body
  const find = (id: number) => items.find((each: { id: number }) => each.id === id)
  assert.equal(find(made.body.id).countyId, made.body.id)
  assert.equal(find(sub.body.id).countyId, made.body.id, 'counted with its county bureau')

  assert.equal((await admin.post(`/offices/${sub.body.id}`, { phone: '0729-5554006' })).status, 200)
  const after = (await admin.get('/offices')).body.items.find((each: { id: number }) => each.id === sub.body.id)
  assert.deepEqual([after.phone, after.name], ['0729-5554006', '新设区一街市场监管所'])
  assert.equal((await admin.post('/offices/999999', { phone: '1' })).status, 404)
})

test('areas are added below their parents, and the office of one can change', async () => {
  const officeId = await city.officeId('429903')
  const kept = await admin.post('/areas', {
    areas: [
      { code: '429906', name: '试验区', level: 'county', parentCode: '429900', officeId },
      { code: '429906001', name: '试验街道', level: 'street', parentCode: '429906', officeId },
    ],
  })
  assert.deepEqual([kept.status, kept.body.kept], [200, 2])
  const other = await city.officeId('429902')
  const moved = { code: '429906001', name: '试验街道', level: 'street', parentCode: '429906', officeId: other }
  assert.equal((await admin.post('/areas', { areas: [moved] })).status, 200)
  const where = await city.as('dispatcher').get('/areas')
  assert.equal(where.body.items.find((each: { code: string }) => each.code === '429906001').officeId, other)
})

test('the border of a county is entered ring by ring, to a hundred metres; of a street or of none it is refused', async () => {
  const ring = [
    [115.00049, 30],
    [115.0003, 30.00001],
    [115.1, 30],
    [115.1, 30.1],
    [115, 30.1],
    [115.00049, 30],
  ]
  const kept = await admin.post('/areas/outlines', { outlines: [{ code: '429902', rings: [ring] }] })
  assert.deepEqual([kept.status, kept.body.kept], [200, 1])
  const outline = async () =>
    (await city.db.selectFrom('area').select('outline').where('code', '=', '429902').executeTakeFirstOrThrow()).outline
  assert.deepEqual(await outline(), [
    [
      [115, 30],
      [115.1, 30],
      [115.1, 30.1],
      [115, 30.1],
      [115, 30],
    ],
  ])
  for (const code of ['429902001', '429999']) {
    const answer = await admin.post('/areas/outlines', { outlines: [{ code, rings: [ring] }] })
    assert.deepEqual([answer.status, fieldsOf(answer)], [422, ['outlines.0.code']], code)
  }
  // A county founded above has no border yet: half a map would hide it.
  assert.equal((await city.as('supervisor').get('/dashboard/supervisor')).body.map.box, null)
  assert.equal((await admin.post('/areas/outlines', { outlines: [{ code: '429902', rings: [] }] })).status, 200)
  assert.equal(await outline(), null)
  assert.equal((await city.as('handler').post('/areas/outlines', { outlines: [] })).status, 403)
})

test('an area that hangs in the air is refused by line, and nothing of the paste is written', async () => {
  const before = await city.rows()
  const good = { code: '429907', name: '好区', level: 'county', parentCode: '429900' }
  for (const bad of [
    { code: '429907001', name: '街', level: 'street', parentCode: '429999' },
    { code: '429907001', name: '街', level: 'street', parentCode: '429900' },
    { code: '429907001', name: '街', level: 'street' },
    { code: '429907', name: '自己', level: 'county', parentCode: '429907' },
    { code: '429908', name: '市', level: 'city', parentCode: '429900' },
  ]) {
    const answer = await admin.post('/areas', { areas: [good, bad] })
    assert.deepEqual([answer.status, fieldsOf(answer)], [422, ['areas.1.parentCode']], JSON.stringify(bad))
  }
  const code = await admin.post('/areas', { areas: [good, { code: '42x', name: '街', level: 'street' }] })
  assert.deepEqual([code.status, fieldsOf(code)], [422, ['areas.1.code']])
  assert.deepEqual(await city.rows(), before)
})

test('a street without an office of its own is looked after by its county', async () => {
  const street = { code: '429903901', name: '新月湾街道', level: 'street', parentCode: '429903' }
  assert.equal((await admin.post('/areas', { areas: [street] })).status, 200)
  for (const where of [{ address: '楚江市新月湾街道9号' }, { areaCode: '429903901' }]) {
    const answer = await city.as('dispatcher').post('/dispatch/suggestion', where)
    assert.equal(answer.body.office, '楚江市鹤汀区市场监督管理局', JSON.stringify(where))
  }
})
