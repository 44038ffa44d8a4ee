/** What happened to a batch that was taken over, told by its days. */
import type { Day } from '../../law/grammar.ts'
import type { PastEvent } from '../kernel/history.ts'
import type { BatchThere } from './past.ts'

export function eventsOf(each: BatchThere): PastEvent[] {
  const events: PastEvent[] = []
  const add = (name: string, onDay: Day | null | undefined, facts: object = {}) => {
    if (onDay) events.push({ name: `sampling.${name}`, onDay, facts })
  }
  add('assign', each.sampledOn, { mode: each.mode, class: each.class })
  add('collect', each.sampledOn, { sample: each.sampleName })
  add('send', each.sentOn, { body: each.bodyName })
  add(each.result === 'conforming' ? 'pass' : 'fail', each.result && each.resultOn, { report: each.reportNumber })
  add('serve-seller', each.servedOn, { on: each.servedOn })
  if (each.producerName) add('serve-producer', each.servedOn, { on: each.servedOn })
  add('confirm', each.confirmedOn)
  add('stop-sale', each.stopSaleOn)
  add('order-correction', each.correctionOn)
  if (each.state === 'corrected') add('reinspect-pass', each.reinspectedOn)
  if (each.state === 'settled') add('settle', each.closedOn, { reason: '已责令停止销售并依法处理' })
  add('publish', each.publishedOn)
  return events
}
