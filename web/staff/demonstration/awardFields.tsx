/** The fields of award, stars, recognition by the province, correction and delisting. */
import { Checkbox } from 'antd'
import { starsHeld } from '../../../law/demonstration.sheets.ts'
import { type DemonstrationKind, delistReasons, mostStarsOf } from '../../../law/demonstration.ts'
import type { Award, CorrectionReport, Delisting, Recognition, Stars } from '../../../server/demonstration/contract.ts'
import { Field } from '../../kit/Problem.tsx'
import { type Label, useSay } from '../../kit/say.tsx'
import { Choice, Line, Words } from '../matter/fields.tsx'
import { type Fields, names } from './stepFields.tsx'

function StarsChoice({
  kind,
  value,
  set,
  problem,
}: {
  kind: DemonstrationKind
  value: number | undefined
  set: (stars: number) => void
  problem: Fields<Stars>['problem']
}) {
  const options: Record<string, Label> = Object.fromEntries(
    Array.from({ length: mostStarsOf(kind) }, (_, nth) => {
      const stars = '★'.repeat(nth + 1)
      return [String(nth + 1), { zh: stars, en: stars }]
    }),
  )
  return (
    <Choice
      name="stars"
      label={names.stars}
      options={options}
      value={value === undefined ? undefined : String(value)}
      set={stars => set(Number(stars))}
      problem={problem}
    />
  )
}

export function AwardFields({ facts, set, problem, record }: Fields<Award>) {
  return (
    <>
      {record.sheet.byStar ? (
        <StarsFound record={record} />
      ) : (
        <StarsChoice kind={record.what} value={facts.stars} set={stars => set({ stars })} problem={problem} />
      )}
      <Line
        name="account"
        label={names.account}
        help={{ zh: '可不填；初始密码在授牌后显示一次。', en: 'Optional; the first password is shown once.' }}
        problem={problem}
        value={facts.account}
        set={account => set({ account })}
      />
      <Words
        name="remark"
        label={names.remark}
        rows={2}
        problem={problem}
        value={facts.remark}
        set={text => set({ remark: text })}
      />
    </>
  )
}

/** 十星级: the visit says which stars. */
function StarsFound({ record }: Pick<Fields<Award>, 'record'>) {
  const say = useSay()
  const held = heldBy(record)
  const names = record.sheet.items.filter(each => held.includes(each.code)).map(each => say(each))
  return (
    <p>
      {say({ zh: `按核查授${names.length}星：`, en: `${names.length} stars by the visit: ` })}
      {names.join(say({ zh: '、', en: ', ' }))}
    </p>
  )
}

/** As last written down, else as the last visit found. */
export function heldBy({ stars, visits }: Fields<Stars>['record']): string[] {
  const [last] = visits
  return stars.at(-1)?.held ?? (last ? starsHeld(last.sheet, last.points, last.vetoes) : [])
}

/** Which stars stay: taken away by its own criterion, never a bare number. */
function HeldStars({ facts, set, problem, record }: Fields<Stars>) {
  const say = useSay()
  const held = facts.held ?? []
  return (
    <Field
      name="held"
      label={{ zh: `保留的星（${held.length}）`, en: `Stars held (${held.length})` }}
      required
      problem={problem}
    >
      <Checkbox.Group
        value={held}
        onChange={codes => set({ held: codes as string[] })}
        options={record.sheet.items.map(each => ({ value: each.code, label: say(each) }))}
      />
    </Field>
  )
}

export function StarsFields({ facts, set, problem, record }: Fields<Stars>) {
  return (
    <>
      {record.sheet.byStar ? (
        <HeldStars facts={facts} set={set} problem={problem} record={record} />
      ) : (
        <StarsChoice kind={record.what} value={facts.stars} set={stars => set({ stars })} problem={problem} />
      )}
      <Words
        name="reason"
        label={names.reason}
        required
        problem={problem}
        value={facts.reason}
        set={text => set({ reason: text ?? '' })}
      />
    </>
  )
}

export function RecognitionFields({ facts, set, problem }: Fields<Recognition>) {
  return (
    <div className="two">
      <Line
        name="on"
        type="date"
        label={names.on}
        required
        problem={problem}
        value={facts.on}
        set={on => set({ on: on ?? '' })}
      />
      <Line name="number" label={names.number} problem={problem} value={facts.number} set={number => set({ number })} />
    </div>
  )
}

export function DelistingFields({ facts, set, problem }: Fields<Delisting>) {
  return (
    <>
      <Choice
        name="reason"
        label={names.reason}
        options={Object.fromEntries(delistReasons.map(each => [each.code, each])) as Record<string, Label>}
        value={facts.reason}
        set={code => set({ reason: code })}
        problem={problem}
      />
      <Words
        name="words"
        label={{ zh: '事实和依据', en: 'Facts and evidence' }}
        required
        problem={problem}
        value={facts.words}
        set={words => set({ words: words ?? '' })}
      />
    </>
  )
}

export function CorrectionFields({ facts, set, problem }: Fields<CorrectionReport>) {
  return (
    <Words
      name="words"
      label={{ zh: '怎样整改的', en: 'How it was corrected' }}
      required
      problem={problem}
      value={facts.words}
      set={words => set({ words: words ?? '' })}
    />
  )
}
