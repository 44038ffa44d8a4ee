/**
 * The two tables, with the headers their own systems write. National platform: the 23 columns that two independent programs
 * read from real exports, and those of the import besides (登记时间, 投诉人 …) without which it could not come back whole. City
 * hotline: as its tickets were read. No official order is known.
 */
import type { ExportPlatform } from './contract.ts'

/** What a column holds; `word:` is given back under its own name where the table that came in had it. */
export const cellNames = [
  ...(['number', 'kind', 'channel', 'receivedAt', 'consumerName', 'consumerPhone', 'consumerAddress'] as const),
  ...(['respondentName', 'respondentAddress', 'uscc', 'text', 'goodsClass', 'goodsName', 'brand', 'model'] as const),
  ...(['problemClass', 'orderNumber', 'claim', 'saleMode', 'disputed', 'recovered'] as const),
  ...([
    'acceptanceState',
    'handlingState',
    'office',
    'department',
    'answer',
    'closedAt',
    'fine',
    'confiscated',
  ] as const),
] as const
export type CellName = (typeof cellNames)[number]
export type Cells = Partial<Record<CellName, string>> & { words?: Record<string, string> }

export type Column = [header: string, holds: CellName | 'word']

const national: Column[] = [
  ['登记编号', 'number'],
  ['类型', 'kind'],
  ['接收方式', 'channel'],
  ['登记时间', 'receivedAt'],
  ['投诉人', 'consumerName'],
  ['联系电话', 'consumerPhone'],
  ['联系地址', 'consumerAddress'],
  ['企业名称', 'respondentName'],
  ['企业地址', 'respondentAddress'],
  ['统一社会信用代码', 'uscc'],
  ['诉求内容', 'text'],
  ['客体类别全称', 'goodsClass'],
  ['商品/服务名称', 'goodsName'],
  ['品牌', 'brand'],
  ['型号', 'model'],
  ['问题类别全称', 'problemClass'],
  ['问题类别', 'word'],
  ['具体问题', 'word'],
  ['事发地', 'word'],
  ['投诉请求', 'claim'],
  ['销售方式', 'saleMode'],
  ['订单号', 'orderNumber'],
  ['消费金额(单位:元)', 'disputed'],
  ['挽回经济损失(单位:元)', 'recovered'],
  ['初查受理状态', 'acceptanceState'],
  ['办理情况状态', 'handlingState'],
  ['处理机构', 'office'],
  ['处理部门', 'department'],
  ['反馈内容', 'answer'],
  ['办结时间', 'closedAt'],
  ['罚款金额(单位:元)', 'fine'],
  ['没收金额(单位:元)', 'confiscated'],
]

const hotline: Column[] = [
  ['工单号', 'number'],
  ['记录类型', 'kind'],
  ['信息来源', 'channel'],
  ['登记日期', 'receivedAt'],
  ['投诉人', 'consumerName'],
  ['来电号码', 'consumerPhone'],
  ['联系地址', 'consumerAddress'],
  ['企业名称', 'respondentName'],
  ['经营地址', 'respondentAddress'],
  ['统一社会信用代码', 'uscc'],
  ['来电内容', 'text'],
  ['涉及客体分类', 'goodsClass'],
  ['商品/服务名称', 'goodsName'],
  ['品牌', 'brand'],
  ['型号', 'model'],
  ['问题分类', 'problemClass'],
  ['投诉请求', 'claim'],
  ['销售方式', 'saleMode'],
  ['订单号', 'orderNumber'],
  ['消费金额(单位:元)', 'disputed'],
  ['挽回经济损失(单位:元)', 'recovered'],
  ['受理状态', 'acceptanceState'],
  ['工单状态', 'handlingState'],
  ['处理单位', 'office'],
  ['处理部门', 'department'],
  ['办理结果', 'answer'],
  ['办结时间', 'closedAt'],
  ['罚款金额(单位:元)', 'fine'],
  ['没收金额(单位:元)', 'confiscated'],
]

export const columnsOf: Record<ExportPlatform, readonly Column[]> = { national, hotline }
export const cellsInOrder = (platform: ExportPlatform, { words = {}, ...cells }: Cells): string[] =>
  columnsOf[platform].map(([header, holds]) => (holds === 'word' ? (words[header] ?? '') : (cells[holds] ?? '')))
