/** 台账: a list narrowed by what stands in the address, shown in pages; what every such page of the staff app is made of. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { PageTurn } from './PageTurn.tsx'
import { ScrollX } from './ScrollX.tsx'
import { Empty, Shown } from './States.tsx'
import { type Label, useSay } from './say.tsx'

export type Asked<Name extends string> = { [Key in Name | 'cursor']?: string | undefined }

/**
 * What the address asks for, and the way to ask for something else: any change but of the page itself begins at page one.
 * Words all: a year or a yes in the address arrives as a number or a boolean.
 */
export function useAsked<Name extends string>(to: string) {
  const found = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const asked = Object.fromEntries(Object.entries(found).map(([key, value]) => [key, String(value)])) as Asked<Name>
  const go = (change: Asked<Name>) => void navigate({ to, search: { ...asked, cursor: undefined, ...change } as never })
  return { asked, go }
}

export type Options = Record<string, Label> | readonly { value: string; label: string }[]

/** One of a list, or all. */
export function Pick({
  label,
  of,
  value,
  set,
  width = 120,
}: {
  label: Label
  of: Options
  value: string | undefined
  set: (value: string | undefined) => void
  width?: number
}) {
  const say = useSay()
  const options = Array.isArray(of)
    ? of
    : Object.entries(of as Record<string, Label>).map(([code, each]) => ({ value: code, label: say(each) }))
  return (
    <Select
      allowClear
      placeholder={say(label)}
      aria-label={say(label)}
      value={value}
      onChange={set}
      options={options}
      style={{ minWidth: width }}
    />
  )
}

/** @param label what is looked for, for whoever does not see the field; @param hint what may be typed */
export function Find({
  label = { zh: '查找', en: 'Find' },
  hint,
  value,
  set,
  width = 220,
}: {
  label?: Label
  hint: Label
  value: string | undefined
  set: (value: string | undefined) => void
  width?: number
}) {
  const say = useSay()
  return (
    <Input.Search
      allowClear
      defaultValue={value}
      placeholder={say(hint)}
      aria-label={say(label)}
      onSearch={typed => set(typed || undefined)}
      style={{ width }}
    />
  )
}

interface Found {
  items: readonly unknown[]
  next: string | null
}

/** One page of what was found and the way to the next; where nothing was, why and what to do. */
export function Pages<Answer extends Found>({
  read,
  cursor,
  go,
  empty,
  children,
}: {
  read: Parameters<typeof Shown<Answer>>[0]['read']
  cursor: string | undefined
  go: (to: { cursor?: string }) => void
  empty: { title: Label; hint?: Label }
  children: (found: Answer) => ReactNode
}) {
  return (
    <Shown read={read}>
      {found =>
        found.items.length === 0 && cursor === undefined ? (
          <Empty {...empty} />
        ) : (
          <>
            {children(found)}
            <PageTurn cursor={cursor} next={found.next} go={go} />
          </>
        )
      }
    </Shown>
  )
}

/** wide-only: left out on a telephone. right: numbers and money. */
export type Head = readonly [label: Label, className?: string]

/** Rows under their heads; wider than the screen it scrolls by itself. `all`: the tick over a column of ticks. */
export function Table({
  label,
  heads,
  all,
  children,
}: {
  label: Label
  heads: readonly Head[]
  all?: ReactNode
  children: ReactNode
}) {
  const say = useSay()
  return (
    <ScrollX label={say(label)}>
      <table className="plain">
        <thead>
          <tr>
            {all && <th scope="col">{all}</th>}
            {heads.map(([head, className]) => (
              <th key={head.en} scope="col" className={className}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollX>
  )
}
