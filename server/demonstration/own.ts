/** What a shopkeeper, or the keeper of a station, sees of the own plaque: award, term, stars, promises, what to correct. */
import { sql } from 'kysely'
import { demonstration } from '../../law/demonstration.ts'
import { listAttachments } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { lend } from '../kernel/lend.ts'
import { showMatter, visibleMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { openSteps } from '../kernel/procedure.ts'
import { demonstrationRow } from './apply.ts'
import { renewable } from './award.guards.ts'
import { eventsNamed } from './events-named.ts'
import { feedbackOf } from './feedback.ts'
import { awardPart, delistedPart } from './show.ts'
import { pledgesOf, visitsOf } from './show-parts.ts'
import { starsOf } from './stars.ts'
import type { OwnView } from './view.ts'

const offices = (ctx: Context) => sql`any(${sql.val([...ctx.actor.offices])}::bigint[])`

lend(
  'demonstration',
  'shop',
  ctx =>
    sql<boolean>`exists (select from demonstration d where d.matter_id = matter.id and d.post_id = ${offices(ctx)})`,
)
lend(
  'demonstration',
  'station',
  ctx => sql<boolean>`exists (select from demonstration d join station s on s.matter_id = d.station_id
    where d.matter_id = matter.id and s.office_id = ${offices(ctx)})`,
)

/** The newest one: an application after a delisting comes first. */
export async function showOwn(ctx: Context): Promise<OwnView> {
  const own = await visibleMatters(ctx)
    .select('matter.id')
    .where('matter.kind', '=', 'demonstration')
    .orderBy('matter.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!own)
    throw notFound({ zh: '您的单位没有放心消费创建的记录', en: 'Your place is not in the demonstration programme' })
  const matter = await showMatter(ctx, 'demonstration', own.id)
  const row = await demonstrationRow(ctx, own.id)
  const said = await eventsNamed(ctx, own.id, ['admonish', 'order-correction', 'report-correction'])
  const ordered = said.filter(each => each.name === 'order-correction').at(-1)
  const reported = said.filter(each => each.name === 'report-correction').at(-1)
  return {
    id: own.id,
    number: matter.number,
    state: matter.state as OwnView['state'],
    name: row.name,
    kind: row.kind,
    award: awardPart(row),
    delisted: delistedPart(row),
    stars: await starsOf(ctx, row),
    renewable: renewable(row, ctx.today) && ['awarded', 'lapsed'].includes(matter.state),
    toCorrect:
      matter.state === 'correcting' && ordered
        ? {
            words: ordered.words,
            dueOn: matter.dueOn,
            reportedOn: reported && reported.id > ordered.id ? reported.on : null,
          }
        : null,
    admonitions: said.filter(each => each.name === 'admonish').map(({ on, words }) => ({ on, words })),
    pledges: await pledgesOf(ctx, row),
    lastVisit: (await visitsOf(ctx, row, await listAttachments(ctx, own.id)))[0] ?? null,
    feedback: await feedbackOf(ctx, own.id),
    steps: await openSteps(ctx, demonstration, matter),
  }
}
