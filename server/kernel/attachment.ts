/**
 * 附件: evidence of a matter. Pictures leave re-encoded, without the place they were taken at, for anybody but the handler.
 */
import { createReadStream } from 'node:fs'
import { placelessKinds } from '../../law/secrets.ts'
import type { Context } from './context.ts'
import { record } from './event.ts'
import { type Matter, reachableMatters } from './matter.ts'
import { isHeic, reencoded } from './picture.ts'
import { badField, notFound } from './problem.ts'
import { Attachment } from './route.ts'
import { fileOf, uploadOf } from './upload.ts'
import { isTable } from './upload-kind.ts'
import type { AttachmentView } from './view.ts'

/**
 * Finished uploads become evidence of the matter.
 * @param called what they are called from now on, where the name they came with may tell who sent them
 */
export async function takeUploads(
  ctx: Context,
  matter: Matter,
  uploads: readonly { id: string; token: string }[],
  called: (name: string) => Promise<string> | string = name => name,
) {
  for (const upload of uploads) {
    const row = await uploadOf(ctx, upload.id, upload.token)
    if (row.completed_at === null)
      throw badField(
        'attachments',
        { zh: `「${row.name}」尚未传完`, en: `"${row.name}" is not complete` },
        { zh: '传完后再提交', en: 'finish the upload first' },
      )
    if (row.matter_id !== null && row.matter_id !== matter.id)
      throw notFound({ zh: '没有这个上传', en: 'No such upload' })
    if (row.matter_id === matter.id) continue
    if (isTable(row.media_type))
      throw badField(
        'attachments',
        { zh: `「${row.name}」是导入用的表格，不能作为附件`, en: `"${row.name}" is a table for the import` },
        { zh: '照片、PDF、录音、录像、文档', en: 'photos, PDF, audio, video, documents' },
      )
    const name = await called(row.name)
    await ctx.db.updateTable('attachment').set({ matter_id: matter.id, name }).where('id', '=', row.id).execute()
    await record(ctx, matter, 'attachment.add', { attachmentId: row.id, name })
  }
}

/** Evidence goes with the matter that goes on: what a station hands over needs its photos. */
export async function moveAttachments(ctx: Context, from: Matter, to: Matter) {
  const moved = await ctx.db
    .updateTable('attachment')
    .set({ matter_id: to.id })
    .where('matter_id', '=', from.id)
    .where('withdrawn_at', 'is', null)
    .returning(['id', 'name'])
    .execute()
  for (const { id, name } of moved)
    await record(ctx, to, 'attachment.add', { attachmentId: id, name, from: from.number })
}

export async function listAttachments(ctx: Context, matterId: number): Promise<AttachmentView[]> {
  const rows = await ctx.db
    .selectFrom('attachment')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('withdrawn_at', 'is', null)
    .orderBy('created_at')
    .execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    sizeBytes: row.size_bytes,
    mediaType: row.media_type,
    byKind: row.by_kind,
    at: row.created_at.toISOString(),
  }))
}

export async function showAttachment(
  ctx: Context,
  { params, query }: { params: { id: string }; query: { thumb?: boolean | undefined; original?: boolean | undefined } },
) {
  const row = await ctx.db
    .selectFrom('attachment')
    .selectAll()
    .where('id', '=', params.id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  const matter = row?.matter_id
    ? await reachableMatters(ctx)
        .select(['matter.id', 'matter.kind', 'matter.handler_id'])
        .where('matter.id', '=', row.matter_id)
        .executeTakeFirst()
    : undefined
  if (!row || !matter || row.media_type === null) throw notFound({ zh: '没有这个附件', en: 'No such attachment' })
  const file = fileOf(row.id)
  const picture = /^image\/(jpeg|png|webp|gif|tiff|heic|heif|bmp)/.test(row.media_type)
  // Where somebody stood with the camera may be where an informer lives.
  const mayHaveAll =
    !placelessKinds.includes(matter.kind) && matter.handler_id !== null && matter.handler_id === ctx.actor.id
  // What a browser can't show (HEIC) it gets as a JPEG; the original goes to the handler who asks for it.
  const asCopy = query.thumb || !mayHaveAll || (isHeic(row.media_type) && !query.original)
  if (picture && asCopy) {
    const bytes = await reencoded(file, row.media_type, query.thumb ?? false)
    return new Attachment(bytes, 'image/jpeg', `${row.name.replace(/\.\w+$/, '')}.jpg`, true)
  }
  const inline = picture || row.media_type === 'application/pdf' || /^(audio|video)\//.test(row.media_type)
  return new Attachment(createReadStream(file), row.media_type, row.name, inline)
}
