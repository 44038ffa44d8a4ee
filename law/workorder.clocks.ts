/**
 * 12345工单: its limits (domain/law.md G1: set by city rule, configurable). All of them promises, none of them law.
 *
 * The lengths below hold for an ordinary order; those of urgent orders and of questions, and what the bureau set since for
 * one source, stand in workorder.limits.ts and in the table 时限 of the staff app.
 */
import { hotlineRules } from './acts.ts'
import { type ClockRule, cite, workingDays } from './grammar.ts'

const rule = (amount: number, says: string) => [{ within: workingDays(amount), basis: cite(hotlineRules, '—'), says }]

export const workorderClocks = {
  signing: {
    row: 'G1',
    label: { zh: '中心签收期限', en: 'Signing by the centre' },
    binding: 'service-norm',
    trigger: { zh: '收到12345派来的工单', en: 'the order arrives from 12345' },
    versions: rule(1, '收到工单后一个工作日内签收（本市规定，可配置）'),
  },
  dispatching: {
    row: 'G1',
    label: { zh: '中心分派期限', en: 'Dispatching by the centre' },
    binding: 'service-norm',
    trigger: { zh: '签收，或者退回到中心', en: 'signed for, or back at the centre' },
    versions: rule(1, '签收或者退回中心后一个工作日内分派、转办或者申请退回（本市规定，可配置）'),
  },
  'unit-signing': {
    row: 'G1',
    label: { zh: '单位签收期限', en: 'Signing by the office' },
    binding: 'service-norm',
    trigger: { zh: '分派到本单位', en: 'the order is dispatched to the office' },
    versions: rule(1, '分派后一个工作日内签收（本市规定，可配置）'),
  },
  handling: {
    row: 'G1',
    label: { zh: '单位办理期限', en: 'Handling by the office' },
    binding: 'service-norm',
    trigger: { zh: '分派到本单位，不论是否签收', en: 'dispatched to the office, signed for or not' },
    note: {
      zh: '退回中心即止；中心驳回退回或者裁定仍由该单位办理的，从该单位最初收到之日起算',
      en: 'Stops with a return; where the return is refused or the centre rules that the office keeps it, it runs from the day it had it first',
    },
    versions: rule(13, '投诉、举报、批评类自收到次日起13个工作日（各地规定之一，可配置）'),
  },
  'handling-extended': {
    row: 'G1',
    label: { zh: '单位办理期限（延期后）', en: 'Handling by the office, extended' },
    binding: 'service-norm',
    trigger: { zh: '分派到本单位，且延期已获同意', en: 'dispatched to the office, the extension being approved' },
    note: {
      zh: '原期限加上同意的天数，作为一个期限从头计算',
      en: 'The limit and the days granted, counted as one period',
    },
    versions: rule(13, '原期限加同意延长的工作日'),
  },
  rework: {
    row: 'G1',
    label: { zh: '重办期限', en: 'Rework' },
    binding: 'service-norm',
    trigger: { zh: '12345回访不满意，退回重办', en: '12345 sends it back after its follow-up' },
    versions: rule(5, '退回重办的5个工作日内办结（本市规定，可配置）'),
  },
} satisfies Record<string, ClockRule>
