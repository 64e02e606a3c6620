/** Draws Mermaid charts with the real Mermaid in a real Chromium, as GitHub does. */
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { findProgram } from './process.ts'

const executablePath = findProgram('chromium')
const MERMAID = fileURLToPath(new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url))

/** What a drawn chart shows. */
export interface Drawing {
  /** Its texts, in the order of the picture. */
  readonly texts: readonly string[]
  /** How many bars and lines it has. */
  readonly bars: number
  readonly lines: number
  /** What would run, load or link. */
  readonly active: readonly string[]
}

/** The Mermaid charts of a Markdown text, without their fences. */
export const chartsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(([, chart = '']) => chart)

/** A browser that draws charts; it throws Mermaid's own words for one that it can't read. */
export interface Easel {
  draw(chart: string): Promise<Drawing>
  stop(): Promise<void>
}

export async function startEasel(): Promise<Easel> {
  if (!executablePath) throw new Error('This machine has no chromium')
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  await page.setContent('<!doctype html><body></body>')
  await page.addScriptTag({ path: MERMAID })
  await page.evaluate("mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })")
  let count = 0
  return {
    draw: async (chart) => {
      count += 1
      return (await page.evaluate(
        `(${drawn})(${JSON.stringify(`chart-${count}`)}, ${JSON.stringify(chart)})`,
      )) as Drawing
    },
    stop: () => browser.close(),
  }
}

/** Runs in the browser. */
const drawn = `async (id, chart) => {
  const { svg } = await mermaid.render(id, chart)
  const picture = new DOMParser().parseFromString(svg, 'text/html')
  const all = (selector) => [...picture.querySelectorAll(selector)]
  return {
    texts: all('text').map((one) => one.textContent),
    bars: all('[class*="bar-plot"] rect').length,
    lines: all('[class*="line-plot"] path').length,
    active: all('script, iframe, image, a, foreignObject').map((one) => one.outerHTML),
  }
}`
