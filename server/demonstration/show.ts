/** One demonstration unit as its page shows it. */

import { sheetOn } from '../../law/demonstration.sheets.ts'
import { delistReasons, demonstration } from '../../law/demonstration.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import { viewEvents } from '../kernel/event-view.ts'
import { showMatter } from '../kernel/matter.ts'
import { openSteps } from '../kernel/procedure.ts'
import { listPost, showOffice } from '../office/index.ts'
import { showOperator } from '../party/index.ts'
import { demonstrationRow } from './apply.ts'
import { eligibilityOf } from './eligibility.ts'
import { feedbackOf } from './feedback.ts'
import { pledgesOf, visitsOf } from './show-parts.ts'
import { starsOf } from './stars.ts'
import type { DemonstrationTable } from './tables.ts'
import type { DemonstrationView } from './view.ts'

export async function showDemonstration(ctx: Context, id: number): Promise<DemonstrationView> {
  const matter = await showMatter(ctx, 'demonstration', id)
  const row = await demonstrationRow(ctx, id)
  const operator = row.operator_id === null ? undefined : await showOperator(ctx, row.operator_id)
  const area = await ctx.db.selectFrom('area').select('name').where('code', '=', row.area_code).executeTakeFirst()
  const attachments = await listAttachments(ctx, id)
  return {
    id,
    kind: 'demonstration',
    number: matter.number,
    state: matter.state as DemonstrationView['state'],
    open: matter.open,
    version: matter.version,
    subject: matter.subject,
    respondent: matter.respondent,
    receivedOn: matter.receivedOn,
    what: row.kind,
    name: row.name,
    operator: operator ? { id: operator.id, name: operator.name, uscc: operator.uscc } : null,
    stationId: row.station_id,
    broughtBy: row.brought_by,
    area: area?.name ?? row.area_code,
    place: row.place,
    contact: row.contact,
    phone: row.phone,
    platform: row.platform,
    url: row.url,
    otherPromise: row.other_promise,
    selfAssessed: row.self_assessed,
    office: (await showOffice(ctx, matter.officeId)).name,
    published: row.published_from === null ? null : { from: row.published_from, to: row.published_to! },
    award: awardPart(row),
    delisted: delistedPart(row),
    checks: await eligibilityOf(ctx, row),
    sheet: sheetOn(row.kind, ctx.today),
    visits: await visitsOf(ctx, row, attachments),
    objections: await objectionsOf(ctx, id),
    stars: await starsOf(ctx, row),
    pledges: await pledgesOf(ctx, row),
    plaques: await ctx.db
      .selectFrom('demonstration_plaque')
      .select(['code', 'made_on as madeOn', 'revoked_on as revokedOn', 'revoked_because as because'])
      .where('matter_id', '=', id)
      .orderBy('made_on')
      .execute(),
    feedback: await feedbackOf(ctx, id),
    keepers: row.post_id === null ? [] : await listPost(ctx, row.post_id),
    attachments,
    clocks: await viewClocks(ctx, matter, demonstration),
    steps: await openSteps(ctx, demonstration, matter),
    events: await viewEvents(ctx, id),
    from: null,
  }
}

export const awardPart = (row: DemonstrationTable): DemonstrationView['award'] =>
  row.award_number === null
    ? null
    : {
        number: row.award_number,
        on: row.awarded_on!,
        from: row.term_from!,
        to: row.term_to!,
        consecutive: row.consecutive,
        level: row.level,
        provinceOn: row.province_on,
        stars: row.stars,
      }

export function delistedPart(row: DemonstrationTable): DemonstrationView['delisted'] {
  if (row.delisted_on === null) return null
  const reason = delistReasons.find(each => each.code === row.delist_reason)
  return {
    on: row.delisted_on,
    reason: reason ? { zh: reason.zh, en: reason.en } : { zh: row.delist_reason ?? '', en: row.delist_reason ?? '' },
    words: row.delist_words,
  }
}

const objectionsOf = (ctx: Context, id: number): Promise<DemonstrationView['objections']> =>
  ctx.db
    .selectFrom('demonstration_objection')
    .select(['id', 'on_day as on', 'by_name as by', 'words', 'answered_on as answeredOn', 'answer', 'upheld'])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()
