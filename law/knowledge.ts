/**
 * 知识库: an answer that was checked by two people, so that the next caller hears the same within seconds.
 *
 * A text is written by one person and put in force by another. What is in force stays in force while a new version waits.
 * The law knows no such procedure: the rules are the bureau's own.
 */
import { knowledgeRules } from './acts.ts'
import { cite, procedure, type Role } from './grammar.ts'

const rules = [cite(knowledgeRules, '—')]
/** Whoever answers may write; whoever is responsible for what the house says puts it in force. */
export const writers: Role[] = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal']
export const approvers: Role[] = ['legal', 'supervisor', 'head', 'dispatcher']

export const article = procedure({
  kind: 'article',
  label: { zh: '知识条目', en: 'Article' },
  states: {
    draft: { zh: '草稿待审', en: 'Draft' },
    'in-force': { zh: '现行', en: 'In force' },
    revised: { zh: '现行，新版待审', en: 'In force, a new version waits' },
    withdrawn: { zh: '已停用', en: 'Withdrawn' },
  },
  ends: ['withdrawn'],
  clocks: {},
  steps: {
    write: {
      label: { zh: '写稿', en: 'Write' },
      from: ['draft', 'withdrawn'],
      to: 'draft',
      by: [...writers, 'system'],
      basis: rules,
    },
    approve: {
      label: { zh: '审核施行', en: 'Put in force' },
      from: ['draft'],
      to: 'in-force',
      by: approvers,
      notByWhoever: 'write',
      basis: rules,
    },
    discard: {
      label: { zh: '不采用', en: 'Discard the draft' },
      from: ['draft'],
      to: 'withdrawn',
      by: writers,
      basis: rules,
    },
    revise: {
      label: { zh: '写新版', en: 'Write a new version' },
      from: ['in-force', 'revised'],
      to: 'revised',
      by: writers,
      basis: rules,
    },
    'approve-revision': {
      label: { zh: '审核新版施行', en: 'Put the new version in force' },
      from: ['revised'],
      to: 'in-force',
      by: approvers,
      notByWhoever: 'revise',
      basis: rules,
    },
    'drop-revision': {
      label: { zh: '不采用新版', en: 'Drop the new version' },
      from: ['revised'],
      to: 'in-force',
      by: writers,
      basis: rules,
    },
    review: {
      label: { zh: '复核仍适用', en: 'Reviewed: still right' },
      from: ['in-force'],
      by: writers,
      basis: rules,
    },
    withdraw: {
      label: { zh: '停用', en: 'Withdraw' },
      from: ['in-force', 'revised'],
      to: 'withdrawn',
      by: approvers,
      basis: rules,
    },
  },
})

export type ArticleState = keyof typeof article.states
export type ArticleStep = keyof typeof article.steps

/** Reviewed at least once a year; the review date of an article may be earlier. */
export const longestReviewDays = 366

/** How articles are ordered on shelves: the questions of consumers, not the structure of the law. */
export const topics = [
  { code: 'how-to', zh: '怎么投诉举报', en: 'How to complain or report' },
  { code: 'returns', zh: '退货换货三包', en: 'Returns, repairs, warranty' },
  { code: 'online', zh: '网络购物', en: 'Buying online' },
  { code: 'prepaid', zh: '预付卡和服务', en: 'Prepaid cards and services' },
  { code: 'food', zh: '食品安全', en: 'Food safety' },
  { code: 'price', zh: '价格和收费', en: 'Prices and charges' },
  { code: 'advertising', zh: '广告和宣传', en: 'Advertising' },
  { code: 'compensation', zh: '赔偿', en: 'Compensation' },
  { code: 'elsewhere', zh: '不归12315管的', en: 'What others are responsible for' },
] as const
export type Topic = (typeof topics)[number]['code']
