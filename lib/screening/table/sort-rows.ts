import { pointsAt } from '@/rules/columns/result-columns'
import { type RulesetId, rulesetIds } from '@/rules/rulesets/ids'
import { dueDates, stageOf, stagesOf } from '../model/progress'
import type { DecisionChoice, Decisions, Role } from '../model/records'
import type { CandidateProgress } from '../progress/candidate-progress'
import { shownOutcomeAt } from '../shown/show-columns'
import { ranksOf } from './ranks'
import { openCounts } from './row-reasons'
import { isNameless, outcomesShown, type ScreenedCandidates, type ScreenedRules } from './screened-candidates'

/** What rows are sorted by besides their results. */
type Sorted = {
	readonly screened: ScreenedCandidates
	readonly role: Pick<Role, 'stages'>
	readonly decisions: Decisions
	/** The candidates' progress, by key. */
	readonly progress: ReadonlyMap<string, CandidateProgress>
	/** The locale tag that names are sorted by. */
	readonly formats: string
}

/**
 * A small number for each row, which several rows may share; null for a row that has none, which comes last in either
 * direction.
 */
type KeyOf = (row: number) => number | null

const choiceOrder: readonly DecisionChoice[] = ['go-on', 'hold', 'decline']

const rulesOf = ({ screened }: Sorted, wanted: (rules: ScreenedRules) => boolean) =>
	screened.rules.find(wanted)

/** By outcome under one rule set, in the order in which outcomes are shown. */
const byOutcome =
	(ruleset: RulesetId) =>
	(sorted: Sorted): KeyOf => {
		const rules = rulesOf(sorted, (one) => one.ruleset === ruleset)
		return (row) => (rules ? outcomesShown.indexOf(shownOutcomeAt(rules, row)) : null)
	}

/** Greater than any number of points. */
const maxPoints = 128

/** By a text of each row, in a given order of texts. */
function byText(
	{ screened }: Sorted,
	textAt: (key: string) => string,
	rank: (texts: string[]) => Uint32Array,
) {
	const texts = screened.keys.map(textAt)
	const distinct = [...new Set(texts)].filter(Boolean)
	const ranks = rank(distinct)
	const rankOf = new Map(distinct.map((text, at) => [text, ranks[at] as number]))
	return (row: number) => rankOf.get(texts[row] as string) ?? null
}

/** Everything that rows can be sorted by. */
const sortKeys = {
	id: ({ screened: { ids, idRank } }) => {
		return (row) => (ids[row] === '' ? null : (idRank[row] as number))
	},
	name: ({ screened }) => {
		const { nameRank } = screened
		return (row) => (isNameless(screened, row) ? null : (nameRank[row] as number))
	},
	'k-published': byOutcome('k-published'),
	'work-permit': byOutcome('work-permit'),
	article: byOutcome('article'),
	h1b: byOutcome('h1b'),
	points: (sorted) => {
		const rules = rulesOf(sorted, ({ points }) => points.length > 0)
		return (row) => {
			const points = rules && pointsAt(rules, row)
			return points ? points.low * maxPoints + points.high : null
		}
	},
	open: ({ screened }) => {
		const counts = openCounts(screened)
		return (row) => counts[row] as number
	},
	stage: ({ screened, role, progress }) => {
		const places = new Map(stagesOf(role).map(({ id }, place) => [id, place]))
		return (row) => places.get(stageOf(role, progress.get(screened.keys[row] as string)?.progress)) ?? null
	},
	owner: (sorted) =>
		byText(
			sorted,
			(key) => sorted.progress.get(key)?.progress?.owner ?? '',
			(owners) => ranksOf(owners, sorted.formats),
		),
	date: (sorted) =>
		byText(
			sorted,
			(key) => {
				const [next] = dueDates(sorted.progress.get(key)?.progress)
				return next ? `${next.day} ${next.time ?? ''}` : ''
			},
			(moments) => {
				const order = new Map(moments.toSorted().map((moment, at) => [moment, at]))
				return Uint32Array.from(moments, (moment) => order.get(moment) as number)
			},
		),
	decision: ({ screened, decisions }) => {
		return (row) => {
			const choice = decisions.get(screened.keys[row] as string)?.choice
			return choice === undefined ? null : choiceOrder.indexOf(choice)
		}
	},
} as const satisfies Readonly<Record<string, (sorted: Sorted) => KeyOf>>

export const sortedBy = [
	'id',
	'name',
	...rulesetIds,
	'points',
	'open',
	'stage',
	'owner',
	'date',
	'decision',
] as const
export type SortBy = (typeof sortedBy)[number]
export type Sorting = { readonly by: SortBy; readonly isDown: boolean }

/** The sort keys that start in descending order. */
export const beginsDown: readonly SortBy[] = ['points', 'open']

/** Whether rows are sorted in the other direction than the one that a sort key starts in. */
export const isBackwards = ({ by, isDown }: Sorting): boolean => isDown !== beginsDown.includes(by)

/** The initial sorting of a table. */
export const firstSorting: Sorting = { by: 'id', isDown: false }

/** A sorting that an opening can have: the initial one in place of one by rules that it does not use. */
export function sortingFor({ rules }: Pick<ScreenedCandidates, 'rules'>, sorting: Sorting): Sorting {
	const { by } = sorting
	const needed = by === 'points' ? 'work-permit' : rulesetIds.find((id) => id === by)
	return needed === undefined || rules.some(({ ruleset }) => ruleset === needed) ? sorting : firstSorting
}

/** Rows in rank order. Ranks are unique, so no comparisons are needed. */
function inRankOrder(rows: Uint32Array, ranks: Uint32Array): Uint32Array {
	const slots = new Int32Array(ranks.length).fill(-1)
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] ?? 0
		slots[ranks[row] ?? 0] = row
	}
	const ordered = new Uint32Array(rows.length)
	let count = 0
	for (let rank = 0; rank < slots.length; rank++) {
		const row = slots[rank] ?? -1
		if (row >= 0) ordered[count++] = row
	}
	return ordered
}

/** A stable counting sort of rows by a small number. */
function inKeyOrder(rows: Uint32Array, keyOf: KeyOf, isDown: boolean): Uint32Array {
	const keys = new Int32Array(rows.length)
	let last = 0
	for (let at = 0; at < rows.length; at++) {
		const key = keyOf(rows[at] as number) ?? -1
		keys[at] = key
		if (key > last) last = key
	}
	const placeOf = (key: number) => (key < 0 ? last + 1 : isDown ? last - key : key)
	const starts = new Uint32Array(last + 3)
	for (const key of keys) {
		const after = placeOf(key) + 1
		starts[after] = (starts[after] as number) + 1
	}
	for (let place = 1; place < starts.length; place++)
		starts[place] = (starts[place] as number) + (starts[place - 1] as number)
	const ordered = new Uint32Array(rows.length)
	for (let at = 0; at < rows.length; at++) {
		const place = placeOf(keys[at] as number)
		const to = starts[place] as number
		ordered[to] = rows[at] as number
		starts[place] = to + 1
	}
	return ordered
}

/** Rows in the chosen order; ties are sorted by name. */
export function sortRows(sorted: Sorted, rows: Uint32Array, { by, isDown }: Sorting): Uint32Array {
	const { idRank, nameRank } = sorted.screened
	// Those without a number by name, and those without a name by number.
	const alike = by === 'name' ? idRank : nameRank
	return inKeyOrder(inRankOrder(rows, alike), sortKeys[by](sorted), isDown)
}
