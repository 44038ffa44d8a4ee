/** Which columns, how dense. */
import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover, Segmented } from 'antd'
import { useSay } from '../../kit/say.tsx'
import { columns } from './columns.tsx'
import type { Taste } from './taste.ts'

export function TasteMenu({ taste, change }: { taste: Taste; change: (part: Partial<Taste>) => void }) {
  const say = useSay()
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="menu-card">
          <Segmented
            size="small"
            aria-label={say({ zh: '行距', en: 'Density' })}
            value={taste.tight ? 'tight' : 'airy'}
            onChange={value => change({ tight: value === 'tight' })}
            options={[
              { value: 'tight', label: say({ zh: '紧凑', en: 'Dense' }) },
              { value: 'airy', label: say({ zh: '宽松', en: 'Airy' }) },
            ]}
          />
          {columns.map(column => (
            <Checkbox
              key={column.key}
              checked={taste.columns.includes(column.key)}
              // The clock and the number say what a line is: they stay.
              disabled={column.key === 'clock' || column.key === 'number'}
              onChange={event =>
                change({
                  columns: event.target.checked
                    ? [...taste.columns, column.key]
                    : taste.columns.filter(key => key !== column.key),
                })
              }
            >
              {say(column.label)}
            </Checkbox>
          ))}
        </div>
      }
    >
      <Button size="small" type="text" icon={<SettingOutlined aria-hidden="true" />}>
        {say({ zh: '列与行距', en: 'Columns' })}
      </Button>
    </Popover>
  )
}
