/** The code on each printed sheet is read by a camera: as it is, small, tilted, in poor light, scratched. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { newCode } from './plaque.ts'
import { printed } from './plaque-pdf.ts'

const read = jsQR as unknown as (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null
const said = {
  name: '望楚区暖羽服饰专卖店（楚汇广场二层B18号铺位旗舰体验店）',
  kind: '示范商户',
  title: '市级',
  number: '楚放心商〔2026〕519号',
  until: '有效期至2029-06-08',
  office: '望楚区市场监督管理局',
  promises: [
    '诚信经营承诺书',
    '放心消费“三无”倡议书',
    '品质保证',
    '诚信保证',
    '维权保证',
    '线下无理由退货承诺：服装鞋帽 15天',
  ],
  address: `https://xiaobao.example.gov.cn/p/${newCode()}`,
}
/** Pixels a millimetre, so that a plaque of 120 cm is no picture of a hundred megapixels. */
const scales = { desk: 6, sticker: 8, plaque: 1.2 } as const

async function rendered(size: keyof typeof scales, different: Partial<typeof said> = {}) {
  const library = await PDFiumLibrary.init()
  const file = await library.loadDocument(await printed(size, { ...said, ...different }))
  const page = file.getPage(0)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const { data, width, height } = await page.render({ scale: (scales[size] * 25.4) / 72, render: 'bitmap' })
  file.destroy()
  library.destroy()
  const picture = await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer()
  return { picture, millimetres: [originalWidth, originalHeight].map(points => Math.round((points * 25.4) / 72)) }
}

async function decoded(picture: Buffer) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return read(new Uint8ClampedArray(data), info.width, info.height)?.data
}

/** A camera looks many times a second, and no hand holds still: the same code, a little further to the side each time. */
async function seen(picture: Buffer, change: (picture: Buffer) => Promise<Buffer>) {
  for (const aside of [0, 7, 16]) {
    const frame = await sharp(picture).extend({ left: aside, top: aside, background: '#ffffff' }).png().toBuffer()
    const text = await decoded(await change(frame))
    if (text) return text
  }
  return undefined
}

const conditions: Record<string, (picture: Buffer) => Promise<Buffer>> = {
  'as printed': async picture => picture,
  small: picture => sharp(picture).resize({ width: 420 }).png().toBuffer(),
  tilted: picture => sharp(picture).rotate(17, { background: '#8a8a8a' }).png().toBuffer(),
  'from the side': picture => sharp(picture).affine([0.8, 0.12, 0.05, 1], { background: '#8a8a8a' }).png().toBuffer(),
  // As a camera frames it: the reader looks at squares of eight pixels and wants an edge in each.
  'low contrast': picture => sharp(picture).resize({ width: 480 }).linear(0.25, 110).png().toBuffer(),
  'small, tilted, low contrast': async picture =>
    sharp(await sharp(picture).resize({ width: 520 }).png().toBuffer())
      .rotate(11, { background: '#8a8a8a' })
      .linear(0.4, 90)
      .png()
      .toBuffer(),
  blurred: picture => sharp(picture).resize({ width: 700 }).blur(1).png().toBuffer(),
}

for (const [size, millimetres] of [
  ['desk', [148, 210]],
  ['plaque', [1200, 800]],
  ['sticker', [100, 100]],
] as const)
  test(`${size}: of its size, and its code is read under every condition`, async () => {
    const sheet = await rendered(size)
    assert.deepEqual(sheet.millimetres, millimetres)
    for (const [condition, change] of Object.entries(conditions))
      assert.equal(await seen(sheet.picture, change), said.address, condition)
  })

test('the long title of a selection and a long name leave the lines below them free', async () => {
  const title = '十星级文明工商户'
  const white = async (different: Partial<typeof said>, from: number, to: number) => {
    const { picture } = await rendered('plaque', { ...different, promises: [''] })
    const at = (millimetres: number) => Math.round(millimetres * scales.plaque)
    const band = { left: at(60), top: at(from), width: at(700), height: at(to - from) }
    const { channels } = await sharp(await sharp(picture).extract(band).png().toBuffer()).stats()
    return channels.every(each => each.min === 255)
  }
  assert.ok(await white({ title, kind: '', name: '' }, 262, 450), 'stars and name')
  assert.ok(await white({ title, kind: '★'.repeat(10) }, 458, 655), 'promises')
})

test('a code has 132 bits of chance and no two are alike', () => {
  const codes = Array.from({ length: 2000 }, newCode)
  assert.equal(new Set(codes).size, codes.length)
  assert.ok(codes.every(code => /^[\w-]{22}$/.test(code)))
  // Each of the 64 letters turns up about 687 times: a stuck bit would leave half of them out.
  const letters = new Map<string, number>()
  for (const letter of codes.join('')) letters.set(letter, (letters.get(letter) ?? 0) + 1)
  assert.equal(letters.size, 64)
  assert.ok([...letters.values()].every(times => times > 400))
})
