// The OpenAPI 3.1 document of the API, made from the table of routes.
import {z} from 'zod'
import {routes} from './api.ts'

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
    paths: Object.fromEntries(
      routes.map((route) => [route.path.replace(/:(\w+)/g, '{$1}'), {get: operation(route)}]),
    ),
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

function operation({path, summary, params, query}: (typeof routes)[number]): object {
  const problem = (description: string) => ({
    description,
    content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
  })
  return {
    operationId: path
      .replace('/api/v1/', '')
      .replace(/[:/]+(\w)/g, (_, letter: string) => letter.toUpperCase()),
    summary,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    responses: {
      200: {description: 'The answer', content: {'application/json': {schema: {type: 'object'}}}},
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
