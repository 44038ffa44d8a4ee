/**
 * Operators while one types: by name, pinyin initials, credit code or address. ↑↓ choose, Enter takes, Esc keeps what
 * was typed. An operator that is not on file is registered under the typed name.
 */
import { Input } from 'antd'
import { useId, useState } from 'react'
import { type Label, useSay } from '../../kit/say.tsx'
import { type Operator, useOperators } from './proposals.ts'

interface OperatorSearchProps {
  id?: string
  'aria-describedby'?: string
  status?: 'error'
  value: string
  /** Typed, not chosen. */
  type: (name: string) => void
  take: (operator: Operator) => void
  chosen: boolean
  platformsOnly?: boolean
  placeholder?: Label
}

export function OperatorSearch({
  value,
  type,
  take,
  chosen,
  platformsOnly = false,
  placeholder,
  ...rest
}: OperatorSearchProps) {
  const say = useSay()
  const list = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { found, note } = useOperators(chosen ? '' : value, platformsOnly)
  const shown = open && found.length > 0
  // One more than found: to keep what was typed.
  const count = found.length + (platformsOnly ? 0 : 1)
  const pick = (index: number) => {
    const operator = found[index]
    if (operator) take(operator)
    setOpen(false)
    setActive(0)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !shown) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setActive((active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count)
    }
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault()
      pick(active)
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <div className="operator-search">
      <Input
        {...rest}
        role="combobox"
        autoComplete="off"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        {...(shown ? { 'aria-activedescendant': `${list}-${active}` } : {})}
        {...(placeholder ? { placeholder: say(placeholder) } : {})}
        value={value}
        onChange={event => {
          type(event.target.value)
          setOpen(true)
          setActive(0)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="operator-note">
        {note && say(note)}
      </span>
      <div
        id={list}
        role="listbox"
        className="operator-list"
        hidden={!shown}
        aria-label={say({ zh: '经营者', en: 'Operators' })}
      >
        {shown &&
          found.map((operator, index) => (
            <Row key={operator.id} id={`${list}-${index}`} on={index === active} take={() => pick(index)}>
              <span className="clip">
                <strong>{operator.name}</strong> {operator.odr && <span className="tag">ODR</span>}
              </span>
              <span className="quiet nowrap">
                {say({
                  zh: `投诉${operator.earlier}，在办${operator.openNow}`,
                  en: `${operator.earlier}, ${operator.openNow} open`,
                })}
              </span>
              <span className="quiet clip wide-cell">
                {[operator.uscc, operator.area, operator.address].filter(Boolean).join(' ')}
              </span>
            </Row>
          ))}
        {shown && !platformsOnly && (
          <Row id={`${list}-${found.length}`} on={active === found.length} take={() => pick(found.length)}>
            <span className="wide-cell">
              {say({ zh: `都不是：按「${value}」登记`, en: `None of these: register as "${value}"` })}
            </span>
          </Row>
        )}
      </div>
    </div>
  )
}

function Row({ id, on, take, children }: { id: string; on: boolean; take: () => void; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus (ARIA combobox pattern)
    <div
      id={id}
      role="option"
      aria-selected={on}
      className="operator-row"
      onMouseDown={event => {
        event.preventDefault()
        take()
      }}
    >
      {children}
    </div>
  )
}
