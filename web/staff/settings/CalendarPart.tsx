/** 放假安排: which years are known, and the notice of a year entered when the State Council publishes it. */
import { Button } from 'antd'
import { useState } from 'react'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import type { Year } from './calendar.ts'
import { NoticeForm } from './NoticeForm.tsx'

export function CalendarPart() {
  const read = useRead<{ years: Year[] }>('/calendar')
  return <Shown read={read}>{({ years }) => <Years years={years} />}</Shown>
}

/** The notices of earlier years govern the clocks of old matters; they are a click away. */
const recent = 6

function Years({ years }: { years: Year[] }) {
  const say = useSay()
  const me = useMe()
  const [entering, setEntering] = useState<number>()
  const may = hasRole(me, ['admin', 'legal'])
  const [earlier, setEarlier] = useState(false)
  const sorted = years.toSorted((a, b) => b.year - a.year)
  const shown = earlier ? sorted : sorted.slice(0, recent)
  const year = years.find(each => each.year === entering)
  return (
    <>
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '年份', en: 'Year' })}</th>
              <th scope="col">{say({ zh: '通知', en: 'Notice' })}</th>
              <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
              <th scope="col">
                <span className="unseen">{say({ zh: '操作', en: 'Actions' })}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(each => (
              <tr key={each.year}>
                <td className="number">{each.year}</td>
                <td lang="zh-CN">
                  {each.notices.map(notice => [notice.title, notice.number].filter(Boolean).join(' ')).join('；') ||
                    '—'}
                </td>
                <td>
                  {each.provisional
                    ? say({
                        zh: '未录入：按周末和法定节日暂定',
                        en: 'Not entered: provisional by weekends and fixed holidays',
                      })
                    : say({ zh: '已录入', en: 'Entered' })}
                </td>
                <td className="right">
                  {may && (
                    <Button
                      size="small"
                      type={each.provisional ? 'primary' : 'default'}
                      onClick={() => setEntering(each.year)}
                    >
                      {each.provisional
                        ? say({ zh: '录入通知', en: 'Enter the notice' })
                        : say({ zh: '更正', en: 'Correct' })}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > recent && (
        <Button type="link" aria-expanded={earlier} onClick={() => setEarlier(!earlier)}>
          {earlier
            ? say({ zh: '只看近年', en: 'Only the latest years' })
            : say({
                zh: `更早的年份（${sorted.at(-1)!.year}—${sorted[recent]!.year}）`,
                en: `Earlier years (${sorted.at(-1)!.year}–${sorted[recent]!.year})`,
              })}
        </Button>
      )}
      {year && <NoticeForm key={year.year} year={year} close={() => setEntering(undefined)} />}
    </>
  )
}
