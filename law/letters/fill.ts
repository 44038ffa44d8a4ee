/** Filling a form: from its text and the facts of one matter to the finished letter. */
import type { Act } from '../grammar.ts'
import type { Block, Cell } from './block.ts'
import type { Form, ListedGround, Pack, Template, ValuesOf } from './form.ts'
import { oneLine, plain } from './plain.ts'
import { fullDay, numeral, tick, yuan } from './wording.ts'

/** A letter with blanks is never issued: every blank that has no proper value is named. */
export class UnfilledForm extends Error {
  form: string
  missing: readonly string[]
  constructor(form: string, missing: readonly string[]) {
    super(`《${form}》还有空白：${missing.join('、')}`)
    this.name = 'UnfilledForm'
    this.form = form
    this.missing = missing
  }
}

/**
 * The finished letter under the act that governs the matter; a blank that nobody fills does not compile.
 * @throws UnfilledForm naming every blank left open; RangeError where that act has no such form.
 */
export const fillForm = <F extends Form>(form: F, act: Act, values: ValuesOf<F>): Block[] => fillFrom(form, act, values)

/** As fillForm, where only the running program knows which form it is: what is missing is found as it is filled. */
export function fillFrom(form: Form, act: Act, values: object): Block[] {
  const own = form.under[act.key as Pack]
  if (!own) throw new RangeError(`《${act.name}》没有第${form.no}号文书`)
  const letter = new Letter(own, act, values as Record<string, unknown>)
  const blocks = form.blocks.flatMap(block => letter.fill(block))
  if (letter.missing.size > 0) throw new UnfilledForm(letter.title, [...letter.missing])
  return blocks
}

class Letter {
  missing = new Set<string>()
  title: string
  #own: Record<string, string>
  #act: Act
  #values: Record<string, unknown>

  constructor(own: { title: string } & Record<string, string>, act: Act, values: Record<string, unknown>) {
    this.title = own.title.replaceAll(/\{\w+\}/g, '')
    this.#own = own
    this.#act = act
    this.#values = values
  }

  fill(block: Template): Block[] {
    if (block.kind === 'grounds') return this.#grounds()
    if (block.kind === 'paragraphs') return linesOf(this.#write(block.text)).map(text => ({ kind: 'paragraph', text }))
    if (block.kind === 'paragraph' && this.#isLeftOut(block.text)) return []
    if (block.kind === 'table') {
      const rows = block.rows.map(row => ({ ...row, cells: row.cells.map(each => this.#cell(each)) }))
      return [{ ...block, rows }]
    }
    return [this.#texts(block)]
  }

  /** Every string of a plain block, on one line each. */
  #texts<B extends Block>(block: B): B {
    const filled = Object.entries(block).map(([key, part]) => {
      if (key === 'kind') return [key, part]
      if (Array.isArray(part)) return [key, part.map(each => oneLine(this.#write(each)))]
      return [key, typeof part === 'string' ? oneLine(this.#write(part)) : part]
    })
    return Object.fromEntries(filled)
  }

  #cell(cell: Cell): Cell {
    return { ...cell, text: this.#isLeftOut(cell.text) ? '／' : plain(this.#write(cell.text)).trim() }
  }

  #grounds(): Block[] {
    if (this.#chosen < 0) this.missing.add('ground')
    // What is known by its sense only is no quotation: it is said in a sentence of ours, and not listed among the items.
    if (this.#sense)
      return [{ kind: 'paragraph', text: `终止情形（概括，并非条文原文）：${oneLine(this.#sense.text)}。` }]
    const grounds = this.#listed.filter(each => !each.sense)
    return grounds.map(({ text }, at) => ({
      kind: 'ground',
      chosen: at === this.#chosen,
      text: `（${numeral(at + 1)}）${oneLine(text).replace(/[；。;.]$/, '')}${at === grounds.length - 1 ? '。' : '；'}`,
    }))
  }

  get #listed() {
    return (this.#values.grounds ?? []) as readonly ListedGround[]
  }

  get #chosen() {
    return this.#listed.findIndex(each => each.code === this.#values.ground)
  }

  get #sense() {
    const chosen = this.#listed[this.#chosen]
    return chosen?.sense ? chosen : undefined
  }

  /** It says nothing but optional things that nobody filled in; a consent nobody was asked for is shown unticked. */
  #isLeftOut(text: string) {
    const blanks = [...text.matchAll(/\{(\w+)(\??)\}/g)]
    const open = blanks.filter(
      ([, name, optional]) => optional && !isConsent(name!) && written(name!, this.#values[name!]) === undefined,
    )
    return blanks.length > 0 && open.length === blanks.length
  }

  #write(text: string): string {
    return text.replaceAll(/\{(@?)(\w+)(\??)\}/g, (_, own, name, optional) => {
      if (own) return this.#ownWord(name)
      const said = written(name, this.#values[name])
      if (said === undefined && !optional) this.missing.add(name)
      return said ?? (isConsent(name) ? tick(undefined) : '／')
    })
  }

  #ownWord(name: string): string {
    if (name === 'act') return this.#act.name
    if (name === 'item') return this.#chosen < 0 || this.#sense ? '' : `第〔${numeral(this.#chosen + 1)}〕项`
    return this.#write(this.#own[name] ?? '')
  }
}

const isConsent = (name: string) => name.startsWith('agrees')

const linesOf = (text: string) =>
  plain(text)
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '')

/** What a value looks like in the letter; undefined where there is none or it cannot be what the blank asks for. */
function written(name: string, value: unknown): string | undefined {
  if (name.endsWith('On')) return typeof value === 'string' ? fullDay(value) : undefined
  if (name.endsWith('Fen')) return Number.isSafeInteger(value) ? yuan(value as number) : undefined
  if (isConsent(name)) return typeof value === 'boolean' ? tick(value) : undefined
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  return typeof value === 'string' && oneLine(value) !== '' ? value : undefined
}
