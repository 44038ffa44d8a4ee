/**
 * The papers a bureau sends, as they begin: sections, tables, charts and sentences whose numbers are names of figures.
 * Structure of a real analysis (domain/data-and-indicators.md 4.5): 总体, 投诉, 举报, 咨询, 渠道, 各单位, 热点.
 * The annual summary follows the seed document (annual.ts).
 */

import type { Label } from '../../law/grammar.ts'
import { occasionOn, occasionTitle } from '../../law/occasions.ts'
import type { Context } from '../kernel/context.ts'
import type { Period } from '../statistics/index.ts'
import { annualSections } from './annual.ts'
import type { SectionDraft } from './block.ts'
import { cases, drives, samplings } from './templates-goods.ts'

export interface Template {
  label: Label
  /** Which period it covers. */
  of: Period['kind']
  title(period: Period): string
  sections: SectionDraft[]
  /** Where it depends on the period. */
  forPeriod?(ctx: Context, period: Period): Promise<SectionDraft[]>
  /** A document that stands for itself, not an issue in a row: no masthead, signed at its end. */
  signed?: true
}

const say = (text: string) => ({ kind: 'say' as const, text })

const overall: SectionDraft = {
  heading: '总体情况',
  blocks: [
    say(
      '{期间}，{范围}共接收投诉{投诉接收}件，{投诉接收 环比}，{投诉接收 同比}；举报{举报接收}件，咨询{咨询}件。投诉中，12315平台接收{投诉接收 平台=12315平台}件，全国12315互联网平台转来{投诉接收 平台=全国12315互联网平台}件。',
    ),
    say(
      '期内受理投诉{投诉受理}件，不予受理{投诉不予受理}件，办结{投诉办结}件，为消费者挽回经济损失{挽回经济损失}万元，{挽回经济损失 同比}。期末在办{投诉在办}件，其中超过法定期限{投诉超期}件。',
    ),
    {
      kind: 'comparison',
      title: '接收和办理情况对比表',
      names: [
        'complaints-received',
        'complaints-accepted',
        'complaints-closed',
        'reports-received',
        'consultations-received',
        'recovered-amount',
      ],
    },
    { kind: 'chart', chart: 'line', title: '投诉接收量走势', name: 'complaints-received' },
  ],
}

const problems: SectionDraft = {
  heading: '投诉问题',
  blocks: [
    say(
      '受理的投诉中，问题最多的是{投诉受理 最多 问题类别}。前三位为{投诉受理 前3 问题类别}，{投诉受理 前3合计 问题类别}。',
    ),
    { kind: 'table', title: '投诉问题类别情况表', by: 'class', names: ['complaints-accepted'], top: 10 },
    { kind: 'chart', chart: 'bars', title: '投诉问题类别', name: 'complaints-accepted', by: 'class', top: 10 },
  ],
}

const goods: SectionDraft = {
  heading: '商品和服务',
  blocks: [
    say(
      '投诉涉及的商品和服务中，最多的是{投诉接收 最多 商品和服务类别}。前五位为{投诉接收 前5 商品和服务类别}，{投诉接收 前5合计 商品和服务类别}。',
    ),
    { kind: 'table', title: '商品和服务类别情况表', by: 'goods', names: ['complaints-received'], top: 10 },
    { kind: 'chart', chart: 'bars', title: '投诉较多的商品和服务', name: 'complaints-received', by: 'goods', top: 10 },
  ],
}

const handling: SectionDraft = {
  heading: '办理情况',
  blocks: [
    say(
      '按时初查率{按时初查率}，按时办结率{按时办结率}。调解成功率（以已办结投诉为基数）{调解成功率}，{调解成功率 环比}。',
    ),
    {
      kind: 'comparison',
      title: '办理质量对比表',
      names: ['assessment-on-time-rate', 'closing-on-time-rate', 'mediation-success-rate'],
    },
  ],
}

const mass: SectionDraft = {
  heading: '群体性投诉',
  blocks: [
    say(
      '期内确认群体性投诉{群体性投诉确认}件；成功调处群体性投诉{群体性投诉调处成功}件，涉及{群体性投诉涉及人数}人，为消费者挽回经济损失{群体性投诉挽回经济损失}万元。',
    ),
  ],
}

const channels: SectionDraft = {
  heading: '渠道',
  blocks: [
    say('按渠道分，最多的是{投诉接收 最多 渠道}。'),
    { kind: 'table', title: '渠道情况表', by: 'channel', names: ['complaints-received'] },
  ],
}

const units: SectionDraft = {
  heading: '各单位情况',
  blocks: [
    say('投诉接收量最多的单位是{投诉接收 最多 单位}。'),
    {
      kind: 'table',
      title: '各单位受理和办结情况统计表',
      by: 'unit',
      names: [
        'complaints-received',
        'complaints-accepted',
        'complaints-closed',
        'complaints-pending',
        'complaints-overdue',
        'recovered-amount',
      ],
    },
  ],
}

const hints: SectionDraft = { heading: '热点与消费提示', blocks: [say('')] }

const analysis = [overall, problems, goods, handling, mass, samplings, drives, cases, channels, units, hints]

export const templates = {
  monthly: {
    label: { zh: '月度分析', en: 'Monthly analysis' },
    of: 'month',
    title: period => `${period.label.zh}消费投诉举报数据分析`,
    sections: analysis,
  },
  quarterly: {
    label: { zh: '季度分析', en: 'Quarterly analysis' },
    of: 'quarter',
    title: period => `${period.label.zh}消费投诉举报数据分析`,
    sections: analysis,
  },
  'half-year': {
    label: { zh: '半年分析', en: 'Half-year analysis' },
    of: 'half',
    title: period => `${period.label.zh}消费投诉举报数据分析`,
    sections: analysis,
  },
  special: {
    label: { zh: '节日和专题分析', en: 'Holiday or campaign analysis' },
    of: 'span',
    title: ({ from, to }) => {
      const occasion = occasionOn(from, to)
      return occasion ? occasionTitle(occasion, Number(from.slice(0, 4))) : '消费投诉举报专题分析'
    },
    sections: [overall, goods, problems, units, hints],
  },
  annual: {
    label: { zh: '年度工作总结', en: 'Annual work summary' },
    of: 'year',
    title: period => `${period.label.zh}消费者权益保护工作总结`,
    sections: [],
    forPeriod: annualSections,
    signed: true,
  },
} satisfies Record<string, Template>
export type PaperKind = keyof typeof templates

/** As the paper of that period begins. */
export async function sectionsOf(ctx: Context, kind: PaperKind, period: Period): Promise<SectionDraft[]> {
  const template: Template = templates[kind]
  return (await template.forPeriod?.(ctx, period)) ?? template.sections
}
