/** What crosses the wire: a paper goes in as text or as a file, and comes back with its claims marked. */
import { z } from 'zod'
import type { Label } from '../../law/grammar.ts'
import { line, text } from '../kernel/input.ts'

export const CheckText = z.object({ text: text(20_000) })
export type CheckText = z.output<typeof CheckText>
export const CheckFile = z.object({ name: line(200) })

export interface Mark {
  block: number
  from?: number
  to?: number
  row?: number
  column?: number
}
export interface ClaimView {
  place: Mark
  /** 第3段 · 表1第5行第4列, for whoever reads a list. */
  where: Label
  rule: string
  ruleLabel: Label
  says: string
  /** null: the figures agree. */
  should: string | null
  base: string
}
export type BlockView = { kind: 'paragraph'; text: string } | { kind: 'table'; title: string; rows: string[][] }
export interface CheckView {
  blocks: BlockView[]
  claims: ClaimView[]
}
