/** What a profile is: how one family of tables names its columns. The profiles themselves are data (profiles.ts). */
import type { Label } from '../../../law/grammar.ts'
import type { AppealKind, Field } from './appeal-row.ts'
import { columnName } from './header.ts'

export type JoinedField = 'respondentAddress' | 'title'

export interface Profile {
  key: string
  label: Label
  /** Header names of each field, the preferred one first. Spaces, width, case and units do not matter. */
  columns: Partial<Record<Field, readonly string[]>>
  /** Columns put together into one field; each may serve another field as well. */
  joined?: Partial<Record<JoinedField, readonly (readonly string[])[]>>
  /** Columns without which it is not such a table; of an inner list one is enough. */
  needs: readonly (Field | readonly Field[])[]
  /** Headers that only this family has. */
  marks: readonly string[]
  /** Cells that may not be blank, besides the number and the text. */
  filled?: readonly Field[]
  /** When no column tells the kind. */
  kind?: AppealKind
  constants?: { goodsClass?: string; channel?: string }
  order?: 'mdy'
  /** Blank cells of these amounts mean nothing was paid, not that nobody knows. */
  blankIsZero?: readonly Field[]
  /** 登记编号 holds the day: 6-digit county, 7 filler, yyyymmdd, 4 serial. */
  dayInNumber?: boolean
  /** The table has no number: one is made from the content, so that a second import still finds the row. */
  numberFromContent?: boolean
}

/** Which column holds which field in one table. */
export interface Mapping {
  profile: Profile
  headers: readonly string[]
  columns: Partial<Record<Field, number>>
  joined: Partial<Record<JoinedField, number[]>>
  units: ('元' | '万元' | undefined)[]
  /** Columns that go to `extra`. A column without a name is in neither: nobody can say what it means. */
  extra: number[]
}

/** Ours, from an earlier import, and the row counter, which changes with every export. */
const ignored = new Set(['', '序号', 'no', 'no.', '未导入原因'])

export function mapColumns(profile: Profile, headers: readonly string[]): Mapping {
  const names = headers.map(columnName)
  const at = new Map<string, number>()
  for (const [column, { key }] of names.entries()) if (!ignored.has(key) && !at.has(key)) at.set(key, column)
  const used = new Set<number>()
  const find = (aliases: readonly string[], taken = new Set<number>()) =>
    aliases.map(alias => at.get(columnName(alias).key)).find(column => column !== undefined && !taken.has(column))

  const columns: Mapping['columns'] = {}
  for (const [field, aliases] of Object.entries(profile.columns) as [Field, readonly string[]][]) {
    const column = find(aliases, used)
    if (column === undefined) continue
    columns[field] = column
    used.add(column)
  }
  const joined: Mapping['joined'] = {}
  for (const [field, pieces] of Object.entries(profile.joined ?? {}) as [JoinedField, readonly string[][]][]) {
    const found = pieces.map(aliases => find(aliases)).filter(column => column !== undefined)
    if (found.length > 0) joined[field] = found
    for (const column of found) used.add(column)
  }
  const extra = names.flatMap(({ key }, column) => (used.has(column) || ignored.has(key) ? [] : [column]))
  return { profile, headers, columns, joined, units: names.map(({ unit }) => unit), extra }
}

/** Needed columns that the table lacks, by their preferred names: '主要内容 / 标题'. */
export function missingColumns({ profile, columns }: Mapping): string[] {
  const named = (field: Field) => profile.columns[field]?.[0] ?? field
  return profile.needs
    .map(need => (typeof need === 'string' ? [need] : need))
    .filter(fields => fields.every(field => columns[field] === undefined))
    .map(fields => fields.map(named).join(' / '))
}

/** How well a table fits: one for each column understood, three more for each that only this family has. */
export function score(mapping: Mapping): number {
  const keys = new Set(mapping.headers.map(header => columnName(header).key))
  const marks = mapping.profile.marks.filter(mark => keys.has(columnName(mark).key)).length
  return Object.keys(mapping.columns).length + (mapping.joined.respondentAddress?.length ?? 0) + 3 * marks
}
