/** One office, made or changed. Its code and kind stay: letters were numbered and figures counted by them. */
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import type { OfficeKind } from '../../../law/grammar.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Choice, Line } from '../matter/fields.tsx'
import { OfficeChoice } from './OfficeChoice.tsx'
import { OfficeClosing } from './OfficeClosing.tsx'
import { newKinds, type OfficeRow, officeKinds, useOfficeRows } from './office.ts'
import { Panel } from './Panel.tsx'

const names = {
  kind: { zh: '类别', en: 'Kind' },
  parentId: { zh: '上级机构', en: 'Belongs to' },
  code: { zh: '编码', en: 'Code' },
  name: { zh: '名称', en: 'Name in Chinese' },
  nameEn: { zh: '英文名称', en: 'Name in English' },
  letterPrefix: { zh: '发文机关代字', en: 'Letter prefix' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '电话', en: 'Telephone' },
}
const helps: Partial<Record<keyof typeof names, Label>> = {
  code: { zh: '区划代码或者自定，字母、数字、横线。', en: 'A region code or your own: letters, digits, dashes.' },
  letterPrefix: { zh: '文书编号用，如「望市监」。', en: 'The number of each letter begins with it.' },
}
const words = ['code', 'name', 'nameEn', 'letterPrefix', 'address', 'phone'] as const
const above: Partial<Record<OfficeKind, OfficeKind>> = { centre: 'bureau', county: 'bureau', 'sub-office': 'county' }

export function OfficeForm({ office, close }: { office?: OfficeRow; close: () => void }) {
  const say = useSay()
  const offices = useOfficeRows()
  const only = (kind: OfficeKind) => offices.data?.items.some(each => each.kind === kind)
  const offered = newKinds.filter(kind => (kind !== 'bureau' && kind !== 'centre') || !only(kind))
  const [kind, setKind] = useState<(typeof newKinds)[number]>(offered[0] ?? 'county')
  const [parentId, setParentId] = useState<number | undefined>(office?.parentId ?? undefined)
  const [said, setSaid] = useState<Partial<Record<(typeof words)[number], string | undefined>>>(office ?? {})
  const saving = useSubmit((body: object, key) => api.post(office ? `/offices/${office.id}` : '/offices', body, key), {
    changes: ['/offices', '/accounts'],
    done: close,
  })
  const problem = saving.error
  const parentKind = above[kind]
  const bureau = offices.data?.items.find(each => each.kind === 'bureau')
  const parent = parentKind === 'bureau' ? bureau?.id : parentKind ? parentId : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { code, ...changeable } = Object.fromEntries(words.map(word => [word, said[word]]))
    const moved = office?.kind === 'sub-office' && parentId !== office.parentId ? { parentId } : {}
    saving.mutate(office ? { ...changeable, ...moved } : { kind, parentId: parent, code, ...changeable })
  }
  const title: Label = office
    ? { zh: `变更机构 ${office.name}`, en: `Change ${office.nameEn}` }
    : { zh: '新设机构', en: 'Add an office' }
  return (
    <Panel title={title}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={problem} names={names} />
        {!office && (
          <Choice
            name="kind"
            label={names.kind}
            options={Object.fromEntries(offered.map(each => [each, officeKinds[each]])) as Record<typeof kind, Label>}
            value={kind}
            set={setKind}
            problem={problem}
          />
        )}
        <div className="office-form">
          {(office?.kind ?? kind) === 'sub-office' && (
            <Field name="parentId" label={names.parentId} required problem={problem}>
              <OfficeChoice value={parentId} set={setParentId} kinds={['county']} invalid={false} />
            </Field>
          )}
          {words
            .filter(word => !office || word !== 'code')
            .map(word => (
              <Line
                key={word}
                name={word}
                label={names[word]}
                required
                {...(helps[word] ? { help: helps[word] } : {})}
                problem={problem}
                value={said[word]}
                set={text => setSaid({ ...said, [word]: text })}
              />
            ))}
        </div>
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {say({ zh: '保存', en: 'Save' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
      {office && office.kind !== 'bureau' && office.kind !== 'centre' && <OfficeClosing office={office} done={close} />}
    </Panel>
  )
}
