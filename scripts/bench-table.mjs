// The table of 100,000 candidates: how long each sort and each filter takes.
import { median, print, thousands, timesOf } from './bench-figures.mjs'

const howMany = 100_000
const rounds = 9
const maxSeconds = 0.1

const sorts = ['name', 'id', 'outcome', 'strength', 'open', 'decision']
const filters = {
	'by outcome': { outcome: 'undetermined' },
	'by a criterion': { criterion: 'language', result: 'not-met' },
	'by a missing answer': { missing: 'knowsCustoms' },
	'by a market': { market: 'NG' },
	'by decision': { decision: 'hold' },
	'by words': { search: 'candidate 99 hausa' },
	'by all of these': {
		outcome: 'ineligible',
		criterion: 'language',
		result: 'met',
		market: 'NG',
		search: 'candidate 9',
	},
}

/** Candidates, every tenth of them with a decision. */
function peopleAndDecisions({ manyPeople }) {
	const next = manyPeople(3)
	const candidates = Array.from({ length: howMany }, (_, at) => ({
		key: `k-${at}`,
		id: `C-${at}`,
		name: `Candidate ${(at * 7919) % howMany}`,
		facts: next(),
		roles: 'all',
		source: { kind: 'hand' },
		savedOn: '2026-11-24',
	}))
	const decided = candidates.filter((_, at) => at % 10 === 0)
	return { candidates, decisions: new Map(decided.map(({ key }) => [key, { choice: 'hold' }])) }
}

async function secondsOf(action) {
	const taken = []
	for (let round = 0; round < rounds; round++) taken.push(await timesOf(action))
	return median(taken.map(({ work, clock }) => Math.min(work, clock)))
}

/** Measures sorting and filtering, once all candidates are screened. */
export async function benchTable(measured) {
	const { screenRows, screenedUnder, peopleOf, filterRows, sortRows, allRows, rulesetIds } = measured
	const { candidates, decisions } = peopleAndDecisions(measured)
	const options = { asOf: '2026-11-24', formats: 'en', languageNames: { ha: 'Hausa' }, countryNames: {} }
	const role = { id: 'role', facts: {}, rulesets: rulesetIds }
	const people = peopleOf(candidates)
	const screen = () => screenRows(role, people, { ...options, endOf: () => '2027-05-23' })
	const screened = screenedUnder(await screen(), 'article')
	const all = filterRows(screened, allRows, decisions)
	console.log(`the table of ${thousands(howMany)} candidates`)
	const show = (name, seconds) =>
		print(name, `${Math.round(seconds * 1000)} ms`, { text: '100 ms', isKept: seconds < maxSeconds })
	const seconds = await secondsOf(screen)
	print('screened under all rule sets', `${Math.round(seconds * 1000)} ms`)
	for (const by of sorts) {
		show(`sorted by ${by}`, await secondsOf(() => sortRows(screened, all, { by, isDown: true }, decisions)))
	}
	for (const [name, filter] of Object.entries(filters)) {
		show(
			`filtered ${name}`,
			await secondsOf(() => filterRows(screened, { ...allRows, ...filter }, decisions)),
		)
	}
	console.log('')
}
