// The shortest reasons of 100,000 people, beside screening them.
import { inTurns, printTurns, thousands } from './figures.mjs'

const howMany = 100_000
const rounds = 9
/** How many times as long as screening the reasons may take. */
const maxRatio = 2
/**
 * The number of distinct people of every kind, settled or not, that are repeated: drawing each one separately would take
 * minutes.
 */
const kinds = 5000

/** Measures the shortest reasons under all rule sets. */
export async function benchReasons({
	candidatesOf,
	evaluateColumns,
	gatherColumns,
	manyPeople,
	reasonColumns,
	rulesets,
	unset,
}) {
	const next = manyPeople(3)
	const drawn = candidatesOf(kinds, 4)
	const people = {
		applicants: Array.from({ length: howMany }, () => next()),
		'people of every kind': Array.from({ length: howMany }, (_, at) => drawn[at % kinds].facts),
	}
	for (const [name, facts] of Object.entries(people)) {
		const columns = gatherColumns(facts)
		const evaluated = new Map()
		const screen = () => {
			for (const ruleset of Object.values(rulesets)) {
				evaluated.set(ruleset, evaluateColumns(ruleset, unset, columns))
			}
		}
		const reason = () => {
			for (const [ruleset, results] of evaluated) reasonColumns(ruleset, unset, columns, results)
		}
		console.log(`the shortest reasons of ${thousands(howMany)} ${name}, under all rule sets`)
		printTurns(await inTurns(screen, reason, rounds), { alone: 'screened', ours: 'the reasons' }, maxRatio)
	}
	console.log('')
}
