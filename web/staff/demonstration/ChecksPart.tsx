/** What the records say of a unit, and what was seen on the spot. */
import { Link } from '@tanstack/react-router'
import type { CheckView, VisitView } from '../../../server/demonstration/view.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { placeOf } from '../frame/pages.ts'
import { Part } from '../matter/Facts.tsx'

const answers: Record<CheckView['answer'], Label> = {
  yes: { zh: '符合', en: 'yes' },
  no: { zh: '不符合', en: 'no' },
  weigh: { zh: '请斟酌', en: 'to be weighed' },
  unknown: { zh: '尚未核对', en: 'not yet known' },
}

/** 资格核对: the answer and what it rests on, as the records stand today. */
export function Checks({ checks }: { checks: CheckView[] }) {
  const say = useSay()
  return (
    <Part title={{ zh: '资格核对', en: 'Eligibility' }}>
      <table className="plain checks">
        <tbody>
          {checks.map(each => (
            <tr key={each.key}>
              <td>{say(each.label)}</td>
              <td className={`nowrap check-${each.answer}`}>{say(answers[each.answer])}</td>
              <td className="quiet" lang="zh-CN">
                {each.evidence.map(({ text, matter }, at) => (
                  <span key={text}>
                    {at > 0 && '；'}
                    {matter ? <Link to={placeOf(matter)}>{text}</Link> : text}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}

export function Visits({ visits }: { visits: VisitView[] }) {
  const say = useSay()
  if (visits.length === 0) return null
  return (
    <Part title={{ zh: '核查与巡查', en: 'Visits and inspections' }}>
      {visits.map((visit, at) => (
        <details key={visit.id} open={at === 0}>
          <summary>
            {visit.on} {visit.by}{' '}
            {visit.occasion === 'visit' ? say({ zh: '现场核查', en: 'visit' }) : say({ zh: '巡查', en: 'inspection' })}
            ：
            <strong className="number">
              {visit.base}+{visit.bonus}
            </strong>{' '}
            <span className={visit.passed ? 'check-yes' : 'check-no'}>
              {visit.passed ? say({ zh: '合格', en: 'passed' }) : say({ zh: '不合格', en: 'not passed' })}
            </span>
          </summary>
          <table className="plain">
            <tbody>
              {[...visit.sheet.items, ...visit.sheet.bonus].map(item => (
                <tr key={item.code}>
                  <td>{say(item)}</td>
                  <td className="right number nowrap">
                    {item.lostBy && visit.vetoes.includes(item.lostBy) ? 0 : (visit.points[item.code] ?? 0)} /{' '}
                    {item.points}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {visit.vetoes.length > 0 && (
            <p className="check-no">
              {visit.sheet.vetoes
                .filter(each => visit.vetoes.includes(each.code))
                .map(each => say(each))
                .join('；')}
            </p>
          )}
          <p className="quiet">
            {visit.place &&
              `${visit.place.latitude.toFixed(5)}, ${visit.place.longitude.toFixed(5)} ±${visit.place.accuracyM ?? '?'} m `}
            {visit.departments && `${say({ zh: '会审：', en: 'Reviewed with: ' })}${visit.departments} `}
            {visit.remark}
          </p>
        </details>
      ))}
    </Part>
  )
}
