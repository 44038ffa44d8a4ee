/**
 * Pictures as they leave the house: upright, re-encoded, without the place they were taken at. HEIC, which telephones make
 * and neither browsers nor sharp's build read, is decoded once when it arrives and kept beside the original.
 */
import { rename, writeFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { Problem } from './problem.ts'

const mostPixels = 80_000_000

export const isHeic = (mediaType: string) => /^image\/hei[cf]/.test(mediaType)
/** Where the readable copy of a HEIC photo is kept. */
export const copyOf = (file: string) => `${file}.jpg`

/** @param small a square for a list */
export async function reencoded(file: string, mediaType: string, small: boolean): Promise<Buffer> {
  const source = isHeic(mediaType) ? copyOf(file) : file
  const image = sharp(source, { failOn: 'none', limitInputPixels: mostPixels }).rotate()
  return (small ? image.resize(240, 240, { fit: 'cover' }) : image)
    .jpeg({ quality: 85 })
    .toBuffer()
    .catch(() => {
      throw new Problem('unavailable', { zh: '图片无法读取', en: 'The picture cannot be read' })
    })
}

let turn: Promise<unknown> = Promise.resolve()

/** One after the other: a large photo takes some hundred megabytes while it is decoded. False where it can't be read. */
export function keepCopy(file: string): Promise<boolean> {
  const mine = turn.then(() => decoded(file))
  turn = mine.catch(() => undefined)
  return mine
}

async function decoded(file: string): Promise<boolean> {
  try {
    const { width, height, pixels } = await inThread(file)
    const jpeg = await sharp(pixels, { raw: { width, height, channels: 4 } })
      .jpeg({ quality: 90 })
      .toBuffer()
    await writeFile(`${file}.part`, jpeg)
    await rename(`${file}.part`, copyOf(file))
    return true
  } catch {
    return false
  }
}

interface Pixels {
  width: number
  height: number
  pixels: Uint8Array
}

const inThread = (file: string) =>
  new Promise<Pixels>((done, failed) => {
    const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
      workerData: { file, mostPixels },
      stdout: true,
      stderr: true,
    })
    worker.once('message', done)
    worker.once('error', failed)
    worker.once('exit', () => failed(new Error('ended without a picture')))
  })
