/** Errors in words: summed at the top with a way to each field, and again at the field. */
import { Alert } from 'antd'
import { cloneElement, type ReactElement, type ReactNode, useEffect, useId, useRef } from 'react'
import type { ApiProblem, FieldProblem } from './api.ts'
import { type Label, useSay } from './say.tsx'

/** 'body.consumer.phone', 'consumer.phone' → 'consumer.phone'. */
const bareField = (field: string) => field.replace(/^(body|query|path)\.?/, '')

/** What the server said of one field, the fields below it included. */
export const problemAt = (problem: ApiProblem | null | undefined, name: string): FieldProblem | undefined =>
  problem?.errors.find(each => {
    const field = bareField(each.field)
    return field === name || field.startsWith(`${name}.`) || field.startsWith(`${name}[`)
  })

/** What the field is called on this screen, if it stands there. */
const labelHere = (field: string) =>
  document.querySelector<HTMLElement>(`label[for="field-${CSS.escape(field)}"]`)?.innerText.replace(/\s*\*\s*$/, '')

/** `names` gives the fields their labels, before the labels on the screen; without either it is called as the server calls it. */
export function ProblemSummary({
  problem,
  names = {},
}: {
  problem: ApiProblem | null | undefined
  names?: Record<string, Label>
}) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem) box.current?.focus()
  }, [problem])
  if (!problem) return null
  // Without fields the detail says it all; the title would only say the kind of trouble.
  const plain = problem.errors.length === 0 && problem.detail !== ''
  return (
    <div ref={box} tabIndex={-1} className="problem-summary">
      <Alert
        type="error"
        showIcon
        role="alert"
        title={plain ? problem.detail : problem.title}
        description={
          <>
            {!plain && problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
            {problem.errors.length > 0 && (
              <ul>
                {problem.errors.map(each => {
                  const field = bareField(each.field)
                  const name = names[field] ?? names[field.split(/[.[]/)[0] ?? '']
                  return (
                    <li key={`${each.field}${each.problem}`}>
                      <a href={`#field-${field}`} onClick={event => goTo(event, field)}>
                        {name ? say(name) : labelHere(field) || field}
                      </a>
                      {say({ zh: '：', en: ': ' })}
                      {each.problem}
                      {each.expected && !labelHere(field) && (
                        <span className="quiet">{say(should(each.expected))}</span>
                      )}
                    </li>
                  )
                })}
              </ul>
            )}
          </>
        }
      />
    </div>
  )
}

/** What would be right, after what is wrong; the summary leaves it to the field, where that is on the screen. */
const should = (expected: string): Label =>
  /^(\u8bf7|please )/.test(expected)
    ? { zh: `，${expected}`, en: `, ${expected}` }
    : { zh: `；应为：${expected}`, en: `; expected: ${expected}` }

function goTo(event: { preventDefault: () => void }, field: string) {
  event.preventDefault()
  const target = document.getElementById(`field-${field}`)
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
}

interface FieldProps {
  /** The name the server uses for it, so that its problems find it. */
  name: string
  label: Label
  required?: boolean
  /** Where people err: what is meant, with an example. */
  help?: Label
  problem?: ApiProblem | null | undefined
  children: ReactElement<Record<string, unknown>>
  after?: ReactNode
}

/** Label above, the input, help, and what is wrong with it. Gives its child `id`, `aria-describedby` and, if wrong, `status`. */
export function Field({ name, label, required, help, problem, children, after }: FieldProps) {
  const say = useSay()
  const notes = useId()
  const wrong = problemAt(problem, name)
  const ours = typeof children.type !== 'string' && 'invalid' in (children.props ?? {})
  return (
    <div className="field">
      <label htmlFor={`field-${name}`}>
        {say(label)}
        {required && (
          <span className="required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {cloneElement(children, {
        id: `field-${name}`,
        'aria-describedby': notes,
        ...(required ? { 'aria-required': true } : {}),
        ...(wrong ? (ours ? { invalid: true } : { status: 'error', 'aria-invalid': true }) : {}),
      })}
      {after}
      <div id={notes}>
        {wrong && (
          <div className="field-problem">
            {wrong.problem}
            {wrong.expected && say(should(wrong.expected))}
          </div>
        )}
        {help && <div className="field-help">{say(help)}</div>}
      </div>
    </div>
  )
}
