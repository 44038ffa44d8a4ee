/** The fields of the published form; registered with them and corrected in them. */
import { type ClueType, clueTypes } from '../../../law/clue.ts'
import type { ClueEdit } from '../../../server/clue/contract.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { OfficeSelect } from '../matter/OfficeSelect.tsx'

export const clueNames = {
  name: { zh: '线索名称', en: 'Name of the clue' },
  type: { zh: '线索类型', en: 'Type' },
  unitId: { zh: '填报单位', en: 'Reported by' },
  foundOn: { zh: '时间', en: 'Found on' },
  people: { zh: '涉及人员和单位', en: 'People and businesses' },
  facts: { zh: '主要情况', en: 'What is known' },
  remark: { zh: '备注', en: 'Remark' },
  reason: { zh: '理由', en: 'Reason' },
}

interface Props {
  said: Partial<ClueEdit>
  set: (part: Partial<ClueEdit>) => void
  problem: ApiProblem | null
}

export function ClueFields({ said, set, problem }: Props) {
  return (
    <>
      <Line
        name="name"
        label={clueNames.name}
        required
        problem={problem}
        value={said.name}
        set={name => set({ name: name ?? '' })}
        help={{ zh: '例如：某市场强收场地费线索', en: 'What it is about, in one line' }}
      />
      <Choice<ClueType>
        name="type"
        label={clueNames.type}
        options={clueTypes}
        value={said.type}
        set={type => set({ type })}
        problem={problem}
      />
      <div className="two">
        <Field name="unitId" label={clueNames.unitId} required problem={problem}>
          <OfficeSelect value={said.unitId} onChange={unitId => set(unitId === undefined ? {} : { unitId })} />
        </Field>
        <Line
          name="foundOn"
          label={clueNames.foundOn}
          required
          type="date"
          problem={problem}
          value={said.foundOn}
          set={foundOn => set({ foundOn: foundOn ?? '' })}
        />
      </div>
      <Words
        name="people"
        label={clueNames.people}
        rows={1}
        max={500}
        problem={problem}
        value={said.people}
        set={people => set({ people })}
      />
      <Words
        name="facts"
        label={clueNames.facts}
        required
        rows={6}
        max={5000}
        problem={problem}
        value={said.facts}
        set={facts => set({ facts: facts ?? '' })}
      />
      <Words
        name="remark"
        label={clueNames.remark}
        rows={1}
        max={500}
        problem={problem}
        value={said.remark}
        set={remark => set({ remark })}
      />
    </>
  )
}
