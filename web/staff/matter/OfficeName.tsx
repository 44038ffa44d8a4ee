/** An office by its name in the reader's language: the list of offices knows the English one. */
import { useCallback } from 'react'
import { useLanguage } from '../../kit/say.tsx'
import { useOffices } from './OfficeSelect.tsx'
import { shortOffice } from './officeName.ts'

/** For names inside a sentence. A name that is no office's is given back as it is. */
export function useOfficeName() {
  const { language } = useLanguage()
  const offices = useOffices().data?.items
  return useCallback(
    (name: string) => (language === 'en' && offices?.find(each => each.name === name)?.nameEn) || name,
    [language, offices],
  )
}

/** `short`: for the cell of a list, with the whole name as its title. */
export function OfficeName({ name, short = false }: { name: string; short?: boolean }) {
  const said = useOfficeName()(name)
  return short ? <span title={said}>{shortOffice(said)}</span> : said
}
