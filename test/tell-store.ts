/** What the stories of the store have in common: an item that belongs to no case, a lot that is drafted. */
import type { Json } from './app.ts'

export const sampleItem = (different: Record<string, Json> = {}): Json => ({
  origin: 'surrendered',
  originNote: '经营者自愿上交过期化妆品',
  name: '过期面霜',
  goodsClass: 'cosmetics',
  quantity: 24,
  unit: '瓶',
  weightGrams: 4800,
  box: 'A-01',
  valueFen: 96_000,
  place: '望楚区局物证室一号架',
  handedBy: '周宁',
  receivedBy: '许川',
  ...different,
})

export const sampleLot = (different: Record<string, Json> = {}): Json => ({
  title: '2026年上半年集中销毁',
  reason: 'worthless',
  method: 'burning',
  hazardous: false,
  processor: '楚江市固体废物处置中心',
  licence: '楚环危废〔2025〕12号',
  licenceUntil: '2027-12-31',
  plannedOn: '2027-02-01',
  place: '楚江市固体废物处置中心焚烧车间',
  explanation: '均已不具备回收价值，拟集中焚烧。',
  ...different,
})
