/**
 * 宣传物料: what is printed for 放心消费创建, from which budget. Kinds are those of the seed document; none of this is law.
 */
import type { Label } from './grammar.ts'

export const materials = {
  'desk-card': { zh: '桌牌', en: 'Desk card' },
  'table-sign': { zh: '台签', en: 'Table sign' },
  sticker: { zh: '宣传贴', en: 'Sticker' },
  board: { zh: '宣传广告牌', en: 'Board' },
  'street-sign': { zh: '示范街大标识', en: 'Sign of a demonstration street' },
  plaque: { zh: '荣誉牌匾', en: 'Plaque' },
  appeal: { zh: '《放心消费“三无”倡议书》', en: 'Appeal of the three withouts' },
  pledge: { zh: '《诚信经营承诺书》', en: 'Pledge of honest trade' },
  leaflet: { zh: '宣传单', en: 'Leaflet' },
} satisfies Record<string, Label>
export type Material = keyof typeof materials

export const budgetSources = {
  'city-finance': { zh: '市财政专项经费', en: "Special funds of the city's budget" },
  bureau: { zh: '本局列支', en: "The bureau's own budget" },
  province: { zh: '上级补助', en: 'Grant of a superior' },
} satisfies Record<string, Label>
export type BudgetSource = keyof typeof budgetSources

export const materialEntries = {
  order: { zh: '制作入库', en: 'Made, into stock' },
  transfer: { zh: '调拨', en: 'Sent to another office' },
  handout: { zh: '发放张贴', en: 'Handed out or put up' },
  loss: { zh: '损耗报废', en: 'Spoiled or lost' },
  reversal: { zh: '冲正', en: 'Reversal' },
} satisfies Record<string, Label>
export type MaterialEntry = keyof typeof materialEntries
