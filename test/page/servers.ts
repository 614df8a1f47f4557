// A local web server for tests: answers as each test says, and counts who came.
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

export interface LocalServer {
  readonly port: number
  readonly url: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  /** Connections that were opened. */
  connections(): number
  close(): Promise<void>
}

/** Starts a server on the loopback address, or on `host`: "0.0.0.0" hears all of 127.0.0.0/8. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host = '127.0.0.1',
): Promise<LocalServer> {
  const asked: string[] = []
  let connections = 0
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const {port} = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    asked,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
