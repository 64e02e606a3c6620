/** What can be measured on a page that shows a comment. */
import type { Locator, Page } from 'playwright-core'

/** What is wider than the room it has, with its width and that room. */
export const overflowing = (page: Page): Promise<string[]> =>
  page
    .locator('html, .markdown-body, .markdown-body *')
    .evaluateAll((all) =>
      all
        .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.tagName} ${one.scrollWidth} > ${one.clientWidth}`),
    )

export interface Mark {
  readonly x: number
  readonly y: number
}

/** Where a character stands in a table, once for each bar that has it: by the left edge and the middle of its line. */
export const places = (table: Locator, character: string): Promise<Mark[]> =>
  table.locator('td code').evaluateAll((all, character) => {
    return all.flatMap((one) => {
      const text = one.firstChild
      const index = text?.textContent?.indexOf(character) ?? -1
      if (!text || index < 0) return []
      const range = one.ownerDocument.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + 1)
      const box = range.getBoundingClientRect()
      return [{ x: box.left, y: box.top + box.height / 2 }]
    })
  }, character)

/** The lowest contrast of text to what is behind it, by WCAG 2; 4.5 is the least for small text. */
export const lowestContrast = (page: Page): Promise<number> =>
  page.locator('.markdown-body *').evaluateAll((all) => {
    type Color = readonly number[]
    const style = (one: (typeof all)[number]) => one.ownerDocument.defaultView.getComputedStyle(one)
    const parse = (text: string): Color => (text.match(/[\d.]+/g) ?? []).map(Number)
    const over = ([r = 0, g = 0, b = 0, a = 1]: Color, below: Color): Color =>
      [r, g, b].map((value, index) => value * a + (below[index] ?? 0) * (1 - a))
    const behind = (one: (typeof all)[number] | null): Color =>
      one === null ? [255, 255, 255] : over(parse(style(one).backgroundColor), behind(one.parentElement))
    const luminance = (color: Color) => {
      const [r = 0, g = 0, b = 0] = color.map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const contrasts = all
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''))
      .map((one) => {
        const [text, ground] = [luminance(over(parse(style(one).color), behind(one))), luminance(behind(one))]
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05)
      })
    return Math.min(...contrasts)
  })

const TILE = 16

/**
 * How much two pictures differ, as a share: 0 for the same, 1 for black and white. They are compared by the tile of 16
 * pixels that differs most, so that how the edge of a letter is smoothed does not count. 1 when their sizes differ by more
 * than a hundredth.
 */
export async function difference(page: Page, pictures: readonly [Buffer, Buffer]): Promise<number> {
  const [a, b] = await Promise.all(pictures.map((picture) => tilesOf(page, picture)))
  if (!a || !b || Math.abs(a.width / b.width - 1) > 0.01 || Math.abs(a.height / b.height - 1) > 0.01) return 1
  return Math.max(...a.tiles.map((value, index) => Math.abs(value - (b.tiles[index] ?? 0)))) / 255
}

interface Tiles {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each tile, of a picture of the same number of tiles whatever its size. */
  readonly tiles: readonly number[]
}

const tilesOf = (page: Page, picture: Buffer): Promise<Tiles> =>
  page.locator('body').evaluate(
    async (body, { url, tile }) => {
      const image = body.ownerDocument.createElement('img')
      image.src = url
      await image.decode()
      const [width, height] = [Math.round(image.width / tile), Math.round(image.height / tile)]
      const canvas = Object.assign(body.ownerDocument.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, width, height)
      return { width: image.width, height: image.height, tiles: [...context.getImageData(0, 0, width, height).data] }
    },
    { url: `data:image/png;base64,${picture.toString('base64')}`, tile: TILE },
  )
