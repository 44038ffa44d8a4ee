/** Coded grounds in the article's own words; the words are Chinese in either language. */
import { citationLabel } from '../../../law/citation.ts'
import type { Ground } from '../../../law/grammar.ts'
import { useSay } from '../../kit/say.tsx'

interface GroundChoiceProps {
  name: string
  grounds: readonly Ground[]
  value: string | undefined
  onChange: (code: string) => void
  problem?: string | undefined
}

export function GroundChoice({ name, grounds, value, onChange, problem }: GroundChoiceProps) {
  const say = useSay()
  const first = grounds[0]
  return (
    <fieldset className="grounds" id={`field-${name}`} tabIndex={-1}>
      <legend>
        {say({ zh: '情形', en: 'Ground' })}
        <span className="required" aria-hidden="true">
          {' '}
          *
        </span>
        {first && (
          <span className="quiet">
            {' '}
            {say(citationLabel(`《${first.basis.act.name}》${first.basis.article === '—' ? '' : first.basis.article}`))}
          </span>
        )}
      </legend>
      {grounds.map(ground => (
        <label key={ground.code} className={ground.code === value ? 'chosen' : ''}>
          <input
            type="radio"
            name={name}
            value={ground.code}
            checked={ground.code === value}
            onChange={() => onChange(ground.code)}
          />
          <span className="number quiet">{ground.code}</span>
          <span lang="zh-CN">
            {ground.text}
            {ground.sense && (
              <span className="quiet">{say({ zh: '（大意，非原文）', en: ' (the sense, no quotation)' })}</span>
            )}
          </span>
        </label>
      ))}
      {problem && <div className="field-problem">{problem}</div>}
    </fieldset>
  )
}
