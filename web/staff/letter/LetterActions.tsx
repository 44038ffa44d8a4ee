/** What one may do with a letter: print it, or one of the small forms. */
import { Button, Modal } from 'antd'
import { address } from '../../kit/api.ts'
import { LetterPaper, printLetters } from '../../kit/LetterPaper.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Posted, Proof, Resend } from './LetterForms.tsx'
import type { Doing } from './letterForm.tsx'

export type LetterAct = 'print' | 'posted' | 'proof' | 'resend'

export function LetterActions({ act, ...doing }: Doing & { act: LetterAct }) {
  if (act === 'print') return <Print {...doing} />
  if (act === 'posted') return <Posted {...doing} />
  if (act === 'proof') return <Proof {...doing} />
  return <Resend {...doing} />
}

function Print({ letter, close }: Doing) {
  const say = useSay()
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
          <Button type="primary" disabled={!read.data} onClick={() => read.data && printLetters([read.data.html])}>
            {say({ zh: '打印', en: 'Print' })}
          </Button>
        </>
      }
    >
      <Shown read={read}>{paper => <LetterPaper html={paper.html} title={paper.title} />}</Shown>
    </Modal>
  )
}
