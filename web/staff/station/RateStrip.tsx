/** The four rates of this year over all stations, each a way to the records behind it. */
import { Link } from '@tanstack/react-router'
import { type IndicatorName, indicators } from '../../../law/indicators.ts'
import { figureText, formatOfUnit } from '../../kit/figure.ts'
import { useRead } from '../../kit/reading.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { useAbout } from '../session/me.ts'

const names = [
  'station-equipment-rate',
  'station-mediation-rate',
  'station-satisfaction-rate',
  'station-standard-rate',
  'station-cases-received',
  'station-recovered-amount',
] as const satisfies readonly IndicatorName[]

export function RateStrip({ shown = names }: { shown?: readonly IndicatorName[] }) {
  const about = useAbout()
  const year = about.data?.today.slice(0, 4)
  if (!year) return null
  return (
    <dl className="rates">
      {shown.map(name => (
        <Rate key={name} name={name} period={year} />
      ))}
    </dl>
  )
}

interface Figure {
  value: number | null
  numerator: number | null
  denominator: number | null
}

function Rate({ name, period }: { name: IndicatorName; period: string }) {
  const say = useSay()
  const { language } = useLanguage()
  const read = useRead<Figure>(`/figures/${name}`, { period }, { staleTime: 60_000 })
  const figure = read.data
  const { unit } = indicators[name]
  const text = figure ? figureText(formatOfUnit(unit), figure.value, language) : '…'
  return (
    <div>
      <dt>{say(indicators[name].label)}</dt>
      <dd>
        <Link to="/figures" search={{ name, period } as never}>
          {text}
        </Link>{' '}
        {unit === 'fen' && <small>{say({ zh: '万元', en: '× 10,000 yuan' })}</small>}
        {!!figure?.denominator && (
          <small>
            {figure.numerator}/{figure.denominator}
          </small>
        )}
      </dd>
    </div>
  )
}
