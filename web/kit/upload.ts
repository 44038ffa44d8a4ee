/**
 * Files in pieces, several at once, with progress; a broken connection or a closed page goes on where it stopped
 * (POST /uploads, PUT /uploads/:id?offset=N). The same file picked again is recognised within the browser session.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem, address, api } from './api.ts'
import { dropPending, keepPending, pendingHere } from './pendingFiles.ts'
import { currentLanguage } from './say.tsx'

const piece = 2 * 1024 * 1024
const attempts = 4

export interface Upload {
  /** Ours, for the list on the screen. */
  key: string
  name: string
  sizeBytes: number
  sentBytes: number
  state: 'sending' | 'waiting' | 'done' | 'failed'
  problem?: string
  /** What the server calls it, to be handed in with the form. */
  id?: string
  token?: string
}

interface Known {
  id: string
  token: string
}
const placeOf = (file: File) => `upload:${file.name}:${file.size}:${file.lastModified}`

async function progressOf({ id, token }: Known) {
  const answer = await fetch(address(`/uploads/${id}`), { headers: { 'x-upload-token': token } })
  if (!answer.ok) return undefined
  return (await answer.json()) as { receivedBytes: number; done: boolean }
}

const knownOf = (file: File) => JSON.parse(sessionStorage.getItem(placeOf(file)) ?? 'null') as Known | null

function forget(known: Known | null | undefined, file: File) {
  sessionStorage.removeItem(placeOf(file))
  if (known) void dropPending(known.id)
}

/** A file begun before goes on; otherwise a new one is opened. */
async function begin(file: File): Promise<Known & { receivedBytes: number }> {
  const known = knownOf(file)
  if (known) {
    const now = await progressOf(known).catch(() => undefined)
    if (now) return { ...known, receivedBytes: now.receivedBytes }
  }
  const opened = await api.post<Known & { receivedBytes: number }>('/uploads', {
    name: file.name,
    sizeBytes: file.size,
  })
  sessionStorage.setItem(placeOf(file), JSON.stringify({ id: opened.id, token: opened.token }))
  await keepPending(opened, file)
  return opened
}

async function sendPiece(known: Known, offset: number, content: Blob, signal: AbortSignal) {
  const answer = await fetch(address(`/uploads/${known.id}`, { offset }), {
    method: 'PUT',
    headers: {
      'content-type': 'application/octet-stream',
      'x-upload-token': known.token,
      'accept-language': currentLanguage(),
    },
    body: content,
    signal,
  })
  const body = await answer.json().catch(() => ({}))
  if (answer.ok) return (body as { receivedBytes: number }).receivedBytes
  throw new ApiProblem({ title: String(answer.status), ...body, status: answer.status })
}

const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/** Sends the rest of the file; after a failed piece asks the server how far it is and goes on from there. */
async function sendAll(
  file: File,
  known: Known & { receivedBytes: number },
  signal: AbortSignal,
  sent: (bytes: number) => void,
) {
  let offset = known.receivedBytes
  let failures = 0
  sent(offset)
  while (offset < file.size) {
    try {
      offset = await sendPiece(known, offset, file.slice(offset, offset + piece), signal)
      failures = 0
    } catch (problem) {
      if (signal.aborted || (problem instanceof ApiProblem && problem.status !== 409 && problem.status < 500))
        throw problem
      failures += 1
      if (failures >= attempts) throw problem
      await pause(failures * 1000)
      offset = (await progressOf(known).catch(() => undefined))?.receivedBytes ?? offset
    }
    sent(offset)
  }
}

export function useUploads(finished: (upload: Known & { name: string }) => void = () => {}) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const running = useRef(new Map<string, { file: File; abort: AbortController }>())
  const change = useCallback(
    (key: string, next: Partial<Upload>) =>
      setUploads(before => before.map(each => (each.key === key ? { ...each, ...next } : each))),
    [],
  )
  const run = async (key: string, file: File) => {
    const abort = new AbortController()
    running.current.set(key, { file, abort })
    change(key, { state: 'sending' })
    let known: (Known & { receivedBytes: number }) | undefined
    try {
      known = await begin(file)
      await sendAll(file, known, abort.signal, sentBytes => change(key, { sentBytes }))
      change(key, { state: 'done', id: known.id, token: known.token })
      finished({ id: known.id, token: known.token, name: file.name })
    } catch (problem) {
      if (abort.signal.aborted) return
      const refused = problem instanceof ApiProblem && problem.status >= 400 && problem.status < 500
      if (refused) forget(known, file)
      const said = problem instanceof ApiProblem ? problem.errors[0]?.problem || problem.detail || problem.title : ''
      change(key, { state: refused ? 'failed' : 'waiting', problem: said })
    }
  }
  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const key = `${placeOf(file)}:${Math.random()}`
      setUploads(before => [...before, { key, name: file.name, sizeBytes: file.size, sentBytes: 0, state: 'sending' }])
      void run(key, file)
    }
  }
  // What was half sent when the page was loaded anew goes on unasked.
  const takeUp = useRef(add)
  useEffect(() => {
    void pendingHere().then(left => takeUp.current(left.map(each => each.file)))
  }, [])
  return {
    uploads,
    add,
    resume: (key: string) => {
      const known = running.current.get(key)
      if (known) void run(key, known.file)
    },
    drop: (key: string) => {
      const stopped = running.current.get(key)
      stopped?.abort.abort()
      if (stopped) forget(knownOf(stopped.file), stopped.file)
      running.current.delete(key)
      setUploads(before => before.filter(each => each.key !== key))
    },
    /** Handed in, or not wanted any more. */
    clear: () => {
      for (const { file, abort } of running.current.values()) {
        abort.abort()
        forget(knownOf(file), file)
      }
      running.current.clear()
      setUploads([])
    },
  }
}
