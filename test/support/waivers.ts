import type { WaiverAnswer } from '../../src/core/policy/waiver.ts'

/** What is said of waivers where there are none. */
export const NO_WAIVERS: WaiverAnswer = { kind: 'none', holding: [], lapsed: [], without: [] }
