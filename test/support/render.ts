/** Shows Markdown as GitHub does: its flavor, its sanitizer's allow-list and its style, in a real Chromium. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { type HttpServer, serve } from './http-server.ts'
import { findProgram } from './process.ts'

const executablePath = findProgram('chromium')

export const hasChromium = executablePath !== undefined

/** Markdown as HTML with nothing in it that GitHub would take out. The default schema is GitHub's allow-list. */
export async function githubHtml(markdown: string): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify)
  return String(await processor.process(markdown))
}

export interface Look {
  readonly theme?: 'light' | 'dark'
  /** How wide the text may be, in CSS pixels. */
  readonly column?: number
  /** Whether what is folded is shown unfolded. */
  readonly unfolded?: boolean
}

/** The width of a comment's text on a wide screen. */
const COLUMN = 760
/** The room that the frame of a comment takes beside its text. */
const FRAME = 2 * (16 + 1 + 16)

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters look alike on every machine.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  // No name is looked up, so nothing can leave the loopback.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** A browser, and a server on the loopback that gives it pages, styles and fonts: the same ones on every machine. */
export interface Viewer {
  /** Every address that a page asked for. */
  readonly asked: readonly string[]
  /** A new page that shows the text as a comment. */
  show(markdown: string, look?: Look): Promise<Page>
  stop(): Promise<void>
}

export async function startViewer(): Promise<Viewer> {
  if (!executablePath) throw new Error('This machine has no chromium')
  let html = ''
  const server = await serve(async ({ url }, response) => {
    const file = fileOf(url)
    const content = url === '/' ? html : file && (await readFile(file))
    if (content === null) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': TYPES[file ? extname(file) : '.html'] }).end(content)
  })
  const profile = await mkdtemp(join(tmpdir(), 'slo-gate-chromium-'))
  const context = await chromium.launchPersistentContext(profile, { executablePath, args: ARGS, deviceScaleFactor: 2 })
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  return {
    asked,
    show: async (markdown, look = {}) => {
      html = pageOf(await githubHtml(markdown), look)
      return open(context, server, look)
    },
    stop: async () => {
      await context.close()
      await server.stop()
      await rm(profile, { recursive: true, force: true })
    },
  }
}

async function open(context: BrowserContext, { url }: HttpServer, { column = COLUMN, unfolded }: Look): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width: column + FRAME, height: 400 })
  await page.goto(url)
  if (unfolded) await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  await page.evaluate('document.fonts.ready')
  return page
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url))

/** The style sheet or font of a package at this address; null for anything else. */
function fileOf(url: string): string | null {
  const isOurs =
    /^\/(github-markdown-css|@fontsource|twemoji-colr-font)\/[\w./-]+\.(css|woff2)$/.test(url) && !url.includes('..')
  return isOurs ? join(MODULES, url) : null
}

const FONTS = [
  '@fontsource/arimo/latin-400',
  '@fontsource/arimo/latin-600',
  '@fontsource/dejavu-mono/400',
  'twemoji-colr-font/twemoji',
]

const pageOf = (body: string, { theme = 'light', column = COLUMN }: Look): string => `<!doctype html>
<html lang="en"><head><title>A comment</title>
<link rel="icon" href="data:,">
${[...FONTS, `github-markdown-css/github-markdown-${theme}`].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('\n')}
<style>
  body { margin: 16px; background: ${theme === 'light' ? '#fff' : '#0d1117'} }
  main { padding: 16px; border: 1px solid ${theme === 'light' ? '#d1d9e0' : '#3d444d'}; border-radius: 6px }
  .markdown-body { width: ${column}px; font: 14px/1.5 Arimo, Twemoji }
  .markdown-body code, .markdown-body pre { font-family: 'DejaVu Mono', Twemoji }
</style></head>
<body><main><article class="markdown-body">${body}</article></main></body></html>`
