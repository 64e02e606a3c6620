// Draws docs/images/comment.png, the README's picture of the comment: node scripts/picture.ts. It needs Debian's chromium.
import { targetsComment } from '../src/present/report/comment.ts'
import { startViewer } from '../test/support/render.ts'
import { SHOP } from '../test/support/reported.ts'

const viewer = await startViewer()
try {
  const page = await viewer.show(targetsComment(SHOP, null))
  await page.locator('main').screenshot({ path: 'docs/images/comment.png' })
} finally {
  await viewer.stop()
}
