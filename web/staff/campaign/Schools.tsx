/** 学校名单: where the schools lie that a campaign around schools is measured from; brought in as pasted lines or a CSV file. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { inChina } from '../../../law/place.ts'
import { api } from '../../kit/api.ts'
import { PageTurn } from '../../kit/PageTurn.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'

interface School {
  id: number
  name: string
  latitude: number
  longitude: number
}
interface Found {
  items: School[]
  count: number
  next: string | null
}

/** 「名称, 纬度, 经度」 a line; headings, and whatever is no place in China (columns the wrong way round), are left out and told. */
export function schoolsIn(text: string) {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  const left: string[] = []
  const schools = lines.flatMap(line => {
    const [name = '', latitude = '', longitude = ''] = line
      .split(/[,，\t;；]/)
      .map(cell => cell.trim().replace(/^"|"$/g, ''))
    const place = { latitude: Number.parseFloat(latitude), longitude: Number.parseFloat(longitude) }
    if (name !== '' && inChina(place)) return [{ name, ...place }]
    left.push(line)
    return []
  })
  return { schools, left }
}

export function Schools() {
  const say = useSay()
  const me = useMe()
  const [asked, setAsked] = useState<{ q?: string | undefined; cursor?: string | undefined }>({})
  const read = useRead<Found>('/schools', { ...asked, limit: 20 })
  const removing = useSubmit((id: number, key) => api.post(`/schools/${id}/removal`, {}, key), {
    changes: ['/schools'],
  })
  const may = hasRole(me, ['handler', 'head', 'supervisor'])
  return (
    <details>
      <summary>
        {say({
          zh: `学校名单${read.data ? `（${read.data.count}所）` : ''}`,
          en: `Schools${read.data ? ` (${read.data.count})` : ''}`,
        })}
      </summary>
      <Input.Search
        allowClear
        placeholder={say({ zh: '学校名称', en: 'Name of a school' })}
        aria-label={say({ zh: '查找学校', en: 'Find a school' })}
        onSearch={q => setAsked({ q: q || undefined })}
        style={{ width: 240 }}
      />
      <ProblemSummary problem={removing.error} />
      <Shown read={read} lines={3}>
        {({ items, next }) => (
          <>
            <ul className="lines">
              {items.map(each => (
                <li key={each.id}>
                  <span lang="zh-CN">{each.name}</span>{' '}
                  <span className="quiet number">
                    {each.latitude.toFixed(5)}, {each.longitude.toFixed(5)}
                  </span>{' '}
                  {may && (
                    <Button size="small" onClick={() => removing.mutate(each.id)}>
                      {say({ zh: '撤并、迁走', en: 'There no more' })}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {items.length === 0 && <p className="quiet">{say({ zh: '没有学校', en: 'No school' })}</p>}
            <PageTurn cursor={asked.cursor} next={next} go={({ cursor }) => setAsked({ ...asked, cursor })} />
          </>
        )}
      </Shown>
      {may && <Bring />}
    </details>
  )
}

function Bring() {
  const say = useSay()
  const [text, setText] = useState('')
  const { schools, left } = schoolsIn(text)
  const saving = useSubmit((body: object, key) => api.post<{ added: number; changed: number }>('/schools', body, key), {
    changes: ['/schools'],
    done: () => setText(''),
  })
  return (
    <>
      <Field
        name="schools"
        label={{ zh: '录入学校', en: 'Enter schools' }}
        help={{
          zh: '每行：名称, 纬度, 经度（WGS 84）；可粘贴表格，或选 CSV 文件。同名的按新位置更新。',
          en: 'A line each: name, latitude, longitude (WGS 84); pasted from a table, or a CSV file. The same name is moved.',
        }}
        problem={saving.error}
        after={
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            aria-label={say({ zh: '选学校名单文件', en: 'Choose a file of schools' })}
            onChange={event => void event.target.files?.[0]?.text().then(setText)}
          />
        }
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      <ProblemSummary problem={saving.error} />
      <Button disabled={schools.length === 0} loading={saving.isPending} onClick={() => saving.mutate({ schools })}>
        {say({ zh: `录入 ${schools.length} 所`, en: `Enter ${schools.length}` })}
      </Button>{' '}
      <span role="status" className="quiet">
        {text !== '' &&
          left.length > 0 &&
          say({
            zh: `${left.length} 行不是“名称, 纬度, 经度”，不录入：${left.slice(0, 3).join('；')}`,
            en: `${left.length} lines are no “name, latitude, longitude”, left out: ${left.slice(0, 3).join('; ')}`,
          })}
        {text === '' &&
          saving.data &&
          say({
            zh: `新增 ${saving.data.added} 所，更新 ${saving.data.changed} 所`,
            en: `${saving.data.added} added, ${saving.data.changed} moved`,
          })}
      </span>
    </>
  )
}
