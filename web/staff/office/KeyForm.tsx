/** A new API key, for whom and for what. */
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { useAccounts } from './office.ts'
import { Panel } from './Panel.tsx'
import type { Secret } from './ShownOnce.tsx'

const names = { label: { zh: '用途', en: 'Label' }, personId: { zh: '所属人', en: 'Acts as' } }

export function KeyForm({ close, tell }: { close: () => void; tell: (secret: Secret) => void }) {
  const say = useSay()
  const accounts = useAccounts()
  const [label, setLabel] = useState<string>()
  const [personId, setPersonId] = useState<number>()
  const saving = useSubmit((body: object, key) => api.post<{ key: string }>('/api-keys', body, key), {
    changes: ['/api-keys'],
    done: made => {
      tell({
        title: { zh: `接口密钥：${label}`, en: `API key: ${label}` },
        hint: {
          zh: '只显示这一次。对方系统以请求头 Authorization: Bearer 加密钥 使用。',
          en: 'Shown this once. The other system sends it as Authorization: Bearer and the key.',
        },
        secret: made.key,
      })
      close()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ label, personId })
  }
  const people = (accounts.data?.items ?? [])
    .filter(each => each.active)
    .map(each => ({
      code: String(each.id),
      zh: `${each.name} · ${each.office}`,
      en: `${each.name} · ${each.office}`,
      initials: each.account,
    }))
  const title = { zh: '新发密钥', en: 'Issue a key' }
  return (
    <Panel title={title}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={saving.error} names={names} />
        <div className="office-form">
          <Line
            name="label"
            label={names.label}
            required
            help={{ zh: '哪个系统用，如「市局数据平台」。', en: 'Which system uses it.' }}
            problem={saving.error}
            value={label}
            set={setLabel}
          />
          <Field name="personId" label={names.personId} required problem={saving.error}>
            <CodedSelect
              entries={people}
              value={personId === undefined ? undefined : String(personId)}
              onChange={code => setPersonId(code === undefined ? undefined : Number(code))}
              invalid={false}
            />
          </Field>
        </div>
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '新发', en: 'Issue' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
