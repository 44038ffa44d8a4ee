/** The caller, known by the number before a word is typed, and what this number brought before. */
import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useEffect, useRef } from 'react'
import { genders } from '../../../law/classes.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { ClockText } from '../../kit/Clock.tsx'
import { CodedSelect } from '../../kit/CodedSelect.tsx'
import { Field } from '../../kit/Problem.tsx'
import { useSay } from '../../kit/say.tsx'
import { shortDay } from '../../kit/when.ts'
import { placeOf } from '../frame/pages.ts'
import { Line } from '../matter/fields.tsx'
import { anyStateLabel } from '../matter/kinds.ts'
import { subjectLabel } from '../matter/subject.ts'
import { type Call, names } from './call.ts'
import { type Filled, fillFrom } from './callerFill.ts'
import { selectLater } from './enterMoves.ts'
import { type Caller, useCaller } from './proposals.ts'

/** E.164: no number on earth is longer, and no extension has more than six digits. */
const tooLong = (phone: string | undefined) => {
  const digits = (phone ?? '').normalize('NFKC').replace(/\D/g, '')
  return digits.length > (/\d{7,}\D+\d{1,6}\D*$/.test(phone ?? '') ? 21 : 15)
}

interface PartProps {
  call: Call
  set: (change: Partial<Call>) => void
  problem: ApiProblem | null
}

export function CallerPart({ call, set, problem }: PartProps) {
  const say = useSay()
  const caller = useCaller(call.phone)
  const known = caller.data?.consumer
  // Who only asks need not say who they are.
  const asking = call.kind === 'consultation'
  const filled = useRef<Filled>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another number changes what its history fills in
  useEffect(() => {
    const next = fillFrom(call, known, filled.current)
    filled.current = next.filled
    if (Object.keys(next.change).length === 0) return
    set(next.change)
    selectLater(Object.values(next.change))
  }, [known])
  return (
    <section className="call-caller" aria-label={say({ zh: '来电人', en: 'Caller' })}>
      <Field
        name="consumer.phone"
        label={names['consumer.phone']}
        required={!asking}
        problem={problem}
        {...(tooLong(call.phone)
          ? { help: { zh: '号码太长，请核对：最多15位数字', en: 'Too long: at most 15 digits' } }
          : {})}
      >
        <Input
          autoFocus
          type="tel"
          size="large"
          autoComplete="off"
          className="number"
          value={call.phone ?? ''}
          onFocus={event => event.target.select()}
          onChange={event => set({ phone: event.target.value || undefined })}
        />
      </Field>
      <Line
        name="consumer.name"
        label={names['consumer.name']}
        required={!asking}
        skipped={asking}
        problem={problem}
        value={call.name}
        set={name => set({ name })}
      />
      {!asking && (
        <>
          <Line
            name="consumer.address"
            label={names['consumer.address']}
            problem={problem}
            value={call.address}
            set={address => set({ address })}
          />
          <div className="call-pair">
            <Line
              name="consumer.phoneOther"
              type="tel"
              label={names['consumer.phoneOther']}
              problem={problem}
              value={call.phoneOther}
              set={phoneOther => set({ phoneOther })}
            />
            <Field name="consumer.gender" label={names['consumer.gender']} problem={problem}>
              <CodedSelect
                entries={genders.slice(0, 2)}
                value={call.gender}
                onChange={gender => set({ gender })}
                invalid={false}
              />
            </Field>
          </div>
        </>
      )}
      {!asking && call.noticeChannel === 'email' && (
        <Line
          name="consumer.email"
          type="email"
          label={names['consumer.email']}
          required
          problem={problem}
          value={call.email}
          set={email => set({ email })}
        />
      )}
      <Earlier caller={caller.data} />
    </section>
  )
}

function Earlier({ caller }: { caller: Caller | undefined }) {
  const say = useSay()
  return (
    <div className="call-earlier" aria-live="polite">
      <h2>
        {caller
          ? say({ zh: `以往诉求 ${caller.matters.length} 件`, en: `Earlier matters: ${caller.matters.length}` })
          : say({ zh: '以往诉求', en: 'Earlier matters' })}
      </h2>
      {!caller && <p className="quiet">{say({ zh: '输入电话后显示', en: 'Shown once the number is typed' })}</p>}
      {caller && caller.matters.length === 0 && (
        <p className="quiet">{say({ zh: '第一次来电', en: 'A first call' })}</p>
      )}
      <ul className="lines">
        {caller?.matters.map(line => (
          <li key={line.id}>
            <Link to={placeOf(line)} target="_blank" className="number">
              {shortDay(line.receivedOn)} {line.number.slice(-6)}
            </Link>{' '}
            {say(anyStateLabel(line.kind, line.state))} <ClockText tone={line.tone} text={line.clockText} />
            <div className="clip quiet" title={`${line.respondent} ${line.subject}`}>
              {line.respondent} {say(subjectLabel(line.subject))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
