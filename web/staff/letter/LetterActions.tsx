/** Print, mark posted, enter the proof of service, send another way. */
import { Button, Input, Modal, Select } from 'antd'
import { type FormEvent, type ReactElement, useRef, useState } from 'react'
import { address, api } from '../../kit/api.ts'
import { LetterPaper } from '../../kit/LetterPaper.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { useAbout } from '../session/me.ts'
import { channelNames, type WaitingLetter } from './letters.ts'

export type LetterAct = 'print' | 'posted' | 'proof' | 'resend'

interface Doing {
  letter: WaitingLetter
  close: () => void
}

export function LetterActions({ act, ...doing }: Doing & { act: LetterAct }) {
  if (act === 'print') return <Print {...doing} />
  if (act === 'posted') return <Posted {...doing} />
  if (act === 'proof') return <Proof {...doing} />
  return <Resend {...doing} />
}

function Print({ letter, close }: Doing) {
  const say = useSay()
  const frame = useRef<HTMLIFrameElement>(null)
  const read = useRead<{ number: string; title: string; html: string }>(`/letters/${letter.id}/html`)
  return (
    <Modal
      open
      width={860}
      onCancel={close}
      title={`${letter.title} ${letter.number}`}
      footer={
        <>
          <Button href={address(`/letters/${letter.id}/docx`)}>{say({ zh: '下载 Word', en: 'Word file' })}</Button>
          <Button type="primary" disabled={!read.data} onClick={() => frame.current?.contentWindow?.print()}>
            {say({ zh: '打印', en: 'Print' })}
          </Button>
        </>
      }
    >
      <Shown read={read}>{paper => <LetterPaper html={paper.html} title={paper.title} frame={frame} />}</Shown>
    </Modal>
  )
}

const names = {
  mailNumber: { zh: '挂号信或快递单号', en: 'Mail number' },
  postedOn: { zh: '交寄日期', en: 'Posted on' },
  servedOn: { zh: '送达日期', en: 'Served on' },
  how: { zh: '送达证明', en: 'Proof' },
  note: { zh: '备注', en: 'Note' },
  channel: { zh: '改用方式', en: 'Send by' },
  address: { zh: '地址、号码或邮箱', en: 'Address, number or mailbox' },
} satisfies Record<string, Label>

/** The common frame of the three small forms: Enter submits, errors on top and at the field. */
function useForm<Body extends Record<string, string>>(path: string, start: Body, close: () => void) {
  const [content, setContent] = useState(start)
  const submit = useSubmit((body: Record<string, string>, key) => api.post(path, body, key), {
    changes: ['/letters', '/desk/boxes'],
    done: close,
  })
  const set = (part: Partial<Body>) => setContent(before => ({ ...before, ...part }))
  const frame = (title: Label, letter: WaitingLetter, fields: ReactElement) => (
    <FormFrame
      title={title}
      letter={letter}
      close={close}
      busy={submit.isPending}
      submit={() =>
        submit.mutate(Object.fromEntries(Object.entries(content).filter(([, value]) => value.trim() !== '')))
      }
    >
      <ProblemSummary problem={submit.error} names={names} />
      {fields}
    </FormFrame>
  )
  return { content, set, problem: submit.error, frame }
}

function FormFrame({
  title,
  letter,
  close,
  busy,
  submit,
  children,
}: Doing & { title: Label; busy: boolean; submit: () => void; children: React.ReactNode }) {
  const say = useSay()
  return (
    <Modal open title={say(title)} onCancel={close} footer={null} width={480}>
      <form
        className="form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className="quiet">
          {letter.title} {letter.number}
          {say({ zh: '，送', en: ' to ' })}
          {letter.recipient}
        </p>
        {children}
        <div className="spread">
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
          <Button type="primary" htmlType="submit" loading={busy}>
            {say({ zh: '保存', en: 'Save' })}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function Posted({ letter, close }: Doing) {
  const { data: about } = useAbout()
  const start = { mailNumber: '', postedOn: about?.today ?? '' }
  const { content, set, problem, frame } = useForm(`/letters/${letter.id}/posted`, start, close)
  return frame(
    { zh: '登记邮寄', en: 'Mark as posted' },
    letter,
    <>
      <Field name="mailNumber" label={names.mailNumber} required problem={problem}>
        <Input
          autoFocus
          maxLength={40}
          value={content.mailNumber}
          onChange={e => set({ mailNumber: e.target.value })}
        />
      </Field>
      <Field name="postedOn" label={names.postedOn} required problem={problem}>
        <Input
          type="date"
          max={about?.today}
          value={content.postedOn}
          onChange={e => set({ postedOn: e.target.value })}
        />
      </Field>
    </>,
  )
}

/** The common proofs by channel; the field stays free text, for what really happened. */
const proofs: Label[] = [
  { zh: '本人签收送达回证', en: 'Signed by the recipient' },
  { zh: '邮政回执显示签收', en: 'Signed for, says the post' },
  { zh: '同住成年家属签收', en: 'Signed by an adult of the household' },
  { zh: '单位收发室盖章签收', en: 'Stamped by the reception of the firm' },
  { zh: '留置送达，有见证人签字', en: 'Left in place before a witness' },
  { zh: '电话告知，已录音', en: 'Told by phone, recorded' },
]

function Proof({ letter, close }: Doing) {
  const { data: about } = useAbout()
  const say = useSay()
  const start = { servedOn: about?.today ?? '', how: '', note: '' }
  const { content, set, problem, frame } = useForm(`/letters/${letter.id}/proof`, start, close)
  return frame(
    { zh: '登记送达证明', en: 'Enter the proof of service' },
    letter,
    <>
      <Field name="servedOn" label={names.servedOn} required problem={problem}>
        <Input
          type="date"
          min={letter.issuedOn}
          max={about?.today}
          value={content.servedOn}
          onChange={e => set({ servedOn: e.target.value })}
        />
      </Field>
      <Field
        name="how"
        label={names.how}
        required
        problem={problem}
        help={{ zh: '写明由谁、以何种方式收到。', en: 'Who received it, and how.' }}
        after={
          <div className="suggestions">
            {proofs.map(each => (
              <Button key={each.en} size="small" onClick={() => set({ how: each.zh })}>
                {say(each)}
              </Button>
            ))}
          </div>
        }
      >
        <Input maxLength={200} value={content.how} onChange={e => set({ how: e.target.value })} />
      </Field>
      <Field name="note" label={names.note} problem={problem}>
        <Input maxLength={300} value={content.note} onChange={e => set({ note: e.target.value })} />
      </Field>
    </>,
  )
}

function Resend({ letter, close }: Doing) {
  const { language } = useLanguage()
  const start = { channel: letter.channel === 'post' ? 'hand' : 'post', address: '' }
  const { content, set, problem, frame } = useForm(`/letters/${letter.id}/resend`, start, close)
  const offered = ['portal', 'sms', 'email', 'post', 'hand']
  return frame(
    { zh: '改用其他方式送达', en: 'Send another way' },
    letter,
    <>
      <Field name="channel" label={names.channel} required problem={problem}>
        <Select
          value={content.channel}
          onChange={(channel: string) => set({ channel })}
          options={offered.map(each => ({ value: each, label: channelNames[each]![language] }))}
        />
      </Field>
      <Field
        name="address"
        label={names.address}
        problem={problem}
        help={{ zh: '不填则用登记的地址。', en: 'Left empty, the registered one is used.' }}
      >
        <Input maxLength={200} value={content.address} onChange={e => set({ address: e.target.value })} />
      </Field>
    </>,
  )
}
