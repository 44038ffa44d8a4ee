/** 热点: every number leads to its records; one press makes a draft of it. */
import '../statistics/statistics.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { hotSpotKinds } from '../../../law/education.ts'
import type { AdvisoryView, HotSpotLine } from '../../../server/education/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { FigureLink } from '../statistics/FigureLink.tsx'
import { type Opened, Records } from '../statistics/Records.tsx'

interface Answer {
  period: { key: string; label: { zh: string; en: string } }
  items: HotSpotLine[]
}

const shownFirst = 6

export function HotSpots() {
  const say = useSay()
  const navigate = useNavigate()
  const read = useRead<Answer>('/hot-spots', {}, { staleTime: 300_000 })
  const [opened, setOpened] = useState<Opened>()
  const [all, setAll] = useState(false)
  const drafting = useSubmit((key: string, once) => api.post<AdvisoryView>('/hot-spots/advisories', { key }, once), {
    changes: ['/hot-spots', '/advisories'],
    done: made => void navigate({ to: `/advisories/${made.id}` }),
  })
  return (
    <div className="hot-spots">
      <Shown read={read} lines={3}>
        {({ period, items }) => (
          <Part
            title={{
              zh: `热点：${period.label.zh}哪些数字上升了`,
              en: `Hot spots: what rose in ${period.label.en}`,
            }}
          >
            <ProblemSummary problem={drafting.error} names={{}} />
            {items.length === 0 ? (
              <p className="quiet">
                {say({ zh: '没有达到热点标准的数字。', en: 'No figure reaches the mark of a hot spot.' })}
              </p>
            ) : (
              <div className="scroll-x">
                <table className="plain">
                  <tbody>
                    {(all ? items : items.slice(0, shownFirst)).map(each => (
                      <tr key={each.key}>
                        <td className="nowrap quiet wide-only">{say(hotSpotKinds[each.kind])}</td>
                        <td>{say(each.label)}</td>
                        <td className="right nowrap">
                          <FigureLink
                            format="count"
                            value={each.coming ? each.coming.lastYear : each.value}
                            query={each.query}
                            title={say(each.label)}
                            open={setOpened}
                          />
                        </td>
                        <td className="wide-only">{say(rise(each))}</td>
                        <td className="right nowrap">
                          {each.advisory ? (
                            <Link to={`/advisories/${each.advisory.id}`}>
                              {say(anyStateLabel('advisory', each.advisory.state))}
                            </Link>
                          ) : (
                            <Button
                              size="small"
                              loading={drafting.isPending && drafting.variables === each.key}
                              onClick={() => drafting.mutate(each.key)}
                            >
                              {say({ zh: '起草', en: 'Draft' })}
                            </Button>
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                {!all && items.length > shownFirst && (
                  <Button type="link" onClick={() => setAll(true)}>
                    {say({ zh: `全部 ${items.length} 个`, en: `All ${items.length}` })}
                  </Button>
                )}
              </div>
            )}
          </Part>
        )}
      </Shown>
      <Records opened={opened} close={() => setOpened(undefined)} />
    </div>
  )
}

/** A share of two or three says nothing: then the number stands alone. */
const fewest = 10
const percent = (change: number) => `${change >= 0 ? '↑' : '↓'}${Math.round(Math.abs(change) * 100)}%`

/** Against what it rose, in words. */
export function rise({ before, change, yearBefore, yearChange, coming }: HotSpotLine | AdvisoryHot) {
  if (coming)
    return {
      zh: `去年${Number(coming.month.slice(5))}月收到，平均每月${coming.average}件`,
      en: `received in month ${Number(coming.month.slice(5))} of last year, ${coming.average} in an average one`,
    }
  const parts = [
    { zh: '环比', en: 'before', value: before, by: change },
    { zh: '去年同期', en: 'a year ago', value: yearBefore, by: yearChange },
  ].filter(each => each.value !== null)
  const said = (language: 'zh' | 'en') =>
    parts
      .map(
        each =>
          `${each[language]} ${each.value}${each.by === null || (each.value ?? 0) < fewest ? '' : ` ${percent(each.by)}`}`,
      )
      .join(language === 'zh' ? '，' : ', ')
  return { zh: said('zh'), en: said('en') }
}
type AdvisoryHot = NonNullable<AdvisoryView['hotSpot']>
