import { setFlagsFromString } from 'node:v8'

/** In characters. Less than this never fills the room that V8 makes. */
const MUCH = 100_000

/**
 * Where there is much to read, keeps V8 from making room for what is new by the machine's memory: at a thousand SLOs that takes a
 * quarter of the memory, and gains no time (docs/performance.md). V8 reads this flag whenever it might grow, so it may come late.
 * Nothing is gained where there is little to read, and Node's modules load slower once a flag has changed.
 */
export function keepHeapSmall(characters: number): void {
  if (characters > MUCH) setFlagsFromString('--semi-space-growth-factor=1')
}
