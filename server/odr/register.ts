/** 入驻: a firm applies or is recommended; the county bureau looks at it, a second person approves, the desk is opened. */
import { fiveOnes, odrEnterprise, odrPapers } from '../../law/odr.ts'
import { suggestOffice } from '../dispatch/index.ts'
import { takeUploads } from '../kernel/attachment.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { holdMatter, openMatter } from '../kernel/matter.ts'
import { badField, Problem } from '../kernel/problem.ts'
import { guard, take } from '../kernel/procedure.ts'
import { hashCode, makeCode, openAccount, openPost, showOffice } from '../office/index.ts'
import { markOdr, operatorByUscc, requireOperator, showOperator, usccProblem } from '../party/index.ts'
import type {
  Application,
  ApplicationChange,
  OdrApproval,
  OdrReason,
  OdrRemark,
  PublicApplication,
} from './contract.ts'
import type { OdrEnterpriseTable } from './tables.ts'

export const holdEnterprise = (ctx: Context, id: number) => holdMatter(ctx, 'odr-enterprise', id)

export const enterpriseRow = (ctx: Context, id: number): Promise<OdrEnterpriseTable> =>
  ctx.db.selectFrom('odr_enterprise').selectAll().where('matter_id', '=', id).executeTakeFirstOrThrow()

export async function apply(
  ctx: Context,
  { operatorId, broughtBy, attachments, ...said }: Application,
  itself?: { remark: string; code: string },
) {
  const operator = await requireOperator(ctx, operatorId)
  await requireNone(ctx, operatorId)
  const matter = await openMatter(ctx, {
    kind: 'odr-enterprise',
    prefix: 'OD',
    state: 'applied',
    officeId: await countyOf(ctx, operatorId),
    channel: ctx.actor.kind === 'citizen' ? 'internet' : 'other',
    subject: `ODR企业入驻 · ${operator.short_name ?? operator.name}`,
    respondent: operator.name,
    words: `${operator.name} ${operator.uscc ?? ''} ${said.contact}`,
  })
  await ctx.db
    .insertInto('odr_enterprise')
    .values({
      matter_id: matter.id,
      operator_id: operatorId,
      office_id: null,
      ...said,
      brought_by: broughtBy,
      approved_on: null,
      exited_on: null,
      exit_reason: null,
      exit_evidence: null,
      code_hash: itself ? hashCode(itself.code) : null,
    })
    .execute()
  await takeUploads(ctx, matter, attachments)
  await record(ctx, matter, 'odr-enterprise.register', { broughtBy, operatorId, remark: itself?.remark })
  return { id: matter.id, number: matter.number }
}

/**
 * With a code, by which it follows its application. What the firm says it has ready the county bureau has not seen: it ticks the papers
 * off as they come (complete).
 */
export async function applyInPublic(ctx: Context, { uscc, ...said }: PublicApplication) {
  const wrong = usccProblem(uscc)
  const operator = wrong ? undefined : await operatorByUscc(ctx, uscc)
  if (!operator)
    throw badField(
      'uscc',
      wrong ?? { zh: '名录中没有这个统一社会信用代码', en: 'is the code of no operator on our register' },
      {
        zh: '营业执照上的18位代码；没有收录的请与所在地市场监管局联系',
        en: 'the 18 characters on the licence; if it is not on our register, turn to your county bureau',
      },
    )
  const firm = { ...ctx, actor: { ...ctx.actor, kind: 'citizen' as const, name: operator.name } }
  const ready = odrPapers.filter(each => said.papers.includes(each.code)).map(each => each.zh)
  const code = makeCode()
  const { number } = await apply(
    firm,
    { ...said, papers: [], operatorId: operator.id, broughtBy: 'application' },
    { remark: `企业称备好的材料：${ready.join('、') || '无'}`, code },
  )
  return { number, code }
}

