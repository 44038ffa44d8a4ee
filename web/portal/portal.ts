/**
 * The citizens' portal: pages made on the server, readable without JavaScript, asking the HTTP API in process.
 *
 * It reads the law and the shapes that cross the wire; of the server it knows nothing else.
 */
import formbody from '@fastify/formbody'
import type { FastifyInstance } from 'fastify'
import { lodge } from './complaint/lodge.ts'
import { consult } from './consultation/consult.ts'
import { own } from './consultation/own.ts'
import { demonstrationApplication } from './demonstration/application.ts'
import { plaqueFeedback } from './demonstration/feedback.ts'
import { ownDemonstration } from './demonstration/own.ts'
import { plaque } from './demonstration/plaque.ts'
import { advice } from './education/advice.ts'
import { knowledge } from './education/knowledge.ts'
import { learn } from './education/learn.ts'
import { followUp } from './followup/answer.ts'
import { serveAssets } from './frame/assets.ts'
import { localPath, readerOf, wished } from './frame/reader.ts'
import { typed } from './frame/visit.ts'
import { errors } from './information/errors.ts'
import { home } from './information/home.ts'
import { pages } from './information/pages.ts'
import { which } from './information/which.ts'
import { mine } from './mine/mine.ts'
import { papers } from './mine/papers.ts'
import { track } from './mine/track.ts'
import { near } from './near/near.ts'
import { publicBulletins } from './publication/bulletins.ts'
import { publicityHub } from './publication/hub.ts'
import { dataList } from './publication/list.ts'
import { reportDoor } from './report/door.ts'
import { lodgeReport } from './report/lodge.ts'
import { myReport } from './report/mine.ts'
import { scan } from './scan/scan.ts'
import { odrApplication } from './station/odr-application.ts'
import { ownOdrApplication } from './station/own-odr-application.ts'
import { rating } from './station/rating.ts'
import { stations } from './station/stations.ts'

/** Adds the pages to an app that already has the API under /api. They answer every GET that nobody else answers. */
export async function portal(app: FastifyInstance) {
  await app.register(async inside => {
    await inside.register(formbody, { bodyLimit: 256 * 1024 })
    serveAssets(inside)
    look(inside)
    for (const each of [
      home,
      which,
      pages,
      lodge,
      reportDoor,
      lodgeReport,
      consult,
      track,
      mine,
      myReport,
      own,
      papers,
      followUp,
      near,
      scan,
      stations,
      rating,
      odrApplication,
      ownOdrApplication,
      learn,
      publicityHub,
      dataList,
      publicBulletins,
      advice,
      knowledge,
      demonstrationApplication,
      plaque,
      plaqueFeedback,
      ownDemonstration,
      errors,
    ])
      each(inside)
  })
}

/** Language and size of type, chosen anywhere but inside the questions (complaint/lodge.ts keeps those answers). */
function look(app: FastifyInstance) {
  app.post('/look', (request, reply) => {
    const chosen = wished(readerOf(request), typed(request.body, 'go'))
    if (chosen) reply.header('set-cookie', chosen.cookie)
    return reply.redirect(localPath(typed(request.body, 'back')), 303)
  })
}
