/**
 * 集中销毁 (domain/law.md 2.10): lots of what cannot or must not be sold, approved as one, carried out before witnesses.
 *
 * The penalty law says that confiscated goods are auctioned or dealt with by the rules of the state, except those that
 * must be destroyed; the rules themselves were not read. How goods are kept, approved and witnessed is the bureau's own.
 */
import { penaltyLaw, storeRules } from './acts.ts'
import { cite, type Label, procedure } from './grammar.ts'

const own = cite(storeRules, '—')
const basis = [own, cite(penaltyLaw, '第七十四条')]
const staff = ['handler', 'inspector', 'head', 'supervisor'] as const

export const destruction = procedure({
  kind: 'destruction',
  label: { zh: '集中销毁', en: 'Destruction' },
  states: {
    draft: { zh: '拟定批次', en: 'Draft' },
    proposed: { zh: '待批准', en: 'To approve' },
    approved: { zh: '已批准待销毁', en: 'Approved' },
    destroyed: { zh: '已销毁待归档', en: 'Destroyed, to be filed' },
    closed: { zh: '已归档', en: 'Filed' },
    dropped: { zh: '已撤销', en: 'Dropped' },
  },
  ends: ['closed', 'dropped'],
  clocks: {},
  steps: {
    'add-items': { label: { zh: '编入物品', en: 'Add items' }, from: ['draft'], by: staff, basis },
    'remove-item': {
      label: { zh: '移出物品', en: 'Take an item out' },
      from: ['draft', 'proposed', 'approved'],
      by: staff,
      basis,
    },
    propose: { label: { zh: '报请批准', en: 'Propose' }, from: ['draft'], to: 'proposed', by: staff, basis },
    'send-back': {
      label: { zh: '退回修改', en: 'Send back' },
      from: ['proposed', 'approved'],
      to: 'draft',
      by: ['head'],
      basis,
    },
    approve: {
      label: { zh: '批准销毁', en: 'Approve the destruction' },
      from: ['proposed'],
      to: 'approved',
      by: ['head'],
      notByWhoever: 'propose',
      basis,
    },
    'carry-out': {
      label: { zh: '登记销毁', en: 'Enter the destruction' },
      from: ['approved'],
      to: 'destroyed',
      by: staff,
      notByWhoever: 'approve',
      basis,
    },
    'enter-residue': {
      label: { zh: '登记残渣处置证明', en: 'Enter the proof of the residue' },
      from: ['destroyed'],
      by: staff,
      basis,
    },
    'enter-proceeds': {
      label: { zh: '登记残值收入', en: 'Enter the proceeds' },
      from: ['destroyed'],
      by: staff,
      basis,
    },
    close: {
      label: { zh: '核对归档', en: 'Check and file' },
      from: ['destroyed'],
      to: 'closed',
      by: ['head'],
      notByWhoever: 'carry-out',
      basis,
    },
    drop: { label: { zh: '撤销批次', en: 'Drop the lot' }, from: ['draft'], to: 'dropped', by: staff, basis },
  },
})

export type DestructionStep = keyof typeof destruction.steps
export type DestructionState = keyof typeof destruction.states

/** The bureau's own list; the summary of 2018 names the first six of twelve. */
export const storeClasses = {
  appliances: { zh: '小家电', en: 'Small appliances' },
  pipes: { zh: '管材', en: 'Pipes' },
  boards: { zh: '板材', en: 'Boards' },
  navigators: { zh: '导航仪', en: 'Navigators' },
  tobacco: { zh: '卷烟', en: 'Cigarettes' },
  'health-food': { zh: '保健品', en: 'Health products' },
  switches: { zh: '电器开关插座', en: 'Switches and sockets' },
  cables: { zh: '电线电缆', en: 'Cables' },
  toys: { zh: '儿童玩具', en: 'Toys' },
  clothing: { zh: '服装鞋帽', en: 'Clothing' },
  phones: { zh: '手机及配件', en: 'Phones and parts' },
  cosmetics: { zh: '化妆品', en: 'Cosmetics' },
  coatings: { zh: '涂料装饰材料', en: 'Coatings' },
  vehicles: { zh: '电动车及配件', en: 'Electric bicycles and parts' },
  fuel: { zh: '油品', en: 'Fuel' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Label>
export type StoreClass = keyof typeof storeClasses

export const storeOrigins = {
  confiscated: { zh: '没收', en: 'Confiscated' },
  surrendered: { zh: '当事人自愿上交', en: 'Surrendered' },
  unclaimed: { zh: '无主、逾期不领', en: 'Unclaimed' },
  sample: { zh: '抽检样品、备样', en: 'Samples' },
} as const satisfies Record<string, Label>
export type StoreOrigin = keyof typeof storeOrigins

export const storeStates = {
  kept: { zh: '在库', en: 'Kept' },
  'in-lot': { zh: '已编入批次', en: 'In a lot' },
  destroyed: { zh: '已销毁', en: 'Destroyed' },
  released: { zh: '已出库', en: 'Released' },
} as const satisfies Record<string, Label>
export type StoreState = keyof typeof storeStates

export const moveKinds = {
  in: { zh: '入库', en: 'Stored' },
  move: { zh: '移库', en: 'Moved' },
  count: { zh: '盘点', en: 'Counted' },
  'to-lot': { zh: '编入销毁批次', en: 'Into a lot' },
  'from-lot': { zh: '移出销毁批次', en: 'Out of a lot' },
  destroyed: { zh: '出库销毁', en: 'Destroyed' },
  released: { zh: '出库', en: 'Released' },
} as const satisfies Record<string, Label>
export type MoveKind = keyof typeof moveKinds

/** Penalty law art. 74: auction, or as the state rules; what must be destroyed goes into a lot. A revoked decision gives them back. */
export const releaseKinds = {
  returned: { zh: '发还当事人', en: 'Given back to the party' },
  auctioned: { zh: '公开拍卖', en: 'Auctioned' },
  'handed-over': { zh: '移交有关部门', en: 'Handed to another authority' },
} as const satisfies Record<string, Label>

export const destructionReasons = {
  must: { zh: '依法应当销毁', en: 'Must be destroyed by law' },
  worthless: { zh: '不具备回收价值', en: 'Not worth recovering' },
  unsafe: { zh: '存在安全隐患，不宜流通', en: 'Unsafe, not to be sold' },
} as const satisfies Record<string, Label>

export const destructionMethods = {
  burning: { zh: '焚烧', en: 'Burning' },
  crushing: { zh: '粉碎', en: 'Crushing' },
  burying: { zh: '填埋', en: 'Burying' },
  recycling: { zh: '拆解回收', en: 'Recycling' },
  harmless: { zh: '无害化处理', en: 'Harmless treatment' },
} as const satisfies Record<string, Label>

/** Two witnesses at the least, one of them of discipline inspection: the bureau's own rule, as other cities report it. */
export const witnessesAtLeast = 2
export const watchingRole = 'discipline'
export const witnessRoles = {
  discipline: { zh: '纪检监察', en: 'Discipline inspection' },
  finance: { zh: '财政', en: 'Finance' },
  legal: { zh: '法制', en: 'Legal section' },
  environment: { zh: '生态环境', en: 'Environment' },
  press: { zh: '媒体', en: 'Press' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Record<string, Label>
export type WitnessRole = keyof typeof witnessRoles

/** Less than this the scales and the book are said to agree: weights are told to a tenth of a kilogram. */
export const sameWeightGrams = 100
