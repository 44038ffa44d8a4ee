/** 登记: a question comes in. With the answer in the same request it is done before the caller has hung up. */
import { channels, classes, problems } from '../../law/classes.ts'
import { consultation } from '../../law/consultation.ts'
import { start } from '../kernel/clock.ts'
import { type Context, hasRole } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { type Matter, openMatter } from '../kernel/matter.ts'
import { badField, requireListed } from '../kernel/problem.ts'
import { hashCode, makeCode, theCentre } from '../office/index.ts'
import { callerOf, keepConsumer, requireOperator } from '../party/index.ts'
import type { Question } from './contract.ts'

export interface Asking {
  channel: string
  /** Staff types what a caller says; what the public types does not change what we know of anybody. */
  trusted: boolean
  receivedOn?: string | undefined
  /** Answered in the same breath: no clock is started that would be stopped at once. */
  answeredAtOnce?: boolean
}

export interface Asked {
  matter: Matter
  /** Shown once; only its hash is kept. */
  code: string
}

export async function registerConsultation(ctx: Context, said: Question, asking: Asking): Promise<Asked> {
  requireCodes(said, asking.channel)
  const receivedOn = asking.receivedOn ?? ctx.today
  if (receivedOn > ctx.today)
    throw badField(
      'receivedOn',
      { zh: '收到日期在今天之后', en: 'lies in the future' },
      { zh: '今天或以前', en: 'today or earlier' },
    )
  if (said.operatorId !== undefined) await requireOperator(ctx, said.operatorId)
  const consumerId = await askerOf(ctx, said.asker, asking.trusted)
  const matter = await openMatter(ctx, {
    kind: 'consultation',
    prefix: 'ZX',
    state: 'received',
    officeId: await officeOf(ctx),
    handlerId: asking.answeredAtOnce ? ctx.actor.id : null,
    channel: asking.channel,
    subject: subjectOf(said.question),
    respondent: said.respondentName ?? '',
    receivedOn,
    words: [said.question, said.respondentName, said.asker.name].filter(Boolean).join(' '),
  })
  const code = makeCode()
  await ctx.db
    .insertInto('consultation')
    .values({
      matter_id: matter.id,
      consumer_id: consumerId,
      operator_id: said.operatorId ?? null,
      respondent_name: said.respondentName ?? null,
      question: said.question,
      goods_class: said.goodsClass ?? null,
      problem_class: said.problemClass ?? null,
      answer: null,
      answered_by: null,
      answered_on: null,
      answered_at: null,
      told: null,
      article_id: null,
      article_version: null,
      helped: null,
      became_id: null,
      tracking_code_hash: hashCode(code),
    })
    .execute()
  if (!asking.answeredAtOnce) await start(ctx, matter, 'answer', consultation.clocks.answer, receivedOn)
  await record(ctx, matter, 'consultation.register', { channel: asking.channel })
  return { matter, code }
}

/** What is asked at the counter of a county is that county's; on the hotline and the portal, the centre's. */
async function officeOf(ctx: Context): Promise<number> {
  const atCounter = ctx.actor.officeId !== null && hasRole(ctx.actor, 'handler', 'head')
  return atCounter ? ctx.actor.officeId! : (await theCentre(ctx)).id
}

/** Somebody who gives only the number is whoever called from it last; a name is never made up. */
async function askerOf(ctx: Context, asker: Question['asker'], trusted: boolean): Promise<number | null> {
  const { name, phone, ...rest } = asker
  if (!name && !phone) return null
  if (trusted && phone && !name) {
    const known = await callerOf(ctx, phone)
    if (known) return known.id
  }
  return keepConsumer(ctx, { name: name ?? '', phone: phone ?? '', ...rest }, trusted && Boolean(name && phone))
}

/** The first sentence, as a list shows it. */
export function subjectOf(question: string): string {
  const line = question.split('\n')[0]!.trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

function requireCodes({ goodsClass, problemClass }: Question, channel: string) {
  requireListed('goodsClass', goodsClass, classes)
  requireListed('problemClass', problemClass, problems)
  requireListed('channel', channel, channels)
}
