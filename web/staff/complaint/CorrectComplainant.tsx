/** The complainant's own facts in the correction: what is masked to this person stays out of the fields and unchanged unless typed anew. */
import type { Correction } from '../../../server/complaint/contract.ts'
import type { ComplaintView } from '../../../server/complaint/view.ts'
import type { ApiProblem } from '../../kit/api.ts'
import { Line } from '../matter/fields.tsx'

export type Person = NonNullable<Correction['consumer']>

export const personNames = {
  'consumer.name': { zh: '投诉人姓名', en: 'Complainant' },
  'consumer.phone': { zh: '投诉人电话', en: 'Telephone of the complainant' },
  'consumer.address': { zh: '投诉人地址', en: 'Address of the complainant' },
  'consumer.email': { zh: '投诉人邮箱', en: 'E-mail of the complainant' },
}

const unchanged = { zh: '已隐去，不改则不填', en: 'Masked: leave empty to keep it' }

interface Props {
  was: ComplaintView['consumer']
  person: Person
  set: (person: Person) => void
  problem: ApiProblem | null
}

export function CorrectComplainant({ was, person, set, problem }: Props) {
  const field = (key: 'name' | 'phone' | 'address' | 'email', masked: boolean) => ({
    name: `consumer.${key}`,
    label: personNames[`consumer.${key}`],
    problem,
    value: person[key] ?? (masked ? '' : (was[key] ?? '')),
    set: (text: string | undefined) => set({ ...person, [key]: text ?? '' }),
    ...(masked ? { help: unchanged } : {}),
  })
  return (
    <div className="two">
      <Line {...field('name', false)} />
      <Line {...field('phone', was.masked)} type="tel" />
      <Line {...field('address', was.masked)} />
      <Line {...field('email', was.masked)} type="email" />
    </div>
  )
}
