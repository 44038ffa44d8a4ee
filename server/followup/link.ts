/**
 * 短信回访: for those who would rather write than talk. The link is good for a few days and for one answer; only its hash
 * is kept. It shows what the matter was about and nobody's name.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Actor, Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { record } from '../kernel/event.ts'
import { enqueue } from '../kernel/job.ts'
import { lockMatters } from '../kernel/matter.ts'
import { isMobile } from '../kernel/phone.ts'
import { badField, notFound } from '../kernel/problem.ts'
import type { Gateway } from '../letter/index.ts'
import { showOffice } from '../office/index.ts'
import { conclude } from './call.ts'
import type { LinkAnswer, LinkToken } from './contract.ts'
import { holdOpen } from './hold.ts'
import { readFollowUp } from './setting.ts'
import { subjectOf } from './subjects.ts'
import type { LinkView } from './view.ts'

export const linkJob = 'followup.link'
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

export async function askLink(ctx: Context, id: number) {
  const { row, matter, subject } = await holdOpen(ctx, id)
  const { phone } = await subject.tell(ctx, matter.id)
  if (!isMobile(phone))
    throw badField(
      'phone',
      { zh: '登记的不是手机号码，收不到短信', en: 'The telephone on record is no mobile: it takes no text message' },
      { zh: '请电话回访', en: 'please call' },
    )
  await ctx.db
    .updateTable('followup')
    .set({ link_asked_at: ctx.now, link_sent_at: null, caller_id: ctx.actor.id })
    .where('id', '=', row.id)
    .execute()
  await record(ctx, matter, 'followup.link')
  await enqueue(ctx.db, linkJob, { followUpId: row.id }, { singletonKey: String(row.id) })
}

/** The job: the token is made here, so that it stands nowhere but in the message itself. */
export async function sendLink(
  ctx: Context,
  { gateway, portal }: { gateway: Gateway | undefined; portal: string },
  followUpId: number,
) {
  const row = await ctx.db.selectFrom('followup').selectAll().where('id', '=', followUpId).executeTakeFirst()
  if (row?.state !== 'open') return
  const [matter] = await lockMatters(ctx, [row.matter_id])
  if (gateway === undefined) {
    await ctx.db.updateTable('followup').set({ link_asked_at: null }).where('id', '=', row.id).execute()
    await record(ctx, matter!, 'followup.link-failed', { reason: '未配置短信网关（SMS_GATEWAY_URL）' })
    return
  }
  const { phone } = await subjectOf(matter!.kind).tell(ctx, row.matter_id)
  const token = randomBytes(12).toString('base64url')
  const until = addDays(ctx.today, (await readFollowUp(ctx)).linkDays)
  await ctx.db
    .updateTable('followup')
    .set({ link_hash: hashOf(token), link_until: until, link_sent_at: ctx.now })
    .where('id', '=', row.id)
    .execute()
  const said = `【12315】您反映的事项（${matter!.number}）已办结，请用一分钟告诉我们您是否满意：${portal}/huifang/${token} （${until}前有效，不收费，不问银行卡号和验证码）`
  await gateway.carry('sms', phone, '12315回访', said)
}

async function find(ctx: Context, token: string) {
  const row = await ctx.db
    .selectFrom('followup')
    .select(['id', 'matter_id as matterId', 'link_until as until'])
    .where('link_hash', '=', hashOf(token))
    .where('state', '=', 'open')
    .where('link_until', '>=', ctx.today)
    .executeTakeFirst()
  if (!row)
    throw notFound({
      zh: '这个链接已经过期，或者已经答复过。有意见请拨打12315',
      en: 'This link has expired or was answered already. Call 12315 if you have something to say',
    })
  const actor: Actor = {
    id: null,
    kind: 'citizen',
    name: '投诉人',
    roles: ['citizen'],
    offices: [],
    officeId: null,
    matterId: row.matterId,
  }
  return { row, citizen: { ...ctx, actor } satisfies Context }
}

export async function openLink(ctx: Context, { token }: LinkToken): Promise<LinkView> {
  const { row, citizen } = await find(ctx, token)
  const { matter } = await holdOpen(citizen, row.id)
  const office = await showOffice(ctx, matter.officeId)
  return {
    number: matter.number,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    closedOn: matter.closedOn,
    office: { zh: office.name, en: office.name_en || office.name },
    until: row.until!,
  }
}

export async function answerLink(ctx: Context, { token, level, opinion }: LinkAnswer) {
  const { row, citizen } = await find(ctx, token)
  await conclude(citizen, await holdOpen(citizen, row.id), { level, opinion }, 'link')
  return { level }
}
