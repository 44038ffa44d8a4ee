/** The next version of a scheme: items with weight, rule and indicator; groups; from when on there is a ranking. */
import { Button, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { type Scheme, type SchemeItem, schemeWords } from '../../../law/appraisal.schemes.ts'
import { indicators } from '../../../law/indicators.ts'
import type { SchemeList, SchemeView } from '../../../server/appraisal/view.ts'
import { api } from '../../kit/api.ts'
import { ProblemSummary } from '../../kit/Problem.tsx'
import { useSubmit } from '../../kit/reading.ts'
import { useLanguage, useSay } from '../../kit/say.tsx'
import { useOfficeName } from '../matter/OfficeName.tsx'
import { ItemRow } from './ItemRow.tsx'

interface Props {
  scheme: SchemeView
  offices: SchemeList['offices']
  close: () => void
}

export function SchemeEditor({ scheme, offices, close }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const [content, setContent] = useState(() => structuredClone(scheme.content) as unknown as Scheme)
  const sending = useSubmit<object, SchemeList>((body, key) => api.post('/appraisals/schemes', body, key), {
    changes: ['/appraisals/schemes'],
    done: close,
  })
  const sum = content.heads.flatMap(each => each.items).reduce((all, each) => all + each.weight, 0)
  const setItems = (at: number, items: readonly SchemeItem[]) =>
    setContent({ ...content, heads: content.heads.map((head, n) => (n === at ? { ...head, items } : head)) })
  const nextKey = () => {
    const taken = new Set(content.heads.flatMap(each => each.items.map(item => item.key)))
    for (let n = 1; ; n++) if (!taken.has(`item-${n}`)) return `item-${n}`
  }
  return (
    <div className="line-form">
      <ProblemSummary
        problem={sending.error}
        names={{ heads: { zh: '各项', en: 'Items' }, groups: { zh: '分组', en: 'Groups' } }}
      />
      {content.heads.map((head, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: heads have no name of their own and keep their order
        <fieldset key={at}>
          <legend>{say(schemeWords(head.label))}</legend>
          {head.items.map((item, n) => (
            <ItemRow
              key={item.key}
              item={item}
              set={next =>
                setItems(
                  at,
                  head.items.map((each, i) => (i === n ? next : each)),
                )
              }
              drop={
                head.items.length > 1
                  ? () =>
                      setItems(
                        at,
                        head.items.filter((_, i) => i !== n),
                      )
                  : undefined
              }
            />
          ))}
          <Button
            size="small"
            onClick={() =>
              setItems(at, [
                ...head.items,
                {
                  key: nextKey(),
                  label: say({ zh: '新项目', en: 'New item' }),
                  weight: 0,
                  rule: { kind: 'manual', asks: '—' },
                },
              ])
            }
          >
            {say({ zh: '加一项', en: 'Add an item' })}
          </Button>
        </fieldset>
      ))}
      <Groups content={content} set={setContent} offices={offices} />
      <div className="scheme-numbers">
        <span>{say({ zh: '不排名的最少件数：', en: 'No place below: ' })}</span>
        <Select
          className="breakdown"
          showSearch
          optionFilterProp="label"
          aria-label={say({ zh: '件数按哪个指标', en: 'Cases of which indicator' })}
          value={content.ranking.indicator}
          onChange={indicator => setContent({ ...content, ranking: { ...content.ranking, indicator } })}
          options={Object.entries(indicators)
            .filter(([, each]) => each.unit === 'matter' && !('apart' in each || 'papers' in each))
            .map(([value, each]) => ({ value: value as never, label: each.label[language] }))}
        />
        <InputNumber
          min={0}
          max={1000}
          aria-label={say({ zh: '最少件数', en: 'Fewest cases' })}
          value={content.ranking.fewest}
          onChange={fewest => setContent({ ...content, ranking: { ...content.ranking, fewest: fewest ?? 0 } })}
        />
      </div>
      <div className="scheme-numbers">
        <span>{say({ zh: '本期没有件的：', en: 'Whoever had no work: ' })}</span>
        <Select
          className="breakdown"
          aria-label={say({ zh: '本期没有件的', en: 'Whoever had no work' })}
          value={content.ranking.withoutWork ?? 'unscored'}
          onChange={withoutWork => setContent({ ...content, ranking: { ...content.ranking, withoutWork } })}
          options={[
            { value: 'unscored', label: say({ zh: '不评分、不分配奖金', en: 'no score and no bonus' }) },
            { value: 'scored', label: say({ zh: '只按人工项评分', en: 'scored by the marks alone' }) },
          ]}
        />
      </div>
      <p>
        {say({ zh: `各项合计 ${sum} 分`, en: `Adds up to ${sum}` })}
        {sum !== 100 && <strong>{say({ zh: '，须为 100 分', en: '; it must be 100' })}</strong>}
      </p>
      <Button type="primary" loading={sending.isPending} disabled={sum !== 100} onClick={() => sending.mutate(content)}>
        {say({ zh: '存为新版', en: 'Keep as the next version' })}
      </Button>{' '}
      <Button onClick={close}>{say({ zh: '取消', en: 'Cancel' })}</Button>
    </div>
  )
}

interface GroupsProps {
  content: Scheme
  set: (content: Scheme) => void
  offices: SchemeList['offices']
}

function Groups({ content, set, offices }: GroupsProps) {
  const say = useSay()
  const officeName = useOfficeName()
  const change = (at: number, to: Partial<Scheme['groups'][number]>) =>
    set({ ...content, groups: content.groups.map((each, n) => (n === at ? { ...each, ...to } : each)) })
  return (
    <fieldset>
      <legend>{say({ zh: '分组（各组分别排名）', en: 'Groups, ranked apart' })}</legend>
      {content.groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no key and keep their order
        <div key={at} className="scheme-numbers">
          <Input
            className="screen-label"
            value={group.label}
            aria-label={say({ zh: '组名', en: 'Name of the group' })}
            onChange={event => change(at, { label: event.target.value })}
          />
          <Select
            mode="multiple"
            style={{ minWidth: 280 }}
            aria-label={say({ zh: '单位', en: 'Offices' })}
            value={[...group.offices]}
            onChange={next => change(at, { offices: next })}
            options={offices.map(each => ({ value: each.code, label: officeName(each.name) }))}
          />
          <Button size="small" onClick={() => set({ ...content, groups: content.groups.filter((_, n) => n !== at) })}>
            {say({ zh: '去掉', en: 'Remove' })}
          </Button>
        </div>
      ))}
      <Button
        size="small"
        onClick={() =>
          set({ ...content, groups: [...content.groups, { label: say({ zh: '新组', en: 'Group' }), offices: [] }] })
        }
      >
        {say({ zh: '加一组', en: 'Add a group' })}
      </Button>
    </fieldset>
  )
}
