import type { Label } from '../../kit/say.tsx'

export const licences = {
  licensed: { zh: '有照', en: 'Licensed' },
  unlicensed: { zh: '无照', en: 'Unlicensed' },
  revoked: { zh: '吊销', en: 'Revoked' },
  cancelled: { zh: '注销', en: 'Cancelled' },
} satisfies Record<string, Label>
