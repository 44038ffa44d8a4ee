/** The articles of law that an answer rests on, in their own words. */
import type { ArticleBasis } from '../../../server/knowledge/contract.ts'

export function Basis({ basis, short = false }: { basis: readonly ArticleBasis[]; short?: boolean }) {
  if (basis.length === 0) return null
  return (
    <ul className="basis quiet" lang="zh-CN">
      {basis.map(each => (
        <li key={`${each.act}${each.article}${each.says ?? ''}`}>
          {`《${each.act}》${each.article}`}
          {!short && each.says && <q>{each.says}</q>}
        </li>
      ))}
    </ul>
  )
}
