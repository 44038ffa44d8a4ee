import { complaint } from '../../law/complaint.ts'
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

/** 一并受理 is the acceptance of several at once. */
const labelOf = (name: wire.MemberStep) => complaint.steps[name === 'accept-together' ? 'accept' : name].label

/** A step of the members, taken for several at once. */
const together = (Object.keys(wire.memberSteps) as wire.MemberStep[]).map(
  (name): Route => ({
    method: 'POST',
    path: `/mass/:id/members/steps/${name}`,
    access: handling,
    summary: {
      zh: `群体性投诉：成员一并办理，${labelOf(name).zh}`,
      en: `Mass complaint: members together, ${labelOf(name).en}`,
    },
    params: idParams,
    body: wire.memberSteps[name],
    run: async (ctx, { params, body }) => {
      await takeTogether(ctx, params.id, name, body)
      return shown(ctx, params.id)
    },
  }),
)

export const routes: Route[] = [
  read(
    '/mass',
    { access: 'signed-in', summary: { zh: '群体性投诉', en: 'Mass complaints' }, query: wire.MassList },
    (ctx, { query }) => listGroups(ctx, query),
  ),
  act(
    '/mass',
    {
      access: ['dispatcher', 'supervisor', 'head'],
      summary: { zh: '人工建立群体', en: 'Open a mass complaint by hand' },
      body: wire.Opening,
      status: 201,
    },
    (ctx, { body }) => openByHand(ctx, body),
  ),
  read(
    '/mass/settings',
    { access: 'signed-in', summary: { zh: '群体性投诉口径', en: 'What counts as a mass complaint' } },
    ctx => showMassSettings(ctx),
  ),
  put(
    '/mass/settings',
    {
      access: ['supervisor'],
      summary: { zh: '调整群体性投诉口径', en: 'Change what counts as a mass complaint' },
      body: wire.Tiers,
    },
    (ctx, { body }) => changeMassSettings(ctx, body),
  ),
  read(
    '/mass/:id',
    { access: 'signed-in', summary: { zh: '一个群体', en: 'One mass complaint' }, params: idParams },
    (ctx, { params }) => showGroup(ctx, params.id),
  ),
  read(
    '/complaints/:id/mass',
    { access: 'signed-in', summary: { zh: '所属群体', en: 'The mass complaint it belongs to' }, params: idParams },
    (ctx, { params }) => showMembership(ctx, params.id),
  ),
  ...steps,
  ...together,
]
