import { z } from 'zod'
import { type Topic, topics } from '../../law/knowledge.ts'
import { day, line, optional, page, ref, text } from '../kernel/input.ts'

const topic = z.enum(topics.map(each => each.code) as [Topic, ...Topic[]])

/** Which act, which article, and its own words. */
export const ArticleBasis = z.object({ act: line(100), article: line(40), says: optional(text(3000)) })
export type ArticleBasis = z.output<typeof ArticleBasis>

export const ArticleText = z.object({
  question: line(200),
  answer: text(4000),
  plain: optional(text(4000)),
  /** Other words people use for it: 七天无理由, 反悔. */
  keywords: optional(line(300)),
  /** 问法: as people ask it, one a line; nobody's name, number or address. */
  askings: optional(text(6000)),
  basis: z.array(ArticleBasis).max(12).default([]),
  topic: topic.default('how-to'),
  goodsClass: optional(line(40)),
  problemClass: optional(line(40)),
  public: z.boolean().default(true),
  note: optional(text(500)),
})
export type ArticleText = z.output<typeof ArticleText>

export const NewArticle = ArticleText.extend({ reviewOn: optional(day) })
export type NewArticle = z.output<typeof NewArticle>

export const ArticleRemark = z.object({ remark: optional(text(2000)) })
export type ArticleRemark = z.output<typeof ArticleRemark>
export const ArticleReason = z.object({ reason: text(2000) })
export type ArticleReason = z.output<typeof ArticleReason>
export const Review = z.object({ reviewOn: day, remark: optional(text(2000)) })
export type Review = z.output<typeof Review>
export const NewOwner = z.object({ ownerId: ref })
export type NewOwner = z.output<typeof NewOwner>

export const ArticleList = z.object({
  state: optional(line(60)),
  topic: optional(topic),
  /** Only those whose review is due, or whose act has ended. */
  due: optional(z.enum(['true', 'false'])),
  mine: optional(z.enum(['true', 'false'])),
  q: optional(line(200)),
  ...page,
})
export type ArticleList = z.output<typeof ArticleList>

export const ArticleSearch = z.object({ q: line(1000), limit: z.coerce.number().int().min(1).max(30).default(6) })
export type ArticleSearch = z.output<typeof ArticleSearch>
export const PublicSearch = z.object({
  q: optional(line(1000)),
  topic: optional(topic),
  limit: z.coerce.number().int().min(1).max(100).default(10),
})
export type PublicSearch = z.output<typeof PublicSearch>

/** Did this answer it? */
export const Helped = z.object({ helped: z.boolean(), remark: optional(text(500)) })
export type Helped = z.output<typeof Helped>
