/** A weekly bulletin of the model city with invented figures that add up: for the tests and for looking at the print. */
import type { Paper, Row } from './paper.ts'

const units: [string, ...number[]][] = [
  ['江城区局', 118, 110, 96, 41, 2, 22, 20, 1, 203, 0.9818, 0.9756, 386_520_00, 0.0727],
  ['桥头区局', 86, 81, 70, 33, 0, 15, 14, 0, 160, 1, 1, 221_300_50, -0.0444],
  ['柳堤区局', 64, 60, 51, 24, 1, 9, 9, 0, 121, 0.9833, 0.9608, 98_000_00, 0],
  ['望山县局', 39, 37, 30, 15, 3, 6, 5, 0, 77, 0.9189, 0.9, 45_610_00, 0.3],
  ['临湖县局', 27, 26, 22, 9, 0, 4, 4, 0, 52, 1, 1, 30_050_00, -0.129],
  ['经济开发区局', 16, 15, 14, 6, 0, 3, 3, 0, 31, 1, 1, 12_888_00, 0.1429],
]
const added = (at: number) => units.reduce((sum, row) => sum + (row[at + 1] as number), 0)
const total: Row = {
  label: '合计',
  total: true,
  cells: [0, 1, 2, 3, 4, 5, 6, 7, 8].map(added).concat([0.9787, 0.9717, added(11), 0.0324]),
}

export const paperExample: Paper = {
  title: '12315每周动态',
  issue: '第23期',
  year: 2026,
  org: '楚江市市场监督管理局消费者权益保护分局',
  date: '2026-06-08',
  version: 2,
  corrections: ['表1中望山县局超期由2件更正为3件，合计由5件更正为6件。'],
  sections: [
    { heading: '一、总体情况', level: 1 },
    {
      paragraph:
        '2026年6月1日至7日，全市12315平台共接收诉求1053件，其中投诉350件、举报59件、咨询644件。投诉比上周（339件）增长3.24%，按时初查率97.87%，按时办结率97.17%，为消费者挽回经济损失79.44万元。',
    },
    { heading: '（一）投诉热点', level: 2 },
    { heading: '1. 家用电器', level: 3 },
    { paragraph: '家用电器投诉58件，占投诉接收量的16.57%，集中在空调安装收费和电水壶质量。' },
    {
      table: {
        title: '表1　12315平台一周受理情况统计表',
        unit: '件',
        columns: [
          ...['接收', '受理', '办结', '在办', '超期'].map(label => ({
            label,
            group: '投诉',
            format: 'count' as const,
            sum: true,
          })),
          ...['接收', '核查', '超期'].map(label => ({ label, group: '举报', format: 'count' as const, sum: true })),
          { label: '咨询', format: 'count', sum: true },
          { label: '按时初查率', format: 'percent' },
          { label: '按时办结率', format: 'percent' },
          { label: '挽回损失', unit: '万元', format: 'money-wan', sum: true },
          { label: '上周环比', format: 'change' },
        ],
        rows: [...units.map(([label, ...cells]) => ({ label, cells })), total],
        note: '按时初查率=期内作出受理或者不予受理决定且未超期的投诉÷期内应作出决定的投诉；环比按投诉接收量计算。',
      },
    },
    { heading: '二、催办情况', level: 1 },
    { paragraph: '截至6月7日，全市超期未办结投诉6件，三日内到期11件，请有关单位抓紧办理。' },
    {
      table: {
        title: '表2　投诉问题类别情况',
        head: '投诉问题类别',
        columns: [
          { label: '受理', unit: '件', format: 'count', sum: true },
          { label: '占比', format: 'percent' },
          { label: '比重变化', unit: '百分点', format: 'points' },
        ],
        rows: [
          { label: '质量', cells: [140, 140 / 329, 0.0236] },
          { label: '售后服务', cells: [112, 112 / 329, -0.0055] },
          { label: '认证认可', cells: [1, 1 / 329, null] },
          { label: '其他', cells: [76, 76 / 329, 0] },
          { label: '合计', total: true, cells: [329, null, null] },
        ],
      },
    },
    { paragraph: '消费提示：夏季空调安装旺季，请消费者在安装前问清辅材和高空作业费用，并保留收费凭证。' },
  ],
  footer: {
    report: '市人民政府办公室，省市场监督管理局消费者权益保护处',
    copy: '各区（县）市场监督管理局，经济开发区分局',
  },
}
