/** Units that bore a plaque before this system, taken over set-based: history, not news (kernel/history.ts). */
import { sql } from 'kysely'
import { pledgeOn } from '../../law/demonstration.pledges.ts'
import { scoreOf, sheetOn } from '../../law/demonstration.sheets.ts'
import {
  type BroughtBy,
  type DemonstrationKind,
  type DemonstrationLevel,
  fullName,
  term,
} from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { openPast } from '../kernel/history.ts'
import { newCode } from './plaque.ts'
import { afterYears } from './term.ts'

export interface DemonstrationThere {
  /** Unique among what is taken over. */
  sourceNumber: string
  kind: DemonstrationKind
  name: string
  /** Null for a street. */
  operator: { id: number; name: string } | null
  stationId?: number
  broughtBy: BroughtBy
  areaCode: string
  /** The county bureau. */
  officeId: number
  place: string
  contact: string
  phone: string
  appliedOn: string
  awardedOn: string
  awardNumber: string
  stars: number
  level: DemonstrationLevel
  provinceOn?: string
  visit: { on: string; by: string; points: Record<string, number> }
  /** Codes of law/demonstration.pledges.ts; signed on paper on the day of the visit. */
  pledges: readonly string[]
}

const json = (rows: readonly object[]) => JSON.stringify(rows)

/** A term that ended before it was taken over has ended: in transition, or over. */
function stateOf(ctx: Context, until: string): 'awarded' | 'lapsed' | 'expired' {
  if (until >= ctx.today) return 'awarded'
  return until >= addDays(ctx.today, -term.transitionDays) ? 'lapsed' : 'expired'
}
const untilOf = (each: DemonstrationThere) => addDays(afterYears(each.awardedOn, term.years), -1)

/** @returns ids in the order given */
export async function takeOverDemonstrations(ctx: Context, units: readonly DemonstrationThere[]): Promise<number[]> {
  if (units.length === 0) return []
  const ids = await openPast(
    ctx,
    units.map(each => ({
      kind: 'demonstration',
      prefix: 'FX',
      source: 'demonstration-register',
      sourceNumber: each.sourceNumber,
      state: stateOf(ctx, untilOf(each)),
      open: false,
      officeId: each.officeId,
      channel: 'other',
      subject: `${fullName(each.kind).zh} · ${each.name}`,
      respondent: each.operator?.name ?? each.name,
      receivedOn: each.appliedOn,
      receivedAt: `${each.appliedOn}T09:00:00+08:00`,
      closedOn: each.awardedOn,
      words: `${each.name} ${each.operator?.name ?? ''} ${each.place}`,
      clocks: [],
      events: [
        { name: 'demonstration.apply', onDay: each.appliedOn, facts: { kind: each.kind, broughtBy: each.broughtBy } },
        { name: 'demonstration.visit', onDay: each.visit.on, facts: {}, doneBy: each.visit.by },
        {
          name: 'demonstration.award',
          onDay: each.awardedOn,
          facts: { number: each.awardNumber, stars: each.stars },
        },
        ...(each.provinceOn
          ? [{ name: 'demonstration.enter-province', onDay: each.provinceOn, facts: { on: each.provinceOn } }]
          : []),
      ],
    })),
  )
  const rows = units.map((each, at) => {
    const { points } = each.visit
    const { version } = sheetOn(each.kind, each.visit.on)
    const score = scoreOf(sheetOn(each.kind, each.visit.on), points, [])
    return {
      ...each,
      id: ids[at],
      operator: each.operator?.id ?? null,
      station: each.stationId ?? null,
      until: untilOf(each),
      ended: stateOf(ctx, untilOf(each)) === 'expired' ? addDays(untilOf(each), term.transitionDays) : null,
      province: each.provinceOn ?? null,
      visited: each.visit.on,
      by: each.visit.by,
      points,
      sheet: version,
      base: score.base,
      bonus: score.bonus,
      passed: score.passed,
      code: newCode(),
    }
  })
  await sql`insert into demonstration (matter_id, kind, name, operator_id, station_id, brought_by, area_code, place, contact,
      phone, award_number, awarded_on, term_from, term_to, consecutive, level, province_recommended_on, province_on, stars, ended_on)
    select id, kind, name, operator, station, "broughtBy", "areaCode", place, contact, phone, "awardNumber", "awardedOn",
      "awardedOn", until, 1, level, province, province, stars, ended
    from json_to_recordset(${json(rows)}::json) as r(id bigint, kind text, name text, operator bigint, station bigint,
      "broughtBy" text, "areaCode" text, place text, contact text, phone text, "awardNumber" text, "awardedOn" date,
      until date, level text, province date, stars integer, ended date)`.execute(ctx.db)
  await sql`insert into demonstration_visit (matter_id, occasion, sheet, on_day, by_name, points, base, bonus, passed)
    select id, 'visit', sheet, visited, "by", points, base, bonus, passed
    from json_to_recordset(${json(rows)}::json) as r(id bigint, sheet text, visited date, "by" text, points jsonb,
      base integer, bonus integer, passed boolean)`.execute(ctx.db)
  await sql`insert into demonstration_star (matter_id, from_on, stars, reason)
    select id, "awardedOn", stars, '授牌' from json_to_recordset(${json(rows)}::json)
      as r(id bigint, "awardedOn" date, stars integer)`.execute(ctx.db)
  await sql`insert into demonstration_plaque (code, matter_id, made_on)
    select code, id, "awardedOn" from json_to_recordset(${json(rows)}::json)
      as r(code text, id bigint, "awardedOn" date)`.execute(ctx.db)
  const signed = rows.flatMap(each =>
    each.pledges.flatMap(code => {
      const text = pledgeOn(code, each.visited)
      return text ? [{ id: each.id, pledge: code, version: text.version, on: each.visited, signer: each.contact }] : []
    }),
  )
  await sql`insert into demonstration_pledge (matter_id, pledge, version, signed_on, signer, how)
    select id, pledge, version, "on", signer, 'paper' from json_to_recordset(${json(signed)}::json)
      as r(id bigint, pledge text, version text, "on" date, signer text)`.execute(ctx.db)
  return ids
}
