/** 其他途径: who mediates, arbitrates and judges in this city, as citizens read it under their complaint (consumer law art. 39). */
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type Door, routesOfDispute, routesWithDoors } from '../../../law/complaint.grounds.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Words } from '../matter/fields.tsx'
import { hasRole, useMe } from '../session/me.ts'

export interface Ways {
  doors: Door[]
}

const heads = {
  route: { zh: '途径', en: 'Way' },
  name: { zh: '名称', en: 'Name' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '电话', en: 'Telephone' },
} satisfies Record<keyof Door, Label>
const reasonLabel = { zh: '修改理由', en: 'Why it is changed' }

/** doors.2.phone is the telephone of the third line. */
const namesOf = (count: number): Record<string, Label> => ({
  reason: reasonLabel,
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) =>
      Object.entries(heads).map(([key, { zh, en }]) => {
        return [`doors.${at}.${key}`, { zh: `第${at + 1}行${zh}`, en: `${en}, line ${at + 1}` }] as const
      }),
    ).flat(),
  ),
})

export function WaysForm({ now }: { now: Ways }) {
  const say = useSay()
  const may = hasRole(useMe(), ['legal', 'supervisor'])
  const [doors, setDoors] = useState(now.doors)
  const [reason, setReason] = useState<string>()
  const saving = useSubmit((body: object, key) => api.put('/settings/ways', body, key), {
    changes: ['/settings', '/settings/history'],
    done: () => setReason(undefined),
  })
  const change = (at: number, said: Partial<Door>) =>
    setDoors(doors.map((each, nth) => (nth === at ? { ...each, ...said } : each)))
  const ways = routesWithDoors.map(value => ({
    value,
    label: routesOfDispute.find(each => each.code === value)?.text ?? value,
  }))
  return (
    <form
      className="form settings-form"
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ doors, reason })
      }}
    >
      <ProblemSummary problem={saving.error} names={namesOf(doors.length)} />
      <p className="quiet">
        {say({
          zh: '群众在「我的诉求」的「其他途径」里看到这些名称、地址和电话（《消费者权益保护法》第三十九条）。',
          en: 'Citizens read these under "Other ways" of their complaint (Consumer Rights Protection Law art. 39).',
        })}
      </p>
      {doors.length === 0 && <p className="quiet">{say({ zh: '还没有填写。', en: 'Nothing is entered yet.' })}</p>}
      {doors.map((door, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
        <fieldset key={at} className="door-row" disabled={!may}>
          <legend className="unseen">{say({ zh: `第${at + 1}行`, en: `Line ${at + 1}` })}</legend>
          <Select
            aria-label={say(heads.route)}
            value={door.route}
            onChange={route => change(at, { route })}
            options={ways}
          />
          {(['name', 'address', 'phone'] as const).map(key => (
            <Input
              key={key}
              id={`field-doors.${at}.${key}`}
              aria-label={say(heads[key])}
              placeholder={say(heads[key])}
              value={door[key]}
              onChange={event => change(at, { [key]: event.target.value })}
            />
          ))}
          {may && (
            <Button onClick={() => setDoors(doors.filter((_, nth) => nth !== at))}>
              {say({ zh: '删除', en: 'Remove' })}
            </Button>
          )}
        </fieldset>
      ))}
      {may && (
        <>
          <div>
            <Button onClick={() => setDoors([...doors, { route: '39-2', name: '', address: '', phone: '' }])}>
              {say({ zh: '加一行', en: 'Add a line' })}
            </Button>
          </div>
          <Words
            name="reason"
            label={reasonLabel}
            required
            rows={2}
            problem={saving.error}
            value={reason}
            set={setReason}
          />
          <div>
            <Button type="primary" htmlType="submit" loading={saving.isPending}>
              {say({ zh: '保存', en: 'Save' })}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
