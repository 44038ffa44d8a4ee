/** 接收举报，分件: reports come in by the same doors as complaints; a message that holds both becomes two matters (art. 9). */
import { suggestReportOffice } from '../dispatch/index.ts'
import type { Context } from '../kernel/context.ts'
import { badField, inPart } from '../kernel/problem.ts'
import { act, read } from '../kernel/route.ts'
import { theCentre } from '../office/index.ts'
import { ReportRegistration } from '../report/contract.ts'
import { dispatchRegisteredReport, type RegisteredReport, registerReport } from '../report/index.ts'
import { Split, SplitList, StaffReport } from './contract.ts'
import { takeCall } from './take-in.ts'

const intake = ['agent', 'dispatcher', 'handler', 'head'] as const

/** Number and code for the informer. The id only for whoever may open it: a call-taker has nothing to look up there. */
export async function takeReport(ctx: Context, said: StaffReport) {
  const { channel, receivedOn, dispatchTo, dispatchReason, draftId, ...registration } = said
  const centre = await theCentre(ctx)
  const registered = await registerReport(ctx, registration, {
    channel,
    trusted: true,
    centreId: centre.id,
    receivedOn,
  })
  if (dispatchTo !== undefined) await sendOn(ctx, registered, registration, dispatchTo, dispatchReason)
  await forgetDraft(ctx, draftId)
  return { number: registered.matter.number, code: registered.code }
}

async function sendOn(
  ctx: Context,
  registered: RegisteredReport,
  said: ReportRegistration,
  officeId: number,
  reason: string | undefined,
) {
  const suggested = await suggestReportOffice(ctx, said)
  const match = [suggested, ...suggested.alternatives].find(each => each.officeId === officeId)
  await dispatchRegisteredReport(ctx, registered, {
    officeId,
    reason: reason ?? match?.reason.zh ?? '由12315中心分送',
  })
}

export async function takeReportFromPublic(ctx: Context, said: ReportRegistration) {
  const centre = await theCentre(ctx)
  const informer: Context = { ...ctx, actor: { ...ctx.actor, id: null, kind: 'citizen', name: '举报人' } }
  const { matter, code } = await registerReport(informer, said, {
    channel: 'internet',
    trusted: false,
    centreId: centre.id,
  })
  return { number: matter.number, code }
}

/** Two matters, each complete without the other. That they came in one message is known here and nowhere else. */
export async function takeSplit(ctx: Context, said: Split) {
  const { channel, receivedOn, complaint, report, dispatchComplaintTo, dispatchReportTo, draftId } = said
  const twice = complaint.attachments.find(each => report.attachments.some(one => one.id === each.id))
  if (twice)
    throw badField(
      'report.attachments',
      { zh: '同一文件同时归入投诉和举报', en: 'a file is given to both' },
      {
        zh: '每个文件只归入其中一件；两件都要的，上传两次',
        en: 'each file to one of the two; sent twice if both need it',
      },
    )
  const call = { ...complaint, channel, receivedOn, dispatchTo: dispatchComplaintTo }
  const taken = await inPart('complaint', takeCall(ctx, { ...call, dispatchReason: undefined, draftId: undefined }))
  const centreId = (await theCentre(ctx)).id
  const registered = await inPart(
    'report',
    registerReport(ctx, report, { channel, trusted: true, centreId, receivedOn }),
  )
  if (dispatchReportTo !== undefined) await sendOn(ctx, registered, report, dispatchReportTo, undefined)
  await ctx.db
    .insertInto('split_message')
    .values({
      office_id: ctx.actor.officeId!,
      complaint_id: taken.id,
      report_id: registered.matter.id,
      by_id: ctx.actor.id,
      at: ctx.now,
    })
    .execute()
  await forgetDraft(ctx, draftId)
  return { complaint: taken, report: { number: registered.matter.number, code: registered.code } }
}

/** What this centre split, newest first: two numbers and the moment, for when the caller rings again. */
export async function listSplits(ctx: Context, { cursor, limit }: SplitList) {
  if (cursor !== undefined && !/^\d{1,15}$/.test(cursor))
    throw badField(
      'cursor',
      { zh: '不是本列表的翻页标记', en: 'is no cursor of this list' },
      { zh: '上一页给出的 next', en: 'the next of the page before' },
    )
  let found = ctx.db
    .selectFrom('split_message as s')
    .innerJoin('matter as c', 'c.id', 's.complaint_id')
    .innerJoin('matter as r', 'r.id', 's.report_id')
    .select(['s.id', 's.at', 'c.number as complaint', 'r.number as report'])
    .where('s.office_id', '=', ctx.actor.officeId)
    .orderBy('s.id', 'desc')
    .limit(limit + 1)
  if (cursor !== undefined) found = found.where('s.id', '<', Number(cursor))
  const rows = await found.execute()
  const items = rows.slice(0, limit)
  return {
    items: items.map(each => ({ ...each, at: each.at.toISOString() })),
    next: rows.length > limit ? String(items.at(-1)!.id) : null,
    order: { zh: '新分的在前', en: 'newest first' },
  }
}

async function forgetDraft(ctx: Context, draftId: number | undefined) {
  if (draftId !== undefined)
    await ctx.db.deleteFrom('draft').where('id', '=', draftId).where('person_id', '=', ctx.actor.id).execute()
}

export const reportRoutes = [
  act(
    '/reports',
    { access: intake, summary: { zh: '登记举报', en: 'Register a report' }, body: StaffReport, status: 201 },
    (ctx, { body }) => takeReport(ctx, body),
  ),
  act(
    '/public/reports',
    {
      access: 'public',
      summary: { zh: '公众提交举报', en: 'Report something (public)' },
      body: ReportRegistration,
      status: 201,
      limit: 60,
    },
    (ctx, { body }) => takeReportFromPublic(ctx, body),
  ),
  act(
    '/intake/split',
    {
      access: ['agent', 'dispatcher'],
      summary: { zh: '分件：投诉和举报分别登记', en: 'Split a message: complaint and report apart' },
      body: Split,
      status: 201,
    },
    (ctx, { body }) => takeSplit(ctx, body),
  ),
  read(
    '/intake/splits',
    {
      access: ['agent', 'dispatcher'],
      summary: { zh: '本中心分件记录', en: 'Messages split by the centre' },
      query: SplitList,
    },
    (ctx, { query }) => listSplits(ctx, query),
  ),
]
