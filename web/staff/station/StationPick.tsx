/** An open station, found while typing its name, place or plaque. */
import type { StationLine } from '../../../server/station/view.ts'
import { SearchSelect } from '../../kit/SearchSelect.tsx'
import { useSay } from '../../kit/say.tsx'

interface StationPickProps {
  id?: string
  value: number | undefined
  take: (station: StationLine | undefined) => void
  invalid?: boolean
  'aria-describedby'?: string
}

export function StationPick(props: StationPickProps) {
  const say = useSay()
  return (
    <SearchSelect<StationLine>
      {...props}
      path="/stations"
      query={{ state: 'open' }}
      placeholder={say({ zh: '站名、地址、标牌号', en: 'Name, place, plaque' })}
      label={each => `${each.name} ${each.place}`}
    />
  )
}
