/** 经营主体名录: found by name, former name, code or initials; entries that may be one are decided by a person. */
import '../complaint/complaint.css'
import '../office/office.css'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { samplingClasses } from '../../../law/sampling.classes.ts'
import type { LikenessLine, RegisterLine } from '../../../server/operator/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { Find, type Head, Pages, Pick, Table, useAsked } from '../../kit/Register.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { licences } from './words.ts'

type Filter = 'q' | 'class' | 'licence'

export function RegisterPage() {
  const say = useSay()
  const me = useMe()
  const { asked, go } = useAsked<Filter>('/operators')
  const read = useRead<{ items: RegisterLine[]; next: string | null }>('/operator-register', { ...asked, limit: 50 })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '经营主体', en: 'Operators' })}</h1>
      </div>
      <div className="office-filters">
        <Find
          label={{ zh: '查找主体', en: 'Find an operator' }}
          hint={{ zh: '名称、曾用名、信用代码、首字母', en: 'Name, former name, code, initials' }}
          value={asked.q}
          set={q => go({ q })}
          width={300}
        />
        <Pick
          label={{ zh: '经营类别', en: 'Trade' }}
          of={samplingClasses}
          value={asked.class}
          set={value => go({ class: value })}
          width={150}
        />
        <Pick
          label={{ zh: '证照', en: 'Licence' }}
          of={licences}
          value={asked.licence}
          set={licence => go({ licence })}
        />
        {hasRole(me, ['supervisor']) && (
          <Link to="/imports" className="push">
            {say({ zh: '导入名录', en: 'Import a register' })}
          </Link>
        )}
      </div>
      {hasRole(me, ['handler', 'head', 'supervisor']) && <Likenesses />}
      <Pages
        read={read}
        cursor={asked.cursor}
        go={go}
        empty={{
          title: { zh: '名录中没有', en: 'Not on the register' },
          hint: { zh: '换个写法，或者导入名录。', en: 'Try another spelling, or import a register.' },
        }}
      >
        {({ items }) => <Rows items={items} />}
      </Pages>
    </div>
  )
}

const heads: Head[] = [
  [{ zh: '名称', en: 'Name' }],
  [{ zh: '统一社会信用代码', en: 'Credit code' }, 'wide-only'],
  [{ zh: '地址', en: 'Address' }, 'wide-only'],
  [{ zh: '经营类别', en: 'Trade' }],
  [{ zh: '证照', en: 'Licence' }, 'wide-only'],
]

function Rows({ items }: { items: RegisterLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '经营主体', en: 'Operators' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td lang="zh-CN">
            <Link to={`/operators/${each.id}`}>{each.name}</Link>
          </td>
          <td className="wide-only number">{each.uscc ?? '—'}</td>
          <td className="wide-only" lang="zh-CN">
            {each.address ?? '—'}
          </td>
          <td>
            {each.trade
              .map(code => say(samplingClasses[code as keyof typeof samplingClasses] ?? { zh: code, en: code }))
              .join('、') || '—'}
          </td>
          <td className="wide-only">{say(licences[each.licence as keyof typeof licences])}</td>
        </tr>
      ))}
    </Table>
  )
}

const why: Record<LikenessLine['why'], Label> = {
  'name-address': { zh: '名称、地址相同', en: 'Same name and address' },
  'phone-name': { zh: '名称、电话相同', en: 'Same name and telephone' },
  name: { zh: '同街道同名', en: 'Same name in one street' },
  'former-name': { zh: '曾用名相同', en: 'A former name' },
}

/** Proposed by the import; a table never merges anybody by itself. */
function Likenesses() {
  const say = useSay()
  const read = useRead<{ items: LikenessLine[]; next: string | null }>('/operator-likenesses', { limit: 5 })
  const judging = useSubmit(
    ({ id, same }: { id: number; same: boolean }, key) =>
      api.post(`/operator-likenesses/${id}/decision`, { same }, key),
    {
      changes: ['/operator-likenesses', '/operator-register'],
    },
  )
  if (!read.data || read.data.items.length === 0) return null
  return (
    <Part
      title={{ zh: '可能是同一主体', en: 'May be one and the same' }}
      aside={<span className="quiet">{read.data.next ? '5+' : read.data.items.length}</span>}
    >
      <ProblemSummary problem={judging.error} />
      <ul className="lines">
        {read.data.items.map(each => (
          <li key={each.id}>
            <span className="tag">{say(why[each.why])}</span>{' '}
            {[each.one, each.other].map(one => (
              <span key={one.id} lang="zh-CN">
                <Link to={`/operators/${one.id}`}>{one.name}</Link>{' '}
                <span className="quiet">
                  {one.uscc ?? say({ zh: '无代码', en: 'no code' })} {one.address}
                </span>{' '}
              </span>
            ))}
            <Button size="small" onClick={() => judging.mutate({ id: each.id, same: true })}>
              {say({ zh: '是同一家，归并', en: 'One: merge' })}
            </Button>{' '}
            <Button size="small" onClick={() => judging.mutate({ id: each.id, same: false })}>
              {say({ zh: '不是', en: 'Different' })}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
