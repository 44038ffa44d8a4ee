/** How far a follow-up is, in words. */
import { dayParts, levels } from '../../../law/follow-up.ts'
import type { FollowUpLine } from '../../../server/followup/view.ts'
import type { Label } from '../../kit/say.tsx'

const ended: Record<string, Label> = {
  unreachable: { zh: '未联系上', en: 'Not reached' },
  declined: { zh: '不愿答复', en: 'Would not answer' },
  void: { zh: '已另行重办', en: 'Reopened otherwise' },
}

export function stateOf({ state, level, attempts, next, link }: FollowUpLine): Label {
  if (state === 'answered' && level) return levels[level]
  if (state !== 'open') return ended[state] ?? { zh: state, en: state }
  if (link === 'sent' || link === 'asked') return { zh: '已发短信，等答复', en: 'Link sent' }
  if (attempts === 0)
    return next?.now === false ? { zh: '待回访', en: 'To be called' } : { zh: '待回访', en: 'To call' }
  return next?.now
    ? { zh: `第${attempts + 1}次，现在可打`, en: `Attempt ${attempts + 1}: now` }
    : { zh: `第${attempts + 1}次，改时再打`, en: `Attempt ${attempts + 1}: later` }
}

export const partName = (code: string): Label => dayParts.find(each => each.code === code) ?? { zh: code, en: code }
