/**
 * Two languages. A label is `{ zh, en }`: a missing one does not compile, so there is no catalogue to keep.
 * Legal texts and letters are Chinese only and are never put through here.
 */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Label } from '../../law/grammar.ts'

export type { Label }
export type Language = 'zh' | 'en'
export type Say = (label: Label) => string

const place = 'xiaobao.language'
const stored = (): Language => (localStorage.getItem(place) === 'en' ? 'en' : 'zh')

/** For what is not a component: the language of the requests we send. */
export const currentLanguage = (): Language => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh')

const Context = createContext<{ language: Language; speak: (language: Language) => void }>({
  language: 'zh',
  speak: () => {},
})

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(stored)
  const speak = useCallback((next: Language) => {
    localStorage.setItem(place, next)
    setLanguage(next)
  }, [])
  // Set while rendering: the first requests of the children must already carry the language.
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  const value = useMemo(() => ({ language, speak }), [language, speak])
  return <Context value={value}>{children}</Context>
}

export const useLanguage = () => useContext(Context)

export function useSay(): Say {
  const { language } = useContext(Context)
  return useCallback(label => label[language], [language])
}

/** A label in place: `<Said {...label} />`. */
export function Said(label: Label) {
  return useSay()({ zh: label.zh, en: label.en })
}

/** The title of the browser tab follows the page. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · 12315`
  }, [title])
}
