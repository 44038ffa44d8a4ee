/** Sealing with the installation's secret (XIAOBAO_SECRET): AES-256-GCM, a key of its own for this use, a fresh nonce each time. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, 'xiaobao', 'replay', 32))

let own: string | undefined
/** Once at the start: what modules keep sealed (the keys of other houses' systems) is sealed with this installation's secret. */
export function sealWith(secret: string) {
  own = secret
}
/** Undefined where no secret is at hand: a command that plays stories into a database has none. */
export const sealHere = (text: string) => (own === undefined ? undefined : seal(own, text))
/** Undefined where it was sealed under another secret: whoever changed XIAOBAO_SECRET enters the key anew. */
export function openHere(sealed: string): string | undefined {
  if (own === undefined) return undefined
  try {
    return unseal(own, sealed)
  } catch {
    return undefined
  }
}

/** base64url of nonce, tag and ciphertext. */
export function seal(secret: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce)
  const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')
}

/** Throws where the seal was broken or another secret made it. */
export function unseal(secret: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const open = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, 12))
  open.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([open.update(bytes.subarray(28)), open.final()]).toString('utf8')
}
