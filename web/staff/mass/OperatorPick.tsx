/** An operator on the register, found while typing by name, initials, credit code or address. */
import { SearchSelect } from '../../kit/SearchSelect.tsx'
import { useSay } from '../../kit/say.tsx'

interface Found {
  id: number
  name: string
  uscc: string | null
  address: string | null
}

interface OperatorPickProps {
  id?: string
  value: number | undefined
  /** What the group is called so far: looked for first. */
  called: string
  onChange: (id: number | undefined) => void
  invalid?: boolean
  'aria-describedby'?: string
}

export function OperatorPick({ called, onChange, ...rest }: OperatorPickProps) {
  const say = useSay()
  return (
    <SearchSelect<Found>
      {...rest}
      path="/operators"
      first={called}
      onlyTyped
      placeholder={say({ zh: '名称、信用代码或者地址', en: 'Name, credit code or address' })}
      label={each => [each.name, each.uscc, each.address].filter(Boolean).join(' ')}
      take={each => onChange(each?.id)}
    />
  )
}
