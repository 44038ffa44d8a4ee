/** 导入: a table goes in; first as a rehearsal that shows what would happen, then for good, with progress and a way out. */
import '../complaint/complaint.css'
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { ExchangeSides } from './Exchange.tsx'
import { RunList } from './RunList.tsx'
import { RunPane } from './RunPane.tsx'
import { kinds, profiles, type Run } from './run.ts'

const names = {
  uploadId: { zh: '文件', en: 'File' },
  as: { zh: '内容', en: 'Content' },
  profile: { zh: '表头格式', en: 'Header profile' },
}

interface Order {
  uploadId: string
  token: string
  as?: string | undefined
  profile?: string | undefined
  dryRun: boolean
}

export function ImportPage() {
  const say = useSay()
  const [as, setAs] = useState<string>()
  const [profile, setProfile] = useState<string>()
  const [shown, setShown] = useState<{ id: number; order?: Order }>()
  const files = useUploads()
  const file = files.uploads.at(-1)
  const starting = useSubmit((order: Order, key) => api.post<Run>('/imports', order, key), {
    changes: ['/imports'],
    done: (run, order) => setShown({ id: run.id, order }),
  })
  const begin = () => {
    if (file?.id && file.token) starting.mutate({ uploadId: file.id, token: file.token, as, profile, dryRun: true })
  }
  const again = shown?.order
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '导入导出', en: 'Import and export' })}</h1>
        <ExchangeSides />
        <span className="quiet">
          {say({
            zh: '.xlsx 或 .csv，列的顺序不限；同一来源编号再次导入只更新，不重复。',
            en: '.xlsx or .csv, columns in any order; the same source number again updates, never doubles.',
          })}
        </span>
      </div>
      <section className="panel form import-form" aria-label={say({ zh: '选择表格', en: 'Choose a table' })}>
        <ProblemSummary problem={starting.error} names={names} />
        <UploadBox
          {...files}
          uploads={file ? [file] : []}
          many={false}
          accept=".xlsx,.csv,.gz"
          add={chosen => {
            files.clear()
            setShown(undefined)
            files.add(chosen)
          }}
        />
        <div className="import-choices">
          <Field
            name="as"
            label={names.as}
            problem={starting.error}
            help={{ zh: '不选则按文件的表头判断。', en: 'Left empty, it is told from the file.' }}
          >
            <CodedSelect entries={kinds} value={as} onChange={setAs} invalid={false} />
          </Field>
          <Field
            name="profile"
            label={names.profile}
            problem={starting.error}
            help={{ zh: '不选则按表头自动识别。', en: 'Left empty, it is told from the headers.' }}
          >
            <CodedSelect entries={profiles} value={profile} onChange={setProfile} invalid={false} />
          </Field>
        </div>
        <div>
          <Button type="primary" disabled={file?.state !== 'done'} loading={starting.isPending} onClick={begin}>
            {say({ zh: '先试算，不写入', en: 'Rehearse first: nothing is written' })}
          </Button>
        </div>
      </section>
      {shown && (
        <RunPane
          key={shown.id}
          id={shown.id}
          {...(again?.dryRun ? { forGood: () => starting.mutate({ ...again, dryRun: false }) } : {})}
        />
      )}
      <RunList show={id => setShown({ id })} />
    </div>
  )
}
