/** Choices as big buttons: a thumb hits them, the arrow keys are not needed. */
import { type Label, useSay } from '../../kit/say.tsx'

interface ChipsProps {
  label: Label
  name: string
  options: readonly { code: string; label: Label; aside?: string | null }[]
  chosen: readonly string[]
  pick: (code: string) => void
  required?: boolean
  problem?: string | undefined
}

export function Chips({ label, name, options, chosen, pick, required, problem }: ChipsProps) {
  const say = useSay()
  return (
    <fieldset className="chips" id={`field-${name}`} tabIndex={-1}>
      <legend>
        {say(label)}
        {required && (
          <span className="required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </legend>
      {options.map(each => (
        <button
          key={each.code}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(each.code)}
          onClick={() => pick(each.code)}
        >
          {say(each.label)}
          {each.aside && <small>{each.aside}</small>}
        </button>
      ))}
      {problem && <div className="field-problem">{problem}</div>}
    </fieldset>
  )
}
