/** Tips, warnings and events in the timeline, where the step's own name says too little. */
import { type Sentences, text } from './said.ts'

export const educationSentences: Sentences = {
  'advisory.write': ({ version, hotSpot }) =>
    hotSpot
      ? { zh: '从热点起草', en: 'drafted it from a hot spot' }
      : { zh: `写第${text(version)}稿`, en: `wrote version ${text(version)}` },
  'education-event.plan': ({ on }) => ({ zh: `计划${text(on)}举办`, en: `planned it for ${text(on)}` }),
  'education-event.hold': ({ on, attendance }) => ({
    zh: `登记${text(on)}举办，到场${text(attendance)}人次`,
    en: `entered that it was held on ${text(on)}, ${text(attendance)} came`,
  }),
}
