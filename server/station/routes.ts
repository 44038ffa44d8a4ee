import { station } from '../../law/station.ts'
import { stationCase } from '../../law/station-case.ts'
import { id, idParams } from '../kernel/input.ts'
import { act, answering, type Route, read, remove, step, stepRoutes } from '../kernel/route.ts'
import { answer, followUp, logCase, settle, withdraw } from './case.ts'
import { listCases, rateCase, showCase, showCounter } from './case-show.ts'
import * as wire from './contract.ts'
import { handOver } from './hand-over.ts'
import { dropTenant, inspect, judge, keepTenant } from './inspect.ts'
import { listStations, publicStations } from './list.ts'
import { addKeeper, changeLevel, changeStation, close, open, registerStation, reopen, suspend } from './register.ts'
import { showStation } from './show.ts'

const administering = ['handler', 'head', 'supervisor'] as const
const withTenants = [...administering, 'station'] as const
const tenantParams = idParams.extend({ tenantId: id })

export const routes: Route[] = [
  read(
    '/stations',
    { access: 'signed-in', summary: { zh: '维权站登记册', en: 'Register of stations' }, query: wire.StationQuery },
    (ctx, { query }) => listStations(ctx, query),
  ),
  act(
    '/stations',
    {
      access: administering,
      summary: { zh: '登记维权站', en: 'Register a station' },
      body: wire.NewStation,
      status: 201,
    },
    (ctx, { body }) => registerStation(ctx, body),
  ),
  read(
    '/stations/:id',
    { access: 'signed-in', summary: { zh: '一个维权站', en: 'One station' }, params: idParams },
    (ctx, { params }) => showStation(ctx, params.id),
  ),
  act(
    '/stations/:id/change',
    {
      access: administering,
      summary: { zh: '变更维权站登记', en: 'Change the record of a station' },
      params: idParams,
      body: wire.StationChange,
    },
    async (ctx, { params, body }) => {
      await changeStation(ctx, params.id, body)
      return showStation(ctx, params.id)
    },
  ),
  act(
    '/stations/:id/keepers',
    {
      access: administering,
      summary: { zh: '开通维权站账号', en: 'Open an account of a station' },
      params: idParams,
      body: wire.NewKeeper,
      status: 201,
      secret: true,
    },
    (ctx, { params, body }) => addKeeper(ctx, params.id, body),
  ),
  act(
    '/stations/:id/tenants',
    {
      access: withTenants,
      summary: { zh: '登记租户', en: 'Enter a tenant' },
      params: idParams,
      body: wire.Tenant,
      status: 201,
    },
    (ctx, { params, body }) => keepTenant(ctx, params.id, body),
  ),
  remove(
    '/stations/:id/tenants/:tenantId',
    { access: withTenants, summary: { zh: '租户撤场', en: 'A tenant has left' }, params: tenantParams },
    (ctx, { params }) => dropTenant(ctx, params.id, params.tenantId),
  ),
  ...answering(
    stepRoutes('/stations', station, idParams, {
      open: step(wire.Opening, open),
      'change-level': step(wire.LevelChange, changeLevel),
      inspect: step(wire.Inspection, inspect),
      judge: step(wire.Verdict, judge),
      suspend: step(wire.StationReason, suspend),
      reopen: step(wire.StationReason, reopen),
      close: step(wire.StationReason, close),
    }),
    showStation,
  ),
  read('/counter', { access: ['station'], summary: { zh: '本站', en: 'The station of whoever asks' } }, ctx =>
    showCounter(ctx),
  ),
  read(
    '/station-cases',
    { access: 'signed-in', summary: { zh: '站内纠纷', en: 'Disputes at stations' }, query: wire.CaseQuery },
    (ctx, { query }) => listCases(ctx, query),
  ),
  act(
    '/station-cases',
    {
      access: ['station'],
      summary: { zh: '登记站内纠纷', en: 'Log a dispute at a station' },
      body: wire.NewCase,
      status: 201,
    },
    (ctx, { body }) => logCase(ctx, body),
  ),
  read(
    '/station-cases/:id',
    { access: 'signed-in', summary: { zh: '一件站内纠纷', en: 'One dispute at a station' }, params: idParams },
    (ctx, { params }) => showCase(ctx, params.id),
  ),
  ...answering(
    stepRoutes('/station-cases', stationCase, idParams, {
      settle: step(wire.CaseSettlement, settle),
      answer: step(wire.CasePlan, answer),
      'hand-over': step(wire.HandOver, handOver),
      withdraw: step(wire.CaseReason, withdraw),
      'follow-up': step(wire.CaseFollowUp, followUp),
    }),
    showCase,
  ),
  read(
    '/public/stations',
    {
      access: 'public',
      summary: { zh: '维权站名录', en: 'Stations (public)' },
      query: wire.PublicStations,
      limit: 240,
    },
    (ctx, { query }) => publicStations(ctx, query),
  ),
  act(
    '/public/station-ratings',
    {
      access: 'public',
      summary: { zh: '评价站内处理', en: 'Rate what a station did' },
      body: wire.PublicRating,
      limit: 30,
    },
    (ctx, { body }) => rateCase(ctx, body),
  ),
]
