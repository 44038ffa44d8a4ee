/** A coded list, searched by Chinese, English, code or pinyin initials; Enter takes the best. */
import { CloseCircleFilled } from '@ant-design/icons'
import { Select } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { type CodedEntry, offeredBy } from './coded.ts'
import { useLanguage, useSay } from './say.tsx'

interface Shared {
  id?: string
  entries: readonly CodedEntry[]
  placeholder?: string
  invalid?: boolean
  autoFocus?: boolean
  disabled?: boolean
  'aria-label'?: string
  'aria-describedby'?: string
}
interface One extends Shared {
  many?: false
  value: string | undefined
  onChange: (code: string | undefined) => void
}
interface Many extends Shared {
  many: true
  value: readonly string[]
  onChange: (codes: string[]) => void
}

export function CodedSelect(props: One | Many) {
  const { entries, many, value, onChange, invalid, ...rest } = props
  const { language } = useLanguage()
  const say = useSay()
  const [typed, setTyped] = useState('')
  const options = useMemo(() => {
    const offered = offeredBy(entries, typed)
    // What an old record carries is shown even when it is no longer offered.
    const kept = entries.filter(entry => entry.shown === false && [value].flat().includes(entry.code))
    // What is chosen already comes last: Enter adds the best of the others.
    const chosen = (entry: CodedEntry) => (many && typed !== '' && value.includes(entry.code) ? 1 : 0)
    const ordered = offered.toSorted((a, b) => chosen(a) - chosen(b))
    return [...ordered, ...kept].map(entry => ({ value: entry.code, label: entry[language], initials: entry.initials }))
  }, [entries, typed, language, value, many])
  // Tab only leaves: the list would add, or take away, whatever lies under its highlight.
  const byEnter = useRef(false)
  const leaving = (event: React.KeyboardEvent) => {
    byEnter.current = event.key === 'Enter'
    if (event.key === 'Tab' && (many || typed === '')) event.stopPropagation()
    // Its × is for the mouse alone (kit.css): no stop of the Tab key between two fields.
    if ((event.key === 'Backspace' || event.key === 'Delete') && !many && typed === '' && value !== undefined)
      (onChange as (next: undefined) => void)(undefined)
  }
  const select = (
    <Select
      {...rest}
      className="wide"
      allowClear={{ clearIcon: <CloseCircleFilled />, label: say({ zh: '清除', en: 'Clear' }) }}
      // Letters that found nothing are no choice: they do not stay behind as if they were.
      onBlur={() => setTyped('')}
      {...(many ? { mode: 'multiple' as const } : {})}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      showSearch={{ searchValue: typed, onSearch: setTyped, filterOption: false }}
      value={(many ? [...value] : value) as string}
      onChange={(next: string | string[] | undefined) => {
        setTyped('')
        // Enter chooses; what is chosen goes by its ×, by Backspace or by a click.
        if (many && byEnter.current && (next?.length ?? 0) < value.length) return
        ;(onChange as (next: unknown) => void)(many ? (next ?? []) : next)
      }}
      onOpenChange={open => {
        if (!open) setTyped('')
      }}
      notFoundContent={say({ zh: '没有这样的条目', en: 'No such entry' })}
      options={options}
      optionRender={option => (
        <span className="spread">
          <span>{option.label}</span>
          <span className="quiet">{option.data.initials}</span>
        </span>
      )}
    />
  )
  return (
    <div
      style={{ display: 'contents' }}
      onKeyDownCapture={leaving}
      onMouseDownCapture={() => {
        byEnter.current = false
      }}
    >
      {select}
    </div>
  )
}
