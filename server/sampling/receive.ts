/** Results that a test body's table brings: a batch of ours gets its result, what we never saw is taken over as it is told. */
import type { Context } from '../kernel/context.ts'
import { type BatchThere, notYetHere, takeOverBatches } from './past.ts'
import { fail, pass } from './result.ts'

export interface ResultThere extends Omit<BatchThere, 'state'> {
  row: number
}

export interface Received {
  created: number
  updated: number
  unchanged: number
  /** Rows that a batch of ours would not take, with why. */
  refused: { row: number; zh: string; en: string }[]
}

export async function receiveResults(ctx: Context, list: readonly ResultThere[], write: boolean): Promise<Received> {
  const answer: Received = { created: 0, updated: 0, unchanged: 0, refused: [] }
  const numbers = list.map(each => each.samplingNumber).filter(each => each != null)
  const own = await ctx.db
    .selectFrom('sampling_batch')
    .innerJoin('matter', 'matter.id', 'sampling_batch.matter_id')
    .select(['matter.id', 'matter.state', 'sampling_number', 'result', 'sent_on as sentOn'])
    .where('sampling_number', 'in', numbers.concat(''))
    .execute()
  const byNumber = new Map(own.map(each => [each.sampling_number!, each]))
  const fresh: ResultThere[] = []
  for (const each of list) {
    const batch = each.samplingNumber ? byNumber.get(each.samplingNumber) : undefined
    if (!batch) {
      fresh.push(each)
      continue
    }
    // What was found was overturned by the retest: the row tells the old result, which no longer stands.
    if (batch.state === 'overturned' && each.result === 'nonconforming') {
      answer.refused.push({
        row: each.row,
        zh: '已有结论，未改：本批次的不合格结果已被复检推翻',
        en: 'decided already and left as it is: the retest overturned this result',
      })
      continue
    }
    if (batch.result !== null || each.result === null) {
      if (batch.result !== null && each.result !== null && batch.result !== each.result)
        answer.refused.push({
          row: each.row,
          zh: '与本系统已登记的检验结论不同，须由人核对',
          en: 'differs from the result that is on record: somebody must look',
        })
      else answer.unchanged += 1
      continue
    }
    if (batch.state !== 'testing') {
      answer.refused.push({ row: each.row, zh: '本批次还没有送检', en: 'this batch was not sent to a test body' })
      continue
    }
    if (write) await enter(ctx, batch.id, each, batch.sentOn)
    answer.updated += 1
  }
  const brandNew = await notYetHere(ctx, fresh)
  answer.unchanged += fresh.length - brandNew.length
  answer.created += brandNew.length
  if (write) await takeOverBatches(ctx, brandNew.map(stateOf))
  return answer
}

/** What another authority found is told as it was told; nothing is asked of anybody here. */
const stateOf = (each: ResultThere): BatchThere => ({
  ...each,
  state: each.result === null ? 'testing' : each.result === 'conforming' ? 'qualified' : 'settled',
  closedOn: each.result === null ? null : (each.resultOn ?? each.sampledOn),
})

async function enter(ctx: Context, id: number, each: ResultThere, sentOn: string | null) {
  const on = each.resultOn && each.resultOn <= ctx.today && each.resultOn >= (sentOn ?? '') ? each.resultOn : ctx.today
  const said = { reportNumber: each.reportNumber ?? each.sourceNumber, reportedOn: on, attachments: [] }
  if (each.result === 'conforming') await pass(ctx, id, { ...said, items: [...(each.items ?? [])] })
  else {
    // A table that calls the batch nonconforming lists what failed, often without a verdict for each.
    const listed =
      each.items && each.items.length > 0 ? [...each.items] : [{ item: '（表中未列项目）', conforming: false }]
    const items = listed.some(one => !one.conforming) ? listed : listed.map(one => ({ ...one, conforming: false }))
    await fail(ctx, id, { ...said, items })
  }
}
