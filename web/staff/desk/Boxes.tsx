/** What waits, by kind of work, with true counts. A box is a filter. */
import { useSay } from '../../kit/say.tsx'
import { useBoxes } from '../frame/boxes.ts'
import { type Filters, filtersOf, sameFilters } from './filters.ts'

export function Boxes({ filters, go }: { filters: Filters; go: (filters: Filters) => void }) {
  const say = useSay()
  const read = useBoxes()
  if (!read.data) return null
  return (
    <fieldset className="boxes steps-reset">
      <legend className="unseen">{say({ zh: '待办', en: 'Waiting' })}</legend>
      {read.data.boxes.map(box => {
        const asked = filtersOf(box.query)
        return (
          <button
            key={box.key}
            type="button"
            className="box"
            aria-pressed={sameFilters(asked, filters)}
            onClick={() => go(asked)}
          >
            <span>{say(box.label)}</span>
            <strong className="number">{box.count}</strong>
          </button>
        )
      })}
    </fieldset>
  )
}
