/** 连接设置: which city systems send orders, under which account, where our messages go. Secrets go in and are never shown. */
import { Button } from 'antd'
import { useState } from 'react'
import { useRead } from '../../kit/reading.ts'
import { Empty, Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { Facts } from '../matter/Facts.tsx'
import { hasRole, useMe } from '../session/me.ts'
import { SourceForm } from './SourceForm.tsx'

export interface Source {
  key: string
  name: string
  active: boolean
  endpoint: string | null
  account: string
  personId: number
  inboundSecret: boolean
  outboundSecret: boolean
  changedAt: string
}

export function SourcesPart() {
  const say = useSay()
  const may = hasRole(useMe(), ['admin'])
  const read = useRead<{ items: Source[] }>('/hotline/sources')
  const [editing, setEditing] = useState<Source | 'new'>()
  return (
    <Shown read={read}>
      {({ items }) => (
        <>
          <div className="order-filters">
            <p className="quiet">
              {say({
                zh: '对方系统用专用账号的接口密钥（「机构与账号」中发出）送来工单，双方消息都按 Standard Webhooks 规范签名。接口说明：/api/openapi.json。',
                en: 'The other system sends orders with the API key of its own account; both sides sign after the Standard Webhooks specification. Described at /api/openapi.json.',
              })}
            </p>
            {may && (
              <Button type="primary" className="push" onClick={() => setEditing('new')}>
                {say({ zh: '登记来源', en: 'Add a source' })}
              </Button>
            )}
          </div>
          {editing === 'new' && <SourceForm close={() => setEditing(undefined)} />}
          {items.length === 0 && editing === undefined && (
            <Empty
              title={{ zh: '尚未登记工单来源', en: 'No source of orders yet' }}
              hint={{
                zh: '先在「机构与账号」中建一个岗位为「12345系统」的账号，再在这里登记。',
                en: 'First make an account with the role “The 12345 system” under Offices and accounts.',
              }}
            />
          )}
          {items.map(source =>
            editing !== 'new' && editing?.key === source.key ? (
              <SourceForm key={source.key} source={source} close={() => setEditing(undefined)} />
            ) : (
              <OneSource key={source.key} source={source} edit={may ? () => setEditing(source) : undefined} />
            ),
          )}
        </>
      )}
    </Shown>
  )
}

function OneSource({ source, edit }: { source: Source; edit: (() => void) | undefined }) {
  const say = useSay()
  const there = (kept: boolean) => (kept ? say({ zh: '已设置', en: 'set' }) : say({ zh: '未设置', en: 'not set' }))
  return (
    <section className="panel source" aria-label={source.name}>
      <div className="part-head">
        <h2>
          {source.name} <code>{source.key}</code>
        </h2>
        {!source.active && <strong>{say({ zh: '已停用', en: 'Switched off' })}</strong>}
        {edit && (
          <Button size="small" onClick={edit}>
            {say({ zh: '修改', en: 'Change' })}
          </Button>
        )}
      </div>
      <Facts
        facts={[
          [{ zh: '账号', en: 'Account' }, <code key="a">{source.account}</code>],
          [
            { zh: '对方接收地址', en: 'Our messages go to' },
            source.endpoint ?? say({ zh: '没有接口，人工回填', en: 'no interface, told by hand' }),
          ],
          [{ zh: '对方签名密钥', en: 'Their signing secret' }, there(source.inboundSecret)],
          [{ zh: '我方签名密钥', en: 'Our signing secret' }, there(source.outboundSecret)],
          [{ zh: '最后修改', en: 'Changed' }, atText(source.changedAt)],
        ]}
      />
    </section>
  )
}
