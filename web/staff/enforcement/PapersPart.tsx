/** 文书: what the party received, with its proof; and the papers of the file, looked at, printed, or taken as Word. */
import { Button } from 'antd'
import { useState } from 'react'
import type { CaseView } from '../../../server/enforcement/view.ts'
import { address } from '../../kit/api.ts'
import { LetterPaper, printLetters } from '../../kit/LetterPaper.tsx'
import { useRead } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { stateNames } from '../letter/letters.ts'
import { Part } from '../matter/Facts.tsx'

export function PapersPart({ one }: { one: CaseView }) {
  const say = useSay()
  const [open, setOpen] = useState<number>()
  return (
    <>
      {one.letters.length > 0 && (
        <Part title={{ zh: '制发的文书', en: 'Papers issued' }}>
          <ul className="lines case-lines">
            {one.letters.map(each => (
              <li key={each.id}>
                <button
                  type="button"
                  className="link-button"
                  aria-expanded={open === each.id}
                  onClick={() => setOpen(open === each.id ? undefined : each.id)}
                >
                  {each.title}
                </button>{' '}
                <span className="quiet number">{each.number}</span>{' '}
                <span className="tag">
                  {say(stateNames[each.state])} {each.servedOn ?? each.issuedOn}
                </span>{' '}
                <a href={address(`/letters/${each.id}/docx`)}>Word</a>
                {open === each.id && (
                  <Paper path={`/letters/${each.id}/html`} title={each.title} version={one.version} />
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <FilePapers title={{ zh: '案卷文书', en: 'Papers of the file' }} of={`/cases/${one.id}`} one={one} />
    </>
  )
}

/** Papers that are filled from the record: one at a time to look at, print, or take as Word. */
export function FilePapers({
  title,
  of,
  one,
}: {
  title: Label
  of: string
  one: { version: number; papers: readonly { name: string; title: string }[] }
}) {
  const [open, setOpen] = useState<string>()
  const shown = one.papers.find(each => each.name === open)
  if (one.papers.length === 0) return null
  return (
    <Part title={title}>
      <div className="steps">
        {one.papers.map(each => (
          <Button
            key={each.name}
            size="small"
            aria-expanded={open === each.name}
            onClick={() => setOpen(open === each.name ? undefined : each.name)}
          >
            <span lang="zh-CN">{each.title}</span>
          </Button>
        ))}
      </div>
      {shown && (
        <div key={shown.name}>
          <a href={address(`${of}/papers/${shown.name}/docx`)}>Word</a>
          <Paper path={`${of}/papers/${shown.name}`} title={shown.title} version={one.version} />
        </div>
      )}
    </Part>
  )
}

function Paper({ path, title, version }: { path: string; title: string; version: number }) {
  const say = useSay()
  const read = useRead<{ html: string }>(path, { version })
  return (
    <Shown read={read} lines={8}>
      {paper => (
        <>
          <LetterPaper html={paper.html} title={title} />
          <Button size="small" onClick={() => printLetters([paper.html])}>
            {say({ zh: '打印', en: 'Print' })}
          </Button>
        </>
      )}
    </Shown>
  )
}
