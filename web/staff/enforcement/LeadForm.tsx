/** A lead by hand; or a decision on the spot, with its ceilings in sight. */
import { useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { simpleCeilingFen } from '../../../law/enforcement.limits.ts'
import { type CaseSource, caseSources, caseTypes } from '../../../law/enforcement.words.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Tick, Words, Yuan } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { leadNames as names, type Said } from './leadNames.ts'
import { PartyPick } from './PartyPick.tsx'
import { SpotFields } from './SpotFields.tsx'

/** Where a lead comes from, and what is known there of the party. */
export interface LeadFrom {
  fromMatterId: number
  source: CaseSource
  party: {
    name: string
    operatorId?: number | undefined
    address?: string | undefined
    code?: string | undefined
  }
  /** What is known there of the matter itself. */
  known?: Said
}

export function LeadForm({ kind, from, close }: { kind: 'lead' | 'spot'; from?: LeadFrom; close: () => void }) {
  const say = useSay()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Said>({
    source: from?.source ?? 'own',
    type: 'nonconforming',
    ...(from ? { fromMatterId: from.fromMatterId, place: from.party.address, ...from.known } : {}),
  })
  const [party, setParty] = useState<Said>({ kind: 'organisation', ...from?.party })
  const set = (change: Said) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit(
    (body: object, key) => api.post<{ id: number }>(kind === 'lead' ? '/cases' : '/cases/on-the-spot', body, key),
    {
      changes: ['/cases'],
      done: made => void navigate({ to: `/cases/${made.id}` }),
    },
  )
  const { error } = saving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { source, ...rest } = said
    saving.mutate(kind === 'lead' ? { ...said, party } : { ...rest, party })
  }
  const line = (name: keyof typeof names, required = false, type: 'text' | 'date' = 'text') => (
    <Line
      name={name}
      type={type}
      label={names[name]}
      required={required}
      problem={error}
      value={said[name] as string}
      set={value => set({ [name]: value })}
    />
  )
  const choose = (name: 'source' | 'type', list: Record<string, Label>) => (
    <Field name={name} label={names[name]} required problem={error}>
      <Select
        value={said[name] as string}
        onChange={value => set({ [name]: value })}
        options={Object.entries(list).map(([value, label]) => ({ value, label: say(label) }))}
      />
    </Field>
  )
  const ceiling = simpleCeilingFen[party.kind as 'person' | 'organisation'] / 100
  return (
    <Panel
      title={
        kind === 'lead'
          ? { zh: '登记案件线索', en: 'Enter a lead' }
          : { zh: '当场处罚（简易程序）', en: 'Decide on the spot' }
      }
    >
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <div className="office-form">
          <PartyPick
            take={each =>
              setParty({
                ...party,
                name: each.name,
                operatorId: each.id,
                code: each.uscc ?? undefined,
                address: each.address ?? undefined,
                legalPerson: each.contact ?? undefined,
              })
            }
          />
          <Line
            name="party.name"
            label={names['party.name']}
            required
            problem={error}
            value={party.name as string}
            set={name => setParty({ ...party, name, operatorId: undefined })}
          />
          <Field name="party.kind" label={names['party.kind']} required problem={error}>
            <Select
              value={party.kind as string}
              onChange={value => setParty({ ...party, kind: value })}
              options={[
                { value: 'organisation', label: say({ zh: '法人或者其他组织', en: 'Organisation' }) },
                { value: 'person', label: say({ zh: '自然人', en: 'Natural person' }) },
              ]}
            />
          </Field>
          <Line
            name="party.address"
            label={names['party.address']}
            required={kind === 'spot'}
            problem={error}
            value={party.address as string}
            set={address => setParty({ ...party, address })}
          />
          <Line
            name="party.legalPerson"
            label={names['party.legalPerson']}
            problem={error}
            value={party.legalPerson as string}
            set={legalPerson => setParty({ ...party, legalPerson })}
          />
          {kind === 'lead' && !from && choose('source', caseSources)}
          {choose('type', caseTypes)}
          {line('violation', true)}
          {line('goods')}
          {line('place')}
          {line('happenedOn', false, 'date')}
          <Yuan
            name="valueFen"
            label={names.valueFen}
            problem={error}
            value={said.valueFen as number}
            set={valueFen => set({ valueFen })}
          />
        </div>
        <Words
          name="facts"
          label={names.facts}
          required
          problem={error}
          value={said.facts as string}
          set={facts => set({ facts })}
        />
        {kind === 'lead' ? (
          <Tick
            label={{
              zh: '涉及生命健康、金融安全且有危害后果（时效五年）',
              en: 'Life, health or financial safety was harmed (five years)',
            }}
            value={said.harmful as boolean}
            set={harmful => set({ harmful: harmful ?? false })}
          />
        ) : (
          <SpotFields said={said} set={set} problem={error} line={line} ceilingYuan={ceiling} />
        )}
        <div className="steps">
          <Button type="primary" htmlType="submit" loading={saving.isPending}>
            {kind === 'lead'
              ? say({ zh: '登记', en: 'Enter' })
              : say({ zh: '作出并交付决定书', en: 'Decide and hand over' })}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
