/** 机构与账号: kept by the administrator, read by the auditor. */
import './office.css'
import { Link, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { type Label, useSay } from '../../kit/say.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { AccountsPart } from './AccountsPart.tsx'
import { AreasPart } from './AreasPart.tsx'
import { KeysPart } from './KeysPart.tsx'
import { OfficesPart } from './OfficesPart.tsx'

const parts = {
  accounts: { title: { zh: '账号', en: 'Accounts' }, Shown: AccountsPart },
  offices: { title: { zh: '机构', en: 'Offices' }, Shown: OfficesPart },
  areas: { title: { zh: '辖区', en: 'Areas' }, Shown: AreasPart },
  keys: { title: { zh: '接口密钥', en: 'API keys' }, Shown: KeysPart },
} satisfies Record<string, { title: Label; Shown: ComponentType<{ may: boolean }> }>

export function OfficePage() {
  const say = useSay()
  const may = hasRole(useMe(), ['admin'])
  const { part: asked } = useSearch({ strict: false }) as { part?: string }
  const part = asked !== undefined && Object.hasOwn(parts, asked) ? (asked as keyof typeof parts) : 'accounts'
  const { Shown } = parts[part]
  const title = say({ zh: '机构与账号', en: 'Offices and accounts' })
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        <nav className="settings-parts" aria-label={title}>
          {(Object.keys(parts) as (keyof typeof parts)[]).map(name => (
            <Link
              key={name}
              to="/office"
              search={{ part: name } as never}
              aria-current={name === part ? 'page' : undefined}
            >
              {say(parts[name].title)}
            </Link>
          ))}
        </nav>
        {!may && <span className="quiet">{say({ zh: '只读', en: 'Read only' })}</span>}
      </div>
      <Shown may={may} />
    </div>
  )
}
