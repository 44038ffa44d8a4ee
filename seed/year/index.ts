/**
 * The seed's year, record by record: all that reached the bureau in 2018, and the papers it published of it.
 *
 * Each part is one transaction and is there whole or not at all: interrupted, the next run goes on with what is missing;
 * run again, nothing changes. `times` adds further copies of the volume, with other people and other numbers. Registers
 * (stations and their funds), the daily follow-ups and the papers are there once: a bureau has one of each.
 */
import { sql } from 'kysely'
import { takeOverFollowUps } from '../../server/followup/index.ts'
import type { Context } from '../../server/kernel/context.ts'
import { castOf } from '../cast.ts'
import { chanceFrom } from '../random.ts'
import { type PlannedPaper, papersOf, publish } from './papers.ts'
import { afterwards, type Part, registers, volumes } from './parts.ts'
import { firstDay, lastDay } from './stage.ts'

export interface YearSeeding {
  times: number
  inTransaction<T>(work: (ctx: Context) => Promise<T>): Promise<T>
  /** Runs a part and says on a line how long it took. */
  stage<T>(label: string, work: () => Promise<T>): Promise<T>
  /** A paper that was not published: somebody has written in its draft. */
  left?(paper: PlannedPaper): void
}

/** How many of each were written now; nought where they were there. */
export type Written = Record<string, number>

export async function seedTheYear(seeding: YearSeeding): Promise<Written> {
  const { times, inTransaction, stage, left } = seeding
  const written: Written = {}
  for (const part of registers) await keep(seeding, written, part, 1)
  for (let copy = 1; copy <= times; copy += 1) for (const part of volumes) await keep(seeding, written, part, copy)
  for (const part of afterwards) await keep(seeding, written, part, 1)
  if (Object.values(written).some(many => many > 0)) await inTransaction(ctx => sql`analyze`.execute(ctx.db))
  written.followUps = await followUps(seeding)
  const papers = await inTransaction(async ctx => {
    const published = await ctx.db.selectFrom('bulletin').select(['kind', 'period']).execute()
    return papersOf(ctx).filter(each => !published.some(one => one.kind === each.kind && one.period === each.period))
  })
  written.papers = 0
  if (papers.length > 0)
    await stage('公报 bulletins and analyses', async () => {
      const inTurn = async (list: readonly PlannedPaper[]) => {
        for (const paper of list) {
          const done = await inTransaction(async ctx => publish(ctx, (await castOf(ctx.db)).actor('supervisor'), paper))
          if (done) written.papers = (written.papers ?? 0) + 1
          else left?.(paper)
        }
      }
      // Two series with numbers of their own: neither waits for the other.
      const weekly = (paper: PlannedPaper) => paper.kind === 'weekly'
      // One that fails lets the other end its paper before the database is closed.
      const series = [inTurn(papers.filter(weekly)), inTurn(papers.filter(paper => !weekly(paper)))]
      for (const each of await Promise.allSettled(series)) if (each.status === 'rejected') throw each.reason
    })
  return written
}

async function keep({ times, inTransaction, stage }: YearSeeding, written: Written, part: Part, copy: number) {
  const { name, label, there, write } = part
  written[name] ??= 0
  const { rows } = await inTransaction(ctx => sql<{ yes: boolean }>`select ${there(copy)} as yes`.execute(ctx.db))
  if (rows[0]!.yes) return
  const called = times > 1 ? `${label} ${copy}/${times}` : label
  written[name] += await stage(called, () => inTransaction(ctx => write(ctx, copy)))
}

/** Five to ten each working day, from what was closed in the thirty days before. */
async function followUps({ inTransaction, stage }: YearSeeding): Promise<number> {
  const drawn = await inTransaction(ctx =>
    ctx.db.selectFrom('followup_draw').select('on_day').where('on_day', '<=', lastDay).limit(1).executeTakeFirst(),
  )
  if (drawn) return 0
  const chance = chanceFrom(20_180_315)
  const perDay = () => chance.whole(5, 10)
  return stage('回访 follow-ups', () =>
    inTransaction(async ctx => {
      const callers = ['何静', '唐怡', '卢小燕', '方文']
      return (await takeOverFollowUps(ctx, { from: firstDay, to: lastDay, chance, callers, perDay })).drawn
    }),
  )
}
