/** 录入放假通知: paste it as published, check the days, see every limit that moves, enter it. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import type { Moves, NoticeDay, Year } from './calendar.ts'
import { DayTable } from './DayTable.tsx'
import { MovesList } from './MovesList.tsx'
import { numberIn, readNotice } from './readNotice.ts'

const names = {
  year: { zh: '年份', en: 'Year' },
  title: { zh: '通知名称', en: 'Title of the notice' },
  number: { zh: '文号', en: 'Its number' },
  url: { zh: '网址', en: 'Address on the web' },
  days: { zh: '日期', en: 'Days' },
  text: { zh: '通知全文', en: 'The notice, pasted' },
}

const empty: Omit<NoticeDay, 'date'> = { name: '', off: true, statutory: false }
const plain = ({ date, name, off, statutory }: NoticeDay): NoticeDay => ({ date, name, off, statutory })

export function NoticeForm({ year, close }: { year: Year; close: () => void }) {
  const say = useSay()
  const known = year.provisional ? undefined : year.notices[0]
  const [title, setTitle] = useState<string | undefined>(
    known?.title ?? `国务院办公厅关于${year.year}年部分节假日安排的通知`,
  )
  const [number, setNumber] = useState<string | undefined>(known?.number)
  const [url, setUrl] = useState<string | undefined>(known?.url)
  const [days, setDays] = useState<NoticeDay[]>(() => year.days.map(plain))
  const [preview, setPreview] = useState<Moves>()
  const body = { year: year.year, title, number, url, days: days.filter(each => each.date !== '') }
  const changed = (next: NoticeDay[]) => {
    setDays(next)
    setPreview(undefined)
  }
  const previewing = useSubmit((notice: object) => api.post<Moves>('/calendar/preview', notice), { done: setPreview })
  const entering = useSubmit((notice: object, key) => api.post('/calendar', notice, key), {
    changes: ['/calendar', '/desk', '/settings/history'],
    done: close,
  })
  const problem = entering.error ?? previewing.error
  const fixed = new Set(year.days.filter(each => each.statutory).map(each => each.date))
  return (
    <section
      className="step-panel panel form"
      aria-label={say({ zh: `录入${year.year}年放假安排`, en: `The notice of ${year.year}` })}
    >
      <h2>{say({ zh: `${year.year}年放假安排`, en: `Holidays of ${year.year}` })}</h2>
      <ProblemSummary problem={problem} names={names} />
      <Line name="title" label={names.title} required problem={problem} value={title} set={setTitle} />
      <div className="import-choices">
        <Line
          name="number"
          label={names.number}
          required
          placeholder={`国办发明电〔${year.year - 1}〕×号`}
          problem={problem}
          value={number}
          set={setNumber}
        />
        <Line name="url" label={names.url} problem={problem} value={url} set={setUrl} />
      </div>
      <Field
        name="text"
        label={names.text}
        help={{
          zh: '粘贴后自动读出文号和日期，请逐行核对。',
          en: 'Its number and the days are read out of it; check each line.',
        }}
      >
        <Input.TextArea
          autoSize={{ minRows: 3, maxRows: 10 }}
          lang="zh-CN"
          onChange={event => {
            const read = readNotice(event.target.value, year.year, fixed)
            if (read.length > 0) changed(read)
            setNumber(numberIn(event.target.value) ?? number)
          }}
        />
      </Field>
      <DayTable days={days} change={changed} add={() => changed([...days, { date: '', ...empty }])} problem={problem} />
      {preview && <MovesList {...preview} />}
      <div className="steps">
        {preview ? (
          <Button type="primary" loading={entering.isPending} onClick={() => entering.mutate(body)}>
            {say({ zh: '录入并重算期限', en: 'Enter it and recount the limits' })}
          </Button>
        ) : (
          <Button type="primary" loading={previewing.isPending} onClick={() => previewing.mutate(body)}>
            {say({ zh: '下一步：看哪些期限变动', en: 'Next: which limits move' })}
          </Button>
        )}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </section>
  )
}
