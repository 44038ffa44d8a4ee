/**
 * A screen announces itself in `web/staff/<word>/pages.tsx` as `export const pages: Page[]`; router and rail pick it up.
 * So the rail shows what exists and nothing else.
 */
import type { ComponentType, ReactNode } from 'react'
import type { Label, Role } from '../../law/grammar.ts'

export interface Page {
  /** Below /staff, in the router's words: '/letters', '/complaints/$id'. */
  path: string
  title: Label
  /** Split off and loaded on first visit: `() => import('./LetterDesk.tsx').then(file => file.LetterDesk)`. */
  load: () => Promise<ComponentType>
  /** Who may use it; everybody when absent. The server decides in any case. */
  roles?: readonly Role[]
  /** Present: a place in the rail. */
  rail?: {
    order: number
    icon: ReactNode
    /** The boxes of GET /desk/boxes whose counts, together, stand beside it. */
    boxes?: readonly string[]
  }
}

/** How a matter of one kind is shown beside a list: `export const panes: Pane[]` in the same pages.tsx. */
export interface Pane {
  kind: string
  /** Its own page is this and its id: '/complaints' → /staff/complaints/1024. */
  path: string
  load: () => Promise<ComponentType<{ id: number }>>
}

/** What another module adds to the page of a matter: `export const parts: MatterPart[]` in the same pages.tsx. */
export interface MatterPart {
  kind: string
  /** Among the parts at that place, the lower first. head: under the headline; body: after people and operator. */
  order: number
  place: 'head' | 'body'
  load: () => Promise<ComponentType<{ id: number }>>
}
