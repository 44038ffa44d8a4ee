/**
 * 评分标准: what is looked at on a visit and an inspection, by kind, in versions. One hundred points, bottom-line items that
 * veto whatever the points, and at most fifteen points of bonus.
 *
 * The heads follow published norms (诚信经营示范店 of one city: 8 criteria; another city: 100 points, 5 bottom lines, bonus up
 * to 15; the six areas of a provincial norm). Points are the bureau's own.
 */
import type { DemonstrationKind } from './demonstration.ts'
import type { Day, Label } from './grammar.ts'

export interface ScoreItem extends Label {
  code: string
  points: number
}
export interface ScoreSheet {
  /** Written on every visit: an older visit is read by the sheet it was made with. */
  version: string
  from: Day
  items: readonly ScoreItem[]
  vetoes: readonly (Label & { code: string })[]
  bonus: readonly ScoreItem[]
}

const item = (code: string, points: number, zh: string, en: string): ScoreItem => ({ code, points, zh, en })
const veto = (code: string, zh: string, en: string) => ({ code, zh, en })

const bottomLines = [
  veto('licence', '无照经营或者超范围经营须许可的项目', 'No licence, or goods that need one without it'),
  veto('fake', '销售假冒伪劣、不合格商品', 'Fake, shoddy or substandard goods'),
  veto('fraud', '两年内因欺诈消费者被处罚', 'Penalised for fraud within two years'),
  veto('list', '列入经营异常名录或者严重违法失信名单', 'On the abnormal or the serious-violation list'),
  veto('refusal', '拒不配合处理消费者投诉', 'Refuses to cooperate on complaints'),
]
const bonus = [
  item('longer-return', 5, '无理由退货期限超过七日', 'Returns without reason beyond seven days'),
  item('advance', 5, '设立先行赔付资金', 'A fund for advance payment'),
  item('odr', 3, '入驻在线消费纠纷解决（ODR）', 'ODR enterprise'),
  item('party', 2, '党员经营户亮身份、亮职责、亮承诺', 'Party member shows name, duty and promise'),
]

const shop: readonly ScoreItem[] = [
  item('subject', 10, '主体资格：证照齐全、亮照经营', 'Licences complete and shown'),
  item('state', 10, '经营状态：正常经营满一年，环境整洁', 'In business for a year, tidy'),
  item('honesty', 15, '诚实守信：公开承诺并履行', 'Promises made in public and kept'),
  item('law', 10, '遵纪守法：无违法处罚记录', 'No record of penalties'),
  item('price', 10, '价格规范：明码标价、不强制消费', 'Prices marked, nothing forced'),
  item('quality', 20, '商品质量：进货查验、台账齐全', 'Goods checked on arrival, records kept'),
  item('service', 10, '服务质量：售后和退换有专人', 'After-sales and returns have a person'),
  item('disputes', 15, '消费纠纷处理：首问负责、及时和解', 'First-asked duty, disputes settled promptly'),
]

/** In the order of their first days. */
export const scoreSheets: Record<DemonstrationKind, readonly ScoreSheet[]> = {
  shop: [{ version: 'shop-2015', from: '2015-01-01', items: shop, vetoes: bottomLines, bonus }],
  online: [
    {
      version: 'online-2015',
      from: '2015-01-01',
      items: [
        item('subject', 15, '主体资格：公示营业执照信息', 'Licence shown on the page'),
        item('honesty', 15, '诚实守信：公开承诺并履行', 'Promises made in public and kept'),
        item('display', 15, '商品展示：图文与实物一致', 'Pictures and words match the goods'),
        item('price', 10, '价格规范：不虚构原价、不先提后降', 'No invented former prices'),
        item('quality', 15, '商品质量：进货查验、可以追溯', 'Goods checked and traceable'),
        item('returns', 15, '七日无理由退货：流程清楚、不设障碍', 'Seven-day returns, clear and free of obstacles'),
        item('disputes', 15, '消费纠纷处理：按时回应、及时和解', 'Disputes answered in time and settled'),
      ],
      vetoes: bottomLines,
      bonus,
    },
  ],
  street: [
    {
      version: 'street-2015',
      from: '2015-01-01',
      items: [
        item('manager', 15, '有管理单位，分管领导和专人负责', 'A manager with people in charge'),
        item('share', 20, '街区内商户参与创建、签订承诺书不低于八成', 'Four in five shops take part and have signed'),
        item('sign', 10, '街道两头设放心消费示范街大标识', 'Signs at both ends of the street'),
        item('station', 15, '街区内设维权服务站，公布投诉电话', 'A rights station, its telephone published'),
        item('order', 15, '经营秩序：亮照经营、明码标价', 'Licences and prices shown'),
        item('disputes', 15, '消费纠纷及时就地化解', 'Disputes settled on the spot'),
        item('publicity', 10, '宣传广告牌、倡议书张贴到位', 'Boards and appeals posted'),
      ],
      vetoes: bottomLines,
      bonus,
    },
  ],
  station: [
    {
      version: 'station-2015',
      from: '2015-01-01',
      items: [
        item('place', 20, '场所、设施齐全，制度上墙', 'Room and equipment complete, rules posted'),
        item('staff', 15, '人员固定，熟悉业务', 'A fixed and skilled staff'),
        item('log', 15, '台账完整，一诉一档', 'A complete log, a file for each dispute'),
        item('on-time', 15, '一般纠纷一个工作日内答复', 'Plain disputes answered within a working day'),
        item('mediation', 20, '消费纠纷调解率', 'Share of disputes settled'),
        item('satisfaction', 15, '服务回访满意率', 'Satisfied on follow-up'),
      ],
      vetoes: [
        veto('pushes-away', '推诿消费者、拒绝登记', 'Pushes consumers away'),
        veto('false-log', '台账弄虚作假', 'A false log'),
        veto('no-advance', '拒不履行先行赔付', 'Refuses advance payment'),
        veto('closed', '长期不开门', 'Closed most of the time'),
        veto('privacy', '泄露消费者个人信息', "Lets out consumers' data"),
      ],
      bonus: [bonus[1]!, bonus[2]!],
    },
  ],
}

/** Reached without the bonus. */
export const passMark = 80
export const mostBonus = 15

export const sheetOn = (kind: DemonstrationKind, on: Day): ScoreSheet =>
  scoreSheets[kind].filter(each => each.from <= on).at(-1) ?? scoreSheets[kind][0]!

export const sheetCalled = (kind: DemonstrationKind, version: string): ScoreSheet | undefined =>
  scoreSheets[kind].find(each => each.version === version)

export interface Score {
  base: number
  bonus: number
  total: number
  vetoes: readonly string[]
  passed: boolean
}

/** Points above an item's own are not given; what is not scored counts nought. */
export function scoreOf(sheet: ScoreSheet, points: Record<string, number>, vetoes: readonly string[]): Score {
  const given = (items: readonly ScoreItem[]) =>
    items.reduce((sum, each) => sum + Math.min(each.points, Math.max(0, points[each.code] ?? 0)), 0)
  const base = given(sheet.items)
  const extra = Math.min(mostBonus, given(sheet.bonus))
  const vetoed = sheet.vetoes.filter(each => vetoes.includes(each.code)).map(each => each.code)
  return { base, bonus: extra, total: base + extra, vetoes: vetoed, passed: vetoed.length === 0 && base >= passMark }
}

/** What the score suggests; the person who awards decides. */
export const starsFor = ({ total, passed }: Pick<Score, 'total' | 'passed'>) =>
  !passed ? 0 : total >= 105 ? 5 : total >= 95 ? 4 : total >= 85 ? 3 : 2
