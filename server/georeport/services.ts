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

/** Order 121, article 10: who is complained of, the claims, the facts; the rest helps to deal with it. */
const asked: Omit<AttributeView, 'order'>[] = [
  {
    variable: false,
    code: 'who',
    datatype: 'string',
    required: false,
    datatype_description: null,
    description: {
      zh: '须填写投诉人真实姓名（first_name、last_name）、电话（phone）和事实（description）（《市场监督管理投诉举报处理办法》第十条）。姓名和电话不公开。举报违法行为请到门户或者拨打12315。',
      en: 'The real name (first_name, last_name), telephone (phone) and the facts (description) of the complainant are needed (Order 121, article 10). Name and telephone are never published. To report a violation use the portal or call 12315.',
    },
  },
  {
    variable: true,
    code: 'respondent_name',
    datatype: 'string',
    required: true,
    datatype_description: { zh: '至多120字', en: 'at most 120 characters' },
    description: {
      zh: '商家名称：发票、执照、招牌或者网店页面上的',
      en: 'Name of the business: as on the invoice, licence, sign or web shop',
    },
  },
  {
    variable: true,
    code: 'problem_class',
    datatype: 'singlevaluelist',
    required: true,
    datatype_description: null,
    description: { zh: '主要是什么问题', en: 'What kind of problem it is' },
    values: values(offered(problems)),
  },
  {
    variable: true,
    code: 'claims',
    datatype: 'multivaluelist',
    required: true,
    datatype_description: null,
    description: { zh: '要求商家做什么', en: 'What the business should do' },
    values: values(offered(claims)),
  },
  {
    variable: true,
    code: 'sale_mode',
    datatype: 'singlevaluelist',
    required: false,
    datatype_description: null,
    description: { zh: '怎么买的', en: 'How it was bought' },
    values: values(offered(saleModes)),
  },
  {
    variable: true,
    code: 'goods_name',
    datatype: 'string',
    required: false,
    datatype_description: { zh: '至多100字', en: 'at most 100 characters' },
    description: { zh: '买的是什么', en: 'What was bought' },
  },
  {
    variable: true,
    code: 'order_number',
    datatype: 'string',
    required: false,
    datatype_description: { zh: '至多60字', en: 'at most 60 characters' },
    description: { zh: '订单号', en: 'Order number' },
  },
  {
    variable: true,
    code: 'purchased_on',
    datatype: 'datetime',
    required: false,
    datatype_description: { zh: 'ISO 8601 日期或者时间', en: 'ISO 8601 day or instant' },
    description: { zh: '购买日期', en: 'Day of purchase' },
  },
  {
    variable: true,
    code: 'paid_yuan',
    datatype: 'number',
    required: false,
    datatype_description: { zh: '元，至多两位小数', en: 'yuan, at most two decimals' },
    description: { zh: '付了多少钱', en: 'What was paid' },
  },
  {
    variable: true,
    code: 'claimed_yuan',
    datatype: 'number',
    required: false,
    datatype_description: { zh: '元，至多两位小数', en: 'yuan, at most two decimals' },
    description: { zh: '要求退还或者赔偿多少', en: 'What should be paid back or compensated' },
  },
  {
    variable: true,
    code: 'postal_address',
    datatype: 'string',
    required: false,
    datatype_description: { zh: '至多200字', en: 'at most 200 characters' },
    description: { zh: '投诉人通讯地址', en: 'Postal address of the complainant' },
  },
  {
    variable: true,
    code: 'consent_publication',
    datatype: 'singlevaluelist',
    required: false,
    datatype_description: null,
    description: {
      zh: '是否同意公示投诉信息（类别、进度、县区；不含姓名、电话、事实和商家）。同意的才在 GET requests 中向所有人显示。',
      en: 'May it be published (class, progress, district; never names, telephone, facts or the business)? Only then does GET requests show it to everybody.',
    },
    values: yesNo,
  },
]

export const attributes: AttributeView[] = asked.map((each, at) => ({ ...each, order: at + 1 }))
