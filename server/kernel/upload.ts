/** 上传: a file is sent in pieces and resumed after a break, and kept outside the web root under a random name. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat, unlink } from 'node:fs/promises'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Context } from './context.ts'
import { copyOf, isHeic, keepCopy } from './picture.ts'
import { badField, notFound, Problem } from './problem.ts'
import type { Envelope } from './route.ts'
import { mayBeSent, mediaTypeOf } from './upload-kind.ts'

declare module './tables.ts' {
  interface Database {
    attachment: {
      id: string
      matter_id: number | null
      upload_token_hash: string
      name: string
      size_bytes: number
      received_bytes: import('kysely').Generated<number>
      media_type: string | null
      sha256: string | null
      by_kind: string
      by_id: number | null
      created_at: import('./tables.ts').Instant
      completed_at: import('./tables.ts').Instant | null
      withdrawn_at: import('./tables.ts').Instant | null
    }
  }
}

export const largest = 200 * 1024 * 1024
const chunk = 8 * 1024 * 1024
let folder = ''
/** Where files are kept; set once at start. */
export function keepFilesIn(directory: string) {
  folder = directory
}

/** Where a file that the program itself makes is kept, beside the uploads. */
export async function madeFile(name: string) {
  const file = path.join(folder, 'made', name)
  await mkdir(path.dirname(file), { recursive: true })
  return file
}

export const fileOf = (id: string) => path.join(folder, id.slice(0, 2), id)
const hash = (token: string) => createHash('sha256').update(token).digest('hex')

export async function openUpload(ctx: Context, { body }: { body: { name: string; sizeBytes: number } }) {
  const id = randomUUID()
  const token = randomBytes(18).toString('base64url')
  await ctx.db
    .insertInto('attachment')
    .values({
      id,
      matter_id: null,
      upload_token_hash: hash(token),
      name: body.name.replace(/[/\\]/g, '_'),
      size_bytes: body.sizeBytes,
      media_type: null,
      sha256: null,
      by_kind: ctx.actor.kind,
      by_id: ctx.actor.id,
      created_at: ctx.now,
      completed_at: null,
      withdrawn_at: null,
    })
    .execute()
  return { id, token, receivedBytes: 0 }
}

/** Locked. Throws not-found without the token that was given out with it. */
export async function uploadOf(ctx: Context, id: string, token: unknown) {
  const row = await ctx.db.selectFrom('attachment').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row || typeof token !== 'string' || row.upload_token_hash !== hash(token))
    throw notFound({ zh: '没有这个上传', en: 'No such upload' })
  return row
}

export async function showUpload(ctx: Context, { params, request }: { params: { id: string }; request: Envelope }) {
  const row = await uploadOf(ctx, params.id, request.headers['x-upload-token'])
  return { receivedBytes: row.received_bytes, done: row.completed_at !== null, mediaType: row.media_type }
}

const tooMuch = () =>
  new Problem('too-large', {
    zh: `一次至多${chunk / 1024 / 1024}兆，且不超过申报的大小`,
    en: 'More than announced, or more than 8 MB at once',
  })

/** Nobody hears it any more; the log need not call it unforeseen. What came before this piece stays received. */
const brokenOff = () => new Problem('bad-request', { zh: '传输中断，可以继续', en: 'Broken off; it can be resumed' })

/** One piece, to be appended at `offset`. A piece that was sent before is answered with how far we are. */
export async function putChunk(
  ctx: Context,
  { params, query, request }: { params: { id: string }; query: { offset: number }; request: Envelope },
) {
  const row = await uploadOf(ctx, params.id, request.headers['x-upload-token'])
  if (row.completed_at !== null) return { receivedBytes: row.received_bytes, done: true, mediaType: row.media_type }
  if (query.offset !== row.received_bytes)
    throw new Problem(
      'changed',
      { zh: '这一段与已收到的部分接不上', en: 'This piece does not follow what was received' },
      [
        {
          field: 'offset',
          problem: { zh: '与已收到的部分接不上', en: 'does not follow what was received' },
          expected: { zh: `从 ${row.received_bytes} 继续`, en: `go on at ${row.received_bytes}` },
        },
      ],
    )
  const file = fileOf(row.id)
  await mkdir(path.dirname(file), { recursive: true })
  let got = 0
  const limit = Math.min(chunk, row.size_bytes - row.received_bytes)
  const counting = new Transform({
    transform(piece: Buffer, _encoding, done) {
      got += piece.length
      // The rest is read and thrown away, so that the sender hears why; whoever goes on and on is cut off.
      if (got > limit + chunk) done(tooMuch())
      else done(null, got > limit ? undefined : piece)
    },
  })
  await pipeline(
    request.stream!,
    counting,
    createWriteStream(file, { flags: row.received_bytes === 0 ? 'w' : 'r+', start: row.received_bytes }),
  ).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ECONNRESET' ? brokenOff() : error
  })
  if (got > limit) throw tooMuch()
  const received = row.received_bytes + got
  if (received < row.size_bytes) {
    await ctx.db.updateTable('attachment').set({ received_bytes: received }).where('id', '=', row.id).execute()
    return { receivedBytes: received, done: false, mediaType: null }
  }
  const mediaType = await finish(ctx, row.id, file, row)
  return { receivedBytes: received, done: true, mediaType }
}

async function finish(ctx: Context, id: string, file: string, { name, by_kind }: { name: string; by_kind: string }) {
  const mediaType = await mediaTypeOf(file)
  if (mediaType === undefined || !mayBeSent(mediaType, by_kind === 'staff')) {
    await unlink(file)
    throw badField(
      'file',
      {
        zh: `「${name}」的内容不是可接收的类型${mediaType ? `（${mediaType}）` : ''}`,
        en: `"${name}" is not a kind of file that is taken${mediaType ? ` (${mediaType})` : ''}`,
      },
      { zh: '照片、PDF、录音、录像、文档', en: 'photos, PDF, audio, video, documents' },
    )
  }
  if (isHeic(mediaType) && !(await keepCopy(file))) {
    await unlink(file)
    throw badField(
      'file',
      { zh: `「${name}」这张照片无法读取`, en: `"${name}" is a photo that cannot be read` },
      { zh: '请在手机上另存为 JPEG 后再传', en: 'please save it as JPEG on the telephone and send that' },
    )
  }
  const digest = createHash('sha256')
  for await (const piece of createReadStream(file)) digest.update(piece as Buffer)
  const { size } = await stat(file)
  await ctx.db
    .updateTable('attachment')
    .set({ received_bytes: size, media_type: mediaType, sha256: digest.digest('hex'), completed_at: ctx.now })
    .where('id', '=', id)
    .execute()
  return mediaType
}

/** A finished upload, for what is no evidence: where it lies and what it was called. */
export async function finishedUpload(ctx: Context, id: string, token: string) {
  const row = await uploadOf(ctx, id, token)
  if (row.completed_at === null)
    throw badField(
      'uploadId',
      { zh: `「${row.name}」尚未传完`, en: `"${row.name}" is not complete` },
      { zh: '传完后再提交', en: 'finish the upload first' },
    )
  return { name: row.name, path: fileOf(row.id) }
}

/** What was never attached to anything, after a day: rows and files. */
export async function dropAbandonedUploads(ctx: Context, before: Date) {
  const dropped = await ctx.db
    .deleteFrom('attachment')
    .where('matter_id', 'is', null)
    .where('created_at', '<', before)
    .returning('id')
    .execute()
  for (const { id } of dropped) for (const file of [fileOf(id), copyOf(fileOf(id))]) await rm(file, { force: true })
}
