/** 环比、同比: how a figure moved, and the figure it is compared with, each leading to its records. */
import { type Indicator, indicators } from '../../../law/indicators.ts'
import type { Compared, FigureView } from '../../../server/statistics/contract.ts'
import { figureText, formatOfUnit } from '../../kit/figure.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { FigureLink } from './FigureLink.tsx'
import type { Opened } from './Records.tsx'

type Open = (opened: Opened) => void
const movedAs = ({ unit }: Indicator) => (unit === 'ratio' ? 'points' : 'change') as 'points' | 'change'

/** A part of a period is nothing to compare with. */
const partly = { zh: '当时记录不全', en: 'not wholly on record then' }

export function Comparison({ figure, open }: { figure: FigureView; open: Open }) {
  const say = useSay()
  const { language } = useLanguage()
  const indicator: Indicator = indicators[figure.name]
  const lines = [
    [say({ zh: '环比', en: 'On the period before' }), figure.before],
    [say({ zh: '同比', en: 'On a year ago' }), figure.yearBefore],
  ] as const
  return (
    <p>
      {lines.map(
        ([word, than]) =>
          than && (
            <span key={word} className="figure-compared">
              {word} {than.whole ? figureText(movedAs(indicator), than.change, language) : say(partly)}
              {indicator.unit === 'ratio' && than.change !== null && say({ zh: ' 个百分点', en: ' points' })}{' '}
              <span className="quiet">
                {than.period}{' '}
                <FigureLink
                  format={formatOfUnit(indicator.unit)}
                  value={than.value}
                  query={indicator.apart || indicator.papers ? null : than.query}
                  title={`${say(indicator.label)} ${than.period}`}
                  open={open}
                />
              </span>
            </span>
          ),
      )}
    </p>
  )
}

interface ChangeProps {
  than: Compared | null | undefined
  indicator: Indicator
  title: string
  open: Open
}

/** In a table: the change, leading to what it is compared with. */
export function Change({ than, indicator, title, open }: ChangeProps) {
  const say = useSay()
  if (!than) return <td>—</td>
  if (!than.whole) return <td className="quiet">{say(partly)}</td>
  if (than.change === null)
    return <td className="quiet">{than.value ? '—' : say({ zh: '当时没有', en: 'none then' })}</td>
  return (
    <td>
      <FigureLink
        format={movedAs(indicator)}
        value={than.change}
        query={indicator.apart || indicator.papers ? null : than.query}
        title={`${title} ${than.period}`}
        open={open}
      />
    </td>
  )
}
