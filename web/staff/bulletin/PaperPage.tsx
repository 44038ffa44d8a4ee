/** The editor: sections and words left, the paper as it would be published right, counted anew with every change. */
import '../statistics/statistics.css'
import './papers.css'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { DraftView, SectionDraft } from '../../../server/bulletin/contract.ts'
import { address, api } from '../../kit/api.ts'
import { Field, ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useRead, useSubmit } from '../../kit/reading.ts'
import { Shown } from '../../kit/States.tsx'
import { useSay } from '../../kit/say.tsx'
import { Body } from './Body.tsx'
import { FoundPart } from './FoundPart.tsx'
import { PublishPaper } from './PublishPaper.tsx'
import { placesIn } from './placesIn.ts'
import { SectionEditor } from './SectionEditor.tsx'

export function PaperPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const read = useRead<DraftView>(`/papers/${id}`)
  return (
    <div className="page">
      <Shown read={read} lines={14}>
        {draft => <Editor key={id} draft={draft} />}
      </Shown>
    </div>
  )
}

interface Text {
  title: string
  sections: SectionDraft[]
  explanations: Record<string, string>
}

function Editor({ draft }: { draft: DraftView }) {
  const say = useSay()
  const [text, setText] = useState<Text>({
    title: draft.title,
    sections: draft.draft,
    explanations: draft.explanations,
  })
  const [dirty, setDirty] = useState(false)
  const path = `/papers/${draft.id}`
  /** How often it was changed, and how often when the last save went out: what came in between is saved next. */
  const edits = useRef({ made: 0, sent: 0 })
  const saving = useSubmit((body: Text & { version: number }, key) => api.put<DraftView>(path, body, key), {
    changes: ['/papers'],
    done: now => {
      queryClient.setQueryData([path, {}], now)
      if (edits.current.made === edits.current.sent) setDirty(false)
    },
  })
  const { mutate, isPending } = saving
  // Saved by itself a moment after the last key, one change after the other.
  useEffect(() => {
    if (!dirty || isPending || !draft.mayChange) return
    const timer = setTimeout(() => {
      edits.current.sent = edits.current.made
      mutate({ ...text, version: draft.version })
    }, 900)
    return () => clearTimeout(timer)
  }, [text, dirty, isPending, draft.version, draft.mayChange, mutate])
  const change = (next: Partial<Text>) => {
    edits.current.made += 1
    setText(before => ({ ...before, ...next }))
    setDirty(true)
  }
  return (
    <>
      <Head draft={draft} state={saving.error ? 'failed' : dirty || isPending ? 'saving' : 'saved'} />
      <ProblemSummary problem={saving.error} names={placesIn(text.sections)} />
      <div className={draft.mayChange ? 'paper-editor' : undefined}>
        {draft.mayChange && (
          <div className="paper-sections">
            <Field name="title" label={{ zh: '标题', en: 'Title' }}>
              <Input value={text.title} maxLength={80} onChange={event => change({ title: event.target.value })} />
            </Field>
            {text.sections.map((section, at) => (
              <SectionEditor
                // biome-ignore lint/suspicious/noArrayIndexKey: sections are moved by their place
                key={at}
                at={at}
                section={section}
                last={at === text.sections.length - 1}
                problem={saving.error}
                typed={draft.typed.filter(each => each.section === at)}
                silent={draft.silent.filter(each => each.section === at).map(each => each.block)}
                change={next => change({ sections: text.sections.map((each, place) => (place === at ? next : each)) })}
                move={by => change({ sections: moved(text.sections, at, by) })}
                remove={() => change({ sections: text.sections.filter((_, place) => place !== at) })}
              />
            ))}
            <Button
              onClick={() =>
                change({
                  sections: [
                    ...text.sections,
                    { heading: say({ zh: '新的一节', en: 'New section' }), blocks: [{ kind: 'say', text: '' }] },
                  ],
                })
              }
            >
              {say({ zh: '增加一节', en: 'Add a section' })}
            </Button>
          </div>
        )}
        <div className="paper-preview">
          <FoundPart draft={draft} explanations={text.explanations} change={explanations => change({ explanations })} />
          <h2 className="paper-title" lang="zh-CN">
            {draft.paper.title}
          </h2>
          <Body paper={draft.paper} tables={draft.tables} typed={draft.typed.flatMap(each => each.numbers)} />
        </div>
      </div>
    </>
  )
}

function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const next = [...list]
  const [one] = next.splice(at, 1)
  next.splice(at + by, 0, one!)
  return next
}

function Head({ draft, state }: { draft: DraftView; state: 'saved' | 'saving' | 'failed' }) {
  const say = useSay()
  const navigate = useNavigate()
  const drop = useSubmit(() => api.remove(`/papers/${draft.id}`), {
    changes: ['/papers'],
    done: () => void navigate({ to: '/papers' }),
  })
  const states = {
    saved: { zh: '已保存', en: 'Saved' },
    saving: { zh: '正在保存…', en: 'Saving…' },
    failed: { zh: '未能保存', en: 'Not saved' },
  }
  return (
    <div className="page-head">
      <h1 lang="zh-CN">{draft.title}</h1>
      {draft.mayChange && (
        <span className="quiet" role="status">
          {say(states[state])}
        </span>
      )}
      <Button href={address(`/papers/${draft.id}/docx`)}>{say({ zh: 'Word 草稿', en: 'Word draft' })}</Button>
      <Button href={address(`/papers/${draft.id}/xlsx`)}>{say({ zh: 'Excel 草稿', en: 'Excel draft' })}</Button>
      <Button onClick={() => window.print()}>{say({ zh: '打印或存为 PDF', en: 'Print or save as PDF' })}</Button>
      {draft.mayChange && <PublishPaper draft={draft} ready={state === 'saved'} />}
      {draft.mayChange && draft.published.length === 0 && (
        <Button danger loading={drop.isPending} onClick={() => drop.mutate(undefined)}>
          {say({ zh: '删除稿件', en: 'Delete' })}
        </Button>
      )}
      <Link to="/papers">{say({ zh: '全部稿件', en: 'All drafts' })}</Link>
    </div>
  )
}
