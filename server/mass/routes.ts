import { mass } from '../../law/mass.ts'
import { idParams } from '../kernel/input.ts'
import { act, answering, orGone, put, type Route, read, step, stepRoutes } from '../kernel/route.ts'
import * as wire from './contract.ts'
import './follow.ts'
import { close, confirm, dismiss, noteProgress, proposeClosing, reassign, sendBackClosing, tellAll } from './handle.ts'
import { exclude, include, openByHand } from './membership.ts'
import { unifyOperator } from './operator.ts'
import { changeMassSettings, showMassSettings } from './settings.ts'
import { listGroups, showGroup, showMembership } from './show.ts'
import { takeTogether } from './together.ts'

const handling = ['handler', 'head', 'dispatcher'] as const

const shown = orGone(showGroup)

const steps = answering(
  stepRoutes('/mass', mass, idParams, {
    confirm: step(wire.Confirmation, confirm),
    dismiss: step(wire.MassReason, dismiss),
    include: step(wire.Membership, include),
    exclude: step(wire.Membership, exclude),
    reassign: step(wire.Reassignment, reassign),
    'unify-operator': step(wire.OneOperator, unifyOperator),
    'note-progress': step(wire.Progress, noteProgress),
    'tell-all': step(wire.Telling, tellAll),
    'propose-closing': step(wire.MassClosing, proposeClosing),
    'send-back-closing': step(wire.MassReason, sendBackClosing),
    close: step(wire.MassRemark, close),
  }),
  shown,
)

/** A step of the members, taken for several at once. */
const together = (Object.keys(wire.memberSteps) as wire.MemberStep[]).map(
  (name): Route => ({
    method: 'POST',
    path: `/mass/:id/members/steps/${name}`,
    access: handling,
    summary: `群体性投诉：成员一并办理（${name}）`,
    params: idParams,
    body: wire.memberSteps[name],
    run: async (ctx, { params, body }) => {
      await takeTogether(ctx, params.id, name, body)
      return shown(ctx, params.id)
    },
  }),
)

export const routes: Route[] = [
  read('/mass', { access: 'signed-in', summary: '群体性投诉', query: wire.MassList }, (ctx, { query }) =>
    listGroups(ctx, query),
  ),
  act(
    '/mass',
    { access: ['dispatcher', 'supervisor', 'head'], summary: '人工建立群体', body: wire.Opening, status: 201 },
    (ctx, { body }) => openByHand(ctx, body),
  ),
  read('/mass/settings', { access: 'signed-in', summary: '群体性投诉口径' }, ctx => showMassSettings(ctx)),
  put('/mass/settings', { access: ['supervisor'], summary: '调整群体性投诉口径', body: wire.Tiers }, (ctx, { body }) =>
    changeMassSettings(ctx, body),
  ),
  read('/mass/:id', { access: 'signed-in', summary: '一个群体', params: idParams }, (ctx, { params }) =>
    showGroup(ctx, params.id),
  ),
  read('/complaints/:id/mass', { access: 'signed-in', summary: '所属群体', params: idParams }, (ctx, { params }) =>
    showMembership(ctx, params.id),
  ),
  ...steps,
  ...together,
]
