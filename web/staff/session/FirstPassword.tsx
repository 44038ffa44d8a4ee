/** The first sign-in: the administrator knows this password, so nothing opens before another is chosen. */
import { useQueryClient } from '@tanstack/react-query'
import { useSay, useTitle } from '../../kit/say.tsx'
import { LookSwitches } from '../frame/LookSwitches.tsx'
import type { Me } from './me.ts'
import { PasswordForm } from './PasswordForm.tsx'

export function FirstPassword({ me }: { me: Me }) {
  const say = useSay()
  const client = useQueryClient()
  const title = say({ zh: '请先修改初始口令', en: 'Choose your own password first' })
  useTitle(title)
  return (
    <main className="login">
      <section className="login-card panel">
        <p className="quiet">
          {me.name} · {me.office}
        </p>
        <h1>{title}</h1>
        <p>
          {say({
            zh: '现在的口令是别人设的。改成只有您自己知道的，改好即进入工作台。',
            en: 'Somebody else set the present one. Choose one that only you know; then the desk opens.',
          })}
        </p>
        <PasswordForm account={me.account} done={() => void client.invalidateQueries()} />
        <LookSwitches />
      </section>
    </main>
  )
}
