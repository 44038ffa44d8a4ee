/** The records behind a figure, beside the page; as many as the figure says. */

import { Link, useSearch } from '@tanstack/react-router'
import { Button, Drawer, Segmented } from 'antd'
import { useState } from 'react'
import { budgetSources, materialEntries } from '../../../law/material.ts'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { ClockText } from '../../kit/Clock.tsx'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { placeOf } from '../frame/pages.ts'
import { OfficeName } from '../matter/OfficeName.tsx'
import { subjectLabel } from '../matter/subject.ts'

interface RecordLine extends MatterLine {
  key: number
  amount: number
  hit: boolean
}
interface RecordPage {
  count: number
  amount: number
  items: RecordLine[]
  next: string | null
  order: { zh: string; en: string }
}

export interface Opened {
  title: string
  /** '/figures/complaints-received/records?period=2026-W47' */
  query: string
  /** Of a rate: those above the line and those missing there can be told apart. */
  rate: boolean
  /** A count as it stands on the paper or the screen that was read. */
  printed?: number | undefined
}

/** What a printed text says, where it is a plain count. */
export const countPrinted = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined)

export function Records({ opened, close }: { opened: Opened | undefined; close: () => void }) {
  return (
    <Drawer
      open={opened !== undefined}
      onClose={close}
      size={Math.min(880, window.innerWidth)}
      title={opened?.title}
      destroyOnHidden
    >
      {opened && <Pages key={opened.query} {...opened} />}
    </Drawer>
  )
}

/** By its own address: the same records, for another tab or a colleague. */
export function RecordsPage() {
  const say = useSay()
  const { of = '', title = '', rate } = useSearch({ strict: false }) as { of?: string; title?: string; rate?: number }
  // Only what figures are counted from: the address may have been written by anybody.
  const known = /^\/figures\/[\w-]+\/records\?[\w\-=&%.,:]*$/.test(of)
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title || say({ zh: '数字背后的记录', en: 'The records behind a figure' })}</h1>
      </div>
      {known ? (
        <Pages key={of} title={title} query={of} rate={rate !== undefined} />
      ) : (
        <Empty title={{ zh: '这个地址不指向任何数字', en: 'This address names no figure' }} />
      )}
    </div>
  )
}

type Which = 'all' | 'true' | 'false'

function Pages({ query, rate, printed }: Opened) {
  const say = useSay()
  const [which, setWhich] = useState<Which>('all')
  const [cursors, setCursors] = useState<string[]>([''])
  const [path, text] = query.split('?') as [string, string]
  const asked = Object.fromEntries(new URLSearchParams(text))
  const read = useRead<RecordPage>(path, {
    ...asked,
    limit: 50,
    cursor: cursors.at(-1),
    // What is counted above the line alone comes with its own narrowing.
    hit: which === 'all' ? asked.hit : which,
  })
  return (
    <>
      {rate && (
        <Segmented
          className="records-which"
          value={which}
          onChange={next => {
            setWhich(next)
            setCursors([''])
          }}
          options={[
            { value: 'all' as const, label: say({ zh: '全部（分母）', en: 'All (the base)' }) },
            { value: 'true' as const, label: say({ zh: '达到（分子）', en: 'Met (numerator)' }) },
            { value: 'false' as const, label: say({ zh: '未达到', en: 'Not met' }) },
          ]}
        />
      )}
      <Shown read={read}>
        {page => (
          <>
            {printed !== undefined && printed !== page.amount && (
              <p role="note">
                {say({
                  zh: `原数字为 ${printed}，现在查到 ${page.amount}：此后记录有更正或者增减，或者其余记录不在您的查看范围。已发布的数字不变。`,
                  en: `The figure read ${printed}, the records now give ${page.amount}: some were corrected or added since, or are not for you to see. What was published stays.`,
                })}
              </p>
            )}
            {page.count === 0 ? (
              <Empty title={{ zh: '没有记录', en: 'No records' }} />
            ) : (
              <>
                <p className="quiet">
                  {say({ zh: `共 ${page.count} 条，`, en: `${page.count} in all, ` })}
                  {say(page.order)}
                </p>
                <Lines lines={page.items} />
                <div className="page-head">
                  {cursors.length > 1 && (
                    <Button onClick={() => setCursors(cursors.slice(0, -1))}>
                      {say({ zh: '上一页', en: 'Previous' })}
                    </Button>
                  )}
                  {page.next && (
                    <Button onClick={() => setCursors([...cursors, page.next!])}>
                      {say({ zh: '下一页', en: 'Next' })}
                    </Button>
                  )}
                </div>
              </>
            )}
          </>
        )}
      </Shown>
    </>
  )
}

const published = { zh: '已发布', en: 'Published' }
const ledger: Record<string, Label> = { ...materialEntries, ...budgetSources }

const stateOf = ({ kind, state }: RecordLine): Label =>
  kind === 'bulletin' ? published : (kind === 'material' && ledger[state]) || stateLabel(state)

function Lines({ lines }: { lines: RecordLine[] }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <ScrollX label={say({ zh: '记录', en: 'Records' })}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '编号', en: 'Number' })}</th>
            <th scope="col">{say({ zh: '事由', en: 'Subject' })}</th>
            <th scope="col">{say({ zh: '承办机构', en: 'Office' })}</th>
            <th scope="col">{say({ zh: '收到', en: 'Received' })}</th>
            <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
            <th scope="col">{say({ zh: '时限', en: 'Clock' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr key={line.key}>
              <td className="number nowrap">
                <Link to={placeOf(line)}>{line.number}</Link>
              </td>
              <td>
                {line.respondent} {say(subjectLabel(line.subject))}
              </td>
              <td>
                <OfficeName name={line.office} />
              </td>
              <td className="number nowrap">{line.receivedOn}</td>
              <td className="nowrap">{stateOf(line)[language]}</td>
              <td>
                <ClockText tone={line.tone} text={line.clockText} provisional={line.provisional} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
