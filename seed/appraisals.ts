/** 考核 of the model city: a quarter of the county bureaus, signed; last month of the call-takers, with an objection that waits. */
import { bureauTargets } from '../law/acts.ts'
import { defaultSchemes } from '../law/appraisal.schemes.ts'
import { inForce } from '../law/grammar.ts'
import {
  keepDefaults,
  lock,
  mark,
  object,
  openAppraisal,
  proposeLock,
  show,
  showAppraisal,
  writeScheme,
} from '../server/appraisal/index.ts'
import type { Context } from '../server/kernel/context.ts'
import { addDays } from '../server/kernel/day.ts'
import type { Cast } from './cast.ts'

const reasons: Record<string, string> = {
  publicity: '抽查十件，应公示的均已公示，一件晚两日',
  software: '抽听录音五条、登记十件，用语和登记规范',
  returns: '周报、月报按时上报，一次数字更正',
  discipline: '全勤，无投诉',
}

const references: Record<string, string> = {
  publicity: '公示抽查登记表（十件）',
  software: '录音抽听记录、登记抽查表',
  returns: '报表报送台账',
  discipline: '考勤表、投诉登记簿',
}

export async function tellAppraisals(ctx: Context, cast: Cast) {
  // Before the bureau had rules of appraisal nobody was appraised.
  if (!inForce(bureauTargets, addDays(ctx.today, -40))) return
  const as = (account: string, daysAgo: number): Context => {
    const today = addDays(ctx.today, -daysAgo)
    return { ...ctx, actor: cast.actor(account), today, now: new Date(`${today}T02:20:00Z`) }
  }
  await keepDefaults(as('supervisor', 40))
  await writeScheme(as('supervisor', 30), {
    ...defaultSchemes.bureau,
    groups: [
      { label: '城区', offices: ['429902', '429903', '429904', '429971'] },
      { label: '县域', offices: ['429921', '429922'] },
    ],
  } as never)

  const quarter = await begin(as('supervisor', 12), 'bureau', quarterBefore(addDays(ctx.today, -12)))
  await show(as('supervisor', 12), quarter, {})
  await proposeLock(as('supervisor', 4), quarter)
  await lock(as('guanhong', 3), quarter)

  const month = await begin(as('supervisor', 0), 'staff', monthBefore(ctx.today), 1_200_000)
  await show(as('supervisor', 0), month, {})
  const mine = await showAppraisal(as('agent', 0), month)
  await object(as('agent', 0), month, {
    scoreId: mine.scores[0]!.id,
    item: 'software',
    words: '抽听的五条录音中有一条是当天替班人员接听的，工号不是本人，请重新抽取后评定。',
  })
}

async function begin(ctx: Context, of: 'bureau' | 'staff', period: string, poolFen?: number) {
  const { id: schemeId } = await ctx.db
    .selectFrom('appraisal_scheme')
    .select('id')
    .where('of', '=', of)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow()
  const id = await openAppraisal(ctx, { schemeId, period, poolFen })
  const { scores } = await showAppraisal(ctx, id)
  for (const [at, score] of scores.entries())
    for (const line of score.lines.filter(each => each.indicator === null))
      await mark(ctx, id, {
        scoreId: score.id,
        item: line.item,
        points: Math.round(line.weight * (88 + ((at * 5) % 12))),
        reason: reasons[line.item] ?? '按抽查情况评定',
        reference: references[line.item] ?? '抽查登记表',
      } as never)
  return id
}

/** The last quarter that was over on that day. */
function quarterBefore(day: string) {
  const at = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 2
  return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
}

const monthBefore = (day: string) => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)
