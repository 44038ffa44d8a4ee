/** Fen shown and typed as yuan. */
import { Input } from 'antd'
import { useState } from 'react'
import { readFen, unreadable, yuanOf } from './money.ts'
import { useSay } from './say.tsx'

export function Money({ fen }: { fen: number | null | undefined }) {
  const say = useSay()
  if (fen === null || fen === undefined) return <span className="quiet">—</span>
  return (
    <span className="number">
      {yuanOf(fen)} {say({ zh: '元', en: 'yuan' })}
    </span>
  )
}

interface MoneyInputProps {
  id?: string
  value: number | undefined
  onChange: (fen: number | undefined) => void
  invalid?: boolean
  'aria-describedby'?: string
  'aria-label'?: string
}

/**
 * Typed in yuan, kept in fen. What cannot be read stays in the field, in red words, and goes on as no amount: the server
 * refuses it by the name of the field, where a missing one would be taken silently.
 */
export function MoneyInput({ value, onChange, invalid, ...rest }: MoneyInputProps) {
  const say = useSay()
  const [typed, setTyped] = useState<string>()
  const shown = typed ?? (value === undefined || value === unreadable ? '' : yuanOf(value))
  const unread = typed !== undefined && readFen(typed) === unreadable
  return (
    <>
      <Input
        {...rest}
        inputMode="decimal"
        autoComplete="off"
        className="number"
        suffix={say({ zh: '元', en: 'yuan' })}
        value={shown}
        status={unread || invalid ? 'error' : ''}
        aria-invalid={unread || invalid}
        onChange={event => {
          setTyped(event.target.value)
          onChange(readFen(event.target.value))
        }}
        onBlur={() => {
          if (!unread) setTyped(undefined)
        }}
      />
      {unread && (
        <div className="field-problem" role="alert">
          {say({
            zh: '请填写金额，最多两位小数，如 1280.50',
            en: 'An amount with at most two decimals, such as 1280.50',
          })}
        </div>
      )}
    </>
  )
}
