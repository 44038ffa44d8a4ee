/** From laid-out pages to the Word file, the same bytes each time. */
import { Document, type ISectionOptions, Packer } from 'docx'
import type { Day } from '../../../law/grammar.ts'
import { oneLine } from '../../../law/letters/index.ts'
import { font, fontTable } from './fonts.ts'
import { line, size } from './page.ts'
import { rewriteZip } from './zip.ts'

export interface Imprint {
  title: string
  /** The office that issues it. */
  office: string
  /** The day of issue: the only date in the file. */
  on: Day
}

/** A .docx; sections as made by pages(). */
export async function wordFile(sections: ISectionOptions[], imprint: Imprint): Promise<Buffer> {
  const document = new Document({
    sections,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: font('仿宋'),
            size: size.三号, // Latin text as English: or LibreOffice breaks a line inside 97.17%.
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: line },
        },
      },
    },
  })
  const made = await Packer.toBuffer(document)
  return rewriteZip(made, { 'docProps/core.xml': coreProperties(imprint), 'word/fontTable.xml': fontTable() })
}

/** docProps/core.xml, which Word and Excel share; midnight of the day of issue stands for the time of writing. */
export function coreProperties({ title, office, on }: Imprint): string {
  const at = `${on}T00:00:00Z`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(office)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
}

const escaped = (text: string) => oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
