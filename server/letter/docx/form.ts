/** A finished letter as a Word file. */
import { AlignmentType, type Paragraph, type Table, TabStopType } from 'docx'
import type { Day } from '../../../law/grammar.ts'
import type { Block } from '../../../law/letters/index.ts'
import { wordFile } from './document.ts'
import { formTable } from './form-table.ts'
import { line, pages, size, textWidth } from './page.ts'
import { dense, flush, heading, paragraph, rule, type Setting, seal, set, sides, tabbed, title } from './text.ts'

/**
 * The .docx of a letter, ready to print and seal: the same bytes for the same blocks and day.
 * issuedOn: the day the letter was issued, kept in the file's properties.
 */
export function letterDocx(blocks: readonly Block[], issuedOn: Day): Promise<Buffer> {
  const name = blocks.find(each => each.kind === 'title')?.text ?? ''
  const office = blocks.find(each => each.kind === 'seal')?.office ?? ''
  // A table above and signatures below a text: the 调解书 and the minutes.
  const signed = ['table', 'heading', 'signatures'].every(kind => blocks.some(each => each.kind === kind))
  const children = blocks.flatMap((block, at) => laid(block, blocks[at + 1]?.kind, signed ? dense : undefined))
  return wordFile([pages(children)], { title: name, office, on: issuedOn })
}

/**
 * The end of a letter stays together: a line of its text, where it is signed, the seal and the notes below. A last page
 * never holds signatures or notes alone.
 */
function laid(block: Block, next: Block['kind'] | undefined, setting?: Setting): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [title(block.text)]
    case 'number':
      return [numberLine(block.text)]
    case 'pair':
      return sides(block.left, block.right, textWidth.portrait, {}, { size: size.四号 })
    case 'addressee':
      return [flush(block.text)]
    case 'heading':
      return [heading(block.text, 1, setting)]
    case 'paragraph':
      return [
        paragraph(block.text, {
          keepNext: next === 'seal' || next === 'signatures',
          ...(setting ? { setting } : {}),
        }),
      ]
    case 'ground':
      // The item that applies is marked and set in 黑体; the others are printed too, as the official form asks.
      return [
        paragraph(block.chosen ? `√${block.text}` : block.text, { look: { face: block.chosen ? '黑体' : '仿宋' } }),
      ]
    case 'table':
      return [formTable(block, setting ? 7.5 : 9), set('', { spacing: { line: 200, lineRule: 'exact' } })]
    case 'signatures':
      return signatures(block.places, setting)
    case 'seal':
      return seal(`${block.office}（印章）`, block.on, next === 'notes', setting)
    case 'notes':
      return [rule('000000', 4, 80, true), ...block.lines.map((text, at) => note(text, at < block.lines.length - 1))]
  }
}

const numberLine = (text: string) => set(text, { alignment: AlignmentType.CENTER, spacing: { ...line, after: 145 } })

function signatures(places: readonly string[], setting: Setting | undefined): Paragraph[] {
  const stop = { type: TabStopType.LEFT, position: Math.round(textWidth.portrait / 2) }
  const spacing = { line: setting ? 480 : 800, lineRule: 'exact' } as const
  const look = setting ? { size: setting.size } : {}
  return places.flatMap((place, at) =>
    at % 2 === 0 ? [tabbed(place, places[at + 1] ?? '', { tabStops: [stop], keepNext: true, spacing }, look)] : [],
  )
}

const note = (text: string, keepNext: boolean) =>
  set(
    text,
    { alignment: AlignmentType.BOTH, spacing: { line: 300, lineRule: 'exact' }, keepLines: true, keepNext },
    { size: size.五号 },
  )
