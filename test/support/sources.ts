import { readCheckout } from '../../src/adapters/checkout/checkout.ts'
import type { DirectorySources } from '../../src/core/model/directory.ts'
import { BrokenFiles } from '../../src/core/model/errors.ts'
import type { Diagnostic } from '../../src/core/model/problem.ts'

/** Reads the SLO directory of a checkout whose contracts and policy can all be read. */
export async function readSources(
  workspace: string,
  directory: string,
): Promise<DirectorySources & { readonly targetDiagnostics: readonly Diagnostic[] }> {
  const { sources, diagnostics, targetDiagnostics } = await readCheckout(workspace, directory)
  if (diagnostics.length > 0) throw new BrokenFiles(diagnostics)
  return { ...sources, targetDiagnostics }
}
