/** What the application asks, and what each question is called where it is asked and where it is missed. */
import type { Label } from '../../../law/grammar.ts'

export const fields = [
  ...(['kind', 'uscc', 'name', 'areaCode', 'place', 'contact', 'phone', 'platform', 'url'] as const),
  ...(['otherPromise', 'returnGoods', 'returnDays', 'returnTerms', 'selfAssessed', 'partyDuty'] as const),
  ...(['truthful', 'signature', 'attachments'] as const),
]
export type Said = Record<(typeof fields)[number], string>
export const nothing = { ...(Object.fromEntries(fields.map(name => [name, ''])) as Said), kind: 'shop' }

export const labels = {
  uscc: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  name: { zh: '门店（网店）名称', en: 'Name of the shop' },
  areaCode: { zh: '所在街道', en: 'Street' },
  place: { zh: '经营地址', en: 'Address' },
  contact: { zh: '负责人', en: 'Person in charge' },
  phone: { zh: '电话', en: 'Telephone' },
  platform: { zh: '网店平台', en: 'Platform of the online shop' },
  url: { zh: '网店链接', en: 'Address of the online shop' },
  otherPromise: { zh: '其他承诺', en: 'Other promises' },
  returnGoods: { zh: '适用商品', en: 'Which goods' },
  returnDays: { zh: '退货期限（天）', en: 'Within how many days' },
  returnTerms: { zh: '退货约定', en: 'On what conditions' },
  selfAssessed: { zh: '自评：本店做到的', en: 'What you say you meet' },
  partyDuty: { zh: '党员经营户：党支部和岗位职责', en: 'Party members: branch and duty' },
  attachments: { zh: '照片和材料', en: 'Photos and papers' },
  truthful: { zh: '声明', en: 'Declaration' },
} satisfies Record<string, Label>
