/** 举报人: sealed. A pseudonym, whether named; asking to unseal, deciding on it, and reading it while it lasts. */
import { Button } from 'antd'
import { useState } from 'react'
import { basisLabel } from '../../../law/citation.ts'
import { secrecyOf } from '../../../law/report.telling.ts'
import type { ReportView } from '../../../server/report/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { useMe } from '../session/me.ts'
import { keepReport, UnsealingLine } from './UnsealingLine.tsx'

export function InformerPart({ report }: { report: ReportView }) {
  const say = useSay()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const { informer } = report
  if (!informer) return null
  const secrecy = secrecyOf(report.lawOn)
  const mayAsk =
    informer.sealed &&
    me.roles.some(role => role === 'handler' || role === 'head' || role === 'legal') &&
    !report.unsealings.some(each => each.granted === null && each.requestedBy === me.name) &&
    !report.unsealings.some(each => each.mayRead)
  return (
    <Part
      title={{ zh: '举报人', en: 'Informer' }}
      aside={
        mayAsk && (
          <Button size="small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {say({ zh: '申请解封', en: 'Ask to unseal' })}
          </Button>
        )
      }
    >
      <p className="sealed">
        {informer.sealed && (
          <span className="sealed-sign" aria-hidden="true">
            {say({ zh: '封', en: 'S' })}
          </span>
        )}
        <strong>{informer.pseudonym}</strong>
        <span className="tag">
          {informer.named ? say({ zh: '实名', en: 'Named' }) : say({ zh: '匿名', en: 'Anonymous' })}
        </span>
        {informer.insider && <span className="tag">{say({ zh: '内部人员', en: 'Insider' })}</span>}
        {informer.wantsReward && <span className="tag">{say({ zh: '要求奖励', en: 'Wants the reward' })}</span>}
        <span className="quiet">
          {informer.sealed
            ? say({
                zh: '身份信息加密封存，与办理分开；任何文书、检索、统计都不出现。',
                en: 'Identity is sealed apart from the file and appears in no paper, search or figure.',
              })
            : say({ zh: '没有留下身份信息。', en: 'No identity was given.' })}
          {informer.sealed && secrecy && say(basisLabel([secrecy]))}
        </span>
      </p>
      {asking && <Asking report={report} close={() => setAsking(false)} />}
      {report.unsealings.length > 0 && (
        <ul className="lines">
          {report.unsealings.map(each => (
            <UnsealingLine key={each.id} unsealing={each} report={report} />
          ))}
        </ul>
      )}
    </Part>
  )
}

const reasonLabel = { zh: '解封理由', en: 'Why it must be unsealed' }

function Asking({ report, close }: { report: ReportView; close: () => void }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const sending = useSubmit(
    (body: object, key) => api.post<ReportView>(`/reports/${report.id}/unsealings`, body, key),
    {
      done: now => {
        keepReport(now)
        close()
      },
    },
  )
  return (
    <div className="panel form">
      <ProblemSummary problem={sending.error} names={{ reason: reasonLabel }} />
      <Words
        name="reason"
        label={reasonLabel}
        required
        rows={2}
        help={{
          zh: '由本单位负责人或者法制机构另一人审批；批准后30分钟内可以查看，每次查看都有记录。',
          en: 'Another person, the head or the legal section, decides. Readable for 30 minutes; every look is recorded.',
        }}
        problem={sending.error}
        value={reason}
        set={next => setReason(next ?? '')}
      />
      <div>
        <Button type="primary" loading={sending.isPending} onClick={() => sending.mutate({ reason })}>
          {say({ zh: '提交申请', en: 'Ask' })}
        </Button>{' '}
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
