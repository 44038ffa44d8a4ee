/** The rules: which groups must meet, how near, how often, in how many appeals. */
import { Button, Input, InputNumber, Select } from 'antd'
import { type ClueType, clueTypes } from '../../../law/clue.ts'
import type { Lexicon, WordRule } from '../../../law/clue.words.ts'
import { useSay } from '../../kit/say.tsx'
import { Part } from '../matter/Facts.tsx'

export function RuleTable({ lexicon, set }: { lexicon: Lexicon; set: (rules: WordRule[]) => void }) {
  const say = useSay()
  const change = (at: number, part: Partial<WordRule>) =>
    set(lexicon.rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)))
  const groups = lexicon.groups.map(each => ({ value: each.code, label: each.label }))
  const heads = [
    { zh: '规则', en: 'Rule' },
    { zh: '说明', en: 'Says' },
    { zh: '线索类型', en: 'Type' },
    { zh: '须同时出现的词组', en: 'Groups, all of them' },
    { zh: '相距字数（0不限）', en: 'Within characters (0: any)' },
    { zh: '命中次数', en: 'Hits' },
    { zh: '同一经营者件数', en: 'Appeals' },
  ]
  return (
    <Part
      title={{ zh: '规则', en: 'Rules' }}
      aside={
        <Button
          size="small"
          onClick={() =>
            set([
              ...lexicon.rules,
              {
                code: nextCode(lexicon.rules),
                label: '',
                type: 'bullying',
                groups: [],
                within: 0,
                hits: 1,
                appeals: 1,
              },
            ])
          }
        >
          {say({ zh: '加一条', en: 'Add' })}
        </Button>
      }
    >
      <div className="scroll-x">
        <table className="plain rules">
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">{say({ zh: '操作', en: 'Actions' })}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lexicon.rules.map((rule, at) => (
              <tr key={rule.code}>
                <td className="number">{rule.code}</td>
                <td>
                  <Input
                    aria-label={`${rule.code} ${say(heads[1]!)}`}
                    value={rule.label}
                    maxLength={40}
                    onChange={event => change(at, { label: event.target.value })}
                  />
                </td>
                <td>
                  <Select<ClueType>
                    aria-label={`${rule.code} ${say(heads[2]!)}`}
                    value={rule.type}
                    onChange={type => change(at, { type })}
                    popupMatchSelectWidth={false}
                    options={Object.entries(clueTypes).map(([value, label]) => ({
                      value: value as ClueType,
                      label: say(label),
                    }))}
                  />
                </td>
                <td>
                  <Select
                    mode="multiple"
                    className="rule-groups"
                    aria-label={`${rule.code} ${say(heads[3]!)}`}
                    value={rule.groups}
                    onChange={chosen => change(at, { groups: chosen })}
                    options={groups}
                  />
                </td>
                {(['within', 'hits', 'appeals'] as const).map((key, column) => (
                  <td key={key}>
                    <InputNumber
                      aria-label={`${rule.code} ${say(heads[4 + column]!)}`}
                      className="rule-number"
                      min={key === 'within' ? 0 : 1}
                      max={key === 'within' ? 2000 : 20}
                      precision={0}
                      value={rule[key]}
                      onChange={value => change(at, { [key]: Number(value) })}
                    />
                  </td>
                ))}
                <td className="right">
                  <Button
                    size="small"
                    type="text"
                    aria-label={say({ zh: `删除规则${rule.code}`, en: `Remove rule ${rule.code}` })}
                    onClick={() => set(lexicon.rules.filter((_, index) => index !== at))}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  )
}

const nextCode = (rules: readonly WordRule[]) =>
  `R${Math.max(0, ...rules.map(each => Number(/^R(\d+)$/.exec(each.code)?.[1] ?? 0))) + 1}`
