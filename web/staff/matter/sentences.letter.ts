/** What is said of letters on the timeline. */
import { noticeChannelLabel } from './channels.ts'
import { type Sentences, text } from './said.ts'

export const letterSentences: Sentences = {
  'letter.issue': facts => ({
    zh: `签发${text(facts.number)}，${noticeChannelLabel(text(facts.channel)).zh}`,
    en: `issued ${text(facts.number)}: ${noticeChannelLabel(text(facts.channel)).en}`,
  }),
  'letter.serve': facts => ({ zh: `记明${text(facts.number)}已送达`, en: `${text(facts.number)} was served` }),
  'letter.post': facts => ({ zh: `邮寄${text(facts.number)}`, en: `${text(facts.number)} was posted` }),
  'letter.resend': facts => ({
    zh: `改用其他方式送达${text(facts.number)}`,
    en: `${text(facts.number)} was sent again`,
  }),
  'letter.fail': facts => ({ zh: `：${text(facts.number)}未能送出`, en: `${text(facts.number)} could not be sent` }),
}
