/**
 * One step being taken: its facts, the letters it will send as they will be sent, whom they go to and how, then the act.
 * No "are you sure": acts of law ask for ground and reason, and the preview shows what leaves the house.
 */
import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { citationsLabel } from '../../../law/citation.ts'
import type { StepView } from '../../../server/kernel/view.ts'
import { type ApiProblem, api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { queryClient, useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { useMe } from '../session/me.ts'
import { LetterPreviews, type PreviewedLetter } from './LetterPreviews.tsx'
import { Meanwhile } from './Meanwhile.tsx'
import type { Procedural, StepForm } from './stepForm.ts'

interface StepPanelProps<R extends Procedural> {
  /** '/complaints/1024' */
  path: string
  record: R
  step: StepView
  form: StepForm
  close: () => void
}

export function StepPanel<R extends Procedural>({ path, record, step, form, close }: StepPanelProps<R>) {
  const say = useSay()
  const me = useMe()
  const [facts, setFacts] = useState(() => form.start(record, me))
  const [letters, setLetters] = useState<PreviewedLetter[]>()
  const box = useRef<HTMLElement>(null)
  const url = `${path}/steps/${step.name}`
  useFirstField(box)
  // What is to be read before the act comes into sight by itself.
  useEffect(() => {
    if (letters) box.current?.querySelector('.letter-previews')?.scrollIntoView({ block: 'start' })
  }, [letters])

  // What happened since the form was opened; it may arrive by itself (SSE) or when the server refuses.
  const [seen] = useState(() => record.events.at(-1)?.id ?? 0)
  const later = record.events.filter(event => event.id > seen)
  const stillOpen = record.steps.some(each => each.name === step.name && each.open)
  const news = later.length > 0 && !stillOpen ? later : undefined
  const lookWhetherOvertaken = (problem: ApiProblem) => {
    if (problem.status === 409 || problem.status === 404) void queryClient.invalidateQueries({ queryKey: [path] })
  }
  const taking = useSubmit((body: object, key) => api.post<R>(url, body, key), {
    changes: ['/desk', '/desk/boxes', '/desk/count', '/letters'],
    done: now => {
      if ('gone' in now) queryClient.removeQueries({ queryKey: [path] })
      else queryClient.setQueryData([path, {}], now)
      close()
    },
  })
  const previewing = useSubmit((body: object) => api.post<{ letters: PreviewedLetter[] }>(`${url}/preview`, body), {
    done: answer => setLetters(answer.letters),
  })
  const problem = taking.error ?? previewing.error
  const failed = { onError: lookWhetherOvertaken }
  const proposes = (step.proposes?.length ?? 0) > 0
  const tells = proposes || step.tells.length > 0
  const go = () => {
    taking.reset()
    previewing.reset()
    if (tells && !letters) previewing.mutate(facts, failed)
    else taking.mutate(facts, failed)
  }
  const change = (next: object) => {
    setFacts(before => ({ ...before, ...next }))
    setLetters(undefined)
  }
  const reroute = (who: string, channel: string) => {
    const next = { ...facts, notices: { ...(facts.notices as object), [who]: channel } }
    setFacts(next)
    previewing.mutate(next, failed)
  }
  const { Fields } = form
  const busy = taking.isPending || previewing.isPending
  return (
    <section
      ref={box}
      className="step-panel panel"
      aria-label={say(step.label)}
      onKeyDownCapture={onGo(go, busy || news !== undefined)}
      onKeyDown={onEscape(close)}
    >
      <div className="step-panel-head">
        <h2>{say(step.label)}</h2>
        <span className="quiet">{say(citationsLabel(step.basis))}</span>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={say({ zh: '收起（Esc）', en: 'Close (Esc)' })}
          onClick={close}
        />
      </div>
      {news ? <Meanwhile news={news} refresh={close} /> : <ProblemSummary problem={problem} names={form.names} />}
      <div className="form">
        <Fields facts={facts} set={change} problem={problem} record={record} />
      </div>
      {letters && (
        <LetterPreviews letters={letters} reroute={proposes ? undefined : reroute} busy={previewing.isPending} />
      )}
      <div className="step-panel-foot">
        <Button type="primary" onClick={go} loading={busy} disabled={news !== undefined}>
          {tells && !letters
            ? proposes
              ? say({ zh: '下一步：预览拟发文书', en: 'Next: read the draft' })
              : say({ zh: '下一步：预览文书', en: 'Next: preview the letters' })
            : letters && letters.length > 0 && !proposes
              ? say({ zh: `签发文书并${step.label.zh}`, en: `Issue the letters: ${step.label.en}` })
              : say({ zh: `确认${step.label.zh}`, en: `Confirm: ${step.label.en}` })}
          <span aria-hidden="true" className="key step-key">
            Ctrl ↵
          </span>
        </Button>
        <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </section>
  )
}

/** Ctrl+Enter goes on. Caught before the fields: a list would open at Enter and lie over the letters that come into sight. */
function onGo(go: () => void, busy: boolean) {
  return (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    if (!busy) go()
  }
}

/** Esc closes; not while an input method composes or a list is open. */
function onEscape(close: () => void) {
  return (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const listOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
    if (event.key === 'Escape' && !listOpen) close()
  }
}

function useFirstField(box: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('.form input, .form textarea, .step-panel-foot button')
    first?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [box])
}
