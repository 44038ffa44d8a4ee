/** 回访 in the timeline. */
import { levels } from '../../../law/follow-up.ts'
import type { Label } from '../../kit/say.tsx'
import type { Sentences } from './said.ts'

export const followUpSentences: Sentences = {
  'followup.draw': ({ of, place }) => ({
    zh: `抽中回访（从${of}件中抽取，第${place}个）`,
    en: `drew it for a follow-up (number ${place}, drawn from ${of})`,
  }),
  'followup.open': () => ({ zh: '打开联系方式，开始回访', en: 'opened the contact for the follow-up call' }),
  'followup.miss': ({ nth, reason }) => ({
    zh: `回访第${nth}次未联系上（${reason}）`,
    en: `attempt ${nth} of the follow-up reached nobody`,
  }),
  'followup.link': () => ({ zh: '发出回访短信链接', en: 'sent the follow-up link' }),
  'followup.link-failed': () => ({ zh: '：回访短信未能送出', en: 'the follow-up link could not be sent' }),
}

const words: Record<string, Label> = {
  ...levels,
  unreachable: { zh: '未联系上', en: 'Not reached' },
  declined: { zh: '不愿答复', en: 'Would not answer' },
}

/** A rating on the portal is a number and is told in its own sentence. */
export const followUpWords = {
  level: {
    label: { zh: '满意程度', en: 'Satisfaction' },
    read: (value: unknown) => words[String(value)]?.zh ?? '',
  },
}
