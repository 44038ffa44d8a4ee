/** Registered: number and code to read out, shown this once; of a split message both, each on its own. */
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { type Label, useSay } from '../../kit/say.tsx'
import { spoken } from '../../kit/spoken.ts'

interface Codes {
  number: string
  code: string
}
export interface RegisteredReport {
  report: Codes
  complaint?: Codes
}

export function ReportReceipt({ registered, next }: { registered: RegisteredReport; next: () => void }) {
  const say = useSay()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const { report, complaint } = registered
  return (
    <div className="page">
      <Slip title={{ zh: '举报已登记', en: 'The report is registered' }} codes={report}>
        {say({
          zh: '请把编号和查询码告诉举报人：凭它们看依法告知的内容、补充材料。查询码只显示这一次。',
          en: 'Read both to the informer: they open what the law lets be told, and let more be added. Shown this once.',
        })}
      </Slip>
      {complaint && (
        <Slip title={{ zh: '投诉已登记', en: 'The complaint is registered' }} codes={complaint}>
          {say({
            zh: '投诉另有编号和查询码，与举报互不相知。',
            en: 'The complaint has its own; neither knows of the other.',
          })}
        </Slip>
      )}
      <div className="receipt-acts">
        <Button ref={button} type="primary" size="large" onClick={next}>
          {say({ zh: '登记下一件', en: 'Next' })} <span className="key step-key">↵</span>
        </Button>
      </div>
    </div>
  )
}

function Slip({ title, codes, children }: { title: Label; codes: Codes; children: string }) {
  const say = useSay()
  return (
    <div className="receipt panel printable">
      <h1>{say(title)}</h1>
      <dl className="receipt-codes">
        <div>
          <dt>{say({ zh: '编号', en: 'Number' })}</dt>
          <dd className="number">{codes.number}</dd>
        </div>
        <div>
          <dt>{say({ zh: '查询码', en: 'Query code' })}</dt>
          <dd className="number">{spoken(codes.code)}</dd>
        </div>
      </dl>
      <p>{children}</p>
    </div>
  )
}
