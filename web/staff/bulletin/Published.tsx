/** What was published: number, version, files, and what a correction changed. */
import { Link } from '@tanstack/react-router'
import type { Correction, PublishedLine } from '../../../server/bulletin/contract.ts'
import { address } from '../../kit/api.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { type PaperKind, paperKinds } from './paperKinds.ts'

export function Published({ lines }: { lines: readonly PublishedLine[] }) {
  const say = useSay()
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
              <td>
                <Link to="/bulletins/$id" params={{ id: String(line.id) } as never}>
                  {line.kind !== 'weekly' && `${say(paperKinds[line.kind as PaperKind])} · `}
                  {say({ zh: `${line.year}年第${line.issue}期`, en: `${line.year} no. ${line.issue}` })}
                  {line.version > 1 && say({ zh: `（第${line.version}版）`, en: ` (version ${line.version})` })}
                </Link>
                {line.kind !== 'weekly' && (
                  <div className="quiet" lang="zh-CN">
                    {line.title}
                  </div>
                )}
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

/** Table by table, row by row. */
export function Corrections({ list }: { list: readonly Correction[] }) {
  const say = useSay()
  if (list.length === 0) return <span className="quiet">—</span>
  const tables = [...new Set(list.map(each => each.table))]
  return (
    <details>
      <summary>{say({ zh: `${list.length} 处`, en: `${list.length} cells` })}</summary>
      {tables.map(table => (
        <CorrectedTable key={table} title={table} list={list.filter(each => each.table === table)} />
      ))}
    </details>
  )
}

function CorrectedTable({ title, list }: { title: string; list: readonly Correction[] }) {
  const say = useSay()
  return (
    <table className="plain" lang="zh-CN">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say({ zh: '行', en: 'Row' })}</th>
          <th scope="col">{say({ zh: '项目', en: 'Figure' })}</th>
          <th scope="col">{say({ zh: '更正前', en: 'Before' })}</th>
          <th scope="col">{say({ zh: '更正后', en: 'After' })}</th>
        </tr>
      </thead>
      <tbody>
        {[...new Set(list.map(each => each.row))].flatMap(row => {
          const cells = list.filter(each => each.row === row)
          return cells.map((each, at) => (
            <tr key={`${row}${each.column}`}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={cells.length}>
                  {row}
                </th>
              )}
              <td>{each.column}</td>
              <td className="number">{each.before}</td>
              <td className="number">{each.after}</td>
            </tr>
          ))
        })}
      </tbody>
    </table>
  )
}
