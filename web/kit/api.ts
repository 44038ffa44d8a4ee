/**
 * The one way to the server. Errors arrive as ApiProblem (RFC 9457) with what is wrong at which field;
 * a network that fails is a problem too. A lost session is announced once and the place is kept (frame/router).
 */
import { currentLanguage } from './say.tsx'

export interface FieldProblem {
  field: string
  problem: string
  expected: string
}

export class ApiProblem extends Error {
  type: string
  status: number
  title: string
  detail: string
  errors: FieldProblem[]

  constructor(body: { type?: string; status: number; title: string; detail?: string; errors?: FieldProblem[] }) {
    super(body.detail ?? body.title)
    this.type = (body.type ?? '').replace('/problems/', '')
    this.status = body.status
    this.title = body.title
    this.detail = body.detail ?? ''
    this.errors = body.errors ?? []
  }

  /** Nothing reached the server. */
  get offline() {
    return this.status === 0
  }
}

export type Query = Record<string, string | number | boolean | undefined | null>

/** '/api/desk?scope=mine': what is undefined or empty is left out. */
export function address(path: string, query: Query = {}) {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') asked.set(name, String(value))
  const text = asked.toString()
  return `/api${path}${text ? `?${text}` : ''}`
}

let signedOut = () => {}
/** What happens when the server no longer knows us. */
export const whenSignedOut = (handler: () => void) => {
  signedOut = handler
}

async function send<T>(method: string, url: string, { body, key, signal, file }: Sending = {}): Promise<T> {
  let answer: Response
  try {
    answer = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': currentLanguage(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(file ? { 'content-type': 'application/octet-stream' } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file ? { body: file } : {}),
      ...(signal ? { signal } : {}),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiProblem({ type: 'offline', status: 0, title: lost[currentLanguage()] })
  }
  const json = /json/.test(answer.headers.get('content-type') ?? '')
  const content = json ? await answer.json() : null
  if (answer.ok) return content as T
  if (answer.status === 401 && !url.startsWith('/api/session')) signedOut()
  throw new ApiProblem({ title: `${failed[currentLanguage()]} (${answer.status})`, ...content, status: answer.status })
}

interface Sending {
  body?: unknown
  /** Idempotency-Key: the same submit sent twice happens once. */
  key?: string | undefined
  signal?: AbortSignal
  /** The raw bytes of a file, instead of a body. */
  file?: Blob
}

export const api = {
  read: <T>(path: string, query?: Query, signal?: AbortSignal) =>
    send<T>('GET', address(path, query), signal ? { signal } : {}),
  post: <T>(path: string, body: unknown = {}, key: string = freshKey()) =>
    send<T>('POST', address(path), { body, key }),
  /** A small file in one go; large ones go in pieces (kit/upload.ts). */
  sendFile: <T>(path: string, query: Query, file: Blob) => send<T>('POST', address(path, query), { file }),
  put: <T>(path: string, body: unknown = {}, key: string = freshKey()) => send<T>('PUT', address(path), { body, key }),
  remove: <T>(path: string) => send<T>('DELETE', address(path)),
}

/** crypto.randomUUID exists only in secure contexts; an office may serve plain http inside its network. */
export const freshKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')

const lost = {
  zh: '连接不上服务器，请检查网络后重试',
  en: 'The server cannot be reached. Check the network and try again',
}
const failed = { zh: '服务器未能完成请求', en: 'The server could not complete the request' }
