/**
 * What the knowledge base answers, numbered. In the list: digits and arrows choose, Enter answers with it and closes,
 * - says that it did not answer, 0 writes one's own, Esc goes back to the question.
 */
import { type KeyboardEvent, type RefObject, useEffect, useId } from 'react'
import { useSay } from '../../kit/say.tsx'
import type { ArticleFound } from '../knowledge/answers.ts'

interface AnswersProps {
  list: RefObject<HTMLDivElement | null>
  found: readonly ArticleFound[]
  waiting: boolean
  asked: boolean
  active: number
  choose: (at: number) => void
  answer: () => void
  notHelpful: (article: ArticleFound) => void
  writeOwn: () => void
  back: () => void
}

export function Answers({ list, found, waiting, asked, active, choose, answer, ...deeds }: AnswersProps) {
  const say = useSay()
  const id = useId()
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.normalize('NFKC')
    const here = found[active]
    if (/^[1-9]$/.test(key)) {
      if (found[Number(key) - 1]) choose(Number(key) - 1)
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (found.length > 0) choose((active + (key === 'ArrowDown' ? 1 : found.length - 1)) % found.length)
    } else if (key === 'Enter') {
      if (here) answer()
    } else if (key === '-' && here) deeds.notHelpful(here)
    else if (key === '0') deeds.writeOwn()
    else if (key === 'Escape') deeds.back()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <aside className="call-proposals" aria-label={say({ zh: '知识库', en: 'Knowledge base' })}>
      <h2>
        {say({ zh: '答案', en: 'Answers' })} {found.length > 0 && found.length}
        {waiting && asked && <span className="quiet"> …</span>}
      </h2>
      <div
        ref={list}
        id={id}
        role="listbox"
        tabIndex={0}
        className="answers"
        aria-label={say({ zh: '知识库的答案', en: 'Answers of the knowledge base' })}
        {...(found[active] ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        onKeyDown={pressed}
      >
        {found.map((each, at) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the list
          <div
            key={each.id}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            className="answer"
            onClick={() => choose(at)}
            onDoubleClick={answer}
          >
            <span className="key">{at + 1}</span>
            <div>
              <strong>{each.question}</strong>
              <div className="answer-text">{each.answer}</div>
              <div className="quiet clip">{each.basis.map(one => `《${one.act}》${one.article}`).join('；')}</div>
            </div>
          </div>
        ))}
      </div>
      {!asked && (
        <p className="quiet">{say({ zh: '打出问题，答案在这里', en: 'Answers appear as the question is typed' })}</p>
      )}
      {asked && !waiting && found.length === 0 && (
        <p className="quiet">
          {say({
            zh: '知识库里没有。自己答复后按 F10 可提为知识；答不了的按 F9 转办。',
            en: 'Nothing found. Answer yourself and propose it with F10, or pass it on with F9.',
          })}
        </p>
      )}
      {found.length > 0 && (
        <p className="quiet answer-keys">
          {say({
            zh: '1–9 或 ↑↓ 选 · Enter 答复并办结 · − 没答上 · 0 自己写 · Esc 回到问题',
            en: '1–9 or ↑↓ choose · Enter answers and closes · − did not help · 0 own words · Esc back',
          })}
        </p>
      )}
    </aside>
  )
}
