/**
 * Sealing with the installation's secret (XIAOBAO_SECRET): AES-256-GCM, a key of its own for each use, a fresh nonce each
 * time. Another secret opens nothing: whoever changes it loses what was sealed.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** replay: answers kept for a repeated request. informer: who told of a violation (Order 121 art. 37). key: keys of other houses' systems. */
type Use = 'replay' | 'informer' | 'informer-recognition' | 'key'

const keyFrom = (secret: string, use: Use) => Buffer.from(hkdfSync('sha256', secret, 'xiaobao', use, 32))

let kept: string | undefined
/** Told once at start, where the configuration is read. */
export function keepSecret(secret: string) {
  kept = secret
}

export function theSecret(): string {
  if (kept === undefined) throw new Error('the secret was not told (keepSecret)')
  return kept
}

/** Undefined where no secret is at hand: a command that plays stories into a database has none. */
export const sealHere = (text: string) => (kept === undefined ? undefined : seal(kept, text, 'key'))
/** Undefined where it was sealed under another secret: whoever changed XIAOBAO_SECRET enters the key anew. */
export function openHere(sealed: string): string | undefined {
  if (kept === undefined) return undefined
  try {
    return unseal(kept, sealed, 'key')
  } catch {
    return undefined
  }
}

/** base64url of nonce, tag and ciphertext. */
export function seal(secret: string, text: string, use: Use = 'replay'): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret, use), nonce)
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** Throws where the seal was broken, or another secret or use made it. */
export function unseal(secret: string, sealed: string, use: Use = 'replay'): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const open = createDecipheriv('aes-256-gcm', keyFrom(secret, use), bytes.subarray(0, 12))
  open.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([open.update(bytes.subarray(28)), open.final()]).toString('utf8')
}

/** The same text gives the same mark, and without the secret nobody can try out texts (a telephone number has few digits). */
export const markOf = (secret: string, text: string, use: Use) =>
  createHmac('sha256', keyFrom(secret, use)).update(text, 'utf8').digest('base64url')
