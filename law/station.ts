/**
 * 12315消费维权服务站: the stations in malls, supermarkets, markets, enterprises and scenic spots (五进).
 *
 * Order 121 art. 6 encourages businesses to build them; how they are set up, equipped, inspected and graded is the
 * bureau's own rule. The disputes settled at a station are law/station-case.ts.
 */
import { order20, order121, stationRules } from './acts.ts'
import { list } from './classes/coded.ts'
import { cite, type Label, procedure } from './grammar.ts'

const basis = [cite(stationRules, '—'), cite(order20, '第六条'), cite(order121, '第六条')]

export const station = procedure({
  kind: 'station',
  label: { zh: '维权站', en: 'Rights station' },
  states: {
    registered: { zh: '待挂牌', en: 'To be opened' },
    open: { zh: '运行', en: 'Open' },
    suspended: { zh: '暂停', en: 'Suspended' },
    closed: { zh: '已撤销', en: 'Closed' },
  },
  ends: ['open', 'suspended', 'closed'],
  clocks: {},
  steps: {
    open: {
      label: { zh: '挂牌启用', en: 'Open with its plaque' },
      from: ['registered'],
      to: 'open',
      by: ['head', 'supervisor'],
      basis,
    },
    'change-level': {
      label: { zh: '调整级别', en: 'Change the level' },
      from: ['open', 'suspended'],
      by: ['supervisor'],
      basis,
    },
    inspect: {
      label: { zh: '检查', en: 'Inspect' },
      from: ['open', 'suspended'],
      by: ['handler', 'head', 'supervisor', 'inspector'],
      basis,
    },
    judge: {
      label: { zh: '年度评定', en: 'Annual verdict' },
      from: ['open', 'suspended'],
      by: ['head', 'supervisor'],
      basis,
    },
    suspend: {
      label: { zh: '暂停运行', en: 'Suspend' },
      from: ['open'],
      to: 'suspended',
      by: ['head', 'supervisor'],
      basis,
    },
    reopen: {
      label: { zh: '恢复运行', en: 'Reopen' },
      from: ['suspended'],
      to: 'open',
      by: ['head', 'supervisor'],
      basis,
    },
    close: {
      label: { zh: '撤销站点', en: 'Close for good' },
      from: ['registered', 'open', 'suspended'],
      to: 'closed',
      by: ['head', 'supervisor'],
      basis,
    },
  },
})

/** 五进: where a station stands. */
export const stationHosts = {
  mall: { zh: '商场', en: 'Mall' },
  supermarket: { zh: '超市', en: 'Supermarket' },
  market: { zh: '市场', en: 'Market' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  'scenic-spot': { zh: '景区', en: 'Scenic spot' },
} satisfies Record<string, Label>
export type StationHost = keyof typeof stationHosts

export const stationLevels = {
  province: { zh: '省级', en: 'Provincial' },
  city: { zh: '市级', en: 'City' },
} satisfies Record<string, Label>
export type StationLevel = keyof typeof stationLevels

/** A firm with several stations of its own. */
export const chainKinds = {
  telecom: { zh: '电信企业', en: 'Telecom firm' },
  supermarket: { zh: '大型商超', en: 'Supermarket chain' },
  other: { zh: '其他连锁企业', en: 'Other chain' },
} satisfies Record<string, Label>
export type ChainKind = keyof typeof chainKinds

export const stationVerdicts = {
  excellent: { zh: '优秀', en: 'Excellent' },
  good: { zh: '良好', en: 'Good' },
  pass: { zh: '合格', en: 'Pass' },
  fail: { zh: '不合格', en: 'Fail' },
} satisfies Record<string, Label>
export type StationVerdict = keyof typeof stationVerdicts

/** 硬件设施: what an inspection looks for. Each is there or not; the rate is there ÷ looked for. */
export const equipment = list([
  { code: 'plaque', zh: '统一标牌', en: 'Uniform plaque', initials: 'tybp' },
  { code: 'room', zh: '固定场所（不少于20平方米）', en: 'A room of at least 20 m²', initials: 'gdcs' },
  { code: 'mediation', zh: '调解区', en: 'Mediation corner', initials: 'tjq' },
  { code: 'office', zh: '办公区', en: 'Office corner', initials: 'bgq' },
  { code: 'files', zh: '档案区（台账）', en: 'Files and case log', initials: 'daq' },
  {
    code: 'rules',
    zh: '制度上墙（受理范围、放心消费承诺、先行赔付、协商和解）',
    en: 'Posted rules',
    initials: 'zdsq',
  },
  { code: 'phone', zh: '公布的固定电话', en: 'Published telephone', initials: 'gddh' },
  { code: 'computer', zh: '联网电脑', en: 'Computer on the network', initials: 'lwdn' },
  { code: 'printer', zh: '打印设备', en: 'Printer', initials: 'dysb' },
  { code: 'camera', zh: '拍照录音设备', en: 'Camera and recorder', initials: 'pzlysb' },
])

/**
 * 效能发挥达标: what a station must reach in the twelve months before, by the bureau's own rule (no published formula
 * was found). Each condition is counted from the records; a rate that nothing can be counted for does not stand in the way,
 * but a station without a single dispute in twelve months is not at work.
 */
export const stationStandard = {
  equipment: 0.9,
  mediation: 0.8,
  satisfaction: 0.9,
  onTime: 0.95,
  disputes: 1,
} as const

export type StationState = keyof typeof station.states
export type StationStep = keyof typeof station.steps
