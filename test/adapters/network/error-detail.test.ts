import { describe, expect, it } from 'vitest'
import { networkDetail } from '../../../src/adapters/network/error-detail.ts'

const failure = (message: string, code?: string, cause?: Error) =>
  Object.assign(new Error(message, { cause }), { code })

describe('why there was no answer', () => {
  it.each([
    [failure('connect ECONNREFUSED 127.0.0.1:9', 'ECONNREFUSED'), 'connect ECONNREFUSED 127.0.0.1:9'],
    [failure('other side closed', 'UND_ERR_SOCKET'), 'UND_ERR_SOCKET: other side closed'],
    [failure('', undefined, new Error('inside')), 'inside'],
    [new AggregateError([new Error('the first')], ''), 'the first'],
    ['a text', 'a text'],
  ])('is said with its code', (error, said) => {
    expect(networkDetail(error)).toBe(said)
  })

  it('is said in words where the library has none', () => {
    expect(networkDetail(failure('40ED:error:0A00010B:../deps', 'ERR_SSL_WRONG_VERSION_NUMBER'))).toBe(
      'ERR_SSL_WRONG_VERSION_NUMBER: what answers there speaks no TLS; is the address one of http, not https?',
    )
    expect(networkDetail(failure('self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'))).toContain('NODE_EXTRA_CA_CERTS')
  })
})
