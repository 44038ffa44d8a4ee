/** One account: made with a strong password, or its name, office and roles changed. */
import { Button, Checkbox } from 'antd'
import { type FormEvent, useState } from 'react'
import type { Role } from '../../../law/grammar.ts'
import { roles } from '../../../law/roles.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { Field, ProblemSummary, problemAt } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { AccountDeeds } from './AccountDeeds.tsx'
import { OfficeChoice } from './OfficeChoice.tsx'
import { type Account, heldRoles } from './office.ts'
import { Panel } from './Panel.tsx'
import { strongPassword } from './password.ts'
import type { Secret } from './ShownOnce.tsx'

const names = {
  name: { zh: '姓名', en: 'Name' },
  account: { zh: '账号', en: 'Account' },
  officeId: { zh: '单位', en: 'Office' },
  roles: { zh: '岗位', en: 'Roles' },
}

interface Body {
  account?: string | undefined
  name?: string | undefined
  officeId?: number | undefined
  roles?: Role[]
  password?: string
}

interface AccountFormProps {
  account?: Account
  close: () => void
  tell: (secret: Secret) => void
}

export function AccountForm({ account, close, tell }: AccountFormProps) {
  const say = useSay()
  const [name, setName] = useState<string | undefined>(account?.name)
  const [login, setLogin] = useState<string>()
  const [officeId, setOfficeId] = useState<number | undefined>(account?.officeId)
  const [held, setHeld] = useState<Role[]>(account?.roles ?? [])
  const saving = useSubmit(
    (body: Body, key) => api.post(account ? `/accounts/${account.id}` : '/accounts', body, key),
    {
      changes: ['/accounts'],
      done: (_, { password }) => {
        if (password) tell(passwordOf(name ?? '', login ?? '', password))
        close()
      },
    },
  )
  const problem = saving.error
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!account) saving.mutate({ account: login, name, officeId, roles: held, password: strongPassword() })
    else
      saving.mutate({
        ...(name === account.name ? {} : { name }),
        ...(officeId === account.officeId ? {} : { officeId }),
        ...(held.join() === account.roles.join() ? {} : { roles: held }),
      })
  }
  const title: Label = account
    ? { zh: `变更账号 ${account.account}`, en: `Change ${account.account}` }
    : { zh: '新设账号', en: 'Add an account' }
  return (
    <Panel title={title}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={problem} names={names} />
        <div className="office-form">
          <Line name="name" label={names.name} required problem={problem} value={name} set={setName} />
          {!account && (
            <Line
              name="account"
              label={names.account}
              required
              help={{
                zh: '登录用，小写字母、数字、点、横线。',
                en: 'For signing in: lower case, digits, dots, dashes.',
              }}
              problem={problem}
              value={login}
              set={setLogin}
            />
          )}
          <Field name="officeId" label={names.officeId} required problem={problem}>
            <OfficeChoice value={officeId} set={setOfficeId} invalid={false} />
          </Field>
        </div>
        <RoleChoice held={held} set={setHeld} problem={problem} />
        {account && (
          <p className="field-help">
            {say({
              zh: '变更单位或者岗位后，本人须重新登录。',
              en: 'After a change of office or roles the person signs in again.',
            })}
          </p>
        )}
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {account ? say({ zh: '保存', en: 'Save' }) : say({ zh: '新设并生成口令', en: 'Add and make a password' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
      {account && <AccountDeeds account={account} tell={tell} />}
    </Panel>
  )
}

export const passwordOf = (name: string, account: string, secret: string): Secret => ({
  title: { zh: `${name}（${account}）的口令`, en: `Password of ${name} (${account})` },
  hint: {
    zh: '只显示这一次。请当面或者电话告诉本人，本人登录后在右上角修改。',
    en: 'Shown this once. Tell the person face to face or by telephone; it is changed at the top right after signing in.',
  },
  secret,
})

function RoleChoice({ held, set, problem }: { held: Role[]; set: (held: Role[]) => void; problem: ApiProblem | null }) {
  const say = useSay()
  const wrong = problemAt(problem, 'roles')
  return (
    <fieldset className="choice" id="field-roles" tabIndex={-1}>
      <legend>{say(names.roles)}</legend>
      <div className="role-choice">
        {heldRoles.map(role => (
          <Checkbox
            key={role}
            checked={held.includes(role)}
            onChange={event => set(event.target.checked ? [...held, role] : held.filter(each => each !== role))}
          >
            {say(roles[role])}
          </Checkbox>
        ))}
      </div>
      {wrong && (
        <div className="field-problem">
          {wrong.problem} {wrong.expected}
        </div>
      )}
    </fieldset>
  )
}
