import { act } from '../kernel/route.ts'
import { Scanned } from './contract.ts'
import { meaningOf, scanPhoto } from './scan.ts'
import { ScannedView } from './view.ts'

export const scanRoutes = [
  act(
    '/public/scan',
    {
      access: 'public',
      summary: { zh: '随手扫：二维码的内容', en: 'What a QR code leads to' },
      reply: ScannedView,
      body: Scanned,
      limit: 120,
    },
    (ctx, { body }) => meaningOf(ctx, body.text),
  ),
  act(
    '/public/scan/photo',
    {
      access: 'public',
      summary: { zh: '随手扫：照片里的二维码', en: 'The QR code in a photo' },
      reply: ScannedView,
      bodyAs: 'stream',
      limit: 20,
    },
    scanPhoto,
  ),
]
