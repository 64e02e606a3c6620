import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Random } from './random.ts'

interface DiskFault {
  readonly name: string
  apply(file: string, random: Random): void
}

const instead = (name: string, make: (file: string, random: Random) => void): DiskFault => ({
  name,
  apply(file, random) {
    const text = readFileSync(file)
    rmSync(file)
    make(file, random)
    // So that what is wrong is what stands here, and nothing else.
    if (name === 'truncated') writeFileSync(file, text.subarray(0, random.whole(1, text.length - 1)))
  },
})

/** What may become of a file of the SLO directory. */
export const DISK_FAULTS: readonly DiskFault[] = [
  instead('gone', () => {}),
  instead('truncated', () => {}),
  instead('empty', (file) => writeFileSync(file, '')),
  instead('a directory', (file) => mkdirSync(file)),
  instead('a link to nowhere', (file) => symlinkSync('nowhere.yaml', file)),
  instead('a link to itself', (file) => symlinkSync(path.basename(file), file)),
  instead('a link out of the workspace', (file) => symlinkSync('/etc/hostname', file)),
  instead('bytes', (file) => writeFileSync(file, Buffer.from([0xff, 0xfe, 0x00, 0x9f]))),
  instead('a list', (file) => writeFileSync(file, '[1, 2')),
  {
    name: 'the folder is a file',
    apply(file) {
      rmSync(path.dirname(file), { recursive: true, force: true })
      writeFileSync(path.dirname(file), 'x')
    },
  },
  {
    name: 'the folder is a link to itself',
    apply(file) {
      rmSync(path.dirname(file), { recursive: true, force: true })
      symlinkSync(path.basename(path.dirname(file)), path.dirname(file))
    },
  },
  {
    name: 'there twice',
    apply: (file) => cpSync(file, file.replace(/\.yaml$/, '-copy.yaml')),
  },
]
