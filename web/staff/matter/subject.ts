/** The subject of a matter is written in Chinese; what in it is coded is said in the language of the screen. */
import { classes, problems } from '../../../law/classes.ts'
import type { Label } from '../../kit/say.tsx'

const coded = new Map<string, string>([...problems, ...classes].map(({ zh, en }) => [zh, en]))

export const subjectLabel = (subject: string): Label => ({
  zh: subject,
  en: subject
    .split(' · ')
    .map(part => coded.get(part) ?? part)
    .join(' · '),
})
