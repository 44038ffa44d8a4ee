/** Complaints named by their numbers, one a line; each is looked up, and what is not found is said. */

import { useQueries } from '@tanstack/react-query'
import { Input } from 'antd'
import { useEffect, useState } from 'react'
import type { MatterLine } from '../../../server/kernel/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { subjectLabel } from '../matter/subject.ts'

interface NumbersProps {
  name: string
  label: Label
  problem: ApiProblem | null
  set: (ids: number[]) => void
}

export function NumbersField({ name, label, problem, set }: NumbersProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const numbers = [...new Set(typed.toUpperCase().match(/[A-Z]{2}\d{14}/g) ?? [])]
  const found = useQueries({
    queries: numbers.map(number => ({
      queryKey: ['/search', { q: number, limit: 5 }],
      queryFn: () => api.read<{ matters: MatterLine[] }>('/search', { q: number, limit: 5 }),
    })),
  })
  const lines = found.map((each, at) => each.data?.matters.find(line => line.number === numbers[at]))
  const ids = lines.flatMap(line => (line ? [line.id] : []))
  const key = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: told on when other complaints are found, not on each drawing
  useEffect(() => set(ids), [key])
  return (
    <Field
      name={name}
      label={label}
      required
      problem={problem}
      help={{ zh: '投诉编号，每行一个或者用空格分开', en: 'Numbers of complaints, one a line or with blanks between' }}
      after={
        <ul className="lines" aria-live="polite">
          {numbers.map((number, at) => (
            <li key={number}>
              <span className="number">{number}</span>{' '}
              {lines[at] ? (
                <span className="quiet">
                  {lines[at].respondent} · {say(subjectLabel(lines[at].subject))}
                </span>
              ) : found[at]?.isPending ? (
                '…'
              ) : (
                <span className="field-problem">{say({ zh: '没有找到', en: 'not found' })}</span>
              )}
            </li>
          ))}
        </ul>
      }
    >
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 12 }}
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
    </Field>
  )
}
