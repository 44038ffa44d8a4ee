/** Sends what waits, one sheet after the other, each once: photos first, each remembered when it is through, then the sheet. */
import { ApiProblem, address, api } from '../../../kit/api.ts'
import { currentLanguage } from '../../../kit/say.tsx'
import { named } from './missing.ts'
import { keepSheet, type Sheet, sheetOf, sheetsOf } from './store.ts'

const piece = 2 * 1024 * 1024

/** One tab sends; the others leave it to that one. Without locks (an old browser) the server still takes each sheet once. */
export const sendWaiting = (accountId: number): Promise<void> =>
  navigator.locks
    ? navigator.locks.request('xiaobao-field-send', { ifAvailable: true }, lock =>
        lock ? sendAll(accountId) : undefined,
      )
    : sendAll(accountId)

async function sendAll(accountId: number) {
  for (const each of await sheetsOf(accountId)) {
    if (each.state !== 'ready') continue
    try {
      await sendOne(each.clientId)
    } catch (problem) {
      // No network, or the session is over: the rest waits too.
      if (!(problem instanceof ApiProblem) || problem.offline || problem.status >= 500 || problem.status === 401) return
      const now = await sheetOf(each.clientId)
      if (!now) continue
      const [wrong] = problem.errors
      const said = wrong ? `${called(wrong.field)}：${wrong.problem}` : problem.detail || problem.title
      await keepSheet({ ...now, state: problem.status === 409 ? 'conflict' : 'refused', problem: said })
    }
  }
}

function called(field: string): string {
  const bare = field.replace(/^body\./, '')
  return named[bare]?.[currentLanguage()] ?? bare
}

async function sendOne(clientId: string) {
  for (;;) {
    const sheet = await sheetOf(clientId)
    const next = sheet?.files.findIndex(file => !file.sent) ?? -1
    if (!sheet || next < 0) break
    const sent = await upload(sheet.files[next]!.name, sheet.files[next]!.blob)
    await keepSheet({ ...sheet, files: sheet.files.map((file, at) => (at === next ? { ...file, sent } : file)) })
  }
  const sheet = await sheetOf(clientId)
  if (!sheet) return
  const answer = await api.post<{ id: number; number: string }>('/sampling-field', bodyOf(sheet), sheet.clientId)
  const { problem: _, ...rest } = sheet
  // The pictures are with the server: the device keeps the sheet, not its weight.
  await keepSheet({ ...rest, state: 'sent', id: answer.id, number: answer.number, files: [] })
}

async function upload(name: string, blob: Blob) {
  const opened = await api.post<{ id: string; token: string }>('/uploads', { name, sizeBytes: blob.size })
  for (let offset = 0; offset < blob.size; offset += piece) {
    const answer = await fetch(address(`/uploads/${opened.id}`, { offset }), {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'x-upload-token': opened.token,
        'accept-language': currentLanguage(),
      },
      body: blob.slice(offset, offset + piece),
    }).catch(() => {
      throw new ApiProblem({ type: 'offline', status: 0, title: '' })
    })
    if (!answer.ok)
      throw new ApiProblem({
        title: String(answer.status),
        ...(await answer.json().catch(() => ({}))),
        status: answer.status,
      })
  }
  return { id: opened.id, token: opened.token }
}

export function bodyOf({ clientId, batchId, values, files, sampledAt }: Sheet) {
  const { quantity, backupQuantity, ...said } = values
  return {
    ...said,
    clientId,
    ...(batchId === undefined ? {} : { batchId }),
    quantity: Number(quantity),
    backupQuantity: Number(backupQuantity ?? 0),
    sampledAt,
    deviceAt: new Date().toISOString(),
    attachments: files.flatMap(file => (file.sent ? [file.sent] : [])),
  }
}
