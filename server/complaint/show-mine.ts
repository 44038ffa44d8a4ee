/** The own complaint as its complainant sees it. */
import { noWays, routesOfDispute } from '../../law/complaint.grounds.ts'
import { complaint } from '../../law/complaint.ts'
import { listAttachments } from '../kernel/attachment.ts'
import { viewClocks } from '../kernel/clock-view.ts'
import type { Context } from '../kernel/context.ts'
import type { Facts } from '../kernel/event.ts'
import { openSteps } from '../kernel/procedure.ts'
import { readSetting } from '../kernel/setting.ts'
import { signedForm, titleOf } from '../letter/index.ts'
import { listOffices, showOffice, theCentre } from '../office/index.ts'
import { aboutOf, routesInEnglish } from './own-words.ts'
import { type Complaint, readComplaint } from './queries.ts'
import { roadOf } from './road.ts'
import type { TrackView } from './view.ts'

export async function showMine(ctx: Context): Promise<TrackView> {
  const id = ctx.actor.matterId!
  const held = await readComplaint(ctx, id)
  const steps = await openSteps(ctx, complaint, held)
  const open = (name: string) => steps.some(each => each.name === name && each.open)
  const office =
    held.state === 'to-dispatch' || held.state === 'returned'
      ? await theCentre(ctx)
      : await showOffice(ctx, held.officeId)
  const letters = await ctx.db
    .selectFrom('letter')
    .select(['id', 'form', 'blocks', 'number', 'issued_on', 'state'])
    .where('matter_id', '=', id)
    .where('who', '=', 'complainant')
    .orderBy('id')
    .execute()
  const events = await ctx.db
    .selectFrom('event')
    .select(['name', 'at', 'facts'])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()
  const { doors } = await readSetting(ctx, 'ways', noWays)
  return {
    id,
    number: held.number,
    state: held.state,
    subject: held.subject,
    about: aboutOf(held.row),
    respondent: held.row.respondent_name,
    receivedOn: held.receivedOn,
    facts: held.row.facts,
    claims: held.row.claims,
    claimedAmountFen: held.row.claimed_amount_fen,
    wantsOdr: held.row.wants_odr,
    office: { name: office.name, nameEn: office.name_en, phone: office.phone, address: office.address },
    clocks: await viewClocks(ctx, held, complaint),
    ...roadOf(held.state, events, new Map((await listOffices(ctx)).map(each => [each.id, each.nameEn]))),
    letters: letters.map(each => ({
      id: each.id,
      title: titleOf(each.blocks),
      number: each.number,
      issuedOn: each.issued_on,
      read: each.state === 'served',
      onPaper: signedForm(each.form),
    })),
    attachments: await listAttachments(ctx, id),
    may: {
      supplement: held.open,
      withdraw: open('withdraw') || open('withdraw-after-acceptance'),
      confirm: held.state === 'closed' && held.row.confirmed_at === null,
      rate: held.state === 'closed' && held.row.rating === null,
    },
    routes: routesOfDispute.map(each => ({
      zh: each.text,
      en: routesInEnglish[each.code] ?? each.text,
      doors: doors
        .filter(door => door.route === each.code)
        .map(({ name, address, phone }) => ({ name, address, phone })),
    })),
    rating: held.row.rating === null ? null : { level: held.row.rating, remark: held.row.rating_remark },
    outcome: held.row.outcome,
    consentPublication: held.row.consent_publication,
    settlement: settlementOf(held, events),
  }
}

function settlementOf({ row }: Complaint, events: readonly { name: string; facts: Facts }[]): TrackView['settlement'] {
  const said = events.findLast(each => each.name === 'complaint.settle' || each.name === 'complaint.settle-by-odr')
  const agreement = said?.facts.agreement ?? said?.facts.result
  if (typeof agreement !== 'string') return null
  const performedAtOnce = said?.facts.performedAtOnce === true
  return {
    agreement,
    amountFen: row.agreement_amount_fen,
    recoveredFen: row.recovered_amount_fen,
    performedAtOnce,
    statement: said?.name === 'complaint.settle' && !performedAtOnce && said.facts.noStatement !== true,
  }
}
