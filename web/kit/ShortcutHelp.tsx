/** `?`: which keys work here. */
import { Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useSay } from './say.tsx'
import { listenForShortcuts, useShortcuts, useWorkingShortcuts } from './shortcuts.ts'

const shown: Record<string, string> = { enter: 'Enter', escape: 'Esc', ' ': '␣', arrowdown: '↓', arrowup: '↑' }
export const keyName = (key: string) => shown[key] ?? key.toUpperCase()

export function ShortcutHelp() {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const working = useWorkingShortcuts()
  useEffect(listenForShortcuts, [])
  useShortcuts([{ key: '?', label: { zh: '显示快捷键', en: 'Show the keys' }, run: () => setOpen(true) }])
  return (
    <Modal
      open={open}
      footer={null}
      onCancel={() => setOpen(false)}
      title={say({ zh: '快捷键', en: 'Keys' })}
      width={480}
    >
      <dl className="keys">
        <div>
          <dt>
            <kbd>Ctrl</kbd> <kbd>K</kbd>
          </dt>
          <dd>{say({ zh: '搜索与命令', en: 'Search and commands' })}</dd>
        </div>
        {working.map(each => (
          <div key={each.key}>
            <dt>
              <kbd>{keyName(each.key)}</kbd>
            </dt>
            <dd>{say(each.label)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {say({
          zh: '在输入框中或使用输入法时，单键不起作用。',
          en: 'Single keys are silent in a field and while an input method composes.',
        })}
      </p>
    </Modal>
  )
}
