/** One source: its account, its address, both secrets. A secret left empty stays as it was. */
import { Button, Checkbox, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import type { SourceChange } from '../../../server/workorder/contract.ts'
import { api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useRead, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import type { Source } from './SourcesPart.tsx'

const names = {
  key: { zh: '代号', en: 'Key' },
  name: { zh: '名称', en: 'Name' },
  personId: { zh: '专用账号', en: 'Its account' },
  endpoint: { zh: '对方接收地址', en: 'Our messages go to' },
  inboundSecret: { zh: '对方签名密钥', en: 'Their signing secret' },
  outboundSecret: { zh: '我方签名密钥', en: 'Our signing secret' },
}

interface Account {
  id: number
  account: string
  name: string
  roles: string[]
}

/** Random enough for both directions; the other house gets it once, from this screen. */
const freshSecret = () => `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))}`

export function SourceForm({ source, close }: { source?: Source; close: () => void }) {
  const say = useSay()
  const accounts = useRead<{ items: Account[] }>('/accounts')
  const [key, setKey] = useState(source?.key)
  const [facts, setFacts] = useState<Partial<SourceChange>>({
    name: source?.name ?? '',
    active: source?.active ?? true,
    ...(source ? { personId: source.personId } : {}),
    ...(source?.endpoint ? { endpoint: source.endpoint } : {}),
  })
  const set = (change: Partial<SourceChange>) => setFacts(before => ({ ...before, ...change }))
  const saving = useSubmit(
    (body: object, once) => api.put(`/hotline/sources/${encodeURIComponent(key ?? '')}`, body, once),
    {
      changes: ['/hotline/sources', '/hotline/limits'],
      done: close,
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(facts)
  }
  const entries = (accounts.data?.items ?? [])
    .filter(each => each.roles.includes('hotline'))
    .map(each => ({
      code: String(each.id),
      zh: `${each.name} ${each.account}`,
      en: `${each.name} ${each.account}`,
      initials: each.account,
    }))
  const secret = (name: 'inboundSecret' | 'outboundSecret', kept: boolean | undefined) => (
    <Field
      name={name}
      label={names[name]}
      problem={saving.error}
      help={
        kept
          ? { zh: '已设置；留空不变。', en: 'Set; left empty it stays.' }
          : { zh: 'whsec_ 开头；与对方约定，只在这里录入。', en: 'Begins with whsec_; agreed with the other house.' }
      }
      after={
        <Button size="small" type="link" onClick={() => set({ [name]: freshSecret() })}>
          {say({ zh: '生成一个', en: 'Make one' })}
        </Button>
      }
    >
      <Input autoComplete="off" value={facts[name] ?? ''} onChange={event => set({ [name]: event.target.value })} />
    </Field>
  )
  return (
    <form className="panel form limit-form" onSubmit={submit}>
      <ProblemSummary problem={saving.error} names={names} />
      <div className="limit-fields">
        {source === undefined && (
          <Line
            name="key"
            label={names.key}
            required
            problem={saving.error}
            value={key}
            set={setKey}
            placeholder="city"
          />
        )}
        <Line
          name="name"
          label={names.name}
          required
          problem={saving.error}
          value={facts.name}
          set={name => set({ name: name ?? '' })}
        />
        <Field name="personId" label={names.personId} required problem={saving.error}>
          <CodedSelect
            entries={entries}
            value={facts.personId === undefined ? undefined : String(facts.personId)}
            onChange={code => set(code === undefined ? {} : { personId: Number(code) })}
            invalid={false}
          />
        </Field>
        <Line
          name="endpoint"
          label={names.endpoint}
          problem={saving.error}
          value={facts.endpoint}
          set={endpoint => set({ endpoint })}
          placeholder="https://"
          help={{
            zh: '没有接口的留空，结果由分派员人工回填。',
            en: 'Empty where there is no interface: results are told by hand.',
          }}
        />
        {secret('inboundSecret', source?.inboundSecret)}
        {secret('outboundSecret', source?.outboundSecret)}
      </div>
      <Checkbox checked={facts.active ?? true} onChange={event => set({ active: event.target.checked })}>
        {say({ zh: '启用', en: 'Switched on' })}
      </Checkbox>
      <div className="steps">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {say({ zh: '保存', en: 'Save' })}
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </form>
  )
}
