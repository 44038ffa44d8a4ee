/** The published record of an operator in the timeline, besides its steps. */
import { type Sentences, text } from './said.ts'

export const publicationSentences: Sentences = {
  'publicity.draft': ({ period, count }) => ({
    zh: `汇总${text(period)}公示，计入${text(count)}件`,
    en: `drafted the record of ${text(period)} from ${text(count)} complaints`,
  }),
  'publicity.recount': ({ because }) => ({ zh: `重新统计：${text(because)}`, en: `counted it anew: ${text(because)}` }),
}
