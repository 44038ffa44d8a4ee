/** One item of a scheme: what it is called, what it weighs, by which rule, over which indicator, with which numbers. */
import { Button, Input, InputNumber, Select } from 'antd'
import type { Rule, SchemeItem } from '../../../law/appraisal.schemes.ts'
import { ruleNames } from '../../../law/appraisal.schemes.ts'
import { type IndicatorName, indicators } from '../../../law/indicators.ts'
import { type Label, useLanguage, useSay } from '../../kit/say.tsx'

interface Props {
  item: SchemeItem
  set: (item: SchemeItem) => void
  drop: (() => void) | undefined
}

/** A rule of another kind begins with numbers that can be read. */
function ruleOf(kind: Rule['kind'], before: Rule): Rule {
  const indicator: IndicatorName = before.kind === 'manual' ? 'complaints-received' : before.indicator
  if (kind === 'linear') return { kind, indicator, from: 0.6, full: 1 }
  if (kind === 'tiers') return { kind, indicator, tiers: [{ atLeast: 1, share: 1 }] }
  if (kind === 'deduct') return { kind, indicator, each: 1, most: 5 }
  return { kind, asks: '—' }
}

export function ItemRow({ item, set, drop }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const { rule } = item
  return (
    <div className="scheme-item">
      <Input
        value={item.label}
        aria-label={say({ zh: '项目', en: 'Item' })}
        onChange={event => set({ ...item, label: event.target.value })}
      />
      <InputNumber
        min={0}
        max={100}
        value={item.weight}
        aria-label={say({ zh: '满分', en: 'Points' })}
        onChange={weight => set({ ...item, weight: weight ?? 0 })}
      />
      <Select
        value={rule.kind}
        aria-label={say({ zh: '规则', en: 'Rule' })}
        onChange={kind => set({ ...item, rule: ruleOf(kind, rule) })}
        options={Object.entries(ruleNames).map(([value, label]) => ({
          value: value as Rule['kind'],
          label: say(label),
        }))}
      />
      {rule.kind === 'manual' ? (
        <Input
          value={rule.asks}
          aria-label={say({ zh: '评什么', en: 'What is looked at' })}
          onChange={event => set({ ...item, rule: { ...rule, asks: event.target.value } })}
        />
      ) : (
        <Select
          showSearch
          optionFilterProp="label"
          value={rule.indicator}
          aria-label={say({ zh: '指标', en: 'Indicator' })}
          onChange={indicator => set({ ...item, rule: { ...rule, indicator } })}
          options={Object.entries(indicators)
            .filter(([, each]) => !('apart' in each || 'papers' in each))
            .map(([value, each]) => ({ value: value as IndicatorName, label: each.label[language] }))}
        />
      )}
      <Numbers rule={rule} set={next => set({ ...item, rule: next })} />
      {drop ? (
        <Button size="small" onClick={drop}>
          {say({ zh: '去掉', en: 'Remove' })}
        </Button>
      ) : (
        <span />
      )}
    </div>
  )
}

function Numbers({ rule, set }: { rule: Rule; set: (rule: Rule) => void }) {
  const say = useSay()
  const number = (label: Label, value: number, change: (next: number) => void) => (
    <span>
      <span className="quiet">{say(label)} </span>
      <InputNumber step={0.05} aria-label={say(label)} value={value} onChange={next => change(next ?? 0)} />
    </span>
  )
  if (rule.kind === 'manual') return <span />
  if (rule.kind === 'linear')
    return (
      <div className="scheme-numbers">
        {number({ zh: '零分', en: 'nought at' }, rule.from, from => set({ ...rule, from }))}
        {number({ zh: '满分', en: 'full at' }, rule.full, full => set({ ...rule, full }))}
      </div>
    )
  if (rule.kind === 'deduct')
    return (
      <div className="scheme-numbers">
        {number({ zh: '每件扣', en: 'each' }, rule.each, each => set({ ...rule, each }))}
        {number({ zh: '最多扣', en: 'at most' }, rule.most, most => set({ ...rule, most }))}
      </div>
    )
  const tiers = [...rule.tiers]
  const change = (at: number, to: Partial<(typeof tiers)[number]>) =>
    set({ ...rule, tiers: tiers.map((each, n) => (n === at ? { ...each, ...to } : each)) })
  return (
    <div>
      {tiers.map((tier, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tiers have no key and keep their order
        <div key={at} className="scheme-numbers">
          {number({ zh: '不低于', en: 'from' }, tier.atLeast, atLeast => change(at, { atLeast }))}
          {number({ zh: '得满分的', en: 'share' }, tier.share, share => change(at, { share }))}
        </div>
      ))}
      <Button size="small" onClick={() => set({ ...rule, tiers: [...tiers, { atLeast: 0, share: 0 }] })}>
        {say({ zh: '加一档', en: 'Add a tier' })}
      </Button>
    </div>
  )
}
