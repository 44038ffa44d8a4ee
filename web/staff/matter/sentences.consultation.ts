/** The timeline of consultations and of articles, in sentences. */
import { toldBy } from '../../../law/consultation.ts'
import type { Label } from '../../kit/say.tsx'
import { arrivalLabel } from './channels.ts'
import { type Sentences, text } from './said.ts'

export const consultationSentences: Sentences = {
  'consultation.register': ({ channel }) => ({
    zh: `登记咨询（${arrivalLabel(text(channel)).zh}）`,
    en: `registered the question (${arrivalLabel(text(channel)).en})`,
  }),
  'consultation.import': ({ file, sourceNumber }) => ({
    zh: `从「${text(file)}」导入（来源编号${text(sourceNumber)}）`,
    en: `imported it from "${text(file)}" (number there ${text(sourceNumber)})`,
  }),
  'consultation.reveal': () => ({ zh: '查看完整联系方式', en: 'looked at the full contact' }),
  'consultation.pass-on': ({ office }) => ({ zh: `转办${text(office)}`, en: `passed it on to ${text(office)}` }),
  'consultation.convert': ({ became, becameKind }) =>
    becameKind === 'report'
      ? { zh: '转为举报', en: 'made it a report' }
      : { zh: `转为投诉${text(became)}`, en: `made it complaint ${text(became)}` },
  'consultation.close': ({ helped }) =>
    helped === true
      ? { zh: '办结：已经解答', en: 'closed it: this answered it' }
      : helped === false
        ? { zh: '办结：没有解答', en: 'closed it: this did not answer it' }
        : { zh: '办结', en: 'closed it' },
  'article.hand-over': ({ handler }) => ({ zh: `移交${text(handler)}负责`, en: `handed it over to ${text(handler)}` }),
  'article.write': ({ version }) => ({ zh: `写第${text(version)}稿`, en: `wrote version ${text(version)}` }),
  'article.revise': ({ version }) => ({ zh: `写第${text(version)}版`, en: `wrote version ${text(version)}` }),
  'article.approve': ({ version }) => ({
    zh: `审核通过，第${text(version)}版施行`,
    en: `put version ${text(version)} in force`,
  }),
  'article.approve-revision': ({ version }) => ({
    zh: `审核通过，第${text(version)}版施行`,
    en: `put version ${text(version)} in force`,
  }),
}

export const consultationWords: Record<string, { label: Label; read?: (value: unknown) => string }> = {
  answer: { label: { zh: '答复', en: 'Answer' } },
  told: {
    label: { zh: '告知方式', en: 'Told' },
    read: value => toldBy[text(value) as keyof typeof toldBy]?.zh ?? text(value),
  },
  note: { label: { zh: '修改说明', en: 'Note' } },
  reviewOn: { label: { zh: '下次复核', en: 'Next review' } },
}
