/** All that a search finds. */
import '../desk/desk.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { Empty, Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { columns, widthOf } from '../desk/columns.tsx'
import { placeOf } from '../frame/pages.ts'
import { type Found, type OperatorFound, useFound } from './found.ts'

export function SearchPage() {
  const say = useSay()
  const navigate = useNavigate()
  const { q = '' } = useSearch({ strict: false }) as { q?: string }
  const read = useFound(q)
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '搜索', en: 'Search' })}</h1>
        <Input.Search
          key={q}
          className="search-again"
          defaultValue={q}
          allowClear
          aria-label={say({ zh: '搜索', en: 'Search' })}
          onSearch={typed => void navigate({ to: '/search', search: { q: typed.trim() || undefined } as never })}
        />
      </div>
      {q ? (
        <Shown read={read}>{found => <Results {...found} />}</Shown>
      ) : (
        <Empty
          title={{ zh: '输入要找的内容', en: 'Type what you are looking for' }}
          hint={{
            zh: '编号、电话、姓名、经营者名称或信用代码、投诉内容中的词都可以。',
            en: 'A number, phone, name, operator, credit code, or words of the complaint.',
          }}
        />
      )}
    </div>
  )
}

function Results({ matters, operators }: Found) {
  const say = useSay()
  if (matters.length + operators.length === 0)
    return (
      <Empty
        title={{ zh: '没有找到', en: 'Nothing found' }}
        hint={{ zh: '少打几个字，或只打编号的后几位试试。', en: 'Try fewer words, or the end of the number.' }}
      />
    )
  return (
    <>
      {matters.length > 0 && (
        <section aria-labelledby="found-matters">
          <h2 id="found-matters">{say({ zh: `诉求 ${matters.length} 条`, en: `Matters: ${matters.length}` })}</h2>
          <Matters matters={matters} />
        </section>
      )}
      {operators.length > 0 && (
        <section aria-labelledby="found-operators">
          <h2 id="found-operators">
            {say({ zh: `经营者 ${operators.length} 家`, en: `Operators: ${operators.length}` })}
          </h2>
          <Operators operators={operators} />
        </section>
      )}
    </>
  )
}

function Matters({ matters }: { matters: Found['matters'] }) {
  const say = useSay()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const shown = columns.filter(column => column.usual || column.key === 'received')
  return (
    <div className="scroll-x panel-flush">
      <table className="matters tight search-table">
        <colgroup>
          {shown.map(column => (
            <col key={column.key} style={{ width: widthOf(column, language) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {shown.map(column => (
              <th key={column.key} scope="col">
                {say(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matters.map(line => (
            <tr key={line.id} onClick={() => void navigate({ to: placeOf(line) })}>
              {shown.map(column => (
                <td key={column.key} className={`cell-${column.key}`}>
                  {column.cell(line, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Operators({ operators }: { operators: OperatorFound[] }) {
  const say = useSay()
  return (
    <div className="scroll-x panel-flush">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '名称', en: 'Name' })}</th>
            <th scope="col">{say({ zh: '统一社会信用代码', en: 'Credit code' })}</th>
            <th scope="col">{say({ zh: '地址', en: 'Address' })}</th>
            <th scope="col">{say({ zh: '电话', en: 'Phone' })}</th>
            <th scope="col">{say({ zh: '投诉', en: 'Complaints' })}</th>
          </tr>
        </thead>
        <tbody>
          {operators.map(each => (
            <tr key={each.id}>
              <td>{each.name}</td>
              <td className="number">{each.uscc ?? '—'}</td>
              <td>
                {each.area && !each.address?.includes(each.area) ? `${each.area} ` : ''}
                {each.address}
              </td>
              <td className="number nowrap">{each.phone ?? '—'}</td>
              <td className="nowrap">
                <Link to="/appeals" search={{ scope: 'all', closed: 'true', q: each.name } as never}>
                  {each.earlier === undefined
                    ? say({ zh: '查看', en: 'Show' })
                    : say({
                        zh: `${each.earlier} 件，在办 ${each.openNow ?? 0}`,
                        en: `${each.earlier}, ${each.openNow ?? 0} open`,
                      })}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
