/** What is said of a case besides its steps, and the words written down with them. */
import { caseSources } from '../../../law/enforcement.words.ts'
import { yuanOf } from '../../kit/money.ts'
import type { Label } from '../../kit/say.tsx'
import { plainly, type Sentences, text } from './said.ts'

export const caseSentences: Sentences = {
  'case.register': facts => {
    const source = caseSources[facts.source as keyof typeof caseSources]
    return { zh: `登记案件线索（${source?.zh ?? ''}）`, en: `entered the lead (${source?.en ?? ''})` }
  },
  'case.import': facts => ({
    zh: `从「${text(facts.file)}」导入（来源编号${text(facts.sourceNumber)}）`,
    en: `imported it from "${text(facts.file)}" (number there ${text(facts.sourceNumber)})`,
  }),
  'case.number': facts => ({ zh: `编立案号${text(facts.number)}`, en: `numbered it ${text(facts.number)}` }),
  'case.correct': plainly('修改案件事实', 'corrected the facts'),
  'case.measure-lapsed': facts => ({
    zh: `：先行登记保存至${text(facts.until)}未处理，自动解除`,
    en: `the registered goods were not dealt with by ${text(facts.until)}: free by themselves`,
  }),
  'destruction.plan': plainly('拟定批次', 'made up the lot'),
  'destruction.change': plainly('修改批次', 'changed the lot'),
  'case.publication-over': plainly('：公示期满，停止公示', 'the publication has stood its time'),
}

const kilograms = (value: unknown) => `${(Number(value) / 1000).toFixed(1)} kg`
const money = (value: unknown) => `${yuanOf(Number(value))} 元`
export const caseWords: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  opinion: { label: { zh: '意见', en: 'Opinion' } },
  fineFen: { label: { zh: '罚款', en: 'Fine' }, read: money },
  incomeFen: { label: { zh: '没收违法所得', en: 'Income confiscated' }, read: money },
  amountFen: { label: { zh: '金额', en: 'Amount' }, read: money },
  conclusion: { label: { zh: '结论', en: 'Conclusion' } },
  letter: { label: { zh: '文书', en: 'Paper' } },
  weighedGrams: { label: { zh: '过磅', en: 'Weighed' }, read: kilograms },
  residueGrams: { label: { zh: '残渣', en: 'Residue' }, read: kilograms },
  voucher: { label: { zh: '凭证', en: 'Voucher' } },
  item: { label: { zh: '物品', en: 'Item' } },
  way: { label: { zh: '方式', en: 'Way' } },
}
