/** The few pieces of Markdown that the printed law is made of. */
import type { Basis } from '../grammar.ts'

export const heading = (level: number, text: string) => `${'#'.repeat(level)} ${text}`

/** A cell never breaks its row. */
const cell = (text: string) => (text === '' ? ' ' : text.replaceAll('|', '\\|').replaceAll('\n', '<br>'))

export const table = (columns: readonly string[], rows: readonly (readonly string[])[]) =>
  [columns, columns.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** '—' stands for an article not yet checked; a rule of the bureau's own has no articles. */
export const cited = ({ act, article }: Basis) =>
  `《${act.name}》${article !== '—' ? article : act.number === '本局内部规定' ? '' : '（条号待核）'}`

export const page = (title: string, ...parts: string[]) =>
  `${[heading(1, title), '> 由 `law/` 自动打印，请勿手改：`node bin/print-law.ts`。', ...parts].join('\n\n')}\n`
