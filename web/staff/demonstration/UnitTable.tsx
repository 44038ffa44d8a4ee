import { Link } from '@tanstack/react-router'
import { demonstration, demonstrationKinds, demonstrationLevels } from '../../../law/demonstration.ts'
import type { DemonstrationLine } from '../../../server/demonstration/view.ts'
import { type Head, Table } from '../../kit/Register.tsx'
import { useSay } from '../../kit/say.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'

const heads: Head[] = [
  [{ zh: '名称', en: 'Name' }],
  [{ zh: '类别', en: 'Kind' }, 'wide-only'],
  [{ zh: '级别', en: 'Level' }, 'wide-only'],
  [{ zh: '星级', en: 'Stars' }, 'wide-only'],
  [{ zh: '街道', en: 'Street' }, 'wide-only'],
  [{ zh: '主管单位', en: 'Office' }, 'wide-only'],
  [{ zh: '编号', en: 'Number' }, 'wide-only'],
  [{ zh: '有效期至', en: 'Until' }, 'wide-only'],
  [{ zh: '状态', en: 'State' }],
]

export function UnitTable({ items }: { items: DemonstrationLine[] }) {
  const say = useSay()
  return (
    <Table label={{ zh: '创建单位', en: 'Units' }} heads={heads}>
      {items.map(each => (
        <tr key={each.id}>
          <td lang="zh-CN">
            <Link to={`/demonstrations/${each.id}`}>{each.name}</Link>
          </td>
          <td className="wide-only nowrap">{say(demonstrationKinds[each.kind])}</td>
          <td className="wide-only nowrap">{each.awardNumber ? say(demonstrationLevels[each.level]) : '—'}</td>
          <td className="wide-only nowrap plaque-stars">{each.stars === null ? '—' : '★'.repeat(each.stars)}</td>
          <td className="wide-only nowrap" lang="zh-CN">
            {each.area}
          </td>
          <td className="wide-only" lang="zh-CN">
            <OfficeName name={each.office} />
          </td>
          <td className="wide-only nowrap">{each.awardNumber ?? each.number}</td>
          <td className="wide-only nowrap number">{each.termTo ?? '—'}</td>
          <td className="nowrap">
            {say(demonstration.states[each.state])}
            {each.dueOn && <span className="quiet"> {each.dueOn}</span>}
          </td>
        </tr>
      ))}
    </Table>
  )
}
