/**
 * Every registered route, asked by nobody, by the wrong role and by the wrong office. Who may come in is declared here
 * once more, by hand: a new route fails this test until somebody has said whom it is for and what it shows of whom.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Route } from '../server/kernel/route.ts'
import { routes } from '../server/modules.ts'
import { openCity } from './app.ts'
import { connect, dispatchedOrder } from './hotline.ts'
import { hostileUrl, nameOf, sampleOf, schemaOf, urlOf } from './sample.ts'
import { task } from './sampling.ts'
import { accepted, complaintOf, registered, toOffice } from './tell.ts'
import { filedCase } from './tell-case.ts'
import { sent } from './tell-report.ts'
import { sampleItem, sampleLot } from './tell-store.ts'

const intake = ['agent', 'dispatcher', 'handler', 'head']
const letters = ['handler', 'head', 'dispatcher', 'agent', 'supervisor']
const exporting = ['dispatcher', 'supervisor', 'head']
/** law/knowledge.ts: whoever answers may write. */
const writing = [...intake, 'supervisor', 'legal']
const administering = ['handler', 'head', 'supervisor']
/** Who sees the demonstration programme: whoever works inside on complaints, stations and the law. */
const reviewing = ['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor', 'inspector']
/** law/education.ts: whoever works on complaints writes; everybody in the house but the field reads. */
const advising = ['handler', 'head', 'supervisor', 'dispatcher', 'legal']
const telling = [...advising, 'agent', 'auditor']
/** Who works on what is published of operators. */
const publishing = ['dispatcher', 'handler', 'head', 'supervisor', 'legal', 'auditor']
const calling = ['agent', 'dispatcher', 'supervisor']
/** Clues: officers and the heads who sign; each only those on whose list they stand. */
const knowing = ['clue', 'head']
const house = ['inspector', 'handler', 'head', 'supervisor', 'dispatcher', 'legal', 'auditor']
const inTheField = ['inspector', 'handler', 'head']
const materialReaders = ['handler', 'head', 'supervisor', 'auditor', 'inspector']
const formReaders = ['handler', 'head', 'legal', 'supervisor']
/** 案件: who has to do with cases at all. */
const caseReaders = ['handler', 'inspector', 'head', 'legal', 'supervisor', 'auditor', 'dispatcher']
const importing = ['dispatcher', 'supervisor', 'agent', 'admin']

/**
 * Route: who is let in, and what its id names. 'complaint', 'mass', 'report', 'unsealing', 'transfer', 'letter', 'clock': something that
 * belongs to an office, and does not exist for another one. 'own': only what is one's own. '-': nothing of an office.
 */
