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
  /** 3: is nothing else, whatever it speaks of; 2: says it outright; 1: points that way. */
  weight: 1 | 2 | 3
}

/** Says itself that it asks, or ends asking: enough where no word speaks for another door. */
const saysAsking = /请问|咨询一下|想(要)?(问|咨询|了解|知道)|问一下/
const endsAsking =
  /(怎么|如何|什么|哪些|哪个|哪里|多少|几[天年个点]|谁|会不会|是不是|能不能(?!帮|让|叫)|要不要|合法不合法|为什么)(?![^。，,！!]{0,4}[都也])[^。，,！!；;]{0,14}[?？。\s]*$/g

const signs: Record<Door, readonly Sign[]> = {
  complaint: [
    {
      means: { zh: '提出退换赔的请求', en: 'asks for a refund, replacement or compensation' },
      words:
        /(要求|请求|希望|想要|想|让|叫)(他们|对方|商家|店家|卖家|你们)?(帮忙|帮我|给我|予以|全额|尽快)*(退货|退款|退钱|退费|退卡|退还|换货|换新|赔偿|赔钱|赔付|补偿|维修|修理|解除合同)|(要|叫|让)(他们?|她们?|商家|店家|老板|饭店|超市)(退|赔|换)(给?我|钱|一)|我(就|必须)?要(求)?(退|赔|换)(费|款|钱|货|卡|余额|一赔|学费|押金|定金)?|要求(对方|商家|他们)?(退|返还|赔)|(把|将)[^。，,？?]{0,8}(钱|款|押金|定金|余额|费)[^。，,？?]{0,4}(退|还|返)(给?我|回|出)|(还|退)(我|给我)[^。，,]{0,3}(钱|款|押金|定金|学费|余额)|给我(退|换|赔)|(退|赔|还)(给我|我(?=[。！!，,]|$))|要(他们?|她们?|对方)(退|赔|换|补)|要(求)?(补偿|赔偿)(?![^。，,]{0,4}(多少|吗|什么))|(手机|东西|货|车|一台|一个)[^。，,]{0,3}给我换|我要(退|换)[。！!]*$|(必须|应该|应当|就该)(给我)?(赔|退|换)(?![^。，,]{0,6}[吗?？])|(费|钱)[^。，,]{0,2}(让|叫|该)(他们?|她|店家|商家)(出|赔)/g,
      weight: 2,
    },
    {
      means: { zh: '商家不肯处理', en: 'the business refuses' },
      words:
        /(不给|不肯|不愿意?|拒绝|不同意|不予|就是不|一直不|迟迟不)(退|换|赔|修|处理|解决|认|退款|发货)|不理我|联系不上(商家|店家|卖家|老板)|(商家|店家|卖家|对方|老板)(推脱|推诿|不理|不认|跑路|跑了|拉黑)|(他们?|她们?|店里|店家|商家|老板|卖家|对方|客服|机构|公司)[^。，,？?吗]{0,6}不(退|换|赔|认|修|管|肯|还)(我|给|钱|了)?(?![^。]{0,6}(吗|合法|合理|怎么|能不能|是不是))|(收|拿|骗)了?我[^。？?]{0,14}不(退|还|给)|(钱|款|押金|定金)[^。，,]{0,2}(也|都|就是|还是)?不(退|还)(?![^。]{0,4}[吗?？])|(商家|售后|店家|客服|厂家)[^。，,]{0,4}((一直|老是|总|来回)(在)?(推|拖)|不理)|只(肯|愿意?)(赔|退)/g,
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
        /^\s*举报(?!奖|有|流程|人|电话|方式|材料|渠道|需要|怎么|后|以后|的|多久|要|能|和|跟|了|可|会|以)|(我要|我想|要|想|实名|匿名)举报(?!奖励|有|[^。]{0,4}不知道|流程|电话|方式|材料|渠道|需要|怎么)|(请|希望|要求)[^。？]{0,8}(查处|严查|查一下|取缔|处罚)/g,
      weight: 2,
    },
    {
      means: { zh: '说商家违法', en: 'says that a business breaks the law' },
      words:
        /(?<!是不是|是否|算不算|会不会|有没有|算|不算)(违法|犯法|违规|违反[^。，,？?]{0,12}(法|规定|条例))(?![^。，,]{0,4}(吗|么|呢|怎么|如何|找谁|哪里|[?？]))/g,
      weight: 2,
    },
    {
      means: { zh: '反映别人在做的违法的事', en: 'tells of what somebody does against the law' },
      words:
        /^(?![\s\S]*(我[^。]{0,12}(买|退|赔|吃|充|交|办)|退钱|退款|退货|赔|(怎么|如何|能|可以|是不是|是否)[^。]{0,16}([吗?？]|$)))[\s\S]*?(地沟油|黑作坊|黑窝点|老鼠|蟑螂|发霉|掺(假|水|进)|太脏|卫生(很|太)?差|假药|假烟|假酒|瘦肉精|过期(的)?(药|肉|面包|奶|牛奶|酸奶|食品|东西|货|料|原料)|勾兑|冒充|注水|病死|死鱼|野生动物|批准文号|合格证|健康证|传销|多称|以次充好|偷税|赌钱|赌博|(重新|换)贴?标签|改(了)?(生产)?日期|没有?(营业)?执照|没有?许可证|没证|动了?手脚|作弊|八两秤|秤(有问题|不准)|坑了?(好多|很多|老)人|骗(老人|老年人|好多人)|你们(快)?去(查|管|看))/g,
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
      means: { zh: '一开口就在问怎么办、能不能', en: 'begins by asking how or whether' },
      words:
        /^\s*(您好|你好|请问|请教|问一下|想问|麻烦问|老师|[，,。！!\s])*(怎么(?!回事|能|可以|这样|还不|就|会)|怎样|如何|能不能(?![^。]{0,4}(帮|让|叫|给)[^。]{0,14}(退|赔|要回|追回|讨回))|可不可以|可以不可以|是不是(?!骗子)|是否|有没有(?!人管)|要不要|算不算|合不合|什么(是|叫|情况|时候)|哪些|哪里(可以|能)|为什么)(?![\s\S]*(要求(退|赔|换)|不(退|还|赔)(我|钱|给)|还我|赔我))/g,
      weight: 3,
    },
    { means: { zh: '末尾在问', en: 'ends asking' }, words: endsAsking, weight: 1 },
    {
      means: { zh: '末尾问的是规定、手续、期限', en: 'ends by asking for a rule, a paper or a period' },
      words:
        /(合不合(法|理|规)|要不要[^。，,]{0,10}|需不需要[^。，,]{0,8}|(还)?(能不能|可不可以|可以不可以)(?!帮|让|叫)[^。，,]{0,10}|(合|违|犯)(法|规)(吗|么|不)|算不算[^。，,]{0,8}|什么时候(能|可以|会)[^。，,]{0,10}|几年|多久|几天|谁(来)?(出|承担|付|负责)|(什么|哪些|啥)(手续|材料|规定|条件|证|证件|标准)|归谁管|找谁|哪里(办|查|问))[?？。！!\s]*$|不知道[^。]{0,4}(准备什么|怎么|如何|找谁|去哪)/g,
      weight: 2,
    },
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
  const asksOutright =
    first.door === 'consultation' && second.score === 0 && (saysAsking.test(told) || told.search(endsAsking) >= 0)
  const clear = asksOutright || (first.score >= 2 && first.score > second.score)
  const away = elsewhereIn(told)
  return {
    door: clear ? first.door : undefined,
    because: clear ? eachOnce(first.because) : [],
    ...(away ? { elsewhere: away } : {}),
  }
}

/** Words that two signs share are shown with the first. */
const eachOnce = (because: readonly DoorSign[]): DoorSign[] =>
  because.flatMap(({ means, words }, at) => {
    const before = because.slice(0, at).flatMap(each => each.words)
    const fresh = words.filter(word => !before.some(each => each.includes(word) || word.includes(each)))
    return fresh.length > 0 ? [{ means, words: fresh }] : []
  })

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
