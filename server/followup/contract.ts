import { z } from 'zod'
import { callsADay, levelCodes, missedReasons } from '../../law/follow-up.ts'
import { day, keysOf, line, optional, text } from '../kernel/input.ts'

const level = z.enum(levelCodes as [(typeof levelCodes)[number], ...typeof levelCodes])

export const Answer = z.object({ level, opinion: optional(text(1000)) })
export type Answer = z.output<typeof Answer>

export const Missed = z.object({
  reason: z.enum(keysOf(missedReasons)),
  remark: optional(text(300)),
})
export type Missed = z.output<typeof Missed>

export const Declined = z.object({ remark: optional(text(300)) })
export type Declined = z.output<typeof Declined>

export const FollowUpList = z.object({ day: optional(day) })
export type FollowUpList = z.output<typeof FollowUpList>

export const DrawDay = z.object({ day })

export const LinkToken = z.object({ token: z.string().regex(/^[\w-]{16}$/, { error: 'link-token' }) })
export type LinkToken = z.output<typeof LinkToken>
export const LinkAnswer = LinkToken.extend({ level, opinion: optional(text(1000)) })
export type LinkAnswer = z.output<typeof LinkAnswer>

const count = (least: number, most: number) => z.number().int().min(least).max(most)
export const FollowUpSetting = z.object({
  perDay: count(callsADay.least, callsADay.most),
  windowDays: count(7, 180),
  pauseDays: count(30, 365),
  hoursApart: count(1, 48),
  linkDays: count(1, 14),
  seed: line(60),
  greeting: text(500),
  questions: text(500),
  consultationQuestions: text(500),
  farewell: text(500),
  reason: text(300),
})
export type FollowUpSetting = z.output<typeof FollowUpSetting>
