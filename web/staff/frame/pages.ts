/** All pages that exist: each folder's pages.tsx, found by the build. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { MatterPart, Page, Pane } from '../../kit/pages.ts'

const found = import.meta.glob<{ pages: Page[]; panes?: Pane[]; parts?: MatterPart[] }>('../*/pages.tsx', {
  eager: true,
})

export const pages = Object.values(found).flatMap(file => file.pages)

/** Those with a place in the rail, in order. */
export const railPages = pages
  .filter((page): page is Page & { rail: NonNullable<Page['rail']> } => page.rail !== undefined)
  .sort((a, b) => a.rail.order - b.rail.order)

const panes = Object.values(found).flatMap(file => file.panes ?? [])

/** The component that shows a matter of this kind; undefined when none does yet. */
export const paneOf: Record<string, LazyExoticComponent<ComponentType<{ id: number }>> | undefined> =
  Object.fromEntries(panes.map(pane => [pane.kind, lazy(async () => ({ default: await pane.load() }))]))

/** What is no matter and yet stands among the records of a figure. */
const otherPlaces: Record<string, string> = { bulletin: '/bulletins' }

/** Where a matter has its own page. */
export const placeOf = (matter: { kind: string; id: number }) =>
  `${panes.find(pane => pane.kind === matter.kind)?.path ?? otherPlaces[matter.kind] ?? '/complaints'}/${matter.id}`

/** What other modules add to the page of a matter, in order. */
const parts = Object.values(found)
  .flatMap(file => file.parts ?? [])
  .sort((a, b) => a.order - b.order)
  .map(part => ({ ...part, Part: lazy(async () => ({ default: await part.load() })) }))

export const partsOf = (kind: string, place: MatterPart['place']) =>
  parts.filter(part => part.kind === kind && part.place === place).map(part => part.Part)