const declared: Record<string, [who: string | string[], what: string]> = {
  'GET /public/demonstrations': ['public', '-'],
  'POST /public/scan': ['public', '-'],
  'POST /public/scan/photo': ['public', '-'],
  'GET /open311/discovery': ['public', '-'],
  'GET /open311/services': ['public', '-'],
  'GET /open311/services/:code': ['public', '-'],
  'POST /open311/requests': [['open311'], '-'],
  'GET /open311/requests': ['public', '-'],
  'GET /open311/requests/:number': ['public', '-'],
  'GET /open311/tokens/:token': ['public', '-'],
  'POST /session': ['public', '-'],
  'DELETE /session': ['signed-in', 'own'],
  'POST /public/leave': ['public', 'own'],
  'GET /me': ['signed-in', 'own'],
  'POST /me/password': ['signed-in', 'own'],
  'GET /offices': ['signed-in', '-'],
  'GET /areas': ['signed-in', '-'],
  'GET /public/areas': ['public', '-'],
  'GET /offices/:id/people': ['signed-in', '-'],
  'GET /views': ['signed-in', 'own'],
  'POST /views': ['signed-in', 'own'],
  'DELETE /views/:id': ['signed-in', 'own'],
  'GET /reminders': ['signed-in', 'own'],
  'POST /reminders/read': ['signed-in', 'own'],
  'GET /accounts': [['admin', 'auditor'], '-'],
  'POST /accounts': [['admin'], '-'],
  'POST /accounts/:id': [['admin'], '-'],
  'POST /accounts/:id/password': [['admin'], '-'],
  'POST /accounts/:id/unlock': [['admin'], '-'],
  'GET /api-keys': [['admin', 'auditor'], '-'],
  'POST /api-keys': [['admin'], '-'],
  'DELETE /api-keys/:id': [['admin'], '-'],
  'POST /offices': [['admin'], '-'],
  'POST /offices/:id/close': [['admin'], '-'],
  'POST /offices/:id': [['admin'], '-'],
  'POST /areas': [['admin'], '-'],
  'GET /letters': [letters, 'list'],
  'GET /letters/:id/docx': ['signed-in', 'letter'],
  'GET /letters/:id/html': ['signed-in', 'letter'],
  'POST /letters/:id/posted': [letters, 'letter'],
  'POST /letters/:id/proof': [letters, 'letter'],
  'POST /letters/:id/resend': [letters, 'letter'],
  'GET /public/mine/letters/:id/docx': ['citizen', 'letter'],
  'GET /public/mine/letters/:id/html': ['citizen', 'letter'],
  'GET /calendar': ['signed-in', '-'],
  'POST /calendar/preview': [['admin', 'legal'], '-'],
  'POST /calendar': [['admin', 'legal'], '-'],
  'GET /settings': ['signed-in', '-'],
  'POST /settings/counting/preview': [['legal', 'admin'], '-'],
  'PUT /settings/counting': [['legal'], '-'],
  'PUT /settings/factors': [['legal', 'supervisor'], '-'],
  'PUT /settings/ways': [['legal', 'supervisor'], '-'],
  'GET /settings/history': [['legal', 'admin', 'supervisor', 'auditor'], '-'],
  'GET /clocks/:id/explanation': ['signed-in', 'clock'],
  'GET /clocks/:id/explanation/docx': ['signed-in', 'clock'],
  'GET /public/mine/clocks/:id/explanation': ['citizen', 'clock'],
  'GET /public/mine/clocks/:id/explanation/docx': ['citizen', 'clock'],
  'GET /transfers/:id': ['signed-in', 'transfer'],
  'POST /transfers/:id/steps/*': ['signed-in', 'transfer'],
  'GET /cases': [caseReaders, 'list'],
  'POST /cases': [['handler', 'inspector', 'head'], '-'],
  'POST /cases/on-the-spot': [['handler', 'inspector', 'head'], '-'],
  'GET /cases/officers': [[...caseReaders, 'admin'], '-'],
  'POST /cases/officers': [['head', 'admin'], '-'],
  'GET /cases/:id': ['signed-in', 'case'],
  'POST /cases/:id/facts': [['handler', 'inspector', 'head'], 'case'],
  'POST /cases/:id/steps/*': ['signed-in', 'case'],
  'POST /cases/:id/steps/*/preview': ['signed-in', 'case'],
  'GET /cases/:id/papers/:paper': ['signed-in', 'case'],
  'GET /cases/:id/papers/:paper/docx': ['signed-in', 'case'],
  // Empty for whoever may not see the matter it is asked of.
  'GET /store-items': [caseReaders, 'list'],
  'POST /store-items': [[...inTheField, 'supervisor'], '-'],
  'GET /store-items/:id': [caseReaders, 'store-item'],
  'GET /store-items/:id/docx': [caseReaders, 'store-item'],
  'POST /store-items/:id/move': [[...inTheField, 'supervisor'], 'store-item'],
  'POST /store-items/:id/count': [[...inTheField, 'supervisor'], 'store-item'],
  'POST /store-items/:id/release': [['head'], 'store-item'],
  'GET /destructions': [caseReaders, 'list'],
  'POST /destructions': [[...inTheField, 'supervisor'], '-'],
  'GET /destructions/:id': [caseReaders, 'destruction'],
  'PUT /destructions/:id': [[...inTheField, 'supervisor'], 'destruction'],
  'POST /destructions/:id/steps/*': ['signed-in', 'destruction'],
  'GET /destructions/:id/papers/:paper': [caseReaders, 'destruction'],
  'GET /destructions/:id/papers/:paper/docx': [caseReaders, 'destruction'],
  'GET /matters/:id/cases': ['signed-in', 'list'],
  'GET /public/penalties': ['public', '-'],
  'GET /reports/:id': ['signed-in', 'report'],
  'GET /reports/:id/registration-form/docx': [intake, 'report'],
  'POST /reports/:id/facts': [['handler', 'head'], 'report'],
  'POST /reports/:id/steps/*': ['signed-in', 'report'],
  'POST /reports/:id/steps/*/preview': ['signed-in', 'report'],
  'POST /reports/:id/supplement': [['handler', 'head', 'dispatcher'], 'report'],
  'GET /reports/:id/no-filing-form': [formReaders, 'report'],
  'GET /reports/:id/no-filing-form/docx': [formReaders, 'report'],
  'POST /reports/:id/unsealings': [['handler', 'head', 'legal'], 'report'],
  'POST /unsealings/:id/decision': [['head', 'legal'], 'unsealing'],
  'POST /unsealings/:id/informer': [['handler', 'head', 'legal'], 'unsealing'],
  'POST /public/reports/track': ['public', '-'],
  'GET /public/report': ['citizen', 'own'],
  'POST /public/report/supplement': ['citizen', 'own'],
  'POST /reports': [intake, '-'],
  'POST /public/reports': ['public', '-'],
  'POST /intake/split': [['agent', 'dispatcher'], '-'],
  'GET /intake/splits': [['agent', 'dispatcher'], 'list'],
  'POST /dispatch/report-suggestion': [intake, '-'],
  'GET /complaints/:id': ['signed-in', 'complaint'],
  'GET /complaints/:id/registration-form/docx': [intake, 'complaint'],
  'POST /complaints/:id/steps/*': ['signed-in', 'complaint'],
  'POST /complaints/:id/steps/*/preview': ['signed-in', 'complaint'],
  'POST /complaints/:id/minutes': [['handler', 'head'], 'complaint'],
  'GET /complaints/:id/minutes/:session/docx': ['signed-in', 'complaint'],
  'GET /duplicates': [['dispatcher', 'head', 'handler', 'supervisor'], 'list'],
  'POST /duplicates/:id/different': [['dispatcher', 'head'], '-'],
  'GET /complaints/:id/doubles': ['signed-in', 'complaint'],
  'POST /complaints/:id/pattern': [['handler', 'head'], 'complaint'],
  'GET /complaints/:id/mass': ['signed-in', 'complaint'],
  'GET /mass': ['signed-in', 'list'],
  'POST /mass': [['dispatcher', 'supervisor', 'head'], '-'],
  'GET /mass/settings': ['signed-in', '-'],
  'PUT /mass/settings': [['supervisor'], '-'],
  'GET /mass/:id': ['signed-in', 'mass'],
  'POST /mass/:id/steps/*': ['signed-in', 'mass'],
  'POST /mass/:id/members/steps/*': [['handler', 'head', 'dispatcher'], 'mass'],
  'POST /complaints/accept-together': [['handler', 'head'], '-'],
  'POST /complaints/:id/correct': [intake, 'complaint'],
  'POST /complaints/:id/law': [['legal'], 'complaint'],
  'POST /complaints/:id/supplement': [intake, 'complaint'],
  'POST /complaints/:id/reveal': [[...intake, 'supervisor'], 'complaint'],
  'GET /articles': ['signed-in', '-'],
  'GET /articles/search': ['signed-in', '-'],
  'POST /articles': [writing, '-'],
  'GET /articles/:id': ['signed-in', '-'],
  'POST /articles/:id/owner': [writing, '-'],
  'POST /articles/:id/helped': ['signed-in', '-'],
  'POST /articles/:id/steps/*': ['signed-in', '-'],
  'GET /public/articles': ['public', '-'],
  'GET /public/articles/:id': ['public', '-'],
  'POST /public/articles/:id/helped': ['public', '-'],
  'GET /consultations/:id': ['signed-in', 'consultation'],
  'GET /consultations/:id/taken': [intake, 'consultation'],
  'POST /consultations/:id/reveal': [[...intake, 'supervisor'], 'consultation'],
  'POST /consultations/:id/article': [intake, 'consultation'],
  'POST /consultations/:id/steps/*': ['signed-in', 'consultation'],
  'POST /public/consultations/track': ['public', '-'],
  'GET /public/mine/consultation': ['citizen', 'own'],
  'POST /public/mine/consultation/close': ['citizen', 'own'],
  'POST /public/mine/consultation/ask-again': ['citizen', 'own'],
  'POST /consultations': [intake, '-'],
  'POST /public/consultations': ['public', '-'],
  'POST /public/track': ['public', '-'],
  'GET /public/mine': ['citizen', 'own'],
  'POST /public/mine/supplement': ['citizen', 'own'],
  'POST /public/mine/withdraw': ['citizen', 'own'],
  'POST /public/mine/confirm': ['citizen', 'own'],
  'POST /public/mine/rate': ['citizen', 'own'],
  'GET /stations': ['signed-in', 'list'],
  'POST /stations': [administering, '-'],
  'GET /stations/:id': ['signed-in', 'station'],
  'POST /stations/:id/change': [administering, 'station'],
  'POST /stations/:id/keepers': [administering, 'station'],
  'POST /stations/:id/tenants': [[...administering, 'station'], 'station'],
  'DELETE /stations/:id/tenants/:tenantId': [[...administering, 'station'], 'station'],
  'POST /stations/:id/steps/*': ['signed-in', 'station'],
  'GET /demonstrations': [reviewing, 'list'],
  'POST /demonstrations': [administering, '-'],
  'GET /demonstrations/:id': [reviewing, 'demonstration'],
  'POST /demonstrations/:id/pledges': [[...administering, 'shop', 'station'], 'demonstration'],
  'POST /demonstrations/:id/breaches': [administering, 'demonstration'],
  'POST /demonstrations/:id/plaques': [administering, 'demonstration'],
  'GET /demonstrations/:id/plaque/pdf': ['signed-in', 'demonstration'],
  'GET /demonstrations/:id/certificate/docx': ['signed-in', 'demonstration'],
  'GET /demonstration-lists/docx': [administering, 'list'],
  'POST /demonstrations/:id/steps/*': ['signed-in', 'demonstration'],
  'GET /materials': [materialReaders, '-'],
  'GET /materials/entries': [materialReaders, 'list'],
  'GET /materials/xlsx': [materialReaders, 'list'],
  'POST /material-budgets': [['supervisor'], '-'],
  'POST /materials/orders': [administering, '-'],
  'POST /materials/transfers': [administering, '-'],
  'POST /materials/handouts': [administering, '-'],
  'POST /materials/losses': [administering, '-'],
  'POST /materials/reversals': [administering, 'own'],
  'GET /my-demonstration': [['shop', 'station'], 'own'],
  'GET /demonstration-feedback': [reviewing, 'list'],
  'GET /demonstration-feedback/:id': [reviewing, 'demonstration-feedback'],
  'POST /demonstration-feedback/:id/steps/*': ['signed-in', 'demonstration-feedback'],
  'POST /public/demonstration-applications': ['public', '-'],
  'GET /hot-spots': [advising, 'list'],
  'POST /hot-spots/advisories': [advising, '-'],
  'GET /advisories': [telling, 'list'],
  'POST /advisories': [advising, '-'],
  'GET /advisories/:id': [telling, 'advisory'],
  'GET /advisories/:id/docx': [telling, 'advisory'],
  'POST /advisories/:id/steps/*': ['signed-in', 'advisory'],
  'GET /education-events': [telling, 'list'],
  'POST /education-events': [administering, '-'],
  'GET /education-events/:id': [telling, 'education-event'],
  'POST /education-events/:id/steps/*': ['signed-in', 'education-event'],
  'GET /public/advisories': ['public', '-'],
  'GET /public/advisories/:id': ['public', '-'],
  'GET /public/advisories/:id/docx': ['public', '-'],
  'GET /public/advisory-feed/:format': ['public', '-'],
  'GET /public/education-events': ['public', '-'],
  'GET /publicity': [publishing, 'list'],
  'POST /publicity-batches': [['supervisor'], '-'],
  'POST /publicity-batches/announce': [['supervisor'], '-'],
  'POST /publicity-batches/publish': [['supervisor', 'legal'], '-'],
  'GET /publicity/:id': [publishing, 'publicity'],
  'POST /publicity/:id/steps/*': ['signed-in', 'publicity'],
  'GET /bulletin-releases': [publishing, '-'],
  'POST /bulletin-releases': [['supervisor', 'legal'], '-'],
  'POST /bulletin-releases/:id/withdraw': [['supervisor', 'legal'], '-'],
  'GET /public/publicity': ['public', '-'],
  'GET /public/publicity/:id': ['public', '-'],
  'GET /public/bulletins': ['public', '-'],
  'GET /public/bulletins/:id': ['public', '-'],
  'GET /public/bulletins/:id/docx': ['public', '-'],
  'GET /public/data': ['public', '-'],
  'GET /public/data/:name': ['public', '-'],
  'GET /public/data/:name/dictionary': ['public', '-'],
  'GET /public/data/:name/csv': ['public', '-'],
  'GET /public/data/:name/json': ['public', '-'],
  'POST /public/mine/consent': ['citizen', 'own'],
  'GET /public/plaques/:code': ['public', '-'],
  'POST /public/plaques/:code/feedback': ['public', '-'],
  'GET /counter': [['station'], 'own'],
  'GET /station-cases': ['signed-in', 'list'],
  'POST /station-cases': [['station'], 'own'],
  'GET /station-cases/:id': ['signed-in', 'station-case'],
  'POST /station-cases/:id/steps/*': ['signed-in', 'station-case'],
  'GET /public/stations': ['public', '-'],
  'POST /public/station-ratings': ['public', '-'],
  // A plan in force and a running campaign bind every office and are read by every office; drafts are told by their stories.
  'GET /sampling-plans': [house, 'list'],
  'POST /sampling-plans': [administering, '-'],
  'GET /sampling-plans/:id': [house, '-'],
  'PUT /sampling-plans/:id': [administering, '-'],
  'POST /sampling-plans/:id/draws': [administering, '-'],
  'POST /sampling-plans/:id/steps/*': ['signed-in', '-'],
  'GET /sampling-draws/:id': [house, '-'],
  'GET /public/sampling-draws/:id': ['public', '-'],
  'GET /samplings': [house, 'list'],
  'POST /samplings': [['handler', 'head'], '-'],
  'GET /samplings/:id': ['signed-in', 'sampling'],
  'GET /samplings/:id/forms/:form/docx': [house, 'sampling'],
  'POST /samplings/:id/steps/*': ['signed-in', 'sampling'],
  'GET /sampling-field': [inTheField, 'own'],
  'POST /sampling-field': [inTheField, '-'],
  'GET /sampling-bodies': [house, '-'],
  'POST /sampling-bodies': [['head', 'supervisor'], '-'],
  'POST /sampling-bodies/:id/samplers': [['head', 'supervisor'], '-'],
  'GET /sampling-conflicts': [house, 'own'],
  'POST /sampling-conflicts': [[...inTheField, 'supervisor'], '-'],
  'GET /sampling-superior': [house, '-'],
  'POST /sampling-superior': [administering, '-'],
  'GET /sampling-setting': [house, '-'],
  'PUT /sampling-setting': [['supervisor'], '-'],
  'GET /campaigns': [house, 'list'],
  'POST /campaigns': [administering, '-'],
  'POST /campaign-scope': [administering, '-'],
  'GET /campaigns/:id': [house, '-'],
  'PUT /campaigns/:id': [administering, '-'],
  'POST /campaigns/:id/steps/*': ['signed-in', '-'],
  'GET /campaigns/:id/subjects': [house, '-'],
  'POST /campaigns/:id/subjects': [inTheField, '-'],
  'POST /campaigns/:id/subjects/refresh': [administering, '-'],
  'POST /campaigns/:id/visits': [inTheField, '-'],
  'POST /campaigns/:id/links': [administering, '-'],
  'GET /operator-register': [[...house, 'agent'], '-'],
  'GET /operator-register/:id': [[...house, 'agent'], '-'],
  'POST /operator-register/:id': [administering, '-'],
  'GET /operator-likenesses': [administering, '-'],
  'POST /operator-likenesses': [['head', 'supervisor'], '-'],
  'POST /operator-likenesses/:id/decision': [administering, '-'],
  'GET /odr-enterprises': ['signed-in', 'list'],
  'POST /odr-enterprises': [administering, '-'],
  'GET /odr-enterprises/:id': ['signed-in', 'odr-enterprise'],
  'POST /odr-enterprises/:id/complete': [administering, 'odr-enterprise'],
  'GET /odr-enterprises/:id/exit-notice/docx': [administering, 'odr-enterprise'],
  'POST /odr-enterprises/:id/steps/*': ['signed-in', 'odr-enterprise'],
  'GET /odr-exit-rule': ['signed-in', '-'],
  'PUT /odr-exit-rule': [['legal', 'supervisor'], '-'],
  'GET /odr-offers': [['odr'], 'own'],
  'GET /odr-offers/:id': [['odr'], 'own'],
  'POST /public/odr-applications': ['public', '-'],
  'GET /funds': ['signed-in', 'list'],
  'POST /funds': [['station', 'handler', 'head'], '-'],
  'GET /funds/:id': ['signed-in', 'fund'],
  'GET /funds/:id/entries': ['signed-in', 'fund'],
  'POST /funds/:id/tenants': [['station', 'head'], 'fund'],
  'POST /funds/:id/entries': [['station', 'head'], 'fund'],
  'POST /funds/:id/reversals': [['station', 'head'], 'fund'],
  'POST /funds/:id/months': [['station', 'head'], 'fund'],
  'POST /funds/:id/months/lock': [['station', 'head'], 'fund'],
  'GET /funds/:id/statement/xlsx': ['signed-in', 'fund'],
  'GET /fund-notices/:id/docx': ['signed-in', 'fund-notice'],
  'GET /advance-payments': ['signed-in', 'list'],
  'POST /advance-payments': [['station', 'handler', 'head'], '-'],
  'GET /advance-payments/:id': ['signed-in', 'advance-payment'],
  'POST /advance-payments/:id/steps/*': ['signed-in', 'advance-payment'],
  'POST /dispatch/suggestion': [intake, '-'],
  'GET /workorders': ['signed-in', 'list'],
  'GET /workorders/:id': ['signed-in', 'workorder'],
  'POST /workorders/:id/steps/*': ['signed-in', 'workorder'],
  'POST /workorders/:id/reveal': [[...intake, 'supervisor'], 'workorder'],
  'GET /hotline/messages': [['dispatcher', 'supervisor', 'auditor'], 'list'],
  'POST /hotline/messages/:id/resend': [['dispatcher', 'supervisor'], '-'],
  'POST /hotline/messages/:id/told': [['dispatcher', 'supervisor'], '-'],
  'GET /hotline/limits': ['signed-in', '-'],
  'POST /hotline/limits': [['admin', 'supervisor', 'legal'], '-'],
  'GET /hotline/sources': ['signed-in', '-'],
  'PUT /hotline/sources/:key': [['admin'], '-'],
  'POST /12345/orders': [['hotline'], '-'],
  'GET /12345/orders/:number': [['hotline'], '-'],
  'POST /12345/orders/:number/urge': [['hotline'], '-'],
  'POST /12345/orders/:number/supplement': [['hotline'], '-'],
  'POST /12345/orders/:number/return-answer': [['hotline'], '-'],
  'POST /12345/orders/:number/follow-up': [['hotline'], '-'],
  'GET /desk': ['signed-in', 'list'],
  'GET /desk/count': ['signed-in', 'list'],
  'GET /desk/boxes': ['signed-in', 'list'],
  'POST /desk/assign': [['head', 'handler', 'dispatcher', 'supervisor'], '-'],
  'GET /search': ['signed-in', 'list'],
  'POST /complaints': [intake, '-'],
  'POST /public/complaints': ['public', '-'],
  'GET /callers': [intake, 'list'],
  'GET /operators': ['signed-in', '-'],
  'GET /public/operators': ['public', '-'],
  'POST /intake/duplicates': [intake, 'list'],
  'GET /drafts': [intake, 'own'],
  'PUT /drafts': [intake, 'own'],
  'DELETE /drafts/:id': [intake, 'own'],
  'POST /uploads': ['public', '-'],
  'GET /uploads/:id': ['public', 'own'],
  'PUT /uploads/:id': ['public', 'own'],
  'GET /attachments/:id': ['signed-in', 'attachment'],
  'GET /public/mine/attachments/:id': ['citizen', 'attachment'],
  'POST /imports': [importing, '-'],
  'GET /imports': [importing, '-'],
  'GET /imports/:id': [importing, '-'],
  'POST /imports/:id/cancel': [importing, '-'],
  'GET /imports/:id/rejects': [importing, '-'],
  'POST /exports': [exporting, '-'],
  'GET /exports': [exporting, '-'],
  'GET /exports/:id': [exporting, '-'],
  'POST /exports/:id/cancel': [exporting, '-'],
  'GET /exports/:id/file': [exporting, '-'],
  'GET /clues': [knowing, 'list'],
  'POST /clues': [knowing, '-'],
  'GET /clues/:id': [knowing, 'clue'],
  'POST /clues/:id/edit': [knowing, 'clue'],
  'POST /clues/:id/readers': [['clue'], 'clue'],
  'POST /clues/:id/steps/*': [knowing, 'clue'],
  'GET /clues/:id/letter/html': [knowing, 'clue'],
  'GET /clues/:id/letter/docx': [knowing, 'clue'],
  'GET /clue-ledger/xlsx': [['clue'], 'list'],
  'POST /clue-ledger/print': [['clue'], 'list'],
  'GET /clue-ledger/exports': [['clue'], '-'],
  'GET /clue-people': [knowing, '-'],
  'GET /clue-proposals': [['clue'], '-'],
  'POST /clue-proposals/look': [['clue'], '-'],
  'GET /clue-proposals/:id': [['clue'], '-'],
  'POST /clue-proposals/:id/drop': [['clue'], '-'],
  'GET /clue-lexicon': [['clue'], '-'],
  'PUT /clue-lexicon': [['clue'], '-'],
  'POST /clue-lexicon/try': [['clue'], '-'],
  // The callers see the whole city: what is theirs is nobody else's.
  'GET /followups': [calling, 'list'],
  'GET /followups/:id': [calling, '-'],
  'POST /followups/:id/open': [calling, '-'],
  'POST /followups/:id/answer': [calling, '-'],
  'POST /followups/:id/missed': [calling, '-'],
  'POST /followups/:id/declined': [calling, '-'],
  'POST /followups/:id/link': [calling, '-'],
  'POST /follow-up-draws': [['supervisor'], '-'],
  'GET /follow-up-draws': [[...calling, 'auditor'], '-'],
  'GET /follow-up-draws/:day': [[...calling, 'auditor'], '-'],
  'GET /follow-up-setting': [[...calling, 'auditor'], '-'],
  'PUT /follow-up-setting': [['supervisor'], '-'],
  'POST /public/follow-up/open': ['public', 'own'],
  'POST /public/follow-up/answer': ['public', 'own'],
  'GET /dashboard/head': [['head', 'supervisor', 'auditor'], '-'],
  'GET /dashboard/supervisor': [['supervisor', 'head', 'dispatcher', 'auditor'], '-'],
  'GET /dashboard/mine': ['signed-in', 'own'],
  'GET /dashboard/word-records': [['supervisor', 'head', 'dispatcher', 'auditor'], 'list'],
  'GET /wall': [['supervisor', 'head', 'dispatcher'], '-'],
  'GET /public/wall': ['public', '-'],
  'GET /wall/screens': [['supervisor'], '-'],
  'POST /wall/screens': [['supervisor'], '-'],
  'DELETE /wall/screens/:id': [['supervisor'], '-'],
  'GET /appraisals': ['signed-in', 'list'],
  'POST /appraisals': [['supervisor'], '-'],
  'GET /appraisals/schemes': [['supervisor', 'head', 'auditor'], '-'],
  'POST /appraisals/schemes': [['supervisor'], '-'],
  'GET /appraisals/:id': ['signed-in', '-'],
  'POST /appraisals/:id/steps/*': ['signed-in', '-'],
  'GET /appraisals/:id/docx': ['signed-in', '-'],
  'GET /appraisals/:id/xlsx': ['signed-in', '-'],
  'GET /figures': ['signed-in', '-'],
  'GET /figures/:name': ['signed-in', '-'],
  'GET /figures/:name/records': ['signed-in', 'list'],
  'GET /papers': [['supervisor', 'dispatcher', 'legal', 'auditor'], '-'],
  'POST /papers': [['supervisor'], '-'],
  'GET /papers/:id': [['supervisor', 'dispatcher', 'legal', 'auditor'], '-'],
  'PUT /papers/:id': [['supervisor'], '-'],
  'DELETE /papers/:id': [['supervisor'], '-'],
  'POST /papers/:id/publish': [['supervisor'], '-'],
  'GET /papers/:id/docx': [['supervisor', 'dispatcher', 'legal', 'auditor'], '-'],
  'GET /papers/:id/xlsx': [['supervisor', 'dispatcher', 'legal', 'auditor'], '-'],
  'POST /check/text': ['signed-in', '-'],
  'POST /check/file': ['signed-in', '-'],
  'GET /bulletins/weekly': [['supervisor', 'dispatcher', 'legal', 'auditor'], '-'],
  'POST /bulletins': [['supervisor'], '-'],
  'GET /bulletins': ['signed-in', '-'],
  'GET /bulletins/:id': ['signed-in', '-'],
  'GET /bulletins/:id/docx': ['signed-in', '-'],
  'GET /bulletins/:id/xlsx': ['signed-in', '-'],
}
const declarationOf = (route: Route) =>
  declared[nameOf(route)] ?? declared[nameOf(route).replace(/\/steps\/[a-z-]+/, '/steps/*')]

