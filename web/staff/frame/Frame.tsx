/** Rail, top bar, the page. Asks who is there first; nobody goes to the login page (router). */
import { Outlet, useMatches, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useChanges } from '../../kit/changes.ts'
import type { Page } from '../../kit/pages.ts'
import { queryClient } from '../../kit/reading.ts'
import { ShortcutHelp } from '../../kit/ShortcutHelp.tsx'
import { NoPermission, Shown } from '../../kit/States.tsx'
import { useSay, useTitle } from '../../kit/say.tsx'
import { useShortcuts } from '../../kit/shortcuts.ts'
import { Watermark } from '../../kit/Watermark.tsx'
import { FirstPassword } from '../session/FirstPassword.tsx'
import { hasRole, type Me, MeContext, startOf, useAbout, useMyself } from '../session/me.ts'
import { OfflineBar } from './OfflineBar.tsx'
import { Palette } from './Palette.tsx'
import { Rail } from './Rail.tsx'
import { TopBar } from './TopBar.tsx'

export function Frame() {
  const me = useMyself()
  // While the login page is on its way there is nothing to say.
  if (me.error?.status === 401) return null
  return <Shown read={me}>{who => (who.mustChangePassword ? <FirstPassword me={who} /> : <Framed me={who} />)}</Shown>
}

function Framed({ me }: { me: Me }) {
  const say = useSay()
  const about = useAbout()
  const navigate = useNavigate()
  const [searching, setSearching] = useState(false)
  const search = useCallback(() => setSearching(true), [])
  const page = useMatches().at(-1)?.staticData as { page?: Page } | undefined
  useTitle(page?.page ? say(page.page.title) : say({ zh: '工作台', en: 'Desk' }))
  useChanges(
    id => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).endsWith(`s/${id}`) }),
  )
  // What falls due is counted from today: with the day every list and clock on the screen turns too.
  const today = about.data?.today
  const day = useRef(today)
  useEffect(() => {
    if (day.current && today !== day.current)
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== '/about' })
    day.current = today
  }, [today])
  useShortcuts([
    { key: '/', label: { zh: '搜索', en: 'Search' }, run: search },
    { key: 'g', label: { zh: '回到工作台', en: 'To the desk' }, run: () => void navigate({ to: startOf(me) }) },
  ])
  const allowed = hasRole(me, page?.page?.roles)
  return (
    <MeContext value={me}>
      <a className="skip" href="#page">
        {say({ zh: '跳到正文', en: 'Skip to the page' })}
      </a>
      <div className="frame">
        {about.data?.demo && (
          <aside className="demo-banner" aria-label={say({ zh: '演示', en: 'Demonstration' })}>
            <strong>{say({ zh: '演示数据', en: 'Demonstration data' })}</strong>{' '}
            {say({
              zh: `「${about.data.city}」及其中人物、商家均为虚构`,
              en: `The city of ${about.data.city}, its people and its shops are fictional`,
            })}
          </aside>
        )}
        <TopBar search={search} />
        <Rail />
        <main id="page" tabIndex={-1}>
          <Watermark lines={[me.name, me.office]}>{allowed ? <Outlet /> : <NoPermission />}</Watermark>
        </main>
      </div>
      <Palette open={searching} show={search} close={() => setSearching(false)} />
      <ShortcutHelp />
      <OfflineBar />
    </MeContext>
  )
}
