/** 全局: what stands now, today and this week, this year against the same days of last year. */
import type { HeadBoard } from '../../../server/dashboard/view.ts'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Shown } from '../../kit/States.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { MonthsChart } from './MonthsChart.tsx'
import { AsOf, Named, type Open, ShownLink } from './ShownLink.tsx'

export function HeadView({ open }: { open: Open }) {
  const read = useRead<HeadBoard>('/dashboard/head', {}, { staleTime: 30_000 })
  return (
    <Shown read={read} lines={12}>
      {board => (
        <>
          <Tiles board={board} open={open} />
          <Comparison board={board} open={open} />
          <MonthsChart {...board.months} open={open} />
        </>
      )}
    </Shown>
  )
}

function Tiles({ board: { now }, open }: { board: HeadBoard; open: Open }) {
  const say = useSay()
  const { language } = useLanguage()
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">
        {say({ zh: '现在', en: 'Now' })} <AsOf at={now.asOf} />
      </h2>
      <ul className="board-tiles">
        {now.tiles.map(({ name, label, figure }) => (
          <li key={name} className={name.endsWith('overdue') && (figure.value ?? 0) > 0 ? 'panel late' : 'panel'}>
            <span>{label[language]}</span>
            <strong>
              <ShownLink figure={figure} title={label[language]} open={open} />
            </strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Comparison({ board, open }: { board: HeadBoard; open: Open }) {
  const say = useSay()
  const { language } = useLanguage()
  const heads = [
    { label: { zh: '今日', en: 'Today' }, under: board.day },
    { label: { zh: '本周', en: 'This week' }, under: board.week[language] },
    { label: { zh: '本年', en: 'This year' }, under: board.yearSpan[language] },
    { label: { zh: '去年同期', en: 'Last year' }, under: board.lastYearSpan[language] },
    { label: { zh: '同比', en: 'Change' }, under: say({ zh: '率为百分点', en: 'rates in points' }) },
  ]
  return (
    <section className="panel" aria-labelledby="comparison">
      <h2 id="comparison">
        {say({ zh: '今日、本周、本年与去年', en: 'Today, this week, this year and last' })}{' '}
        <AsOf at={board.recentAsOf} />
        <span className="quiet">
          {say({ zh: '；本年、去年', en: '; years ' })} <AsOf at={board.yearAsOf} />
        </span>
      </h2>
      {board.recordsFrom && (
        <p className="quiet">
          {say({
            zh: `记录自${board.recordsFrom}起，去年同期不完整，不作同比。`,
            en: `The records begin on ${board.recordsFrom}: last year is not complete, nothing is compared with it.`,
          })}
        </p>
      )}
      <ScrollX label={say({ zh: '对比', en: 'Comparison' })}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say({ zh: '指标', en: 'Indicator' })}</th>
              {heads.map(({ label, under }) => (
                <th key={label.en} scope="col">
                  {say(label)}
                  <small className="under quiet">{under}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {board.rows.map(row => (
              <tr key={row.name}>
                <th scope="row">
                  <Named label={row.label} format={row.year.format} />
                </th>
                {(['today', 'week', 'year', 'lastYear', 'change'] as const).map((key, at) => (
                  <td key={key}>
                    {key === 'change' && board.recordsFrom ? (
                      <span className="quiet nowrap">{say({ zh: '上年记录不全', en: 'last year not on record' })}</span>
                    ) : (
                      <ShownLink
                        figure={row[key]}
                        title={`${row.label[language]} ${say(heads[at]!.label)}`}
                        open={open}
                      />
                    )}
                    {key === 'change' && <Judged rising={row.rising} value={row.change.value} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  )
}

/** In words, where the catalogue says which way is better. */
function Judged({ rising, value }: { rising?: 'better' | 'worse' | undefined; value: number | null }) {
  const say = useSay()
  if (!rising || !value) return null
  const better = value > 0 === (rising === 'better')
  return (
    <small className="quiet"> {better ? say({ zh: '向好', en: 'better' }) : say({ zh: '变差', en: 'worse' })}</small>
  )
}
