/** What a registration must hold: true identity or none at all, codes of the lists, things that exist, a law in force. */
import { order20, order62, order121 } from '../../law/acts.ts'
import { channels, reportProblems } from '../../law/classes.ts'
import { inForce } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { badField, requireListed } from '../kernel/problem.ts'
import { requireOperator, usccProblem } from '../party/index.ts'
import type { ReportRegistration } from './contract.ts'

export function requireWhole({ named, informer }: ReportRegistration) {
  const missing = {
    zh: '实名举报须提供真实身份信息',
    en: 'a named report needs the true identity of whoever reports',
  }
  for (const field of ['name', 'phone'] as const)
    if (named && !informer[field])
      throw badField(`informer.${field}`, missing, {
        zh: field === 'name' ? '举报人姓名；不愿意留名的，改为匿名举报' : '举报人电话；不愿意留电话的，改为匿名举报',
        en: `${field === 'name' ? 'the name' : 'the telephone'} of the informer, or an anonymous report`,
      })
  if (!named && Object.values(informer).some(each => each !== undefined))
    throw badField(
      'informer',
      { zh: '匿名举报不留身份信息', en: 'an anonymous report holds no identity' },
      { zh: '留空，或者改为实名举报', en: 'nothing, or a named report' },
    )
}

export function requireCodes({ violationClass, respondent }: ReportRegistration, channel: string) {
  requireListed('violationClass', violationClass, reportProblems)
  requireListed('channel', channel, channels)
  const wrong = respondent.uscc ? usccProblem(respondent.uscc) : undefined
  if (wrong)
    throw badField('respondent.uscc', wrong, {
      zh: '18位统一社会信用代码（GB 32100）',
      en: '18-character credit code (GB 32100)',
    })
}

export function requireLaw(ctx: Context, receivedOn: string) {
  if (receivedOn > ctx.today)
    throw badField(
      'receivedOn',
      { zh: '收到日期在今天之后', en: 'lies in the future' },
      { zh: '今天或以前', en: 'today or earlier' },
    )
  const law = lawOfReport(receivedOn)
  if (!law)
    throw badField(
      'receivedOn',
      { zh: '早于现存规定的施行日', en: 'is before any rule on file' },
      { zh: `${order62.from}以后`, en: `on or after ${order62.from}` },
    )
  return law
}
export const lawOfReport = (receivedOn: string) => [order62, order20, order121].find(act => inForce(act, receivedOn))

export async function requireKnown(ctx: Context, { respondent, platformId, placeAreaCode }: ReportRegistration) {
  for (const [field, id] of Object.entries({ 'respondent.operatorId': respondent.operatorId, platformId }))
    if (id !== undefined) await requireOperator(ctx, id, field)
  const area = (code: string) => ctx.db.selectFrom('area').select('code').where('code', '=', code).executeTakeFirst()
  if (placeAreaCode && !(await area(placeAreaCode)))
    throw badField(
      'placeAreaCode',
      { zh: '不在辖区表内', en: 'is not in the area table' },
      { zh: '辖区表中的区划代码', en: 'a code of the area table' },
    )
}
