/** All pages that exist: each folder's pages.tsx, found by the build. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Page, Pane } from '../../kit/pages.ts'

const found = import.meta.glob<{ pages: Page[]; panes?: Pane[] }>('../*/pages.tsx', { eager: true })

export const pages = Object.values(found).flatMap(file => file.pages)

/** Those with a place in the rail, in order. */
export const railPages = pages
  .filter((page): page is Page & { rail: NonNullable<Page['rail']> } => page.rail !== undefined)
  .sort((a, b) => a.rail.order - b.rail.order)

const panes = Object.values(found).flatMap(file => file.panes ?? [])

/** The component that shows a matter of this kind; undefined when none does yet. */
export const paneOf: Record<string, LazyExoticComponent<ComponentType<{ id: number }>> | undefined> =
  Object.fromEntries(panes.map(pane => [pane.kind, lazy(async () => ({ default: await pane.load() }))]))

/** Where a matter has its own page. */
export const placeOf = (matter: { kind: string; id: number }) =>
  `${panes.find(pane => pane.kind === matter.kind)?.path ?? '/complaints'}/${matter.id}`
