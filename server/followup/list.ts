/** Today's calls: what was drawn and is still open, of today and of the days before, and what was ended on the day. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { nextAttempt } from './attempts.ts'
import type { FollowUpList } from './contract.ts'
import { readFollowUp } from './setting.ts'
import { subjectOf } from './subjects.ts'
import type { FollowUpLine } from './view.ts'

export async function listFollowUps(ctx: Context, { day = ctx.today }: FollowUpList) {
  const rows = await found(ctx)
    .where(one =>
      one.or([
        one('followup.drawn_on', '=', day),
        one('followup.ended_on', '=', day),
        ...(day === ctx.today ? [one('followup.state', '=', 'open')] : []),
      ]),
    )
    .orderBy(sql`followup.state <> 'open'`)
    .orderBy('followup.drawn_on')
    .orderBy('followup.place')
    .execute()
  const lines: FollowUpLine[] = []
  for (const row of rows) lines.push(await lineOf(ctx, row))
  const drawn = await ctx.db
    .selectFrom('followup_draw')
    .select('on_day')
    .where('on_day', '=', ctx.today)
    .executeTakeFirst()
  return {
    day,
    items: lines,
    drawnToday: drawn !== undefined,
    workday: ctx.calendar.on(ctx.today).workday,
    last: await lastDraw(ctx),
    order: { zh: '未完成的在前，先抽中的在前', en: 'open ones first, in the order of the draw' },
  }
}

async function lastDraw(ctx: Context) {
  const row = await ctx.db
    .selectFrom('followup_draw')
    .select('on_day')
    .orderBy('on_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.on_day ?? null
}

export const found = (ctx: Context) =>
  visibleMatters(ctx)
    .innerJoin('followup', 'followup.matter_id', 'matter.id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .leftJoin('person as caller', 'caller.id', 'followup.caller_id')
    .leftJoin('person as handler', 'handler.id', 'matter.handler_id')
    .select([
      'matter.id as matterId',
      'matter.kind',
      'matter.number',
      'matter.subject',
      'matter.respondent',
      'matter.received_on as receivedOn',
      'matter.closed_on as closedOn',
      'office.name as office',
      'handler.name as handler',
      'caller.name as caller',
      'followup.id',
      'followup.drawn_on as drawnOn',
      'followup.place',
      'followup.state',
      'followup.level',
      'followup.opinion',
      'followup.answered_by as answeredBy',
      'followup.ended_on as endedOn',
      'followup.link_asked_at as linkAskedAt',
      'followup.link_sent_at as linkSentAt',
      'followup.link_until as linkUntil',
    ])

export type Found = Awaited<ReturnType<ReturnType<typeof found>['execute']>>[number]

export const attemptsOf = (ctx: Context, id: number) =>
  ctx.db.selectFrom('followup_attempt').selectAll().where('followup_id', '=', id).orderBy('nth').execute()

export async function lineOf(ctx: Context, row: Found): Promise<FollowUpLine> {
  const made = await attemptsOf(ctx, row.id)
  const { hoursApart } = await readFollowUp(ctx)
  const { name } = await subjectOf(row.kind).tell(ctx, row.matterId)
  return {
    id: row.id,
    matterId: row.matterId,
    kind: row.kind,
    number: row.number,
    subject: row.subject,
    respondent: row.respondent,
    office: row.office,
    closedOn: row.closedOn,
    drawnOn: row.drawnOn,
    place: row.place,
    person: maskName(name),
    state: row.state,
    level: row.level,
    attempts: made.length,
    next: row.state === 'open' ? nextAttempt(made, hoursApart, ctx.now) : null,
    link: linkState(ctx, row),
    endedOn: row.endedOn,
    caller: row.caller,
  }
}

function linkState(ctx: Context, { linkAskedAt, linkSentAt, linkUntil }: Found): FollowUpLine['link'] {
  if (linkAskedAt === null) return 'none'
  if (linkSentAt === null) return 'asked'
  return linkUntil !== null && linkUntil < ctx.today ? 'expired' : 'sent'
}

/** 方秀兰 → 方**. */
export const maskName = (name: string) => `${[...name][0] ?? ''}**`
