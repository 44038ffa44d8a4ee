/** What each step of a text asks. */
import type { AdvisoryStep } from '../../../law/education.ts'
import type { AdvisoryText, Correction } from '../../../server/education/contract.ts'
import type { AdvisoryView } from '../../../server/education/view.ts'
import { Words } from '../matter/fields.tsx'
import { reasonForm, remarkForm } from '../matter/plainForms.tsx'
import { form, type StepForm } from '../matter/stepForm.ts'
import { TextFields, textNames, textOf } from './TextFields.tsx'

const noteName = { zh: '更正说明（公众会看到）', en: 'What was wrong (citizens read it)' }
export const advisoryForms: Record<AdvisoryStep, StepForm> = {
  write: form<AdvisoryText, AdvisoryView>(
    ({ facts, set, problem, record }) => (
      <TextFields facts={facts} set={set} problem={problem} operator={record.hotSpot?.kind === 'operator'} />
    ),
    textNames,
    textOf,
  ),
  submit: remarkForm,
  'send-back': reasonForm,
  publish: remarkForm,
  revise: form<Correction, AdvisoryView>(
    ({ facts, set, problem, record }) => (
      <>
        <Words
          name="note"
          label={noteName}
          required
          rows={2}
          problem={problem}
          value={facts.note}
          set={note => set({ note: note ?? '' })}
        />
        <TextFields facts={facts} set={set} problem={problem} operator={record.hotSpot?.kind === 'operator'} />
      </>
    ),
    { ...textNames, note: noteName },
    textOf,
  ),
  'approve-revision': remarkForm,
  'drop-revision': reasonForm,
  withdraw: reasonForm,
  drop: reasonForm,
}
