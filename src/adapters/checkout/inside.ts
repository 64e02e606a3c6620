import path from 'node:path'

/** Whether a path lies in a directory, or is it. Neither is looked at, so that a link may lead elsewhere; a name may begin with dots. */
export function isInside(directory: string, file: string): boolean {
  const below = path.relative(directory, file)
  return below.split(path.sep)[0] !== '..' && !path.isAbsolute(below)
}
