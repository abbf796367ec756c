import { differencePage, type PageAsked } from '../difference/difference-page'
import type { Twin } from '../difference/twins'
import { compareSheet, type SheetComparison } from '../import/compare-sheet'
import type { KnownRecords } from '../import/incoming-rows'
import type { SheetToTake } from '../import/take-sheet'
import type { Candidate, SheetRecord } from '../model/records'
import { removedPeople } from '../removed/removed-people'
import type { DeskStore } from '../store/desk-store'
import type { Work } from '../work/yield-to-event-loop'

export const knownIn = async (store: DeskStore): Promise<Required<KnownRecords>> => ({
	candidates: store.candidates,
	sheets: store.sheets,
	removed: await removedPeople(store),
	on: store.today(),
})

/** A summary of a comparison. */
export type ComparisonSummary = Pick<
	SheetComparison,
	'fresh' | 'firstFresh' | 'unchanged' | 'blanks' | 'asked' | 'deleted' | 'withheld' | 'ends'
> & {
	/** The number by which its pages are requested. */
	readonly comparison: number
	/** The numbers of candidates with differences, and of possible duplicates. */
	readonly changed: number
	readonly twins: number
	readonly gone: { readonly count: number; readonly first: readonly Pick<Candidate, 'key' | 'id' | 'name'>[] }
}

type PageOf = PageAsked & { readonly comparison: number; readonly role: string }

const maxNamed = 50

const nameOf = ({ key, id, name }: Candidate) => ({ key, id, name })

/**
 * The desk's methods for what a sheet would change. The last comparison is kept, so that its pages need not read the
 * sheet again.
 */
export function differenceWork(store: DeskStore) {
	let last: { readonly number: number; readonly compared: SheetComparison } | null = null
	let count = 0
	const comparedIn = (comparison: number) => (last?.number === comparison ? last.compared : null)

	return {
		/** Reads a sheet to the end and compares it with what is stored; nothing is changed. */
		compareSheet: async (toTake: SheetToTake, work: Work = {}): Promise<ComparisonSummary> => {
			last = null
			const compared = await compareSheet(toTake, await knownIn(store), work)
			last = { number: ++count, compared }
			const { fresh, firstFresh, unchanged, blanks, asked, deleted, withheld, ends, list, twins, gone } =
				compared
			const first = gone.slice(0, maxNamed).flatMap((key) => store.candidates.get(key) ?? [])
			return {
				...{ fresh, firstFresh, unchanged, blanks, asked, deleted, withheld, ends },
				comparison: count,
				changed: list.count(),
				twins: twins.length,
				gone: { count: gone.length, first: first.map(nameOf) },
			}
		},

		/**
		 * The effect of choices about a comparison, and a page of its people; null if another sheet has been compared
		 * since, or if there is no such role.
		 */
		differencePage: async ({ comparison, role: id, ...asked }: PageOf, work: Work = {}) => {
			const [compared, role] = [comparedIn(comparison), store.roles.get(id)]
			if (!compared || !role) return null
			const page = await differencePage(role, compared, asked, work)
			const sheets: Record<string, Pick<SheetRecord, 'file' | 'takenOn'>> = {}
			for (const { differences } of page.people) {
				for (const { origin } of differences) {
					const sheet = origin?.kind === 'sheet' ? store.sheets.get(origin.sheet) : undefined
					if (sheet) sheets[sheet.id] = { file: sheet.file, takenOn: sheet.takenOn }
				}
			}
			return { ...page, sheets }
		},

		/**
		 * All possible duplicates of a comparison, to be answered as a whole; none if another sheet has been compared
		 * since.
		 */
		possibleTwins: async (comparison: number): Promise<readonly Twin[]> =>
			comparedIn(comparison)?.twins ?? [],
	}
}
