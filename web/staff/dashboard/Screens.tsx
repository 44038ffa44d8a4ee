/** 大屏: open it here, or make a key for a screen that stands without anybody signed in. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Screens as List } from '../../../server/dashboard/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'

export function Screens() {
  const say = useSay()
  const me = useMe()
  return (
    <section className="panel">
      <h2>{say({ zh: '大屏', en: 'The wall' })}</h2>
      <p>
        {say({
          zh: '大屏只显示全市合计数，不含任何人名、店名，不能点入记录；每分钟自己更新，断网、服务器重启后自己恢复。',
          en: 'The wall shows sums of the city only: no names, no shops, no records. It renews itself every minute and recovers by itself.',
        })}
      </p>
      <p>
        <a href="/staff/wall" target="_blank" rel="noreferrer">
          {say({ zh: '在新窗口打开大屏（用我的登录）', en: 'Open the wall in a new window (with my own sign-in)' })}
        </a>
      </p>
      {hasRole(me, ['supervisor']) && <Keys />}
    </section>
  )
}

function Keys() {
  const say = useSay()
  const [label, setLabel] = useState('')
  const [made, setMade] = useState<string>()
  const read = useRead<List>('/wall/screens')
  const make = useSubmit(
    (input: { label: string }, key) => api.post<{ id: number; key: string }>('/wall/screens', input, key),
    {
      changes: ['/wall/screens'],
      done: answer => {
        setLabel('')
        setMade(`${location.origin}/staff/wall#${answer.key}`)
      },
    },
  )
  const take = useSubmit((id: number) => api.remove(`/wall/screens/${id}`), {
    changes: ['/wall/screens'],
  })
  return (
    <>
      <h2>{say({ zh: '大屏密钥', en: 'Keys of screens' })}</h2>
      <form
        className="page-head"
        onSubmit={event => {
          event.preventDefault()
          if (label.trim()) make.mutate({ label })
        }}
      >
        <Input
          className="screen-label"
          maxLength={40}
          value={label}
          aria-label={say({ zh: '挂在哪里', en: 'Where it hangs' })}
          placeholder={say({ zh: '挂在哪里，例如：指挥中心大厅', en: 'Where it hangs: the hall of the centre' })}
          onChange={event => setLabel(event.target.value)}
        />
        <Button htmlType="submit" loading={make.isPending} disabled={!label.trim()}>
          {say({ zh: '生成密钥', en: 'Make a key' })}
        </Button>
      </form>
      <ProblemSummary problem={make.error ?? take.error} />
      {made && (
        <p role="status">
          {say({
            zh: '请在大屏的浏览器里打开这个地址（只显示这一次）：',
            en: 'Open this address in the browser of the screen (it is shown this once):',
          })}{' '}
          <code className="break">{made}</code>
        </p>
      )}
      <Shown read={read}>
        {list =>
          list.items.length === 0 ? (
            <Empty title={{ zh: '还没有密钥', en: 'No keys yet' }} />
          ) : (
            <ul className="plain-list">
              {list.items.map(each => (
                <li key={each.id}>
                  {each.label}{' '}
                  <span className="quiet">
                    {each.createdBy} {each.createdAt.slice(0, 10)}
                    {each.seenAt &&
                      say({
                        zh: `，最近在线 ${each.seenAt.slice(0, 10)}`,
                        en: `, last seen ${each.seenAt.slice(0, 10)}`,
                      })}
                  </span>{' '}
                  {each.revokedAt ? (
                    <span>{say({ zh: '已收回', en: 'taken back' })}</span>
                  ) : (
                    <Button size="small" loading={take.isPending} onClick={() => take.mutate(each.id)}>
                      {say({ zh: '收回', en: 'Take back' })}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  )
}
