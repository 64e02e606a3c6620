import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isInside } from '../../adapters/checkout/inside.ts'
import { Problem } from '../../core/model/problem.ts'
import { PEM } from './secrets.ts'

/** What reading inputs takes besides them: the files that they name, a clock, and who keeps secrets. */
export interface InputFiles {
  /** Where paths begin. */
  readonly workspace: string
  /** Unix milliseconds. */
  now(): number
  /** Keeps a secret that an input's file holds out of all that people see. */
  conceal(secret: string): void
}

/** A chain of certificates has a few thousand bytes. */
const MAX_BYTES = 1_048_576
const EXPECTED = 'PEM, or the path of a PEM file: one inside the workspace, or an absolute one'

/**
 * The PEM that an input gives or names. No message repeats what is given, for it may be a key that lacks its first line. What a file
 * holds may be a key too, whichever input names it.
 */
export function readPem(given: string, { workspace, conceal }: InputFiles): string | Problem {
  if (given.includes(PEM)) return given
  const file = path.resolve(workspace, given)
  if (!path.isAbsolute(given) && !isInside(workspace, file))
    return new Problem('its path leaves the workspace', EXPECTED)
  try {
    const { size } = statSync(file)
    if (size > MAX_BYTES) return new Problem(`the file that it names has ${size} bytes, which is too much`, EXPECTED)
    const text = readFileSync(file, 'utf8').trim()
    if (!text.includes(PEM)) return new Problem('the file that it names is not PEM', EXPECTED)
    if (text.includes('PRIVATE KEY')) conceal(text)
    return text
  } catch (error) {
    return new Problem(`it is not PEM, and names no file that can be read (${codeOf(error)})`, EXPECTED)
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error'
