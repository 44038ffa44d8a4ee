/** How a seed article is written. Every `says` is taken word for word from the act (seed/city/articles.test.ts compares). */
import type { Topic } from '../../../law/knowledge.ts'

export interface SeedArticle {
  topic: Topic
  question: string
  /** As the call-taker reads it out. */
  answer: string
  /** For the portal, where other words help. */
  plain?: string
  keywords: string
  /** 问法, one a line (askings.ts). */
  askings?: string
  basis: readonly { act: string; article: string; says: string }[]
  goodsClass?: string
  problemClass?: string
  /** Not shown to citizens. */
  inner?: true
}

const of = (act: string) => (article: string, says: string) => ({ act, article: `第${article}条`, says })
export const consumerLaw = of('中华人民共和国消费者权益保护法')
export const complaintRules = of('市场监督管理投诉举报处理办法')
export const foodLaw = of('中华人民共和国食品安全法')
export const commerceLaw = of('中华人民共和国电子商务法')
export const onlineRules = of('网络交易监督管理办法')
export const competitionLaw = of('中华人民共和国反不正当竞争法')
export const qualityLaw = of('中华人民共和国产品质量法')
export const advertisingLaw = of('中华人民共和国广告法')
export const priceLaw = of('中华人民共和国价格法')
export const priceRules = of('明码标价和禁止价格欺诈规定')
export const onlineAdvertisingRules = of('互联网广告管理办法')
export const propertyRules = of('物业服务收费管理办法')
