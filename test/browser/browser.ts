/**
 * A real browser for the journeys: the one installed here, or the Chromium that npm brought along.
 *
 * A fresh Linux has no Chinese font and shows boxes; then the browser gets one of @embedpdf/fonts-sc by a font
 * configuration of its own, without touching the person's files.
 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Without the background flags Chromium calls home at every start; a closed network refuses that, noisily.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/**
 * XIAOBAO_TEST_BROWSER names an executable, or is `packaged` to take npm's Chromium although another is installed.
 * @param more flags of whoever measures
 */
export async function openBrowser(wanted = process.env.XIAOBAO_TEST_BROWSER, more: string[] = []): Promise<Browser> {
  const here = wanted && wanted !== 'packaged' ? wanted : installed.find(each => existsSync(each))
  const executablePath = here && wanted !== 'packaged' ? here : await packagedBrowser()
  const env = { ...process.env, ...(hasChineseFont() ? {} : { FONTCONFIG_FILE: ownFonts() }) }
  return chromium.launch({ executablePath, args: [...flags, ...more], env: env as Record<string, string> })
}

/** Where to leave pictures of every screen, for people to look at. */
export const pictures = process.env.XIAOBAO_TEST_PICTURES

/** Nothing serious for axe, nothing wider than the window, and a picture if somebody wants to see it. */
export async function look(page: Page, name: string) {
  // What fades away has another contrast for a moment; a page in the background fades nothing, so it is waited for a second at most.
  await page.evaluate(`Promise.race([
    Promise.all(document.getAnimations().map(each => each.effect.getComputedTiming().endTime < 1e9 && each.finished.catch(() => 0))),
    new Promise(done => setTimeout(done, 1000)),
  ]).then(() => undefined)`)
  // No frames of others here: axe need not open a page for its sums, nor tell what is in order. Twice to five times as quick.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  const serious = violations.filter(each => each.impact === 'serious' || each.impact === 'critical')
  assert.deepEqual(
    serious.map(each => `${each.id}: ${each.nodes.map(node => node.html).join(' ')}`),
    [],
    name,
  )
  assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${name} is too wide`)
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name.replaceAll(/[/?=&%]+/g, '-')}.png`), fullPage: true })
}

/** Unpacked once, beside its place and then moved there: two test files may come at the same moment. */
async function packagedBrowser(): Promise<string> {
  const place = join(tmpdir(), `xiaobao-chromium-${versionOf('@sparticuz/chromium')}-${process.getuid?.() ?? ''}`)
  await once(place, async unfinished => {
    const { default: packed } = await import('@sparticuz/chromium')
    const before = process.env.TMPDIR
    process.env.TMPDIR = unfinished
    try {
      await packed.executablePath()
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  })
  return join(place, 'chromium')
}

function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true
  try {
    return (
      execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() !== ''
    )
  } catch {
    return false
  }
}

/** A font configuration that adds one Chinese font to whatever the machine has. */
export function ownFonts(): string {
  const fonts = join(packageDirectory('@embedpdf/fonts-sc'), 'fonts')
  const place = join(tmpdir(), `xiaobao-fonts-${process.getuid?.() ?? ''}`)
  mkdirSync(place, { recursive: true })
  const file = join(place, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>/usr/share/fonts</dir><dir>${fonts}</dir><cachedir>${join(place, 'cache')}</cachedir>
<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family><family>Noto Sans Hans</family></prefer></alias>
</fontconfig>
`,
  )
  return file
}

async function once(place: string, fill: (unfinished: string) => Promise<void>) {
  if (existsSync(place)) return
  const unfinished = mkdtempSync(`${place}-`)
  await fill(unfinished)
  try {
    renameSync(unfinished, place)
  } catch {
    // Another was quicker.
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(packageDirectory(name), 'package.json'), 'utf8')).version
}

function packageDirectory(name: string): string {
  const entry = fileURLToPath(import.meta.resolve(name))
  let directory = dirname(entry)
  while (!directory.endsWith(join('node_modules', ...name.split('/')))) directory = dirname(directory)
  return directory
}
