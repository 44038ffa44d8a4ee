/** A lead by hand; a decision on the spot, with its ceilings in sight; or the facts of a case as they are known now. */
import '../office/office.css'
import { useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { type FormEvent, useState } from 'react'
import { simpleCeilingFen } from '../../../law/enforcement.limits.ts'
import { type CaseSource, caseSources, caseTypes } from '../../../law/enforcement.words.ts'
import type { CaseView } from '../../../server/enforcement/view.ts'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line, Tick, Words, Yuan } from '../matter/fields.tsx'
import { Panel } from '../office/Panel.tsx'
import { leadNames as names, type Said } from './leadNames.ts'
import { PartyFields } from './PartyFields.tsx'
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

/** What is not known is left out. */
const known = (facts: object): Said => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))

const factsOf = ({ type, violation, facts, goods, place, happenedOn, harmful, valueFen, complex }: CaseView) =>
  known({ type, violation, facts, goods, place, happenedOn, harmful, valueFen, complex })

const ways = {
  lead: {
    path: '/cases',
    title: { zh: '登记案件线索', en: 'Enter a lead' },
    submit: { zh: '登记', en: 'Enter' },
  },
  spot: {
    path: '/cases/on-the-spot',
    title: { zh: '当场处罚（简易程序）', en: 'Decide on the spot' },
    submit: { zh: '作出并交付决定书', en: 'Decide and hand over' },
  },
  facts: {
    path: '',
    title: { zh: '修改案情', en: 'Correct the facts' },
    submit: { zh: '保存', en: 'Save' },
  },
}

interface LeadFormProps {
  kind: keyof typeof ways
  from?: LeadFrom
  /** Of which the facts are corrected. */
  one?: CaseView
  close: () => void
}

export function LeadForm({ kind, from, one, close }: LeadFormProps) {
  const say = useSay()
  const navigate = useNavigate()
  const [said, setSaid] = useState<Said>(
    one
      ? factsOf(one)
      : {
          source: from?.source ?? 'own',
          type: 'nonconforming',
          ...(from ? { fromMatterId: from.fromMatterId, place: from.party.address, ...from.known } : {}),
        },
  )
  const [party, setParty] = useState<Said>({ kind: 'organisation', ...from?.party, ...(one && known(one.party)) })
  const set = (change: Said) => setSaid(before => ({ ...before, ...change }))
  const saving = useSubmit(
    (body: object, key) => api.post<{ id: number }>(one ? `/cases/${one.id}/facts` : ways[kind].path, body, key),
    {
      changes: ['/cases', ...(one ? [`/cases/${one.id}`] : [])],
      done: made => (one ? close() : void navigate({ to: `/cases/${made.id}` })),
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
    <Panel title={ways[kind].title}>
      <form className="form" onSubmit={submit}>
        <ProblemSummary problem={error} names={names} />
        <div className="office-form">
          <PartyFields party={party} set={setParty} problem={error} addressed={kind === 'spot'} />
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
        {kind !== 'spot' ? (
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
            {say(ways[kind].submit)}
          </Button>
          <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
      </form>
    </Panel>
  )
}
