/** 12345工单的指标. 接收 = 退回 + 办结 + 处理中 (the seed: 165 = 95 + 66 + 4): the three are counted over what was received. */
import { indicatorList } from './indicators.grammar.ts'

const none = { zh: '无', en: 'None' }
const received = { zh: '收到日在期内', en: 'The day of receipt lies in the period' }
const orders = { zh: '工单件数', en: 'Orders' }
const asOfEnd = {
  zh: '期内收到的，按期末（期间未结束的，为统计当日）的状态',
  en: 'Received in the period, as they stood at its end (today, if it is not over)',
}

export const workorderIndicators = indicatorList({
  'orders-received': {
    label: { zh: '12345工单接收', en: '12345 orders received' },
    definition: { zh: '期内12345派来的工单件数', en: 'Orders sent by 12345 in the period' },
    numerator: orders,
    base: received,
    exclusions: {
      zh: '同一工单退回后再次派来的不重复计',
      en: 'An order sent again after its return is not counted twice',
    },
    unit: 'matter',
    decimals: 0,
    confidence: 'A',
  },
  'orders-returned': {
    label: { zh: '12345工单退回', en: '12345 orders returned' },
    definition: {
      zh: '期内收到的工单中，期末已退回12345的件数',
      en: 'Of those received, returned to 12345 by the end',
    },
    numerator: { zh: '退回成功的工单', en: 'Orders taken back by 12345' },
    base: asOfEnd,
    exclusions: {
      zh: '单位退回中心的不计；12345驳回退回的不计',
      en: 'Returns from a unit to the centre, and returns that 12345 refused',
    },
    unit: 'matter',
    decimals: 0,
    rising: 'worse',
    confidence: 'A',
  },
  'orders-closed': {
    label: { zh: '12345工单办结', en: '12345 orders closed' },
    definition: { zh: '期内收到的工单中，期末已办结的件数', en: 'Of those received, closed by the end' },
    numerator: { zh: '办结的工单，含转办后办结的', en: 'Orders closed, those that were converted included' },
    base: asOfEnd,
    exclusions: { zh: '重办中的不计', en: 'Those being reworked' },
    unit: 'matter',
    decimals: 0,
    confidence: 'A',
  },
  'orders-in-hand': {
    label: { zh: '12345工单处理中', en: '12345 orders in hand' },
    definition: {
      zh: '期内收到的工单中，期末既未退回也未办结的件数',
      en: 'Of those received, neither returned nor closed by the end',
    },
    numerator: { zh: '处理中的工单', en: 'Orders in hand' },
    base: asOfEnd,
    exclusions: none,
    unit: 'matter',
    decimals: 0,
    confidence: 'A',
  },
  'orders-return-rate': {
    label: { zh: '12345工单退回率', en: 'Return rate of 12345 orders' },
    definition: { zh: '退回 ÷ 接收', en: 'Returned over received' },
    numerator: { zh: '期末已退回12345的工单', en: 'Orders returned to 12345' },
    denominator: { zh: '期内收到的工单', en: 'Orders received in the period' },
    base: asOfEnd,
    exclusions: none,
    unit: 'ratio',
    decimals: 2,
    rising: 'worse',
    confidence: 'C',
  },
  'orders-rework-rate': {
    label: { zh: '12345工单重办率', en: 'Rework rate of 12345 orders' },
    definition: { zh: '重办 ÷ 办结', en: 'Reworked over closed' },
    numerator: { zh: '其中期末前被退回重办过的', en: 'Of them, reworked by the end' },
    denominator: { zh: '期内首次办结的工单', en: 'Orders closed for the first time in the period' },
    base: { zh: '首次办结之日在期内', en: 'The day of the first closing lies in the period' },
    exclusions: none,
    unit: 'ratio',
    decimals: 2,
    rising: 'worse',
    confidence: 'C',
  },
  'orders-signed-on-time-rate': {
    label: { zh: '12345工单及时接收率', en: '12345 orders signed for in time' },
    definition: { zh: '在签收期限内签收的占比', en: 'Signed for within the limit' },
    numerator: { zh: '期限内签收的', en: 'Signed for in time' },
    denominator: { zh: '签收期限在期内届满的工单', en: 'Orders whose limit for signing fell in the period' },
    base: { zh: '签收期限届满之日在期内', en: 'The last day of the limit lies in the period' },
    exclusions: { zh: '尚未届满且未签收的不计', en: 'Those not yet due and not signed for' },
    unit: 'ratio',
    decimals: 2,
    rising: 'better',
    confidence: 'C',
  },
  'orders-returned-to-centre': {
    label: { zh: '单位退回中心（工单）', en: 'Orders returned to the centre' },
    definition: { zh: '期内单位退回12315中心的次数', en: 'Returns from units to the 12315 centre in the period' },
    numerator: { zh: '退回次数', en: 'Returns' },
    base: { zh: '退回签批之日在期内', en: 'The day of signature lies in the period' },
    exclusions: none,
    unit: 'matter',
    decimals: 0,
    rising: 'worse',
    confidence: 'C',
  },
  'orders-overdue': {
    label: { zh: '12345工单超期', en: '12345 orders overdue' },
    definition: {
      zh: '期末已超过单位办理期限（含延期、重办）仍未办结的件数',
      en: 'Orders past the limit for handling, extensions and reworks included, at the end of the period',
    },
    numerator: { zh: '超期未办结的工单', en: 'Orders past the limit' },
    base: {
      zh: '期末（期间未结束的，为统计当日）的状态',
      en: 'As things stand at the end of the period (today, if it is not over)',
    },
    exclusions: none,
    unit: 'matter',
    decimals: 0,
    rising: 'worse',
    confidence: 'C',
  },
})
