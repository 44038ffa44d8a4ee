/** One request to unseal: how it stands, the decision of a second person, and reading it while it lasts. */
import { Button } from 'antd'
import { useState } from 'react'
import type { Informer } from '../../../server/report/contract.ts'
import type { ReportView, UnsealingView } from '../../../server/report/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Facts } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'

export const keepReport = (now: ReportView) => queryClient.setQueryData([`/reports/${now.id}`, {}], now)

export function UnsealingLine({ unsealing, report }: { unsealing: UnsealingView; report: ReportView }) {
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
    { done: keepReport },
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
