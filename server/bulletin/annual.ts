/**
 * 年度工作总结, in the structure of the seed document: 一、基本情况 with a part for each field of work, then the tables.
 *
 * A field has a file of its own (annual-appeals.ts) and a line here. What the records know nothing of is not printed (`when`).
 */
import type { Period } from '../statistics/index.ts'
import { appealsPart } from './annual-appeals.ts'
import { demonstrationPart } from './annual-demonstration.ts'
import { goodsPart } from './annual-goods.ts'
import type { Block, SectionDraft } from './block.ts'

/** The fields in the order in which the summary tells of them; each begins a section （一）、（二）… of 基本情况. */
const fields: readonly ((period: Period) => SectionDraft)[] = [appealsPart, goodsPart, demonstrationPart]

type Tables = Record<'units' | 'problems' | 'goods' | 'channels', SectionDraft>

export function annualSections(period: Period, { units, problems, goods, channels }: Tables): SectionDraft[] {
  const below = (section: SectionDraft): SectionDraft => ({ ...section, level: 2 })
  return [
    { heading: '基本情况', blocks: [say('{期间}，{范围}消费者权益保护工作情况如下。')] },
    ...fields.map(field => below(field(period))),
    { heading: '数据分析', when: ['complaints-received'], blocks: [say('以下各表由同一时点的记录统计。')] },
    ...[units, problems, goods, channels].map(each => below({ ...each, when: ['complaints-received'] })),
  ]
}

const say = (text: string): Block => ({ kind: 'say', text })
