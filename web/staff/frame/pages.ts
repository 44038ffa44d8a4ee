/** All pages that exist: each folder's pages.tsx, found by the build. */
import type { Page } from '../../kit/pages.ts'

const found = import.meta.glob<{ pages: Page[] }>('../*/pages.tsx', { eager: true })

export const pages = Object.values(found).flatMap(file => file.pages)

/** Those with a place in the rail, in order. */
export const railPages = pages
  .filter((page): page is Page & { rail: NonNullable<Page['rail']> } => page.rail !== undefined)
  .sort((a, b) => a.rail.order - b.rail.order)
