/** Words that the pages of stations share. */
import type { Label } from '../../kit/say.tsx'

export const levels = {
  'very-satisfied': { zh: '非常满意', en: 'Very satisfied' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  fair: { zh: '一般', en: 'Fair' },
  dissatisfied: { zh: '不满意', en: 'Dissatisfied' },
} satisfies Record<string, Label>
