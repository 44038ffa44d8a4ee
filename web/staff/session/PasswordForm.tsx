/** The present password and a new one, twice. Other sessions end; this one goes on. */
import { Alert, Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'

const names = {
  old: { zh: '现在的口令', en: 'Present password' },
  password: { zh: '新口令', en: 'New password' },
  again: { zh: '再输一遍新口令', en: 'New password again' },
}

/** @param done where more follows than the word that it was changed */
export function PasswordForm({ account, done }: { account: string; done?: () => void }) {
  const say = useSay()
  const [old, setOld] = useState('')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const changing = useSubmit((body: { old: string; password: string }, key) => api.post('/me/password', body, key), {
    done: () => {
      setOld('')
      setPassword('')
      setAgain('')
      done?.()
    },
  })
  const differs = again !== '' && again !== password
  const submit = (event: FormEvent) => {
    event.preventDefault()
    changing.mutate({ old, password })
  }
  return (
    <form className="form own-password panel" onSubmit={submit}>
      {/* A password manager must know whose it is. */}
      <input
        type="text"
        className="unseen"
        autoComplete="username"
        value={account}
        readOnly
        tabIndex={-1}
        aria-label={say({ zh: '账号', en: 'Account' })}
      />
      <ProblemSummary problem={changing.error} names={names} />
      {changing.isSuccess && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={say({
            zh: '口令已修改，其他地方的登录已退出。',
            en: 'The password was changed. You are signed out everywhere else.',
          })}
        />
      )}
      <Field name="old" label={names.old} required problem={changing.error}>
        <Input.Password autoComplete="current-password" value={old} onChange={event => setOld(event.target.value)} />
      </Field>
      <Field
        name="password"
        label={names.password}
        required
        problem={changing.error}
        help={{
          zh: '至少10个字符，含大写字母、小写字母、数字、符号中的三类。',
          en: 'At least 10 characters of three kinds: upper case, lower case, digits, signs.',
        }}
      >
        <Input.Password
          autoComplete="new-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </Field>
      <Field
        name="again"
        label={names.again}
        required
        after={
          differs && (
            <div className="field-problem" role="status">
              {say({ zh: '两次输入不一致', en: 'The two differ' })}
            </div>
          )
        }
      >
        <Input.Password autoComplete="new-password" value={again} onChange={event => setAgain(event.target.value)} />
      </Field>
      <div>
        <Button
          type="primary"
          htmlType="submit"
          loading={changing.isPending}
          disabled={!old || !password || again !== password}
        >
          {say({ zh: '修改口令', en: 'Change password' })}
        </Button>
      </div>
    </form>
  )
}