const city = await openCity('2026-06-01')
const theirs = await accepted(city)
const photo = Buffer.from('购物小票的文字记录')
const evidence = await addEvidence(theirs.number, theirs.code)
const led = await city.as('handler').does(theirs.id, 'open-lead', { facts: '线索' })
const suspected = await city
  .as('handler')
  .does(theirs.id, 'suspect-fraud', { suspicion: 'forged', facts: '造假', organ: '公安局' })
const linked = (kind: string) =>
  [...led.linked, ...suspected.linked].find((each: { kind: string }) => each.kind === kind).id as number
const neighbour = await accepted(city, { consumer: { name: '李四' } })
const group = await city.as('head').post('/mass', { complaintIds: [theirs.id, neighbour.id], reason: '同一批次电水壶' })
const hotline = await connect(city)
const order = await dispatchedOrder(city, hotline)
const ids: Record<string, number | string> = {
  complaint: theirs.id,
  workorder: order.id,
  mass: group.body.id,
  report: linked('report'),
  transfer: linked('transfer'),
  letter: (await city.letters(theirs.id)).find(each => each.who === 'complainant')!.id,
  clock: (await city.clocks(theirs.id, 'mediation'))[0]!.id,
  attachment: evidence,
  consultation: (
    await city
      .as('agent')
      .post('/consultations', { question: '加油机多久检定一次？', passOn: { officeId: await city.officeId('429902') } })
  ).body.id,
  clue: (
    await city.as('clue').post('/clues', {
      name: '线索',
      type: 'bullying',
      unitId: await city.officeId('429900'),
      foundOn: '2026-06-01',
      facts: '情况',
    })
  ).body.id,
  case: await filedCase(city),
  'store-item': (await city.as('handler').post('/store-items', sampleItem())).body.id,
  destruction: (await city.as('handler').post('/destructions', sampleLot())).body.id,
  sampling: await task(city, '暖羽服饰'),
  unsealing: await unsealingOfTheirs(),
  ...(await ofWangchu()),
  publicity: await recordOfWangchu(),
}

