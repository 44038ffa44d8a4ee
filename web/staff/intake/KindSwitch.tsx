/** What the caller brings: switching keeps everything that was typed. The wrong door is recognised, with the words that say so. */
import { Button } from 'antd'
import { useMemo } from 'react'
import { type Door, readDoor, reasonOf } from '../../../law/doors.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import type { Call, CallKind } from './call.ts'
import { keyOfKind, kindNames } from './kind.ts'

interface SwitchProps {
  call: Call
  set: (change: Partial<Call>) => void
}

export function KindSwitch({ call, set }: SwitchProps) {
  const say = useSay()
  return (
    <fieldset className="call-kinds">
      <legend className="unseen">{say({ zh: '诉求种类', en: 'Kind of appeal' })}</legend>
      {(Object.keys(kindNames) as CallKind[]).map(kind => (
        <Button
          key={kind}
          tabIndex={-1}
          type={call.kind === kind ? 'primary' : 'default'}
          aria-pressed={call.kind === kind}
          // A consultation that is being made into something else stays what it becomes.
          disabled={call.from !== undefined && kind === 'consultation'}
          onClick={() => set({ kind })}
        >
          {say(kindNames[kind])} <span className="key step-key">{keyOfKind(kind)}</span>
        </Button>
      ))}
      {call.fromNumber && (
        <span className="quiet">
          {say({
            zh: `由咨询${call.fromNumber}转来，内容已全部带过来`,
            en: `From ${call.fromNumber}: all of it is here`,
          })}
        </span>
      )}
    </fieldset>
  )
}

const offered = (door: Door | undefined): CallKind | undefined =>
  door !== undefined && door in kindNames ? (door as CallKind) : undefined

/** Offered, never done by itself: the caller is asked. */
export function WrongDoor({ call, set }: SwitchProps) {
  const say = useSay()
  const { language } = useLanguage()
  const reading = useMemo(() => readDoor(call.facts ?? ''), [call.facts])
  const other = offered(reading.door)
  const { elsewhere } = reading
  if (elsewhere) {
    const told = {
      zh: `这是${elsewhere.what.zh}，不适用投诉举报程序（《${elsewhere.basis.act.name}》${elsewhere.basis.article}）：${elsewhere.way.zh}。`,
      en: `This is ${elsewhere.what.en}, outside the procedure of complaints and reports: ${elsewhere.way.en}.`,
    }
    return (
      <div className="wrong-door" role="status" title={told[language]}>
        <span className="clip">{told[language]}</span>
        <Button
          size="small"
          tabIndex={-1}
          onClick={() => set({ kind: 'consultation', answer: told.zh, articleId: undefined, own: true })}
        >
          {say({ zh: '照此答复', en: 'Answer so' })}
        </Button>
      </div>
    )
  }
  if (!other || other === call.kind || call.from !== undefined) return <div className="wrong-door none" role="status" />
  const why = say({
    zh: `读起来像${kindNames[other].zh}：${reasonOf(reading.because).zh}。`,
    en: `This reads as a ${kindNames[other].en.toLowerCase()}: ${reasonOf(reading.because).en}.`,
  })
  return (
    <div className="wrong-door" role="status" title={why}>
      <span className="clip">{why}</span>
      <Button size="small" tabIndex={-1} onClick={() => set({ kind: other })}>
        {say({ zh: `转到${kindNames[other].zh}`, en: 'Switch' })}{' '}
        <span className="key step-key">{keyOfKind(other)}</span>
      </Button>
    </div>
  )
}
