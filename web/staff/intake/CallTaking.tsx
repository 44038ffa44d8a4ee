/**
 * 登记 on one screen: caller left, matter in the middle, proposals right, everything by keyboard.
 * Enter goes on, F2 accepts the office, F4 asks for ODR, Ctrl+Enter registers, Enter on the receipt takes the next call.
 */
import '../complaint/complaint.css'
import './intake.css'
import { Button, Input } from 'antd'
import { useCallback, useState } from 'react'
import { channels } from '../../../law/classes.ts'
import { api } from '../../kit/api.ts'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useSay } from '../../kit/say.tsx'
import { atText } from '../../kit/when.ts'
import { useAbout } from '../session/me.ts'
import { CallerPart } from './CallerPart.tsx'
import { bodyOf, type Call, emptyCall, isUntouched, names, type StaffRegistrationBody } from './call.ts'
import { enterMoves } from './enterMoves.ts'
import { MatterPart } from './MatterPart.tsx'
import { Proposals, toggled } from './Proposals.tsx'
import { useDuplicates, useSuggestion } from './proposals.ts'
import { Receipt, type Registered } from './Receipt.tsx'
import { useDraft } from './useDraft.ts'

/** What staff takes in by hand; the finer online channels arrive by themselves. */
const arrivals = channels.filter(each => each.group !== 'online')

export function CallTaking() {
  const say = useSay()
  const [call, setCall] = useState<Call>(emptyCall)
  const [registered, setRegistered] = useState<{ as: Registered; call: Call }>()
  const [round, setRound] = useState(0)
  const set = useCallback((change: Partial<Call>) => setCall(before => ({ ...before, ...change })), [])
  const draft = useDraft(call, setCall)
  const suggestion = useSuggestion(call)
  const duplicates = useDuplicates(call)
  const registering = useSubmit((body: StaffRegistrationBody, key) => api.post<Registered>('/complaints', body, key), {
    changes: ['/desk', '/desk/boxes', '/desk/count', '/callers'],
    done: as => {
      setRegistered({ as, call })
      setCall(emptyCall)
      void draft.forget()
    },
  })
  const fresh = () => {
    setRegistered(undefined)
    setCall(emptyCall)
    registering.reset()
    setRound(round + 1)
  }
  const submit = () => {
    if (!registering.isPending) registering.mutate(bodyOf(call, draft.draftId()))
  }
  if (registered) return <Receipt registered={registered.as} call={registered.call} next={fresh} />

  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    const accept = suggestion.data?.officeId ? suggestion.data : undefined
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    else if (event.key === 'F2' && accept) set(toggled(call, accept))
    else if (event.key === 'F4' && call.odr) set({ wantsOdr: !call.wantsOdr })
    else return enterMoves(event)
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div key={round} className="call" onKeyDownCapture={onKeyDown}>
      <header className="call-head">
        <h1>{say({ zh: '登记', en: 'Register' })}</h1>
        <Arrival call={call} set={set} />
        <DraftState
          draft={draft}
          untouched={isUntouched(call)}
          startOver={() => void draft.forget(false).then(fresh)}
        />
      </header>
      <ProblemSummary problem={registering.error} names={names} />
      <CallerPart call={call} set={set} problem={registering.error} />
      <MatterPart call={call} set={set} problem={registering.error} />
      <Proposals call={call} set={set} suggestion={suggestion.data} duplicates={duplicates.data?.items ?? []} />
      <footer className="call-foot">
        <Button type="primary" size="large" onClick={submit} loading={registering.isPending}>
          {call.dispatchTo !== undefined && !call.wantsOdr
            ? say({ zh: '登记并分送', en: 'Register and dispatch' })
            : say({ zh: '登记', en: 'Register' })}
          <span className="key step-key">Ctrl ↵</span>
        </Button>
        <span className="quiet">
          {say({
            zh: 'Enter 下一项 · F2 采纳分送建议 · Ctrl+Enter 登记',
            en: 'Enter: next field · F2: accept the office · Ctrl+Enter: register',
          })}
        </span>
      </footer>
    </div>
  )
}

function Arrival({ call, set }: { call: Call; set: (change: Partial<Call>) => void }) {
  const say = useSay()
  const about = useAbout()
  return (
    <>
      <span className="call-channel">
        <CodedSelect
          aria-label={say(names.channel)}
          entries={arrivals}
          value={call.channel}
          onChange={code => set({ channel: code ?? 'phone', ...(code === 'phone' ? { receivedOn: undefined } : {}) })}
        />
      </span>
      {call.channel !== 'phone' && (
        <Input
          id="field-receivedOn"
          type="date"
          className="call-received"
          aria-label={say(names.receivedOn)}
          {...(about.data ? { max: about.data.today } : {})}
          value={call.receivedOn ?? about.data?.today ?? ''}
          onChange={event => set({ receivedOn: event.target.value || undefined })}
        />
      )}
    </>
  )
}

interface DraftStateProps {
  draft: Pick<ReturnType<typeof useDraft>, 'savedAt' | 'restored' | 'failed'>
  untouched: boolean
  startOver: () => void
}

function DraftState({ draft, untouched, startOver }: DraftStateProps) {
  const say = useSay()
  const at = draft.savedAt ?? draft.restored
  return (
    <span className="call-draft quiet" role="status">
      {draft.failed
        ? say({ zh: '草稿未能保存，连接恢复后自动重试', en: 'The draft could not be saved; tried again by itself' })
        : draft.restored && !draft.savedAt
          ? say({ zh: `已恢复${atText(draft.restored)}的草稿`, en: `Restored the draft of ${atText(draft.restored)}` })
          : at
            ? say({ zh: `草稿已存 ${atText(at).slice(11)}`, en: `Draft saved ${atText(at).slice(11)}` })
            : ''}
      {!untouched && (
        <Button type="link" size="small" tabIndex={-1} onClick={startOver}>
          {say({ zh: '清空重来', en: 'Start over' })}
        </Button>
      )}
    </span>
  )
}
