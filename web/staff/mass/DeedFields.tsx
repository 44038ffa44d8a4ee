/** What each deed for several members asks. */
import type { ComplaintView } from '../../../server/complaint/view.ts'
import type { MassMember, MassView } from '../../../server/mass/view.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { Field } from '../../kit/Problem.tsx'
import { terminationForm } from '../complaint/steps/conclude.tsx'
import { callForm } from '../complaint/steps/mediate.tsx'
import { Line, Tick, Words } from '../matter/fields.tsx'
import { OfficeSelect } from '../matter/OfficeSelect.tsx'
import { Amounts } from './Amounts.tsx'
import type { DeedName } from './deeds.ts'
import { MemberTicks } from './MemberTicks.tsx'

// biome-ignore lint/suspicious/noExplicitAny: the facts of nine different deeds; the server's contract checks them
export type Facts = Record<string, any>

export const names = {
  officeId: { zh: '承办单位', en: 'Office' },
  reason: { zh: '分送理由', en: 'Why this office' },
  dispute: { zh: '共同的争议', en: 'The dispute in common' },
  representativeIds: { zh: '代表人（至多两名，书面推选）', en: 'Representatives (two at most, chosen in writing)' },
  consent: { zh: '同意', en: 'Consent' },
  agreement: { zh: '调解协议', en: 'Agreement' },
  remark: { zh: '意见', en: 'Remark' },
  members: { zh: '各件金额', en: 'Amounts' },
}

interface DeedFieldsProps {
  deed: DeedName
  facts: Facts
  set: (change: Facts) => void
  problem: ApiProblem | null
  group: MassView
  members: MassMember[]
}

export function DeedFields({ deed, facts, set, problem, group, members }: DeedFieldsProps) {
  const shared = { facts, set, problem, record: asComplaint(group) }
  switch (deed) {
    case 'dispatch':
      return (
        <>
          <Field name="officeId" label={names.officeId} required problem={problem}>
            <OfficeSelect value={facts.officeId} onChange={officeId => set({ officeId })} invalid={false} />
          </Field>
          <Words
            name="reason"
            label={names.reason}
            required
            rows={2}
            problem={problem}
            value={facts.reason}
            set={reason => set({ reason })}
          />
        </>
      )
    case 'accept-together':
      return (
        <>
          <Line
            name="dispute"
            label={names.dispute}
            required
            problem={problem}
            value={facts.dispute}
            set={dispute => set({ dispute })}
          />
          <MemberTicks
            name="representativeIds"
            label={names.representativeIds}
            members={members}
            picked={facts.representativeIds ?? []}
            set={representativeIds => set({ representativeIds })}
            most={2}
          />
          <Tick
            label={{
              zh: '各投诉人同意按共同投诉处理（《办法》第十二条）',
              en: 'All complainants agree to be treated jointly (art. 12)',
            }}
            value={facts.consent}
            set={consent => set({ consent: consent || undefined })}
          />
        </>
      )
    case 'start-mediation':
      return <callForm.Fields {...shared} />
    case 'settle':
      return (
        <>
          <Words
            name="agreement"
            label={names.agreement}
            required
            rows={4}
            help={{
              zh: '写入各人的调解书，不写他人的姓名和金额。',
              en: 'Goes into each one’s statement: no names or amounts of others.',
            }}
            problem={problem}
            value={facts.agreement}
            set={agreement => set({ agreement })}
          />
          <Amounts members={members} amounts={facts.members ?? {}} set={amounts => set({ members: amounts })} />
          <Tick
            label={{ zh: '已即时履行', en: 'Performed at once' }}
            value={facts.performedAtOnce}
            set={performedAtOnce => set({ performedAtOnce: performedAtOnce ?? false })}
          />
        </>
      )
    case 'propose-termination':
      return <terminationForm.Fields {...shared} />
    case 'accept':
      return null
    default:
      return (
        <Words
          name="remark"
          label={names.remark}
          rows={2}
          problem={problem}
          value={facts.remark}
          set={remark => set({ remark })}
        />
      )
  }
}

/** What the forms of a single complaint look at: the office whose people mediate, and the day of receipt for the grounds. */
export const asComplaint = (group: MassView) =>
  ({
    office: { ...group.office, kind: 'county' },
    handler: group.handler,
    receivedOn: group.receivedOn,
  }) as unknown as ComplaintView
