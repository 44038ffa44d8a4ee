/** 接口密钥: programs of other houses that act here as somebody. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { KeyForm } from './KeyForm.tsx'
import { type Secret, ShownOnce } from './ShownOnce.tsx'

interface ApiKey {
  id: number
  label: string
  createdAt: string
  revokedAt: string | null
  person: string
  account: string
}

export function KeysPart({ may }: { may: boolean }) {
  const say = useSay()
  const read = useRead<{ items: ApiKey[] }>('/api-keys')
  const [adding, setAdding] = useState(false)
  const [secret, setSecret] = useState<Secret>()
  return (
    <>
      {may && (
        <div className="office-filters">
          <span className="quiet">
            {say({
              zh: '密钥以所属人的岗位和单位办事；建议为每个外部系统设专用账号；第三方应用（Open311，/open311/v2）用岗位为「开放接口程序」的账号。',
              en: 'A key acts with the roles and office of its person; give each outside system an account of its own; an app of a third party (Open311, /open311/v2) one with the role Open311 client.',
            })}
          </span>
          <Button type="primary" className="push" onClick={() => setAdding(true)}>
            {say({ zh: '新发密钥', en: 'Issue a key' })}
          </Button>
        </div>
      )}
      {secret && <ShownOnce key={secret.secret} {...secret} done={() => setSecret(undefined)} />}
      {may && adding && <KeyForm close={() => setAdding(false)} tell={setSecret} />}
      <Shown read={read}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={{ zh: '没有接口密钥', en: 'No API keys' }}
              hint={{ zh: '接口说明见 /api/openapi.json。', en: 'The API is described at /api/openapi.json.' }}
            />
          ) : (
            <Keys items={items} may={may} />
          )
        }
      </Shown>
    </>
  )
}

function Keys({ items, may }: { items: ApiKey[]; may: boolean }) {
  const say = useSay()
  const [asking, setAsking] = useState<number>()
  const revoke = useSubmit((id: number) => api.remove(`/api-keys/${id}`), {
    changes: ['/api-keys'],
    done: () => setAsking(undefined),
  })
  return (
    <>
      <ProblemSummary problem={revoke.error} />
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '用途', en: 'Label' })}</th>
              <th scope="col">{say({ zh: '所属人', en: 'Acts as' })}</th>
              <th scope="col" className="wide-only">
                {say({ zh: '发出', en: 'Issued' })}
              </th>
              <th scope="col">{say({ zh: '状态', en: 'State' })}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(each => (
              <tr key={each.id} className={each.revokedAt ? 'closed-account' : ''}>
                <td>{each.label}</td>
                <td>
                  {each.person} <code>{each.account}</code>
                </td>
                <td className="number nowrap wide-only">{atText(each.createdAt)}</td>
                <td>
                  {each.revokedAt ? (
                    say({ zh: `已注销 ${atText(each.revokedAt)}`, en: `Revoked ${atText(each.revokedAt)}` })
                  ) : (
                    <span className="steps">
                      {say({ zh: '有效', en: 'Valid' })}
                      {may && asking !== each.id && (
                        <Button size="small" onClick={() => setAsking(each.id)}>
                          {say({ zh: '注销…', en: 'Revoke…' })}
                        </Button>
                      )}
                      {may && asking === each.id && (
                        <Button size="small" danger loading={revoke.isPending} onClick={() => revoke.mutate(each.id)}>
                          {say({ zh: '立即注销，不可恢复', en: 'Revoke for good' })}
                        </Button>
                      )}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
