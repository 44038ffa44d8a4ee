/**
 * 登记 on one screen, whatever the call is: caller left, the matter in the middle, what the system knows right, everything
 * by keyboard. F6 complaint, F7 report, F8 question. A question: number, Enter, words, Enter, Enter: answered and closed.
 */
import '../complaint/complaint.css'
import '../knowledge/knowledge.css'
import './intake.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { Answers } from './Answers.tsx'
import { Arrival, DraftState } from './Arrival.tsx'
import { callFrom } from './bodies.ts'
import { CallerPart } from './CallerPart.tsx'
import { CallFoot } from './CallFoot.tsx'
import { type Call, emptyCall, isUntouched, names } from './call.ts'
import { DoneBar, useGrowth } from './DoneBar.tsx'
import { enterMoves, selectLater } from './enterMoves.ts'
import { InformerPart } from './InformerPart.tsx'
import { KindSwitch, WrongDoor } from './KindSwitch.tsx'
import { keysOf } from './keys.ts'
import { MatterPart } from './MatterPart.tsx'
import { Proposals } from './Proposals.tsx'
import { useDuplicates, useSuggestion } from './proposals.ts'
import { QuestionPart } from './QuestionPart.tsx'
import { Receipt } from './Receipt.tsx'
import { ReportPart } from './ReportPart.tsx'
import { ReportProposals, useReportOffice } from './ReportProposals.tsx'
import { ReportReceipt } from './ReportReceipt.tsx'
import { useAnswering } from './useAnswering.ts'
import { useDraft } from './useDraft.ts'
import { useTaking } from './useTaking.ts'

export function CallTaking() {
  const say = useSay()
  const [call, setCall] = useState<Call>(emptyCall)
  const [round, setRound] = useState(0)
  const set = useCallback((change: Partial<Call>) => setCall(before => ({ ...before, ...change })), [])
  const draft = useDraft(call, found => {
    setCall(found)
    selectLater([found.phone, found.name, found.address, found.phoneOther])
  })
  const suggestion = useSuggestion(call)
  const reporting = useReportOffice(call)
  const duplicates = useDuplicates(call)
  const answering = useAnswering(call, set)
  const clear = () => {
    setCall(emptyCall)
    setRound(before => before + 1)
  }
  const taking = useTaking({ call, clear, draft, said: answering.said })
  const growth = useGrowth(taking.done)
  useTaken(setCall)
  useFocusKept(call)
  if (taking.told) return <ReportReceipt registered={taking.told} next={taking.next} />
  if (taking.receipt) return <Receipt registered={taking.receipt.as} call={taking.receipt.call} next={taking.next} />

  const { kind } = call
  const office = suggestion.data?.officeId ? suggestion.data : undefined
  const keys = keysOf(call, set, { office, reportOffice: reporting.data })
  const grow = taking.done?.own && !growth.data ? () => growth.mutate(taking.done!.id) : undefined
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return
    const act = event.key === 'F10' ? grow : keys[event.key]
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) taking.submit()
    else if (act) act()
    else return enterMoves(event)
    event.preventDefault()
    event.stopPropagation()
  }
  const part = { call, set, problem: taking.problem }
  return (
    <div key={round} className={`call ${kind}`} onKeyDownCapture={onKeyDown}>
      <header className="call-head">
        <h1>{say({ zh: '登记', en: 'Register' })}</h1>
        <KindSwitch call={call} set={set} />
        <Arrival call={call} set={set} />
        <WrongDoor call={call} set={set} />
        <DraftState
          draft={draft}
          untouched={isUntouched(call)}
          startOver={() =>
            void draft.forget(false).then(() => {
              taking.next()
              set({ kind })
            })
          }
        />
      </header>
      <div className="call-news">
        <ProblemSummary problem={taking.problem} names={names} />
        {taking.done && isUntouched(call) && <DoneBar done={taking.done} growth={growth} />}
      </div>
      {kind === 'report' ? <InformerPart {...part} /> : <CallerPart {...part} />}
      {kind === 'report' && <ReportPart {...part} />}
      {kind === 'complaint' && <MatterPart {...part} />}
      {kind === 'consultation' && <QuestionPart {...part} {...answering} office={office} />}
      {kind === 'report' && <ReportProposals {...part} suggestion={reporting.data} />}
      {kind === 'complaint' && (
        <Proposals
          call={call}
          set={set}
          suggestion={suggestion.data}
          duplicates={(duplicates.isError ? undefined : duplicates.data?.items) ?? []}
          unsearched={duplicates.error}
        />
      )}
      {kind === 'consultation' && (
        <Answers
          {...answering}
          asked={(call.facts ?? '').trim().length >= 2}
          answer={taking.submit}
          back={() => document.getElementById('field-question')?.focus()}
        />
      )}
      <CallFoot
        call={call}
        answered={answering.said !== undefined}
        submit={taking.submit}
        pending={taking.pending}
        passOn={() => set({ passing: call.passing ? undefined : true })}
      />
    </div>
  )
}

/** A field that went away with its kind took the focus along: typing goes on where the same words stand now. */
function useFocusKept({ kind, facts }: Call) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another kind takes fields away
  useEffect(() => {
    if (document.activeElement && document.activeElement !== document.body) return
    const words = document.querySelector<HTMLElement>('#field-facts, #field-question')
    const first = document.querySelector<HTMLElement>('.call-caller input')
    ;(facts ? words : first)?.focus()
  }, [kind])
}

/** /intake?from=1024: the consultation comes with all that is known; the address is tidied so that a reload is the draft's. */
function useTaken(setCall: (call: Call) => void) {
  const navigate = useNavigate()
  const { from } = useSearch({ strict: false }) as { from?: string }
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken over once for each address
  useEffect(() => {
    if (!from || !/^\d+$/.test(from)) return
    void api
      .read<Parameters<typeof callFrom>[0]>(`/consultations/${from}/taken`)
      .then(taken => setCall(callFrom(taken, 'complaint')))
      .finally(() => void navigate({ to: '/intake', replace: true }))
  }, [from])
}
