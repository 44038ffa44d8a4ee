/** The outside ends of sending: an HTTP gateway for SMS, SMTP for mail, and the local outbox of the demonstration. */
import type { Kysely } from 'kysely'
import { realNow } from '../kernel/instant.ts'
import type { Database } from '../kernel/tables.ts'
import type { Gateway } from './send.ts'

export interface GatewaySettings {
  smsUrl?: string | undefined
  smtpUrl?: string | undefined
  mailFrom?: string | undefined
}

/** A mail server that does not answer holds nobody up. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** POST {to, text} to the gateway; whatever it answers (2xx) is the proof. */
export function realGateway(settings: GatewaySettings): Gateway {
  return {
    carries: channel => (channel === 'sms' ? settings.smsUrl : settings.smtpUrl) !== undefined,
    async carry(channel, to, subject, body) {
      if (channel === 'sms') {
        if (!settings.smsUrl) throw new Error('SMS_GATEWAY_URL is not set')
        const answer = await fetch(settings.smsUrl, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ to, text: body }),
          signal: AbortSignal.timeout(10_000),
        })
        const said = (await answer.text()).slice(0, 500)
        if (!answer.ok) throw new Error(`SMS gateway answered ${answer.status}`)
        return { gateway: 'sms', status: answer.status, said }
      }
      if (!settings.smtpUrl) throw new Error('SMTP_URL is not set')
      const { createTransport } = await import('nodemailer')
      const sent = await createTransport({ url: settings.smtpUrl, ...patience }).sendMail({
        from: settings.mailFrom,
        to,
        subject,
        text: body,
      })
      return { gateway: 'smtp', messageId: sent.messageId, response: String(sent.response ?? '').slice(0, 500) }
    },
  }
}

export function outboxGateway(db: Kysely<Database>): Gateway {
  return {
    async carry(channel, to, _subject, body) {
      const { id } = await db
        .insertInto('outbox')
        .values({ letter_id: null, channel, recipient: to, body, at: realNow() })
        .returning('id')
        .executeTakeFirstOrThrow()
      return { gateway: 'outbox', outboxId: id }
    },
  }
}
