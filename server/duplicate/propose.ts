/** Proposals: found when a complaint is registered or corrected, and every night among what came in by import. */
import { sql } from 'kysely'
import type { Context } from '../kernel/context.ts'
import { addDays } from '../kernel/day.ts'
import { compare, proposable, scoreOf } from './evidence.ts'
import { candidatesFor, comparedKinds, dropBands, keepPrints, type Print, printsOf } from './print.ts'
import type { Evidence } from './view.ts'

export async function printAndPropose(ctx: Context, matterId: number) {
  const print = (await printsOf(ctx, [matterId])).get(matterId)
  if (!print) return
  await dropBands(ctx, matterId)
  await keepPrints(ctx, [print])
  await propose(ctx, print, 'registration')
}

/** Writes what is likely enough, once for each pair; what a person has decided stays decided. */
export async function propose(ctx: Context, print: Print, by: 'registration' | 'daily') {
  const others = await printsOf(ctx, await candidatesFor(ctx, print, print.matterId))
  const found: { matter_id: number; other_id: number; score: number; evidence: Evidence }[] = []
  for (const other of others.values()) {
    const evidence = compare(print, other)
    if (!proposable(evidence)) continue
    const [other_id, matter_id] = [print.matterId, other.matterId].sort((a, b) => a - b) as [number, number]
    found.push({ matter_id, other_id, score: scoreOf(evidence), evidence })
  }
  if (found.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into likely_duplicate (matter_id, other_id, score, evidence, found_on, found_by)
    select r.matter_id, r.other_id, r.score, r.evidence, ${ctx.today}, ${by}
    from json_to_recordset(${JSON.stringify(found)}::json) as r(matter_id bigint, other_id bigint, score integer, evidence jsonb)
    where not exists (select from joined_fact j where j.matter_id in (r.matter_id, r.other_id))
    on conflict (matter_id, other_id) do update set score = excluded.score, evidence = excluded.evidence
      where likely_duplicate.state = 'open'`.execute(ctx.db)
  return Number(numAffectedRows ?? 0)
}

/** Runs a piece of work in a transaction of its own. */
export type InTurn = <Result>(work: (ctx: Context) => Promise<Result>) => Promise<Result>

/** What an import or the generated year brought has no print yet: a thousand at a time, until there is none. */
export async function printMissing(inTurn: InTurn): Promise<number[]> {
  const done: number[] = []
  for (;;) {
    const after = done.at(-1) ?? 0
    const ids = await inTurn(async ctx => {
      const { rows } = await sql<{ id: number }>`
        select m.id from matter m left join likeness l on l.matter_id = m.id
        where m.kind = any(${sql.val([...comparedKinds])}::text[]) and l.matter_id is null
          and m.id > ${after} order by m.id limit 1000`.execute(ctx.db)
      const missing = rows.map(each => Number(each.id))
      await keepPrints(ctx, [...(await printsOf(ctx, missing)).values()])
      return missing
    })
    if (ids.length === 0) return done
    done.push(...ids)
  }
}

/** The daily run: prints what has none, and compares that, what is two days young, and what a source has changed since yesterday. */
export async function proposeDaily(inTurn: InTurn) {
  const printed = await printMissing(inTurn)
  const young = await inTurn(async ctx => {
    const { rows } = await sql<{ id: number }>`
      select matter_id as id from likeness where received_on >= ${addDays(ctx.today, -2)}
      union select matter_id from event where name = 'complaint.import-update' and on_day >= ${addDays(ctx.today, -1)}`.execute(
      ctx.db,
    )
    return rows.map(each => Number(each.id))
  })
  const ids = [...new Set([...printed, ...young])].sort((a, b) => a - b)
  let proposed = 0
  for (let from = 0; from < ids.length; from += 200)
    proposed += await inTurn(ctx => proposeAmong(ctx, ids.slice(from, from + 200)))
  return { printed: printed.length, compared: ids.length, proposed }
}

/** Of what an import brings, doubles of the last year are proposed; older ones are history. */
const lookedAtDaily = 370

async function proposeAmong(ctx: Context, ids: readonly number[]) {
  let proposed = 0
  for (const print of (await printsOf(ctx, ids)).values())
    if (print.receivedOn >= addDays(ctx.today, -lookedAtDaily)) proposed += await propose(ctx, print, 'daily')
  return proposed
}
