/** What happens at stations, with ODR enterprises and funds, in sentences (sentences.ts). */
import { exitReasons } from '../../../law/odr.ts'
import { stationLevels, stationVerdicts } from '../../../law/station.ts'
import { yuanOf } from '../../kit/money.ts'
import type { Label } from '../../kit/say.tsx'
import { plainly, type Sentences, text } from './said.ts'

export const stationSentences: Sentences = {
  'station.register': plainly('登记维权站', 'registered the station'),
  'station.change': plainly('变更登记', 'changed the register'),
  'station.add-keeper': facts => ({
    zh: `为${text(facts.keeper)}开通账号${text(facts.account)}`,
    en: `opened the account ${text(facts.account)}`,
  }),
  'station.keep-tenant': facts => ({
    zh: `登记租户${text(facts.tenant)}`,
    en: `entered the tenant ${text(facts.tenant)}`,
  }),
  'station.drop-tenant': plainly('登记租户撤场', 'entered that a tenant has left'),
  'station-case.register': plainly('登记纠纷', 'logged the dispute'),
  'station-case.rate': plainly('作了评价', 'rated it'),
  'station-case.transfer': facts => ({
    zh: `从「${text(facts.station)}」转来（${text(facts.from)}）`,
    en: `handed it over from "${text(facts.station)}" (${text(facts.from)})`,
  }),
  'odr-enterprise.register': plainly('登记入驻申请', 'entered the application'),
  'odr-enterprise.complete': plainly('补充申请材料', 'completed the application'),
  'odr-enterprise.renew-code': plainly('换发查询码', 'gave out a new query code'),
  'odr.look': plainly('查看了投诉', 'looked at the complaint'),
}

const levels: Record<string, string> = {
  'very-satisfied': '非常满意',
  satisfied: '满意',
  fair: '一般',
  dissatisfied: '不满意',
  unreachable: '没有联系上',
}

export const stationWords: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  plan: { label: { zh: '方案', en: 'Plan' } },
  plaque: { label: { zh: '标牌', en: 'Plaque' } },
  station: { label: { zh: '维权站', en: 'Station' } },
  firstReason: { label: { zh: '首问情况', en: 'First asked' } },
  verdict: {
    label: { zh: '评定', en: 'Verdict' },
    read: value => stationVerdicts[text(value) as keyof typeof stationVerdicts]?.zh ?? text(value),
  },
  exitReason: {
    label: { zh: '退出原因', en: 'Why it leaves' },
    read: value => exitReasons[text(value) as keyof typeof exitReasons]?.zh ?? text(value),
  },
  evidence: { label: { zh: '依据', en: 'Evidence' } },
  amountFen: { label: { zh: '金额', en: 'Amount' }, read: value => `${yuanOf(Number(value))} 元` },
  proof: { label: { zh: '凭证', en: 'Proof' } },
  level: {
    label: { zh: '级别或者评价', en: 'Level or rating' },
    read: value => stationLevels[text(value) as keyof typeof stationLevels]?.zh ?? levels[text(value)] ?? text(value),
  },
}
