/** What the gate of an example is expected to say. */
import { afterEach, beforeEach, expect } from 'vitest'
import { ExampleShop, type Gated } from './shop.ts'

/** Opens a shop for each test of a file; the bundle must send GitHub nothing that it would refuse. */
export function inShop(use: (shop: ExampleShop) => void): void {
  let shop: ExampleShop
  beforeEach(async () => {
    shop = await ExampleShop.open()
    use(shop)
  })
  afterEach(async () => {
    expect(shop.guarded.github.violations).toEqual([])
    await shop.close()
  })
}

export const servicesOf = ({ gate }: Gated): readonly string[] => gate.services.map(({ service }) => service)

/** It passes for these services, none of which is frozen. */
export function expectOpen(ended: Gated, services: readonly string[]): void {
  expect(ended).toMatchObject({ status: 0, stderr: '', outputs: { decision: 'open', exception: '' } })
  expect(servicesOf(ended)).toEqual(services)
}

/** It fails for these services, and says why nothing lets them through. */
export function expectFrozen(ended: Gated, frozen: string, why: string): void {
  expect(ended).toMatchObject({ status: 1, outputs: { decision: 'freeze', 'frozen-services': frozen, exception: '' } })
  expect(ended.stdout).toContain(why)
}

/** It stays a freeze, and passes. */
export function expectLetThrough(ended: Gated, exception: string): void {
  expect(ended).toMatchObject({ status: 0, outputs: { decision: 'freeze', exception } })
}
