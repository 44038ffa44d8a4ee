/** The administrator keeps offices and accounts, and only the administrator (domain/security 10.2: least privilege, accountability). */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answer, openCity } from '../../test/app.ts'
import { demonstrationPassword } from '../about.ts'

const city = await openCity('2026-06-01')
const { as, nobody } = city
const strong = 'Kettle-Lamp-29'

const signIn = (account: string, password: string) => nobody.post('/session', { account, password })
const cookieOf = (answer: Answer) => ({ cookie: String(answer.headers['set-cookie']).split(';')[0]! })
const fieldsOf = (answer: Answer) => answer.body.errors.map((each: { field: string }) => each.field)
/** Back from the telephone: what this session may still see. */
const me = (cookie: { cookie: string }) => nobody.ask('GET', '/me', undefined, cookie)

async function newcomer(account: string, roles = ['handler']) {
  const officeId = await city.officeId('429902')
  const made = await as('admin').post('/accounts', { account, name: '新同事', officeId, roles, password: strong })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  return made.body.id as number
}

test('the administrator changes, the auditor reads, a county handler sees nothing of it', async () => {
  const id = await city.personId('qianbo')
  const writes: [string, object][] = [
    ['/accounts', {}],
    [`/accounts/${id}`, {}],
    [`/accounts/${id}/password`, {}],
    [`/accounts/${id}/unlock`, {}],
    ['/offices', {}],
    [`/offices/${id}`, {}],
    ['/areas', {}],
    ['/api-keys', {}],
  ]
  for (const who of ['handler', 'head', 'supervisor', 'dispatcher', 'legal', 'auditor'])
    for (const [path, body] of writes) assert.equal((await as(who).post(path, body)).status, 403, `${who} ${path}`)
  for (const [path, body] of writes) assert.equal((await nobody.post(path, body)).status, 401, path)
  for (const path of ['/accounts', '/api-keys']) {
    assert.equal((await as('admin').get(path)).status, 200)
    assert.equal((await as('auditor').get(path)).status, 200)
    assert.equal((await as('handler').get(path)).status, 403)
  }
  const listed = JSON.stringify((await as('auditor').get('/accounts')).body)
  assert.ok(!listed.includes('argon2') && !listed.includes('password'), 'no hash leaves the server')
})

test('a newcomer signs in with the password given and chooses another', async () => {
  await newcomer('newcomer')
  const first = await signIn('newcomer', strong)
  assert.equal(first.status, 200)
  assert.equal(first.body.office, '楚江市望楚区市场监督管理局')
  const elsewhere = cookieOf(await signIn('newcomer', strong))

  const wrong = await nobody.post('/me/password', { old: 'not-this-one', password: 'Teapot-Lamp-30' }, cookieOf(first))
  assert.deepEqual([wrong.status, fieldsOf(wrong)], [422, ['old']])
  const weak = await nobody.post('/me/password', { old: strong, password: 'aaaaaaaaaaaa' }, cookieOf(first))
  assert.deepEqual([weak.status, fieldsOf(weak)], [422, ['password']])

  const changed = await nobody.post('/me/password', { old: strong, password: 'Teapot-Lamp-30' }, cookieOf(first))
  assert.equal(changed.status, 200, JSON.stringify(changed.body))
  assert.equal((await me(elsewhere)).status, 401, 'other sessions end')
  assert.equal((await me(cookieOf(first))).status, 200, 'the one at hand goes on')
  assert.equal((await signIn('newcomer', strong)).status, 401)
  assert.equal((await signIn('newcomer', 'Teapot-Lamp-30')).status, 200)
})

test('with the password that the administrator knows one can do one thing: choose another', async () => {
  const id = await newcomer('fresh')
  const first = await signIn('fresh', strong)
  assert.equal(first.body.mustChangePassword, true)
  const cookie = cookieOf(first)
  for (const path of ['/desk', '/offices', '/reminders']) {
    const refused = await nobody.ask('GET', path, undefined, cookie)
    assert.equal(refused.status, 403, path)
    assert.match(refused.body.title, /初始口令/)
  }
  assert.equal((await me(cookie)).status, 200)
  const same = await nobody.post('/me/password', { old: strong, password: strong }, cookie)
  assert.deepEqual([same.status, fieldsOf(same)], [422, ['password']], 'not the same again')
  assert.equal((await nobody.post('/me/password', { old: strong, password: 'Teapot-Lamp-31' }, cookie)).status, 200)
  assert.equal((await nobody.ask('GET', '/desk', undefined, cookie)).status, 200)

  // Reset by the administrator, it is an initial one again.
  await as('admin').post(`/accounts/${id}/password`, { password: 'Window-Rain-56' })
  assert.equal((await signIn('fresh', 'Window-Rain-56')).body.mustChangePassword, true)
})

