import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ConfigError, loadConfig } from './config.ts'
import { printedSettings } from './settings.ts'

const home = mkdtempSync(join(tmpdir(), 'xiaobao-config-'))
after(() => rmSync(home, { recursive: true, force: true }))

const secret = 'kq3vT9zXw7LmB2yRf6HsJd8NpG4cU1aE'
const production = { XIAOBAO_HOME: home, DATABASE_URL: 'postgres://x:y@db.internal/x', XIAOBAO_SECRET: secret }
const refused = (env: NodeJS.ProcessEnv, words: RegExp) =>
  assert.throws(
    () => loadConfig(env),
    (error: Error) => error instanceof ConfigError && words.test(error.message),
  )

test('without settings it is a demonstration on this machine alone', () => {
  const config = loadConfig({ XIAOBAO_HOME: home, PORT: '' })
  assert.equal(config.production, false)
  assert.equal(config.port, 3000)
  assert.equal(config.host, '127.0.0.1')
})

test('the secret of a demonstration is made once and readable by its owner alone', () => {
  const first = loadConfig({ XIAOBAO_HOME: home }).secret
  assert.ok(first.length >= 32)
  assert.equal(loadConfig({ XIAOBAO_HOME: home }).secret, first)
  assert.equal(statSync(join(home, 'secret')).mode & 0o777, 0o600)
})

test('with a database of its own it is at work', () => {
  assert.equal(loadConfig(production).production, true)
})

test('at work, a missing, short, default or repeated secret is refused by name', () => {
  for (const [bad, words] of [
    [undefined, /XIAOBAO_SECRET is missing/],
    ['kq3vT9zXw7', /XIAOBAO_SECRET is too short/],
    ['change-me-change-me-change-me-change-me', /XIAOBAO_SECRET is a default/],
    ['please-replace-this-with-your-own-secret', /XIAOBAO_SECRET is a default/],
    ['a'.repeat(64), /XIAOBAO_SECRET repeats/],
    ['0123456789abcdef'.repeat(4), /XIAOBAO_SECRET repeats/],
  ] as const)
    refused({ ...production, XIAOBAO_SECRET: bad }, words)
})

test('at work, no date can be faked', () => {
  refused({ ...production, XIAOBAO_TODAY: '2026-06-08' }, /XIAOBAO_TODAY/)
  assert.equal(loadConfig({ XIAOBAO_HOME: home, XIAOBAO_TODAY: '2026-06-08' }).today, '2026-06-08')
})

test('every wrong setting is named, with what it must be', () => {
  refused(
    { PORT: 'http', XIAOBAO_TODAY: '2026-02-30', SMTP_URL: 'mail', LOG_LEVEL: 'loud' },
    /PORT must.*XIAOBAO_TODAY must.*SMTP_URL must.*LOG_LEVEL must/s,
  )
  refused({ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must be an address postgres:/)
  refused({ PORT: '70000' }, /PORT must be between/)
  refused({ XIAOBAO_HOME: home, SMTP_URL: 'smtp://mail.internal' }, /MAIL_FROM is missing/)
})

test('docs/configuration.md holds the table of settings as it is', () => {
  const printed = readFileSync(join(import.meta.dirname, '../docs/configuration.md'), 'utf8')
  assert.ok(printed.includes(printedSettings()), `expected in docs/configuration.md:\n${printedSettings()}`)
})
