/** One section: its heading, whether it is in, its words with figures, its tables and charts. */
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input } from 'antd'
import { useRef } from 'react'
import type { Block, SectionDraft } from '../../../server/bulletin/contract.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { problemAt } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { AddBlock } from './AddBlock.tsx'
import { FigureInsert } from './FigureInsert.tsx'

interface Props {
  at: number
  section: SectionDraft
  last: boolean
  problem: ApiProblem | null
  typed: { block: number; numbers: string[] }[]
  /** Not printed, because nothing was recorded of it: null for the whole section. */
  silent: (number | null)[]
  change: (section: SectionDraft) => void
  move: (by: -1 | 1) => void
  remove: () => void
}

export function SectionEditor({ at, section, last, problem, typed, silent, change, move, remove }: Props) {
  const say = useSay()
  const { heading, off, blocks } = section
  const put = (place: number, block: Block | undefined) =>
    change({ ...section, blocks: blocks.flatMap((each, n) => (n === place ? (block ? [block] : []) : [each])) })
  return (
    <fieldset className={off ? 'paper-section off' : 'paper-section'}>
      <legend className="sr-only">{heading}</legend>
      <div className="paper-section-head">
        <Checkbox
          checked={!off}
          aria-label={say({ zh: `采用「${heading}」`, en: `Use "${heading}"` })}
          onChange={event => change({ ...section, off: !event.target.checked })}
        />
        <Input
          aria-label={say({ zh: '小标题', en: 'Heading' })}
          value={heading}
          maxLength={60}
          onChange={event => change({ ...section, heading: event.target.value })}
        />
        <Button
          size="small"
          type="text"
          disabled={at === 0}
          onClick={() => change({ ...section, level: section.level === 2 ? undefined : 2 })}
          aria-label={say({ zh: '改变层级', en: 'Change the level' })}
        >
          {section.level === 2 ? '（一）' : '一、'}
        </Button>
        <Button
          size="small"
          type="text"
          icon={<ArrowUpOutlined />}
          disabled={at === 0}
          onClick={() => move(-1)}
          aria-label={say({ zh: '上移', en: 'Move up' })}
        />
        <Button
          size="small"
          type="text"
          icon={<ArrowDownOutlined />}
          disabled={last}
          onClick={() => move(1)}
          aria-label={say({ zh: '下移', en: 'Move down' })}
        />
        <Button
          size="small"
          type="text"
          icon={<DeleteOutlined />}
          onClick={remove}
          aria-label={say({ zh: '删除本节', en: 'Remove the section' })}
        />
      </div>
      {!off && silent.length > 0 && (
        <p className="quiet">{say(silent.includes(null) ? silentSection : silentBlocks(silent.length))}</p>
      )}
      {!off &&
        blocks.map((block, place) =>
          block.kind === 'say' ? (
            <Words
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told apart by their place
              key={place}
              name={`sections.${at}.blocks.${place}.text`}
              text={block.text}
              problem={problem}
              typed={typed.find(each => each.block === place)?.numbers ?? []}
              change={text => put(place, { ...block, text })}
              remove={() => put(place, undefined)}
            />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div key={place} className="paper-block">
              <span>
                {say(sorts[block.kind])}
                {calledIn(block)}
              </span>
              <Button
                size="small"
                type="text"
                icon={<DeleteOutlined />}
                onClick={() => put(place, undefined)}
                aria-label={say({ zh: `去掉${calledIn(block)}`, en: `Remove ${calledIn(block)}` })}
              />
            </div>
          ),
        )}
      {!off && <AddBlock add={block => change({ ...section, blocks: [...blocks, block] })} />}
    </fieldset>
  )
}

const silentSection = {
  zh: '本期没有相应记录，本节不印。',
  en: 'Nothing was recorded of it in this period: the section is not printed.',
}
const silentBlocks = (n: number) => ({
  zh: `本期没有相应记录，本节有${n}段不印。`,
  en: `Nothing was recorded of ${n} of these blocks: not printed.`,
})

const sorts = {
  chart: { zh: '图：', en: 'Chart: ' },
  table: { zh: '表：', en: 'Table: ' },
  comparison: { zh: '表：', en: 'Table: ' },
  refusal: { zh: '说明（不予采用的数字）：', en: 'Refused figure: ' },
}
const calledIn = (block: Exclude<Block, { kind: 'say' }>) => (block.kind === 'refusal' ? block.says : block.title)

interface WordsProps {
  name: string
  text: string
  problem: ApiProblem | null
  typed: string[]
  change: (text: string) => void
  remove: () => void
}

function Words({ name, text, problem, typed, change, remove }: WordsProps) {
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
