/**
 * 线索词库的初始版本 and the rules by which an appeal is proposed as a clue. Derived by us from the seven types of the
 * published form (C): a proposal is a reason to look, never a finding. Clue officers maintain it in the app; each
 * change is a new version with author and day.
 */
import type { ClueType } from './clue.ts'

export interface WordGroup {
  code: string
  label: string
  words: string[]
}

export interface WordRule {
  code: string
  label: string
  type: ClueType
  /** Every one of these groups must be met. */
  groups: string[]
  /** All within so many characters of each other; 0: anywhere in the text. */
  within: number
  /** Words met altogether, repetitions counted. */
  hits: number
  /** Appeals against the same operator within ninety days in which the groups are met; 1: this one suffices. */
  appeals: number
}

export interface Lexicon {
  groups: WordGroup[]
  rules: WordRule[]
  /** Harmless words that hold a listed one: 打人 in 打人工客服电话. They are taken out before anything is looked for. */
  exceptions: string[]
}

export const repeatedWithinDays = 90

export const firstLexicon: Lexicon = {
  groups: [
    {
      code: 'violence',
      label: '暴力',
      words: [
        '殴打',
        '打人',
        '动手打',
        '打伤',
        '砸店',
        '打砸',
        '持刀',
        '拿刀',
        '持械',
        '泼油漆',
        '扇耳光',
        '拳打脚踢',
        '围殴',
      ],
    },
    {
      code: 'threat',
      label: '威胁恐吓',
      words: [
        '威胁',
        '恐吓',
        '弄死',
        '不让你好过',
        '走着瞧',
        '找人收拾',
        '收拾你',
        '上门闹事',
        '堵门',
        '扣人',
        '不让走',
        '不准走',
        '限制人身自由',
      ],
    },
    {
      code: 'gang',
      label: '团伙',
      words: [
        '团伙',
        '一伙人',
        '一帮人',
        '社会上的人',
        '社会人员',
        '黑社会',
        '地头蛇',
        '打手',
        '马仔',
        '大哥',
        '纹身男子',
        '多名男子',
        '道上的',
      ],
    },
    {
      code: 'forced',
      label: '强迫交易',
      words: [
        '强买强卖',
        '强迫购买',
        '强制消费',
        '不买不让走',
        '逼我买',
        '逼着买',
        '强行收取',
        '强行安装',
        '强拉',
        '不付钱不让走',
      ],
    },
    {
      code: 'levy',
      label: '收保护费',
      words: ['保护费', '管理费不交就', '摊位费不交就', '看场子', '交钱才能', '场地费不给就'],
    },
    {
      code: 'extort',
      label: '敲诈勒索',
      words: ['敲诈', '勒索', '讹诈', '讹钱', '碰瓷', '裸照', '套路贷', '暴力催收'],
    },
    {
      code: 'monopoly',
      label: '欺行霸市',
      words: [
        '欺行霸市',
        '垄断市场',
        '独霸',
        '不准别人卖',
        '只许他们卖',
        '赶走其他商户',
        '砸摊',
        '掀摊',
        '不让进场',
        '只能用他们',
      ],
    },
    {
      code: 'obstruct',
      label: '阻碍执法',
      words: ['围堵执法', '暴力抗法', '阻挠执法', '围攻执法', '聚众闹事', '聚众滋事', '纠集'],
    },
    {
      code: 'pyramid',
      label: '传销',
      words: ['传销', '拉人头', '发展下线', '入门费', '上线', '层级返利', '拉人入会', '静态收益', '动态奖金'],
    },
    {
      code: 'scam',
      label: '诈骗套路',
      words: ['托儿', '酒托', '养生骗局', '洗脑', '会销', '假冒公安', '冒充', '设局', '仙人跳', '高额返利', '卷款'],
    },
  ],
  rules: [
    {
      code: 'R1',
      label: '团伙与暴力词同现',
      type: 'bullying',
      groups: ['gang', 'violence'],
      within: 80,
      hits: 2,
      appeals: 1,
    },
    {
      code: 'R2',
      label: '强迫交易与威胁词同现',
      type: 'forced-trade',
      groups: ['forced', 'threat'],
      within: 120,
      hits: 2,
      appeals: 1,
    },
    {
      code: 'R3',
      label: '强迫交易与团伙词同现',
      type: 'forced-trade',
      groups: ['forced', 'gang'],
      within: 120,
      hits: 2,
      appeals: 1,
    },
    {
      code: 'R4',
      label: '敲诈与威胁词同现',
      type: 'extortion',
      groups: ['extort', 'threat'],
      within: 120,
      hits: 2,
      appeals: 1,
    },
    { code: 'R5', label: '收保护费', type: 'bullying', groups: ['levy'], within: 0, hits: 1, appeals: 1 },
    {
      code: 'R6',
      label: '欺行霸市与暴力词同现',
      type: 'bullying',
      groups: ['monopoly', 'violence'],
      within: 150,
      hits: 2,
      appeals: 1,
    },
    {
      code: 'R7',
      label: '欺行霸市与威胁词同现',
      type: 'competition',
      groups: ['monopoly', 'threat'],
      within: 150,
      hits: 2,
      appeals: 1,
    },
    {
      code: 'R8',
      label: '一件之内反复出现威胁词',
      type: 'bullying',
      groups: ['threat'],
      within: 0,
      hits: 3,
      appeals: 1,
    },
    {
      code: 'R9',
      label: '同一经营者多件诉求出现暴力词',
      type: 'bullying',
      groups: ['violence'],
      within: 0,
      hits: 1,
      appeals: 2,
    },
    {
      code: 'R10',
      label: '同一经营者多件诉求出现威胁词',
      type: 'forced-trade',
      groups: ['threat'],
      within: 0,
      hits: 1,
      appeals: 2,
    },
    { code: 'R11', label: '聚众阻碍执法', type: 'obstruction', groups: ['obstruct'], within: 0, hits: 1, appeals: 1 },
    { code: 'R12', label: '两个以上传销词', type: 'pyramid', groups: ['pyramid'], within: 0, hits: 2, appeals: 1 },
    {
      code: 'R13',
      label: '诈骗套路与团伙词同现',
      type: 'fraud',
      groups: ['scam', 'gang'],
      within: 150,
      hits: 2,
      appeals: 1,
    },
  ],
  exceptions: ['上线时间', '上线客服', '新品上线', '网站上线', '打人工', '大哥大', '线上线下', '防止冒充', '打假'],
}
