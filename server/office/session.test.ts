/** Signing in: five wrong passwords lock for 15 minutes, 30 idle minutes end a session (domain/security 10.2); API keys. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answer, openCity } from '../../test/app.ts'
import { demonstrationPassword } from '../about.ts'

const city = await openCity('2026-06-01')
const { as, nobody, db } = city

const signIn = (account: string, password = demonstrationPassword) => nobody.post('/session', { account, password })
const cookieOf = (answer: Answer) => ({ cookie: String(answer.headers['set-cookie']).split(';')[0]! })
const me = (headers: Record<string, string>) => nobody.ask('GET', '/me', undefined, headers)
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)

test('five wrong passwords lock the account for fifteen minutes, whatever is tried', async () => {
  for (let nth = 1; nth <= 5; nth++) assert.equal((await signIn('qianbo', `wrong ${nth}`)).status, 401)
  const locked = await signIn('qianbo')
  assert.equal(locked.status, 401)
  assert.match(locked.body.detail, /锁定/)
  assert.equal((await signIn('liuhong')).status, 200, 'nobody else is locked')

  const shown = (await as('admin').get('/accounts')).body.items.find(
    (each: { account: string }) => each.account === 'qianbo',
  )
  const left = (Date.parse(shown.lockedUntil) - Date.now()) / 60_000
  assert.ok(left > 14 && left <= 15, `${left} minutes`)

  await db
    .updateTable('person')
    .set({ locked_until: ago(1) })
    .where('account', '=', 'qianbo')
    .execute()
  assert.equal((await signIn('qianbo')).status, 200)
})

test('four wrong and one right: counting begins anew', async () => {
  for (let round = 0; round < 2; round++) {
    for (let nth = 1; nth <= 4; nth++) assert.equal((await signIn('songjia', 'wrong')).status, 401)
    assert.equal((await signIn('songjia')).status, 200)
  }
})

test('five at once count as five', async () => {
  await Promise.all(Array.from({ length: 5 }, () => signIn('hemin', 'wrong')))
  assert.match((await signIn('hemin')).body.detail, /锁定/)
})

test('the administrator unlocks', async () => {
  for (let nth = 1; nth <= 5; nth++) await signIn('weidong', 'wrong')
  assert.equal((await signIn('weidong')).status, 401)
  const id = await city.personId('weidong')
  assert.equal((await as('admin').post(`/accounts/${id}/unlock`)).status, 200)
  assert.equal((await signIn('weidong')).status, 200)
})

test('a session ends after thirty idle minutes and after twelve hours, and when one signs out', async () => {
  const personId = await city.personId('jiangli')
  const seen = (minutes: number) =>
    db
      .updateTable('session')
      .set({ seen_at: ago(minutes) })
      .where('person_id', '=', personId)
      .execute()
  const session = cookieOf(await signIn('jiangli'))
  await seen(29)
  assert.equal((await me(session)).status, 200, 'and being seen begins another half hour')
  await seen(31)
  assert.equal((await me(session)).status, 401)

  const long = cookieOf(await signIn('jiangli'))
  await db
    .updateTable('session')
    .set({ expires_at: ago(1) })
    .where('person_id', '=', personId)
    .execute()
  assert.equal((await me(long)).status, 401)

  const left = cookieOf(await signIn('jiangli'))
  assert.equal((await nobody.ask('DELETE', '/session', undefined, left)).status, 200)
  assert.equal((await me(left)).status, 401)
})

test('the cookie is out of reach of scripts, and the token is stored hashed', async () => {
  const answer = await signIn('panyue')
  assert.match(String(answer.headers['set-cookie']), /HttpOnly; SameSite=Lax/)
  const token = cookieOf(answer).cookie.split('=')[1]!
  const kept = await db.selectFrom('session').select('token_hash').execute()
  assert.ok(kept.every(each => each.token_hash !== token))
})

test('an API key is shown once, kept hashed, acts as its person, and ends when revoked', async () => {
  const personId = await city.personId('handler')
  const headers = { 'idempotency-key': 'made-once-0001' }
  const made = await as('admin').post('/api-keys', { personId, label: '市局数据平台' }, headers)
  assert.equal(made.status, 201)
  const { id, key } = made.body
  const bearer = { authorization: `Bearer ${key}` }
  assert.equal((await me(bearer)).body.account, 'handler')
  assert.equal((await nobody.ask('GET', '/accounts', undefined, bearer)).status, 403, 'no more than the person may')

  const listed = (await as('admin').get('/api-keys')).body.items
  assert.deepEqual([listed[0].id, listed[0].label, listed[0].account], [id, '市局数据平台', 'handler'])
  assert.ok(!JSON.stringify(listed).includes(key))
  for (const table of ['api_key', 'replay', 'event'] as const) {
    const rows = await db.selectFrom(table).selectAll().execute()
    assert.ok(!JSON.stringify(rows).includes(key), `${table} holds the key`)
  }

  assert.equal((await as('admin').ask('DELETE', `/api-keys/${id}`)).status, 200)
  assert.equal((await me(bearer)).status, 401)
  assert.equal((await as('admin').ask('DELETE', `/api-keys/${id}`)).status, 404)
  assert.equal((await me({ authorization: 'Bearer xb_not-a-key-at-all-0000000' })).status, 401)
})

test('a key needs a label and somebody who works here', async () => {
  const personId = await city.personId('handler')
  for (const [body, status] of [
    [{ personId }, 422],
    [{ personId, label: '' }, 422],
    [{ personId: 999_999, label: '无人' }, 404],
  ] as const)
    assert.equal((await as('admin').post('/api-keys', body)).status, status)
})
