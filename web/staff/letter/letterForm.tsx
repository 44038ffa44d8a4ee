/** The common frame of the small forms of a letter: Enter submits, errors on top and at the field. */
import { Button, Modal } from 'antd'
import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import type { WaitingLetter } from './letters.ts'

export interface Doing {
  letter: WaitingLetter
  close: () => void
}

export const names = {
  mailNumber: { zh: '挂号信或快递单号', en: 'Mail number' },
  postedOn: { zh: '交寄日期', en: 'Posted on' },
  servedOn: { zh: '送达日期', en: 'Served on' },
  how: { zh: '送达证明', en: 'Proof' },
  note: { zh: '备注', en: 'Note' },
  channel: { zh: '改用方式', en: 'Send by' },
  address: { zh: '地址、号码或邮箱', en: 'Address, number or mailbox' },
} satisfies Record<string, Label>

export function useLetterForm<Body extends Record<string, string>>(path: string, start: Body, close: () => void) {
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
}: Doing & { title: Label; busy: boolean; submit: () => void; children: ReactNode }) {
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
