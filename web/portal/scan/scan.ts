/**
 * 随手扫: the code of a plaque or of a licence, by the phone's camera where it can, else by a photo. Works without a script: the
 * photo goes with the form, and is read and thrown away.
 */
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ScannedView } from '../../../server/intake/view.ts'
import { toComplaintAbout } from '../consultation/door.ts'
import { plaquePath } from '../demonstration/plaque.ts'
import { type Problems, problemSummary } from '../frame/form.ts'
import { html, type Piece } from '../frame/html.ts'
import { show, typed, type Visit, visitOf } from '../frame/visit.ts'

const title = { zh: '随手扫', en: 'Scan a code' }
const largest = 12 * 1024 * 1024

export function scan(app: FastifyInstance) {
  app.register(async inside => {
    await inside.register(multipart, { limits: { files: 1, fileSize: largest, fields: 4, parts: 6 } })
    inside.get('/scan', async (request, reply) => start(reply, await visitOf(app, request)))
    inside.post('/scan', async (request, reply) => {
      const visit = await visitOf(app, request)
      const { answer, missing } = await readCode(visit, request)
      if (missing) return start(reply, visit, { photo: visit.say(none) })
      if (!answer || answer.problem)
        return start(reply, visit, {
          photo: answer?.problem?.errors?.[0]?.problem ?? answer?.problem?.detail ?? visit.say(tooLarge),
        })
      if (answer.body.kind === 'plaque') return reply.redirect(plaquePath(answer.body.code!), 303)
      return show(reply, visit, { title, main: found(visit, answer.body) })
    })
  })
}

const none = { zh: '请先拍一张或者选一张照片', en: 'Please take or choose a photo first' }
const tooLarge = { zh: '照片太大，请拍小一点的', en: 'The photo is too large' }

/** What the camera read comes as text, a photo as a file. */
async function readCode(visit: Visit, request: FastifyRequest) {
  if (!request.isMultipart()) {
    const text = typed(request.body, 'text').slice(0, 4000)
    return text === '' ? { missing: true } : { answer: await visit.ask<ScannedView>('POST', '/public/scan', { text }) }
  }
  const file = await request.file()
  const photo = await file?.toBuffer().catch(() => undefined)
  if (file && photo === undefined) return {}
  if (!photo || photo.length === 0) return { missing: true }
  return { answer: await visit.ask<ScannedView>('POST', '/public/scan/photo', photo) }
}

function start(reply: FastifyReply, visit: Visit, problems: Problems = {}) {
  const { say } = visit
  const problem = problems.photo
  const main = html`
    <h1>${say(title)}</h1>
    ${problemSummary(visit, problems)}
    <p>${say({ zh: '扫放心消费牌匾，看真假、承诺和投诉记录；扫营业执照，直接投诉或者举报，不用打字。', en: 'Scan the plaque of a demonstration shop to see whether it is genuine, what it promises and its record; scan a business licence to complain without typing.' })}</p>
    <div class="camera" data-camera hidden>
      <video playsinline muted hidden></video>
      <button type="button" class="main">${say({ zh: '打开相机扫', en: 'Open the camera' })}</button>
      <p class="help" role="status" data-looking=${say({ zh: '对准二维码……', en: 'Point it at the code…' })} data-refused=${say({ zh: '相机打不开，请用下面的照片。', en: 'The camera does not open: please use a photo below.' })}></p>
      <form method="post" action="/scan"><input type="hidden" name="text" value="" /></form>
    </div>
    <form method="post" action="/scan" enctype="multipart/form-data" novalidate>
      <div class=${problem ? 'field wrong' : 'field'}>
        <label for="photo">${say({ zh: '二维码的照片', en: 'A photo of the code' })}</label>
        <p class="help" id="photo-help">${say({ zh: '对准、照亮、占满画面。照片读完就删，不保存。', en: 'Straight, lit, filling the picture. The photo is read and thrown away.' })}</p>
        ${problem && html`<p class="problem" id="photo-problem">${problem}</p>`}
        <input id="photo" type="file" name="photo" accept="image/*" capture="environment" aria-describedby="photo-help" aria-invalid=${problem ? 'true' : undefined} />
      </div>
      <div class="buttons"><button class="main" type="submit">${say({ zh: '读这个码', en: 'Read the code' })}</button></div>
    </form>
    <p class="quiet">${say({ zh: '没有二维码的商家，直接', en: 'A business without a code: just ' })}<a href="/complaint/new">${say({ zh: '投诉', en: 'complain' })}</a>${say({ zh: '或者', en: ' or ' })}<a href="/report">${say({ zh: '举报', en: 'report' })}</a>${say({ zh: '，写名称就行。', en: ' and write its name.' })}</p>
  `
  return show(reply, visit, { title, main, status: Object.keys(problems).length > 0 ? 422 : 200 })
}

