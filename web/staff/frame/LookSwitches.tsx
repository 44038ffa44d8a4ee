/** Language and shade. */
import { Segmented } from 'antd'
import { useLook } from '../../kit/Look.tsx'
import { useLanguage, useSay } from '../../kit/say.tsx'

/** Each language by its own name, whatever is spoken now. */
const own = { zh: '中文', en: 'English' }

export function LookSwitches() {
  const say = useSay()
  const { language, speak } = useLanguage()
  const { choice, choose } = useLook()
  return (
    <div className="look-switches">
      <Segmented
        size="small"
        aria-label={say({ zh: '语言', en: 'Language' })}
        value={language}
        onChange={speak}
        options={[
          { value: 'zh' as const, label: own.zh },
          { value: 'en' as const, label: own.en },
        ]}
      />
      <Segmented
        size="small"
        aria-label={say({ zh: '明暗', en: 'Light or dark' })}
        value={choice}
        onChange={choose}
        options={[
          { value: 'system' as const, label: say({ zh: '随系统', en: 'System' }) },
          { value: 'light' as const, label: say({ zh: '浅色', en: 'Light' }) },
          { value: 'dark' as const, label: say({ zh: '深色', en: 'Dark' }) },
        ]}
      />
    </div>
  )
}