/** A named report of the same office, and a request to unseal it. */
async function unsealingOfTheirs(): Promise<number> {
  const { id } = await sent(city)
  const asked = await city.as('handler').post(`/reports/${id}/unsealings`, { reason: '须当面核实' })
  assert.equal(asked.status, 200, JSON.stringify(asked.body))
  return asked.body.unsealings[0].id
}

/** What the model city has in 望楚区: a station with its disputes and its fund, an enterprise that applied there. */
async function ofWangchu(): Promise<Record<string, number>> {
  const county = await city.officeId('429902')
  const found: Record<string, number> = {}
  for (const kind of [
    'station',
    'station-case',
    'odr-enterprise',
    'advance-payment',
    'demonstration',
    'demonstration-feedback',
    'advisory',
    'education-event',
  ])
    found[kind] = (
      await city.db
        .selectFrom('matter')
        .innerJoin('office', 'office.id', 'matter.office_id')
        .select('matter.id')
        .where('matter.kind', '=', kind)
        .where('office.county_id', '=', county)
        .orderBy('matter.id')
        .executeTakeFirstOrThrow()
    ).id
  const one = (table: 'fund' | 'fund_notice') =>
    city.db.selectFrom(table).select('id').orderBy('id').executeTakeFirstOrThrow()
  return { ...found, fund: (await one('fund')).id, 'fund-notice': (await one('fund_notice')).id }
}

