/** 移送公安: a complainant suspected of cheating or blackmailing a business (Order 121 art. 42). */
import { order121 } from './acts.ts'
import { cite, procedure } from './grammar.ts'

const basis = [cite(order121, '第四十二条')]

export const transfer = procedure({
  kind: 'transfer',
  label: { zh: '移送公安', en: 'Transfer to the police' },
  states: {
    proposed: { zh: '拟移送', en: 'Proposed' },
    approved: { zh: '已批准移送', en: 'Approved' },
    'handed-over': { zh: '已移送', en: 'Handed over' },
    dropped: { zh: '不移送', en: 'Not transferred' },
  },
  ends: ['handed-over', 'dropped'],
  clocks: {},
  steps: {
    approve: {
      label: { zh: '批准移送', en: 'Approve the transfer' },
      from: ['proposed'],
      to: 'approved',
      by: ['head'],
      basis,
    },
    drop: {
      label: { zh: '不予移送', en: 'Do not transfer' },
      from: ['proposed', 'approved'],
      to: 'dropped',
      by: ['head'],
      basis,
    },
    'hand-over': {
      label: { zh: '移送并登记回执', en: 'Hand over and note the receipt' },
      from: ['approved'],
      to: 'handed-over',
      by: ['handler', 'head'],
      basis,
    },
  },
})
export const suspicions = {
  'smuggled-in': { zh: '夹带', en: 'Smuggled in' },
  swapped: { zh: '掉包', en: 'Swapped' },
  forged: { zh: '造假', en: 'Forged' },
  altered: { zh: '篡改商品信息', en: 'Altered product information' },
  invented: { zh: '捏造事实', en: 'Invented facts' },
} as const
