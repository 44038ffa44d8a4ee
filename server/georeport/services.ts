/**
 * What a client may lodge: a complaint, under the class of the goods or the service. Reports are not offered: what comes in
 * here is told to a third party's program, and Order 121, article 37 keeps informers secret.
 */
import { claims, classes, offered, problems, saleModes } from '../../law/classes.ts'
import type { Label } from '../../law/grammar.ts'
import { badField } from '../kernel/problem.ts'
import type { AttributeView } from './view.ts'

/** Moved when the services or their attributes change: clients compare it (discovery, `changeset`). */
export const changeset = '2026-11-28 09:00'

const groups = { goods: { zh: '商品', en: 'Goods' }, service: { zh: '服务', en: 'Services' } } as const

export const services = () =>
  offered(classes).map(each => ({
    service_code: each.code,
    service_name: { zh: `投诉：${each.zh}`, en: `Complaint: ${each.en}` },
    description: {
      zh: `与商家的消费纠纷（${each.zh}），请求退货、更换、赔偿等，由市场监督管理部门调解。`,
      en: `A dispute with a business about ${each.en.toLowerCase()}: return, replacement, compensation, mediated by the market regulation authority.`,
    },
    metadata: true,
    type: 'realtime' as const,
    keywords: {
      zh: [each.zh, ...('examples' in each ? String(each.examples).split(' ') : [])].join(', '),
      en: [each.en, 'consumer', 'complaint'].join(', '),
    },
    group: groups[each.kind],
  }))

/** Throws for a code that is not offered, which GeoReport answers with 404. */
export function requireService(code: string, field = 'service_code') {
  const found = services().find(each => each.service_code === code)
  if (found) return found
  throw badField(
    field,
    { zh: `没有服务${code}`, en: `is no service: ${code}` },
    { zh: 'GET services 列出的代码', en: 'a code that GET services lists' },
  )
}

const values = (list: readonly (Label & { code: string })[]) =>
  list.map(({ code, zh, en }) => ({ key: code, name: { zh, en } }))
const yesNo = [
  { key: 'yes', name: { zh: '同意', en: 'Yes' } },
  { key: 'no', name: { zh: '不同意', en: 'No' } },
]

type Asked = Omit<AttributeView, 'order'>
const ask = (code: string, datatype: Asked['datatype'], description: Label, more: Partial<Asked> = {}): Asked => ({
  variable: true,
  code,
  datatype,
  required: false,
  datatype_description: null,
  description,
  ...more,
})
const needed = { required: true }
const atMost = (most: number) => ({ datatype_description: { zh: `至多${most}字`, en: `at most ${most} characters` } })
const inYuan = { datatype_description: { zh: '元，至多两位小数', en: 'yuan, at most two decimals' } }

/** Order 121, article 10: who is complained of, the claims, the facts; the rest helps to deal with it. */
const asked = [
  ask(
    'who',
    'string',
    {
      zh: '须填写投诉人真实姓名（first_name、last_name）、电话（phone）和事实（description）（《市场监督管理投诉举报处理办法》第十条）。姓名和电话不公开。举报违法行为请到门户或者拨打12315。',
      en: 'The real name (first_name, last_name), telephone (phone) and the facts (description) of the complainant are needed (Order 121, article 10). Name and telephone are never published. To report a violation use the portal or call 12315.',
    },
    { variable: false },
  ),
  ask(
    'respondent_name',
    'string',
    {
      zh: '商家名称：发票、执照、招牌或者网店页面上的',
      en: 'Name of the business: as on the invoice, licence, sign or web shop',
    },
    { ...needed, ...atMost(120) },
  ),
  ask(
    'problem_class',
    'singlevaluelist',
    { zh: '主要是什么问题', en: 'What kind of problem it is' },
    { ...needed, values: values(offered(problems)) },
  ),
  ask(
    'claims',
    'multivaluelist',
    { zh: '要求商家做什么', en: 'What the business should do' },
    { ...needed, values: values(offered(claims)) },
  ),
  ask(
    'sale_mode',
    'singlevaluelist',
    { zh: '怎么买的', en: 'How it was bought' },
    { values: values(offered(saleModes)) },
  ),
  ask('goods_name', 'string', { zh: '买的是什么', en: 'What was bought' }, atMost(100)),
  ask('order_number', 'string', { zh: '订单号', en: 'Order number' }, atMost(60)),
  ask(
    'purchased_on',
    'datetime',
    { zh: '购买日期', en: 'Day of purchase' },
    { datatype_description: { zh: 'ISO 8601 日期或者时间', en: 'ISO 8601 day or instant' } },
  ),
  ask('paid_yuan', 'number', { zh: '付了多少钱', en: 'What was paid' }, inYuan),
  ask('claimed_yuan', 'number', { zh: '要求退还或者赔偿多少', en: 'What should be paid back or compensated' }, inYuan),
  ask('postal_address', 'string', { zh: '投诉人通讯地址', en: 'Postal address of the complainant' }, atMost(200)),
  ask(
    'consent_publication',
    'singlevaluelist',
    {
      zh: '是否同意公示投诉信息（类别、进度、县区；不含姓名、电话、事实和商家）。同意的才在 GET requests 中向所有人显示。',
      en: 'May it be published (class, progress, district; never names, telephone, facts or the business)? Only then does GET requests show it to everybody.',
    },
    { values: yesNo },
  ),
]

/** In the order of the standard's elements. */
export const attributes: AttributeView[] = asked.map(({ description, values, ...each }, at) => ({
  ...each,
  order: at + 1,
  description,
  ...(values && { values }),
}))
