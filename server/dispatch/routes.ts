import { act } from '../kernel/route.ts'
import { suggestOffice } from './competent.ts'
import { Whereabouts } from './contract.ts'
import './follow.ts'
import { SuggestionView } from './view.ts'

export const routes = [
  act(
    '/dispatch/suggestion',
    {
      access: ['agent', 'dispatcher', 'handler', 'head'],
      summary: { zh: '建议有处理权限的单位及理由', en: 'Which office is competent, and why' },
      reply: SuggestionView,
      body: Whereabouts,
    },
    (ctx, { body }) => suggestOffice(ctx, body),
  ),
]
