/** The comment as a browser shows it, with GitHub's style sheet and fonts that are the same on every machine. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TargetReport } from '../../../src/core/targets/report.ts'
import { targetsComment } from '../../../src/present/report/comment.ts'
import { MARKS } from '../../../src/present/targets/words.ts'
import { describeWith } from '../../support/available.ts'
import { HOSTILE } from '../../support/hostile.ts'
import { difference, lowestContrast, overflowing, places } from '../../support/layout.ts'
import { hasChromium, type Look, startViewer, type Viewer } from '../../support/render.ts'
import { reported, reportOf, SHOP, UNKNOWN } from '../../support/reported.ts'

const PICTURE = new URL('../../../docs/images/comment.png', import.meta.url)

const LATENCY = { floor: '99%', aim: 'within: 200ms', bad: [20_000, 5000] } as const
const HOSTILE_NAMES = reportOf(HOSTILE.map((text) => reported({ id: `${text}/${text}`, runbook: text })))
const STATES: Readonly<Record<string, TargetReport>> = {
  shop: SHOP,
  'all that can be known or not': reportOf([
    reported({ bad: 2000 }),
    reported({ bad: 900 }),
    reported({ bad: 100 }),
    reported({ bad: 0, total: 0 }),
    reported({ standing: UNKNOWN }),
    reported(LATENCY),
  ]),
  'forty targets': reportOf(Array.from({ length: 40 }, (_, i) => reported({ id: `s${i % 7}/${i}`, bad: i * 40 }))),
  'a long name': reportOf([
    reported({ id: 'payments-international-settlement/availability-of-the-asynchronous-endpoint' }),
    reported({ ...LATENCY, id: 'payments-international-settlement/latency-of-the-asynchronous-endpoint' }),
  ]),
  'hostile names': HOSTILE_NAMES,
}

describeWith(hasChromium, 'the comment in a browser', () => {
  let viewer: Viewer
  let page: Page
  beforeAll(async () => {
    viewer = await startViewer()
  })
  afterEach(() => page.close())
  afterAll(() => viewer.stop())

  const show = async (report: TargetReport, look?: Look) => {
    page = await viewer.show(targetsComment(report, null), look)
    return page
  }

  describe.each(Object.entries(STATES))('with %s', (_, report) => {
    it('fits the width of a comment, and each bar is on one line with its marks below each other', async () => {
      await show(report, { unfolded: true })
      expect(await overflowing(page)).toEqual([])
      for (const table of await page.locator('table').all()) {
        const [floors, targets] = [await places(table, MARKS.floor), await places(table, MARKS.target)]
        expect(new Set(floors.map(({ x }) => Math.round(x))).size).toBeLessThanOrEqual(1)
        expect(new Set(targets.map(({ x }) => Math.round(x))).size).toBeLessThanOrEqual(1)
        expect(targets.map(({ y }) => y)).toEqual(floors.map(({ y }) => y))
      }
    })

    it('leaves a phone nothing to scroll sideways but the table', async () => {
      await show(report, { column: 334, unfolded: true })
      const wide = await overflowing(page)
      expect(wide.filter((one) => !one.startsWith('TABLE'))).toEqual([])
    })
  })

  it.each(['light', 'dark'] as const)('can be read on the %s theme', async (theme) => {
    await show(SHOP, { theme, unfolded: true })
    expect(await lowestContrast(page)).toBeGreaterThan(4.5)
  })

  it('keeps its table and its folded part when GitHub has taken out what it takes out', async () => {
    await show(SHOP)
    expect(await page.locator('table tbody tr').count()).toBe(4)
    expect(await page.locator('table code').first().textContent()).toBe('payments/availability')
    expect(await page.locator('details > ul').isVisible()).toBe(false)
    await page.locator('summary').click()
    expect(await page.locator('details > ul').isVisible()).toBe(true)
  })

  it('has the measured SLI under its bar', async () => {
    await show(SHOP)
    const cell = page.locator('table tbody tr').first().locator('td').nth(2)
    expect(await cell.innerHTML()).toBe('<code>·●··║────────│····</code><br>99.8860%')
  })

  it('links both runbooks of each service that missed, and nothing else', async () => {
    await show(SHOP)
    const addresses = await page.locator('a').evaluateAll((all) => all.map((one) => one.href))
    expect(addresses).toEqual(
      ['payments/targets', 'payments/slo', 'checkout/targets', 'checkout/slo'].map(
        (path) => `https://runbooks.example/${path}`,
      ),
    )
  })

  it('asks nothing of any other host, whatever names and runbooks say', async () => {
    await show(HOSTILE_NAMES, { unfolded: true })
    expect(await page.locator('.markdown-body').locator('img, script, iframe, link, style').count()).toBe(0)
    const hosts = new Set(viewer.asked.map((address) => new URL(address).hostname))
    expect([...hosts]).toEqual(['127.0.0.1'])
  })

  // This guards the README's picture: that it shows the comment of today, in its words and its layout. Fonts, scale and
  // smoothing are fixed, so another machine draws the same; a moved mark or another word differs by 0.08 and more.
  it("looks like the README's picture, which npm run picture draws again", async () => {
    await show(SHOP)
    const picture = await page.locator('main').screenshot()
    expect(await difference(page, [picture, await readFile(PICTURE)])).toBeLessThan(0.04)
  })
})
