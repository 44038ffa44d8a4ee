/** 回访 of the model city: some weeks of history, two days that were really called, and the list of today, waiting. */
import type { Level } from '../law/follow-up.ts'
import { answer, missed } from '../server/followup/call.ts'
import { drawDaily, takeOverFollowUps } from '../server/followup/index.ts'
import type { Actor, Context } from '../server/kernel/context.ts'
import { systemActor } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import { castOf } from './cast.ts'
import { chanceFrom } from './random.ts'

const weeks = 10
const callers = ['何静', '唐怡', '卢小燕', '方文']

const said: (readonly [Level, string | undefined])[] = [
  ['very-satisfied', '退款当天就到了，谢谢。'],
  ['satisfied', '结果可以，就是等得久了一点。'],
  ['satisfied', undefined],
  ['fair', '只退了一部分。'],
  ['dissatisfied', '商家答应的三天内退款，到现在一分钱没有收到，打店里电话也没人接。'],
  ['very-satisfied', undefined],
  ['satisfied', '希望多查查这类店。'],
]

export async function tellFollowUps(ctx: Context) {
  const cast = await castOf(ctx.db)
  const played = workdaysUpTo(ctx, ctx.today, 3)
  // A small city: five a day leave somebody to draw today.
  await takeOverFollowUps(ctx, {
    from: addDays(ctx.today, -7 * weeks),
    to: addDays(played[0]!, -1),
    chance: chanceFrom(315),
    callers,
    perDay: () => 5,
  })
  let n = 0
  for (const day of played) {
    const at = (time: string, actor: Actor): Context => ({
      ...ctx,
      actor,
      today: day,
      now: new Date(`${day}T${time}:00+08:00`),
    })
    await drawDaily(at('07:15', systemActor))
    const open = await ctx.db
      .selectFrom('followup')
      .innerJoin('matter', 'matter.id', 'followup.matter_id')
      .select(['followup.id', 'matter.handler_id as handlerId'])
      .where('drawn_on', '=', day)
      .orderBy('place')
      .execute()
    if (day === ctx.today) continue
    const agent = cast.actor('agent')
    for (const { id, handlerId } of open.slice(0, -1)) {
      const [level, opinion] = said[n++ % said.length]!
      // The remembered stories stand where their tellers left them.
      const settled = handlerId !== null && level === 'dissatisfied' ? 'fair' : level
      await answer(at('10:20', agent), id, { level: settled, opinion })
    }
    const last = open.at(-1)
    if (last) await missed(at('11:30', agent), last.id, { reason: 'no-answer', remark: undefined })
  }
}

/** The last so many working days, today among them if it is one. */
function workdaysUpTo(ctx: Context, last: string, many: number) {
  const days: string[] = []
  for (let day = last; days.length < many; day = addDays(day, -1)) if (ctx.calendar.on(day).workday) days.unshift(day)
  return days
}
