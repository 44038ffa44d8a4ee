/** Earlier and later reports of the same informer about the same business (Order 121 art. 35): numbers, never who. */
import { Link } from '@tanstack/react-router'
import type { ReportLink, ReportView } from '../../../server/report/view.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { Part } from '../matter/Facts.tsx'
import { anyStateLabel } from '../matter/kinds.ts'

export function RelatedPart({ report }: { report: ReportView }) {
  const { earlier, later, sameInformer } = report
  const known = new Set([earlier?.id, ...later.map(each => each.id)])
  const others = sameInformer.filter(each => !known.has(each.id))
  const rows: [Label, ReportLink][] = [
    ...(earlier ? [[{ zh: '在先举报', en: 'Earlier' }, earlier] as [Label, ReportLink]] : []),
    ...later.map(each => [{ zh: '其后重复或者并入', en: 'Repeated or merged later' }, each] as [Label, ReportLink]),
    ...others.map(
      each => [{ zh: '封存信息显示为同一举报人', en: 'Same informer by the seal' }, each] as [Label, ReportLink],
    ),
  ]
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <Part title={{ zh: '相关举报', en: 'Related reports' }}>
      <ul className="lines">
        {rows.map(([label, each]) => (
          <li key={each.id}>
            <span className="quiet">{say(label)}</span>{' '}
            <Link to={placeOf(each)} className="number">
              {each.number}
            </Link>{' '}
            {say(anyStateLabel(each.kind, each.state))}
          </li>
        ))}
      </ul>
    </Part>
  )
}
