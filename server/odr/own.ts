/** What the firm that applied sees of it: where it stands, what comes next, what was decided and why. */
import { nextOfApplication, odrEnterprise } from '../../law/odr.ts'
import type { Context } from '../kernel/context.ts'
import { holdMatter, reachableMatters } from '../kernel/matter.ts'
import { notFound } from '../kernel/problem.ts'
import { type Claim, openByCode, renewCode, showOffice } from '../office/index.ts'
import type { OdrProgressView } from './view-public.ts'

export const trackApplication = (ctx: Context, { body }: { body: Claim }) =>
  openByCode(ctx, body, {
    name: '申请企业',
    kept: { table: 'odr_enterprise', column: 'code_hash' },
    show: showMyApplication,
  })

export async function renewApplicationCode(ctx: Context, id: number, recognised: string) {
  const held = await holdMatter(ctx, 'odr-enterprise', id)
  return renewCode(ctx, held, recognised, hash =>
    ctx.db.updateTable('odr_enterprise').set({ code_hash: hash }).where('matter_id', '=', id).execute(),
  )
}

/** The session tells the matter; one opened for a complaint asks in vain here. */
export async function showMyApplication(ctx: Context): Promise<OdrProgressView> {
  const matter = await reachableMatters(ctx)
    .selectAll('matter')
    .where('matter.id', '=', ctx.actor.matterId ?? 0)
    .where('matter.kind', '=', 'odr-enterprise')
    .executeTakeFirst()
  if (!matter) throw notFound()
  const office = await showOffice(ctx, matter.office_id)
  const state = toldAs(matter.state as keyof typeof odrEnterprise.states)
  const refusal = state === 'refused' ? await refusalOf(ctx, matter.id) : undefined
  return {
    number: matter.number,
    name: matter.respondent,
    receivedOn: matter.received_on,
    state: odrEnterprise.states[state],
    next: nextOfApplication[state],
    refused: refusal ?? null,
    office: { name: office.name, nameEn: office.name_en, phone: office.phone, address: office.address },
  }
}

/** What is only proposed is told to nobody outside. */
const toldAs = (state: keyof typeof odrEnterprise.states) =>
  state === 'approval-proposed' || state === 'refusal-proposed'
    ? 'applied'
    : state === 'exit-proposed'
      ? 'active'
      : state

/** The reason is the one that was proposed and signed; the day is that of the decision. */
export async function refusalOf(ctx: Context, id: number): Promise<{ on: string; reason: string }> {
  const events = await ctx.db
    .selectFrom('event')
    .select(['name', 'on_day as on', 'facts'])
    .where('matter_id', '=', id)
    .where('name', 'in', ['odr-enterprise.propose-refusal', 'odr-enterprise.refuse'])
    .orderBy('id', 'desc')
    .limit(2)
    .execute()
  const proposed = events.find(each => each.name === 'odr-enterprise.propose-refusal')
  return { on: events[0]!.on, reason: String((proposed?.facts as { reason?: string } | undefined)?.reason ?? '') }
}
