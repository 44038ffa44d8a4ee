/** Ctrl+K: numbers, phones, operators, words, and what one can do. Arrows choose, Enter goes. */

import { useNavigate } from '@tanstack/react-router'
import { Modal } from 'antd'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { ClockText } from '../../kit/Clock.tsx'
import { matchOf } from '../../kit/coded.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { stateLabel } from '../desk/labels.ts'
import { subjectLabel } from '../matter/subject.ts'
import { useFound } from '../search/found.ts'
import { hasRole, useMe } from '../session/me.ts'
import { placeOf, railPages } from './pages.ts'

interface Entry {
  key: string
  group: Label
  line: React.ReactNode
  go: () => void
}

const groups = {
  pages: { zh: '前往', en: 'Go to' },
  matters: { zh: '诉求', en: 'Matters' },
  operators: { zh: '经营者', en: 'Operators' },
  all: { zh: '更多', en: 'More' },
} satisfies Record<string, Label>

export function Palette({ open, show, close }: { open: boolean; show: () => void; close: () => void }) {
  const say = useSay()
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      show()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [show])
  return (
    <Modal
      open={open}
      onCancel={close}
      footer={null}
      closable={false}
      width={680}
      style={{ top: 64 }}
      destroyOnHidden
      title={<span className="unseen">{say({ zh: '搜索与命令', en: 'Search and commands' })}</span>}
      rootClassName="palette"
    >
      <PaletteBody close={close} />
    </Modal>
  )
}

function PaletteBody({ close }: { close: () => void }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const entries = useEntries(typed, close)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const at = Math.min(chosen, entries.length - 1)
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (move) {
      event.preventDefault()
      setChosen((at + move + entries.length) % Math.max(entries.length, 1))
    }
    if (event.key === 'Enter') entries[at]?.go()
  }
  return (
    <>
      <input
        ref={input}
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={entries[at] ? `palette-${entries[at].key}` : undefined}
        aria-label={say({ zh: '搜索', en: 'Search' })}
        placeholder={say({
          zh: '编号、电话、姓名、单位、内容，或要做的事',
          en: 'Number, phone, name, operator, words, or what you want to do',
        })}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setChosen(0)
        }}
        onKeyDown={pressed}
      />
      <div id="palette-list" role="listbox" aria-label={say({ zh: '结果', en: 'Results' })} className="palette-list">
        {entries.map((entry, index) => (
          <div key={entry.key}>
            {entry.group !== entries[index - 1]?.group && (
              <div className="palette-group" aria-hidden="true">
                {say(entry.group)}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the combobox above */}
            <div
              id={`palette-${entry.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="palette-line"
              onClick={entry.go}
              onMouseMove={() => setChosen(index)}
            >
              {entry.line}
            </div>
          </div>
        ))}
      </div>
    </>
  )
}

function useEntries(typed: string, close: () => void): Entry[] {
  const say = useSay()
  const me = useMe()
  const navigate = useNavigate()
  const settled = useDeferredValue(typed)
  const { data } = useFound(settled)
  return useMemo(() => {
    const to = (path: string, search: Record<string, unknown> = {}) => {
      close()
      void navigate({ to: path, search: search as never })
    }
    const going = railPages
      .filter(
        page => hasRole(me, page.roles) && matchOf({ code: page.path.slice(1), ...page.title }, settled) !== undefined,
      )
      .map(page => ({
        key: `page${page.path.replaceAll('/', '-')}`,
        group: groups.pages,
        line: <span>{say(page.title)}</span>,
        go: () => to(page.path),
      }))
    if (settled.trim() === '') return going
    const matters = (data?.matters ?? []).slice(0, 8).map(matter => ({
      key: `matter-${matter.id}`,
      group: groups.matters,
      line: (
        <span className="palette-matter">
          <span className="number">{matter.number}</span>
          <span className="clip">{matter.respondent}</span>
          <span className="clip quiet">{say(subjectLabel(matter.subject))}</span>
          <span>{say(stateLabel(matter.state, matter.kind))}</span>
          <ClockText tone={matter.tone} text={matter.clockText} />
        </span>
      ),
      go: () => to(placeOf(matter)),
    }))
    const operators = (data?.operators ?? []).slice(0, 5).map(operator => ({
      key: `operator-${operator.id}`,
      group: groups.operators,
      line: (
        <span className="palette-operator">
          <span className="clip">{operator.name}</span>
          <span className="clip quiet">{operator.address}</span>
        </span>
      ),
      go: () => to('/search', { q: operator.name }),
    }))
    const everything = {
      key: 'all',
      group: groups.all,
      line: <span>{say({ zh: `查看「${settled}」的全部结果`, en: `All results for “${settled}”` })}</span>,
      go: () => to('/search', { q: settled }),
    }
    return [...matters, ...operators, ...going, everything]
  }, [settled, data, me, say, navigate, close])
}
