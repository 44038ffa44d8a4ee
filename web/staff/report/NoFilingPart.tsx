/** 不予立案审批表 as it stands, from the proposal on. */
import { Button } from 'antd'
import { useState } from 'react'
import type { ReportView } from '../../../server/report/view.ts'
import { address } from '../../kit/api.ts'
import { LetterPaper, printLetters } from '../../kit/LetterPaper.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { useMe } from '../session/me.ts'

const readers = ['handler', 'head', 'legal', 'supervisor']

export function NoFilingPart({ report }: { report: ReportView }) {
  const say = useSay()
  const me = useMe()
  const [open, setOpen] = useState(report.state === 'no-filing-proposed')
  if (report.ground === null || !me.roles.some(role => readers.includes(role))) return null
  return (
    <Part
      title={{ zh: '不予立案审批表', en: 'Form: no case filed' }}
      aside={
        <span>
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? say({ zh: '收起', en: 'Hide' }) : say({ zh: '查看', en: 'Show' })}
          </Button>{' '}
          <Button size="small" href={address(`/reports/${report.id}/no-filing-form/docx`)}>
            Word
          </Button>
        </span>
      }
    >
      {open && <Paper report={report} />}
    </Part>
  )
}

function Paper({ report }: { report: ReportView }) {
  const say = useSay()
  const read = useRead<{ number: string; html: string }>(`/reports/${report.id}/no-filing-form`, {
    version: report.version,
  })
  return (
    <Shown read={read} lines={8}>
      {form => (
        <>
          <LetterPaper html={form.html} title={say({ zh: '不予立案审批表', en: 'Form: no case filed' })} />
          <Button size="small" onClick={() => printLetters([form.html])}>
            {say({ zh: '打印', en: 'Print' })}
          </Button>
        </>
      )}
    </Shown>
  )
}
