/**
 * Which door a text belongs to: 投诉, 举报, 咨询, or somewhere else (Order 121 arts. 3 and 44).
 *
 * Words only, so that whoever is told "this reads as a complaint" can be shown the words that say so. Nothing is decided
 * here: the other door is offered, and a person goes through it or not.
 */
import { order121 } from './acts.ts'
import { type Basis, cite, type Label } from './grammar.ts'

export type Door = 'complaint' | 'report' | 'consultation'
/** What comes in the clothes of a complaint and has a way of its own (art. 44). */
export type Elsewhere = 'information' | 'review' | 'discipline' | 'petition'

interface Sign {
  /** What the words mean, as it is said to a person. */
  means: Label
  words: RegExp
  /** 2: says it outright; 1: points that way. */
  weight: 1 | 2
}

const signs: Record<Door, readonly Sign[]> = {
  complaint: [
    {
      means: { zh: '提出退换赔的请求', en: 'asks for a refund, replacement or compensation' },
      words:
        /(要求|请求|希望|想要|想|让|叫)(他们|对方|商家|店家|卖家|你们)?(帮忙|帮我|给我|予以|全额|尽快)*(退货|退款|退钱|退费|退卡|退还|换货|换新|赔偿|赔钱|赔付|补偿|维修|修理|解除合同)|(要|叫|让)(他们?|她们?|商家|店家|老板|饭店|超市)(退|赔|换)(给?我|钱|一)/g,
      weight: 2,
    },
    {
      means: { zh: '商家不肯处理', en: 'the business refuses' },
      words:
        /(不给|不肯|不愿意?|拒绝|不同意|不予|就是不|一直不|迟迟不)(退|换|赔|修|处理|解决|认|退款|发货)|不理我|联系不上(商家|店家|卖家|老板)|(商家|店家|卖家|对方|老板)(推脱|推诿|不理|不认|跑路|拉黑)/g,
      weight: 2,
    },
    {
      means: { zh: '说要投诉', en: 'says so: to complain' },
      words: /(我要|我想|要|想|帮我)投诉(?!举报|流程|电话|方式|材料|渠道|需要|要)/g,
      weight: 2,
    },
    {
      means: { zh: '讲自己买的东西出了问题', en: 'tells of a purchase of one’s own that went wrong' },
      words:
        /我(是|在|的|们|家|妈|爸)?[^。；！？\n]{0,24}(买|购买|办|订|充值?|交)了[^。？]{0,40}(坏|漏|裂|掉色|开胶|不能用|用不了|故障|质量|过期|变质|不一样|不符|关门|停业|联系不上)/g,
      weight: 1,
    },
  ],
  report: [
    {
      means: { zh: '说要举报或者请求查处', en: 'says so: to report, or asks for an investigation' },
      words:
        /(我要|我想|要|想|实名|匿名)举报(?!奖励|有|流程|电话|方式|材料|渠道|需要|怎么)|(请|希望|要求)[^。？]{0,8}(查处|严查|查一下|取缔|处罚)/g,
      weight: 2,
    },
    {
      means: { zh: '反映正在发生的违法行为', en: 'tells of a violation going on' },
      words:
        /^(?![\s\S]*(我[^。]{0,12}(买|退|赔)|退钱|退款|退货|赔))[\s\S]*?(店|超市|市场|摊)[^。？]{0,16}卖过期|(在|有人|有家|店里?|超市|商店|工厂|作坊|公司)[^。？]{0,16}(卖假|售假|假冒|制假|造假|无证(经营|照)?|无照|黑作坊|过期(食品|药|商品)?还在|三无产品|虚假宣传|虚假广告|缺斤短两|传销|非法添加)/g,
      weight: 2,
    },
  ],
  consultation: [
    {
      means: { zh: '在询问', en: 'asks a question' },
      words:
        /请问|咨询(一下)?|想问|问一下|想了解|想知道|怎么(办|投诉|举报|申请|查|算|退|处理)|如何|是什么意思|有什么规定/g,
      weight: 1,
    },
    {
      means: { zh: '问能不能、合不合法、多久', en: 'asks whether, how long, or what is lawful' },
      words:
        /能不能|可不可以|可以[^。]{0,12}吗|能[^。]{0,12}吗|是否|是不是|合法吗|合理吗|算不算|多久|多长时间|几天内|归谁管|找(谁|哪个部门|哪里)|哪个部门|有没有规定/g,
      weight: 1,
    },
  ],
}

