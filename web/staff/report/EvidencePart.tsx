/** 材料: thumbnails without where they were taken, and more of them while the report is open. */
import { Button } from 'antd'
import { useState } from 'react'
import type { ReportView } from '../../../server/report/view.ts'
import { address, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { sizeText } from '../../kit/sizes.ts'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { isPicture } from '../complaint/AttachmentsPart.tsx'
import { Viewer } from '../complaint/Viewer.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { useMe } from '../session/me.ts'

export function EvidencePart({ report }: { report: ReportView }) {
  const say = useSay()
  const me = useMe()
  const [seen, setSeen] = useState<number>()
  const [adding, setAdding] = useState(false)
  const files = report.attachments
  const mayAdd = report.open && me.roles.some(role => role === 'handler' || role === 'head' || role === 'dispatcher')
  return (
    <Part
      title={{ zh: `材料 ${files.length} 件`, en: `Evidence: ${files.length}` }}
      aside={
        mayAdd && (
          <Button size="small" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say({ zh: '补充材料', en: 'Add material' })}
          </Button>
        )
      }
    >
      {adding && <Adding report={report} close={() => setAdding(false)} />}
      <ul className="thumbs">
        {files.map((file, index) => (
          <li key={file.id}>
            <button type="button" className="thumb" onClick={() => setSeen(index)} title={file.name}>
              {isPicture(file) ? (
                <img src={address(`/attachments/${file.id}`, { thumb: 1 })} alt="" loading="lazy" />
              ) : (
                <span className="thumb-kind" aria-hidden="true">
                  {(file.name.split('.').at(-1) ?? '').slice(0, 5).toUpperCase()}
                </span>
              )}
              <span className="clip">{file.name}</span>
              <span className="quiet">{sizeText(file.sizeBytes)}</span>
            </button>
          </li>
        ))}
      </ul>
      {seen !== undefined && <Viewer files={files} at={seen} show={setSeen} />}
    </Part>
  )
}

function Adding({ report, close }: { report: ReportView; close: () => void }) {
  const say = useSay()
  const [text, setText] = useState<string>()
  const files = useUploads()
  const path = `/reports/${report.id}`
  const sending = useSubmit((body: object, key) => api.post<ReportView>(`${path}/supplement`, body, key), {
    done: now => {
      queryClient.setQueryData([path, {}], now)
      close()
    },
  })
  const done = files.uploads.filter(each => each.state === 'done')
  const waiting = files.uploads.some(each => each.state === 'sending' || each.state === 'waiting')
  const label = { zh: '说明', en: 'In words' }
  return (
    <div className="panel form">
      <ProblemSummary problem={sending.error} names={{ text: label }} />
      <UploadBox {...files} />
      <Words name="text" label={label} rows={2} problem={sending.error} value={text} set={setText} />
      <div>
        <Button
          type="primary"
          loading={sending.isPending}
          disabled={waiting || (done.length === 0 && !text?.trim())}
          onClick={() => sending.mutate({ text, attachments: done.map(({ id, token }) => ({ id, token })) })}
        >
          {waiting
            ? say({ zh: '等待上传完成', en: 'Waiting for the upload' })
            : say({ zh: '加入本件', en: 'Add to this matter' })}
        </Button>{' '}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
