/** A setting: its fields, why they change, and saving them. Whoever may not change it reads it. */
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { type ApiProblem, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { Words } from './fields.tsx'

interface Props {
  path: string
  /** The paths to read anew besides the record of changes. */
  changes: readonly string[]
  /** Without the reason. */
  content: object
  /** Fields by their names in the body; `reason` among them. */
  names: Record<string, Label> & { reason: Label }
  may: boolean
  /** Who changes it, for whoever may not. */
  by?: Label
  className?: string
  children: (problem: ApiProblem | null) => ReactNode
}

export function SettingForm({
  path,
  changes,
  content,
  names,
  may,
  by,
  className = 'form settings-form',
  children,
}: Props) {
  const say = useSay()
  const [reason, setReason] = useState<string>()
  const saving = useSubmit((body: object, key) => api.put(path, body, key), {
    changes: [...changes, '/settings/history'],
    done: () => setReason(undefined),
  })
  return (
    <form
      className={className}
      onSubmit={event => {
        event.preventDefault()
        saving.mutate({ ...content, reason })
      }}
    >
      <ProblemSummary problem={saving.error} names={names} />
      {children(saving.error)}
      {may && (
        <Reason
          label={names.reason}
          problem={saving.error}
          value={reason}
          set={setReason}
          save={
            <Button type="primary" htmlType="submit" loading={saving.isPending}>
              {say({ zh: '保存', en: 'Save' })}
            </Button>
          }
        />
      )}
      {!may && by && <p className="quiet">{say(by)}</p>}
    </form>
  )
}

/** Why it is changed, and the button that does it. */
export function Reason({
  save,
  ...field
}: {
  label: Label
  problem: ApiProblem | null
  value: string | undefined
  set: (reason: string | undefined) => void
  save: ReactNode
}) {
  return (
    <>
      <Words name="reason" required rows={2} {...field} />
      <div>{save}</div>
    </>
  )
}
