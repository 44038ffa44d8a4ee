/** 牌匾、桌牌、贴纸, ready for the printer: vectors and a subset of the font alone, so that 120 × 80 cm are as sharp as A5. */
import { fileURLToPath } from 'node:url'
import { encode } from 'uqr'
import { pledgeCalled } from '../../law/demonstration.pledges.ts'
import { demonstrationKinds, demonstrationLevels, isSelection } from '../../law/demonstration.ts'
import type { Context } from '../kernel/context.ts'
import { showMatter } from '../kernel/matter.ts'
import { portalAddress } from '../kernel/portal-address.ts'
import { Problem } from '../kernel/problem.ts'
import { Attachment } from '../kernel/route.ts'
import { showOffice } from '../office/index.ts'
import { demonstrationRow } from './apply.ts'
import { type PlaqueSize, plaqueSizes } from './contract.ts'
import { bureauOf } from './papers.ts'
import { validPlaque } from './plaque.ts'

const font = fileURLToPath(
  new URL('../../node_modules/@embedpdf/fonts-sc/fonts/NotoSansHans-Medium.otf', import.meta.url),
)
const mm = 72 / 25.4

/** Width, height and the side of the code in millimetres. Arm's length asks for 30 mm at least; a plaque is read from the street. */
const sheets: Record<PlaqueSize, { width: number; height: number; code: number }> = {
  desk: { width: 148, height: 210, code: 62 },
  plaque: { width: 1200, height: 800, code: 300 },
  sticker: { width: 100, height: 100, code: 54 },
}

export interface Printed {
  name: string
  /** 放心消费, or the title of the selection. */
  title: string
  /** The line below it. */
  kind: string
  number: string
  until: string
  office: string
  promises: readonly string[]
  address: string
}

export async function plaquePdf(ctx: Context, id: number, size: PlaqueSize) {
  const matter = await showMatter(ctx, 'demonstration', id)
  const row = await demonstrationRow(ctx, id)
  const plaque = await validPlaque(ctx, id)
  if (!plaque || row.award_number === null || ['delisted', 'expired'].includes(matter.state))
    throw new Problem('wrong-state', { zh: '授牌后、在用期间才能打印', en: 'Printed only while the plaque is in use' })
  const signed = await ctx.db
    .selectFrom('demonstration_pledge')
    .select(['pledge', 'version', 'goods', 'days'])
    .where('matter_id', '=', id)
    .orderBy('id')
    .execute()
  const promises = signed.flatMap(each => {
    const text = pledgeCalled(each.pledge, each.version)
    return text ? [each.days ? `${text.zh}：${each.goods} ${each.days}天` : text.zh] : []
  })
  const office = await showOffice(ctx, matter.officeId)
  const file = await printed(size, {
    name: row.name,
    title: isSelection(row.kind) ? demonstrationKinds[row.kind].zh : '放心消费',
    kind: isSelection(row.kind)
      ? '★'.repeat(row.stars ?? 0)
      : `${demonstrationLevels[row.level].zh}${demonstrationKinds[row.kind].zh}`,
    number: row.award_number,
    until: `有效期至${row.term_to}`,
    // The city recognises; the county keeps, and answers whoever asks.
    office: `${await bureauOf(ctx, matter.officeId)}认定　${office.name}管理`,
    promises,
    address: addressOf(plaque.code),
  })
  return new Attachment(file, 'application/pdf', `${row.name} ${plaqueSizes[size].zh}.pdf`, true)
}

export const addressOf = (code: string) => `${portalAddress()}/p/${code}`

export async function printed(size: PlaqueSize, said: Printed): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const { width, height, code } = sheets[size]
  const page = new PDFDocument({
    size: [width * mm, height * mm],
    margin: 0,
    font,
    info: { Title: `${said.name} ${said.number}`, Author: said.office },
  })
  const chunks: Buffer[] = []
  const ready = new Promise<Buffer>((done, failed) => {
    page.on('data', chunk => chunks.push(chunk as Buffer))
    page.on('end', () => done(Buffer.concat(chunks)))
    page.on('error', failed)
  })
  page.rect(0, 0, width * mm, height * mm).fill('#ffffff')
  layouts[size](page, said, { width, height, code })
  page.end()
  return ready
}

type Layout = (page: PDFKit.PDFDocument, said: Printed, sheet: (typeof sheets)[PlaqueSize]) => void

