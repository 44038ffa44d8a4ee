/** What is told, of whom, and where it happened. */
import { Button } from 'antd'
import { useState } from 'react'
import { reportProblems } from '../../../law/classes.ts'
import { venues } from '../../../law/report.grounds.ts'
import type { ReportView } from '../../../server/report/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { arrivalLabel } from '../matter/channels.ts'
import { Facts, Part } from '../matter/Facts.tsx'
import { Words } from '../matter/fields.tsx'

export function CluePart({ report }: { report: ReportView }) {
  const say = useSay()
  const lead = report.informer === null
  const violation = reportProblems.find(each => each.code === report.violationClass)
  const venue = venues[report.venue as keyof typeof venues]
  return (
    <Part
      title={lead ? { zh: '线索', en: 'The lead' } : { zh: '举报内容', en: 'What is told' }}
      aside={<EditFacts report={report} />}
    >
      <p className="matter-facts">{report.facts}</p>
      {report.evidence && (
        <p className="matter-facts">
          <span className="quiet">{say({ zh: '事实依据：', en: 'It rests on: ' })}</span>
          {report.evidence}
        </p>
      )}
      <Facts
        facts={[
          [{ zh: '被举报人', en: 'Business' }, report.respondent],
          [
            { zh: '信用代码', en: 'Credit code' },
            report.respondentOf.uscc && <span className="number">{report.respondentOf.uscc}</span>,
          ],
          [{ zh: '地址', en: 'Address' }, report.respondentOf.address],
          [{ zh: '电话', en: 'Phone' }, report.respondentOf.phone],
          [{ zh: '所在平台', en: 'Platform' }, report.respondentOf.platform],
          [{ zh: '违法行为类别', en: 'Violation' }, lead ? null : violation && say(violation)],
          [{ zh: '涉及商品服务', en: 'Goods or service' }, report.goodsName],
          [{ zh: '发生在', en: 'Where' }, lead ? null : venue && say(venue)],
          [{ zh: '发生地', en: 'Place' }, report.placeAddress],
          [{ zh: '发生日', en: 'Happened on' }, report.happenedOn],
          [
            lead ? { zh: '发现日', en: 'Found on' } : { zh: '收到', en: 'Received' },
            lead ? report.foundOn : `${report.receivedOn} · ${say(arrivalLabel(report.channel))}`,
          ],
          [{ zh: '办结日', en: 'Closed on' }, report.closedOn],
        ]}
      />
    </Part>
  )
}

const editable = ['draft', 'to-verify', 'verifying', 'testing']

function EditFacts({ report }: { report: ReportView }) {
  const say = useSay()
  const [text, setText] = useState<string>()
  const path = `/reports/${report.id}`
  const saving = useSubmit((body: { facts: string }, key) => api.post<ReportView>(`${path}/facts`, body, key), {
    done: now => {
      queryClient.setQueryData([path, {}], now)
      setText(undefined)
    },
  })
  if (!editable.includes(report.state)) return null
  const label = { zh: '举报事实', en: 'Facts' }
  if (text === undefined)
    return (
      <Button size="small" onClick={() => setText(report.facts)}>
        {say({ zh: '修改', en: 'Edit' })}
      </Button>
    )
  return (
    <div className="panel form wide">
      <ProblemSummary problem={saving.error} names={{ facts: label }} />
      <Words
        name="facts"
        label={label}
        required
        rows={5}
        problem={saving.error}
        value={text}
        set={next => setText(next ?? '')}
      />
      <div>
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ facts: text })}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>{' '}
        <Button onClick={() => setText(undefined)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  )
}
