import { caseOf, type Person } from '@/rules/persons/person'
import type { Expected } from './expected'

/** Whether the reason why a person is there fits the answers and what comes of them. */
export function isReasonTrue(person: Person, { outcome, criteria, points }: Expected): boolean {
	const { why, about, differs } = person
	const { facts, parameters } = caseOf(person)
	const own = criteria[about]
	const sum = points && [points.low, points.high]
	switch (why.kind) {
		case 'all-met':
			return outcome === 'eligible' && Object.keys(differs).length === 0
		case 'enough':
			return own === 'met' && why.fact in differs
		case 'not-enough':
		case 'no-way':
			return own === 'unmet' && why.fact in differs
		case 'never-decides':
			return own === 'unmet' && outcome === 'eligible' && why.fact in differs
		case 'settles-nothing':
			return own === 'unknown' && (differs[why.fact] ?? null) !== null
		case 'not-sure':
			return own === 'unknown' && differs[why.fact] === null
		case 'one-entry':
			return (facts[why.fact] as readonly unknown[]).length > 1
		case 'other-way':
			return own === 'met' && facts[why.fact] === true
		case 'not-published':
			return own === 'unknown' && !parameters[why.parameter]
		case 'at':
			return facts[why.fact] === why.limit
		case 'below':
			return (facts[why.fact] as number) < why.limit && own === 'unmet'
		case 'above':
			return (facts[why.fact] as number) > why.limit
		case 'points-enough':
			return own === 'met' && sum?.join() === [why.points, why.points].join()
		case 'points-short':
			return own === 'unmet' && sum?.join() === [why.needed - 1, why.needed - 1].join()
		case 'points-open':
			return sum?.join() === [why.low, why.high].join()
	}
}
