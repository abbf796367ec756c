// The cost of the overview of an opening with 100,000 candidates, which the worker computes in parts.
import { print } from './figures.mjs'

const facts = {
	employerInMainland: true,
	annualPayCny: 240_000,
	localAveragePayCny: 118_000,
	monthsPerYear: 11,
}

/**
 * Measures what the overview computes.
 * @param secondsOf measures the seconds that an action takes
 */
export async function benchOverview(measured, { candidates, people, secondsOf }) {
	const { overviewOf, funnelOf, whatIf, payStepsOf, decidableIn, clearingPlan, rulesetIds } = measured
	const role = { id: 'role', facts, rulesets: rulesetIds }
	const { columns } = people
	const actions = {
		'overview: by rules, condition and market': () => overviewOf(role, columns),
		'overview: how far they have come': () => funnelOf(role, candidates, () => undefined, '2026-11-24'),
		'overview: what if pay were another': () => whatIf(role, columns, { annualPayCny: 472_000 }),
		'overview: all met by pay': () => payStepsOf(role, columns),
		'overview: what can be decided': () => decidableIn(role, columns, 'work-permit'),
		'overview: what makes most clear': () => clearingPlan({ role, own: columns, ruleset: 'work-permit' }),
	}
	for (const [name, action] of Object.entries(actions))
		print(name, `${Math.round((await secondsOf(action)) * 1000)} ms`)
}
