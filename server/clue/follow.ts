/** Whatever is registered is looked at by the worker, a moment later: whoever registers waits for nothing. */
import { on } from '../kernel/event.ts'
import { enqueue } from '../kernel/job.ts'
import { lookJob } from './look.ts'

for (const name of ['complaint.register', 'report.register', 'workorder.receive'])
  on(name, async (ctx, { matter }) => {
    await enqueue(ctx.db, lookJob, { matterId: matter.id }, { singletonKey: String(matter.id) })
  })
