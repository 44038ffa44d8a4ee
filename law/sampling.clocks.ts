/**
 * 抽检的期限, Q1 to Q7 of domain/law.md 2.3. Q1 to Q4 are law; Q5 to Q7 stand only in older local rules (or nowhere that
 * could be read), so that they are promises of the bureau: service-norm, without an article.
 */
import { order18, productQualityLaw, samplingRules } from './acts.ts'
import { type ClockRule, calendarDays, cite, workingDays } from './grammar.ts'

const objection = {
  within: calendarDays(15),
  basis: cite(productQualityLaw, '第十五条'),
  says: '可以自收到检验结果之日起十五日内向实施监督抽查的市场监督管理部门或者其上级市场监督管理部门申请复检',
}

export const samplingClocks = {
  objection: {
    row: 'Q1',
    label: { zh: '抽检异议（复检申请）期限', en: 'Objection to a sampling result' },
    binding: 'statute',
    right: true,
    trigger: { zh: '收到检验结果', en: 'the result is received' },
    note: { zh: '被抽样的销售者；标称生产者另计', en: 'of the seller; the labelled producer has its own' },
    versions: [objection],
  },
  'producer-objection': {
    row: 'Q1',
    label: { zh: '标称生产者异议期限', en: "Labelled producer's objection" },
    binding: 'statute',
    right: true,
    trigger: { zh: '标称生产者收到检验结果', en: 'the labelled producer receives the result' },
    versions: [objection],
  },
  correction: {
    row: 'Q2',
    label: { zh: '责令改正期限', en: 'Correction' },
    binding: 'statute',
    trigger: { zh: '责令改正之日', en: 'the order to correct' },
    versions: [
      {
        within: calendarDays(60),
        basis: cite(order18, '第四十六条'),
        says: '应当责令不合格产品的被抽样生产者、销售者自责令之日起六十日内予以改正',
      },
    ],
  },
  reinspection: {
    row: 'Q3',
    label: { zh: '组织复查期限', en: 'Re-inspection' },
    binding: 'statute',
    trigger: { zh: '责令改正之日', en: 'the order to correct' },
    versions: [
      {
        within: calendarDays(75),
        basis: cite(order18, '第四十七条'),
        says: '应当自责令之日起七十五日内按照监督抽查实施细则组织复查',
      },
    ],
  },
  'second-reinspection': {
    row: 'Q4',
    label: { zh: '公告后复查期限', en: 'Re-inspection after the announcement' },
    binding: 'statute',
    trigger: { zh: '省级市场监督管理部门公告之日', en: "the province's announcement" },
    note: { zh: '不得早于公告之日起第六十日', en: 'not before the sixtieth day' },
    versions: [
      {
        within: calendarDays(90),
        basis: cite(order18, '第四十八条'),
        says: '应当在公告之日起六十日后九十日前对被抽样生产者、销售者组织复查',
      },
    ],
  },
  'test-report': {
    row: 'Q5',
    label: { zh: '承检机构报送结果', en: "Test body's report" },
    binding: 'service-norm',
    trigger: { zh: '检验结束', en: 'the test ends' },
    note: { zh: '各地旧规定，本局沿用', en: 'after older local rules; the bureau keeps it' },
    versions: [{ within: workingDays(5), basis: cite(samplingRules, '—'), says: '检验结束后5个工作日内报送初检结果' }],
  },
  'retest-formalities': {
    row: 'Q6',
    label: { zh: '办理复检手续', en: 'Formalities of the retest' },
    binding: 'service-norm',
    trigger: { zh: '收到同意复检的通知', en: 'the retest is agreed to' },
    note: {
      zh: '逾期未办的，视为放弃复检；条文未核到，本局自定',
      en: "else the retest is waived; no article was found, the bureau's own rule",
    },
    versions: [{ within: calendarDays(7), basis: cite(samplingRules, '—'), says: '接到通知后7日内办理复检手续' }],
  },
  standard: {
    row: 'Q7',
    label: { zh: '提供企业标准', en: 'Enterprise standard handed over' },
    binding: 'service-norm',
    trigger: { zh: '收到抽样检测通知书', en: 'the sampling notice' },
    note: { zh: '工商机关旧通知，本局沿用', en: 'after an older notice; the bureau keeps it' },
    versions: [{ within: calendarDays(15), basis: cite(samplingRules, '—'), says: '15日内提供样品所执行的企业标准' }],
  },
} satisfies Record<string, ClockRule>
