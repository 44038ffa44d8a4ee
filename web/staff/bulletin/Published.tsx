/** What was published: number, version, files, and what a correction changed. */
import { Link } from '@tanstack/react-router'
import type { Correction, PublishedLine } from '../../../server/bulletin/contract.ts'
import { address } from '../../kit/api.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { type PaperKind, paperKinds } from './paperKinds.ts'

export function Published({ lines }: { lines: readonly PublishedLine[] }) {
  const say = useSay()
  if (lines.length === 0)
    return (
      <Empty
        title={{ zh: '尚未发布', en: 'Nothing published yet' }}
        hint={{ zh: '周结束后由督查员发布', en: 'The supervisor publishes it when the week is over' }}
      />
    )
  return (
    <ScrollX label={say({ zh: '各期列表', en: 'List of issues' })}>
      <table className="plain fold">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '期号', en: 'Issue' })}</th>
            <th scope="col">{say({ zh: '期间', en: 'Period' })}</th>
            <th scope="col">{say({ zh: '发布', en: 'Published' })}</th>
            <th scope="col">{say({ zh: '更正', en: 'Corrections' })}</th>
            <th scope="col">{say({ zh: '文件', en: 'Files' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.id}>
              <td className="nowrap">
                <Link to="/bulletins/$id" params={{ id: String(line.id) } as never}>
                  {line.kind !== 'weekly' && `${say(paperKinds[line.kind as PaperKind])} · `}
                  {say({ zh: `${line.year}年第${line.issue}期`, en: `${line.year} no. ${line.issue}` })}
                  {line.version > 1 && say({ zh: `（第${line.version}版）`, en: ` (version ${line.version})` })}
                </Link>
              </td>
              <td data-label={say({ zh: '期间', en: 'Period' })} className="number nowrap">
                {line.period}
              </td>
              <td data-label={say({ zh: '发布', en: 'Published' })} className="nowrap">
                {atText(line.at)} {line.by}
              </td>
              <td data-label={say({ zh: '更正', en: 'Corrections' })}>
                {line.reason && <div>{line.reason}</div>}
                <Corrections list={line.corrections} />
              </td>
              <td data-label={say({ zh: '文件', en: 'Files' })} className="nowrap">
                <a href={address(`/bulletins/${line.id}/docx`)}>Word</a> {' · '}
                <a href={address(`/bulletins/${line.id}/xlsx`)}>Excel</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

export function Corrections({ list }: { list: readonly Correction[] }) {
  const say = useSay()
  if (list.length === 0) return <span className="quiet">—</span>
  return (
    <details>
      <summary>{say({ zh: `${list.length} 处`, en: `${list.length} cells` })}</summary>
      <ul className="notes" lang="zh-CN">
        {list.map(each => (
          <li key={`${each.table}${each.row}${each.column}`}>
            {each.table} {each.row} {each.column}：{each.before} → {each.after}
          </li>
        ))}
      </ul>
    </details>
  )
}
