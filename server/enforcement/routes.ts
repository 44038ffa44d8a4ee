import { transfer } from '../../law/transfer.ts'
import { idParams } from '../kernel/input.ts'
import { answering, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import { HandOver, TransferReason, TransferRemark } from './contract.ts'
import { approve, drop, handOver, showTransfer } from './transfer.ts'
import { TransferView } from './view.ts'

export const routes: Route[] = [
  read(
    '/transfers/:id',
    {
      access: 'signed-in',
      summary: { zh: '一件移送', en: 'A transfer to the police' },
      reply: TransferView,
      params: idParams,
    },
    (ctx, { params }) => showTransfer(ctx, params.id),
  ),
  ...answering(
    stepRoutes(
      '/transfers',
      transfer,
      idParams,
      {
        approve: step(TransferRemark, approve),
        drop: step(TransferReason, drop),
        'hand-over': step(HandOver, handOver),
      },
      TransferView,
    ),
    showTransfer,
  ),
]
