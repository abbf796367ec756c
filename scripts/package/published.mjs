import { readFileSync, writeFileSync } from 'node:fs'

/** The version that was published last, and each published case with its outcome: a line of JSON each. */
const file = 'scripts/package/published.jsonl'

const numbers = (version) => version.split('.').map(Number)

/** @returns {{ version: string, cases: readonly object[] }} */
export function readPublished() {
	const [head, ...cases] = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))
	return { version: head.version, cases }
}

/**
 * The published cases that come out otherwise.
 * @param {readonly object[]} cases
 * @param {(body: object) => { outcome?: string }} evaluate of the package that was built
 */
export const changedCases = (cases, evaluate) =>
	cases.flatMap(({ id, outcome, ...body }) => {
		const { outcome: now = 'not evaluated' } = evaluate(body)
		return now === outcome ? [] : [{ id, ruleset: body.ruleset, from: outcome, to: now }]
	})

/** Whether a version may follow another: one with changed outcomes only as a new major version. */
export function mayFollow(version, last, hasChanges) {
	if (!/^\d+\.\d+\.\d+$/.test(version)) return false
	const [next, before] = [numbers(version), numbers(last)]
	if (hasChanges) return next[0] > before[0]
	const place = next.findIndex((number, at) => number !== before[at])
	return place >= 0 && next[place] > before[place]
}

/** Writes a version with all its cases. */
export function writePublished(version, cases) {
	const lines = [{ version }, ...cases].map((line) => JSON.stringify(line))
	writeFileSync(file, `${lines.join('\n')}\n`)
}

/** All cases that the package ships, as bodies with their outcomes. */
export const casesOf = (data) =>
	Object.entries(data.cases).flatMap(([ruleset, { cases }]) =>
		cases.map(({ id, facts, parameters, asOf, outcome }) => ({
			...{ id, ruleset, facts },
			...(parameters && { parameters }),
			...{ asOf, outcome },
		})),
	)
