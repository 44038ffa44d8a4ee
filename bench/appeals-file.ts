/** A made table of appeals in the shape of the national platform's export. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

export const headers = [
  ...[
    '登记编号',
    '类型',
    '接收方式',
    '登记时间',
    '投诉人',
    '联系电话',
    '企业名称',
    '企业地址',
    '统一社会信用代码',
    '诉求内容',
  ],
  ...[
    '客体类别全称',
    '问题类别全称',
    '销售方式',
    '消费金额(单位:元)',
    '挽回经济损失(单位:元)',
    '初查受理状态',
    '办理情况状态',
  ],
  ...['处理机构', '反馈内容', '办结时间'],
]
const two = (number: number) => String(number).padStart(2, '0')

/** @param reports every so many-th row is a report; 0: none */
export const cellsOf = (at: number, reports = 5) => [
  `3305230000000202105${two((at % 28) + 1)}${String(at).padStart(4, '0').slice(-4)}${at}`,
  reports === 0 || at % reports ? '投诉' : '举报',
  '电话',
  `2021-05-${two((at % 28) + 1)} 10:${two(at % 60)}:00`,
  `演示用户${at}`,
  `138${String(at).padStart(8, '0')}`,
  `演示商户第${at % 5000}号店`,
  `演示区中山路${at % 900}号`,
  '',
  `消费者于本月在该店购买商品，使用${at % 30}天后出现质量问题，与商家协商退款${at % 700}元未果，要求退货退款并赔偿损失。`.repeat(
    2,
  ),
  '商品（产品）->一般食品->水果',
  '投诉->质量',
  at % 3 ? '网购' : '实体店',
  `${at % 700}.50`,
  at % 2 ? '100' : '',
  '已受理',
  '已办结',
  '演示区市场监督管理局',
  '经调解，双方达成一致。',
  `2021-06-${two((at % 28) + 1)}`,
]

export async function writeCsv(path: string, rows: number, reports?: number) {
  const out = createWriteStream(path)
  out.write(`${headers.join()}\n`)
  for (let at = 0; at < rows; at++) if (!out.write(`${cellsOf(at, reports).join()}\n`)) await once(out, 'drain')
  await new Promise<void>(done => out.end(done))
}
