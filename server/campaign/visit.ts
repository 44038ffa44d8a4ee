/** 检查: a visit to a subject with the check form's answers, its quantities added up by measure; subjects found on the way; links. */
import type { FindingMeasure } from '../../law/campaign.ts'
import { type Context, seesTheCity } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { visibleMatters } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { requireOperator } from '../party/index.ts'
import type { CheckItem, NewLink, NewSubject, NewVisit } from './contract.ts'
import { campaignRow, gatherSubjects, holdCampaign } from './run.ts'

async function holdRunning(ctx: Context, id: number) {
  const held = await holdCampaign(ctx, id)
  if (held.state !== 'running')
    throw new Problem('wrong-state', { zh: '行动不在进行中', en: 'The campaign is not running' })
  return held
}

/** Found on the way, or left out by the register. */
export async function addSubject(ctx: Context, id: number, said: NewSubject) {
  const held = await holdRunning(ctx, id)
  const operator =
    said.operatorId === undefined
      ? undefined
      : await requireOperator(ctx, said.operatorId, 'operatorId', {
          zh: '名录中的经营者，或者只写名称',
          en: 'an operator on the register, or only a name',
        })
  const row = await ctx.db
    .insertInto('campaign_subject')
    .values({
      campaign_id: id,
      office_id: ctx.actor.officeId!,
      operator_id: operator?.id ?? null,
      name: operator?.name ?? said.name,
      address: operator?.address ?? said.address ?? null,
      added_on: ctx.today,
    })
    .onConflict(one => one.columns(['campaign_id', 'operator_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row)
    throw badField(
      'operatorId',
      { zh: '已在名单上', en: 'is on the list already' },
      { zh: '名单外的主体', en: 'somebody not on the list' },
    )
  await record(ctx, held, 'campaign.add-subject', { name: operator?.name ?? said.name })
  return { id: row.id }
}

/** The register has grown since: who newly falls under the scope joins the list. */
export async function refreshSubjects(ctx: Context, id: number) {
  const held = await holdRunning(ctx, id)
  const { scope } = await campaignRow(ctx, id)
  const added = await gatherSubjects(ctx, id, scope)
  await record(ctx, held, 'campaign.list-subjects', { subjects: added })
  return { added }
}

/** Sent twice by a telephone it is kept once. */
export async function visit(ctx: Context, id: number, said: NewVisit) {
  if (said.clientId !== undefined) {
    const known = await ctx.db
      .selectFrom('campaign_visit')
      .select('id')
      .where('client_id', '=', said.clientId)
      .executeTakeFirst()
    if (known) return { id: known.id, again: true }
  }
  await holdRunning(ctx, id)
  const row = await campaignRow(ctx, id)
  const subject = await ctx.db
    .selectFrom('campaign_subject')
    .selectAll()
    .where('id', '=', said.subjectId)
    .where('campaign_id', '=', id)
    .executeTakeFirst()
  if (!subject || !(seesTheCity(ctx.actor) || ctx.actor.offices.includes(subject.office_id)))
    throw badField(
      'subjectId',
      { zh: '不在本单位的名单上', en: "is not on your office's list" },
      { zh: '本单位名单上的主体', en: 'a subject of your office' },
    )
  const on = said.on ?? ctx.today
  if (on > ctx.today || on < row.starts_on || on > row.ends_on)
    throw badField(
      'on',
      {
        zh: `不在行动期间${row.starts_on}至${row.ends_on}内，或者在今天之后`,
        en: `lies outside ${row.starts_on} to ${row.ends_on}, or in the future`,
      },
      { zh: '行动期间内、今天或以前', en: 'within the campaign, today or earlier' },
    )
  const findings = findingsOf(row.items, said)
  requireFound(row.items, findings)
  const { id: visitId } = await ctx.db
    .insertInto('campaign_visit')
    .values({
      campaign_id: id,
      subject_id: subject.id,
      office_id: subject.office_id,
      on_day: on,
      by_id: ctx.actor.id,
      by_names: [ctx.actor.name, said.with].filter(Boolean).join('、'),
      answers: JSON.stringify(said.answers),
      remark: said.remark ?? null,
      client_id: said.clientId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (findings.length > 0)
    await ctx.db
      .insertInto('campaign_finding')
      .values(findings.map(each => ({ visit_id: visitId, ...each })))
      .execute()
  return { id: visitId, again: false }
}

/** Every line of the form answered, in the kind that it asks for. */
function findingsOf(
  items: readonly CheckItem[],
  { answers }: NewVisit,
): { item: string; measure: FindingMeasure; quantity: number }[] {
  const unknown = answers.find(each => !items.some(item => item.code === each.item))
  if (unknown)
    throw badField(
      'answers',
      { zh: `检查表没有「${unknown.item}」一项`, en: 'name an item that the form does not have' },
      { zh: '检查表所列各项', en: 'the items of the form' },
    )
  return items.flatMap(item => {
    const said = answers.find(each => each.item === item.code)
    const missing = item.kind === 'yes' ? said?.yes === undefined : said?.count === undefined
    if (missing)
      throw badField(
        'answers',
        { zh: `「${item.label}」没有填写`, en: `leave out "${item.label}"` },
        item.kind === 'yes'
          ? { zh: '是或者否', en: 'yes or no' }
          : { zh: '数量，没有的填0', en: 'a number, nought where there is none' },
      )
    const quantity = item.kind === 'yes' ? Number(said!.yes) : said!.count!
    return item.measure === 'none' || quantity === 0 ? [] : [{ item: item.code, measure: item.measure, quantity }]
  })
}

/** Only what was found is ordered off sale. */
function requireFound(items: readonly CheckItem[], findings: ReturnType<typeof findingsOf>) {
  if (!items.some(each => each.measure === 'found' || each.measure === 'other-found')) return
  const sum = (...measures: FindingMeasure[]) =>
    findings.filter(each => measures.includes(each.measure)).reduce((total, each) => total + each.quantity, 0)
  const [found, offSale] = [sum('found', 'other-found'), sum('off-sale')]
  if (offSale > found)
    throw badField(
      'answers',
      {
        zh: `责令停止销售${offSale}件，多于发现的${found}件`,
        en: `order ${offSale} off sale, more than the ${found} found`,
      },
      { zh: `至多${found}件`, en: `${found} at most` },
    )
}

/** A complaint or a case that belongs to it, by its number. What a complaint brought back is told by the complaint itself. */
export async function linkMatter(ctx: Context, id: number, said: NewLink) {
  const held = await holdRunning(ctx, id)
  const other = await visibleMatters(ctx)
    .select(['matter.id', 'matter.kind', 'matter.number'])
    .where('matter.number', '=', said.number)
    .executeTakeFirst()
  if (!other)
    throw badField(
      'number',
      { zh: '没有这个编号，或者您无权查看', en: 'is no number that you may see' },
      { zh: '投诉或者案件的编号', en: 'the number of a complaint or a case' },
    )
  const { kind } = other
  if (kind !== 'complaint' && kind !== 'case')
    throw badField(
      'number',
      { zh: '不是投诉，也不是案件', en: 'is neither a complaint nor a case' },
      {
        zh: '投诉或者案件的编号；抽检批次在登记时选择专项',
        en: 'a complaint or a case; a batch names its campaign itself',
      },
    )
  await ctx.db
    .insertInto('campaign_link')
    .values({ campaign_id: id, matter_id: other.id, kind, linked_on: ctx.today })
    .onConflict(one => one.columns(['campaign_id', 'matter_id']).doNothing())
    .execute()
  await record(ctx, held, 'campaign.link', { number: other.number })
  return { number: other.number }
}
