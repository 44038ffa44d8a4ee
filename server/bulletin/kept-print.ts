/** The file of a published issue, kept as it was first given out: a later release that lays papers out otherwise prints the same bytes. */
import type { Context } from '../kernel/context.ts'
import { type FileFormat, paperFile } from './files.ts'
import type { Paper } from './paper.ts'

/** @param paper of the frozen issue */
export async function printOf(ctx: Context, id: number, format: FileFormat, paper: Paper) {
  const kept = await keptPrint(ctx, id, format)
  if (kept) return kept
  const content = await paperFile(paper, format)
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('bulletin_print')
    .values({ bulletin_id: id, format, content })
    .onConflict(on => on.doNothing())
    .executeTakeFirstOrThrow()
  // Two ask at once: the one that came second hands out what the first did.
  return numInsertedOrUpdatedRows === 0n ? (await keptPrint(ctx, id, format))! : content
}

async function keptPrint(ctx: Context, id: number, format: FileFormat): Promise<Buffer | undefined> {
  const row = await ctx.db
    .selectFrom('bulletin_print')
    .select('content')
    .where('bulletin_id', '=', id)
    .where('format', '=', format)
    .executeTakeFirst()
  return row?.content
}
