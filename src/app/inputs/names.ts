export const INPUT_NAMES = [
  'mode',
  'slo-directory',
  'path',
  'services',
  'environment',
  'commit',
  'override',
  'base',
  'backend',
  'backend-url',
  'backend-token',
  'backend-username',
  'backend-password',
  'backend-headers',
  'backend-auth',
  'backend-client-certificate',
  'backend-client-key',
  'backend-concurrency',
  'backend-timeout',
  'run-timeout',
  'at',
  'since',
  'dry-run',
  'freeze-issue',
  'publish-targets',
  'comment-key',
  'apply',
  'github-token',
  'review-token',
  'format',
  'report-file',
] as const
export type InputName = (typeof INPUT_NAMES)[number]

/** The inputs whose values must never be seen. */
export const SECRET_INPUTS: readonly InputName[] = [
  'backend-token',
  'backend-username',
  'backend-password',
  'backend-client-key',
  'github-token',
  'review-token',
]

/** Every input by its name, as text; the two doors collect them, and an input that is not given is the empty text. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>
