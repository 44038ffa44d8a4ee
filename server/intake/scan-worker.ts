/** A photo to what its QR code says, in a thread of its own: nobody else should wait for a large or hostile picture. */
import { parentPort, workerData } from 'node:worker_threads'
import jsQR from 'jsqr'
import sharp from 'sharp'

const { photo, mostPixels } = workerData as { photo: Uint8Array; mostPixels: number }
// jsQR's types say that its default export lies one level deeper than it does.
const read = jsQR as unknown as (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null

/** A code far away needs the large picture, a close one in poor light is read better in the small. */
const sides = [1000, 1800, 500]

const upright = await sharp(photo, { failOn: 'none', limitInputPixels: mostPixels })
  .rotate()
  .resize(sides[1]!, sides[1]!, { fit: 'inside', withoutEnlargement: true })
  .png({ compressionLevel: 1 })
  .toBuffer()

async function said(): Promise<string | null> {
  for (const side of sides) {
    const { data, info } = await sharp(upright)
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const found = read(new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength), info.width, info.height)
    if (found && found.data !== '') return found.data
  }
  return null
}

parentPort!.postMessage(await said())
