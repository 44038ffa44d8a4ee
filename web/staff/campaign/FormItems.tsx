/** 检查表: what is asked at each visit, and what of it is added up. */
import { Button, Input, Select } from 'antd'
import { checkKinds, findingMeasures } from '../../../law/campaign.ts'
import type { CheckItem } from '../../../server/campaign/contract.ts'
import { type Label, useSay } from '../../kit/say.tsx'

interface FormItemsProps {
  items: CheckItem[]
  set: (items: CheckItem[]) => void
  label: Label
}

export function FormItems({ items, set, label }: FormItemsProps) {
  const say = useSay()
  const item = (at: number, change: Partial<CheckItem>) =>
    set(items.map((each, n) => (n === at ? { ...each, ...change } : each)))
  return (
    <fieldset className="field" id="field-items" tabIndex={-1}>
      <legend>{say(label)}</legend>
      <div className="share-lines">
        {items.map((each, at) => (
          <div key={each.code}>
            <Input
              aria-label={say({ zh: '检查什么', en: 'What is checked' })}
              value={each.label}
              onChange={event => item(at, { label: event.target.value })}
            />
            <Select
              aria-label={say({ zh: '汇总为', en: 'Adds up to' })}
              value={each.measure}
              onChange={measure => item(at, { measure })}
              options={Object.entries(findingMeasures).map(([value, label]) => ({
                value: value as CheckItem['measure'],
                label: say(label),
              }))}
            />
            <Select
              aria-label={say({ zh: '怎样填', en: 'How it is filled' })}
              value={each.kind}
              onChange={kind => item(at, { kind })}
              options={Object.entries(checkKinds).map(([value, label]) => ({
                value: value as CheckItem['kind'],
                label: say(label),
              }))}
            />
            <Button
              type="text"
              size="small"
              aria-label={say({ zh: '删去这一项', en: 'Remove this item' })}
              onClick={() => set(items.filter((_, n) => n !== at))}
            >
              ×
            </Button>
          </div>
        ))}
      </div>
      <Button
        size="small"
        onClick={() =>
          set([...items, { code: `item-${Date.now() % 1_000_000}`, label: '', kind: 'yes', measure: 'none' }])
        }
      >
        {say({ zh: '加一项', en: 'Another item' })}
      </Button>
    </fieldset>
  )
}
