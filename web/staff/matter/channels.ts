/** How a notice leaves and how a matter came in, in words. */
import { channels } from '../../../law/classes.ts'
import type { Label } from '../../kit/say.tsx'
import { channelNames } from '../letter/letters.ts'

export const noticeChannelLabel = (code: string): Label => channelNames[code] ?? { zh: code, en: code }

export const arrivalLabel = (code: string): Label => channels.find(each => each.code === code) ?? { zh: code, en: code }
