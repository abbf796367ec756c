import { codeOf, metAt } from '@/rules/columns/result-columns'
import type { Choice, Decisions } from '../model/records'
import { isOpenStanding, type ScreenedUnder, standingAt } from './screened'

/** What rows are sorted by: a unique rank, or a small number that several rows may share. */
type SortKey =
	| { readonly ranks: (screened: ScreenedUnder) => Uint32Array }
	| { readonly key: (screened: ScreenedUnder, decisions: Decisions) => (row: number) => number }

const choiceOrder: readonly (Choice | undefined)[] = ['go-on', 'hold', 'decline', undefined]

/** Everything that rows can be sorted by. */
const sortKeys = {
	name: { ranks: ({ nameRank }) => nameRank },
	id: { ranks: ({ idRank }) => idRank },
	outcome: {
		key: ({ outcomes }) => {
			const best = codeOf('eligible')
			return (row) => best - (outcomes[row] as number)
		},
	},
	strength: { key: (screened) => (row) => metAt(screened, row) },
	open: {
		key: (screened) => (row) => {
			let open = 0
			for (let place = 0; place < screened.criteria.length; place++) {
				if (isOpenStanding(standingAt(screened, row, place))) open++
			}
			return open
		},
	},
	decision: {
		key:
			({ keys }, decisions) =>
			(row) =>
				choiceOrder.indexOf(decisions.get(keys[row] ?? '')?.choice),
	},
} as const satisfies Readonly<Record<string, SortKey>>

export type SortBy = keyof typeof sortKeys
export type Sorting = { readonly by: SortBy; readonly isDown: boolean }

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

/** Greater than any key of `sortKeys`. */
const maxKeys = 256

/** A stable counting sort of rows by a small number. */
function inKeyOrder(rows: Uint32Array, key: (row: number) => number, isDown: boolean): Uint32Array {
	const keys = new Uint8Array(rows.length)
	const starts = new Uint32Array(maxKeys + 1)
	for (let at = 0; at < rows.length; at++) {
		const own = key(rows[at] ?? 0)
		const place = isDown ? maxKeys - 1 - own : own
		keys[at] = place
		starts[place + 1] = (starts[place + 1] ?? 0) + 1
	}
	for (let place = 0; place < maxKeys; place++) {
		starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
	}
	const ordered = new Uint32Array(rows.length)
	for (let at = 0; at < rows.length; at++) {
		const place = keys[at] ?? 0
		const to = starts[place] ?? 0
		ordered[to] = rows[at] ?? 0
		starts[place] = to + 1
	}
	return ordered
}

/** Rows in the chosen order; ties are sorted by name. */
export function sortRows(
	screened: ScreenedUnder,
	rows: Uint32Array,
	{ by, isDown }: Sorting,
	decisions: Decisions,
): Uint32Array {
	const sortKey: SortKey = sortKeys[by]
	if ('ranks' in sortKey) {
		const ordered = inRankOrder(rows, sortKey.ranks(screened))
		return isDown ? ordered.reverse() : ordered
	}
	return inKeyOrder(inRankOrder(rows, screened.nameRank), sortKey.key(screened, decisions), isDown)
}
