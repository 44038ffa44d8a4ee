/** 其他途径: who mediates, arbitrates and judges in this city, as citizens read it under their complaint (consumer law art. 39). */
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { type Door, routesOfDispute, routesWithDoors } from '../../../law/complaint.grounds.ts'
import { freshKey } from '../../kit/api.ts'
import { problemAt } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { SettingForm } from '../matter/SettingForm.tsx'
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

/** doors.2.phone is the telephone of the third line. */
const namesOf = (count: number): Record<string, Label> & { reason: Label } => ({
  reason: { zh: '修改理由', en: 'Why it is changed' },
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) =>
      Object.entries(heads).map(([key, { zh, en }]) => {
        return [`doors.${at}.${key}`, { zh: `第${at + 1}行${zh}`, en: `${en}, line ${at + 1}` }] as const
      }),
    ).flat(),
  ),
})

/** A row keeps its key when another one is removed: else the cursor would jump into the next. */
interface Row {
  key: string
  door: Door
}
const rowOf = (door: Door): Row => ({ key: freshKey(), door })

export function WaysForm({ now }: { now: Ways }) {
  const say = useSay()
  const may = hasRole(useMe(), ['legal', 'supervisor'])
  const [rows, setRows] = useState<Row[]>(() => now.doors.map(rowOf))
  const change = (row: Row, said: Partial<Door>) =>
    setRows(rows.map(each => (each.key === row.key ? { key: row.key, door: { ...each.door, ...said } } : each)))
  const ways = routesWithDoors.map(value => ({
    value,
    label: routesOfDispute.find(each => each.code === value)?.text ?? value,
  }))
  return (
    <SettingForm
      path="/settings/ways"
      changes={['/settings']}
      content={{ doors: rows.map(({ door }) => door) }}
      names={namesOf(rows.length)}
      may={may}
    >
      {problem => (
        <>
          <p className="quiet">
            {say({
              zh: '群众在「我的诉求」的「其他途径」里看到这些名称、地址和电话（《消费者权益保护法》第三十九条）。',
              en: 'Citizens read these under "Other ways" of their complaint (Consumer Rights Protection Law art. 39).',
            })}
          </p>
          {rows.length === 0 && <p className="quiet">{say({ zh: '还没有填写。', en: 'Nothing is entered yet.' })}</p>}
          {rows.map((row, at) => (
            <fieldset key={row.key} className="door-row" disabled={!may}>
              <legend className="unseen">{say({ zh: `第${at + 1}行`, en: `Line ${at + 1}` })}</legend>
              <Select
                aria-label={say(heads.route)}
                value={row.door.route}
                onChange={route => change(row, { route })}
                options={ways}
              />
              {(['name', 'address', 'phone'] as const).map(key => (
                <Input
                  key={key}
                  id={`field-doors.${at}.${key}`}
                  aria-label={say(heads[key])}
                  placeholder={say(heads[key])}
                  status={problemAt(problem, `doors.${at}.${key}`) ? 'error' : ''}
                  value={row.door[key]}
                  onChange={event => change(row, { [key]: event.target.value })}
                />
              ))}
              {may && (
                <Button onClick={() => setRows(rows.filter(each => each !== row))}>
                  {say({ zh: '删除', en: 'Remove' })}
                </Button>
              )}
            </fieldset>
          ))}
          {may && (
            <div>
              <Button onClick={() => setRows([...rows, rowOf({ route: '39-2', name: '', address: '', phone: '' })])}>
                {say({ zh: '加一行', en: 'Add a line' })}
              </Button>
            </div>
          )}
        </>
      )}
    </SettingForm>
  )
}
