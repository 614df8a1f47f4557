// Errors as RFC 9457 problem details for programs, and as a page for people.

export class Problem extends Error {
  readonly status: number
  readonly title: string
  constructor(status: number, title: string, detail: string) {
    super(detail)
    this.status = status
    this.title = title
  }
}

export function notFound(what: string, id: string): Problem {
  return new Problem(404, 'Not found', `no ${what} ${JSON.stringify(id)} in this record`)
}

export function badRequest(detail: string): Problem {
  return new Problem(400, 'Bad request', detail)
}

/** The body that RFC 9457 describes. */
export function problemJson({status, title, message}: Problem): object {
  return {type: 'about:blank', title, status, detail: message}
}
