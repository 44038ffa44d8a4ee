/** Sheets on this device and where each is; a conflict is shown and solved by the person. */
import { Button } from 'antd'
import { useState } from 'react'
import { type Label, useSay } from '../../../kit/say.tsx'
import { numberOf } from './fresh.ts'
import { dropSheet, keepSheet, type Sheet } from './store.ts'

const states: Record<Sheet['state'], Label> = {
  draft: { zh: '填写中', en: 'Being written' },
  ready: { zh: '待发送', en: 'To be sent' },
  sent: { zh: '已送达', en: 'Sent' },
  conflict: { zh: '有冲突', en: 'Conflict' },
  refused: { zh: '未被接受', en: 'Refused' },
}

export function Sheets({ sheets, open }: { sheets: Sheet[]; open: (clientId: string) => void }) {
  const say = useSay()
  return (
    <>
      <h2>{say({ zh: '本机的抽样单', en: 'Sheets on this device' })}</h2>
      <ul className="sheet-list">
        {sheets.map(each => (
          <li key={each.clientId} data-state={each.state}>
            <button type="button" className="open" onClick={() => open(each.clientId)}>
              <strong lang="zh-CN">
                {each.values.sampleName ?? say({ zh: '（未填样品）', en: '(no sample yet)' })}
              </strong>{' '}
              <span className="tag">{say(states[each.state])}</span>
              <br />
              <span className="quiet" lang="zh-CN">
                {each.values.operatorName} · {each.number ?? each.values.samplingNumber}
              </span>
            </button>
            {each.problem && <p role="alert">{each.problem}</p>}
            {each.state === 'conflict' && <Solve sheet={each} />}
            {(each.state === 'draft' || each.state === 'refused') && <GiveUp sheet={each} />}
            {each.state === 'sent' && (
              <Button size="small" onClick={() => void dropSheet(each.clientId)}>
                {say({ zh: '从本机移除', en: 'Remove from the device' })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Somebody else has done the task: the sheet is kept as a batch of its own, or thrown away, as the person says. */
function Solve({ sheet }: { sheet: Sheet }) {
  const say = useSay()
  const apart = () => {
    const { batchId: _, problem: __, ...rest } = sheet
    const number = numberOf()
    return keepSheet({ ...rest, values: { ...rest.values, samplingNumber: number }, state: 'ready' })
  }
  return (
    <div className="steps">
      <Button type="primary" onClick={() => void apart()}>
        {say({ zh: '另存为新批次并发送', en: 'Send as a batch of its own' })}
      </Button>
      <GiveUp sheet={sheet} />
    </div>
  )
}

/** Begun by mistake, or nothing was sampled there: its task is on the list again. */
function GiveUp({ sheet }: { sheet: Sheet }) {
  const say = useSay()
  const [sure, setSure] = useState(false)
  return (
    <Button danger onClick={() => (sure ? void dropSheet(sheet.clientId) : setSure(true))}>
      {sure ? say({ zh: '再按一次，删除', en: 'Press again to delete' }) : say({ zh: '放弃这一份', en: 'Give it up' })}
    </Button>
  )
}
