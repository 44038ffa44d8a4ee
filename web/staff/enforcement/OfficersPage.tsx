/** 执法人员: cards and until when they are valid; entered by the head or the administrator. */
import './case.css'
import { Button } from 'antd'
import { useState } from 'react'
import type { OfficerView } from '../../../server/enforcement/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { OfficeName } from '../matter/OfficeName.tsx'
import { Panel } from '../office/Panel.tsx'
import { hasRole, useMe } from '../session/me.ts'

const names = {
  number: { zh: '执法证号', en: 'Number of the card' },
  validUntil: { zh: '有效期至', en: 'Valid until' },
}

export function OfficersPage() {
  const say = useSay()
  const me = useMe()
  const read = useRead<{ items: OfficerView[] }>('/cases/officers')
  const [editing, setEditing] = useState<OfficerView>()
  const may = hasRole(me, ['head', 'admin'])
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '执法人员', en: 'Officers' })}</h1>
        <span className="quiet">
          {say({
            zh: '没有有效执法证的，不能办案（行政处罚法第四十二条）',
            en: 'No valid card, no investigation (penalty law art. 42)',
          })}
        </span>
      </div>
      {editing && <CardForm key={editing.personId} officer={editing} close={() => setEditing(undefined)} />}
      <Shown read={read}>
        {({ items }) => (
          <ScrollX label={say({ zh: '执法人员', en: 'Officers' })}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{say({ zh: '姓名', en: 'Name' })}</th>
                  <th scope="col" className="wide-only">
                    {say({ zh: '单位', en: 'Office' })}
                  </th>
                  <th scope="col">{say(names.number)}</th>
                  <th scope="col">{say(names.validUntil)}</th>
                  <th scope="col">
                    <span className="unseen">{say({ zh: '操作', en: 'Actions' })}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map(each => (
                  <tr key={each.personId}>
                    <td>{each.name}</td>
                    <td className="wide-only" lang="zh-CN">
                      <OfficeName name={each.office} />
                    </td>
                    <td className="number">{each.card ?? '—'}</td>
                    <td className="number nowrap">{each.validUntil ?? '—'}</td>
                    <td>
                      {may && (
                        <Button size="small" onClick={() => setEditing(each)}>
                          {say({ zh: '登记', en: 'Enter' })}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollX>
        )}
      </Shown>
    </div>
  )
}

function CardForm({ officer, close }: { officer: OfficerView; close: () => void }) {
  const say = useSay()
  const [said, setSaid] = useState<{ number?: string | undefined; validUntil?: string | undefined }>({
    ...(officer.card ? { number: officer.card } : {}),
    ...(officer.validUntil ? { validUntil: officer.validUntil } : {}),
  })
  const saving = useSubmit((body: object, key) => api.post('/cases/officers', body, key), {
    changes: ['/cases/officers'],
    done: close,
  })
  return (
    <Panel title={{ zh: `登记执法证：${officer.name}`, en: `Card of ${officer.name}` }}>
      <div className="form">
        <ProblemSummary problem={saving.error} names={names} />
        <Line
          name="number"
          label={names.number}
          required
          problem={saving.error}
          value={said.number}
          set={number => setSaid({ ...said, number })}
        />
        <Line
          name="validUntil"
          type="date"
          label={names.validUntil}
          required
          problem={saving.error}
          value={said.validUntil}
          set={validUntil => setSaid({ ...said, validUntil })}
        />
        <div className="steps">
          <Button
            type="primary"
            loading={saving.isPending}
            onClick={() => saving.mutate({ personId: officer.personId, ...said })}
          >
            {say({ zh: '保存', en: 'Save' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </div>
    </Panel>
  )
}
