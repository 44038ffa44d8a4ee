/** The staff app. Everything below is chosen by the router; the frame asks who is there first. */
import '../kit/kit.css'
import './staff.css'
import './print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Look } from '../kit/Look.tsx'
import { queryClient } from '../kit/reading.ts'
import { LanguageProvider } from '../kit/say.tsx'
import { UndoProvider } from '../kit/Undo.tsx'
import { router } from './router.tsx'

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <LanguageProvider>
      <Look>
        <QueryClientProvider client={queryClient}>
          <UndoProvider>
            <RouterProvider router={router} />
          </UndoProvider>
        </QueryClientProvider>
      </Look>
    </LanguageProvider>
  </StrictMode>,
)
