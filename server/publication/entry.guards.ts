/** What must be so before an operator's record is public: drawn and enforced by the same look. */
import { fewestPublic } from '../../law/publicity.ts'
import { guard } from '../kernel/procedure.ts'
import { entryRow } from './entry.ts'

guard('publicity', 'publish', async (ctx, matter) => {
  const { notice_until: until } = await entryRow(ctx, matter.id)
  if (until !== null && ctx.today > until) return undefined
  return { zh: `告知期至${until}，期满后公示`, en: `The operator may object until ${until}: published after that` }
})

guard('publicity', 'publish', async (ctx, matter) => {
  const { figures } = await entryRow(ctx, matter.id)
  if (figures.count >= fewestPublic) return undefined
  return { zh: `不足${fewestPublic}件，不予公示`, en: `Fewer than ${fewestPublic}: not published` }
})

// What nobody has read is dropped, what everybody may read is withdrawn.
guard('publicity', 'withdraw', async (ctx, matter) => {
  const { published_on: published } = await entryRow(ctx, matter.id)
  return published === null ? { zh: '还没有公示，请选不予公示', en: 'It was never published: drop it' } : undefined
})
guard('publicity', 'drop', async (ctx, matter) => {
  const { published_on: published } = await entryRow(ctx, matter.id)
  return published === null ? undefined : { zh: '已经公示，请选撤销公示', en: 'It is published: withdraw it' }
})
