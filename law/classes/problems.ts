/**
 * 问题分类. The national platform counts 17 complaint problem classes; 13 were seen in published tables, the other
 * four are guesses (domain/data-and-indicators.md 4.3) and therefore not offered. The consumers' association counts
 * ten 投诉性质; `nature` says under which of them a platform class falls (our own mapping, confidence C).
 */
import { list } from './coded.ts'

export const natures = list([
  { code: 'quality', zh: '质量', en: 'Quality', initials: 'zl' },
  { code: 'after-sales', zh: '售后服务', en: 'After-sales service', initials: 'shfw' },
  { code: 'price', zh: '价格', en: 'Price', initials: 'jg' },
  { code: 'false-advertising', zh: '虚假宣传', en: 'False advertising', initials: 'xjxc' },
  { code: 'safety', zh: '安全', en: 'Safety', initials: 'aq' },
  { code: 'contract', zh: '合同', en: 'Contract', initials: 'ht' },
  { code: 'counterfeit', zh: '假冒', en: 'Counterfeit', initials: 'jm' },
  { code: 'measurement', zh: '计量', en: 'Measurement', initials: 'jl' },
  // 人格尊严 until 2024, 人格权益 from 2025.
  { code: 'dignity', zh: '人格权益', en: 'Personal dignity', initials: 'rgqy', also: ['人格尊严'] },
  { code: 'other', zh: '其他', en: 'Other', initials: 'qt' },
])

export const problems = list([
  { code: 'after-sales', nature: 'after-sales', zh: '售后服务', en: 'After-sales service', initials: 'shfw' },
  { code: 'quality', nature: 'quality', zh: '质量', en: 'Quality', initials: 'zl' },
  { code: 'food-safety', nature: 'safety', zh: '食品安全', en: 'Food safety', initials: 'spaq' },
  { code: 'price', nature: 'price', zh: '价格投诉', en: 'Price', initials: 'jgts', also: ['价格'] },
  { code: 'contract', nature: 'contract', zh: '合同', en: 'Contract', initials: 'ht' },
  { code: 'measurement', nature: 'measurement', zh: '计量', en: 'Measurement', initials: 'jl' },
  { code: 'safety', nature: 'safety', zh: '安全', en: 'Safety', initials: 'aq' },
  {
    code: 'unfair-competition',
    nature: 'false-advertising',
    zh: '不正当竞争',
    en: 'Unfair competition',
    initials: 'bzdjz',
  },
  { code: 'advertising', nature: 'false-advertising', zh: '广告', en: 'Advertising', initials: 'gg' },
  { code: 'trademark', nature: 'counterfeit', zh: '商标', en: 'Trademark', initials: 'sb' },
  { code: 'certification', nature: 'counterfeit', zh: '认证认可', en: 'Certification', initials: 'rzrk' },
  { code: 'personal-rights', nature: 'dignity', zh: '人身权利', en: 'Personal rights', initials: 'rsql' },
  { code: 'other', nature: 'other', zh: '其他', en: 'Other', initials: 'qt', also: ['其他投诉问题', '其他(投诉问题)'] },
  { code: 'patent', nature: 'counterfeit', zh: '专利', en: 'Patent', initials: 'zl', also: ['知识产权'], shown: false },
  {
    code: 'special-equipment',
    nature: 'safety',
    zh: '特种设备',
    en: 'Special equipment',
    initials: 'tzsb',
    shown: false,
  },
  { code: 'standard', nature: 'quality', zh: '标准', en: 'Standard', initials: 'bz', shown: false },
  { code: 'monopoly', nature: 'other', zh: '垄断', en: 'Monopoly', initials: 'ld', shown: false },
])

/** Third-level names met on real tickets, with the class they are counted under. */
export const problemDetails = list([
  { code: 'passed-off', of: 'quality', zh: '冒充合格产品', en: 'Passed off as conforming', initials: 'mchgcp' },
  {
    code: 'adulterated',
    of: 'quality',
    zh: '在产品中以假充真、以次充好',
    en: 'Adulterated or inferior goods',
    initials: 'zcpzyjczycch',
    also: ['在产品中以假充真', '在产品中以次充好', '在产品中以假充真、在产品中以次充好'],
  },
  { code: 'labelling', of: 'quality', zh: '包装标识', en: 'Labelling', initials: 'bzbs' },
  { code: 'market-price', of: 'price', zh: '市场调节价问题', en: 'Market price', initials: 'sctjjwt' },
  {
    code: 'government-price',
    of: 'price',
    zh: '不执行政府指导价、政府定价',
    en: 'Government price not kept',
    initials: 'bzxzfzdjzfdj',
    also: ['不执行政府指导价、政府定价的行为'],
  },
  {
    code: 'harmed-in-service',
    of: 'safety',
    zh: '接受服务时人身、财产安全受损害',
    en: 'Person or property harmed while served',
    initials: 'jsfwsrsccaqssh',
  },
  {
    code: 'other-personal-rights',
    of: 'personal-rights',
    zh: '其他人身权利问题',
    en: 'Other personal rights',
    initials: 'qtrsqlwt',
  },
])

/** Report classes seen in published tables; a partial list. */
export const reportProblems = list([
  { code: 'food-safety', zh: '食品安全违法行为', en: 'Food safety', initials: 'spaqwfxw' },
  { code: 'consumer-rights', zh: '侵害消费者权益行为', en: 'Consumer rights', initials: 'qhxfzqyxw' },
  { code: 'unfair-competition', zh: '不正当竞争行为', en: 'Unfair competition', initials: 'bzdjzxw' },
  { code: 'advertising', zh: '广告违法行为', en: 'Advertising', initials: 'ggwfxw' },
  { code: 'product-quality', zh: '产品质量违法行为', en: 'Product quality', initials: 'cpzlwfxw' },
  { code: 'price', zh: '价格违法行为', en: 'Price', initials: 'jgwfxw' },
  { code: 'unlicensed', zh: '无照经营', en: 'Unlicensed business', initials: 'wzjy' },
  { code: 'measurement', zh: '计量违法行为', en: 'Measurement', initials: 'jlwfxw' },
  { code: 'cosmetics', zh: '化妆品违法行为', en: 'Cosmetics', initials: 'hzpwfxw' },
  { code: 'medical-devices', zh: '医疗器械违法行为', en: 'Medical devices', initials: 'ylqxwfxw' },
  { code: 'medicines', zh: '药品违法行为', en: 'Medicines', initials: 'ypwfxw' },
  { code: 'special-equipment', zh: '特种设备违法行为', en: 'Special equipment', initials: 'tzsbwfxw' },
  { code: 'trademark', zh: '商标违法行为', en: 'Trademark', initials: 'sbwfxw' },
  { code: 'registration', zh: '违法登记管理行为', en: 'Registration', initials: 'wfdjglxw' },
  { code: 'other', zh: '其他市场监管领域违法行为', en: 'Other', initials: 'qtscjglywfxw' },
])

export type Nature = (typeof natures)[number]['code']
export type Problem = (typeof problems)[number]['code']
export type ReportProblem = (typeof reportProblems)[number]['code']
