/** The party of a lead or a case: from the register, or in words. */
import { Select } from 'antd'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Line } from '../matter/fields.tsx'
import { leadNames as names, type Said } from './leadNames.ts'
import { PartyPick } from './PartyPick.tsx'

interface Props {
  party: Said
  set: (party: Said) => void
  problem: ApiProblem | null
  /** The decision on the spot names it at once. */
  addressed: boolean
}

export function PartyFields({ party, set, problem, addressed }: Props) {
  const say = useSay()
  const organised = party.kind === 'organisation'
  const line = (name: 'name' | 'code' | 'address' | 'legalPerson' | 'phone', required = false, help?: Label) => (
    <Line
      {...(help ? { help } : {})}
      name={`party.${name}`}
      label={names[`party.${name}`]}
      required={required}
      problem={problem}
      value={party[name] as string | undefined}
      set={value => set({ ...party, [name]: value, ...(name === 'name' ? { operatorId: undefined } : {}) })}
    />
  )
  return (
    <>
      <PartyPick
        take={each =>
          set({
            ...party,
            name: each.name,
            operatorId: each.id,
            code: each.uscc ?? undefined,
            address: each.address ?? undefined,
            legalPerson: each.legalPerson ?? undefined,
          })
        }
      />
      {line('name', true)}
      <Field name="party.kind" label={names['party.kind']} required problem={problem}>
        <Select
          value={party.kind as string}
          onChange={kind => set({ ...party, kind })}
          options={[
            { value: 'organisation', label: say({ zh: '法人或者其他组织', en: 'Organisation' }) },
            { value: 'person', label: say({ zh: '自然人', en: 'Natural person' }) },
          ]}
        />
      </Field>
      {line('code')}
      {line('address', addressed)}
      {line(
        'legalPerson',
        addressed && organised,
        organised && !party.legalPerson
          ? {
              zh: '名录没有时按证照填写（不是联系人）；提交调查终结报告前必须填写',
              en: 'As the licence has it where the register does not (not the contact); needed before the final report',
            }
          : undefined,
      )}
      {line('phone')}
    </>
  )
}
