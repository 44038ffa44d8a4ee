/** The own password, changed by whoever has it. */
import { useSay } from '../../kit/say.tsx'
import { useMe } from './me.ts'
import { PasswordForm } from './PasswordForm.tsx'

export function PasswordPage() {
  const say = useSay()
  return (
    <div className="page">
      <h1>{say({ zh: '修改口令', en: 'Change password' })}</h1>
      <PasswordForm account={useMe().account} />
    </div>
  )
}
