/** Of what a rate is made: what stands above and below the line, and what it cannot judge yet. */

import { Link } from '@tanstack/react-router'
import type { FigureView, PendingValue } from '../../../server/statistics/contract.ts'
import { figureText, formatOfUnit } from '../../kit/figure.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { FigureLink } from './FigureLink.tsx'
import type { Opened } from './Records.tsx'

export function Base({ figure, open }: { figure: FigureView; open: (opened: Opened) => void }) {
  const say = useSay()
  const { denominator, numerator, over, pending, corrected, printed, period } = figure
  return (
    <p className="quiet">
      {denominator !== null && say({ zh: `${numerator} ÷ ${denominator}。`, en: `${numerator} ÷ ${denominator}. ` })}
      {pending && (
        <>
          {say(pending.label)} <PendingLink pending={pending} of={say(period.label)} open={open} />
          {pending.inBase
            ? say({ zh: '（单列，含在分母中）。', en: ' (told apart, below the line too). ' })
            : say({ zh: '（单列，不在分母中）。', en: ' (told apart, not below the line). ' })}
        </>
      )}
      {corrected && (
        <>
          {say({ zh: '期末后更正过 ', en: 'Corrected after the period: ' })}
          <FigureLink
            format="count"
            value={corrected.records}
            query={corrected.query}
            title={`${say(period.label)} ${say({ zh: '期末后更正过', en: 'corrected after the period' })}`}
            open={open}
          />
          {say({ zh: ' 件，数字按更正后的记录计。', en: ', counted as they read now. ' })}
        </>
      )}
      {printed && <Printed printed={printed} figure={figure} />}
      {!over && say({ zh: '期间尚未结束，数字还会变化。', en: 'The period is not over: the figure will change.' })}
    </p>
  )
}

function Printed({ printed, figure }: { printed: NonNullable<FigureView['printed']>; figure: FigureView }) {
  const say = useSay()
  const { language } = useLanguage()
  const { id, year, issue, version, value } = printed
  const told = figureText(formatOfUnit(figure.indicator.unit), value, language)
  return (
    <>
      <Link to="/bulletins/$id" params={{ id: String(id) } as never}>
        {say({ zh: `${year}年第${issue}期`, en: `No. ${issue} of ${year}` })}
        {version > 1 && say({ zh: `（第${version}版）`, en: ` (version ${version})` })}
      </Link>
      {say({ zh: ` 发布的是 ${told}`, en: ` printed ${told}` })}
      {value === figure.value
        ? say({ zh: '。', en: '. ' })
        : say({ zh: '，此后记录有增减或者更正。', en: '; records were added, taken away or corrected since. ' })}
    </>
  )
}

export function PendingLink({
  pending,
  of,
  open,
}: {
  pending: PendingValue
  of: string
  open: (opened: Opened) => void
}) {
  const say = useSay()
  return (
    <FigureLink
      format="count"
      value={pending.value}
      query={pending.query}
      title={`${of} ${say(pending.label)}`}
      open={open}
    />
  )
}
