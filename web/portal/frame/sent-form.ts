/** A form that may carry files: without a script they come with it, and are kept as the script would have kept them. */
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** More files than are taken may come: they are named, and what was typed is not lost for them. */
export const formRules = {
  limits: { files: 40, fileSize: 12 * 1024 * 1024, fields: 60, fieldSize: 64 * 1024, parts: 100 },
  throwFileSizeLimit: false,
}
const mostFiles = 8
const piece = 4 * 1024 * 1024

export interface KeptFile {
  id: string
  token: string
  name: string
}
export interface SentForm {
  body: Record<string, string | string[]>
  files: KeptFile[]
  /** What was not kept: too large, one too many, or nothing a form takes. */
  notKept: string[]
}

export async function sentForm(app: FastifyInstance, request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) return { body: (request.body ?? {}) as SentForm['body'], files: [], notKept: [] }
  const sent: SentForm = { body: {}, files: [], notKept: [] }
  for await (const part of request.parts()) {
    if (part.type === 'file') await keep(app, request, part, sent)
    else {
      const { fieldname, value } = part
      const before = sent.body[fieldname]
      sent.body[fieldname] = before === undefined ? String(value) : [before, String(value)].flat()
    }
  }
  return sent
}

async function keep(app: FastifyInstance, request: FastifyRequest, part: MultipartFile, sent: SentForm) {
  const content = await part.toBuffer()
  // A field left empty comes as a file without a name.
  if (content.length === 0) return
  const name = part.filename || 'photo.jpg'
  const taken = !part.file.truncated && sent.files.length < mostFiles
  const kept = taken && (await keepFile(app, request.ip, name, content))
  if (kept) sent.files.push(kept)
  else sent.notKept.push(name)
}

async function keepFile(app: FastifyInstance, remoteAddress: string, name: string, content: Buffer) {
  const opened = await app.inject({
    method: 'POST',
    url: '/api/uploads',
    remoteAddress,
    payload: { name, sizeBytes: content.length },
  })
  if (opened.statusCode !== 201) return undefined
  const { id, token } = opened.json<{ id: string; token: string }>()
  for (let from = 0; from < content.length; from += piece) {
    const { statusCode } = await app.inject({
      method: 'PUT',
      url: `/api/uploads/${id}?offset=${from}`,
      remoteAddress,
      headers: { 'x-upload-token': token, 'content-type': 'application/octet-stream' },
      payload: content.subarray(from, from + piece),
    })
    if (statusCode >= 400) return undefined
  }
  return { id, token, name }
}
