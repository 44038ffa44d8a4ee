/** 时限说明: each day counted or skipped and why, with the notice and the article; on screen and on paper. */
import { Button, Modal } from 'antd'
import { citationLabel } from '../../law/citation.ts'
import type { ClockView } from '../../server/kernel/view.ts'
import { address } from './api.ts'
import { useRead } from './reading.ts'
import { Shown } from './States.tsx'
import { type Label, useSay } from './say.tsx'
import { weekdayOf, weekdays, withoutWeekday } from './when.ts'

export interface Explanation {
  number: string
  receivedOn: string
  clock: ClockView
  days: { day: string; counted: boolean; why: Label; source?: string | null }[]
  notes: Label[]
}

export function ClockExplanation({ id, close }: { id: number; close: () => void }) {
  const say = useSay()
  const read = useRead<Explanation>(`/clocks/${id}/explanation`)
  return (
    <Modal
      open
      width={760}
      onCancel={close}
      title={say({ zh: '时限说明', en: 'How this limit was counted' })}
      rootClassName="printable"
      footer={
        <div className="unprinted modal-foot">
          <Button href={address(`/clocks/${id}/explanation/docx`)}>{say({ zh: '下载 Word', en: 'Word file' })}</Button>
          <Button onClick={() => window.print()}>{say({ zh: '打印', en: 'Print' })}</Button>
          <Button type="primary" onClick={close}>
            {say({ zh: '知道了', en: 'Close' })}
          </Button>
        </div>
      }
    >
      <Shown read={read}>{explanation => <ExplanationTable {...explanation} />}</Shown>
    </Modal>
  )
}

export function ExplanationTable({ number, receivedOn, clock, days, notes }: Explanation) {
  const say = useSay()
  let count = 0
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{say({ zh: '件号', en: 'Matter' })}</dt>
          <dd className="number">{number}</dd>
        </div>
        <div>
          <dt>{say({ zh: '收到日', en: 'Received on' })}</dt>
          <dd className="number">{receivedOn}</dd>
        </div>
        <div>
          <dt>{say({ zh: '期限', en: 'Limit' })}</dt>
          <dd>
            {say(clock.label)}　{say(clock.within)}
          </dd>
        </div>
        <div>
          <dt>{say({ zh: '依据', en: 'Basis' })}</dt>
          <dd>{say(citationLabel(clock.basis))}</dd>
        </div>
        <div>
          <dt>{say({ zh: '起算日', en: 'From' })}</dt>
          <dd>
            {clock.startedOn} {say({ zh: '（当日不计）', en: '(that day is not counted)' })}
          </dd>
        </div>
        <div>
          <dt>{say({ zh: '届满日', en: 'Due' })}</dt>
          <dd>
            <strong>{clock.dueOn}</strong> <span className={`clock-words clock-${clock.tone}`}>{say(clock.text)}</span>
          </dd>
        </div>
      </dl>
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map(note => (
            <li key={note.zh}>{say(note)}</li>
          ))}
        </ul>
      )}
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say({ zh: '日期', en: 'Day' })}</th>
            <th scope="col" className="right">
              {say({ zh: '第几日', en: 'Count' })}
            </th>
            <th scope="col">{say({ zh: '说明', en: 'Why' })}</th>
            <th scope="col">{say({ zh: '出处', en: 'Source' })}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(each => {
            if (each.counted) count += 1
            return (
              <tr key={each.day} className={each.counted ? '' : 'quiet'}>
                <td className="number nowrap">
                  {each.day} {say({ zh: '周', en: '' })}
                  {say(weekdays[weekdayOf(each.day)]!)}
                </td>
                <td className="number right">{each.counted ? count : '—'}</td>
                <td>{say(withoutWeekday(each.why))}</td>
                <td>{each.source ? say(citationLabel(each.source)) : ''}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
