/** A HEIC photo to plain pixels, in a thread of its own: decoding takes a second or two and nobody else should wait for it. */
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import decode from 'heic-decode'

const { file, mostPixels } = workerData as { file: string; mostPixels: number }
const [picture] = await decode.all({ buffer: await readFile(file) })
if (!picture || picture.width * picture.height > mostPixels) throw new Error('no picture, or too large')
const { width, height, data } = await picture.decode()
const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()
parentPort!.postMessage({ width, height, pixels }, [pixels.buffer])
