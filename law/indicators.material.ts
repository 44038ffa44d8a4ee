/** 宣传物料和经费的指标: what was granted, spent, put up and handed out. Records are lines of the ledger and no matters. */
import type { Label } from './grammar.ts'
import { type Indicator, indicatorList } from './indicators.grammar.ts'

const on = { zh: '登记之日在期内', en: 'The day of the entry lies in the period' }
const none = { zh: '无', en: 'None' }

const granted = (label: Label, definition: Label, within?: string): Indicator => ({
  label,
  definition,
  numerator: label,
  base: on,
  exclusions: none,
  unit: 'fen',
  decimals: 2,
  papers: 'budget',
  ...(within ? { within } : {}),
  confidence: 'A',
})

const pieces = (label: Label, definition: Label): Indicator => ({
  label,
  definition,
  numerator: label,
  base: { zh: '发放张贴之日在期内', en: 'The day it was handed out lies in the period' },
  exclusions: { zh: '冲正的相应扣减', en: 'Less what was reversed' },
  unit: 'piece',
  decimals: 0,
  papers: 'material',
  confidence: 'A',
})

export const materialIndicators = indicatorList({
  'special-funds': granted(
    { zh: '创建专项经费', en: 'Special funds' },
    { zh: '期内登记的创建专项经费总额', en: 'Budgets for the programme entered in the period' },
  ),
  'special-funds-city': granted(
    { zh: '市财政专项经费', en: "Special funds of the city's budget" },
    { zh: '期内登记的来自市财政的创建专项经费', en: "Of these, from the city's budget" },
    'special-funds',
  ),
  'special-funds-bureau': granted(
    { zh: '本局列支专项经费', en: "Special funds of the bureau's own" },
    { zh: '期内登记的本局列支的创建专项经费', en: "Of these, from the bureau's own budget" },
    'special-funds',
  ),
  'material-spending': {
    ...granted(
      { zh: '宣传物料支出', en: 'Spent on materials' },
      {
        zh: '期内制作宣传物料的费用，冲正的相应扣减',
        en: 'Cost of what was made in the period, less what was reversed',
      },
    ),
    papers: 'material',
  },
  'boards-put-up': pieces(
    { zh: '宣传广告牌设置', en: 'Boards put up' },
    { zh: '期内设置的宣传广告牌块数', en: 'Boards put up in the period' },
  ),
  'street-signs-put-up': pieces(
    { zh: '示范街大标识设置', en: 'Signs of streets put up' },
    { zh: '期内设置的示范街大标识块数', en: 'Signs of demonstration streets put up in the period' },
  ),
  'pledges-posted': pieces(
    { zh: '倡议书承诺书张贴', en: 'Appeals and pledges posted' },
    {
      zh: '期内张贴发放的《放心消费“三无”倡议书》和《诚信经营承诺书》份数',
      en: 'Appeals of the three withouts and pledges of honest trade posted in the period',
    },
  ),
  'signs-handed-out': pieces(
    { zh: '桌牌台签宣传贴发放', en: 'Cards and stickers handed out' },
    { zh: '期内发放的桌牌、台签、宣传贴件数', en: 'Desk cards, table signs and stickers handed out in the period' },
  ),
} satisfies Record<string, Indicator>)
