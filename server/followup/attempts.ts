/** Up to three attempts at different times: each in another part of the day, and so many hours after the one before. */

import { attemptsAtMost, type DayPart, dayParts } from '../../law/follow-up.ts'
import type { Label } from '../../law/grammar.ts'
import { clockTimeOf } from '../kernel/day.ts'
import { after } from '../kernel/instant.ts'
import type { NextAttempt } from './view.ts'

export interface Attempt {
  at: Date
  part: DayPart
}

/** Nothing at night: between nine in the evening and eight in the morning nobody is called. */
export function partOf(instant: Date): DayPart | undefined {
  const hour = Number.parseInt(clockTimeOf(instant), 10)
  return dayParts.find(each => each.from <= hour && hour < each.to)?.code
}

export function nextAttempt(made: readonly Attempt[], hoursApart: number, now: Date): NextAttempt {
  const left = attemptsAtMost - made.length
  const parts = dayParts.filter(each => !made.some(one => one.part === each.code))
  const last = made.at(-1)
  const earliest = last ? after(last.at, hoursApart * 3_600_000) : null
  const because = obstacle(parts, earliest, hoursApart, now)
  return {
    now: left > 0 && because === null,
    left,
    notBefore: earliest && earliest > now ? earliest.toISOString() : null,
    parts: parts.map(each => each.code),
    because,
  }
}

function obstacle(
  parts: readonly (typeof dayParts)[number][],
  earliest: Date | null,
  hoursApart: number,
  now: Date,
): Label | null {
  const open = {
    zh: parts.map(each => each.zh).join('、'),
    en: parts.map(each => each.en).join(', '),
  }
  const part = partOf(now)
  if (part === undefined)
    return {
      zh: `21:00至次日8:00不打回访电话；下次请在${open.zh}`,
      en: `Nobody is called between 21:00 and 8:00; next: ${open.en}`,
    }
  if (!parts.some(each => each.code === part))
    return {
      zh: `这个时段已经打过；下次请在${open.zh}`,
      en: `This part of the day was tried already; next: ${open.en}`,
    }
  if (earliest && earliest > now)
    return {
      zh: `两次之间须隔${hoursApart}小时；${clockTimeOf(earliest)}以后再打`,
      en: `Attempts are ${hoursApart} hours apart; not before ${clockTimeOf(earliest).replace('时', ':').replace('分', '')}`,
    }
  return null
}
