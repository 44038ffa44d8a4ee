/** 学习: where a matter ended, and who sent it back, is kept beside what was said of it first; counted later (count.ts). */
import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { suggestOffice } from './competent.ts'
import type { Whereabouts } from './contract.ts'
import { matterTokens, placeTokens, type Said } from './features.ts'

/** An office of ours that took it as its own, or another department by its code (law/classes) or its name. */
export type Ending = { officeId: number } | { department: string }

/** Not ours, and nobody said whose. */
export const elsewhere = 'elsewhere'

export interface Lesson extends Said, Whereabouts {
  matterId?: number | undefined
  /** Absent while nobody has it yet: then only who sent it back is learned. */
  endedAt?: Ending | undefined
  /** The office that sends it back to the centre now. */
  sentBackBy?: number | undefined
}

/**
 * Learns from one matter. Once more for the same matter: what was said first stays, for that is what the next one will
 * look like when it comes in; where it ended is put right, and who sent it back is added.
 */
export async function learn(ctx: Context, lesson: Lesson) {
  const rule = await suggestOffice(ctx, lesson)
  await keepLesson(ctx, lesson, {
    officeId: rule.officeId,
    sure: rule.officeId === null ? null : rule.sure,
    onDay: ctx.today,
  })
}

export async function keepLesson(
  ctx: Context,
  lesson: Lesson,
  rule: { officeId: number | null; sure: number | null; onDay: Day },
) {
  const { endedAt, sentBackBy } = lesson
  const ended = {
    ...(endedAt && 'officeId' in endedAt ? { office_id: endedAt.officeId, department: null } : {}),
    ...(endedAt && 'department' in endedAt ? { office_id: null, department: endedAt.department } : {}),
  }
  const back: RawBuilder<number[]> = sql`array_append(dispatch_lesson.back, ${sentBackBy ?? null}::bigint)`
  await ctx.db
    .insertInto('dispatch_lesson')
    .values({
      matter_id: lesson.matterId ?? null,
      place: placeTokens(lesson),
      about: matterTokens(lesson),
      rule_office_id: rule.officeId,
      rule_sure: rule.sure,
      office_id: null,
      department: null,
      back: sentBackBy === undefined ? [] : [sentBackBy],
      on_day: rule.onDay,
      counted: null,
      ...ended,
    })
    .onConflict(row =>
      row.column('matter_id').doUpdateSet({
        ...ended,
        ...(sentBackBy === undefined ? {} : { back }),
        changed: true,
      }),
    )
    .execute()
}
