// The OpenAPI 3.1 document of the API, made from the table of routes.
import {z} from 'zod'
import {routes} from './api.ts'
import {readBody} from './reading/form.ts'

/** The document that /openapi.json serves. */
export function openApi(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Entente',
      version,
      description: 'A sourced record of how states deal with each other, read from the news.',
      license: {name: 'Apache-2.0', identifier: 'Apache-2.0'},
    },
    paths: {
      ...Object.fromEntries(
        routes.map((route) => [route.path.replace(/:(\w+)/g, '{$1}'), {get: operation(route)}]),
      ),
      '/api/v1/reads': {post: readOperation},
      '/api/v1/reads/{id}': {get: workOperation},
    },
    components: {
      schemas: {
        Problem: {
          type: 'object',
          description: 'RFC 9457 problem details',
          properties: {
            type: {type: 'string'},
            title: {type: 'string'},
            status: {type: 'integer'},
            detail: {type: 'string'},
          },
        },
      },
    },
  }
}

function problem(description: string): object {
  return {
    description,
    content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
  }
}

function json(description: string): object {
  return {description, content: {'application/json': {schema: {type: 'object'}}}}
}

const noLeave = problem('The server was started without leave to read, or a page of another site asks')

/** Only where the server was started with --allow-read or --allow-fetch. */
const readOperation = {
  operationId: 'reads',
  summary: 'Read addresses or a text into the record, where the server was started with leave to',
  requestBody: {
    required: true,
    content: {
      'application/json': {schema: z.toJSONSchema(readBody, {io: 'input', unrepresentable: 'any'})},
    },
  },
  responses: {
    202: json('Taken; `Location` says where to ask how far it is'),
    400: problem('A field is wrong; `detail` says which and why'),
    403: noLeave,
    413: problem('More than 20 MB'),
    429: problem('Too much is waiting'),
  },
}

const workOperation = {
  operationId: 'readsId',
  summary: 'How far a reading is: pages read, what failed and why',
  parameters: [{name: 'id', in: 'path', required: true, schema: {type: 'string'}}],
  responses: {200: json('The work as it stands'), 403: noLeave, 404: problem('No reading goes by that id')},
}

function operation({path, summary, params, query}: (typeof routes)[number]): object {
  return {
    operationId: path
      .replace('/api/v1/', '')
      .replace(/[:/]+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    responses: {
      200: json('The answer'),
      304: {description: 'Not changed since the ETag given'},
      400: problem('A parameter is wrong; `detail` says which and why'),
      404: problem('Nothing goes by that id or name'),
      429: problem('Too many requests'),
    },
  }
}

function parameters(schema: z.ZodType | undefined, where: 'path' | 'query'): object[] {
  if (!schema) return []
  const {properties = {}} = z.toJSONSchema(schema, {io: 'output', unrepresentable: 'any'}) as {
    properties?: Record<string, object>
  }
  return Object.entries(properties).map(([name, found]) => ({
    name,
    in: where,
    required: where === 'path',
    schema: found,
  }))
}
