/** What is said of a report besides its steps, and the words written down with them. Nothing of it is the informer's. */
import { noFilingGrounds } from '../../../law/report.grounds.ts'
import { noRewardReasons, rewardLevels } from '../../../law/report.reward.ts'
import { yuanOf } from '../../kit/money.ts'
import type { Label } from '../../kit/say.tsx'
import { arrivalLabel } from './channels.ts'
import { plainly, type Sentences, text } from './said.ts'

export const reportSentences: Sentences = {
  'report.register': facts =>
    facts.from === undefined
      ? {
          zh: `登记${facts.named ? '实名' : '匿名'}举报（${arrivalLabel(text(facts.channel)).zh}）`,
          en: `registered ${facts.named ? 'a named' : 'an anonymous'} report (${arrivalLabel(text(facts.channel)).en})`,
        }
      : { zh: '登记线索草稿', en: 'opened the draft of a lead' },
  'report.import': facts => ({
    zh: `从「${text(facts.file)}」导入（来源编号${text(facts.sourceNumber)}）`,
    en: `imported it from "${text(facts.file)}" (number there ${text(facts.sourceNumber)})`,
  }),
  'report.dispatch': facts => ({ zh: `分送${text(facts.office)}`, en: `dispatched to ${text(facts.office)}` }),
  'report.edit': plainly('修改举报事实', 'edited the facts'),
  'report.supplement': plainly('补充材料', 'added material'),
  'report.restart': facts => ({
    zh: `并入${text(facts.merged)}，核查期限自${text(facts.since)}重新计算至${text(facts.after)}`,
    en: `merged ${text(facts.merged)}: the period begins again on ${text(facts.since)} and ends on ${text(facts.after)}`,
  }),
  'report.request-unsealing': plainly('申请解封举报人信息', 'asked to unseal the informer'),
  'report.grant-unsealing': plainly('批准解封', 'granted the unsealing'),
  'report.refuse-unsealing': plainly('不批准解封', 'refused the unsealing'),
  'report.view-informer': plainly('查看举报人信息', 'looked at the informer'),
  'report.propose-result': plainly('提出核查结论', 'proposed the result'),
  'report.sign-result': plainly('批准核查结论', 'signed the result'),
}

export const reportWords: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  transferTo: { label: { zh: '移送给', en: 'To' } },
  noFilingGround: {
    label: { zh: '情形', en: 'Ground' },
    read: value => noFilingGrounds.find(each => each.code === text(value))?.text ?? text(value),
  },
  earlier: { label: { zh: '在先举报', en: 'Earlier report' } },
  sameness: { label: { zh: '同一举报人的依据', en: 'Why the same informer' } },
  visitedOn: { label: { zh: '核查日', en: 'Visited on' } },
  officers: {
    label: { zh: '执法人员', en: 'Officers' },
    read: value => (Array.isArray(value) ? value.join('、') : text(value)),
  },
  findings: { label: { zh: '核查情况', en: 'Findings' } },
  opinion: { label: { zh: '法制意见', en: 'Legal opinion' } },
  filingNumber: { label: { zh: '立案号', en: 'Filing number' } },
  noRewardReason: {
    label: { zh: '不予奖励原因', en: 'Why none' },
    read: value => noRewardReasons[text(value) as keyof typeof noRewardReasons]?.zh ?? text(value),
  },
  level: {
    label: { zh: '等级', en: 'Level' },
    read: value => rewardLevels[text(value) as keyof typeof rewardLevels]?.label.zh ?? text(value),
  },
  decisionNumber: { label: { zh: '处罚决定书', en: 'Decision' } },
  confiscatedFen: { label: { zh: '罚没款', en: 'Fines' }, read: value => `${yuanOf(Number(value))} 元` },
  financeNumber: { label: { zh: '财政部门文号', en: 'Finance department' } },
  paidOn: { label: { zh: '发放日', en: 'Paid on' } },
  voucher: { label: { zh: '凭证', en: 'Voucher' } },
}
