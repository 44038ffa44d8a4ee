/** The reason that every decision about a group carries. */
import { Words } from '../matter/fields.tsx'
import type { FieldsProps } from '../matter/stepForm.ts'

export const reasonName = { zh: '理由', en: 'Reason' }

export function Why({
  facts,
  set,
  problem,
}: Pick<FieldsProps<{ reason: string }, unknown>, 'facts' | 'set' | 'problem'>) {
  return (
    <Words
      name="reason"
      label={reasonName}
      required
      rows={2}
      problem={problem}
      value={facts.reason}
      set={reason => set({ reason: reason ?? '' })}
    />
  )
}
