/**
 * 随手扫: what a QR code leads to. A plaque's code opens its page; a licence's credit code finds the operator, so that nobody
 * types a name. The photo is read and thrown away; an address of somebody else is told, never opened.
 */
import { Worker } from 'node:worker_threads'
import type { Context } from '../kernel/context.ts'
import { badField, Problem } from '../kernel/problem.ts'
import type { Envelope } from '../kernel/route.ts'
import { operatorByUscc, usccProblem } from '../party/index.ts'
import type { ScannedView } from './view.ts'

const mostPixels = 40_000_000
const largest = 12 * 1024 * 1024

export async function scanPhoto(ctx: Context, { request }: { request: Envelope }): Promise<ScannedView> {
  const photo = await bytesOf(request.stream!)
  const said = await inTurn(photo)
  if (said === null)
    throw badField(
      'photo',
      { zh: '照片里没有找到二维码', en: 'has no QR code that can be read' },
      { zh: '对准、照亮、占满画面的二维码', en: 'the code straight, lit, filling the picture' },
    )
  return meaningOf(ctx, said)
}

async function bytesOf(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > largest)
      throw new Problem('too-large', { zh: '照片超过12兆字节', en: 'The photo is larger than 12 MB' })
    chunks.push(chunk as Buffer)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

let turn: Promise<unknown> = Promise.resolve()

/** One after the other: a large photo takes some hundred megabytes while it is read. */
function inTurn(photo: Uint8Array): Promise<string | null> {
  const mine = turn.then(() => inThread(photo))
  turn = mine.catch(() => undefined)
  return mine
}

const inThread = (photo: Uint8Array) =>
  new Promise<string | null>((done, failed) => {
    const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { workerData: { photo, mostPixels } })
    const unreadable = () =>
      failed(
        badField(
          'photo',
          { zh: '不是能读的图片', en: 'is no picture that can be read' },
          { zh: 'JPEG、PNG 或者 WebP 照片', en: 'a JPEG, PNG or WebP photo' },
        ),
      )
    worker.once('message', done)
    worker.once('error', unreadable)
    worker.once('exit', unreadable)
  })

const longest = 1000

/** 22 characters of base64url behind /p/: made by server/demonstration. Whether it is one of ours is said by its page. */
const plaquePath = /^(?:https?:\/\/[^/\s]+)?\/p\/([\w-]{1,60})\/?(?:[?#].*)?$/
/** Licences carry the code as text, in an address, or alone. */
const credit = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g

export async function meaningOf(ctx: Context, said: string): Promise<ScannedView> {
  const plaque = plaquePath.exec(said.trim())?.[1]
  if (plaque) return { kind: 'plaque', code: plaque, uscc: null, operator: null, text: null }
  const uscc = [...said.toUpperCase().matchAll(credit)].map(([code]) => code).find(code => !usccProblem(code))
  if (!uscc) return { kind: 'other', code: null, uscc: null, operator: null, text: shown(said) }
  const known = await operatorByUscc(ctx, uscc)
  const operator = known && { id: known.id, name: known.name, address: known.address, odr: known.odr }
  return { kind: 'licence', code: null, uscc, operator: operator ?? null, text: null }
}

/** Without what no screen should show. */
const shown = (said: string) => said.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ' ').slice(0, longest)
