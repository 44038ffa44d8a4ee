/** The days of a notice, one line each, to be checked against the paper. */
import { Button, Checkbox, Input } from 'antd'
import type { ApiProblem } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { weekdayOf, weekdays } from '../../kit/when.ts'
import type { NoticeDay } from './calendar.ts'

interface DayTableProps {
  days: NoticeDay[]
  change: (days: NoticeDay[]) => void
  add: () => void
  problem: ApiProblem | null
}

export function DayTable({ days, change, add, problem }: DayTableProps) {
  const say = useSay()
  const set = (at: number, next: Partial<NoticeDay>) =>
    change(days.map((day, index) => (index === at ? { ...day, ...next } : day)))
  const wrongAt = (at: number) =>
    problem?.errors.find(each => each.field.replace(/^body\./, '').startsWith(`days.${at}.`))
  return (
    <div className="scroll-x day-table" id="field-days" tabIndex={-1}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '日期', en: 'Day' })}</th>
            <th scope="col">{say({ zh: '节日', en: 'Holiday' })}</th>
            <th scope="col">{say({ zh: '放假', en: 'Off' })}</th>
            <th scope="col">{say({ zh: '法定', en: 'By statute' })}</th>
            <th scope="col">
              <Button size="small" onClick={add}>
                {say({ zh: '加一日', en: 'Add a day' })}
              </Button>
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map((day, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps its place while its day is typed
            <tr key={at}>
              <td className="nowrap">
                <Input
                  type="date"
                  className="day-input"
                  aria-label={say({ zh: `第${at + 1}行日期`, en: `Day of line ${at + 1}` })}
                  value={day.date}
                  status={wrongAt(at) ? 'error' : ''}
                  onChange={event => set(at, { date: event.target.value })}
                />{' '}
                {day.date && say({ zh: '周', en: '' })}
                {day.date && say(weekdays[weekdayOf(day.date)]!)}
                {wrongAt(at) && <div className="field-problem">{wrongAt(at)!.problem}</div>}
              </td>
              <td>
                <Input
                  aria-label={say({ zh: `第${at + 1}行节日`, en: `Holiday of line ${at + 1}` })}
                  value={day.name}
                  onChange={event => set(at, { name: event.target.value })}
                />
              </td>
              <td>
                <Checkbox
                  aria-label={say({ zh: `第${at + 1}行放假`, en: `Line ${at + 1} is off` })}
                  checked={day.off}
                  onChange={event => set(at, { off: event.target.checked })}
                >
                  {day.off ? say({ zh: '放假', en: 'off' }) : say({ zh: '上班', en: 'worked' })}
                </Checkbox>
              </td>
              <td>
                <Checkbox
                  aria-label={say({ zh: `第${at + 1}行法定`, en: `Line ${at + 1} is statutory` })}
                  checked={day.statutory}
                  onChange={event => set(at, { statutory: event.target.checked })}
                />
              </td>
              <td className="right">
                <Button
                  size="small"
                  type="text"
                  aria-label={say({ zh: `删除第${at + 1}行`, en: `Remove line ${at + 1}` })}
                  onClick={() => change(days.filter((_, index) => index !== at))}
                >
                  ×
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
