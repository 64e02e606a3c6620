/** The inputs that say how to get at a backend, each as its reader gives it. */
export interface BackendInputs {
  readonly 'backend-url': string
  readonly 'backend-token': string
  readonly 'backend-username': string
  readonly 'backend-password': string
  readonly 'backend-headers': Readonly<Record<string, string>>
  /** Empty when it is not given. */
  readonly 'backend-auth': 'none' | 'bearer' | 'basic' | ''
  /** PEM or a path; empty when it is not given, as the key. */
  readonly 'backend-client-certificate': string
  readonly 'backend-client-key': string
  readonly 'backend-concurrency': number
  /** In milliseconds. */
  readonly 'backend-timeout': number
}
