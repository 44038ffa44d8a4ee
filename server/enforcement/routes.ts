import { transfer } from '../../law/transfer.ts'
import { idParams } from '../kernel/input.ts'
import { read, step, stepRoutes } from '../kernel/route.ts'
import { HandOver, TransferReason, TransferRemark } from './contract.ts'
import { approve, drop, handOver, showTransfer } from './transfer.ts'

export const routes = [
  read('/transfers/:id', { access: 'signed-in', summary: '一件移送', params: idParams }, (ctx, { params }) =>
    showTransfer(ctx, params.id),
  ),
  ...stepRoutes('/transfers', transfer, idParams, {
    approve: step(TransferRemark, approve),
    drop: step(TransferReason, drop),
    'hand-over': step(HandOver, handOver),
  }),
]
