/**
 * 证据: sent in pieces and resumed, known by its content and not its name, seen only by whom the matter concerns; photos
 * leave without the place they were taken at, and those of any telephone can be looked at.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { type Answer, openCity } from '../app.ts'
import { heicPhoto } from '../photo.fixture.ts'
import { accepted, registered } from '../tell.ts'

const city = await openCity('2026-06-01')
const { as, nobody } = city

const gps = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 35/1 0/1' } }
const photo = () =>
  sharp({ create: { width: 640, height: 480, channels: 3, background: '#a33' } })
    .withExif(gps)
    .jpeg()
    .toBuffer()

const piece = (id: string, token: string, offset: number, content: Buffer) =>
  city.send({
    method: 'PUT',
    url: `/api/uploads/${id}?offset=${offset}`,
    headers: { 'x-upload-token': token, 'content-type': 'application/octet-stream' },
    payload: content,
  })

async function sent(name: string, content: Buffer): Promise<{ id: string; token: string; last: Answer }> {
  const { id, token } = (await nobody.post('/uploads', { name, sizeBytes: content.length })).body
  return { id, token, last: await piece(id, token, 0, content) }
}

const bytesOf = async (who: string, id: string, query = '') => {
  const jar = await city.send({
    method: 'POST',
    url: '/api/session',
    payload: { account: who, password: 'xiaobao-demo' },
  })
  const cookie = String(jar.headers['set-cookie']).split(';')[0]!
  const reply = await city.app.inject({ url: `/api/attachments/${id}${query}`, headers: { cookie } })
  return { status: reply.statusCode, type: String(reply.headers['content-type']), bytes: reply.rawPayload }
}

test('broken off and taken up again: the server says how far it is', async () => {
  const content = await photo()
  const { id, token } = (await nobody.post('/uploads', { name: '漏电.jpg', sizeBytes: content.length })).body
  assert.equal((await piece(id, token, 0, content.subarray(0, 300))).body.receivedBytes, 300)
  assert.equal((await piece(id, token, 0, content.subarray(0, 300))).status, 409, 'not the next piece')
  const known = await city.send({ method: 'GET', url: `/api/uploads/${id}`, headers: { 'x-upload-token': token } })
  assert.deepEqual([known.body.receivedBytes, known.body.done], [300, false])
  assert.equal((await piece(id, token, 300, content.subarray(300))).body.done, true)
  assert.equal(
    (await city.send({ method: 'GET', url: `/api/uploads/${id}`, headers: { 'x-upload-token': 'x' } })).status,
    404,
  )
})

test('the handler has the original; anybody else a copy without the place it was taken at; another county nothing', async () => {
  const content = await photo()
  assert.ok((await sharp(content).metadata()).exif, 'the photo says where it was taken')
  const file = await sent('现场.jpg', content)
  const { id } = await accepted(city)
  await as('handler').post(`/complaints/${id}/supplement`, { attachments: [file] })

  const own = await bytesOf('handler', file.id)
  assert.ok(own.bytes.equals(content))
  for (const who of ['head', 'supervisor']) {
    const copy = await bytesOf(who, file.id)
    assert.equal(copy.type, 'image/jpeg')
    assert.equal((await sharp(copy.bytes).metadata()).exif, undefined, who)
    assert.equal((await bytesOf(who, file.id, '?original=1')).bytes.equals(content), false, 'nor by asking for it')
  }
  const small = await sharp((await bytesOf('handler', file.id, '?thumb=1')).bytes).metadata()
  assert.deepEqual([small.width, small.height, small.exif], [240, 240, undefined])
  assert.equal((await bytesOf('handler2', file.id)).status, 404)
})

test('a HEIC photo: everybody sees it, the handler can have it as it was sent', async () => {
  const file = await sent('IMG_0001.HEIC', heicPhoto)
  assert.equal(file.last.status, 200, JSON.stringify(file.last.body))
  assert.equal(file.last.body.mediaType, 'image/heic')
  const { id } = await accepted(city)
  await as('handler').post(`/complaints/${id}/supplement`, { attachments: [file] })
  for (const [who, query] of [
    ['handler', ''],
    ['head', ''],
    ['head', '?thumb=1'],
    ['head', '?original=1'],
  ] as const) {
    const { status, type, bytes } = await bytesOf(who, file.id, query)
    assert.deepEqual([status, type], [200, 'image/jpeg'], `${who}${query}`)
    const { dominant } = await sharp(bytes).stats()
    assert.ok(dominant.r > 150 && dominant.g < 90, 'the red photo, not a grey one')
  }
  assert.ok((await bytesOf('handler', file.id, '?original=1')).bytes.equals(heicPhoto))
})

test('a HEIC photo that is broken is refused at once, with what to do; so is what only calls itself a photo', async () => {
  const broken = Buffer.concat([heicPhoto.subarray(0, 500), Buffer.alloc(heicPhoto.length - 500)])
  const refused = (await sent('IMG_0002.HEIC', broken)).last
  assert.equal(refused.status, 422)
  assert.match(JSON.stringify(refused.body), /JPEG/)
  const script = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  assert.equal((await sent('photo.jpg', script)).last.status, 422)
})

test('evidence of one complaint is not handed in for another', async () => {
  const file = await sent('小票.jpg', await photo())
  const [one, two] = [await registered(city), await registered(city)]
  const dispatcher = as('dispatcher')
  assert.equal((await dispatcher.post(`/complaints/${one.id}/supplement`, { attachments: [file] })).status, 200)
  assert.equal((await dispatcher.post(`/complaints/${two.id}/supplement`, { attachments: [file] })).status, 404)
})
