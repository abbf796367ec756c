// What the responses in the API description have in common.

import { maxBodyBytes, maxNamedFaults } from '@/lib/limits/limits'

/** A body or a line at its largest. */
export const largestBody = `${maxBodyBytes / 1024 ** 2} MiB`
/** How many faults are named. */
export const namedFaults = `the first ${maxNamedFaults}`

/** A reference to a schema. */
export const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
/** A response in JSON. */
export const json = (description: string, name: string) => ({
	description,
	content: { 'application/json': { schema: refer(name) } },
})
/** A problem details response. */
export const problemResponse = (description: string) => ({
	description,
	content: { 'application/problem+json': { schema: refer('Problem') } },
})

/** The response to a method that is not allowed. */
export const wrongMethod = { 405: problemResponse('Another method; Allow names those that are possible.') }

/** The responses to a rejected JSON body. */
export const refusedBody = {
	400: problemResponse('Not valid JSON.'),
	404: problemResponse('No such rule set.'),
	...wrongMethod,
	413: problemResponse(`Over ${largestBody}.`),
	415: problemResponse('Another content type than application/json.'),
	422: problemResponse(
		`Faults in the request, ${namedFaults} named in errors; more says how many beside them.`,
	),
}

/** The response of a busy server. */
export const noRoom = {
	503: {
		...problemResponse('As many requests are in work as the server takes at once.'),
		headers: {
			'Retry-After': {
				description: 'The seconds to wait before trying again.',
				schema: { type: 'integer', minimum: 1 },
			},
		},
	},
}
