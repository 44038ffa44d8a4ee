/** One section: its heading, whether it is in, its words with figures, its tables and charts. */
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Checkbox, Input } from 'antd'
import type { Block, SectionDraft, Typed } from '../../../server/bulletin/contract.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { useSay } from '../../kit/say.tsx'
import { AddBlock } from './AddBlock.tsx'
import { Words } from './Words.tsx'

interface Props {
  at: number
  section: SectionDraft
  last: boolean
  problem: ApiProblem | null
  typed: Typed[]
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
          status={typed.some(each => each.block === null) ? 'warning' : ''}
          onChange={event => change({ ...section, heading: event.target.value })}
        />
        <Button
          size="small"
          type="text"
          disabled={at === 0}
          onClick={() => change({ ...section, level: section.level === 2 ? undefined : 2 })}
          aria-label={say({ zh: '改变层级', en: 'Change the level' })}
        >
          {say(section.level === 2 ? { zh: '（一）', en: '(i)' } : { zh: '一、', en: 'I' })}
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
