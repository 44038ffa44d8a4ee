/** What must be known of an .xlsx before its rows make sense: the sheets, the shared strings, which styles are dates. */
import { refuseFile } from './refuse.ts'
import type { Limits } from './row.ts'
import { attribute, type XmlHandler, xmlScanner } from './xml.ts'
import { type Budget, partBytes, type ZipPart, zipParts } from './zip.ts'

export interface Sheet {
  name: string
  part: ZipPart
}

export interface Workbook {
  path: string
  /** Visible sheets in the order of their tabs. */
  sheets: Sheet[]
  strings: string[]
  /** By style number. Empty when the file has no styles part: then dates are plain serial numbers. */
  dateStyles: boolean[]
  /** By style number the decimals of those that show a fraction as a percentage. */
  percentStyles: (number | undefined)[]
  /** Serial numbers count from 1904-01-01 (old Macintosh files). */
  from1904: boolean
  budget: Budget
}

export async function openWorkbook(path: string, filename: string, limits: Limits): Promise<Workbook> {
  const parts = await zipParts(path, filename)
  const book = parts.get('xl/workbook.xml')
  if (!book)
    throw refuseFile(
      filename,
      '压缩包里没有 Excel 工作簿，请另存为 .xlsx',
      'no Excel workbook inside; save it as .xlsx',
    )
  const budget = { left: limits.inflatedBytes }
  const held = { left: Math.min(limits.heldBytes, limits.inflatedBytes) }
  const scan = (part: ZipPart | undefined, handler: Partial<XmlHandler>) => part && scanPart(path, part, held, handler)

  const found: { id: string; name: string; hidden: boolean }[] = []
  let from1904 = false
  await scan(book, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name === 'sheet')
        found.push({
          id: relationId(attributes),
          name: attribute(attributes, 'name') ?? '',
          hidden: attribute(attributes, 'state')?.includes('idden') ?? false,
        })
    },
  })
  const targets = new Map<string, string>()
  await scan(parts.get('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attribute(attributes, 'Id') ?? '', attribute(attributes, 'Target') ?? '')
    },
  })
  const sheets = found.flatMap(({ id, name, hidden }) => {
    const part = parts.get(partName(targets.get(id) ?? ''))
    return part && !hidden ? [{ name, part }] : []
  })
  if (sheets.length === 0) throw refuseFile(filename, '工作簿里没有可见的工作表', 'the workbook has no visible sheet')
  const strings = await sharedStrings(handler => scan(parts.get('xl/sharedstrings.xml'), handler))
  const styles = await stylesOf(handler => scan(parts.get('xl/styles.xml'), handler))
  return { path, sheets, strings, ...styles, from1904, budget }
}

export async function scanPart(path: string, part: ZipPart, budget: Budget, handler: Partial<XmlHandler>) {
  const scanner = xmlScanner({ open() {}, close() {}, text() {}, ...handler })
  const decoder = new TextDecoder()
  for await (const bytes of partBytes(path, part, budget)) scanner(decoder.decode(bytes, { stream: true }))
}

/** `r:id`, whatever prefix the writer gave the namespace. */
const relationId = (attributes: string) => /\s\w+:id=["']([^"']*)["']/.exec(attributes)?.[1] ?? ''

const partName = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase()

type Scan = (handler: Partial<XmlHandler>) => Promise<void> | undefined

/** Rich text comes together; the phonetic guide (rPh) is left out. */
async function sharedStrings(scan: Scan): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let guide = false
  await scan({
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') guide = true
    },
    close(name) {
      if (name === 'si') strings.push(text)
      else if (name === 't') inText = false
      else if (name === 'rPh') guide = false
    },
    text(piece) {
      if (inText && !guide) text += piece
    },
  })
  return strings
}

interface Style {
  date: boolean
  percent: number | undefined
}

/** ECMA-376 18.8.30: numbers 9 and 10 are percentages, 14–22 dates, 27–36 and 50–58 the East Asian ones. */
const builtIn = (id: number): Style => ({
  date: (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58),
  percent: id === 9 ? 0 : id === 10 ? 2 : undefined,
})

function styleOf(code: string): Style {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  const percent = /^[^;]*?(?:\.([0#?]+))?\s*%/.exec(bare)
  return { date: /[yd]|h+.?m|m+.?s/i.test(bare), percent: percent ? (percent[1]?.length ?? 0) : undefined }
}

async function stylesOf(scan: Scan): Promise<Pick<Workbook, 'dateStyles' | 'percentStyles'>> {
  const custom = new Map<number, Style>()
  const styles: Style[] = []
  let inCells = false
  await scan({
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attribute(attributes, 'numFmtId')), styleOf(attribute(attributes, 'formatCode') ?? ''))
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0)
        styles.push(custom.get(id) ?? builtIn(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return { dateStyles: styles.map(each => each.date), percentStyles: styles.map(each => each.percent) }
}
