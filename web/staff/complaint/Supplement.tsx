/** 补充材料: words and files added to a complaint. */
import { Button } from 'antd'
import { useState } from 'react'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { Words } from '../matter/fields.tsx'

export function Supplement({ id, close }: { id: number; close: () => void }) {
  const say = useSay()
  const [text, setText] = useState<string>()
  const files = useUploads()
  const path = `/complaints/${id}`
  const adding = useSubmit((body: object, key) => api.post<ComplaintView>(`${path}/supplement`, body, key), {
    done: now => {
      files.clear()
      queryClient.setQueryData([path, {}], now)
      close()
    },
  })
  const done = files.uploads.filter(each => each.state === 'done')
  const waiting = files.uploads.some(each => each.state === 'sending' || each.state === 'waiting')
  const label = { zh: '说明', en: 'In words' }
  return (
    <div className="panel form">
      <ProblemSummary problem={adding.error} names={{ text: label }} />
      <UploadBox {...files} />
      <Words name="text" label={label} rows={2} problem={adding.error} value={text} set={setText} />
      <div>
        <Button
          type="primary"
          loading={adding.isPending}
          disabled={waiting || (done.length === 0 && !text?.trim())}
          onClick={() => adding.mutate({ text, attachments: done.map(({ id, token }) => ({ id, token })) })}
        >
          {waiting
            ? say({ zh: '等待上传完成', en: 'Waiting for the upload' })
            : say({ zh: '加入本件', en: 'Add to this matter' })}
        </Button>{' '}
        <Button
          onClick={() => {
            files.clear()
            close()
          }}
        >
          {say({ zh: '取消', en: 'Cancel' })}
        </Button>
      </div>
    </div>
  )
}
