/** The paper as it was read, with its contradictions marked where they stand. */
import type { ReactNode } from 'react'
import type { BlockView, CheckView, ClaimView } from '../../../server/check/contract.ts'
import { useSay } from '../../kit/say.tsx'
import { markOf } from './marks.ts'

export function MarkedPaper({ view }: { view: CheckView }) {
  const say = useSay()
  const wrong = view.claims.filter(each => each.should !== null)
  return (
    <article className="panel check-paper" lang="zh-CN" aria-label={say({ zh: '稿件', en: 'The paper' })}>
      {view.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name but their place, and never move
        <Block key={at} view={view} block={block} claims={wrong.filter(each => each.place.block === at)} />
      ))}
    </article>
  )
}

interface Part {
  view: CheckView
  claims: ClaimView[]
}

function Block({ view, block, claims }: Part & { block: BlockView }) {
  if (block.kind === 'paragraph') return <p>{markedText(view, block.text, claims)}</p>
  return (
    <div className="check-table">
      <table>
        <tbody>
          {block.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a paper have no name but their place
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column}>
                  {marked(
                    view,
                    cell,
                    claims.filter(each => each.place.row === at && each.place.column === column),
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function markedText(view: CheckView, text: string, claims: ClaimView[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const claim of [...claims].sort((a, b) => (a.place.from ?? 0) - (b.place.from ?? 0))) {
    const { from = 0, to = 0 } = claim.place
    if (from < at) continue
    parts.push(
      text.slice(at, from),
      marked(
        view,
        text.slice(from, to),
        claims.filter(each => each.place.from === from),
      ),
    )
    at = to
  }
  return [...parts, text.slice(at)]
}

function marked(view: CheckView, text: string, claims: ClaimView[]): ReactNode {
  const [first] = claims
  if (!first) return text
  return (
    <mark
      key={markOf(view, first)}
      id={markOf(view, first)}
      tabIndex={-1}
      title={claims.map(each => `${each.says} → ${each.should}（${each.base}）`).join('\n')}
    >
      {text}
      <span className="check-should">{first.should}</span>
    </mark>
  )
}