test('a weak password, a taken account and an unknown role are refused with the field named', async () => {
  const officeId = await city.officeId('429902')
  const good = { account: 'fangfang', name: '方方', officeId, roles: ['handler'], password: strong }
  for (const password of ['short-A1', 'onlylowercaseletters', '1234567890123', 'lowercase12345']) {
    const answer = await as('admin').post('/accounts', { ...good, password })
    assert.deepEqual([answer.status, fieldsOf(answer)], [422, ['password']], password)
  }
  for (const [different, field] of [
    [{ account: 'handler' }, 'account'],
    [{ account: 'Fang Fang' }, 'account'],
    [{ roles: ['mayor'] }, 'roles.0'],
    [{ roles: [] }, 'roles'],
    [{ roles: ['system'] }, 'roles.0'],
  ] as const) {
    const answer = await as('admin').post('/accounts', { ...good, ...different })
    assert.deepEqual([answer.status, fieldsOf(answer)], [422, [field]], field)
  }
  const id = await city.personId('qianbo')
  const reset = await as('admin').post(`/accounts/${id}/password`, { password: 'weak' })
  assert.equal(reset.status, 422)
  assert.ok(fieldsOf(reset).every((field: string) => field === 'password'))
})

test('a closed account cannot sign in, its sessions and keys end; reopened it works, its keys stay dead', async () => {
  const id = await newcomer('leaver')
  const session = cookieOf(await signIn('leaver', strong))
  const { key } = (await as('admin').post('/api-keys', { personId: id, label: '旧系统' })).body
  const bearer = { authorization: `Bearer ${key}` }
  assert.equal((await nobody.ask('GET', '/me', undefined, bearer)).status, 200)

  assert.equal((await as('admin').post(`/accounts/${id}`, { active: false })).status, 200)
  assert.equal((await me(session)).status, 401)
  assert.equal((await signIn('leaver', strong)).status, 401)
  assert.equal((await nobody.ask('GET', '/me', undefined, bearer)).status, 401)

  await as('admin').post(`/accounts/${id}`, { active: true })
  assert.equal((await me(session)).status, 401)
  assert.equal((await nobody.ask('GET', '/me', undefined, bearer)).status, 401)
  assert.equal((await signIn('leaver', strong)).status, 200)
})

test('with another role or office one signs in again; with another name one need not', async () => {
  const id = await newcomer('mover')
  const officeId = await city.officeId('429903')
  for (const [change, status] of [
    [{ name: '改了名' }, 200],
    [{ roles: ['handler', 'head'] }, 401],
    [{ officeId }, 401],
  ] as const) {
    const session = cookieOf(await signIn('mover', strong))
    assert.equal((await as('admin').post(`/accounts/${id}`, change)).status, 200)
    assert.equal((await me(session)).status, status, JSON.stringify(change))
  }
  const again = await signIn('mover', strong)
  assert.deepEqual([again.body.name, again.body.roles, again.body.officeId], ['改了名', ['handler', 'head'], officeId])
})

test('an administrator cannot close himself or give up the office of administrator', async () => {
  const id = await city.personId('admin')
  for (const change of [{ active: false }, { roles: ['handler'] }])
    assert.equal((await as('admin').post(`/accounts/${id}`, change)).status, 409)
  assert.equal((await as('admin').get('/accounts')).status, 200)
})

test('a reset password ends the sessions of that person', async () => {
  const id = await newcomer('forgetful')
  const session = cookieOf(await signIn('forgetful', strong))
  assert.equal((await as('admin').post(`/accounts/${id}/password`, { password: 'Window-Rain-55' })).status, 200)
  assert.equal((await me(session)).status, 401)
  assert.equal((await signIn('forgetful', 'Window-Rain-55')).status, 200)
})

test('every change is an event with who did it, and no event holds a password', async () => {
  const events = await city.db
    .selectFrom('event')
    .select(['name', 'actor_name', 'facts'])
    .where('name', 'like', 'office.%')
    .execute()
  assert.ok(events.some(each => each.name === 'office.change-person'))
  assert.ok(events.every(each => each.actor_name !== ''))
  const kept = JSON.stringify(events)
  for (const word of [strong, 'Window-Rain-55', 'argon2', demonstrationPassword])
    assert.ok(!kept.includes(word), `an event holds ${word}`)
})
