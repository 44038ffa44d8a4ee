/** One follow-up as the calling screen shows it: the script with its blanks filled, the facts beside it, the attempts. */
import { claims as claimList, entryOf } from '../../law/classes.ts'
import type { Context } from '../kernel/context.ts'
import { isMobile } from '../kernel/phone.ts'
import { notFound } from '../kernel/problem.ts'
import { maskPhone } from '../party/index.ts'
import { attemptsOf, type Found, found, lineOf } from './list.ts'
import { readFollowUp } from './setting.ts'
import { subjectOf } from './subjects.ts'
import type { FollowUpView } from './view.ts'

export async function showFollowUp(ctx: Context, id: number): Promise<FollowUpView> {
  const row = await found(ctx).where('followup.id', '=', id).executeTakeFirst()
  if (!row) throw notFound({ zh: '没有这件回访', en: 'No such follow-up' })
  const told = await subjectOf(row.kind).tell(ctx, row.matterId)
  const made = await attemptsOf(ctx, id)
  return {
    ...(await lineOf(ctx, row)),
    opinion: row.opinion,
    answeredBy: row.answeredBy,
    linkUntil: row.linkUntil,
    attemptList: made.map(each => ({
      nth: each.nth,
      at: each.at.toISOString(),
      part: each.part,
      reason: each.reason,
      remark: each.remark,
      by: each.by_name,
    })),
    script: await scriptFor(ctx, row),
    receivedOn: row.receivedOn,
    facts: told.facts,
    claims: told.claims.map(code => entryOf(claimList, code)?.zh ?? code),
    outcome: told.outcome,
    recoveredAmountFen: told.recoveredAmountFen,
    handler: row.handler,
    phone: maskPhone(told.phone),
    mobile: isMobile(told.phone),
    wantsText: told.wantsText,
    rating: told.rating,
  }
}

async function scriptFor(ctx: Context, row: Found): Promise<FollowUpView['script']> {
  const { greeting, farewell, ...setting } = await readFollowUp(ctx)
  const questions = row.kind === 'consultation' ? setting.consultationQuestions : setting.questions
  const blanks: Record<string, string> = {
    receivedOn: row.receivedOn.replace(/^\d{4}-0?(\d+)-0?(\d+)$/, '$1月$2日'),
    subject: row.subject.replaceAll(' · ', '，'),
    respondent: row.respondent || row.office,
    number: row.number,
    office: row.office,
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => blanks[name] ?? whole)
  return {
    greeting: fill(greeting),
    questions: fill(questions).split('\n').filter(Boolean),
    farewell: fill(farewell),
  }
}
