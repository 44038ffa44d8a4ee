/** What happens in the demonstration programme, in sentences (sentences.ts). */

import { pledgeTexts } from '../../../law/demonstration.pledges.ts'
import { broughtBy } from '../../../law/demonstration.ts'
import { starNames } from '../../../law/demonstration-told.ts'
import type { Label } from '../../kit/say.tsx'
import { plainly, type Sentences, text } from './said.ts'

const pledge = (code: unknown): Label => {
  const found = pledgeTexts.find(each => each.code === code)
  return found ? { zh: found.zh, en: found.en } : { zh: text(code), en: text(code) }
}

export const demonstrationSentences: Sentences = {
  'demonstration.apply': ({ broughtBy: way }) => {
    const by = broughtBy[way as keyof typeof broughtBy]
    // Whoever enters it is not always whoever asks for it.
    return by
      ? { zh: `提交申报（${by.zh}）`, en: `handed in the application (${by.en.toLowerCase()})` }
      : { zh: '提交申报', en: 'handed in the application' }
  },
  'demonstration.sign': facts => ({
    zh: `${text(facts.signer)}签订《${pledge(facts.pledge).zh}》`,
    en: `${text(facts.signer)} signed: ${pledge(facts.pledge).en}`,
  }),
  'demonstration.breach': facts => ({
    zh: `登记违背承诺：${pledge(facts.pledge).zh}`,
    en: `entered a broken promise: ${pledge(facts.pledge).en}`,
  }),
  'demonstration.change-stars': ({ before, stars, lost, won }) => ({
    zh: `星级由${text(before)}星改为${text(stars)}星${starNames(lost, won).zh}`,
    en: `changed the stars from ${text(before)} to ${text(stars)}${starNames(lost, won).en}`,
  }),
  'demonstration.renew-plaque': facts => ({
    zh: `作废旧码，换发新码：${text(facts.reason)}`,
    en: `revoked the code and issued a new one: ${text(facts.reason)}`,
  }),
  'demonstration.renew-code': plainly('换发查询码', 'gave out a new query code'),
  'demonstration-feedback.renew-code': plainly('换发查询码', 'gave out a new query code'),
  'demonstration-feedback.register': () => ({ zh: '扫码反馈', en: 'sent feedback from the plaque' }),
}
