/** The act at the end of a call, in words: what will happen on Ctrl+Enter. */
import { Button } from 'antd'
import { type Label, useSay } from '../../kit/say.tsx'
import type { Call } from './call.ts'

interface FootProps {
  call: Call
  /** An answer stands in the box. */
  answered: boolean
  submit: () => void
  pending: boolean
  passOn: () => void
}

export function CallFoot({ call, answered, submit, pending, passOn }: FootProps) {
  const say = useSay()
  const asking = call.kind === 'consultation'
  return (
    <footer className="call-foot">
      <Button type="primary" size="large" onClick={submit} loading={pending}>
        {say(actOf(call, answered))}
        <span className="key step-key">Ctrl ↵</span>
      </Button>
      {asking && (
        <Button size="large" aria-pressed={call.passing === true} onClick={passOn}>
          {say({ zh: '转办', en: 'Pass on' })} <span className="key step-key">F9</span>
        </Button>
      )}
      <span className="quiet">
        {asking
          ? say({
              zh: '电话 Enter 问题 Enter 选答案 Enter 办结',
              en: 'Number Enter, question Enter, answer Enter: done',
            })
          : say({
              zh: 'Enter 下一项 · F2 采纳分送建议 · Ctrl+Enter 登记',
              en: 'Enter: next field · F2: accept the office · Ctrl+Enter: register',
            })}
      </span>
    </footer>
  )
}

function actOf(call: Call, answered: boolean): Label {
  if (call.kind === 'consultation') {
    if (call.passing && call.passTo !== undefined) return { zh: '登记并转办', en: 'Register and pass on' }
    if (call.passing || !answered) return { zh: '登记，留中心待答复', en: 'Register, to be answered by the centre' }
    return { zh: '答复并办结', en: 'Answer and close' }
  }
  if (call.kind === 'report') {
    const sent = call.dispatchReportTo !== undefined
    if (call.from !== undefined) return { zh: '转为举报', en: 'Make it a report' }
    if (call.split) return { zh: '分件登记（投诉、举报各一件）', en: 'Register as two' }
    return sent ? { zh: '登记举报并分送', en: 'Register and dispatch' } : { zh: '登记举报', en: 'Register the report' }
  }
  const dispatched = call.dispatchTo !== undefined && !call.wantsOdr
  if (call.from !== undefined)
    return dispatched
      ? { zh: '转为投诉并分送', en: 'Convert and dispatch' }
      : { zh: '转为投诉', en: 'Make it a complaint' }
  return dispatched ? { zh: '登记并分送', en: 'Register and dispatch' } : { zh: '登记', en: 'Register' }
}
