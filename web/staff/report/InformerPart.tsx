/** 举报人: sealed. A pseudonym, whether named; asking to unseal, deciding on it, and reading it while it lasts. */
import { Button } from 'antd'
import { useState } from 'react'
import type { Informer } from '../../../server/report/contract.ts'
import type { ReportView, UnsealingView } from '../../../server/report/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'
import { useMe } from '../session/me.ts'

export function InformerPart({ report }: { report: ReportView }) {
  const say = useSay()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const { informer } = report
  if (!informer) return null
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
        <span className="sealed-sign" aria-hidden="true">
          封
        </span>
        <strong>{informer.pseudonym}</strong>
        <span className="tag">
          {informer.named ? say({ zh: '实名', en: 'Named' }) : say({ zh: '匿名', en: 'Anonymous' })}
        </span>
        {informer.insider && <span className="tag">{say({ zh: '内部人员', en: 'Insider' })}</span>}
        {informer.wantsReward && <span className="tag">{say({ zh: '要求奖励', en: 'Wants the reward' })}</span>}
        <span className="quiet">
          {informer.sealed
            ? say({
                zh: '身份信息加密封存，与办理分开；任何文书、检索、统计都不出现（第三十七条）。',
                en: 'Identity is sealed apart from the file and appears in no paper, search or figure (article 37).',
              })
            : say({ zh: '没有留下身份信息。', en: 'No identity was given.' })}
        </span>
      </p>
      {asking && <Asking report={report} close={() => setAsking(false)} />}
      {report.unsealings.length > 0 && (
        <ul className="lines">
          {report.unsealings.map(each => (
            <Unsealing key={each.id} unsealing={each} report={report} />
          ))}
        </ul>
      )}
    </Part>
  )
}

const reasonLabel = { zh: '解封理由', en: 'Why it must be unsealed' }
const keep = (now: ReportView) => queryClient.setQueryData([`/reports/${now.id}`, {}], now)

function Asking({ report, close }: { report: ReportView; close: () => void }) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const sending = useSubmit(
    (body: object, key) => api.post<ReportView>(`/reports/${report.id}/unsealings`, body, key),
    {
      done: now => {
        keep(now)
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

function Unsealing({ unsealing, report }: { unsealing: UnsealingView; report: ReportView }) {
  const say = useSay()
  const state =
    unsealing.granted === null
      ? { zh: '待审批', en: 'waiting' }
      : unsealing.granted
        ? {
            zh: `${unsealing.decidedBy}批准，${atText(unsealing.readableUntil ?? '').slice(11)}前可查看`,
            en: `granted by ${unsealing.decidedBy}, readable until ${atText(unsealing.readableUntil ?? '').slice(11)}`,
          }
        : { zh: `${unsealing.decidedBy}不批准`, en: `refused by ${unsealing.decidedBy}` }
  return (
    <li>
      <div>
        <span className="number quiet">{atText(unsealing.requestedAt)}</span> {unsealing.requestedBy}
        {say({ zh: '申请解封：', en: ' asked to unseal: ' })}
        {unsealing.reason} <span className="tag">{say(state)}</span>
        {unsealing.remark && <span className="quiet"> {unsealing.remark}</span>}
      </div>
      {unsealing.mayDecide && <Deciding unsealing={unsealing} />}
      {unsealing.mayRead && <Reading unsealing={unsealing} report={report} />}
    </li>
  )
}

function Deciding({ unsealing }: { unsealing: UnsealingView }) {
  const say = useSay()
  const [remark, setRemark] = useState('')
  const label = { zh: '审批意见', en: 'Remark' }
  const deciding = useSubmit(
    (body: object, key) => api.post<ReportView>(`/unsealings/${unsealing.id}/decision`, body, key),
    { done: keep },
  )
  return (
    <div className="panel form">
      <ProblemSummary problem={deciding.error} names={{ remark: label }} />
      <Words
        name="remark"
        label={label}
        required
        rows={1}
        problem={deciding.error}
        value={remark}
        set={next => setRemark(next ?? '')}
      />
      <div>
        <Button type="primary" loading={deciding.isPending} onClick={() => deciding.mutate({ granted: true, remark })}>
          {say({ zh: '批准解封', en: 'Grant' })}
        </Button>{' '}
        <Button onClick={() => deciding.mutate({ granted: false, remark })}>
          {say({ zh: '不批准', en: 'Refuse' })}
        </Button>
      </div>
    </div>
  )
}

interface Unsealed {
  informer: Partial<Informer>
  said: string[]
  readableUntil: string
}

/** Shown here only; nothing keeps it. */
function Reading({ unsealing, report }: { unsealing: UnsealingView; report: ReportView }) {
  const say = useSay()
  const [seen, setSeen] = useState<Unsealed>()
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const look = async () => {
    try {
      setSeen(await api.post<Unsealed>(`/unsealings/${unsealing.id}/informer`, {}))
      setProblem(null)
    } catch (error) {
      setSeen(undefined)
      setProblem(error as ApiProblem)
    }
    void queryClient.invalidateQueries({ queryKey: [`/reports/${report.id}`] })
  }
  if (!seen)
    return (
      <div>
        <ProblemSummary problem={problem} />
        <Button size="small" type="primary" onClick={look}>
          {say({ zh: '查看举报人信息', en: 'Show the informer' })}
        </Button>
      </div>
    )
  const { informer } = seen
  return (
    <div className="panel unsealed">
      <Facts
        facts={[
          [{ zh: '姓名', en: 'Name' }, informer.name],
          [{ zh: '电话', en: 'Phone' }, informer.phone],
          [{ zh: '地址', en: 'Address' }, informer.address],
          [{ zh: '电子邮件', en: 'E-mail' }, informer.email],
          [{ zh: '证件', en: 'Identity' }, [informer.idKind, informer.idNumber].filter(Boolean).join(' ')],
        ]}
      />
      {seen.said.map(text => (
        <p key={text} className="matter-facts">
          {text}
        </p>
      ))}
      <Button size="small" onClick={() => setSeen(undefined)}>
        {say({ zh: '收起', en: 'Hide' })}
      </Button>
    </div>
  )
}