const red = '#b3261e'
const layouts: Record<PlaqueSize, Layout> = {
  desk(page, said, { width, height, code }) {
    frame(page, width, height, 4)
    words(page, said.title, { top: 14, width, size: 15, color: red, tall: 22 })
    words(page, said.kind, { top: 32, width, size: 7.5, color: red, tall: 13 })
    words(page, said.name, { top: 46, width, size: 8, tall: 17 })
    qr(page, said.address, (width - code) / 2, 64, code)
    words(page, '扫一扫：看承诺、查真伪、投诉', { top: 64 + code + 2, width, size: 4.4 })
    words(page, said.promises.join('\n'), { top: 64 + code + 11, width, size: 4, color: '#333333', tall: 46 })
    // Two bureaus are two lines on a card: one broken in the middle of a name reads as a mistake.
    foot(page, { ...said, office: said.office.replace('　', '\n') }, width, height - 26, 4)
  },
  plaque(page, said, { width, height, code }) {
    frame(page, width, height, 20)
    const text = width - code - 120
    const at = { left: 60, width: text }
    words(page, said.title, { ...at, top: 90, size: 120, color: red, tall: 176 })
    words(page, said.kind, { ...at, top: 250, size: 60, color: red, tall: 100 })
    words(page, said.name, { ...at, top: 360, size: 52, tall: 90 })
    words(page, said.promises.join('\n'), { ...at, top: 455, size: 22, color: '#333333', tall: 205 })
    qr(page, said.address, width - code - 60, 150, code)
    words(page, '扫一扫：看承诺、查真伪、投诉', {
      left: width - code - 60,
      width: code,
      top: 150 + code + 14,
      // In one line.
      size: 17,
    })
    foot(page, said, width, height - 130, 24)
  },
  sticker(page, said, { width, height, code }) {
    frame(page, width, height, 2.5)
    words(page, said.title, { top: 6, width, size: 9, color: red, tall: 14 })
    qr(page, said.address, (width - code) / 2, 20, code)
    words(page, '扫一扫：看承诺、查真伪、投诉', { top: 20 + code + 1, width, size: 3.4 })
    words(page, said.name, { top: 20 + code + 6, width, size: 4.2, tall: 6.5 })
    words(page, `${said.number}　${said.until}`, { top: height - 14, width, size: 2.8, color: '#333333' })
  },
}

function frame(page: PDFKit.PDFDocument, width: number, height: number, thick: number) {
  const inset = thick * mm
  page
    .lineWidth(inset / 2)
    .rect(inset, inset, width * mm - 2 * inset, height * mm - 2 * inset)
    .stroke(red)
}

interface Place {
  top: number
  width: number
  size: number
  left?: number
  color?: string
  /** As high as it may be: what comes below is never written over. */
  tall?: number
}

/** Millimetres all; what is long is set smaller until it fits its place, at most two lines where none is given. */
function words(
  page: PDFKit.PDFDocument,
  text: string,
  { top, width, size, left = 0, color = '#000000', tall = size * 3.1 }: Place,
) {
  const room = width * mm * 0.88
  let points = size * mm
  while (points > size * mm * 0.3 && page.fontSize(points).heightOfString(text, { width: room }) > tall * mm)
    points *= 0.92
  page
    .fillColor(color)
    .fontSize(points)
    .text(text, left * mm + width * mm * 0.06, top * mm, { width: room, align: 'center' })
}

function foot(page: PDFKit.PDFDocument, said: Printed, width: number, top: number, size: number) {
  words(page, `${said.number}　${said.until}`, { top, width, size, color: '#333333' })
  words(page, said.office, { top: top + size * 2, width, size, color: '#333333' })
}

/** A quarter of the code may be scratched or shaded (Q); four modules of white around it. */
function qr(page: PDFKit.PDFDocument, text: string, left: number, top: number, side: number) {
  const { data, size } = encode(text, { ecc: 'Q', border: 4 })
  const module = (side * mm) / size
  page.rect(left * mm, top * mm, side * mm, side * mm).fill('#ffffff')
  // One row is drawn as runs: fewer seams between modules on a plotter.
  for (const [y, line] of data.entries()) {
    let from = -1
    for (let x = 0; x <= size; x += 1) {
      if (line[x] && from < 0) from = x
      if (!line[x] && from >= 0) {
        page.rect(left * mm + from * module, top * mm + y * module, (x - from) * module, module + 0.02)
        from = -1
      }
    }
  }
  page.fill('#000000')
}