/** A record that three complaints would make: here it only has to be somebody's. */
async function recordOfWangchu(): Promise<number> {
  const { id } = await city.db
    .insertInto('matter')
    .values({
      kind: 'publicity',
      number: 'GS20260601000001',
      state: 'drafted',
      office_id: await city.officeId('429902'),
      handler_id: null,
      received_on: '2026-06-01',
      received_at: new Date('2026-06-01T01:00:00Z'),
      channel: 'other',
      source_number: null,
      subject: '投诉信息公示',
      due_on: null,
      due_clock: null,
      closed_on: null,
      words: null,
    } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  const figures = {
    count: 3,
    before: 0,
    settled: 3,
    mediated: 3,
    odrSettled: 0,
    odrOffered: 0,
    goods: [],
    problems: [],
  }
  await city.db
    .insertInto('publication_entry')
    .values({
      matter_id: id,
      operator_id: await city.operatorId('万家惠超市'),
      period: '2026-05',
      from_on: '2026-05-01',
      to_on: '2026-05-31',
      figures: JSON.stringify(figures),
    } as never)
    .execute()
  return id
}

async function addEvidence(number: string, code: string): Promise<string> {
  const citizen = await city.citizen(number, code)
  const { body: upload } = await citizen.post('/uploads', { name: '小票.txt', sizeBytes: photo.length })
  const put = await citizen.ask('PUT', `/uploads/${upload.id}?offset=0`, photo, {
    'content-type': 'application/octet-stream',
    'x-upload-token': upload.token,
  })
  assert.equal(put.status, 200, JSON.stringify(put.body))
  assert.equal((await citizen.post('/public/mine/supplement', { attachments: [upload] })).status, 200)
  return upload.id
}

await city.hire('newofficer', '429900', ['clue'])

const bodyOf = (route: Route) => (route.body ? sampleOf(schemaOf(route.body)) : undefined)
/** What the query must have; a switch that is off, or left out, is left out. */
function queryOf(route: Route) {
  const asked = Object.entries(route.query ? sampleOf(schemaOf(route.query)) : {}).filter(
    ([, value]) => value !== false,
  )
  return `?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)]))}`
}

test('whom each route lets in is declared, and declared as it is', () => {
  const unspoken = routes.filter(route => !declarationOf(route)).map(nameOf)
  assert.deepEqual(unspoken, [], 'say in this file whom these routes are for')
  for (const route of routes) {
    const [who] = declarationOf(route)!
    const order = (access: unknown) => (Array.isArray(access) ? [...access].sort() : access)
    assert.deepEqual(order(route.access), order(who), nameOf(route))
  }
})

test('nobody gets in, whatever they pretend', async () => {
  const before = await city.rows()
  const pretences: Record<string, string>[] = [
    {},
    { cookie: 'xiaobao=admin; xiaobao_matter=1' },
    { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
    { 'x-remote-user': 'admin', 'x-forwarded-for': '127.0.0.1' },
  ]
  for (const route of routes) {
    if (route.access === 'public') continue
    const pretence = pretences[routes.indexOf(route) % pretences.length]!
    const answer = await city.nobody.ask(route.method, urlOf(route, theirs.id), bodyOf(route), pretence)
    assert.equal(answer.status, 401, nameOf(route))
    assert.match(String(answer.headers['content-type']), /problem\+json/)
  }
  assert.deepEqual(await city.rows(), before)
})

test('a citizen is not staff, and staff is no citizen', async () => {
  const citizen = await city.citizen(theirs.number, theirs.code)
  for (const route of routes) {
    if (route.access === 'public') continue
    const who = route.access === 'citizen' ? city.as('handler') : citizen
    assert.equal((await who.ask(route.method, urlOf(route, theirs.id), bodyOf(route))).status, 401, nameOf(route))
  }
})

test('the wrong role is told that it is not its duty', async () => {
  const before = await city.rows()
  const roles = [
    ...['agent', 'dispatcher', 'handler', 'head', 'supervisor', 'legal', 'admin', 'auditor'],
    ...['clue', 'station', 'odr'],
  ]
  for (const route of routes) {
    if (typeof route.access === 'string') continue
    for (const role of roles.filter(each => !route.access.includes(each as never))) {
      const answer = await city.as(role).ask(route.method, urlOf(route, theirs.id), bodyOf(route))
      assert.equal(answer.status, 403, `${nameOf(route)} as ${role}: ${JSON.stringify(answer.body).slice(0, 200)}`)
    }
  }
  assert.deepEqual(await city.rows(), before)
})

test('what belongs to another office, or to another complainant, does not exist', async () => {
  const before = await city.rows()
  const other = await registered(city)
  const grown = await city.rows()
  const stranger = await city.citizen(other.number, other.code)
  let asked = 0
  for (const route of routes) {
    const [who, what] = declarationOf(route)!
    const id = ids[what]
    if (id === undefined || (Array.isArray(who) && !who.includes('handler') && what !== 'clue')) continue
    asked += 1
    // A clue does not exist for a clue officer either who does not stand on its list.
    const person = who === 'citizen' ? stranger : city.as(what === 'clue' ? 'newofficer' : 'handler2')
    const url = `${typeof id === 'number' ? urlOf(route, id) : hostileUrl(route, String(id))}${queryOf(route)}`
    const answer = await person.ask(route.method, url, bodyOf(route))
    assert.equal(answer.status, 404, `${nameOf(route)}: ${JSON.stringify(answer.body).slice(0, 300)}`)
  }
  assert.ok(asked > 70)
  assert.ok(grown.matter === before.matter! + 1)
  assert.deepEqual(await city.rows(), grown)
})

test('lists show nothing of another office', async () => {
  const foreign = city.as('handler2')
  const { body: desk } = await foreign.get('/desk?scope=all&limit=200')
  const own = new Set([await city.officeId('429903')])
  const below = await city.db
    .selectFrom('office')
    .select('id')
    .where('parent_id', '=', [...own][0]!)
    .execute()
  for (const each of below) own.add(each.id)
  assert.ok(desk.items.every((each: { officeId: number }) => own.has(each.officeId)))
  assert.deepEqual((await foreign.get(`/search?q=${theirs.number}`)).body.matters, [])
  const { phone } = (await city.as('handler').sees(theirs.id)).consumer
  const { body: caller } = await foreign.get(`/callers?phone=${phone}`)
  assert.deepEqual(caller.matters, [])
  assert.equal(caller.consumer, null, 'a telephone number alone opens no address of another county')
  const { body: found } = await foreign.post('/intake/duplicates', {
    phone,
    respondentName: '楚江市万家惠超市有限公司',
  })
  assert.deepEqual(found.items, [])
  const { body: waiting } = await foreign.get('/letters?limit=200')
  assert.ok(waiting.items.every((each: { matterId: number }) => each.matterId !== theirs.id))
})

test('ids of another office are refused in every body that carries one', async () => {
  const mine = await registered(city)
  await city.as('dispatcher').does(mine.id, 'dispatch', await toOffice(city, '429903'))
  const foreign = city.as('handler2')
  const zhou = await city.personId('handler')
  const own = `/complaints/${mine.id}`
  const mediation = { mode: 'phone', at: '2026-06-09T10:00:00+08:00', mediatorId: zhou }
  const { body: draft } = await city
    .as('handler')
    .ask('PUT', '/drafts', { kind: 'complaint', content: { facts: '草稿' } })
  const { body: made } = await city.as('handler').ask('POST', '/uploads', { name: 'a.txt', sizeBytes: 3 })
  const said = await complaintOf(city)

  const tries: [what: string, status: number, ask: () => Promise<{ status: number }>][] = [
    ['handlerId', 422, () => foreign.post(`${own}/steps/accept`, { handlerId: zhou })],
    [
      'complaintIds',
      404,
      () =>
        foreign.post('/complaints/accept-together', {
          complaintIds: [mine.id, theirs.id],
          dispute: '同',
          consent: true,
        }),
    ],
    ['draft id', 404, () => foreign.ask('PUT', '/drafts', { id: draft.id, kind: 'complaint', content: {} })],
    [
      'attachment without its token',
      404,
      () => foreign.post(`${own}/supplement`, { text: '证', attachments: [{ id: made.id, token: 'x'.repeat(24) }] }),
    ],
    ['assignee', 422, () => foreign.post('/desk/assign', { ids: [mine.id], handlerId: zhou })],
  ]
  for (const [what, status, ask] of tries) assert.equal((await ask()).status, status, what)
  await foreign.does(mine.id, 'accept')
  assert.equal((await foreign.post(`${own}/steps/start-mediation`, mediation)).status, 422, 'mediatorId')
  const recusal = { mediatorId: zhou, askedBy: 'complainant', reason: '亲属' }
  assert.equal((await foreign.post(`${own}/steps/request-recusal`, recusal)).status, 422, 'mediatorId of a recusal')

  const bulk = await foreign.post('/desk/assign', {
    ids: [mine.id, theirs.id],
    handlerId: await city.personId('handler2'),
  })
  assert.deepEqual(bulk.body.done, [mine.id], 'one foreign id among many changes nothing for it')
  assert.deepEqual(
    bulk.body.refused.map((each: { id: number }) => each.id),
    [theirs.id],
  )
  assert.equal((await city.as('handler').sees(theirs.id)).office.id, await city.officeId('429902'))

  // A registration that names somebody else's draft leaves that draft alone.
  assert.equal((await foreign.post('/complaints', { ...said, draftId: draft.id })).status, 201)
  assert.equal((await city.as('handler').get('/drafts')).body.items.length, 1)
  await foreign.post('/reminders/read', { ids: [1, 2, 3, 4, 5, 6, 7, 8, 9] })
  const read = await city.db
    .selectFrom('reminder')
    .select('id')
    .where('read_at', 'is not', null)
    .where('person_id', '!=', await city.personId('handler2'))
    .execute()
  assert.deepEqual(read, [], "nobody else's reminders are read")
})

test('signed out, the session is over; another site may not write with our cookie', async () => {
  const login = await city.send({
    method: 'POST',
    url: '/api/session',
    payload: { account: 'legal', password: 'xiaobao-demo' },
  })
  const cookie = String(login.headers['set-cookie']).split(';')[0]!
  assert.match(String(login.headers['set-cookie']), /HttpOnly; SameSite/)
  const me = () => city.send({ method: 'GET', url: '/api/me', headers: { cookie } })
  assert.equal((await me()).status, 200)
  for (const site of ['cross-site', 'same-site']) {
    const forged = { cookie, 'sec-fetch-site': site }
    const answer = await city.send({
      method: 'POST',
      url: '/api/views',
      headers: forged,
      payload: { name: 'x', query: '' },
    })
    assert.equal(answer.status, 409, site)
  }
  await city.send({ method: 'DELETE', url: '/api/session', headers: { cookie } })
  assert.equal((await me()).status, 401)
})

test('five wrong passwords lock the account; unknown accounts and wrong passwords sound the same', async () => {
  const tryIn = (account: string, password: string) => city.nobody.post('/session', { account, password })
  const unknown = await tryIn('nosuchperson', 'xiaobao-demo')
  for (let n = 0; n < 5; n++) {
    const wrong = await tryIn('fangwen', `wrong-${n}`)
    assert.equal(wrong.status, 401)
    assert.equal(wrong.body.detail, unknown.body.detail)
  }
  const locked = await tryIn('fangwen', 'xiaobao-demo')
  assert.equal(locked.status, 401)
  assert.match(locked.body.detail, /锁定/)
})
