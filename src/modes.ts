/** What the program can be asked to do. */
export type Mode = 'gate' | 'lint'

/** The modes that can be named in the input. */
export const MODE_NAMES = ['auto', 'gate', 'lint'] as const
export type ModeName = (typeof MODE_NAMES)[number]

/** The modes to run; `auto` picks by the workflow's event, which is null at a terminal. */
export function modesOf(name: ModeName, _event: string | null): readonly Mode[] {
  return [name === 'auto' ? 'gate' : name]
}
