/** Words of a paper, with figures put in by name; what is typed by hand is marked. */
import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useRef } from 'react'
import type { ApiProblem } from '../../kit/api.ts'
import { problemAt } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { FigureInsert } from './FigureInsert.tsx'

interface WordsProps {
  name: string
  text: string
  problem: ApiProblem | null
  typed: string[]
  change: (text: string) => void
  remove: () => void
}

export function Words({ name, text, problem, typed, change, remove }: WordsProps) {
  const say = useSay()
  const area = useRef<HTMLTextAreaElement>(null)
  const wrong = problemAt(problem, name)
  const insert = (token: string) => {
    const from = area.current?.selectionStart ?? text.length
    const to = area.current?.selectionEnd ?? from
    change(`${text.slice(0, from)}${token}${text.slice(to)}`)
    area.current?.focus()
  }
  return (
    <div className="paper-words">
      <Input.TextArea
        id={`field-${name}`}
        ref={instance => {
          area.current = instance?.resizableTextArea?.textArea ?? null
        }}
        aria-label={say({ zh: '文字', en: 'Words' })}
        aria-invalid={wrong !== undefined}
        status={wrong ? 'error' : typed.length > 0 ? 'warning' : ''}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={4000}
        value={text}
        onChange={event => change(event.target.value)}
      />
      {wrong && (
        <p className="field-problem" role="alert">
          {wrong.problem} {wrong.expected}
        </p>
      )}
      {typed.length > 0 && (
        <p className="quiet">
          {say({ zh: '手工输入：', en: 'Typed by hand: ' })}
          {typed.map((each, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be typed twice
            <mark key={at} className="typed-number">
              {each}
            </mark>
          ))}
        </p>
      )}
      <div className="paper-words-deeds">
        <FigureInsert insert={insert} />
        <Button
          size="small"
          type="text"
          onClick={() =>
            insert(
              '[[63.35%|…]]'
                .replace('63.35%', say({ zh: '数字', en: 'number' }))
                .replace('…', say({ zh: '来源', en: 'source' })),
            )
          }
        >
          {say({ zh: '引用', en: 'Quote' })}
        </Button>
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          onClick={remove}
          aria-label={say({ zh: '去掉这段', en: 'Remove these words' })}
        />
      </div>
    </div>
  )
}
