/** The full contact, for whoever does not handle the matter and has a reason; and a new code for who lost the receipt. */
import type { Context } from '../kernel/context.ts'
import { record } from '../kernel/event.ts'
import { renewCode } from '../office/index.ts'
import { showConsumer } from '../party/index.ts'
import { holdComplaint, readComplaint } from './queries.ts'

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

export async function renewMine(ctx: Context, id: number, recognised: string) {
  const held = await holdComplaint(ctx, id)
  return renewCode(ctx, held, recognised, hash =>
    ctx.db.updateTable('complaint').set({ tracking_code_hash: hash }).where('matter_id', '=', held.id).execute(),
  )
}
