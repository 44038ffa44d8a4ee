/** What people answer, by chance that repeats: most are reached at once, most are content, a few want it done again. */
import type { DayPart, Level, MissedReason } from '../../law/follow-up.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'

export interface AnswerThere {
  state: 'answered' | 'unreachable' | 'declined'
  level: Level | null
  opinion: string | null
  byLink: boolean
  endedOn: Day
  /** Closed again on that day; only after 不满意. */
  reworkedOn: Day | null
  missed: { at: string; on_day: Day; part: DayPart; reason: MissedReason }[]
}

const opinions: Record<Level, readonly string[]> = {
  'very-satisfied': [
    '退款很快就到了，谢谢你们。',
    '办事的同志很耐心，电话里讲得很清楚。',
    '没想到这么快就解决了。',
    '很满意，没有别的意见。',
  ],
  satisfied: ['问题解决了，希望再快一点。', '结果可以接受。', '态度好，就是等的时间长了些。', '希望以后多查查这类店。'],
  fair: ['只退了一部分，勉强接受。', '中间换了两次人联系，要重复讲。', '商家拖了很久才退。'],
  dissatisfied: [
    '商家答应的退款一直没有到账。',
    '说调解不成就结了，没有人告诉我下一步怎么办。',
    '换的还是坏的，没有人再管。',
  ],
}
const levels: readonly (readonly [Level, number])[] = [
  ['very-satisfied', 44],
  ['satisfied', 42],
  ['fair', 11],
  ['dissatisfied', 3],
]
const parts: readonly (readonly [DayPart, string])[] = [
  ['morning', '10:10'],
  ['evening', '18:40'],
  ['afternoon', '14:20'],
]
const reasons: readonly MissedReason[] = ['no-answer', 'no-answer', 'busy', 'switched-off', 'call-later']

interface Course {
  to: Day
  chance: { next(): number }
}

export function imagineAnswer(ctx: Context, { to, chance }: Course, drawnOn: Day, kind: string): AnswerThere {
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance.next() * list.length)]!
  const dice = chance.next()
  const tries = dice < 0.68 ? 0 : dice < 0.84 ? 1 : dice < 0.92 ? 2 : 3
  const days = [drawnOn, drawnOn, workday(ctx, drawnOn)]
  const missed = parts.slice(0, tries).map(([part, time], at) => ({
    at: `${days[at]}T${time}:00+08:00`,
    on_day: days[at]!,
    part,
    reason: pick(reasons),
  }))
  const endedOn = tries === 0 ? drawnOn : tries === 3 ? days[2]! : workday(ctx, drawnOn)
  const end = endedOn > to ? to : endedOn
  const nothing = { level: null, opinion: null, byLink: false, endedOn: end, reworkedOn: null, missed }
  if (tries === 3) return { state: 'unreachable', ...nothing }
  if (chance.next() < 0.02) return { state: 'declined', ...nothing }
  const level = weighted(chance, levels)
  const again = addDays(end, 3 + Math.floor(chance.next() * 6))
  const reworkedOn = ctx.calendar.on(again).workday ? again : workday(ctx, again)
  // What would still be open on the last day was not yet answered that way.
  const settled = level === 'dissatisfied' && (kind !== 'complaint' || reworkedOn > to) ? 'fair' : level
  // What is said is of refunds and shops: of an answer to a question only the level is known.
  const spoke = settled === 'dissatisfied' || (chance.next() < 0.45 && kind === 'complaint')
  return {
    state: 'answered',
    level: settled,
    opinion: spoke ? pick(opinions[settled]) : null,
    byLink: chance.next() < 0.12,
    endedOn: end,
    reworkedOn: settled === 'dissatisfied' ? reworkedOn : null,
    missed,
  }
}

function workday(ctx: Context, day: Day): Day {
  let next = addDays(day, 1)
  while (!ctx.calendar.on(next).workday) next = addDays(next, 1)
  return next
}

function weighted<T>(chance: { next(): number }, from: readonly (readonly [T, number])[]): T {
  let left = chance.next() * from.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [entry, weight] of from) {
    left -= weight
    if (left < 0) return entry
  }
  return from.at(-1)![0]
}
