/**
 * The settings a bureau may make, one line each: name in the environment, what a value must be, what it means.
 *
 * docs/configuration.md prints this table; a test keeps it so.
 */
import { z } from 'zod'

const day = z.iso.date({ error: 'must be a day, YYYY-MM-DD' })
const url = (...schemes: string[]) =>
  z.string().refine(value => schemes.some(each => value.startsWith(`${each}://`)) && URL.canParse(value), {
    error: `must be an address ${schemes.map(each => `${each}://…`).join(' or ')}`,
  })
const yesOrNo = z
  .enum(['0', '1', 'false', 'true'], { error: 'must be 1 or 0' })
  .transform(value => value === '1' || value === 'true')
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const

export const settings = {
  XIAOBAO_HOME: {
    value: z.string().default('./var'),
    means:
      'Directory of all that is kept outside the database: attachments, the embedded database, the demonstration secret',
  },
  DATABASE_URL: {
    value: url('postgres', 'postgresql').optional(),
    means: 'PostgreSQL 15 to 18. Set: production, no demonstration data. Unset: embedded database and model city',
  },
  PORT: {
    value: z.coerce
      .number({ error: 'must be a number' })
      .int()
      .min(0)
      .max(65535, { error: 'must be between 0 and 65535' })
      .default(3000),
    means: 'Port of the web server; 0 takes a free one',
  },
  HOST: {
    value: z.string().default('127.0.0.1'),
    means: 'Address the web server listens on; 0.0.0.0 for all interfaces',
  },
  XIAOBAO_SECRET: {
    value: z.string().optional(),
    means:
      'Signs sessions and seals secrets. Required in production: at least 32 random characters. In demonstration made once and kept in the home',
  },
  XIAOBAO_TODAY: {
    value: day.optional(),
    means: 'A fixed date, for tests and demonstrations only; refused in production',
  },
  SMS_GATEWAY_URL: {
    value: url('http', 'https').optional(),
    means:
      'Gateway that text messages are posted to; unset, such letters are shown as 未送达 and go another way (in a demonstration: local outbox)',
  },
  SMTP_URL: {
    value: url('smtp', 'smtps').optional(),
    means:
      'Mail server, smtp://user:password@host:port; unset, such letters are shown as 未送达 and go another way (in a demonstration: local outbox)',
  },
  MAIL_FROM: {
    value: z.string().includes('@', { error: 'must be a mail address' }).optional(),
    means: 'Sender of mail; required with SMTP_URL',
  },
  PUBLIC_URL: {
    value: url('http', 'https').optional(),
    means: 'Address under which citizens reach the portal: links and QR codes on receipts; https makes cookies secure',
  },
  TRUST_PROXY: {
    value: yesOrNo.default(false),
    means: '1 behind a reverse proxy whose X-Forwarded-For may be believed; 0 otherwise',
  },
  LOG_LEVEL: {
    value: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('info'),
    means: `How much is logged: ${levels.join(', ')}`,
  },
}

/** The table of docs/configuration.md. */
export function printedSettings(): string {
  const rows = Object.entries(settings).map(([name, { value, means }]) => {
    const unset = value.safeParse(undefined)
    const otherwise = unset.success && unset.data !== undefined ? `\`${unset.data === false ? 0 : unset.data}\`` : '–'
    return `| \`${name}\` | ${otherwise} | ${means} |`
  })
  return ['| Setting | If not set | Means |', '| --- | --- | --- |', ...rows].join('\n')
}
