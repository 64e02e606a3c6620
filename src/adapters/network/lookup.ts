import { execFile } from 'node:child_process'
import { type LookupAddress, type LookupOptions, lookup as lookUpHere } from 'node:dns'
import type { LookupFunction } from 'node:net'

type Found = readonly LookupAddress[]

/** The look-ups that are under way: a name that hangs takes one thread, however often it is asked for. */
const underWay = new Map<string, Promise<Found>>()

/** Node's `dns.lookup`, of which each name is asked for once at a time, and which never keeps the program from ending. */
export const lookUp: LookupFunction = (hostname, options, callback) => {
  const { all, ...rest } = options
  addressesOf(hostname, rest).then(
    (found) => {
      const [first] = found
      if (all) callback(null, [...found])
      else callback(null, first?.address ?? '', first?.family)
    },
    (error: NodeJS.ErrnoException) => callback(error, '', 0),
  )
}

function addressesOf(hostname: string, options: LookupOptions): Promise<Found> {
  const key = JSON.stringify([hostname, options])
  const known = underWay.get(key)
  if (known) return known
  const asked = (CAN_BE_REPLACED ? here : apart)(hostname, options).finally(() => underWay.delete(key))
  underWay.set(key, asked)
  return asked
}

/** A look-up can't be given up, and Node does not exit before it ends; where it can, the program is replaced by then (`exit.ts`). */
const CAN_BE_REPLACED = process.execve !== undefined && process.platform !== 'win32'

const here = (hostname: string, options: LookupOptions): Promise<Found> =>
  new Promise((resolve, reject) => {
    lookUpHere(hostname, { ...options, all: true }, (error, found) => (error ? reject(error) : resolve(found)))
  })

/** What a Node of its own runs for us, which can be killed. */
const PROGRAM = `const [hostname, options] = process.argv.slice(1)
require('node:dns').lookup(hostname, { ...JSON.parse(options), all: true }, (error, found) =>
  process.stdout.write(JSON.stringify(error ? { error: { ...error, message: error.message } } : { found })))`

interface Said {
  readonly found?: Found
  readonly error?: { readonly message: string }
}

const apart = (hostname: string, options: LookupOptions): Promise<Found> =>
  new Promise((resolve, reject) => {
    const args = ['--eval', PROGRAM, '--', hostname, JSON.stringify(options)]
    const child = execFile(process.execPath, args, { windowsHide: true }, (failure, stdout) => {
      process.off('exit', kill)
      if (failure) return reject(failure)
      const { found, error } = JSON.parse(stdout) as Said
      if (found) resolve(found)
      else reject(Object.assign(new Error(error?.message), error))
    })
    const kill = () => void child.kill('SIGKILL')
    process.once('exit', kill)
  })
