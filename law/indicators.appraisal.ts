/** 坐席、派遣人员的指标: what was registered and called, by whom. The bureau's own definitions. */
import { indicatorList } from './indicators.grammar.ts'

const none = { zh: '无', en: 'None' }
const registration = { zh: '登记之日在期内', en: 'The day of registration lies in the period' }
const byStaff = { zh: '消费者自行提交和批量导入的', en: 'What consumers sent themselves, and imports' }
const registered = { zh: '期内由工作人员登记的投诉', en: 'Complaints registered by staff in the period' }

export const intakeIndicators = indicatorList({
  'intake-registered': {
    label: { zh: '人工登记', en: 'Registered by staff' },
    definition: { zh: '期内由工作人员登记的投诉、咨询件数', en: 'Complaints and questions registered by staff' },
    numerator: { zh: '登记的投诉、咨询', en: 'Complaints and questions registered' },
    base: registration,
    exclusions: byStaff,
    unit: 'matter',
    decimals: 0,
    byWhom: true,
    confidence: 'C',
  },
  'intake-complete-rate': {
    label: { zh: '登记要素齐全率', en: 'Complete registrations' },
    definition: {
      zh: '期内由工作人员登记的投诉中，被投诉人地址、商品或服务名称、涉诉金额、购买日期均已填写的占比',
      en: 'Of complaints registered by staff, the share with address, goods, amount and day of purchase',
    },
    numerator: { zh: '四项均已填写的', en: 'With all four' },
    denominator: registered,
    base: registration,
    exclusions: byStaff,
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    byWhom: true,
    confidence: 'C',
  },
  'intake-corrected-rate': {
    label: { zh: '登记被更正率', en: 'Registrations corrected by others' },
    definition: {
      zh: '期内由工作人员登记的投诉中，至期末被他人更正过的占比',
      en: 'Of complaints registered by staff, the share that somebody else corrected by the end of the period',
    },
    numerator: { zh: '被他人更正过的', en: 'Corrected by somebody else' },
    denominator: registered,
    base: registration,
    exclusions: { zh: '本人更正的', en: 'Corrections by oneself' },
    unit: 'ratio',
    decimals: 2,
    rising: 'worse',
    byWhom: true,
    confidence: 'C',
  },
  'follow-up-attempts': {
    label: { zh: '回访未接通记录', en: 'Calls that reached nobody' },
    definition: { zh: '期内记录的回访未接通次数', en: 'Attempts of follow-up noted in the period' },
    numerator: { zh: '未接通记录', en: 'Attempts noted' },
    base: { zh: '拨打之日在期内', en: 'The day of the call lies in the period' },
    exclusions: none,
    unit: 'matter',
    decimals: 0,
    byWhom: true,
    confidence: 'C',
  },
})
