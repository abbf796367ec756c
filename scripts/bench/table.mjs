// The table of 100,000 candidates: how long each sort and each filter takes.
import { median, print, thousands, timesOf } from './figures.mjs'
import { benchOverview } from './overview.mjs'

const howMany = 100_000
const rounds = 9
const maxSeconds = 0.1
/** In the worker, which reads and answers requests between the steps of the list. */
const maxAskSeconds = 5

const sorts = ['id', 'name', 'k-published', 'points', 'open', 'stage', 'owner', 'date', 'decision']
const any = (...values) => ({ is: 'any-of', values })
const outcome = (value) => ({ field: 'outcome', ruleset: 'article', ...any(value) })
const language = (value) => ({ field: 'condition', ruleset: 'article', criterion: 'language', ...any(value) })
const market = { field: 'market', ...any('NG') }
const filters = {
	'by outcome': { filters: [outcome('undetermined')] },
	'by a condition': { filters: [language('unmet')] },
	'by a missing answer': { filters: [{ field: 'missing', ...any('knowsCustoms') }] },
	'by points': { filters: [{ field: 'points', is: 'from-to', from: 60, to: 80 }] },
	'by class': { filters: [{ field: 'class', ...any('B') }] },
	'by age': { filters: [{ field: 'age', is: 'from-to', to: 40 }] },
	'by nationality': { filters: [{ field: 'nationality', is: 'none-of', values: ['KE', 'NG'] }] },
	'by a market': { filters: [market] },
	'by stage and date': {
		filters: [
			{ field: 'stage', ...any('interview') },
			{ field: 'date', kind: 'any', is: 'overdue' },
		],
	},
	'by decision': { filters: [{ field: 'decision', ...any('hold') }] },
	'by words': { search: 'candidate 99 hausa' },
	'by all of these': { filters: [outcome('ineligible'), language('met'), market], search: 'candidate 9' },
}

/** Candidates, every tenth of them with a decision, a stage, an owner and a date. */
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
	const work = { stage: 'interview', owner: 'Lin Chen', dates: { reply: { day: '2026-11-20' } } }
	return {
		candidates,
		decisions: new Map(decided.map(({ key }) => [key, { choice: 'hold' }])),
		progress: new Map(decided.map(({ key }) => [key, { progress: work, notes: 0, documents: 0 }])),
	}
}

async function secondsOf(action) {
	const taken = []
	for (let round = 0; round < rounds; round++) taken.push(await timesOf(action))
	return median(taken.map(({ work, clock }) => Math.min(work, clock)))
}

/** What to ask everybody next: with typical answers, and with every second answer missing. */
async function benchAsking({ askEverybody, manyPeople, gatherColumns }, role, columns) {
	const next = manyPeople(3)
	let at = 0
	const halves = gatherColumns(
		Array.from({ length: howMany }, () =>
			Object.fromEntries(Object.entries(next()).filter(() => at++ % 2 === 0)),
		),
	)
	for (const [name, asked] of [
		['what to ask next', columns],
		['what to ask next, every second answer missing', halves],
	]) {
		const { work, clock } = await timesOf(() => askEverybody(role, asked))
		const seconds = Math.min(work, clock)
		print(name, `${Math.round(seconds * 1000)} ms`, {
			text: `${maxAskSeconds * 1000} ms`,
			isKept: seconds < maxAskSeconds,
		})
	}
}

/** Measures sorting and filtering, once all candidates are screened. */
export async function benchTable(measured) {
	const { screenRows, screenedUnder, peopleOf, filterRows, filterToRemove, sortRows, everyone, rulesetIds } =
		measured
	const { candidates, decisions, progress } = peopleAndDecisions(measured)
	const options = { asOf: '2026-11-24', formats: 'en', languageNames: { ha: 'Hausa' }, countryNames: {} }
	const role = { id: 'role', facts: {}, rulesets: rulesetIds }
	const people = peopleOf(candidates)
	const screen = () => screenRows(role, people, { ...options, endOf: () => '2027-05-23' })
	const screened = screenedUnder(await screen(), 'article')
	const filtered = { screened, role, decisions, progress, me: 'Lin Chen' }
	const all = filterRows(filtered, everyone).rows
	console.log(`the table of ${thousands(howMany)} candidates`)
	const show = (name, seconds) =>
		print(name, `${Math.round(seconds * 1000)} ms`, { text: '100 ms', isKept: seconds < maxSeconds })
	const seconds = await secondsOf(screen)
	print('screened under all rule sets', `${Math.round(seconds * 1000)} ms`)
	await benchAsking(measured, role, people.columns)
	for (const by of sorts) {
		show(
			`sorted by ${by}`,
			await secondsOf(() => sortRows({ ...filtered, formats: 'en' }, all, { by, isDown: true })),
		)
	}
	for (const [name, filter] of Object.entries(filters)) {
		show(`filtered ${name}`, await secondsOf(() => filterRows(filtered, { ...everyone, ...filter })))
	}
	const { filters: all3, search } = filters['by all of these']
	const noMatch = { ...everyone, filters: all3, search: `${search} nobody` }
	const countOf = (filter) => filterRows(filtered, filter).rows.length
	show('what to remove where nobody matches', await secondsOf(() => filterToRemove(noMatch, countOf)))
	await benchOverview(measured, { candidates, people, secondsOf })
	console.log('')
}
