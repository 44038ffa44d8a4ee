/** 商家申报: from the shop's own phone, known by its credit code; it may sign its promises at once. */
import { pledgesNeeded } from '../../law/demonstration.pledges.ts'
import type { Context } from '../kernel/context.ts'
import { badField } from '../kernel/problem.ts'
import { operatorByUscc, usccProblem } from '../party/index.ts'
import { apply } from './apply.ts'
import { giveCode } from './code.ts'
import type { PublicDemonstration } from './contract.ts'
import { keepPledge } from './pledge.ts'

export async function applyInPublic(
  ctx: Context,
  {
    uscc,
    areaCode,
    signature,
    partyDuty,
    returnGoods,
    returnDays,
    returnTerms,
    truthful: _,
    ...said
  }: PublicDemonstration,
) {
  const returns =
    returnGoods !== undefined || returnDays !== undefined || returnTerms !== undefined
      ? { goods: returnGoods, days: returnDays, terms: returnTerms }
      : undefined
  if (!signature) requireSigned({ partyDuty, returnGoods: returns && (returnGoods ?? '') })
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
  const street = areaCode ?? operator.area_code
  if (!street)
    throw badField('areaCode', { zh: '请选择店铺所在街道', en: 'is needed' }, { zh: '所在街道', en: 'the street' })
  const firm = { ...ctx, actor: { ...ctx.actor, kind: 'citizen' as const, name: operator.name } }
  const { id, number, matter } = await apply(firm, {
    ...said,
    operatorId: operator.id,
    stationId: undefined,
    areaCode: street,
    broughtBy: 'itself',
  })
  const sent = { number, code: await giveCode(firm, id) }
  if (!signature) return sent
  for (const each of pledgesNeeded(said.kind, ctx.today))
    await keepPledge(firm, matter, { pledge: each.code, signer: said.contact, signature })
  if (returns)
    await keepPledge(
      firm,
      matter,
      { pledge: 'returns', signer: said.contact, signature, ...returns },
      {
        goods: 'returnGoods',
        days: 'returnDays',
      },
    )
  if (partyDuty) await keepPledge(firm, matter, { pledge: 'party', signer: said.contact, signature, terms: partyDuty })
  return sent
}

/** Promised and not signed would be lost without a word. */
function requireSigned(promised: Record<string, string | undefined>) {
  const [field] = Object.entries(promised).find(([, given]) => given !== undefined) ?? []
  if (field)
    throw badField(
      field,
      { zh: '作这项承诺须同时签名', en: 'is promised without a signature' },
      {
        zh: '在下面签名；现在不能签的留空，核查人员到店时再签',
        en: 'sign below; else leave it empty and sign on the visit',
      },
    )
}
