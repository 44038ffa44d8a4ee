/** 宣传物料: nothing is handed out that was not made, nothing spent that was not granted, and a mistake stays on the page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { type Json, openCity } from '../app.ts'
import { done, refused, seen } from '../station.ts'

const city = await openCity('2026-06-01')
const post = (who: string, path: string, body: Json) => done(city, who, path, body)
const board = async (who: string, material: string) => {
  const { lines, stock } = await seen(city, who, '/materials')
  const line = lines.find((each: Json) => each.material === material) ?? { made: 0, handedOut: 0, lost: 0, stock: 0 }
  return { ...line, stock: stock.filter((each: Json) => each.material === material) }
}

test('granted, made, sent to a county, handed out to a unit and a street; the rest is in stock and in the budget', async () => {
  const { id: budget } = await post('supervisor', '/material-budgets', {
    year: 2026,
    source: 'bureau',
    title: '台签专项',
    amountFen: 1_000_00,
  })
  await refused(city, 403, 'handler', '/material-budgets', {
    year: 2026,
    source: 'bureau',
    title: '私设',
    amountFen: 1,
  })
  const made = { material: 'table-sign', quantity: 100, costFen: 600_00, budgetId: budget, words: '红叶印务，收据 7' }
  await post('supervisor', '/materials/orders', made)
  const over = await refused(city, 422, 'supervisor', '/materials/orders', { ...made, costFen: 400_01 })
  assert.equal(over.errors[0].field, 'costFen')
  assert.match(over.errors[0].problem + over.errors[0].expected, /400/)
  await refused(city, 422, 'supervisor', '/materials/orders', { ...made, on: '2026-06-02' })

  const county = (
    await city.db.selectFrom('office').select('id').where('code', '=', '429902').executeTakeFirstOrThrow()
  ).id
  await refused(city, 409, 'handler', '/materials/handouts', {
    material: 'table-sign',
    quantity: 1,
    recipient: '文昌街',
  })
  await post('supervisor', '/materials/transfers', { material: 'table-sign', quantity: 30, toOfficeId: county })
  const unit = await city.db
    .selectFrom('demonstration')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .select(['matter.id', 'matter.number', 'demonstration.award_number'])
    .where('matter.office_id', '=', county)
    .orderBy('matter.id')
    .executeTakeFirstOrThrow()
  const to = await refused(city, 422, 'handler', '/materials/handouts', { material: 'table-sign', quantity: 5 })
  assert.equal(to.errors[0].field, 'recipient')
  await refused(city, 422, 'handler', '/materials/handouts', {
    material: 'table-sign',
    quantity: 5,
    demonstrationNumber: 'FX0',
  })
  const [off] = (await seen(city, 'handler', '/demonstrations?state=delisted')).items
  const gone = await refused(city, 422, 'handler', '/materials/handouts', {
    material: 'table-sign',
    quantity: 5,
    demonstrationNumber: off.number,
  })
  assert.match(gone.errors[0].problem, /已摘牌/)
  await post('handler', '/materials/handouts', {
    material: 'table-sign',
    quantity: 5,
    // What stands on its plaque names it too.
    demonstrationNumber: unit.award_number ?? assert.fail('bears no plaque'),
  })
  const { id: wrong } = await post('handler', '/materials/handouts', {
    material: 'table-sign',
    quantity: 20,
    recipient: '文昌街',
  })
  const beyond = await refused(city, 409, 'handler', '/materials/handouts', {
    material: 'table-sign',
    quantity: 6,
    recipient: '文昌街',
  })
  assert.match(beyond.detail, /库存5，不够6/)
  await post('handler', '/materials/losses', { material: 'table-sign', quantity: 1, words: '破损' })
  await refused(city, 404, 'supervisor', '/materials/reversals', { entryId: wrong, words: '不是本单位的' })
  await post('handler', '/materials/reversals', { entryId: wrong, words: '应为2件' })
  await refused(city, 422, 'handler', '/materials/reversals', { entryId: wrong, words: '再来一次' })
  await post('handler', '/materials/handouts', { material: 'table-sign', quantity: 2, recipient: '文昌街' })

  const now = await board('supervisor', 'table-sign')
  assert.deepEqual([now.made, now.handedOut, now.lost], [100, 7, 1])
  assert.deepEqual(now.stock.map((each: Json) => each.quantity).sort(), [22, 70])
  // The county sees its own: neither what was made nor what lies elsewhere.
  const own = await board('handler', 'table-sign')
  assert.deepEqual([own.made, own.moved, own.handedOut, own.lost, own.stock[0].quantity], [0, 30, 7, 1, 22])
  assert.equal(now.moved, 0, 'between offices one sees it is nought')
  const entries = await seen(city, 'handler', '/materials/entries?material=table-sign')
  assert.deepEqual(
    entries.items.map((each: Json) => [each.kind, each.quantity]),
    [
      ['handout', 2],
      ['reversal', -20],
      ['loss', 1],
      ['handout', 20],
      ['handout', 5],
      ['transfer', 30],
    ],
  )
  assert.equal(entries.items[4].to.number, unit.number)
  const figure = await seen(city, 'supervisor', '/figures/signs-handed-out/records?period=2026-06')
  assert.equal(figure.amount, 7)
  const { budgets } = await seen(city, 'supervisor', '/materials')
  assert.deepEqual(
    budgets.filter((each: Json) => each.id === budget).map((each: Json) => each.amountFen - each.spentFen),
    [400_00],
  )
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await city.bytes('supervisor', '/materials/xlsx')) as never)
  const sheet = book.getWorksheet('物料')!
  const row = sheet.getColumn(1).values.indexOf('台签')
  assert.deepEqual(sheet.getRow(row).getCell(6).value, { formula: `B${row}+C${row}-D${row}-E${row}`, result: 92 })
})

test('several who reverse the same entry at once are one reversal and refusals', async () => {
  const { id: budgetId } = await post('supervisor', '/material-budgets', {
    year: 2026,
    source: 'bureau',
    title: '桌牌专项',
    amountFen: 100_00,
  })
  const made = { material: 'desk-card', quantity: 10, costFen: 50_00, budgetId, words: '红叶印务，收据 8' }
  // The first round opens the connections on which the second one runs at once.
  for (const _ of ['first', 'second']) {
    const { id: entryId } = await post('supervisor', '/materials/orders', made)
    const reversal = { entryId, words: '单价写错' }
    const all = await Promise.all(
      Array.from({ length: 6 }, () => city.as('supervisor').post('/materials/reversals', reversal)),
    )
    assert.deepEqual(all.map(({ status }) => status).sort(), [201, 422, 422, 422, 422, 422])
  }
})

test('whatever is entered in whatever order, no stock falls below nought and stock is made less handed out less lost', async () => {
  const { id: budget } = await post('supervisor', '/material-budgets', {
    year: 2026,
    source: 'city-finance',
    title: '宣传单',
    amountFen: 100_000_00,
  })
  const step = fc.record({
    what: fc.constantFrom('orders', 'handouts', 'losses'),
    quantity: fc.integer({ min: 1, max: 40 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async steps => {
      const before = await board('supervisor', 'leaflet')
      // The counties hold some too; what is entered here moves the bureau's own.
      const own = ({ stock }: Json) =>
        stock.find((each: Json) => each.office.includes('消费者权益保护分局'))?.quantity ?? 0
      let there = own(before)
      for (const { what, quantity } of steps) {
        const { status } = await city.as('supervisor').post(`/materials/${what}`, {
          material: 'leaflet',
          quantity,
          ...(what === 'orders' ? { costFen: 1, budgetId: budget } : {}),
          recipient: '文昌街',
          words: '试',
        })
        const fits = what === 'orders' || quantity <= there
        assert.equal(status, fits ? 201 : 409)
        if (fits) there += what === 'orders' ? quantity : -quantity
      }
      const after = await board('supervisor', 'leaflet')
      assert.equal(own(after), there)
      const all = after.stock.reduce((sum: number, each: Json) => sum + each.quantity, 0)
      assert.equal(after.made - after.handedOut - after.lost, all)
    }),
    { numRuns: 15 },
  )
})
