/** An answer of the eligibility with what it rests on: in words, and as a link where the reader may open the record. */
import type { Label } from '../../law/grammar.ts'
import type { Context } from '../kernel/context.ts'
import { reachableMatters } from '../kernel/matter.ts'
import type { CheckView, EvidenceView } from './view.ts'

export const check = (
  key: CheckView['key'],
  label: Label,
  answer: CheckView['answer'],
  evidence: EvidenceView[],
): CheckView => ({ key, label, answer, evidence })

export const said = (...texts: string[]): EvidenceView[] => texts.map(text => ({ text, matter: null }))

const mostTold = 20

/** The records found, in words of their own; where none was, what was looked through. */
export function found<T extends { id: number | null }>(
  rows: readonly T[],
  kind: NonNullable<EvidenceView['matter']>['kind'],
  words: (row: T) => string,
  none: string,
): EvidenceView[] {
  if (rows.length === 0) return said(none)
  const told = rows
    .slice(0, mostTold)
    .map(each => ({ text: words(each), matter: each.id === null ? null : { kind, id: each.id } }))
  return rows.length > mostTold ? [...told, ...said(`等${rows.length}件`)] : told
}

/** Numbers of the whole city are told; only what the reader may open leads anywhere. */
export async function linked(ctx: Context, checks: CheckView[]): Promise<CheckView[]> {
  const ids = checks.flatMap(each => each.evidence.flatMap(({ matter }) => (matter === null ? [] : [matter.id])))
  if (ids.length === 0) return checks
  const rows = await reachableMatters(ctx).select('matter.id').where('matter.id', 'in', ids).execute()
  const open = new Set(rows.map(each => each.id))
  return checks.map(each => ({
    ...each,
    evidence: each.evidence.map(({ text, matter }) => ({
      text,
      matter: matter !== null && open.has(matter.id) ? matter : null,
    })),
  }))
}
