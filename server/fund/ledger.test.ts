/** The ledger's promises, for any run of movements: entries add up to nought, no account falls below it, replay agrees. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { testDatabase } from '../../test/harness.ts'
import { contextOn, prepareCity } from '../../test/matters.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/problem.ts'
import { accountsOf, lockFund, post, replayed } from './ledger.ts'

let db: Awaited<ReturnType<typeof testDatabase>>['db']
let station: number
before(async () => {
  db = (await testDatabase()).db
  await prepareCity(db)
  const { rows } = await sql<{ id: number }>`
    with o as (insert into operator (name) values ('商场') returning id),
    m as (insert into matter (kind, number, state, office_id, received_on, received_at, channel, subject)
      select 'station', 'WZ1', 'open', id, '2026-01-01', now(), 'other', '站' from office limit 1 returning id, office_id),
    a as (insert into area (code, name, level) values ('429999', '区', 'city') returning code)
    insert into station (matter_id, office_id, name, host_kind, host_id, level, area_code, place, phone, hours)
    select m.id, m.office_id, '站', 'mall', o.id, 'city', a.code, '地', '1', '2' from m, o, a returning matter_id as id`.execute(
    db,
  )
  station = Number(rows[0]!.id)
})

/** A fund with the mall's part and three tenants, all empty. */
async function emptyFund(): Promise<{ id: number; accounts: { id: number; kind: string }[] }> {
  const { rows } = await sql<{ id: number; kind: string; fund: number }>`
    with s as (
      insert into matter (kind, number, state, office_id, received_on, received_at, channel, subject)
      select 'station', 'WZ' || gen_random_uuid(), 'open', office_id, received_on, received_at, channel, subject from matter where id = ${station} returning id),
    o as (insert into office (code, name, name_en, kind, letter_prefix, address, phone) values (gen_random_uuid()::text, '站', 's', 'station', '', '', '') returning id),
    t as (insert into station (matter_id, office_id, name, host_kind, host_id, level, area_code, place, phone, hours)
      select s.id, o.id, name, host_kind, host_id, level, area_code, place, phone, hours from station, s, o where matter_id = ${station} returning matter_id),
    p as (insert into operator (name) select 't' || n from generate_series(1, 3) n returning id),
    f as (insert into fund (station_id, minimum_fen, tenant_minimum_fen, opened_on) select matter_id, 0, 0, '2026-01-01' from t returning id)
    insert into fund_account (fund_id, kind, operator_id, name)
    select f.id, k.kind, k.operator, k.kind from f, (
      select 'bank' as kind, null::bigint as operator union all select 'pool', null union all select 'tenant', id from p) k
    returning id, kind, fund_id as fund`.execute(db)
  return { id: Number(rows[0]!.fund), accounts: rows.map(each => ({ id: Number(each.id), kind: each.kind })) }
}

const requestContext = () => contextOn(db, '2026-06-30', { name: '出纳' })
type Wish = { from: number; to: number; fen: number }
const wish = fc.record({
  from: fc.integer({ min: -1, max: 4 }),
  to: fc.integer({ min: 0, max: 4 }),
  fen: fc.integer({ min: 1, max: 50_000 }),
})

/** Money into an account from outside (from −1), out of it, or from one part to another; the bank follows what the parts do. */
async function move(ctx: Context, fund: Awaited<ReturnType<typeof emptyFund>>, { from, to, fen }: Wish) {
  const bank = fund.accounts.find(each => each.kind === 'bank')!
  const parts = fund.accounts.filter(each => each.kind !== 'bank')
  const [source, target] = [parts[from], parts[to]]
  const postings =
    source && target && source.id !== target.id
      ? [
          { accountId: source.id, fen },
          { accountId: target.id, fen: -fen },
        ]
      : source
        ? [
            { accountId: source.id, fen },
            { accountId: bank.id, fen: -fen },
          ]
        : [
            { accountId: bank.id, fen },
            { accountId: parts[to % parts.length]!.id, fen: -fen },
          ]
  return db
    .transaction()
    .execute(async trx => {
      const inside = { ...ctx, db: trx }
      await lockFund(inside, fund.id)
      await post(inside, { fundId: fund.id, kind: 'deposit', reason: '试', proof: '试', postings })
      return true
    })
    .catch(error => {
      if (error instanceof Problem && error.type === 'not-allowed') return false
      throw error
    })
}

