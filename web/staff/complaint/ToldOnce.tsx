/** What is told for a reason that stays on the record: asked for in a popover, shown there once, kept by nothing. */
import { Button, Input, Popover } from 'antd'
import { type ReactNode, useState } from 'react'
import { api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'

interface Asking<Told> {
  /** Where the reason goes, under the name `field`. */
  path: string
  field: string
  label: Label
  help: Label
  button: Label
  submit: Label
  children: (told: Told) => ReactNode
}

export function ToldOnce<Told>({ path, field, label, help, button, submit, children }: Asking<Told>) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const asking = useSubmit((asked: Record<string, string>) => api.post<Told>(path, asked))
  const shut = (next: boolean) => {
    setOpen(next)
    if (!next) asking.reset()
  }
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={shut}
      placement="bottomRight"
      destroyOnHidden
      content={
        <div className="reveal">
          {asking.data ? (
            children(asking.data)
          ) : (
            <form
              className="form"
              onSubmit={event => {
                event.preventDefault()
                asking.mutate({ [field]: reason })
              }}
            >
              <ProblemSummary problem={asking.error} names={{ [field]: label }} />
              <Field name={field} label={label} required problem={asking.error} help={help}>
                <Input autoFocus value={reason} onChange={event => setReason(event.target.value)} />
              </Field>
              <Button type="primary" htmlType="submit" loading={asking.isPending}>
                {say(submit)}
              </Button>
            </form>
          )}
        </div>
      }
    >
      <Button size="small">{say(button)}</Button>
    </Popover>
  )
}
