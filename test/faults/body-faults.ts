import { gzipSync } from 'node:zlib'
import { echoOf } from './echo.ts'
import { type Answer, type Fault, fault, harmless, pass, spoilt } from './fault.ts'

const instead = (name: string, body: (answer: Answer) => string | Buffer): Fault =>
  spoilt(name, (answer, { response }) => pass(response, { ...answer, body: Buffer.from(body(answer)) }))

/** Bodies that no JSON API sends, or sends in an unusual way. */
export const BODY_FAULTS: readonly Fault[] = [
  instead('body twice', ({ body }) => Buffer.concat([body, body])),
  instead('empty body', () => ''),
  instead('{}', () => '{}'),
  instead('null', () => 'null'),
  instead('text in place of JSON', () => '"ok"'),
  spoilt('garbled bytes', (answer, { response, random }) => {
    const body = Buffer.from(answer.body)
    // No digit becomes another: nobody could notice that. These bytes are no part of any JSON or any text.
    for (let count = random.whole(1, 5); count > 0; count -= 1) body[random.whole(0, body.length - 1)] = 0x1f
    pass(response, { ...answer, body })
  }),
  spoilt('the credentials in place of an answer', ({ status, headers }, { asked, response, random }) =>
    pass(response, {
      status,
      headers,
      body: Buffer.from(`${random.word(random.whole(0, 500))} ${echoOf(asked, random)}`),
    }),
  ),
  spoilt('said to be gzip, and is not', (answer, { response }) =>
    pass(response, { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }),
  ),
  spoilt('gzip that breaks off', (answer, { response }) =>
    pass(response, {
      ...answer,
      headers: { ...answer.headers, 'content-encoding': 'gzip' },
      body: gzipSync(answer.body).subarray(0, 20),
    }),
  ),
  fault('huge body', ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"status":"success","data":{"resultType":"vector","result":[')
    response.end(`${'{"metric":{"a":"b"},"value":[1,"1"]},'.repeat(150_000)}{"metric":{},"value":[1,"1"]}]}}`)
  }),
  harmless(
    instead('spaces between everything', ({ body }) => {
      try {
        return `\n ${JSON.stringify(JSON.parse(body.toString()), null, 3)} \r\n`
      } catch {
        return body
      }
    }),
  ),
  harmless(
    spoilt('another content type', (answer, { response, random }) =>
      pass(response, {
        ...answer,
        headers: {
          ...answer.headers,
          'content-type': random.pick(['application/json;charset=utf-8', 'application/json; charset=UTF-8; v=1']),
        },
      }),
    ),
  ),
]
