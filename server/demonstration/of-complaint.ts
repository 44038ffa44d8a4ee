/** The complaint's own page says that the respondent bears a plaque and with which promises; a broken one is written down from there. */
import type { Context } from '../kernel/context.ts'
import { idParams } from '../kernel/input.ts'
import { holdMatter, lockMatters, showMatter } from '../kernel/matter.ts'
import { badField } from '../kernel/problem.ts'
import { act, type Route, read } from '../kernel/route.ts'
import { Nothing } from '../kernel/view.ts'
import { demonstrationRow } from './apply.ts'
import { BreachOfComplaint } from './contract.ts'
import { bearing } from './list.ts'
import { keepBreach, requireNewBreach, requireSigned } from './pledge.ts'
import { pledgesOf } from './show-parts.ts'
import { type UnitComplainedOf, UnitsComplainedOf } from './view-complaint.ts'

export const ofComplaintRoutes: Route[] = [
  read(
    '/complaints/:id/demonstrations',
    {
      access: 'signed-in',
      summary: { zh: '被投诉人的创建单位和承诺', en: 'Recognised units of the respondent' },
      params: idParams,
      reply: UnitsComplainedOf,
    },
    (ctx, { params }) => unitsComplainedOf(ctx, params.id),
  ),
  act(
    '/complaints/:id/breaches',
    {
      access: ['handler', 'head', 'supervisor'],
      summary: { zh: '从投诉登记违背承诺', en: 'Enter a broken promise from a complaint' },
      params: idParams,
      body: BreachOfComplaint,
      status: 201,
      reply: Nothing,
    },
    async (ctx, { params, body }) => {
      await breachFromComplaint(ctx, params.id, body)
      return {}
    },
  ),
]

/** Whatever county it lies in: award and promises are public. */
const units = (ctx: Context, complaintId: number) =>
  ctx.db
    .selectFrom('complaint')
    .innerJoin('demonstration', 'demonstration.operator_id', 'complaint.operator_id')
    .innerJoin('matter', 'matter.id', 'demonstration.matter_id')
    .innerJoin('office', 'office.id', 'matter.office_id')
    .select([
      'matter.id',
      'matter.state',
      'demonstration.kind',
      'demonstration.name',
      'demonstration.place',
      'demonstration.level',
      'demonstration.stars',
      'demonstration.award_number as awardNumber',
      'demonstration.term_to as termTo',
      'office.name as office',
    ])
    .where('complaint.matter_id', '=', complaintId)
    .where('matter.state', 'in', bearing)
    .orderBy('matter.id')

export async function unitsComplainedOf(ctx: Context, complaintId: number): Promise<UnitsComplainedOf> {
  await showMatter(ctx, 'complaint', complaintId)
  const items: UnitComplainedOf[] = []
  for (const { awardNumber, termTo, state, ...unit } of await units(ctx, complaintId).execute()) {
    const made = await pledgesOf(ctx, await demonstrationRow(ctx, unit.id))
    items.push({
      ...unit,
      state: state as UnitComplainedOf['state'],
      awardNumber: awardNumber!,
      termTo: termTo!,
      pledges: made.flatMap(({ signedOn, breaches, code, label, words, goods, days, terms }) =>
        signedOn === null
          ? []
          : [
              {
                code,
                label,
                words: [...words],
                goods,
                days,
                terms,
                signedOn,
                broken: breaches.length,
                brokenHere: breaches.find(each => each.from?.id === complaintId)?.words ?? null,
              },
            ],
      ),
    })
  }
  return { items }
}

/** Nothing is typed again: without words it is what the complaint is about. */
export async function breachFromComplaint(ctx: Context, complaintId: number, said: BreachOfComplaint) {
  const complaint = await holdMatter(ctx, 'complaint', complaintId)
  const unit = await units(ctx, complaintId).where('matter.id', '=', said.demonstrationId).executeTakeFirst()
  if (!unit)
    throw badField(
      'demonstrationId',
      { zh: '不是被投诉人的在册单位', en: 'is no recognised unit of the respondent' },
      { zh: '投诉页面上列出的单位', en: "one listed on the complaint's page" },
    )
  await requireSigned(ctx, unit.id, said.pledge)
  await requireNewBreach(ctx, unit.id, said.pledge, complaintId)
  const [held] = await lockMatters(ctx, [unit.id])
  await keepBreach(ctx, held!, { pledge: said.pledge, words: said.words ?? complaint.subject, from: complaintId })
}