async function requireSound(ctx: Context, fundId: number) {
  const accounts = await accountsOf(ctx, fundId)
  const again = await replayed(ctx, fundId)
  for (const each of accounts) {
    assert.ok(each.balanceFen >= 0, `${each.name} is below nought`)
    assert.equal(each.balanceFen, again.get(each.id), `${each.name}: replay says otherwise`)
  }
  const bank = accounts.find(each => each.kind === 'bank')!.balanceFen
  const parts = accounts.filter(each => each.kind !== 'bank').reduce((sum, each) => sum + each.balanceFen, 0)
  assert.equal(bank, parts, 'what lies in the bank is what belongs to manager and tenants')
  const { rows } = await sql<{ n: number }>`select count(*) as n from (
    select entry_id from fund_posting group by entry_id having sum(amount_fen) <> 0 or count(*) < 2) unsound`.execute(
    db,
  )
  assert.equal(Number(rows[0]!.n), 0, 'an entry out of balance')
}

test('any run of movements, one after the other', async () => {
  const ctx = await requestContext()
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { maxLength: 12 }), async wishes => {
      const fund = await emptyFund()
      const held = new Map<number, number>()
      for (const each of wishes) {
        const before = new Map((await accountsOf(ctx, fund.id)).map(one => [one.id, one.balanceFen]))
        const went = await move(ctx, fund, each)
        const now = await accountsOf(ctx, fund.id)
        if (!went) for (const one of now) assert.equal(one.balanceFen, before.get(one.id), 'a refusal moves nothing')
        for (const one of now) held.set(one.id, one.balanceFen)
      }
      await requireSound(ctx, fund.id)
    }),
    { numRuns: 25 },
  )
})

test('any movements at the same moment', async () => {
  const ctx = await requestContext()
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 4, maxLength: 12 }), async wishes => {
      const fund = await emptyFund()
      await move(ctx, fund, { from: -1, to: 0, fen: 60_000 })
      await Promise.all(wishes.map(each => move(ctx, fund, each)))
      await requireSound(ctx, fund.id)
    }),
    { numRuns: 15 },
  )
})

test('the same money taken by many at once goes out once', async () => {
  const ctx = await requestContext()
  const fund = await emptyFund()
  await move(ctx, fund, { from: -1, to: 0, fen: 1000 })
  const went = await Promise.all(Array.from({ length: 8 }, () => move(ctx, fund, { from: 0, to: 0, fen: 1000 })))
  assert.equal(went.filter(Boolean).length, 1)
  await requireSound(ctx, fund.id)
})

test('an entry that does not balance, or on an account of another fund, is none', async () => {
  const ctx = await requestContext()
  const [one, other] = [await emptyFund(), await emptyFund()]
  const crooked = [
    { accountId: one.accounts[0]!.id, fen: 5 },
    { accountId: one.accounts[1]!.id, fen: -4 },
  ]
  await assert.rejects(
    post(ctx, { fundId: one.id, kind: 'deposit', reason: 'x', proof: 'x', postings: crooked }),
    /balance/,
  )
  const foreign = [
    { accountId: one.accounts[0]!.id, fen: 5 },
    { accountId: other.accounts[1]!.id, fen: -5 },
  ]
  await assert.rejects(
    post(ctx, { fundId: one.id, kind: 'deposit', reason: 'x', proof: 'x', postings: foreign }),
    Problem,
  )
})
