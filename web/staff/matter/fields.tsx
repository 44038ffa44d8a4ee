/** Inputs that many steps share. Each is one labelled field with its help and its problem. */
import { Checkbox, Input } from 'antd'
import type { ReactNode } from 'react'
import type { ApiProblem } from '../../kit/api.ts'
import { MoneyInput } from '../../kit/Money.tsx'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'

interface Shared<T> {
  name: string
  label: Label
  value: T | undefined
  set: (value: T | undefined) => void
  problem: ApiProblem | null
  required?: boolean
  help?: Label
}

export function Words({ value, set, rows = 3, max, ...field }: Shared<string> & { rows?: number; max?: number }) {
  return (
    <Field {...field}>
      <Input.TextArea
        autoSize={{ minRows: rows, maxRows: 12 }}
        value={value ?? ''}
        onChange={event => set(event.target.value)}
        {...(max ? { maxLength: max } : {})}
      />
    </Field>
  )
}

export function Line({
  value,
  set,
  type = 'text',
  placeholder,
  after,
  skipped = false,
  ...field
}: Shared<string> & {
  type?: 'text' | 'date' | 'datetime-local' | 'tel' | 'email'
  placeholder?: string
  after?: ReactNode
  /** Enter and Tab pass it by; the mouse reaches it. */
  skipped?: boolean
}) {
  return (
    <Field {...field} after={after}>
      <Input
        type={type}
        autoComplete="off"
        {...(skipped ? { tabIndex: -1 } : {})}
        value={value ?? ''}
        onChange={event => set(event.target.value || undefined)}
        {...(placeholder ? { placeholder } : {})}
        {...(type === 'date' ? { max: '2100-12-31' } : {})}
      />
    </Field>
  )
}

export function Yuan({ value, set, ...field }: Shared<number>) {
  return (
    <Field {...field}>
      <MoneyInput value={value} onChange={set} invalid={false} />
    </Field>
  )
}

export function Tick({ value, set, label, help }: Pick<Shared<boolean>, 'value' | 'set' | 'label' | 'help'>) {
  const say = useSay()
  return (
    <div>
      <Checkbox checked={value ?? false} onChange={event => set(event.target.checked)}>
        {say(label)}
      </Checkbox>
      {help && <div className="field-help">{say(help)}</div>}
    </div>
  )
}

interface ChoiceProps<C extends string> {
  name: string
  label: Label
  options: Partial<Record<C, Label>>
  value: C | undefined
  set: (value: C) => void
  problem: ApiProblem | null
  /** May be left open; else one of them is to be chosen. */
  optional?: boolean
}

/** A few plain choices, all seen at once, moved through by the arrow keys. */
export function Choice<C extends string>({ name, label, options, value, set, problem, optional }: ChoiceProps<C>) {
  const say = useSay()
  const wrong = problem?.errors.find(each => each.field.replace(/^body\./, '') === name)
  return (
    <fieldset className="choice" id={`field-${name}`} tabIndex={-1}>
      <legend>
        {say(label)}
        {!optional && (
          <span className="required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </legend>
      {(Object.entries(options) as [C, Label][]).map(([code, said]) => (
        <label key={code}>
          <input type="radio" name={name} checked={value === code} onChange={() => set(code)} />
          {say(said)}
        </label>
      ))}
      {wrong && <div className="field-problem">{wrong.problem}</div>}
    </fieldset>
  )
}
