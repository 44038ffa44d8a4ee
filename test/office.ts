/** For tests: what LibreOffice makes of a file, as a person would see it. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readZip } from '../server/letter/index.ts'

const found = (program: string, argument: string) => {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The reason to skip, or false where LibreOffice and poppler are installed. */
export const noOffice =
  found('soffice', '--version') && found('pdftotext', '-v') ? false : 'soffice or pdftotext is not installed'

/** Opens the files in LibreOffice and gives the text of each, blanks taken out, with its number of pages. */
export function readInOffice(files: Record<string, Buffer>): Record<string, { text: string; pages: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'xiaobao-office-'))
  try {
    const names = Object.keys(files)
    const pages = (name: string) => name.replace(/\.\w+$/, '.pdf')
    // One PDF would be written over the other, and read twice.
    if (new Set(names.map(pages)).size < names.length) throw new RangeError(`two files become ${pages(names[0]!)}`)
    for (const name of names) writeFileSync(join(folder, name), files[name]!)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', ...names], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
    })
    return Object.fromEntries(
      names.map(name => {
        const pdf = join(folder, pages(name))
        const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
        return [name, { text: text.replaceAll(/\s/g, ''), pages: text.split('\f').length - 1 }]
      }),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One part of an office file as text. */
export function partOf(file: Buffer, name: string): string {
  const part = readZip(file).find(each => each.name === name)
  if (!part) throw new RangeError(`no ${name} in the file`)
  return part.content.toString('utf8')
}

/** Throws where a part is not well-formed XML or holds a character XML forbids. */
export function requireSoundXml(file: Buffer) {
  for (const { name, content } of readZip(file)) {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(content)
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml))
      throw new Error(`${name}: forbidden character`)
    const open: string[] = []
    for (const [, closing, tag, self] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
      if (closing && open.pop() !== tag) throw new Error(`${name}: </${tag}> closes nothing`)
      if (!closing && !self) open.push(tag!)
    }
    const rest = xml.replaceAll(/<\?[^>]*\?>|<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '')
    if (open.length > 0 || /<|&(?!(?:amp|lt|gt|quot|apos|#\w+);)/.test(rest))
      throw new Error(`${name}: not well-formed`)
  }
}
