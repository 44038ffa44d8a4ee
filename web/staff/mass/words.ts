/** Words of a group: states, signs, problem classes. */
import { entryOf, problems } from '../../../law/classes.ts'
import { mass } from '../../../law/mass.ts'
import type { MemberSign } from '../../../server/mass/view.ts'
import type { Label } from '../../kit/say.tsx'

export const massState = (state: string): Label =>
  (mass.states as Record<string, Label>)[state] ?? { zh: state, en: state }

export const problemLabel = (code: string): Label => entryOf(problems, code) ?? { zh: code, en: code }

export const signs: Record<MemberSign, Label> = {
  register: { zh: '同一经营者', en: 'same operator' },
  uscc: { zh: '同一信用代码', en: 'same credit code' },
  name: { zh: '名称相近', en: 'like name' },
  text: { zh: '文字相似', en: 'like text' },
  person: { zh: '人工归入', en: 'by a person' },
}

export const foundBy: Record<string, Label> = {
  registration: { zh: '登记时自动发现', en: 'found at registration' },
  daily: { zh: '每日比对发现', en: 'found by the nightly run' },
  person: { zh: '人工建立', en: 'opened by a person' },
  history: { zh: '历史数据', en: 'taken over from the past' },
}
