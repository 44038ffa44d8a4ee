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
  /** The criterion in a sentence, where the name alone does not say it. */
  says?: Label
  /** The veto that takes these points, and with them the star: of a sheet whose every item is a star. */
  lostBy?: string
}
export interface ScoreSheet {
  /** Written on every visit: an older visit is read by the sheet it was made with. */
  version: string
  from: Day
  items: readonly ScoreItem[]
  vetoes: readonly (Label & { code: string })[]
  /** Each item is a star (十星级): its own veto takes the star, not the whole. */
  byStar?: true
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

/** What each star asks; the words are the bureau's. */
const starCriteria = {
  law: { zh: '证照齐全、亮照经营，当年没有行政处罚', en: 'Licences complete and shown, no penalty in the year' },
  quality: { zh: '进货查验、台账齐全，不卖过期和不合格商品', en: 'Goods checked and on record, none expired or unfit' },
  honesty: { zh: '宣传真实、计量准确，公开承诺并履行', en: 'True advertising and measures, promises made and kept' },
  price: { zh: '商品和服务明码标价，不强制消费', en: 'Prices shown for goods and services, nothing forced' },
  service: { zh: '用语文明，售后和退换有专人', en: 'Civil words, a person for after-sales and returns' },
  disputes: { zh: '首问负责，消费投诉及时和解', en: 'First-asked duty, complaints settled promptly' },
  front: { zh: '门前卫生、绿化、秩序有人管，不占道经营', en: 'The street in front is clean, green and free' },
  hygiene: { zh: '店内整洁，从业人员符合健康要求', en: 'A tidy shop, staff in the health they need' },
  safety: { zh: '消防设施齐全有效，通道畅通', en: 'Fire equipment complete, ways out free' },
  public: { zh: '参加志愿服务和公益活动，依法履行义务', en: 'Takes part in public good, does its duties of the law' },
} satisfies Record<string, Label>

/** 十星级文明工商户: ten criteria of ten points, each a star with what takes it. 商户自评, then 部门会审. */
const stars: readonly (ScoreItem & { veto: Label })[] = (
  [
    ['law', '遵规守法星', 'Keeps the law', '当年受过行政处罚', 'Penalised in the year'],
    ['quality', '质量管理星', 'Quality kept', '查出不合格商品', 'Goods found nonconforming'],
    ['honesty', '诚实守信星', 'Honest', '虚假宣传或者计量作弊', 'False advertising or false measures'],
    ['price', '明码标价星', 'Prices marked', '强制消费或者价格欺诈', 'Forced or fraudulent prices'],
    ['service', '文明服务星', 'Civil service', '与顾客争吵被查实', 'A quarrel with customers, verified'],
    ['disputes', '和谐消费星', 'Disputes settled', '拒不处理消费者投诉', 'Refuses to handle complaints'],
    ['front', '门前三包星', 'Keeps the street in front', '占道经营', 'Trades on the street'],
    ['hygiene', '环境卫生星', 'Clean', '环境脏乱、限期不改', 'Dirty and not corrected in time'],
    ['safety', '安全生产星', 'Safe', '存在重大安全隐患', 'A grave danger'],
    ['public', '热心公益星', 'Public spirit', '拒不履行法定义务', 'Refuses duties of the law'],
  ] as const
).map(([code, zh, en, vetoZh, vetoEn]) => ({
  ...item(code, 10, zh, en),
  says: starCriteria[code],
  lostBy: `no-${code}`,
  veto: { zh: `${zh}：${vetoZh}`, en: `${en}: ${vetoEn}` },
}))

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
  // The eight criteria of a published selection (经营状态、主体资格、诚实守信、遵纪守法、价格规范、商品质量、服务质量、消费纠纷处理).
  integrity: [{ version: 'integrity-2015', from: '2015-01-01', items: shop, vetoes: bottomLines, bonus: [] }],
  'ten-star': [
    {
      version: 'ten-star-2015',
      from: '2015-01-01',
      items: stars.map(({ veto: _, ...each }) => each),
      vetoes: [...bottomLines, ...stars.map(each => ({ code: each.lostBy!, ...each.veto }))],
      byStar: true,
      bonus: [],
    },
  ],
  contract: [
    {
      version: 'contract-2015',
      from: '2015-01-01',
      items: [
        item('subject', 10, '主体资格：正常经营满两年', 'In business for two years'),
        item('system', 20, '合同管理：有制度、有专人、有台账', 'Contracts managed: rules, person, register'),
        item('kept', 30, '合同履约：应履行的合同按约履行', 'Contracts performed as agreed'),
        item('terms', 15, '格式条款：合法公平，不减轻自身责任', 'Standard terms lawful and fair'),
        item('credit', 15, '信用状况：依法报送并公示年度报告', 'Annual reports filed and public'),
        item('disputes', 10, '合同纠纷：及时和解，裁判自觉履行', 'Disputes settled, judgments obeyed'),
      ],
      vetoes: [...bottomLines, veto('judgment', '列为失信被执行人', 'On the list of judgment defaulters')],
      bonus: [],
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

const pointsOf = (item: ScoreItem, points: Record<string, number>, vetoes: readonly string[]) =>
  item.lostBy !== undefined && vetoes.includes(item.lostBy)
    ? 0
    : Math.min(item.points, Math.max(0, points[item.code] ?? 0))

/** Points above an item's own are not given; what is not scored counts nought; a star's own veto takes that star alone. */
export function scoreOf(sheet: ScoreSheet, points: Record<string, number>, vetoes: readonly string[]): Score {
  const given = (items: readonly ScoreItem[]) => items.reduce((sum, each) => sum + pointsOf(each, points, vetoes), 0)
  const base = given(sheet.items)
  const extra = Math.min(mostBonus, given(sheet.bonus))
  const vetoed = sheet.vetoes.filter(each => vetoes.includes(each.code)).map(each => each.code)
  const fatal = vetoed.filter(code => !sheet.items.some(each => each.lostBy === code))
  const passed =
    fatal.length === 0 && (sheet.byStar ? starsHeld(sheet, points, vetoed).length >= leastStars : base >= passMark)
  return { base, bonus: extra, total: base + extra, vetoes: vetoed, passed }
}

/** Of a sheet by star: a criterion is met at eight points of ten, unless its own veto was touched. */
export const starsHeld = (sheet: ScoreSheet, points: Record<string, number>, vetoes: readonly string[]): string[] =>
  sheet.items.filter(each => pointsOf(each, points, vetoes) * 10 >= each.points * 8).map(each => each.code)

/** Below six stars there is no plaque. */
export const leastStars = 6

/** What the sheet suggests, nought if it was not passed; the person who awards decides. */
export function starsFor(sheet: ScoreSheet, points: Record<string, number>, vetoes: readonly string[]): number {
  const { total, passed } = scoreOf(sheet, points, vetoes)
  if (!passed) return 0
  if (sheet.byStar) return starsHeld(sheet, points, vetoes).length
  return total >= 105 ? 5 : total >= 95 ? 4 : total >= 85 ? 3 : 2
}
