/** The labels of a lead and of a decision on the spot. */
import type { Label } from '../../kit/say.tsx'

export type Said = Record<string, unknown>

export const leadNames = {
  'party.name': { zh: '当事人', en: 'Party' },
  'party.kind': { zh: '当事人种类', en: 'Kind of party' },
  'party.code': { zh: '证照号码', en: 'Registration' },
  'party.address': { zh: '地址', en: 'Address' },
  'party.legalPerson': { zh: '法定代表人、经营者', en: 'Represented by' },
  'party.phone': { zh: '电话', en: 'Telephone' },
  source: { zh: '案源', en: 'Source' },
  type: { zh: '案件类型', en: 'Type' },
  violation: { zh: '违法行为', en: 'Violation' },
  facts: { zh: '事实', en: 'Facts' },
  goods: { zh: '商品', en: 'Goods' },
  place: { zh: '地点', en: 'Place' },
  happenedOn: { zh: '发生日期', en: 'Happened on' },
  valueFen: { zh: '货值', en: 'Value' },
  officerIds: { zh: '办案人员', en: 'Officers' },
  statement: { zh: '当事人的意见', en: 'What the party says' },
  violates: { zh: '违反的条款', en: 'Provision broken' },
  punishes: { zh: '处罚依据', en: 'Punished by' },
  fineFen: { zh: '罚款', en: 'Fine' },
  time: { zh: '时间', en: 'Time' },
  payTo: { zh: '缴款银行', en: 'Bank' },
} satisfies Record<string, Label>
