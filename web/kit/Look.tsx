/** Light or dark: by the system until somebody switches; and the component library in the reader's language. */
import { App, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { useLanguage } from './say.tsx'
import { paint, type Shade, themeOf } from './theme.ts'

type Choice = Shade | 'system'
const place = 'xiaobao.shade'
const system = matchMedia('(prefers-color-scheme: dark)')
const stored = (): Choice => {
  const value = localStorage.getItem(place)
  return value === 'light' || value === 'dark' ? value : 'system'
}

const Context = createContext<{ shade: Shade; choice: Choice; choose: (choice: Choice) => void }>({
  shade: 'light',
  choice: 'system',
  choose: () => {},
})

const listen = (changed: () => void) => {
  system.addEventListener('change', changed)
  return () => system.removeEventListener('change', changed)
}

export function Look({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState<Choice>(stored)
  const systemDark = useSyncExternalStore(listen, () => system.matches)
  const shade: Shade = choice === 'system' ? (systemDark ? 'dark' : 'light') : choice
  const { language } = useLanguage()
  useLayoutEffect(() => paint(shade), [shade])
  const value = useMemo(
    () => ({
      shade,
      choice,
      choose: (next: Choice) => {
        localStorage.setItem(place, next)
        setChoice(next)
      },
    }),
    [shade, choice],
  )
  return (
    <Context value={value}>
      <ConfigProvider
        theme={themeOf(shade)}
        locale={language === 'zh' ? zhCN : enUS}
        button={{ autoInsertSpace: false }}
      >
        <App>{children}</App>
      </ConfigProvider>
    </Context>
  )
}

export const useLook = () => useContext(Context)
