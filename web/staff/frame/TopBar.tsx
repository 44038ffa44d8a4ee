/** The one search box, the bell, the person. */
import { SearchOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { roles } from '../../../law/roles.ts'
import { api } from '../../kit/api.ts'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { Bell } from '../reminder/Bell.tsx'
import { useMe } from '../session/me.ts'
import { LookSwitches } from './LookSwitches.tsx'

export function TopBar({ search }: { search: () => void }) {
  const say = useSay()
  return (
    <header className="top">
      <span className="brand" aria-hidden="true">
        {say({ zh: '消保', en: 'Xiaobao' })}
      </span>
      <button type="button" className="search-box" onClick={search} aria-keyshortcuts="Control+K">
        <SearchOutlined aria-hidden="true" />
        <span>{say({ zh: '搜索编号、电话、单位、内容', en: 'Search numbers, phones, operators, words' })}</span>
        <span className="key" aria-hidden="true">
          Ctrl K
        </span>
      </button>
      <div className="top-right">
        <Bell />
        <Person />
      </div>
    </header>
  )
}

function Person() {
  const say = useSay()
  const me = useMe()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const signOut = useSubmit(() => api.remove('/session'), {
    done: () => {
      void navigate({ to: '/login' })
      queryClient.clear()
    },
  })
  const office = language === 'en' ? (me.officeEn ?? me.office) : me.office
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        <div className="person-card">
          <div>
            <strong>{me.name}</strong> <span className="quiet">{me.account}</span>
          </div>
          <div>{office}</div>
          <div className="quiet">{me.roles.map(role => roles[role]?.[language] ?? role).join(' · ')}</div>
          <LookSwitches />
          <Button
            block
            onClick={() => {
              setOpen(false)
              void navigate({ to: '/password' })
            }}
          >
            {say({ zh: '修改口令', en: 'Change password' })}
          </Button>
          <Button block onClick={() => signOut.mutate(undefined)} loading={signOut.isPending}>
            {say({ zh: '退出登录', en: 'Sign out' })}
          </Button>
        </div>
      }
    >
      <button type="button" className="person">
        <strong>{me.name}</strong>
        <span className="person-office">{office}</span>
      </button>
    </Popover>
  )
}
