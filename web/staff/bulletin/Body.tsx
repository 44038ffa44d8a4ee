/** The bulletin itself: text and tables in their order. */
import { Fragment, useState } from 'react'
import type { Compiled, Paper, Paragraph } from '../../../server/bulletin/contract.ts'
import { OpensRecords } from '../statistics/FigureLink.tsx'
import { countPrinted, type Opened, Records } from '../statistics/Records.tsx'
import { BulletinTable } from './BulletinTable.tsx'
import { ChartView } from './ChartView.tsx'

interface BodyProps {
  paper: Paper
  tables: Compiled['tables']
  /** Numbers of a draft that no record stands behind: underlined where they stand. */
  typed?: readonly string[]
}

export function Body({ paper, tables, typed = [] }: BodyProps) {
  const [opened, setOpened] = useState<Opened>()
  return (
    <article className="bulletin-text" lang="zh-CN">
      {paper.sections.map(section => {
        if ('heading' in section) {
          const Heading = section.level === 1 ? 'h2' : 'h3'
          return (
            <Heading key={section.heading}>
              <Plain text={section.heading} typed={typed} />
            </Heading>
          )
        }
        if ('paragraph' in section)
          return <Sentences key={section.paragraph} {...section} typed={typed} open={setOpened} />
        if ('chart' in section) return <ChartView key={section.chart.title} chart={section.chart} open={setOpened} />
        const table = tables.find(each => each.title === section.table.title)
        return table ? <BulletinTable key={table.key} table={table} open={setOpened} /> : null
      })}
      <Records opened={opened} close={() => setOpened(undefined)} />
    </article>
  )
}

interface SentencesProps extends Paragraph {
  typed: readonly string[]
  open: (opened: Opened) => void
}

function Sentences({ paragraph, figures = [], typed, open }: SentencesProps) {
  const after = (at: number) => figures[at] && figures[at].at + figures[at].text.length
  return (
    <p>
      {figures.map(({ at, text, query, rate }, place) => {
        const before = paragraph.slice(after(place - 1) ?? 0, at)
        const title = `${before.split(/[，。；：（]/).at(-1)}${text}`
        return (
          <Fragment key={at}>
            <Plain text={before} typed={typed} />
            <OpensRecords
              opened={{ title, query, rate, printed: rate ? undefined : countPrinted(text) }}
              open={open}
              label={title}
            >
              {text}
            </OpensRecords>
          </Fragment>
        )
      })}
      <Plain text={paragraph.slice(after(figures.length - 1) ?? 0)} typed={typed} />
    </p>
  )
}

function Plain({ text, typed }: { text: string; typed: readonly string[] }) {
  const number = typed.find(each => text.includes(each))
  if (number === undefined) return text
  const at = text.indexOf(number)
  return (
    <>
      <Plain text={text.slice(0, at)} typed={typed} />
      <mark className="typed-number">{number}</mark>
      <Plain text={text.slice(at + number.length)} typed={typed} />
    </>
  )
}
