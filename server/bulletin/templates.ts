/**
 * The papers a bureau sends, as they begin: sections, tables, charts and sentences whose numbers are names of figures.
 * Structure of a real analysis (domain/data-and-indicators.md 4.5): 总体, 投诉, 举报, 咨询, 渠道, 各单位, 热点.
 * The annual summary follows the seed document.
 */
import type { Label } from '../../law/grammar.ts'
import type { Period } from '../statistics/index.ts'
import type { SectionDraft } from './block.ts'

export interface Template {
  label: Label
  /** Which period it covers. */
  of: Period['kind']
  title(period: Period): string
  sections: SectionDraft[]
}

const say = (text: string) => ({ kind: 'say' as const, text })

const overall: SectionDraft = {
  heading: '总体情况',
  blocks: [
    say(
      '{period}，{area}共接收投诉{complaints-received}件，{change complaints-received @before}，{change complaints-received @year}；举报{reports-received}件，咨询{consultations-received}件。投诉中，12315平台接收{complaints-received platform=city}件，全国12315互联网平台转来{complaints-received platform=national}件。',
    ),
    say(
      '期内受理投诉{complaints-accepted}件，不予受理{complaints-refused}件，办结{complaints-closed}件，为消费者挽回经济损失{recovered-amount}万元，{change recovered-amount @year}。期末在办{complaints-pending}件，其中超过法定期限{complaints-overdue}件。',
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
      '受理的投诉中，问题最多的是{most complaints-accepted class}。前三位为{top complaints-accepted class 3}，{together complaints-accepted class 3}。',
    ),
    { kind: 'table', title: '投诉问题类别情况表', by: 'class', names: ['complaints-accepted'], top: 10 },
    { kind: 'chart', chart: 'bars', title: '投诉问题类别', name: 'complaints-accepted', by: 'class', top: 10 },
  ],
}

const goods: SectionDraft = {
  heading: '商品和服务',
  blocks: [
    say(
      '投诉涉及的商品和服务中，最多的是{most complaints-received goods}。前五位为{top complaints-received goods 5}，{together complaints-received goods 5}。',
    ),
    { kind: 'table', title: '商品和服务类别情况表', by: 'goods', names: ['complaints-received'], top: 10 },
    { kind: 'chart', chart: 'bars', title: '投诉较多的商品和服务', name: 'complaints-received', by: 'goods', top: 10 },
  ],
}

const handling: SectionDraft = {
  heading: '办理情况',
  blocks: [
    say(
      '按时初查率{assessment-on-time-rate}，按时办结率{closing-on-time-rate}。调解成功率（以已办结投诉为基数）{mediation-success-rate}，{change mediation-success-rate @before}。',
    ),
    {
      kind: 'comparison',
      title: '办理质量对比表',
      names: ['assessment-on-time-rate', 'closing-on-time-rate', 'mediation-success-rate'],
    },
  ],
}

const channels: SectionDraft = {
  heading: '渠道',
  blocks: [
    say('按渠道分，最多的是{most complaints-received channel}。'),
    { kind: 'table', title: '渠道情况表', by: 'channel', names: ['complaints-received'] },
  ],
}

const units: SectionDraft = {
  heading: '各单位情况',
  blocks: [
    say('投诉接收量最多的单位是{most complaints-received unit}。'),
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

const analysis = [overall, problems, goods, handling, channels, units, hints]

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
    title: () => '消费投诉举报专题分析',
    sections: [overall, goods, problems, units, hints],
  },
  annual: {
    label: { zh: '年度工作总结', en: 'Annual work summary' },
    of: 'year',
    title: period => `${period.label.zh}消费者权益保护工作总结`,
    sections: [
      {
        heading: '基本情况',
        blocks: [
          say(
            '{period}，{area}共接收投诉{complaints-received}件，调解成功率（以接收的投诉为基数）{mediation-rate}；举报{reports-received}件；咨询{consultations-received}件。为消费者挽回经济损失{recovered-amount}万元。',
          ),
          {
            kind: 'comparison',
            title: '年度对比表',
            names: [
              'complaints-received',
              'complaints-closed',
              'reports-received',
              'consultations-received',
              'recovered-amount',
            ],
          },
        ],
      },
      units,
      problems,
      goods,
      channels,
    ],
  },
} satisfies Record<string, Template>
export type PaperKind = keyof typeof templates
