/** A form that may carry files: without a script they come with it, and are kept as the script would have kept them. */
import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { evidenceIn } from '../complaint/answers.ts'
import { typed, type Visit } from './visit.ts'

/** More files than are taken may come: they are named, and what was typed is not lost for them. */
const formRules = {
  limits: { files: 40, fileSize: 12 * 1024 * 1024, fields: 60, fieldSize: 64 * 1024, parts: 100 },
  throwFileSizeLimit: false,
}
const mostFiles = 8
const piece = 4 * 1024 * 1024

export interface SentForm {
  /** With `attachments` as the script notes them, whichever way they came. */
  body: Record<string, string | string[]>
  /** What was not kept: too large, one too many, or nothing a form takes. */
  notKept: string[]
  /** The button beside a file was pressed: it is off the list, and the form is shown again. */
  takenOff: boolean
}

/** Where forms with files arrive. */
export const takingFiles = (app: FastifyInstance, routes: (inside: FastifyInstance) => void) =>
  app.register(async inside => {
    await inside.register(multipart, formRules)
    routes(inside)
  })

export async function sentForm(app: FastifyInstance, request: FastifyRequest): Promise<SentForm> {
  if (!request.isMultipart()) return withoutTakenOff((request.body ?? {}) as SentForm['body'], [])
  const sent = { body: {} as SentForm['body'], files: [] as KeptFile[], notKept: [] as string[] }
  for await (const part of request.parts()) {
    if (part.type === 'file') await keep(app, request, part, sent)
    else {
      const { fieldname, value } = part
      const before = sent.body[fieldname]
      sent.body[fieldname] = before === undefined ? String(value) : [before, String(value)].flat()
    }
  }
  const { body, files, notKept } = sent
  if (files.length > 0) body.attachments = JSON.stringify([...evidenceIn(typed(body, 'attachments')), ...files])
  return withoutTakenOff(body, notKept)
}

function withoutTakenOff(body: SentForm['body'], notKept: string[]): SentForm {
  const off = typed(body, 'off')
  if (off === '') return { body, notKept, takenOff: false }
  const left = evidenceIn(typed(body, 'attachments')).filter(each => each.id !== off)
  return { body: { ...body, attachments: left.length > 0 ? JSON.stringify(left) : '' }, notKept, takenOff: true }
}

interface KeptFile {
  id: string
  token: string
  name: string
}

/** Said at the field, with what would be taken. */
export const notKeptWords = ({ say }: Visit, names: readonly string[]) =>
  say({
    zh: `没有收下：${names.join('、')}（照片、PDF、文档，每个不超过12兆，一次至多8个）`,
    en: `Not taken: ${names.join(', ')} (photos, PDF or documents, up to 12 MB each and 8 at once)`,
  })

async function keep(
  app: FastifyInstance,
  request: FastifyRequest,
  part: MultipartFile,
  sent: { files: KeptFile[]; notKept: string[] },
) {
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
