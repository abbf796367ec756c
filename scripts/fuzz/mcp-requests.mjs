// Messages of assistants to /api/mcp: calls of tools, and everything that can be wrong with them.
import { hostileHeaders } from './hostile-headers.mjs'
import { damaged, hostileJson, hostileName, hostileText } from './hostile-texts.mjs'
import { evaluateBody, nextBody } from './json-bodies.mjs'

const methods = [
	...['initialize', 'ping', 'tools/list', 'prompts/list', 'prompts/get', 'resources/list', 'resources/read'],
	...['resources/templates/list', 'completion/complete', 'logging/setLevel', 'subscriptions/listen'],
	...['notifications/initialized', 'notifications/cancelled', 'server/discover'],
]
const versions = ['2026-07-28', '2025-11-25', '2025-06-18', '2024-11-05', '1', '']

const text = (random, right) => JSON.stringify(random.chance(0.9) ? right : hostileText(random))
const id = (random) => (random.chance(0.8) ? String(random.below(1000)) : hostileJson(random))

/** A call of a tool, as text; what it is given may be no JSON. */
function call(random, domain) {
	const name = random.pick(domain.tools)
	const given = name === 'next_questions' ? nextBody : evaluateBody
	return `{"jsonrpc":"2.0","id":${id(random)},"method":"tools/call","params":{"name":${text(random, name)},"arguments":${given(random, domain)}}}`
}

function message(random) {
	const params = random.chance(0.5)
		? hostileJson(random)
		: `{"${random.pick(['name', 'uri', '_meta', 'cursor'])}":${hostileJson(random)}}`
	const more = random.chance(0.1) ? `,${JSON.stringify(hostileName(random))}:${hostileJson(random)}` : ''
	const asked = random.chance(0.8) ? `"id":${id(random)},` : ''
	return `{"jsonrpc":${text(random, '2.0')},${asked}"method":${text(random, random.pick(methods))},"params":${params}${more}}`
}

/** A request to the address of assistants. */
export function mcpRequest(random, domain) {
	const written = random.weighted([
		[6, () => call(random, domain)],
		[4, () => message(random)],
		[1, () => `[${call(random, domain)},${message(random)}]`],
		[1, () => hostileJson(random)],
	])()
	const body = Buffer.from(written)
	return {
		kind: 'POST /api/mcp',
		method: 'POST',
		path: '/api/mcp',
		headers: [
			['Content-Type', random.chance(0.95) ? 'application/json' : 'text/plain'],
			...(random.chance(0.95) ? [['Accept', 'application/json, text/event-stream']] : []),
			...(random.chance(0.5) ? [['Mcp-Protocol-Version', random.pick(versions)]] : []),
			...hostileHeaders(random),
		],
		body: random.chance(0.1) ? damaged(random, body) : body,
	}
}
