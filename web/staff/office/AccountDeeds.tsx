/** Closing and reopening an account, a new password, unlocking. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { useUndo } from '../../kit/Undo.tsx'
import { useMe } from '../session/me.ts'
import { passwordOf } from './AccountForm.tsx'
import { isLocked } from './AccountTable.tsx'
import type { Account } from './office.ts'
import { strongPassword } from './password.ts'
import type { Secret } from './ShownOnce.tsx'

export function AccountDeeds({ account, tell }: { account: Account; tell: (secret: Secret) => void }) {
  const say = useSay()
  const me = useMe()
  const offerUndo = useUndo()
  const [asking, setAsking] = useState(false)
  const changes = ['/accounts', '/api-keys']
  const activate = useSubmit((active: boolean) => api.post(`/accounts/${account.id}`, { active }), {
    changes,
    done: (_, active) =>
      offerUndo({
        said: active
          ? { zh: `已启用 ${account.name}`, en: `${account.name} reopened` }
          : { zh: `已停用 ${account.name}`, en: `${account.name} closed` },
        undo: () => activate.mutate(!active),
      }),
  })
  const unlock = useSubmit(() => api.post(`/accounts/${account.id}/unlock`), { changes })
  const reset = useSubmit((password: string) => api.post(`/accounts/${account.id}/password`, { password }), {
    changes,
    done: (_, password) => {
      setAsking(false)
      tell(passwordOf(account.name, account.account, password))
    },
  })
  return (
    <>
      <ProblemSummary problem={activate.error ?? unlock.error ?? reset.error} />
      <div className="steps">
        {account.active && isLocked(account) && (
          <Button loading={unlock.isPending} onClick={() => unlock.mutate(undefined)}>
            {say({ zh: '解锁', en: 'Unlock' })}
          </Button>
        )}
        {account.active && !asking && (
          <Button onClick={() => setAsking(true)}>{say({ zh: '重置口令…', en: 'Reset password…' })}</Button>
        )}
        {account.id !== me.id && (
          <Button danger={account.active} loading={activate.isPending} onClick={() => activate.mutate(!account.active)}>
            {account.active ? say({ zh: '停用', en: 'Close' }) : say({ zh: '重新启用', en: 'Reopen' })}
          </Button>
        )}
      </div>
      {account.active && account.id !== me.id && (
        <p className="field-help">
          {say({
            zh: '停用后立即退出登录，其接口密钥一并注销；姓名仍留在各件记录中。',
            en: 'Closing signs the person out at once and revokes their API keys; the name stays in the records.',
          })}
        </p>
      )}
      {asking && (
        <div className="steps">
          <span>
            {say({
              zh: '原口令立即失效，本人在各处的登录都会退出。',
              en: 'The old password stops working at once and the person is signed out everywhere.',
            })}
          </span>
          <Button danger loading={reset.isPending} onClick={() => reset.mutate(strongPassword())}>
            {say({ zh: '生成新口令', en: 'Make a new password' })}
          </Button>
          <Button onClick={() => setAsking(false)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      )}
    </>
  )
}
