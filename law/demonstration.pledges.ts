/**
 * 承诺: what a shop promises in public, in versions. Who signed keeps the words that were signed; a new version is signed anew.
 *
 * The three guarantees (品质保证、诚信保证、维权保证) and the terms of 无理由退货 are those of a published provincial form, the
 * titles of the pledge and the appeal those of the seed document; the words are the bureau's.
 */
import type { DemonstrationKind } from './demonstration.ts'
import type { Day, Label } from './grammar.ts'

export interface PledgeText extends Label {
  code: string
  version: string
  from: Day
  /** As it is signed and printed: Chinese alone. */
  words: readonly string[]
  /** Who must have signed it before the award. */
  neededBy: readonly DemonstrationKind[]
  /** It is signed with terms of one's own: which goods, how many days, on what conditions. */
  withTerms?: true
  /** It is signed with one's party branch and duty. */
  withDuty?: true
}

const everybody = ['street', 'shop', 'station', 'online', 'integrity', 'ten-star', 'contract'] as const

export const pledgeTexts: readonly PledgeText[] = [
  {
    code: 'honest-trade',
    version: '2015',
    from: '2015-01-01',
    zh: '诚信经营承诺书',
    en: 'Pledge of honest trade',
    words: [
      '一、守法经营，亮照经营，不销售假冒伪劣和国家明令淘汰的商品。',
      '二、明码标价，不虚假宣传，不强制交易，如实告知商品和服务的真实情况。',
      '三、认真处理消费者投诉，谁销售谁负责，谁提供服务谁负责，不推诿、不拖延。',
      '四、自觉接受消费者和社会监督，违背承诺的，接受告诫、降星和摘牌。',
    ],
    neededBy: everybody,
  },
  {
    code: 'three-withouts',
    version: '2015',
    from: '2015-01-01',
    zh: '放心消费“三无”倡议书',
    en: 'Appeal of the three withouts',
    words: ['商品无假冒。', '服务无欺诈。', '投诉无障碍。'],
    neededBy: everybody,
  },
  {
    code: 'quality',
    version: '2015',
    from: '2015-01-01',
    zh: '品质保证',
    en: 'Guarantee of quality',
    words: ['所售商品和所提供的服务符合质量标准，来源可查，出现质量问题依法修理、更换、退货。'],
    neededBy: ['shop', 'online', 'integrity'],
  },
  {
    code: 'integrity',
    version: '2015',
    from: '2015-01-01',
    zh: '诚信保证',
    en: 'Guarantee of integrity',
    words: ['宣传、标价、计量真实，不欺诈，不误导，不泄露消费者个人信息。'],
    neededBy: ['shop', 'online', 'integrity'],
  },
  {
    code: 'rights',
    version: '2015',
    from: '2015-01-01',
    zh: '维权保证',
    en: 'Guarantee of redress',
    words: ['投诉渠道畅通，首问负责，及时和解，依法赔偿。'],
    neededBy: ['shop', 'online', 'station', 'integrity'],
  },
  {
    code: 'returns',
    version: '2015',
    from: '2015-01-01',
    zh: '线下无理由退货承诺',
    en: 'Returns without giving a reason',
    words: ['商品完好的，在约定的期限内可以退货，不须说明理由；适用商品、期限和约定如下。'],
    neededBy: [],
    withTerms: true,
  },
  {
    code: 'party',
    version: '2015',
    from: '2015-01-01',
    zh: '党员经营户“亮身份、亮职责、亮承诺”',
    en: 'Party member shows name, duty and promise',
    words: ['亮身份：经营者是中共党员。', '亮职责：带头守法诚信经营。', '亮承诺：商品无假冒、服务无欺诈、投诉无障碍。'],
    neededBy: [],
    withDuty: true,
  },
]

/** The version in force on that day. */
export const pledgeOn = (code: string, on: Day): PledgeText | undefined =>
  pledgeTexts.filter(each => each.code === code && each.from <= on).at(-1)
export const pledgeCalled = (code: string, version: string): PledgeText | undefined =>
  pledgeTexts.find(each => each.code === code && each.version === version)
export const pledgesNeeded = (kind: DemonstrationKind, on: Day): PledgeText[] =>
  [...new Set(pledgeTexts.map(each => each.code))]
    .map(code => pledgeOn(code, on))
    .filter(each => each !== undefined && (each.neededBy as readonly string[]).includes(kind)) as PledgeText[]
export const pledgeCodes = [...new Set(pledgeTexts.map(each => each.code))] as [string, ...string[]]

/** 投诉记录 on the page behind the plaque: one or two complaints are told as few, so that nobody is recognised in them. */
export const fewestTold = 3
