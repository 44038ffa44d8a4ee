/** One line per account. More than can be read at once are not drawn: narrow down. */
import { useLanguage, useSay } from '../../kit/say.tsx'
import { type Account, nameOf, rolesOf, useOfficeRows } from './office.ts'

const most = 200

export function AccountTable({ accounts, choose }: { accounts: Account[]; choose?: (id: number) => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const offices = useOfficeRows()
  const officeOf = (account: Account) => {
    const office = offices.data?.items.find(each => each.id === account.officeId)
    return office ? nameOf(office, language) : account.office
  }
  return (
    <>
      <p className="quiet" role="status">
        {say({ zh: `共 ${accounts.length} 个账号`, en: `${accounts.length} accounts` })}
        {accounts.length > most && say({ zh: `，显示前 ${most} 个`, en: `, the first ${most} are shown` })}
      </p>
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '姓名', en: 'Name' })}</th>
              <th scope="col">{say({ zh: '账号', en: 'Account' })}</th>
              <th scope="col">{say({ zh: '岗位', en: 'Roles' })}</th>
              <th scope="col" className="wide-only">
                {say({ zh: '单位', en: 'Office' })}
              </th>
              <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.slice(0, most).map(account => (
              <tr key={account.id} className={account.active ? '' : 'closed-account'}>
                <td className="nowrap">
                  {choose ? (
                    <button type="button" className="link-button" onClick={() => choose(account.id)}>
                      {account.name}
                    </button>
                  ) : (
                    account.name
                  )}
                </td>
                <td>
                  <code>{account.account}</code>
                </td>
                <td>{rolesOf(account, language)}</td>
                <td className="wide-only">{officeOf(account)}</td>
                <td className="nowrap">
                  <State account={account} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

export const isLocked = (account: Account) =>
  account.lockedUntil !== null && Date.parse(account.lockedUntil) > Date.now()

function State({ account }: { account: Account }) {
  const say = useSay()
  if (!account.active) return say({ zh: '已停用', en: 'Closed' })
  if (isLocked(account)) return say({ zh: '已锁定', en: 'Locked' })
  return say({ zh: '在用', en: 'In use' })
}
