// Asks the API in TypeScript, with nothing to install: node check.ts (Node 22.18 or newer).
// Another site: API=https://example.org/api/v1 node check.ts

const api = process.env.API ?? 'http://localhost:3000/api/v1'

// Or have the types made: npx openapi-typescript https://example.org/api/v1/openapi.json -o types.ts
type Outcome = 'eligible' | 'ineligible' | 'undetermined' | 'not-needed'
type Criterion = { id: string; kind: string; result: 'met' | 'unmet' | 'unknown' }
type Result = { outcome: Outcome; reason: string[]; criteria: Criterion[] }
type Next = { ask: string[]; left: { min: number; max: number } }
type Line = { id: string; outcome: Outcome } | { id?: string; line: number; errors: unknown[] }

const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/** Sends a text; waits and sends it again while the server has no room. */
async function post(path: string, body: string, type = 'application/json'): Promise<Response> {
	for (let tries = 0; tries < 10; tries++) {
		const answer = await fetch(api + path, { method: 'POST', headers: { 'Content-Type': type }, body })
		if (answer.ok) return answer
		// What is wrong and where, as problem details (RFC 9457).
		if (answer.status !== 503) throw new Error(await answer.text())
		await wait(Number(answer.headers.get('Retry-After')))
	}
	throw new Error('The server has no room.')
}

/** Sends a value and reads the answer. */
async function ask<T>(path: string, body: unknown): Promise<T> {
	return (await post(path, JSON.stringify(body))).json() as Promise<T>
}

// One person under one rule set. What is not given is unknown, null is "not sure".
const facts = { nationalities: ['NG'], jobOffer: 'verbal', paidInMoney: false, knowsCustoms: null }
const result = await ask<Result>('/evaluate', { ruleset: 'article', facts, asOf: '2026-12-01' })
console.log(result.outcome, 'because of', result.reason.join(', '))
const open = result.criteria.find((one) => one.kind === 'required' && one.result === 'unknown')
console.log('unknown:', open?.id)

// What to ask next. Nothing is kept, so send every answer each time.
const given = { nationalities: ['NG'], age: 29 }
const next = await ask<Next>('/next', { rulesets: ['k-published'], facts: given, asOf: '2026-12-01' })
console.log('ask next:', next.ask.join(', '))

// Many people, one a line, in one stream.
const people = [
	{ id: 'a', facts: { nationalities: ['CN'] } },
	{ id: 'b', facts: { age: 29 } },
]
const lines = people.map((person) => `${JSON.stringify(person)}\n`).join('')
const screened = await post('/screen?ruleset=k-published&asOf=2026-12-01', lines, 'application/x-ndjson')
for (const line of (await screened.text()).trimEnd().split('\n')) {
	const answer = JSON.parse(line) as Line
	console.log(answer.id, 'outcome' in answer ? answer.outcome : answer.errors)
}

export {}
