/** 放心消费创建的指标: how many bear a plaque, how many of them are provincial, what was promised, broken and answered. */
import type { Label } from './grammar.ts'
import { type Indicator, indicatorList } from './indicators.grammar.ts'

const end = {
  zh: '期末（期间未结束的，为统计当日）的状态',
  en: 'As things stand at the end of the period (today, if it is not over)',
}

const standing = (label: Label, what: Label, within?: string): Indicator => ({
  label,
  definition: {
    zh: `期末在有效期内、没有摘牌的${what.zh}个数`,
    en: `${what.en}, within their term and not delisted, at the end of the period`,
  },
  numerator: what,
  base: end,
  exclusions: { zh: '已摘牌、已过有效期的', en: 'Those delisted or past their term' },
  unit: 'matter',
  decimals: 0,
  ...(within ? { within } : {}),
  confidence: 'A',
})

const during = (label: Label, definition: Label, base: Label, more: Partial<Indicator> = {}): Indicator => ({
  label,
  definition,
  numerator: label,
  base,
  exclusions: { zh: '无', en: 'None' },
  unit: 'matter',
  decimals: 0,
  confidence: 'C',
  ...more,
})

export const demonstrationIndicators = indicatorList({
  'demonstration-streets': standing(
    { zh: '放心消费示范街区', en: 'Demonstration streets' },
    { zh: '示范街区', en: 'Demonstration streets' },
  ),
  'demonstration-shops': standing(
    { zh: '放心消费示范商户', en: 'Demonstration shops' },
    { zh: '示范商户（含网店）', en: 'Demonstration shops, online ones included' },
  ),
  'demonstration-stations': standing(
    { zh: '放心消费示范维权服务站', en: 'Demonstration stations' },
    { zh: '示范维权服务站', en: 'Demonstration stations' },
  ),
  'provincial-demonstration-streets': standing(
    { zh: '省级放心消费示范街区', en: 'Provincial demonstration streets' },
    { zh: '省级示范街区', en: 'Provincial demonstration streets' },
    'demonstration-streets',
  ),
  'provincial-demonstration-shops': standing(
    { zh: '省级放心消费示范商户', en: 'Provincial demonstration shops' },
    { zh: '省级示范商户', en: 'Provincial demonstration shops' },
    'demonstration-shops',
  ),
  'provincial-demonstration-stations': standing(
    { zh: '省级放心消费示范维权服务站', en: 'Provincial demonstration stations' },
    { zh: '省级示范维权服务站', en: 'Provincial demonstration stations' },
    'demonstration-stations',
  ),
  'integrity-shops': standing(
    { zh: '诚信经营示范店', en: 'Integrity shops' },
    { zh: '诚信经营示范店', en: 'Integrity shops' },
  ),
  'ten-star-businesses': standing(
    { zh: '十星级文明工商户', en: 'Ten-star businesses' },
    { zh: '十星级文明工商户', en: 'Ten-star businesses' },
  ),
  'contract-keepers': standing(
    { zh: '守合同重信用企业', en: 'Businesses that keep their contracts' },
    { zh: '守合同重信用企业', en: 'Businesses that keep their contracts' },
  ),
  'party-operators': standing(
    { zh: '“三亮”党员经营户', en: 'Party-member operators who show it' },
    {
      zh: '亮身份、亮职责、亮承诺的党员经营户（一个经营者算一户）',
      en: 'Operators, each once, who signed the threefold showing',
    },
  ),
  'demonstrations-awarded': during(
    { zh: '放心消费授牌', en: 'Demonstration units awarded' },
    { zh: '期内授牌的创建单位个数', en: 'Units awarded in the period' },
    { zh: '授牌之日在期内', en: 'The day of the award lies in the period' },
    { exclusions: { zh: '评选（诚信店、十星级、守合同重信用）', en: 'The selections' } },
  ),
  'demonstrations-delisted': during(
    { zh: '放心消费摘牌', en: 'Demonstration units delisted' },
    { zh: '期内摘牌的创建单位个数', en: 'Units delisted in the period' },
    { zh: '摘牌之日在期内', en: 'The day of the delisting lies in the period' },
    { rising: 'worse' },
  ),
  'demonstrations-admonished': during(
    { zh: '被督促告诫的创建单位', en: 'Units admonished' },
    { zh: '期内被督促告诫的创建单位个数，一个单位算一次', en: 'Units admonished in the period, each once' },
    { zh: '告诫之日在期内', en: 'The day of the admonition lies in the period' },
    { rising: 'worse' },
  ),
  'demonstrations-in-transition': during(
    { zh: '过渡期的创建单位', en: 'Units in transition' },
    {
      zh: '期末有效期已满、未满过渡期（90日）、没有摘牌的创建单位个数',
      en: 'Units whose term ended within ninety days before the end of the period, not delisted',
    },
    end,
  ),
  'demonstrations-consecutive': during(
    { zh: '连续承诺的创建单位', en: 'Units in a further term' },
    { zh: '期末在期、已经续期的创建单位个数', en: 'Units standing at the end of the period that were renewed' },
    end,
    { rising: 'better' },
  ),
  'returns-promised': during(
    { zh: '承诺无理由退货的创建单位', en: 'Units that take returns without a reason' },
    { zh: '期末在期、签订了线下无理由退货承诺的创建单位个数', en: 'Units standing that signed the promise of returns' },
    end,
    { rising: 'better' },
  ),
  'returns-over-seven-days': during(
    { zh: '退货期限超过七天的创建单位', en: 'Units that take returns beyond seven days' },
    {
      zh: '期末在期、承诺的无理由退货期限超过七天的创建单位个数',
      en: 'Units standing whose promised time for returns is longer than seven days',
    },
    end,
    { rising: 'better', within: 'returns-promised' },
  ),
  'further-promises': during(
    { zh: '增加其他承诺的创建单位', en: 'Units that promise more' },
    { zh: '期末在期、另外作了其他承诺的创建单位个数', en: 'Units standing that made promises of their own besides' },
    end,
    { rising: 'better' },
  ),
  'promises-broken': during(
    { zh: '违背承诺', en: 'Promises broken' },
    { zh: '期内登记的违背承诺件数', en: 'Breaches of promises entered in the period' },
    { zh: '登记之日在期内', en: 'The day of the entry lies in the period' },
    { rising: 'worse' },
  ),
  'demonstrations-pledged-rate': {
    label: { zh: '承诺签订率', en: 'Units that have signed, share' },
    definition: {
      zh: '期末在期的创建单位中签订了《诚信经营承诺书》的占比',
      en: 'Of the units standing at the end of the period, the share that has signed the pledge of honest trade',
    },
    numerator: { zh: '签订了承诺书的', en: 'Those that have signed' },
    denominator: { zh: '在期的创建单位', en: 'Units standing' },
    base: end,
    exclusions: { zh: '已摘牌、已过有效期的', en: 'Those delisted or past their term' },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'demonstrations-without-complaint': during(
    { zh: '零投诉创建单位', en: 'Units without a complaint' },
    {
      zh: '期末在期、期内没有收到对其经营者的投诉的创建单位个数',
      en: 'Units standing at the end of the period against whose operator no complaint was received in it',
    },
    end,
    { exclusions: { zh: '街区（没有经营者）', en: 'Streets, which have no operator' }, rising: 'better' },
  ),
  'pledge-feedback-received': during(
    { zh: '承诺反馈', en: 'Feedback on promises' },
    { zh: '期内消费者扫码反馈的件数', en: 'Feedback given behind the plaques in the period' },
    { zh: '收到之日在期内', en: 'The day of receipt lies in the period' },
  ),
  'pledge-feedback-on-time-rate': {
    label: { zh: '承诺反馈按时处理率', en: 'Feedback handled in time' },
    definition: {
      zh: '处理时限（7个工作日，本局要求）在期内届满的反馈中按时处理的占比',
      en: 'Of feedback whose seven working days ended in the period, the share handled in time',
    },
    numerator: { zh: '按时处理', en: 'Handled in time' },
    denominator: { zh: '时限届满的', en: 'Those due' },
    base: { zh: '处理时限届满之日在期内', en: 'The last day lies in the period' },
    exclusions: { zh: '未到期的', en: 'Those not yet due' },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
} satisfies Record<string, Indicator>)
