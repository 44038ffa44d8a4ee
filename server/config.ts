/**
 * What the environment says, read once and checked before anything starts. Nothing else reads process.env.
 *
 * With DATABASE_URL we are at work (production): no demonstration data, and no secret that others could know.
 * Without it this is a demonstration on a database of our own.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { settings } from './settings.ts'

export type Config = ReturnType<typeof loadConfig>

/** The environment cannot be worked with; the message names every setting that is wrong and what it must be. */
export class ConfigError extends Error {}

/** Checks all settings (server/settings.ts) and makes the demonstration secret if there is none yet. Throws ConfigError. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env) {
  const given = read(env)
  const production = given.DATABASE_URL !== undefined
  const home = resolve(given.XIAOBAO_HOME)
  const problems = [...(production ? productionProblems(given) : []), ...mailProblems(given)]
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))

  return {
    production,
    home,
    databaseUrl: given.DATABASE_URL,
    port: given.PORT,
    host: given.HOST,
    secret: given.XIAOBAO_SECRET ?? demonstrationSecret(home),
    today: given.XIAOBAO_TODAY,
    smsGatewayUrl: given.SMS_GATEWAY_URL,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM,
    publicUrl: given.PUBLIC_URL?.replace(/\/+$/, ''),
    trustProxy: given.TRUST_PROXY,
    logLevel: given.LOG_LEVEL,
  }
}

/** Whether a database belongs to this machine: looked at without making anything. */
export function installedHere(env: NodeJS.ProcessEnv = process.env): boolean {
  const given = read(env)
  return given.DATABASE_URL !== undefined || existsSync(join(resolve(given.XIAOBAO_HOME), 'db'))
}

type Given = { [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['value']> }

/** A setting left empty (`PORT=`) counts as not set: so do shells, compose files and systemd. */
function read(env: NodeJS.ProcessEnv): Given {
  const shape = Object.fromEntries(Object.entries(settings).map(([name, { value }]) => [name, value]))
  const set = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in settings && value?.trim()))
  const result = z.object(shape).safeParse(set)
  if (result.success) return result.data as Given
  throw new ConfigError(result.error.issues.map(each => `${each.path.join('.')} ${each.message}`).join('\n'))
}

function productionProblems({ XIAOBAO_SECRET: secret, XIAOBAO_TODAY: today }: Given): string[] {
  const problems: string[] = []
  if (today)
    problems.push('XIAOBAO_TODAY is for demonstrations: with DATABASE_URL set, every clock must run on the real date')
  const weakness = weaknessOf(secret)
  if (weakness) problems.push(`XIAOBAO_SECRET ${weakness}: take the output of "openssl rand -base64 33"`)
  return problems
}

function weaknessOf(secret: string | undefined): string | undefined {
  if (!secret) return 'is missing'
  if (secret.length < 32) return 'is too short (at least 32 characters)'
  if (/change.?me|secret|password|example|default|xiaobao|replace|openssl/i.test(secret))
    return 'is a default or an example'
  if (new Set(secret).size < 10 || /^(.+?)\1+$/.test(secret)) return 'repeats the same characters'
  return undefined
}

function mailProblems({ SMTP_URL, MAIL_FROM }: Given): string[] {
  return SMTP_URL && !MAIL_FROM ? ['MAIL_FROM is missing: with SMTP_URL set, mail needs a sender'] : []
}

/** Made once: sessions of a demonstration survive a restart, and nobody but its owner can read it. */
function demonstrationSecret(home: string): string {
  const file = join(home, 'secret')
  mkdirSync(home, { recursive: true, mode: 0o755 })
  try {
    writeFileSync(file, randomBytes(33).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
