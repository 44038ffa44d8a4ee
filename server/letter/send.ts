/**
 * The job that carries a letter away: by the gateways of the bureau, in a demonstration into the local outbox.
 * What the gateway answers is kept as proof. Post and personal service wait for a person (LetterDesk).
 */

import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { after } from '../kernel/instant.ts'
import { lockMatters, type Matter } from '../kernel/matter.ts'
import { isMobile } from '../kernel/phone.ts'
import { markServed } from './serve.ts'
import type { Channel } from './tables.ts'

/** Carries one message and says what proves it. Throws when the gateway does: the job is tried again. */
export interface Gateway {
  /** Absent: all of them. */
  carries?: (channel: 'sms' | 'email') => boolean
  carry: (channel: 'sms' | 'email', to: string, subject: string, body: string) => Promise<Record<string, unknown>>
}

export async function sendLetter(ctx: Context, gateway: Gateway | undefined, letterId: number) {
  const letter = await ctx.db.selectFrom('letter').selectAll().where('id', '=', letterId).forUpdate().executeTakeFirst()
  if (!letter || letter.state === 'served') return
  const matter = (await ctx.db
    .selectFrom('matter')
    .select(['id', 'number', 'office_id as officeId', 'handler_id as handlerId'])
    .where('id', '=', letter.matter_id)
    .executeTakeFirstOrThrow()) as Matter
  const channel: Channel = letter.channel
  if (channel === 'internal')
    return markServed(ctx, matter, letter, ctx.today, { by: 'internal', how: '系统内送达', at: ctx.now.toISOString() })
  if (channel === 'post' || channel === 'hand') return
  if (channel === 'portal') {
    // Waits on the portal until it is read; that is its service.
    await ctx.db.updateTable('letter').set({ state: 'sent', sent_at: ctx.now }).where('id', '=', letter.id).execute()
    return
  }
  if (!letter.address) return fail(ctx, matter, letter, '没有收件号码或地址')
  if (channel === 'sms' && !isMobile(letter.address)) return fail(ctx, matter, letter, '不是手机号码，收不到短信')
  if (gateway === undefined || gateway.carries?.(channel) === false)
    return fail(
      ctx,
      matter,
      letter,
      channel === 'sms' ? '未配置短信网关（SMS_GATEWAY_URL）' : '未配置邮件网关（SMTP_URL）',
    )
  const body = `${letter.recipient}：${titleOf(letter.blocks)}（${letter.number}）已签发，关于${matter.number}。请登录12315门户凭编号和查询码查阅全文。`
  const proof = await gateway.carry(channel, letter.address, titleOf(letter.blocks), body)
  await ctx.db.updateTable('letter').set({ sent_at: ctx.now }).where('id', '=', letter.id).execute()
  await markServed(ctx, matter, letter, ctx.today, {
    by: channel,
    how: channel === 'sms' ? '短信送达' : '电子邮件送达',
    at: ctx.now.toISOString(),
    ...proof,
  })
}

const patience = 3_600_000

/**
 * The job tries for some minutes and gives up. What has not left an hour after it was issued has failed: it is shown, and
 * somebody sends it another way.
 */
export async function failUnsent(ctx: Context) {
  const stuck = await ctx.db
    .selectFrom('letter')
    .select(['id', 'number', 'matter_id'])
    .where('state', '=', 'issued')
    .where('channel', 'in', ['sms', 'email'])
    .where('issued_at', '<', after(ctx.now, -patience))
    .forUpdate()
    .skipLocked()
    .execute()
  const matters = new Map(
    (
      await lockMatters(
        ctx,
        stuck.map(each => each.matter_id),
      )
    ).map(each => [each.id, each]),
  )
  for (const letter of stuck) await fail(ctx, matters.get(letter.matter_id)!, letter, '多次发送未成功')
}

async function fail(ctx: Context, matter: Matter, letter: { id: number; number: string }, because: string) {
  await ctx.db
    .updateTable('letter')
    .set({ state: 'failed', proof: JSON.stringify({ because }) })
    .where('id', '=', letter.id)
    .execute()
  await record(ctx, matter, 'letter.fail', { letterId: letter.id, number: letter.number, because })
}

export const titleOf = (blocks: readonly { kind: string; text?: string }[]) =>
  blocks.find(each => each.kind === 'title')?.text ?? ''
