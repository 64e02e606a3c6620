import type { Socket } from 'node:net'
import { getProxyForUrl } from 'proxy-from-env'
import { Agent, buildConnector, type Dispatcher, Pool, ProxyAgent } from 'undici'
import { EnvironmentError } from '../../core/model/errors.ts'
import type { ClientCertificate } from './client-certificate.ts'
import { networkDetail } from './error-detail.ts'
import { lookUp } from './lookup.ts'

/** How requests get to an address: straight, or by the proxy that the environment names. */
export interface Way {
  readonly dispatcher: Dispatcher
  /** Why there was no answer, in a few words; they name the proxy that was to bring it. */
  detailOf(error: unknown): string
}

/**
 * The way to an address, which is shown the certificate; a proxy never is. Throws an EnvironmentError when there is none, since the
 * environment names no proxy that can be one.
 */
export function wayTo(address: URL, certificate: ClientCertificate | null = null): Way {
  const proxy = getProxyForUrl(address.href)
  if (proxy === '') {
    return {
      dispatcher: new Agent({ connect: alerting(buildConnector({ ...certificate, lookup: lookUp })) }),
      detailOf: networkDetail,
    }
  }
  try {
    const dispatcher = new ProxyAgent({
      uri: proxy,
      factory: poolOf,
      proxyTls: { lookup: lookUp },
      ...(certificate && { requestTls: certificate }),
    })
    // Without the credentials that may stand before the host.
    const { host } = new URL(proxy)
    return { dispatcher, detailOf: (error) => `by the proxy ${host}: ${networkDetail(error)}` }
  } catch {
    const scheme = address.protocol.slice(0, -1)
    // The value is not repeated: it may hold credentials.
    throw new EnvironmentError(
      `the proxy for ${scheme} in the environment (${scheme.toUpperCase()}_PROXY or ALL_PROXY, in either case) is not an address. Expected one such as http://proxy.example:3128.`,
    )
  }
}

type Connect = Extract<Pool.Options['connect'], (...args: never[]) => unknown>

function poolOf(origin: URL, options: object): Pool {
  const { connect } = options as Pool.Options
  return new Pool(
    origin,
    typeof connect === 'function' ? { ...options, connect: givingUp(alerting(connect)) } : options,
  )
}

/** Where a proxy closes the connection, undici takes that for a backend that was lost for a moment, and tries for ever. */
function givingUp(connect: Connect): Connect {
  return (options, callback) =>
    connect(options, (...[error, socket]) =>
      error ? callback(new Error(networkDetail(error), { cause: error }), null) : callback(null, socket as never),
    )
}

/** Why a server ends a connection stands in its TLS alert, which undici forgets for the end that follows. */
function alerting(connect: Connect): Connect {
  return (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error) return callback(error, null)
      const alerted = socket as Socket
      alerted.once('error', () => void alerted.destroy())
      callback(null, socket as never)
    })
}