function found({ say }: Visit, scanned: ScannedView): Piece {
  const { operator, uscc } = scanned
  if (scanned.kind === 'other')
    return html`
      <h1>${say({ zh: '这不是牌匾或者营业执照的码', en: 'This is no plaque and no licence' })}</h1>
      <p>${say({ zh: '码里写的是（本系统没有打开它）：', en: 'It says (we did not open it):' })}</p>
      <p class="words">${scanned.text}</p>
      <p class="note">${say({ zh: '来路不明的付款码、链接不要扫。牌匾上的码读不出真假的，可能是假冒，可以举报。', en: 'Do not scan payment codes or links of unknown origin. A plaque whose code is not ours may be forged: you can report it.' })}</p>
      <p><a class="button" href="/scan">${say({ zh: '再扫一个', en: 'Scan another' })}</a> <a class="button" href="/report">${say({ zh: '去举报', en: 'Report' })}</a></p>`
  if (!operator)
    return html`
      <h1>${say({ zh: '读到一个营业执照', en: 'A business licence' })}</h1>
      <p>${say({ zh: '统一社会信用代码', en: 'Credit code' })} <b>${uscc}</b></p>
      <p>${say({ zh: '本市的登记册里没有这家，可能不在本市。您可以写上执照上的名称来投诉。', en: 'It is not on the register of this city and may belong elsewhere. You can complain with the name on the licence.' })}</p>
      <p><a class="button main" href="/complaint/new">${say({ zh: '投诉', en: 'Complain' })}</a> <a class="button" href="/scan">${say({ zh: '再扫一个', en: 'Scan another' })}</a></p>`
  const about = { name: operator.name, id: operator.id, address: operator.address ?? '' }
  return html`
    <h1 lang="zh-CN">${operator.name}</h1>
    <p>${say({ zh: '统一社会信用代码', en: 'Credit code' })} <b>${uscc}</b>${operator.address && html`<br /><span lang="zh-CN">${operator.address}</span>`}</p>
    ${operator.odr && html`<p class="note">${say({ zh: '这家是在线消费纠纷解决（ODR）企业，可以先和它在线和解。', en: 'This is an ODR business: you may try to settle with it online first.' })}</p>`}
    ${[toComplaintAbout(about), toReportAbout(about)].map(
      (way, at) => html`<form method="post" action=${way.action}>
        ${Object.entries(way.carried).map(([name, value]) => html`<input type="hidden" name=${name} value=${value} />`)}
        <p><button class=${at === 0 ? 'main' : undefined} type="submit">${at === 0 ? say({ zh: '有纠纷，投诉这家', en: 'A dispute: complain about it' }) : say({ zh: '它违法，举报这家', en: 'It breaks the law: report it' })}</button></p>
      </form>`,
    )}
    <p><a href="/scan">${say({ zh: '再扫一个', en: 'Scan another' })}</a></p>`
}

const toReportAbout = ({ name, id, address }: { name: string; id: number; address: string }) => ({
  action: '/report/new',
  carried: { at: 'what', go: 'back', respondentName: name, operatorId: String(id), respondentAddress: address },
})
