/** 开放数据: under what licence data is published, and how often. The bureau's own decision; no law of the state fixes a licence. */
import type { Label } from './grammar.ts'

export const openDataLicence = {
  code: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.zh-hans',
  label: {
    zh: '知识共享 署名 4.0 国际许可协议（CC BY 4.0）',
    en: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  } satisfies Label,
  means: {
    zh: '可以自由使用、加工、再发布，注明来源即可；不得用来识别个人。',
    en: 'Use, change and share it freely, naming the source; it must not be used to identify anybody.',
  } satisfies Label,
} as const
