/** 账号: who works here, in which office and with which roles; found by name, account or office. */

import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { AccountForm } from './AccountForm.tsx'
import { AccountTable } from './AccountTable.tsx'
import { OfficeChoice } from './OfficeChoice.tsx'
import { type Account, useAccounts } from './office.ts'
import { type Secret, ShownOnce } from './ShownOnce.tsx'

interface Narrowed {
  q?: string
  office?: string
  closed?: string
}

const matches = ({ q = '', office, closed }: Narrowed) => {
  const wanted = q.trim().toLowerCase()
  return (account: Account) =>
    (closed !== undefined || account.active) &&
    (office === undefined || account.officeId === Number(office)) &&
    (account.name.includes(wanted) || account.account.includes(wanted))
}

export function AccountsPart({ may }: { may: boolean }) {
  const say = useSay()
  const navigate = useNavigate()
  const read = useAccounts()
  const narrowed = useSearch({ strict: false }) as Narrowed
  const [chosen, setChosen] = useState<number | 'new'>()
  const [secret, setSecret] = useState<Secret>()
  const narrow = (next: Narrowed) =>
    void navigate({ to: '/office', search: { part: 'accounts', ...narrowed, ...next } as never, replace: true })
  const account = read.data?.items.find(each => each.id === chosen)
  return (
    <>
      <search className="office-filters">
        <Input
          allowClear
          aria-label={say({ zh: '姓名或账号', en: 'Name or account' })}
          placeholder={say({ zh: '姓名或账号', en: 'Name or account' })}
          value={narrowed.q ?? ''}
          onChange={event => narrow({ q: event.target.value })}
        />
        <OfficeChoice
          aria-label={say({ zh: '单位', en: 'Office' })}
          placeholder={say({ zh: '所有单位', en: 'All offices' })}
          value={narrowed.office ? Number(narrowed.office) : undefined}
          set={id => narrow({ office: id === undefined ? '' : String(id) })}
        />
        <Checkbox
          checked={narrowed.closed !== undefined}
          onChange={event => narrow({ closed: event.target.checked ? '1' : '' })}
        >
          {say({ zh: '含已停用', en: 'Closed ones too' })}
        </Checkbox>
        {may && (
          <Button type="primary" className="push" onClick={() => setChosen('new')}>
            {say({ zh: '新设账号', en: 'Add an account' })}
          </Button>
        )}
      </search>
      {secret && <ShownOnce key={secret.secret} {...secret} done={() => setSecret(undefined)} />}
      {may && chosen !== undefined && (chosen === 'new' || account) && (
        <AccountForm
          key={chosen}
          {...(account ? { account } : {})}
          close={() => setChosen(undefined)}
          tell={setSecret}
        />
      )}
      <Shown read={read}>
        {({ items }) => {
          const found = items.filter(matches(narrowed))
          return found.length === 0 ? (
            <Empty
              title={{ zh: '没有这样的账号', en: 'No such account' }}
              hint={{ zh: '请换一个词，或者勾选「含已停用」。', en: 'Try another word, or include closed ones.' }}
            />
          ) : (
            <AccountTable accounts={found} {...(may ? { choose: setChosen } : {})} />
          )
        }}
      </Shown>
    </>
  )
}
