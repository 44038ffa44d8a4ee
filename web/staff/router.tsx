/** Every page that its folder announces, inside the frame; the login page outside it. Addresses carry plain query strings. */

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { whenSignedOut } from '../kit/api.ts'
import { queryClient } from '../kit/reading.ts'
import { NotFound } from '../kit/States.tsx'
import { Crashed } from './frame/Crashed.tsx'
import { Frame } from './frame/Frame.tsx'
import { pages } from './frame/pages.ts'

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Crashed })

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  component: lazyRouteComponent(() => import('./session/Login.tsx'), 'Login'),
})

/** A screen on the wall has no frame, and need have nobody signed in: it brings a key of its own. */
const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  component: lazyRouteComponent(() => import('./dashboard/Wall.tsx'), 'Wall'),
})

const framed = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })

/** An address that leads nowhere keeps the frame: the search it points to is there. */
const nowhere = createRoute({ getParentRoute: () => framed, path: '$', component: NotFound })

const home = createRoute({
  getParentRoute: () => framed,
  path: '/',
  component: lazyRouteComponent(() => import('./frame/Home.tsx'), 'Home'),
})

const shown = pages.map(page =>
  createRoute({
    getParentRoute: () => framed,
    path: page.path,
    staticData: { page },
    component: lazyRouteComponent(async () => ({ default: await page.load() })),
    errorComponent: Crashed,
  }),
)

export const router = createRouter({
  basepath: '/staff',
  routeTree: root.addChildren([login, wall, framed.addChildren([home, ...shown, nowhere])]),
  parseSearch: text => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: search => {
    const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
    const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()
    return text ? `?${text}` : ''
  },
  defaultPreload: 'intent',
})

/** Back to the login page; after signing in one is where one was. */
whenSignedOut(() => {
  const here = router.state.location
  if (here.pathname === '/login') return
  queryClient.clear()
  void router.navigate({ to: '/login', search: { next: here.pathname === '/' ? undefined : here.href } as never })
})
