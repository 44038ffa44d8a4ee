/** A form that may carry files: without a script they come with it, and are kept as the script would have kept them. */
import type { MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'

export const formLimits = { files: 8, fileSize: 12 * 1024 * 1024, fields: 60, fieldSize: 64 * 1024, parts: 70 }
const piece = 4 * 1024 * 1024

export interface KeptFile {
  id: string
  token: string
  name: string
}
export interface SentForm {
  body: Record<string, string | string[]>
  files: KeptFile[]
  /** What was not kept: too large, or nothing a form takes. */
  notKept: string[]
}

export async function sentForm(app: FastifyInstance, request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) return { body: (request.body ?? {}) as SentForm['body'], files: [], notKept: [] }
  const sent: SentForm = { body: {}, files: [], notKept: [] }
  for await (const part of request.parts({ limits: formLimits })) {
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
  const content = await part.toBuffer().catch(() => undefined)
  // A field left empty comes as a file without a name.
  if (content?.length === 0) return
  const name = part.filename || 'photo.jpg'
  const kept = content && (await keepFile(app, request.ip, name, content))
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
