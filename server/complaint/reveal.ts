/** Who complained, in full. */
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { showConsumer } from '../party/index.ts'
import { readComplaint } from './queries.ts'

/** Unmasked for a reason that stays on the record. */
export async function reveal(ctx: Context, id: number, reason: string) {
  const held = await readComplaint(ctx, id)
  const consumer = await showConsumer(ctx, held.row.consumer_id)
  await record(ctx, held, 'complaint.reveal', { reason })
  return {
    phone: consumer.phone,
    phoneOther: consumer.phone_other,
    address: consumer.address,
    email: consumer.email,
    idNumber: consumer.id_number,
  }
}
