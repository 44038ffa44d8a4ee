/** What this module does when a complaint moves that counts in public. */
import { on } from '../kernel/event.ts'
import { recountFor } from './review.ts'

on('complaint.consent', async (ctx, { matter, facts }) => {
  if (!facts.agreed) await recountFor(ctx, matter.id, '投诉人撤回公示同意', 'consent')
})
on('complaint.open-rework', (ctx, { matter }) => recountFor(ctx, matter.id, '投诉重新办理', 'wrong-fact'))
on('complaint.suspect-fraud', (ctx, { matter }) => recountFor(ctx, matter.id, '涉嫌造假，移送公安', 'wrong-fact'))
on('complaint.correct', (ctx, { matter }) => recountFor(ctx, matter.id, '被投诉人或者分类已更正', 'wrong-operator'))
