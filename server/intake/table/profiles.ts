/**
 * The families of tables we can take, and which of them a table belongs to. Header names: exports and forms read in
 * July 2026 (national platform, 12345 of a Beijing district, county forms); no official list is published.
 */
import { Problem } from '../../kernel/problem.ts'
import { columnName } from './header.ts'
import { type Mapping, mapColumns, missingColumns, type Profile, score } from './profile.ts'
import { district, hotline, national } from './profiles-official.ts'
import { car, cfpb, heimao, messages, texts } from './profiles-other.ts'

export const profiles: readonly Profile[] = [national, hotline, district, messages, car, heimao, texts, cfpb]

const known = new Set(
  profiles
    .flatMap(({ columns, joined, marks }) => [Object.values(columns), Object.values(joined ?? {}).flat(), [marks]])
    .flat(2)
    .map(name => columnName(name).key),
)

/** Below this score a likeness is chance: any table may have a column `text`. */
const fewest = 4

/** Whether a column name (its key) is known to any profile. */
export const knowsColumn = (key: string): boolean => known.has(key)

/**
 * The profile that fits best, or the one asked for.
 * @throws Problem bad-input naming the columns that are missing and the columns seen
 */
export function detectProfile(headers: readonly string[], filename: string, forced?: string): Mapping {
  const wanted = forced === undefined ? profiles : profiles.filter(({ key }) => key === forced)
  if (wanted.length === 0) {
    const keys = profiles.map(({ key }) => key).join(', ')
    throw refused(
      'profile',
      `没有「${forced}」这种表格类型，可用：${keys}`,
      `no profile "${forced}"; there are ${keys}`,
    )
  }
  const ranked = wanted.map(profile => mapColumns(profile, headers)).sort((a, b) => score(b) - score(a))
  const least = forced === undefined ? fewest : 0
  const fitting = ranked.find(mapping => missingColumns(mapping).length === 0 && score(mapping) >= least)
  if (fitting) return fitting
  throw unfit(ranked[0]!, headers, filename)
}

function unfit(nearest: Mapping, headers: readonly string[], filename: string) {
  const seen = headers
    .filter(header => header !== '')
    .slice(0, 60)
    .join('、')
  if (score(nearest) < fewest) {
    const zh = profiles.map(({ label }) => label.zh).join('、')
    const en = profiles.map(({ label }) => label.en).join(', ')
    return refused(
      'file',
      `${filename}：不是能识别的诉求表格。可导入：${zh}。看到的列：${seen}`,
      `${filename}: not a table of appeals we know. Known: ${en}. Columns seen: ${seen}`,
    )
  }
  const { label } = nearest.profile
  const missing = missingColumns(nearest).join('、')
  return refused(
    'file',
    `${filename}：最接近「${label.zh}」，但缺少列：${missing}。看到的列：${seen}`,
    `${filename}: nearest to "${label.en}", but columns are missing: ${missing}. Columns seen: ${seen}`,
  )
}

const refused = (field: string, zh: string, en: string) =>
  new Problem('bad-input', { zh, en }, [
    {
      field,
      problem: { zh, en },
      expected: { zh: '表头含所缺的列，名称可用别名', en: 'a header row with the missing columns, aliases allowed' },
    },
  ])
