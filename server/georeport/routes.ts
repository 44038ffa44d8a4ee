/** The open interface under our own /api; the addresses of GeoReport v2 stand in endpoint.ts and ask here. */
import { act, read } from '../kernel/route.ts'
import { itemsOf, Label } from '../kernel/view.ts'
import { Listing, Lodging, Place, RequestParams, ServiceParams, TokenParams } from './contract.ts'
import { discover } from './discovery.ts'
import { requireOurs } from './jurisdiction.ts'
import { findByToken, listRequests, showRequest } from './list.ts'
import { lodge } from './lodge.ts'
import { attributes, requireService, services } from './services.ts'
import { DefinitionView, DiscoveryView, LodgedView, RequestView, ServiceView, TokenView } from './view.ts'

export const routes = [
  read(
    '/open311/discovery',
    { access: 'public', summary: { zh: '开放接口：发现', en: 'Open311: discovery' }, reply: DiscoveryView },
    ctx => discover(ctx),
  ),
  read(
    '/open311/services',
    {
      access: 'public',
      summary: { zh: '开放接口：可提交的类别', en: 'Open311: services' },
      query: Place,
      reply: itemsOf(ServiceView),
    },
    async (ctx, { query }) => {
      await requireOurs(ctx, query)
      return { items: services() }
    },
  ),
  read(
    '/open311/services/:code',
    {
      access: 'public',
      summary: { zh: '开放接口：某类别要填的内容', en: 'Open311: definition of a service' },
      params: ServiceParams,
      query: Place,
      reply: DefinitionView,
    },
    async (ctx, { params, query }) => {
      await requireOurs(ctx, query)
      return { service_code: requireService(params.code, 'code').service_code, attributes }
    },
  ),
  act(
    '/open311/requests',
    {
      access: ['open311'],
      summary: { zh: '开放接口：提交投诉', en: 'Open311: lodge a complaint' },
      body: Lodging,
      reply: LodgedView,
      status: 201,
      limit: 120,
    },
    lodge,
  ),
  read(
    '/open311/requests',
    {
      access: 'public',
      summary: { zh: '开放接口：已公示的投诉', en: 'Open311: published complaints' },
      query: Listing,
      reply: itemsOf(RequestView).extend({ order: Label }),
      limit: 240,
    },
    (ctx, { query }) => listRequests(ctx, query),
  ),
  read(
    '/open311/requests/:number',
    {
      access: 'public',
      summary: { zh: '开放接口：一件投诉的进度', en: 'Open311: one complaint' },
      params: RequestParams,
      query: Place,
      reply: RequestView,
      limit: 240,
    },
    async (ctx, { params, query }) => {
      await requireOurs(ctx, query)
      return showRequest(ctx, params.number)
    },
  ),
  read(
    '/open311/tokens/:token',
    {
      access: 'public',
      summary: {
        zh: '开放接口：凭提交时的 Idempotency-Key 找编号',
        en: 'Open311: the number of a request by its Idempotency-Key',
      },
      params: TokenParams,
      query: Place,
      reply: TokenView,
      limit: 120,
    },
    async (ctx, { params, query }) => {
      await requireOurs(ctx, query)
      return findByToken(ctx, params.token)
    },
  ),
]
