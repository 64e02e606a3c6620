import { sameOnSomeDisk } from '../layout/same-on-some-disk.ts'

/** Whether git reads attributes from a file of this name on some disk: one may leave out case, ends of names, and streams. */
export const isAttributesFile = (name: string): boolean =>
  sameOnSomeDisk(name.replace(/:.*/s, '').replace(/[. ]+$/, ''), '.gitattributes')
