/** 登记: a report comes in over any channel (Order 121 arts. 8, 28). The front door for all of them. */
import { createHash, randomBytes } from 'node:crypto'
import { reportProblems } from '../../law/classes.ts'
import { report } from '../../law/report.ts'
import { takeUploads } from '../kernel/attachment.ts'
import { start } from '../kernel/clock.ts'
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { type Matter, openMatter } from '../kernel/matter.ts'
import { keepOperator } from '../party/index.ts'
import type { ReportRegistration } from './contract.ts'
import { keepInformer, makePseudonym, withoutInformer } from './informer.ts'
import { requireCodes, requireKnown, requireLaw, requireWhole } from './register-checks.ts'

export interface ReportArrival {
  channel: string
  centreId: number
  /** Staff types what a caller says; what the public types is not trusted to change what we know. */
  trusted: boolean
  receivedOn?: string | undefined
}

export interface RegisteredReport {
  matter: Matter
  pseudonym: string
  /** For the informer, shown once; only its hash is kept. */
  code: string
}

export async function registerReport(
  ctx: Context,
  said: ReportRegistration,
  arrival: ReportArrival,
): Promise<RegisteredReport> {
  requireWhole(said)
  requireCodes(said, arrival.channel)
  const receivedOn = arrival.receivedOn ?? ctx.today
  const law = requireLaw(ctx, receivedOn)
  await requireKnown(ctx, said)
  const operatorId = said.respondent.operatorId ?? (arrival.trusted ? await keepOperator(ctx, said.respondent) : null)
  const informer = said.named ? said.informer : {}
  const [facts, evidence, goodsName, placeAddress] = [said.facts, said.evidence, said.goodsName, said.placeAddress].map(
    text => (text === undefined ? undefined : withoutInformer(text, informer)),
  )
  const matter = await openMatter(ctx, {
    kind: 'report',
    prefix: 'JB',
    state: 'to-dispatch',
    officeId: arrival.centreId,
    channel: arrival.channel,
    subject: subjectOfReport({ goodsName, violationClass: said.violationClass }),
    respondent: said.respondent.name,
    receivedOn,
    words: wordsOfReport({ respondent: said.respondent.name, goodsName }),
  })
  await ctx.db
    .insertInto('report')
    .values({
      matter_id: matter.id,
      from_matter_id: null,
      operator_id: operatorId,
      respondent_name: said.respondent.name,
      facts: facts!,
      found_on: receivedOn,
      result: null,
      result_remark: null,
      named: said.named,
      respondent_uscc: said.respondent.uscc ?? null,
      respondent_address: said.respondent.address ?? null,
      respondent_phone: said.respondent.phone ?? null,
      platform_id: said.platformId ?? null,
      venue: said.venue,
      place_address: placeAddress ?? null,
      place_area_code: said.placeAreaCode ?? null,
      violation_class: said.violationClass,
      goods_name: goodsName ?? null,
      evidence: evidence ?? null,
      happened_on: said.happenedOn ?? null,
      insider: said.insider,
      wants_reward: said.wantsReward,
      law: law.key,
    })
    .execute()
  const code = makeCode()
  const pseudonym = makePseudonym()
  const asSaid = [said.facts, said.evidence, said.goodsName, said.placeAddress].filter(
    (text, at) => text !== undefined && text !== [facts, evidence, goodsName, placeAddress][at],
  ) as string[]
  await keepInformer(ctx, matter.id, { informer, said: asSaid }, { pseudonym, codeHash: hashReportCode(code) })
  await takeEvidence(ctx, matter, said.attachments)
  await start(ctx, matter, 'undispatched', report.clocks.undispatched, receivedOn)
  if (said.violationClass === 'advertising')
    await start(ctx, matter, 'advertising-notice', report.clocks['advertising-notice'], receivedOn)
  await record(ctx, matter, 'report.register', { channel: arrival.channel, named: said.named })
  return { matter, pseudonym, code }
}

/** 材料1.jpg: a file's own name often says whose it is. */
export async function takeEvidence(ctx: Context, matter: Matter, uploads: readonly { id: string; token: string }[]) {
  const { there } = await ctx.db
    .selectFrom('attachment')
    .select(one => one.fn.countAll<number>().as('there'))
    .where('matter_id', '=', matter.id)
    .executeTakeFirstOrThrow()
  let n = Number(there)
  await takeUploads(ctx, matter, uploads, name => {
    n += 1
    return `材料${n}${/\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? ''}`
  })
}

export function subjectOfReport({
  goodsName,
  violationClass,
}: {
  goodsName?: string | undefined
  violationClass: string
}) {
  const violation = reportProblems.find(each => each.code === violationClass)?.zh ?? violationClass
  return goodsName ? `${goodsName} · ${violation}` : violation
}

/** The search finds a report by whom it is about, never by what was told: that may name who told it. */
export const wordsOfReport = ({ respondent, goodsName }: { respondent: string; goodsName?: string | undefined }) =>
  [respondent, goodsName].filter(Boolean).join(' ')

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const makeCode = () => [...randomBytes(10)].map(byte => letters[byte % letters.length]).join('')
export const hashReportCode = (code: string) =>
  createHash('sha256')
    .update(`report:${code.toUpperCase().replace(/[\s-]/g, '')}`)
    .digest('hex')
