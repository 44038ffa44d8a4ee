/**
 * What an official form is: its title and its citations under each regulation, and its text with named blanks.
 *
 * {name} must be filled; {name?} may stay empty (it is struck with ／, and a paragraph with nothing else to say is left
 * out); {@name} comes from the form itself. The ending of a name says what goes in: …On a day, …Fen money, agrees… a
 * consent; else words.
 */
import type { Day, PenaltyForm } from '../grammar.ts'
import type { Block } from './block.ts'

/** The regulation a matter is under, by the key of its act. */
export type Pack = 'order62' | 'order20' | 'order121' | 'penaltyProcedure2019' | 'penaltyProcedure'

/** 1 to 10 are the official forms of complaints and reports; 21 the bureau's own; from 31 on those of penalties. */
export type FormNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 21 | PenaltyForm

/** grounds: the regulation's list, printed in full. paragraphs: a text of several lines, each its own paragraph. */
export type Template = Block | { kind: 'grounds' } | { kind: 'paragraphs'; text: string }

export interface Form {
  no: FormNumber
  /** 代字: the word that tells the kinds of letters apart in the number. A proposal: the bureau may set its own. */
  word: string
  /**
   * The word of a report's letter where the form serves complaints too: complaint and report of one message (Order 121
   * art. 9) go out in one breath, and in one series they are neighbours.
   */
  wordOfReports?: string
  /** Told to several parties it is one instrument: one number and one text, a copy for each (documents.md 9.3, form 9). */
  shared?: true
  /** Signed by the parties and sealed (art. 24): only the paper itself is handed over or posted, never a message. */
  signed?: true
  /** What changes from one regulation to the next; a form that a regulation does not know is absent. */
  under: Partial<Record<Pack, { title: string } & Record<string, string>>>
  blocks: readonly Template[]
  /** The notes under the official form: read by the officer who fills it, not printed on the letter. */
  use: readonly string[]
}

export interface ListedGround {
  code: string
  text: string
  /** The sense of an article whose words were not found: never printed as one of its items. */
  sense?: boolean
}

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Texts<T> = T extends string
  ? T
  : T extends readonly (infer Each)[]
    ? Texts<Each>
    : T extends object
      ? { [K in keyof T]: Texts<T[K]> }[keyof T]
      : never
type Written<Name> = Name extends `${string}On`
  ? Day
  : Name extends `${string}Fen`
    ? number
    : Name extends `agrees${string}`
      ? boolean
      : string | number
type Blanks<F extends Form> = Exclude<Names<Texts<F['blocks'] | F['under']>>, `@${string}`>
type Choice<F extends Form> =
  Extract<F['blocks'][number], { kind: 'grounds' }> extends never
    ? unknown
    : {
        /** The whole list of the regulation, in the article's order. */
        grounds: readonly ListedGround[]
        /** The code of the ground that applies. */
        ground: string
      }

/** Everything that must and may be filled into a form, worked out from its text. */
export type ValuesOf<F extends Form> = Choice<F> & {
  [N in Blanks<F> as N extends `${string}?` ? never : N]: Written<N>
} & {
  [N in Blanks<F> as N extends `${infer Name}?` ? Name : never]?: N extends `${infer Name}?` ? Written<Name> : never
}

/** Keeps the text of a form literal, so that its blanks can be read from it. */
export const form = <const F extends Form>(text: F): F => text

/** 发文字号: year in 六角括号, no leading zero (GB/T 9704). prefix is the office's, such as 江城市监. */
export const letterNumber = (prefix: string, { word }: Pick<Form, 'word'>, year: number, serial: number) =>
  `${prefix}${word}〔${year}〕第${serial}号`
