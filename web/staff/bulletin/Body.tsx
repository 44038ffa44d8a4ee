/** The bulletin itself: text and tables in their order. */
import { useState } from 'react'
import type { Compiled, Paper } from '../../../server/bulletin/contract.ts'
import { type Opened, Records } from '../statistics/Records.tsx'
import { BulletinTable } from './BulletinTable.tsx'

export function Body({ paper, tables }: { paper: Paper; tables: Compiled['tables'] }) {
  const [opened, setOpened] = useState<Opened>()
  return (
    <article className="bulletin-text" lang="zh-CN">
      {paper.sections.map(section => {
        if ('heading' in section) return <h2 key={section.heading}>{section.heading}</h2>
        if ('paragraph' in section) return <p key={section.paragraph}>{section.paragraph}</p>
        const table = tables.find(each => each.title === section.table.title)
        return table ? <BulletinTable key={table.key} table={table} open={setOpened} /> : null
      })}
      <Records opened={opened} close={() => setOpened(undefined)} />
    </article>
  )
}
