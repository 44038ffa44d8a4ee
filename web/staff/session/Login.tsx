/** Signing in. In a demonstration the model city's people are listed: one click signs in as that person. */

import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { roles } from '../../../law/roles.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { keyOf, useSubmit } from '../../kit/reading.ts'
import { useLanguage, useSay, useTitle } from '../../kit/say.tsx'
import { LookSwitches } from '../frame/LookSwitches.tsx'
import { type About, type Me, startOf, useAbout } from './me.ts'

const names = { account: { zh: '账号', en: 'Account' }, password: { zh: '密码', en: 'Password' } }

export function Login() {
  const say = useSay()
  const about = useAbout()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { next } = useSearch({ strict: false }) as { next?: string }
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useSubmit((who: { account: string; password: string }, key) => api.post<Me>('/session', who, key), {
    done: me => {
      client.setQueryData(keyOf('/me'), me)
      // Only a place of our own: never another site's address.
      const [path, query = ''] = (next && /^\/(?!\/)/.test(next) ? next : startOf(me)).split('?', 2)
      void navigate({ to: path, search: Object.fromEntries(new URLSearchParams(query)) as never })
    },
  })
  useTitle(say({ zh: '登录', en: 'Sign in' }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate({ account, password })
  }
  return (
    <main className="login">
      <section className="login-card panel">
        <p className="quiet">{about.data?.bureau}</p>
        <h1>{say({ zh: '消保 · 12315 工作台', en: 'Xiaobao · 12315 desk' })}</h1>
        <form className="form" onSubmit={submit}>
          <ProblemSummary problem={signIn.error} names={names} />
          <Field name="account" label={names.account}>
            <Input
              autoFocus
              autoComplete="username"
              value={account}
              onChange={event => setAccount(event.target.value)}
            />
          </Field>
          <Field name="password" label={names.password}>
            <Input.Password
              autoComplete="current-password"
              value={password}
              onChange={event => setPassword(event.target.value)}
            />
          </Field>
          <Button type="primary" htmlType="submit" loading={signIn.isPending} disabled={!account || !password}>
            {say({ zh: '登录', en: 'Sign in' })}
          </Button>
        </form>
        <LookSwitches />
      </section>
      {about.data?.demo && about.data.accounts && (
        <DemoAccounts
          about={about.data}
          choose={who => {
            setAccount(who.account)
            setPassword(who.password)
            signIn.mutate(who)
          }}
        />
      )}
    </main>
  )
}

function DemoAccounts({
  about,
  choose,
}: {
  about: About
  choose: (who: { account: string; password: string }) => void
}) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <section className="login-demo panel" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">
        {say({ zh: '演示数据 · 演示账号（点击即登录）', en: 'Demonstration data · accounts (one click signs in)' })}
      </h2>
      <p className="quiet">
        {say({
          zh: `虚构城市「${about.city}」，人物、商家均为虚构。密码：${about.password ?? ''}`,
          en: `A fictional city (${about.city}) with fictional people and shops. Password: ${about.password ?? ''}`,
        })}
      </p>
      <ul>
        {about.accounts?.map(each => (
          <li key={each.account}>
            <button type="button" onClick={() => choose({ account: each.account, password: about.password ?? '' })}>
              <span>
                <strong>{each.name}</strong> {each.roles.map(role => roles[role]?.[language] ?? role).join(' · ')}
              </span>
              <code>{each.account}</code>
              <span className="quiet">{(language === 'en' && each.officeEn) || each.office}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
