/** An application as it came in, or a recommendation of the county bureau: five conditions, four papers. */
import { Button, Checkbox, Radio } from 'antd'
import { type FormEvent, useState } from 'react'
import { fiveOnes, odrPapers } from '../../../law/odr.ts'
import type { Application } from '../../../server/odr/contract.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { UploadBox } from '../../kit/UploadBox.tsx'
import { useUploads } from '../../kit/upload.ts'
import { OperatorSearch } from '../intake/OperatorSearch.tsx'
import { Line, Words } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'

const names = {
  operatorId: { zh: '企业', en: 'Enterprise' },
  place: { zh: '固定场所', en: 'Fixed place' },
  contact: { zh: '专（兼）职人员', en: 'Person' },
  phone: { zh: '专用电话', en: 'Telephone for it' },
  system: { zh: '投诉处理制度', en: 'Rules for complaints' },
  conditions: { zh: '“五个一”', en: 'Five conditions' },
  papers: { zh: '申请材料', en: 'Papers' },
} satisfies Record<string, Label>

export function ApplicationForm({ close }: { close: () => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const [name, setName] = useState('')
  const [said, setSaid] = useState<Partial<Application>>({ broughtBy: 'application', conditions: [], papers: [] })
  const set = (change: Partial<Application>) => setSaid(before => ({ ...before, ...change }))
  const files = useUploads()
  const saving = useSubmit((body: object, key) => api.post('/odr-enterprises', body, key), {
    changes: ['/odr-enterprises'],
    done: close,
  })
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const attachments = files.uploads.flatMap(each =>
      each.id && each.token ? [{ id: each.id, token: each.token }] : [],
    )
    saving.mutate({ ...said, attachments })
  }
  const ticks = (field: 'conditions' | 'papers', list: readonly { code: string; zh: string; en: string }[]) => (
    <div className="field">
      <strong>{say(names[field])}</strong>
      <Checkbox.Group
        className="checklist"
        value={said[field] ?? []}
        onChange={codes => set({ [field]: codes as string[] })}
        options={list.map(each => ({ value: each.code, label: each[language] }))}
      />
    </div>
  )
  return (
    <Panel title={{ zh: '登记ODR企业申请', en: 'Enter an application' }}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <Radio.Group
          value={said.broughtBy}
          onChange={event => set({ broughtBy: event.target.value })}
          options={[
            { value: 'application', label: say({ zh: '企业申请', en: 'The firm applies' }) },
            { value: 'recommendation', label: say({ zh: '本局推荐', en: 'The bureau recommends' }) },
          ]}
        />
        <div className="office-form">
          <Field name="operatorId" label={names.operatorId} required problem={error}>
            <OperatorSearch
              value={name}
              chosen={said.operatorId !== undefined}
              type={text => {
                setName(text)
                set({ operatorId: undefined as never })
              }}
              take={operator => {
                setName(operator.name)
                set({
                  operatorId: operator.id,
                  ...(operator.address ? { place: operator.address } : {}),
                  ...(operator.contact ? { contact: operator.contact } : {}),
                  ...(operator.phone ? { phone: operator.phone } : {}),
                })
              }}
            />
          </Field>
          <Line
            name="place"
            label={names.place}
            required
            problem={error}
            value={said.place}
            set={place => set({ place: place ?? '' })}
          />
          <Line
            name="contact"
            label={names.contact}
            required
            problem={error}
            value={said.contact}
            set={contact => set({ contact: contact ?? '' })}
          />
          <Line
            name="phone"
            type="tel"
            label={names.phone}
            required
            problem={error}
            value={said.phone}
            set={phone => set({ phone: phone ?? '' })}
          />
        </div>
        <Words
          name="system"
          label={names.system}
          required
          rows={2}
          problem={error}
          value={said.system}
          set={system => set({ system: system ?? '' })}
        />
        {ticks('conditions', fiveOnes)}
        {ticks('papers', odrPapers)}
        <UploadBox {...files} />
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '登记', en: 'Enter it' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
