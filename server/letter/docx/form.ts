/** A finished letter as a Word file. */
import { AlignmentType, type Paragraph, type Table, TabStopType } from 'docx'
import type { Day } from '../../../law/grammar.ts'
import type { Block } from '../../../law/letters/index.ts'
import { wordFile } from './document.ts'
import { formTable } from './form-table.ts'
import { line, pages, size, textWidth } from './page.ts'
import { flush, heading, paragraph, rule, seal, set, sides, tabbed, title } from './text.ts'

/**
 * The .docx of a letter, ready to print and seal: the same bytes for the same blocks and day.
 * issuedOn: the day the letter was issued, kept in the file's properties.
 */
export function letterDocx(blocks: readonly Block[], issuedOn: Day): Promise<Buffer> {
  const name = blocks.find(each => each.kind === 'title')?.text ?? ''
  const office = blocks.find(each => each.kind === 'seal')?.office ?? ''
  const children = blocks.flatMap((block, at) => laid(block, blocks[at + 1]?.kind === 'seal'))
  return wordFile([pages(children)], { title: name, office, on: issuedOn })
}

function laid(block: Block, beforeSeal: boolean): (Paragraph | Table)[] {
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
      return [heading(block.text)]
    case 'paragraph':
      return [paragraph(block.text, { keepNext: beforeSeal })]
    case 'ground':
      // The item that applies is marked and set in 黑体; the others are printed too, as the official form asks.
      return [
        paragraph(block.chosen ? `√${block.text}` : block.text, { look: { face: block.chosen ? '黑体' : '仿宋' } }),
      ]
    case 'table':
      return [formTable(block), set('', { spacing: { line: 200, lineRule: 'exact' } })]
    case 'signatures':
      return signatures(block.places)
    case 'seal':
      return seal(`${block.office}（印章）`, block.on)
    case 'notes':
      return [rule('000000', 4, 80), ...block.lines.map(note)]
  }
}

const numberLine = (text: string) => set(text, { alignment: AlignmentType.CENTER, spacing: { ...line, after: 145 } })

function signatures(places: readonly string[]): Paragraph[] {
  const stop = { type: TabStopType.LEFT, position: Math.round(textWidth.portrait / 2) }
  const spacing = { line: 800, lineRule: 'exact' } as const
  return places.flatMap((place, at) =>
    at % 2 === 0 ? [tabbed(place, places[at + 1] ?? '', { tabStops: [stop], keepNext: true, spacing })] : [],
  )
}

const note = (text: string) =>
  set(text, { alignment: AlignmentType.BOTH, spacing: { line: 260, lineRule: 'exact' } }, { size: size.五号 })
