/** 统计: the catalogue of indicators, each with its definition, and a figure of any period broken down. */
import './statistics.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { breakdowns, type Indicator, type IndicatorName, indicators } from '../../../law/indicators.ts'
import type { FigureRow, FigureView } from '../../../server/statistics/contract.ts'
import { figureText, formatOfUnit } from '../../kit/figure.ts'
import { useRead } from '../../kit/reading.ts'
import { ScrollX } from '../../kit/ScrollX.tsx'
import { Empty, Shown } from '../../kit/States.tsx'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'
import { Change, Comparison } from './Comparison.tsx'
import { FigureDefinition } from './FigureDefinition.tsx'
import { FigureLink } from './FigureLink.tsx'
import { Base, PendingLink } from './Pending.tsx'
import { PeriodBar } from './PeriodBar.tsx'
import { type Opened, Records } from './Records.tsx'
import { unitWords } from './unitWords.ts'

interface Asked {
  name?: IndicatorName
  period?: string
  by?: string
}
const list = Object.entries(indicators) as [IndicatorName, Indicator][]

export function FiguresPage() {
  const say = useSay()
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const asked = useSearch({ strict: false }) as Asked
  const name: IndicatorName = asked.name && asked.name in indicators ? asked.name : 'complaints-received'
  const found = list.filter(([key, each]) =>
    `${key}${each.label.zh}${each.label.en}`.toLowerCase().includes(typed.toLowerCase()),
  )
  return (
    <div className="page">
      <div className="page-head">
        <h1>{say({ zh: '统计', en: 'Figures' })}</h1>
      </div>
      <div className="catalogue">
        <nav className="panel" aria-label={say({ zh: '指标目录', en: 'Catalogue of indicators' })}>
          <Input
            allowClear
            value={typed}
            placeholder={say({ zh: '查找指标', en: 'Find an indicator' })}
            aria-label={say({ zh: '查找指标', en: 'Find an indicator' })}
            onChange={event => setTyped(event.target.value)}
          />
          <ul>
            {found.map(([key, each]) => (
              <li key={key}>
                <Link
                  to="/figures"
                  search={{ ...asked, name: key } as never}
                  aria-current={key === name ? 'page' : undefined}
                >
                  {each.label[language]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Figure name={name} asked={asked} />
      </div>
    </div>
  )
}

function Figure({ name, asked }: { name: IndicatorName; asked: Asked }) {
  const say = useSay()
  const navigate = useNavigate()
  const [opened, setOpened] = useState<Opened>()
  const by = asked.by ?? 'unit'
  const read = useRead<FigureView>(`/figures/${name}`, { period: asked.period, by, compare: true })
  const go = (change: Asked) => void navigate({ to: '/figures', search: { ...asked, name, ...change } as never })
  const indicator: Indicator = indicators[name]
  const whole = indicator.apart || indicator.papers
  return (
    <section className="panel" aria-labelledby="figure-name">
      <h2 id="figure-name">{say(indicator.label)}</h2>
      <p>{say(indicator.definition)}</p>
      <Shown read={read}>
        {figure => (
          <>
            <PeriodBar {...figure.period} previous={figure.previous} next={figure.next} go={period => go({ period })}>
              <Segmented
                aria-label={say({ zh: '期间', en: 'Period' })}
                value={figure.period.kind as keyof typeof kinds}
                onChange={kind => go({ period: figure.current[kind] })}
                options={Object.entries(kinds).map(([value, label]) => ({
                  value: value as keyof typeof kinds,
                  label: say(label),
                }))}
              />
              {!whole && (
                <Select
                  className="breakdown"
                  aria-label={say({ zh: '分组', en: 'By' })}
                  value={by}
                  onChange={next => go({ by: next })}
                  options={Object.entries(breakdowns).map(([value, label]) => ({ value, label: say(label) }))}
                />
              )}
            </PeriodBar>
            <p className="big-figure">
              <FigureLink
                format={formatOfUnit(indicator.unit)}
                value={figure.value}
                query={figure.indicator.apart ? null : figure.query}
                title={`${say(indicator.label)} ${say(figure.period.label)}`}
                open={setOpened}
              />{' '}
              <Unit indicator={indicator} />
            </p>
            <Base figure={figure} open={setOpened} />
            <Comparison figure={figure} open={setOpened} />
            {!whole && <Rows figure={figure} by={by} open={setOpened} />}
          </>
        )}
      </Shown>
      <FigureDefinition name={name} />
      <Records opened={opened} close={() => setOpened(undefined)} />
    </section>
  )
}

const kinds = {
  week: { zh: '周', en: 'Week' },
  month: { zh: '月', en: 'Month' },
  quarter: { zh: '季', en: 'Quarter' },
  year: { zh: '年', en: 'Year' },
} satisfies Record<string, Label>

function Unit({ indicator }: { indicator: Indicator }) {
  const say = useSay()
  return <small className="quiet">{say(unitWords[indicator.unit])}</small>
}

function Rows({ figure, by, open }: { figure: FigureView; by: string; open: (opened: Opened) => void }) {
  const say = useSay()
  const { language } = useLanguage()
  const { indicator, rows, pending } = figure
  const format = formatOfUnit(indicator.unit)
  if (rows.length === 0) return <Empty title={{ zh: '本期没有记录', en: 'No records in this period' }} />
  const title = (row: FigureRow) => `${row.label[language]} ${indicator.label[language]}`
  return (
    <ScrollX label={say({ zh: '分组', en: 'Breakdown' })}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say(breakdowns[by as keyof typeof breakdowns] ?? { zh: '分组', en: 'By' })}</th>
            <th scope="col">{say(indicator.label)}</th>
            <th scope="col">
              {indicator.unit === 'ratio' ? say({ zh: '分子／分母', en: 'Of' }) : say({ zh: '占比', en: 'Share' })}
            </th>
            {pending && <th scope="col">{say(pending.label)}</th>}
            <th scope="col">{say({ zh: '环比', en: 'On the period before' })}</th>
            <th scope="col">{say({ zh: '同比', en: 'On a year ago' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={JSON.stringify(row.keys)}>
              <th scope="row">{row.label[language]}</th>
              <td>
                <FigureLink format={format} value={row.value} query={row.query} title={title(row)} open={open} />
              </td>
              <td className="nowrap">
                {row.denominator === null
                  ? figureText('percent', row.share, language)
                  : `${row.numerator} / ${row.denominator}`}
              </td>
              {pending && (
                <td>{row.pending ? <PendingLink pending={row.pending} of={row.label[language]} open={open} /> : 0}</td>
              )}
              <Change than={row.before} indicator={indicator} title={title(row)} open={open} />
              <Change than={row.yearBefore} indicator={indicator} title={title(row)} open={open} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
