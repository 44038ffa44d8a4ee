/** Clues of the year before, taken over in one go: nobody is told and nothing follows. They are known to the officers of today. */
import type { ClueAnswer, ClueType } from '../../law/clue.ts'
import { taskForce } from '../../law/clue.ts'
import type { Day } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { openPast, type PastEvent } from '../kernel/history.ts'
import { writeLetter } from './letter.ts'
import { addReaders, officers } from './readers.ts'
import { blank } from './register.ts'

export interface ClueThere {
  /** Unique where given: the same clue is not taken over twice. */
  sourceNumber?: string
  name: string
  type: ClueType
  unitId: number
  foundOn: Day
  people: string
  facts: string
  remark?: string
  registeredOn: Day
  registeredBy: { id: number; name: string }
  reviewedOn: Day
  reviewedBy: string
  opinion: string
  /** Absent: judged not to belong on the day of the review. */
  handed?: {
    approvedOn: Day
    signedBy: { id: number; name: string }
    handedOn: Day
    receiptNumber: string
    receivedBy: string
    answer?: { answer: ClueAnswer; answeredOn: Day; answerNumber: string; text: string }
  }
}

export async function takeOverClues(ctx: Context, clues: readonly ClueThere[]): Promise<number[]> {
  const ids = await openPast(
    ctx,
    clues.map((each, at) => ({
      ...blank,
      state: stateOf(each),
      open: stateOf(each) !== 'archived',
      officeId: each.unitId,
      respondent: '',
      closedOn: stateOf(each) === 'archived' ? lastDay(each) : null,
      words: '',
      clocks: [],
      events: eventsOf(each),
      source: 'clue-there',
      sourceNumber: each.sourceNumber ?? `${each.registeredOn}/${at + 1}`,
      receivedOn: each.registeredOn,
      receivedAt: `${each.registeredOn}T10:00:00+08:00`,
    })),
  )
  const others = await officers(ctx)
  for (const [at, each] of clues.entries()) await keep(ctx, ids[at]!, each, others)
  return ids
}

const stateOf = ({ handed }: ClueThere) => {
  if (!handed) return 'archived'
  if (!handed.answer) return 'handed-over'
  return handed.answer.answer === 'investigating' ? 'answered' : 'archived'
}
const lastDay = ({ handed, reviewedOn }: ClueThere) => handed?.answer?.answeredOn ?? handed?.handedOn ?? reviewedOn

function eventsOf(each: ClueThere): PastEvent[] {
  const { handed, registeredBy, reviewedBy } = each
  const by = (name: string, onDay: Day, doneBy: string, facts: object = {}) => ({
    name: `clue.${name}`,
    onDay,
    doneBy,
    facts,
  })
  const begun = [by('register', each.registeredOn, registeredBy.name), by('review', each.reviewedOn, reviewedBy)]
  if (!handed) return [...begun, by('judge-out', each.reviewedOn, reviewedBy, { reason: each.opinion })]
  const { answer, signedBy, approvedOn, handedOn, receiptNumber, receivedBy } = handed
  return [
    ...begun,
    by('propose-transfer', approvedOn, registeredBy.name, {
      organ: taskForce,
      head: signedBy.name,
      opinion: each.opinion,
    }),
    by('approve-transfer', approvedOn, signedBy.name),
    by('hand-over', handedOn, registeredBy.name, { handedOn, receiptNumber, receivedBy }),
    ...(answer ? [by('record-answer', answer.answeredOn, registeredBy.name, answer)] : []),
    ...(stateOf(each) === 'archived' ? [by('archive', lastDay(each), registeredBy.name)] : []),
  ]
}

async function keep(ctx: Context, id: number, each: ClueThere, others: readonly { id: number }[]) {
  const { handed } = each
  const told = {
    name: each.name,
    type: each.type,
    unit_id: each.unitId,
    found_on: each.foundOn,
    people: each.people,
    facts: each.facts,
    remark: each.remark ?? '',
    organ: handed ? taskForce : null,
    opinion: each.opinion,
  }
  const { number } = await ctx.db.selectFrom('matter').select('number').where('id', '=', id).executeTakeFirstOrThrow()
  const letter = handed ? await writeLetter(ctx, number, told, handed.approvedOn) : undefined
  await ctx.db
    .insertInto('clue')
    .values({
      matter_id: id,
      ...told,
      registered_on: each.registeredOn,
      registered_by: each.registeredBy.id,
      from_matter_id: null,
      sign_by: handed?.signedBy.id ?? null,
      letter_number: letter?.number ?? null,
      letter_blocks: letter ? JSON.stringify(letter.blocks) : null,
      approved_on: handed?.approvedOn ?? null,
      handed_on: handed?.handedOn ?? null,
      receipt_number: handed?.receiptNumber ?? null,
      received_by: handed?.receivedBy ?? null,
      answer: handed?.answer?.answer ?? null,
      answer_number: handed?.answer?.answerNumber ?? null,
      answer_content: handed?.answer?.text ?? null,
      answered_on: handed?.answer?.answeredOn ?? null,
    })
    .execute()
  await addReaders(ctx, id, [
    ...others.map(one => ({ id: one.id, role: 'clue' as const, why: '线索专员' })),
    ...(handed ? [{ id: handed.signedBy.id, role: 'head' as const, why: '审批移送' }] : []),
  ])
}
