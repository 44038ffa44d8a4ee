/** 牌匾: print files in three sizes, certificate, the page behind the code; a lost one is called in and replaced. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { plaqueSizes } from '../../../server/demonstration/contract.ts'
import type { DemonstrationView } from '../../../server/demonstration/view.ts'
import { address, api } from '../../kit/api.ts'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'

export function PlaquePart({ one }: { one: DemonstrationView }) {
  const say = useSay()
  const me = useMe()
  const [because, setBecause] = useState<string>()
  const replacing = useSubmit((reason: string, key) => api.post(`/demonstrations/${one.id}/plaques`, { reason }, key), {
    changes: [`/demonstrations/${one.id}`],
    done: () => setBecause(undefined),
  })
  if (one.plaques.length === 0) return null
  const current = one.plaques.find(each => each.revokedOn === null)
  const inUse = !['delisted', 'expired'].includes(one.state)
  return (
    <Part title={{ zh: '牌匾和二维码', en: 'Plaque and code' }}>
      <ul className="lines">
        {one.plaques.map(each => (
          <li key={each.code} className="spread">
            <span>
              <a href={`/p/${each.code}`} target="_blank" rel="noreferrer" className="number">
                /p/{each.code}
              </a>
            </span>
            <span className="quiet">
              {each.madeOn}
              {each.revokedOn &&
                say({
                  zh: `，${each.revokedOn}作废：${each.because}`,
                  en: `, revoked on ${each.revokedOn}: ${each.because}`,
                })}
            </span>
          </li>
        ))}
      </ul>
      {current && inUse && (
        <div className="steps">
          {Object.entries(plaqueSizes).map(([size, label]) => (
            <Button key={size} href={address(`/demonstrations/${one.id}/plaque/pdf`, { size })} target="_blank">
              {say(label)}
            </Button>
          ))}
          <Button href={address(`/demonstrations/${one.id}/certificate/docx`)}>
            {say({ zh: '证书（Word）', en: 'Certificate (Word)' })}
          </Button>
          {hasRole(me, ['handler', 'head', 'supervisor']) && because === undefined && (
            <Button onClick={() => setBecause('')}>{say({ zh: '作废换码', en: 'Revoke and replace' })}</Button>
          )}
        </div>
      )}
      {because !== undefined && (
        <div className="steps">
          <Input
            autoFocus
            value={because}
            onChange={event => setBecause(event.target.value)}
            aria-label={say({ zh: '换码原因', en: 'Why' })}
            placeholder={say({ zh: '原因：遗失、污损、被冒用', en: 'Why: lost, damaged, copied' })}
            style={{ maxWidth: 320 }}
          />
          <Button
            type="primary"
            disabled={because.trim() === ''}
            loading={replacing.isPending}
            onClick={() => replacing.mutate(because)}
          >
            {say({ zh: '作废旧码', en: 'Revoke' })}
          </Button>
          <Button onClick={() => setBecause(undefined)}>{say({ zh: '取消', en: 'Cancel' })}</Button>
          {replacing.error && <span className="field-problem">{replacing.error.message}</span>}
        </div>
      )}
    </Part>
  )
}
