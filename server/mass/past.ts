/** Groups of the past, written in one go: those of a year that was handled before this program. Nobody is told. */
import { sql } from 'kysely'
import { problems } from '../../law/classes.ts'
import type { Day } from '../../law/grammar.ts'
import { coreOf } from '../duplicate/index.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { openPast } from '../kernel/history.ts'
import { tierOf } from './cluster.ts'
import { massSettings } from './settings.ts'

export interface MassThere {
  /** Unique in the source: a second import of the same is an error of the database. */
  sourceNumber: string
  source: string
  officeId: number
  operatorName: string
  operatorId: number | null
  problem: string
  firstOn: Day
  lastOn: Day
  confirmedOn: Day
  /** Absent while it is being handled. */
  closedOn?: Day
  settled: boolean
  persons: number
  disputedFen: number | null
  recoveredFen: number
  summary: string
  /** The complaints of its members where they are on record; what belongs to another group is refused by the database. */
  complaintIds: readonly number[]
  doneBy: string
}

/** Gives their ids in the order asked. */
export async function takeOverGroups(ctx: Context, there: readonly MassThere[]): Promise<number[]> {
  const ids = await openPast(
    ctx,
    there.map(each => {
      const label = problems.find(one => one.code === each.problem)?.zh ?? each.problem
      const { doneBy } = each
      return {
        kind: 'mass',
        prefix: 'QT',
        source: each.source,
        sourceNumber: each.sourceNumber,
        receivedOn: each.lastOn,
        receivedAt: `${each.lastOn}T09:00:00+08:00`,
        state: each.closedOn ? 'closed' : 'handling',
        open: each.closedOn === undefined,
        officeId: each.officeId,
        channel: 'other',
        subject: `${each.operatorName} · ${label}`,
        respondent: each.operatorName,
        closedOn: each.closedOn ?? null,
        words: `${each.operatorName} ${label}`,
        clocks: [],
        events: [
          { name: 'mass.confirm', onDay: each.confirmedOn, facts: { persons: each.persons }, doneBy },
          ...(each.closedOn
            ? [
                {
                  name: 'mass.close',
                  onDay: each.closedOn,
                  facts: { persons: each.persons, recoveredFen: each.recoveredFen },
                  doneBy,
                },
              ]
            : []),
        ],
      }
    }),
  )
  const { days, tiers } = await massSettings(ctx)
  const groups = there.map((each, at) => ({
    // Only of those who came within the days of a tier.
    tier: addDays(each.firstOn, days) > each.lastOn ? tierOf(each.persons, tiers) : 0,
    matter_id: ids[at],
    operator_id: each.operatorId,
    operator_name: each.operatorName,
    operator_key: coreOf(each.operatorName),
    problem_class: each.problem,
    first_on: each.firstOn,
    last_on: each.lastOn,
    persons: each.persons,
    disputed_fen: each.disputedFen,
    recovered_fen: each.recoveredFen,
    settled: each.settled,
    summary: each.summary,
    evidence: {
      // Nobody was warned then.
      tier: 0,
      persons: each.persons,
      matters: each.complaintIds.length,
      days: 0,
      from: each.firstOn,
      to: each.lastOn,
      names: [each.operatorName],
    },
    closed: each.closedOn !== undefined,
  }))
  await sql`insert into mass_group (matter_id, operator_id, operator_name, operator_key, problem_class, first_on, last_on, tier,
      found_by, evidence, summary, settled, persons, disputed_fen, recovered_fen)
    select matter_id, operator_id, operator_name, operator_key, problem_class, first_on, last_on, tier, 'history', evidence, summary,
      case when closed then settled end, case when closed then persons end, case when closed then disputed_fen end,
      case when closed then recovered_fen end
    from json_to_recordset(${JSON.stringify(groups)}::json) as r(tier integer, matter_id bigint, operator_id bigint, operator_name text,
      operator_key text, problem_class text, first_on date, last_on date, persons integer, disputed_fen bigint,
      recovered_fen bigint, settled boolean, summary text, evidence jsonb, closed boolean)`.execute(ctx.db)
  const members = there.flatMap((each, at) =>
    each.complaintIds.map(id => ({ group_id: ids[at], matter_id: id, day: each.lastOn })),
  )
  await sql`insert into mass_member (group_id, matter_id, how, written_name, included_on)
    select r.group_id, r.matter_id, 'person', c.respondent_name, r.day
    from json_to_recordset(${JSON.stringify(members)}::json) as r(group_id bigint, matter_id bigint, day date)
    join complaint c on c.matter_id = r.matter_id`.execute(ctx.db)
  return ids
}
