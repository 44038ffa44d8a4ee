/** Members ticked one by one or all at once. */
import { Checkbox } from 'antd'
import type { MassMember } from '../../../server/mass/view.ts'
import { type Label, useSay } from '../../kit/say.tsx'

interface TicksProps {
  name: string
  label: Label
  members: readonly MassMember[]
  picked: readonly number[]
  set: (ids: number[]) => void
  most?: number
}

export function MemberTicks({ name, label, members, picked, set, most }: TicksProps) {
  const say = useSay()
  const flip = (id: number) => set(picked.includes(id) ? picked.filter(each => each !== id) : [...picked, id])
  return (
    <fieldset className="choice" id={`field-${name}`} tabIndex={-1}>
      <legend>{say(label)}</legend>
      {members.map(member => (
        <Checkbox
          key={member.id}
          checked={picked.includes(member.id)}
          disabled={most !== undefined && picked.length >= most && !picked.includes(member.id)}
          onChange={() => flip(member.id)}
        >
          {member.consumer} <span className="number quiet">{member.number}</span>
        </Checkbox>
      ))}
    </fieldset>
  )
}
