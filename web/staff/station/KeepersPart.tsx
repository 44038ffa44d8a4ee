/** Who keeps the station: each with an account of the own; the first password is seen once. */
import { Button } from 'antd'
import { useState } from 'react'
import type { StationView } from '../../../server/station/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { Line } from '../matter/fields.tsx'
import { ShownOnce } from '../office/ShownOnce.tsx'
import { hasRole, useMe } from '../session/me.ts'

const names = { account: { zh: '账号', en: 'Account' }, name: { zh: '姓名', en: 'Name' } }

export function KeepersPart({ one }: { one: StationView }) {
  const say = useSay()
  const may = hasRole(useMe(), ['handler', 'head', 'supervisor']) && one.state !== 'closed'
  const [adding, setAdding] = useState(false)
  const [account, setAccount] = useState<string>()
  const [name, setName] = useState<string>()
  const [made, setMade] = useState<{ account: string; password: string }>()
  const saving = useSubmit(
    (body: object, key) => api.post<{ account: string; password: string }>(`/stations/${one.id}/keepers`, body, key),
    {
      changes: [`/stations/${one.id}`],
      done: opened => {
        setMade(opened)
        setAdding(false)
      },
    },
  )
  return (
    <Part
      title={{ zh: '工作人员', en: 'Keepers' }}
      aside={
        may && (
          <Button size="small" onClick={() => setAdding(true)}>
            {say({ zh: '开通账号', en: 'Open an account' })}
          </Button>
        )
      }
    >
      {made && (
        <ShownOnce
          title={{ zh: `账号 ${made.account} 已开通`, en: `The account ${made.account} is open` }}
          hint={{
            zh: '初始密码，只显示这一次；请本人登录后修改。',
            en: 'First password, shown this once; it is changed after signing in.',
          }}
          secret={made.password}
          done={() => setMade(undefined)}
        />
      )}
      {adding && (
        <div className="panel form">
          <ProblemSummary problem={saving.error} names={names} />
          <div className="two">
            <Line name="name" label={names.name} required problem={saving.error} value={name} set={setName} />
            <Line
              name="account"
              label={names.account}
              required
              problem={saving.error}
              value={account}
              set={setAccount}
            />
          </div>
          <div className="steps">
            <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate({ account, name })}>
              {say({ zh: '开通', en: 'Open' })}
            </Button>
            <Button onClick={() => setAdding(false)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
          </div>
        </div>
      )}
      <ul className="lines">
        {one.keepers.map(each => (
          <li key={each.id}>
            {each.name} <code>{each.account}</code>
            {!each.active && <span className="quiet"> {say({ zh: '已停用', en: 'closed' })}</span>}
          </li>
        ))}
        {one.keepers.length === 0 && <li className="quiet">{say({ zh: '还没有人', en: 'Nobody yet' })}</li>}
      </ul>
    </Part>
  )
}
