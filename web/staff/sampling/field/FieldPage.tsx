/** 现场抽样: the inspector's page on a telephone, also where there is no network. Tasks, sheets, and what waits to be sent. */
import '../../complaint/complaint.css'
import '../sampling.css'
import './field.css'
import { Button } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { samplingClasses } from '../../../../law/sampling.classes.ts'
import { useRead } from '../../../kit/reading.ts'
import { type Label, useSay } from '../../../kit/say.tsx'
import { useMe } from '../../session/me.ts'
import { fresh } from './fresh.ts'
import type { FieldPack, FieldTask } from './pack.ts'
import { SheetForm } from './SheetForm.tsx'
import { Sheets } from './Sheets.tsx'
import { sendWaiting } from './send.ts'
import { type Shell, useNetwork, useShell } from './shell.ts'
import { askToStay, keepSheet, onChange, type Sheet, sheetsOf } from './store.ts'

export function FieldPage() {
  const say = useSay()
  const me = useMe()
  const online = useNetwork()
  const shell = useShell()
  const pack = useRead<FieldPack>('/sampling-field')
  const [sheets, setSheets] = useState<Sheet[]>([])
  const [open, setOpen] = useState<string>()
  const look = useCallback(() => void sheetsOf(me.id).then(setSheets), [me.id])
  useEffect(() => {
    askToStay()
    look()
    return onChange(look)
  }, [look])
  useEffect(() => {
    const send = () => void sendWaiting(me.id)
    if (online) send()
    const timer = setInterval(send, 20_000)
    return () => clearInterval(timer)
  }, [me.id, online])
  const begin = async (task?: FieldTask) => {
    const sheet = fresh(me.id, task)
    await keepSheet(sheet)
    setOpen(sheet.clientId)
  }
  const one = sheets.find(each => each.clientId === open)
  if (one && pack.data)
    return (
      <SheetForm
        key={one.clientId}
        kept={one}
        pack={pack.data}
        close={() => {
          setOpen(undefined)
          void sendWaiting(me.id)
        }}
      />
    )
  const waiting = sheets.filter(each => each.state === 'ready').length
  const begun = new Set(sheets.filter(each => each.state !== 'sent').map(each => each.batchId))
  const tasks = (pack.data?.tasks ?? []).filter(each => !begun.has(each.id))
  return (
    <div className="page field-page">
      <div className="page-head">
        <h1>{say({ zh: '现场抽样', en: 'In the field' })}</h1>
      </div>
      <p className={`net-state${online ? '' : ' off'}`} role="status">
        {say(network(online, waiting))} {say(shells[shell])}
      </p>
      {sheets.length > 0 && <Sheets sheets={sheets} open={setOpen} />}
      <h2>{say({ zh: `派给我的任务 ${tasks.length}`, en: `My tasks: ${tasks.length}` })}</h2>
      <ul className="sheet-list">
        {tasks.map(each => (
          <li key={each.id}>
            <button type="button" className="open" onClick={() => void begin(each)}>
              <strong lang="zh-CN">{each.operatorName}</strong>
              <br />
              <span className="quiet">
                {say(samplingClasses[each.class as keyof typeof samplingClasses])} · {each.operatorAddress}
                <br />
                <span className="number">{each.number}</span>
                {each.sampleName && ` · ${each.sampleName}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {!pack.data && (
        <p className="quiet">
          {say({
            zh: '任务要在有网络时先打开一次本页才能带走。',
            en: 'Tasks are taken along by opening this page once with network.',
          })}
        </p>
      )}
      <Button onClick={() => void begin()} disabled={!pack.data}>
        {say({ zh: '新抽样单（不在任务内）', en: 'New sheet (no task)' })}
      </Button>
    </div>
  )
}

const network = (online: boolean, waiting: number): Label =>
  online
    ? {
        zh: waiting > 0 ? `有网络，正在发送 ${waiting} 份。` : '有网络。',
        en: waiting > 0 ? `Online, sending ${waiting}.` : 'Online.',
      }
    : {
        zh: `没有网络，填写的都保存在本机${waiting > 0 ? `；${waiting} 份联网后自动发送` : ''}。`,
        en: `Offline: what is written stays here${waiting > 0 ? `; ${waiting} are sent when the network is back` : ''}.`,
      }

const shells: Record<Shell, Label> = {
  checking: { zh: '正在准备离线使用…', en: 'Preparing for use offline…' },
  ready: { zh: '离线也能打开本页。', en: 'This page also opens offline.' },
  cannot: {
    zh: '这个浏览器离线时不能重新打开本页，已填写的仍保存在本机。',
    en: 'This browser cannot open the page offline; what was written stays here.',
  },
}
