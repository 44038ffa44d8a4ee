/** Which answer stands in the box, and what the keys of the list do with it. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../../kit/api.ts'
import { type ArticleFound, useAnswers } from '../knowledge/answers.ts'
import type { Said } from './bodies.ts'
import type { Call } from './call.ts'

function saidBy(call: Call, shown: ArticleFound | undefined): Said | undefined {
  const text = call.answer ?? shown?.answer
  if (text === undefined) return undefined
  return {
    text,
    articleId: call.answer === undefined ? shown?.id : call.articleId,
    goodsClass: shown?.goodsClass ?? undefined,
    problemClass: shown?.problemClass ?? undefined,
  }
}

export function useAnswering(call: Call, set: (change: Partial<Call>) => void) {
  const asking = call.kind === 'consultation'
  const { found: all, waiting } = useAnswers(asking ? call.facts : undefined, 9)
  const [rejected, setRejected] = useState<readonly number[]>([])
  const found = useMemo(() => all.filter(each => !rejected.includes(each.id)), [all, rejected])
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const answerBox = useRef<HTMLDivElement>(null)
  // Another question, other answers: the best one is chosen again.
  const first = found[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new best answer moves the choice
  useEffect(() => setActive(0), [first])
  useEffect(() => {
    if (!call.facts) setRejected([])
  }, [call.facts])

  const at = Math.min(active, Math.max(0, found.length - 1))
  const picked = found.find(each => each.id === call.articleId)
  const shown: ArticleFound | undefined = call.own
    ? undefined
    : call.answer === undefined
      ? (picked ?? found[at])
      : picked
  const toOwn = () => answerBox.current?.querySelector('textarea')?.focus()
  return {
    found,
    waiting,
    active: picked && call.answer === undefined ? found.indexOf(picked) : at,
    list,
    answerBox,
    shown,
    /** What would be said if it were said now. */
    said: saidBy(call, shown),
    choose(index: number) {
      setActive(index)
      set({ articleId: found[index]!.id, answer: undefined, own: undefined })
    },
    onward() {
      if (found.length === 0 && !waiting) return toOwn()
      list.current?.focus()
    },
    writeOwn() {
      set({ articleId: undefined, answer: undefined, own: true })
      toOwn()
    },
    /** It did not answer: counted against the article, and out of the way for this call. */
    notHelpful(article: ArticleFound) {
      setRejected(before => [...before, article.id])
      if (call.articleId === article.id) set({ articleId: undefined })
      void api.post(`/articles/${article.id}/helped`, { helped: false }).catch(() => {})
    },
  }
}
