/** 口径: what is counted, over what, when, and what is left out. */
import { Link } from '@tanstack/react-router'
import { type Indicator, type IndicatorName, indicators } from '../../../law/indicators.ts'
import { isRate, type Pending, pendingOf } from '../../../law/pending.ts'
import type { UsesReply } from '../../../server/statistics/view.ts'
import { useRead } from '../../kit/reading.ts'
import { type Label, useSay } from '../../kit/say.tsx'
import { unitWords } from './unitWords.ts'

export function FigureDefinition({ name }: { name: IndicatorName }) {
  const say = useSay()
  const indicator: Indicator = indicators[name]
  const lines: [Label, Label][] = [
    [
      { zh: indicator.denominator ? '分子' : '计数', en: indicator.denominator ? 'Above' : 'Counts' },
      indicator.numerator,
    ],
    ...(indicator.denominator ? [[{ zh: '分母', en: 'Below' }, indicator.denominator] as [Label, Label]] : []),
    [{ zh: '归入期间', en: 'In the period if' }, indicator.base],
    [{ zh: '不计入', en: 'Left out' }, indicator.exclusions],
    ...(isRate(name) ? [[{ zh: '未定', en: 'Not known yet' }, pendingWords(pendingOf[name])] as [Label, Label]] : []),
    ...(indicator.within
      ? [[{ zh: '其中之一', en: 'A part of' }, indicators[indicator.within as IndicatorName].label] as [Label, Label]]
      : []),
    [{ zh: '单位', en: 'Unit' }, unitOf(indicator)],
  ]
  return (
    <>
      <h2>{say({ zh: '口径', en: 'Definition' })}</h2>
      <dl className="facts">
        {lines.map(([term, text]) => (
          <div key={term.zh}>
            <dt>{say(term)}</dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
        <div>
          <dt>{say({ zh: '用于', en: 'Used in' })}</dt>
          <dd>
            <Uses name={name} />
          </dd>
        </div>
      </dl>
    </>
  )
}

function pendingWords(pending: Pending): Label {
  if ('none' in pending) return { zh: `没有：${pending.none.zh}`, en: `None: ${pending.none.en}` }
  const { zh, en } = indicators[pending.by].label
  return pending.inBase
    ? { zh: `${zh}（单列，含在分母中）`, en: `${en} (told apart, below the line too)` }
    : { zh: `${zh}（单列，不在分母中）`, en: `${en} (told apart, not below the line)` }
}

function unitOf({ unit, decimals }: Indicator): Label {
  const name = unit === 'ratio' ? { zh: '百分比', en: 'per cent' } : unitWords[unit]
  return decimals === 0
    ? { zh: `${name.zh}，取整数`, en: `${name.en || 'matters'}, whole numbers` }
    : { zh: `${name.zh}，保留${decimals}位小数`, en: `${name.en}, ${decimals} decimals` }
}

/** As the papers, dashboards and schemes of appraisal stand now. */
function Uses({ name }: { name: IndicatorName }) {
  const say = useSay()
  const read = useRead<UsesReply>('/figure-uses')
  const items = read.data?.items.filter(each => each.names.includes(name)) ?? []
  if (items.length === 0)
    return <>{read.data && say({ zh: '目前没有固定的材料和看板使用', en: 'No paper or dashboard by itself' })}</>
  return (
    <ul className="figure-uses">
      {items.map(({ label, page }) => {
        const [to, search = ''] = page.split('?')
        return (
          <li key={label.en}>
            <Link to={to} search={Object.fromEntries(new URLSearchParams(search)) as never}>
              {say(label)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
