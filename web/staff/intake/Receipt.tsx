/** It is registered: number and query code large enough to read out, on paper if wanted; Enter takes the next call. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { renderSVG } from 'uqr'
import { address } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { useShortcuts } from '../../kit/shortcuts.ts'
import { spoken } from '../../kit/spoken.ts'
import { placeOf } from '../frame/pages.ts'
import { useAbout } from '../session/me.ts'
import type { Call } from './call.ts'

export interface Registered {
  id: number
  number: string
  code: string
  dispatched?: { office: string; officeEn: string; phone: string; answerBy: string | null; provisional: boolean }
}

const titles = {
  complaint: { zh: '投诉已登记', en: 'The complaint is registered' },
  consultation: { zh: '咨询已登记，等待答复', en: 'The question is registered and will be answered' },
}

export function Receipt({ registered, call, next }: { registered: Registered; call: Call; next: () => void }) {
  const say = useSay()
  const about = useAbout()
  const asked = call.kind === 'consultation'
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  useShortcuts([
    { key: 'p', label: { zh: '打印回执', en: 'Print the receipt' }, run: () => window.print() },
    { key: 'n', label: { zh: '下一个来电', en: 'Next call' }, run: next },
  ])
  return (
    <div className="page">
      <div className="receipt panel printable">
        <h1>{say(asked ? titles.consultation : titles.complaint)}</h1>
        <dl className="receipt-codes">
          <div>
            <dt>{say({ zh: '编号', en: 'Number' })}</dt>
            <dd className="number">{registered.number}</dd>
          </div>
          <div>
            <dt>{say({ zh: '查询码', en: 'Query code' })}</dt>
            <dd className="number">{spoken(registered.code)}</dd>
          </div>
        </dl>
        <Square registered={registered} />
        <p>
          {asked
            ? say({
                zh: '凭编号和查询码可在网上看答复、追问。查询码只显示这一次。',
                en: 'Number and code open the question on the portal: the answer, and asking again. The code is shown this once.',
              })
            : say({
                zh: '凭编号和查询码可在网上查看进度、补充材料、撤回和评价。查询码只显示这一次。',
                en: 'Number and code open the complaint on the portal: progress, more evidence, withdrawal, rating. The code is shown this once.',
              })}
        </p>
        <dl className="facts">
          <div>
            <dt>{say(asked ? { zh: '咨询人', en: 'Asker' } : { zh: '投诉人', en: 'Complainant' })}</dt>
            <dd>{call.name}</dd>
          </div>
          <div>
            <dt>{say(asked ? { zh: '问题', en: 'Question' } : { zh: '被投诉人', en: 'Respondent' })}</dt>
            <dd>{asked ? call.facts : call.respondent}</dd>
          </div>
          <div>
            <dt>{say({ zh: '登记日', en: 'Registered on' })}</dt>
            <dd className="number">{call.receivedOn ?? about.data?.today}</dd>
          </div>
          <div>
            <dt>{say({ zh: '接收机关', en: 'Received by' })}</dt>
            <dd>{about.data?.bureau}</dd>
          </div>
          {registered.dispatched && <Sent {...registered.dispatched} />}
        </dl>
        <div className="unprinted receipt-acts">
          <Button ref={button} type="primary" size="large" onClick={next}>
            {say({ zh: '下一个来电', en: 'Next call' })} <span className="key step-key">↵</span>
          </Button>
          <Button size="large" onClick={() => window.print()}>
            {say({ zh: '打印回执', en: 'Print the receipt' })} <span className="key step-key">P</span>
          </Button>
          {!asked && (
            <Button size="large" href={address(`/complaints/${registered.id}/registration-form/docx`)}>
              {say({ zh: '投诉登记表', en: 'Registration form' })}
            </Button>
          )}
          <Link to={placeOf({ kind: call.kind, id: registered.id })}>{say({ zh: '打开本件', en: 'Open it' })}</Link>
        </div>
      </div>
    </div>
  )
}

/** To whom it went and by when the caller hears: read out before hanging up, and on the paper. */
function Sent({ office, officeEn, phone, answerBy, provisional }: NonNullable<Registered['dispatched']>) {
  const say = useSay()
  return (
    <>
      <div>
        <dt>{say({ zh: '已分送', en: 'Sent to' })}</dt>
        <dd>
          {say({ zh: office, en: officeEn || office })} <span className="number nowrap">{phone}</span>
        </dd>
      </div>
      {answerBy && (
        <div>
          <dt>{say({ zh: '受理决定', en: 'Decision' })}</dt>
          <dd>
            {say({ zh: '最迟', en: 'by ' })}
            <strong className="number">{answerBy}</strong>
            {provisional && say({ zh: '（暂定）', en: ' (provisional)' })}
            {say({ zh: '告知是否受理（七个工作日）', en: ': whether it is taken up (seven working days)' })}
          </dd>
        </div>
      )}
    </>
  )
}

/** After the # nothing reaches a server: the code stands in no log (web/portal). */
function Square({ registered }: { registered: Registered }) {
  const say = useSay()
  const picture = useMemo(() => {
    const way = `${location.origin}/track#n=${encodeURIComponent(registered.number)}&c=${encodeURIComponent(registered.code)}`
    return `data:image/svg+xml,${encodeURIComponent(renderSVG(way, { border: 2 }))}`
  }, [registered])
  return <img className="receipt-square" src={picture} alt={say({ zh: '扫码查看进度', en: 'Scan to follow it' })} />
}
