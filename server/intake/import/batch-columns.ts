/** The columns of sampling tables, by the names that notices and test bodies' exports really use. */
import { columnName } from '../table/header.ts'

export const batchColumns = {
  number: ['抽样编号', '抽样单编号', '抽样单号', '样品编号'],
  operator: [
    '被抽样单位名称',
    '被抽样单位',
    '被抽检人',
    '被抽查检验人',
    '被抽检单位',
    '被抽检单位名称',
    '销售企业',
    '经销企业名称',
    '经销企业',
    '经营者名称',
    'sampled_unit',
  ],
  operatorAddress: ['被抽样单位地址', '被抽检单位地址', 'sampled_address'],
  sample: ['样品名称', '食品名称', '产品名称', '商品名称', '标示产品名称', 'sample_name'],
  producer: [
    '标称生产企业名称',
    '标识生产企业名称',
    '标称生产单位',
    '标称生产企业',
    '生产企业',
    '标明的生产企业名称',
    '标称生产企业/进货来源名称',
    '标示化妆品注册人/备案人、受托生产企业、境内责任人(经销商)等名称',
    'company_name',
  ],
  producerAddress: [
    '标称生产企业地址',
    '标识生产企业地址',
    '标称生产企业/进货来源地址',
    '标示化妆品注册人/备案人、受托生产企业、境内责任人(经销商)等地址',
    'company_address',
  ],
  trademark: ['商标', '标称商标', 'trademark'],
  spec: ['规格型号', '规格', '样品规格', '包装规格', 'specification_type'],
  madeOn: [
    '生产日期/批号',
    '生产日期或批号',
    '生产日期/批货号',
    '生产日期(批号)',
    '生产日期',
    '标示生产日期',
    'production_date',
  ],
  batch: ['样品批号', '标示批号', '批号', 'factory_num'],
  bad: [
    '不合格项目║检验结果║标准值',
    '不合格项目',
    '主要不合格项目',
    '主要不合格项目或主要问题',
    '不符合规定项目',
    'unqualified',
  ],
  item: ['检验项目'],
  value: ['检验结果', 'test_value'],
  limit: ['标准值', '规定要求', '标准要求', 'standard'],
  verdict: ['结果判定', '抽查结果', '检验结论', '检验结果判定', '报告分类'],
  itemVerdict: ['单项判定', '单项结论', '单项评价', '单项检验结论', '单项结果判定', '本项结论'],
  body: ['检验机构', '检验机构名称', '承检机构', 'inspection_institution'],
  report: ['检验报告编号', '报告编号'],
  class: ['分类', '食品大类', '商品类别', '产品类别'],
  notice: ['公告号', 'title'],
  reportDay: ['报告签发日期', '签发日期', '报告日期', '出具日期', '检验完成日期', '检验日期'],
  day: ['抽样日期', '公告日期', 'publish_time'],
} as const
export type BatchColumn = keyof typeof batchColumns

const known = new Set(Object.values(batchColumns).flatMap(names => names.map(name => columnName(name).key)))
export const knowsBatchColumn = (key: string) => known.has(key)

export function batchColumnsIn(headers: readonly string[]): Partial<Record<BatchColumn, number>> {
  const keys = headers.map(header => columnName(header).key)
  const taken = new Set<number>()
  const found: Partial<Record<BatchColumn, number>> = {}
  for (const [field, names] of Object.entries(batchColumns) as [BatchColumn, readonly string[]][]) {
    const column = names.map(name => keys.indexOf(columnName(name).key)).find(each => each >= 0 && !taken.has(each))
    if (column === undefined) continue
    taken.add(column)
    found[field] = column
  }
  return found
}

/** Whose goods, and what: without both it is no table of batches. */
export function isBatches(headers: readonly string[]) {
  const at = batchColumnsIn(headers)
  return at.operator !== undefined && at.sample !== undefined
}
