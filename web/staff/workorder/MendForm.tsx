/** Put right and send again; or note how 12345 was told otherwise. */
import { Button } from 'antd'
import { useState } from 'react'
import type { HotlineMessageView } from '../../../server/workorder/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'

const labels = {
  reply: { zh: '答复内容', en: 'Reply' },
  reason: { zh: '理由', en: 'Reason' },
  told: { zh: '怎样告知、告知何人', en: 'How and whom you told' },
}
const changes = ['/hotline/messages', '/workorders']

export function MendForm({ message, close }: { message: HotlineMessageView; close: () => void }) {
  const say = useSay()
  const part =
    typeof message.data.reply === 'string' ? 'reply' : typeof message.data.reason === 'string' ? 'reason' : undefined
  const [words, setWords] = useState(part ? String(message.data[part]) : undefined)
  const [told, setTold] = useState<string>()
  const path = `/hotline/messages/${message.id}`
  const sending = useSubmit((body: object, key) => api.post(`${path}/resend`, body, key), { changes, done: close })
  const telling = useSubmit((body: object, key) => api.post(`${path}/told`, body, key), { changes, done: close })
  return (
    <div className="form mend">
      <ProblemSummary problem={sending.error ?? telling.error} names={{ ...labels, reason: labels.told }} />
      {part && <Words name={part} label={labels[part]} problem={sending.error} value={words} set={setWords} />}
      <div className="steps">
        <Button
          type="primary"
          loading={sending.isPending}
          onClick={() => sending.mutate(part && words !== message.data[part] ? { [part]: words } : {})}
        >
          {say({ zh: '重新发送', en: 'Send again' })}
        </Button>
      </div>
      <Words name="told" label={labels.told} rows={2} problem={telling.error} value={told} set={setTold} />
      <div className="steps">
        <Button loading={telling.isPending} onClick={() => telling.mutate({ reason: told })}>
          {say({ zh: '已人工告知，不再发送', en: 'Told by hand, do not send' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