const ways: Record<Elsewhere, { label: Label; words: RegExp; way: Label }> = {
  information: {
    label: { zh: '政府信息公开申请', en: 'a request for government information' },
    words: /(申请|要求|请求)[^。]{0,8}(信息公开|公开[^。]{0,10}(信息|文件|案卷))/g,
    way: {
      zh: '向掌握该信息的行政机关的政府信息公开工作机构书面提出',
      en: 'to be made in writing to the disclosure office of the authority that holds the information',
    },
  },
  review: {
    label: { zh: '行政复议申请', en: 'an application for administrative review' },
    words: /(申请|提起|要求)[^。]{0,4}(行政)?复议/g,
    way: {
      zh: '向有管辖权的行政复议机关提出，或者向人民法院提起行政诉讼',
      en: 'to the competent review authority, or by an action before a people’s court',
    },
  },
  discipline: {
    label: { zh: '对公职人员的检举控告', en: 'an accusation against public officials' },
    words:
      /(举报|控告|检举|反映)[^。]{0,12}(局长|所长|科长|工作人员|公务员|执法人员|干部)|(工作人员|执法人员|干部|公务员)[^。]{0,12}(受贿|收钱|索贿|不作为|乱作为|包庇|吃拿卡要)/g,
    way: {
      zh: '向纪检监察机关提出（举报电话12388）',
      en: 'to the discipline inspection and supervision organs (telephone 12388)',
    },
  },
  petition: {
    label: { zh: '信访事项', en: 'a petition' },
    words: /(我要|要|进行|提出)信访|上访/g,
    way: { zh: '向信访工作机构提出', en: 'to the petition office' },
  },
}

export interface DoorSign {
  means: Label
  /** As they stand in the text. */
  words: string[]
}

export interface Reading {
  /** Undefined: too little to say. */
  door: Door | undefined
  because: DoorSign[]
  elsewhere?: { what: Label; way: Label; words: string[]; basis: Basis }
}

/** Says itself that it asks: enough where no word speaks for another door. */
const saysAsking = /请问|咨询一下|想(要)?(问|咨询|了解|知道)|问一下/

/** A text that only names a thing points nowhere; a question mark alone does not make a question of a demand. */
export function readDoor(text: string): Reading {
  const told = text.slice(0, 5000)
  const scores = (Object.keys(signs) as Door[]).map(door => {
    const because = signs[door].flatMap(sign => {
      const words = [...new Set(told.match(sign.words) ?? [])].slice(0, 3)
      return words.length > 0 ? [{ means: sign.means, words, weight: sign.weight }] : []
    })
    const asking = door === 'consultation' && /[?？]\s*$|吗[。!！]?\s*$/.test(told) ? 1 : 0
    return { door, because, score: because.reduce((sum, each) => sum + each.weight, asking) }
  })
  const [first, second] = scores.toSorted((a, b) => b.score - a.score) as [(typeof scores)[0], (typeof scores)[0]]
  const asksOutright = first.door === 'consultation' && second.score === 0 && saysAsking.test(told)
  const clear = asksOutright || (first.score >= 2 && first.score > second.score)
  const away = elsewhereIn(told)
  return {
    door: clear ? first.door : undefined,
    because: clear ? first.because.map(({ means, words }) => ({ means, words })) : [],
    ...(away ? { elsewhere: away } : {}),
  }
}

function elsewhereIn(told: string): Reading['elsewhere'] {
  for (const { label, words, way } of Object.values(ways)) {
    const found = told.match(words)
    if (found) return { what: label, way, words: [...new Set(found)].slice(0, 3), basis: cite(order121, '第四十四条') }
  }
  return undefined
}

/** 「要求退款」「不给退」: the words in quotation marks, with what they mean. */
export const reasonOf = (because: readonly DoorSign[]): Label => ({
  zh: because.map(each => `${each.words.map(word => `「${word}」`).join('')}${each.means.zh}`).join('；'),
  en: because.map(each => `${each.words.map(word => `“${word}”`).join(' ')} ${each.means.en}`).join('; '),
})
