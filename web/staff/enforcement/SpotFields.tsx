/** What a decision on the spot asks besides the lead: who decides, by which provision, how much. */
import { Input, Select } from 'antd'
import type { ReactNode } from 'react'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { Tick, Words, Yuan } from '../matter/fields.tsx'
import { useColleagues } from '../matter/OfficeSelect.tsx'
import { useMe } from '../session/me.ts'
import { leadNames as names, type Said } from './leadNames.ts'

interface SpotProps {
  said: Said
  set: (change: Said) => void
  problem: ApiProblem | null
  line: (name: 'violates' | 'punishes' | 'payTo', required?: boolean) => ReactNode
  ceilingYuan: number
}

export function SpotFields({ said, set, problem: error, line, ceilingYuan: ceiling }: SpotProps) {
  const me = useMe()
  const people = useColleagues(me.officeId, ['handler', 'inspector', 'head'])
  return (
    <>
      <div className="office-form">
        <Field
          name="officerIds"
          label={names.officerIds}
          required
          problem={error}
          help={{ zh: '本人和另一名。', en: 'Yourself and another.' }}
        >
          <Select
            mode="multiple"
            value={(said.officerIds as number[]) ?? []}
            onChange={officerIds => set({ officerIds })}
            options={people.map(each => ({ value: each.id, label: each.name }))}
          />
        </Field>
        <Field name="time" label={names.time} required problem={error}>
          <Input
            type="time"
            value={(said.time as string) ?? ''}
            onChange={event => set({ time: event.target.value })}
          />
        </Field>
        {line('violates', true)}
        {line('punishes', true)}
        <Yuan
          name="fineFen"
          label={names.fineFen}
          required
          help={{ zh: `不超过${ceiling}元。`, en: `Up to ${ceiling} yuan.` }}
          problem={error}
          value={said.fineFen as number}
          set={fineFen => set({ fineFen })}
        />
        {line('payTo')}
      </div>
      <Words
        name="statement"
        label={names.statement}
        required
        rows={2}
        problem={error}
        value={said.statement as string}
        set={statement => set({ statement })}
      />
      <Tick
        label={{ zh: '警告', en: 'Warning' }}
        value={said.warning as boolean}
        set={warning => set({ warning: warning ?? false })}
      />
    </>
  )
}
