/** 导出: a period of one platform as a file with that platform's own headers; what was taken out stays on record. */
import '../complaint/complaint.css'
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { OfficeSelect } from '../matter/OfficeSelect.tsx'
import { useAbout } from '../session/me.ts'
import { ExchangeSides } from './Exchange.tsx'
import { ExportList } from './ExportList.tsx'
import { ExportPane } from './ExportPane.tsx'
import { type ExportOrder, type ExportRun, formats, platforms } from './export.ts'

const names = {
  platform: { zh: '平台', en: 'Platform' },
  from: { zh: '收到日期起', en: 'Received from' },
  to: { zh: '收到日期止', en: 'Received to' },
  officeId: { zh: '承办单位', en: 'Office' },
  format: { zh: '文件格式', en: 'Format' },
}

export function ExportPage() {
  const say = useSay()
  const { data: about } = useAbout()
  const today = about?.today ?? ''
  const [order, setOrder] = useState<Partial<ExportOrder>>({ platform: 'hotline', format: 'xlsx' })
  const [shown, setShown] = useState<number>()
  const starting = useSubmit((body: ExportOrder, key) => api.post<ExportRun>('/exports', body, key), {
    changes: ['/exports'],
    done: run => setShown(run.id),
  })
  const set = (change: Partial<ExportOrder>) => setOrder({ ...order, ...change })
  const from = order.from ?? (today && `${today.slice(0, 8)}01`)
  const to = order.to ?? today
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '导入导出', en: 'Import and export' })}</h1>
        <ExchangeSides />
        <span className="quiet">
          {say({
            zh: '表头与平台一致，再导入不会产生任何变化；举报人信息不在任何文件里（《办法》第三十七条）。',
            en: "With the platform's own headers; imported again it changes nothing. Who informed is in no file (art. 37).",
          })}
        </span>
      </div>
      <form
        className="panel form import-form"
        aria-label={say({ zh: '导出哪些', en: 'What to export' })}
        onSubmit={event => {
          event.preventDefault()
          starting.mutate({ ...order, from, to } as ExportOrder)
        }}
      >
        <ProblemSummary problem={starting.error} names={names} />
        <div className="import-choices">
          <Field name="platform" label={names.platform} required problem={starting.error}>
            <CodedSelect
              entries={platforms}
              value={order.platform}
              onChange={platform => set({ platform: (platform ?? 'hotline') as 'hotline' })}
              invalid={false}
            />
          </Field>
          <Field name="format" label={names.format} required problem={starting.error}>
            <CodedSelect
              entries={formats}
              value={order.format}
              onChange={format => set({ format: (format ?? 'xlsx') as 'xlsx' })}
              invalid={false}
            />
          </Field>
          <Line
            name="from"
            type="date"
            required
            label={names.from}
            problem={starting.error}
            value={from}
            set={day => set({ from: day ?? '' })}
          />
          <Line
            name="to"
            type="date"
            required
            label={names.to}
            problem={starting.error}
            value={to}
            set={day => set({ to: day ?? '' })}
          />
          <Field
            name="officeId"
            label={names.officeId}
            problem={starting.error}
            help={{ zh: '含下属单位；不选为您能看到的全部。', en: 'With those below it; empty: all that you may see.' }}
          >
            <OfficeSelect value={order.officeId} onChange={officeId => set({ officeId })} invalid={false} />
          </Field>
        </div>
        <div>
          <Button type="primary" htmlType="submit" loading={starting.isPending}>
            {say({ zh: '导出', en: 'Export' })}
          </Button>
        </div>
      </form>
      {shown !== undefined && <ExportPane key={shown} id={shown} />}
      <ExportList show={setShown} />
    </div>
  )
}