/** Where the firm is at home, by the same rule as a complaint against it. */
async function countyOf(ctx: Context, operatorId: number) {
  const suggested = await suggestOffice(ctx, { operatorId })
  if (suggested.officeId === null)
    throw badField(
      'operatorId',
      { zh: '名录所载地址不在本市，或者不足以判断辖区', en: 'has no address in this city on the register' },
      { zh: '住所或者经营地在本市的经营者', en: 'an operator domiciled or doing business in the city' },
    )
  const office = await showOffice(ctx, suggested.officeId)
  return office.county_id ?? office.id
}

async function requireNone(ctx: Context, operatorId: number) {
  const other = await ctx.db
    .selectFrom('odr_enterprise')
    .innerJoin('matter', 'matter.id', 'odr_enterprise.matter_id')
    .select(['matter.number'])
    .where('operator_id', '=', operatorId)
    .where('matter.state', 'not in', ['refused', 'exited'])
    .executeTakeFirst()
  if (other)
    throw badField(
      'operatorId',
      { zh: `已有申请或者在册（${other.number}）`, en: `has applied or is on the list already (${other.number})` },
      { zh: '没有在册、没有在审的经营者', en: 'an operator that is neither' },
    )
}

/** What was missing is brought later. */
export async function completeApplication(ctx: Context, id: number, { attachments, ...said }: ApplicationChange) {
  const held = await holdEnterprise(ctx, id)
  if (held.state !== 'applied')
    throw new Problem('wrong-state', {
      zh: '审查意见提出后不能再改',
      en: 'Not to be changed once it has been reviewed',
    })
  const changed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  if (Object.keys(changed).length > 0)
    await ctx.db.updateTable('odr_enterprise').set(changed).where('matter_id', '=', id).execute()
  await takeUploads(ctx, held, attachments)
  await record(ctx, held, 'odr-enterprise.complete', changed)
}

export const proposeApproval = async (ctx: Context, id: number, { remark }: OdrRemark) =>
  take(ctx, odrEnterprise, 'propose-approval', await holdEnterprise(ctx, id), { remark })
export const proposeRefusal = async (ctx: Context, id: number, { reason }: OdrReason) =>
  take(ctx, odrEnterprise, 'propose-refusal', await holdEnterprise(ctx, id), { reason })
export const refuse = async (ctx: Context, id: number, { remark }: OdrRemark) =>
  take(ctx, odrEnterprise, 'refuse', await holdEnterprise(ctx, id), { remark })
export const sendBack = async (ctx: Context, id: number, { reason }: OdrReason) =>
  take(ctx, odrEnterprise, 'send-back', await holdEnterprise(ctx, id), { reason })

/** @returns the account with its first password, shown this once */
export async function approve(ctx: Context, id: number, { account, remark }: OdrApproval) {
  const held = await holdEnterprise(ctx, id)
  const row = await enterpriseRow(ctx, id)
  const operator = (await showOperator(ctx, row.operator_id))!
  await take(ctx, odrEnterprise, 'approve', held, { remark, account })
  const officeId = await openPost(ctx, {
    kind: 'odr',
    name: operator.name,
    nameEn: `ODR enterprise ${operator.short_name ?? operator.name}`,
    parentId: held.officeId,
    address: row.place,
    phone: row.phone,
  })
  await ctx.db
    .updateTable('odr_enterprise')
    .set({ office_id: officeId, approved_on: ctx.today })
    .where('matter_id', '=', id)
    .execute()
  await markOdr(ctx, row.operator_id, true)
  return openAccount(ctx, { account, name: row.contact, officeId, role: 'odr' })
}

guard('odr-enterprise', 'propose-approval', async (ctx, matter) => {
  const row = await enterpriseRow(ctx, matter.id)
  const missing = [
    ...fiveOnes.filter(each => !row.conditions.includes(each.code)),
    ...odrPapers.filter(each => !row.papers.includes(each.code)),
  ]
  if (missing.length === 0) return undefined
  return {
    zh: `“五个一”条件和申请材料不齐：缺${missing.map(each => each.zh).join('、')}`,
    en: `Conditions or papers are missing: ${missing.map(each => each.en).join(', ')}`,
  }
})
