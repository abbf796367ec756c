import { factOf } from '@/lib/sheet/column-use'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { senseOf } from '@/lib/sheet/headings/with-sense'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import { type FactId, facts } from '@/rules/facts'
import type { FactValue } from '@/rules/facts-schema'
import { factsOfRulesets } from '../../role/asked-for'
import type { OwnAnswers, RoleAnswers } from '../../role/role-facts'
import { columnAnswers, type SaidAnswer, type WatchedColumn } from './column-answers'
import { isHeadingOpen, type Law, laws } from './deciding'
import { rowVerdicts } from './row-verdicts'

/** A column whose answers decide people's results by themselves, and what it says of two of them. */
export type ReadBack = {
	readonly column: number
	readonly fact: FactId
	readonly laws: readonly Law[]
	/** Whether the answer decides, or may once more is known; else only its sense is asked. */
	readonly canDecide: boolean
	/** The answer that decides, or may. */
	readonly decides: SaidAnswer
	readonly other: SaidAnswer | null
	/** How many people the answers make "not met" as they stand, and of how many nothing else does. */
	readonly people: number
	readonly only: number
	/** How many they would make "not met" if they meant the opposite. */
	readonly opposite: number
}

/** Lists hold several answers, of which none decides by itself. */
const decidingTypes: readonly string[] = ['yes-no', 'choice', 'number', 'integer']

/** The columns that may have to be read back: those whose sense is asked or was answered, or whose heading leaves it open. */
function watchedIn(columns: readonly SheetColumn[]): readonly WatchedColumn[] {
	const factsOf = laws.map((law) => [law, new Set(factsOfRulesets([law]))] as const)
	return columns.flatMap((column, at) => {
		const fact = factOf(column.use) ?? column.readBack ?? null
		if (fact === null || !decidingTypes.includes(facts[fact].type)) return []
		if (column.use !== null && !isHeadingOpen(column)) return []
		const about = factsOf.filter(([, tested]) => tested.has(fact)).map(([law]) => law)
		return about.length === 0 ? [] : [{ at, fact, column, laws: about }]
	})
}

/**
 * Collects what the deciding columns of a sheet say, those that decide most people first.
 * @param role the opening that the people are considered for
 */
export function readBackOf(columns: readonly SheetColumn[], role: RoleAnswers, asOf: string) {
	const verdicts = rowVerdicts(role)
	const watched = watchedIn(columns).map((one) => ({ ...one, answers: columnAnswers(one, verdicts, asOf) }))
	const isUnanswered = (column: SheetColumn) => column.use !== null && senseOf(column) === null

	const all = (): readonly ReadBack[] =>
		watched
			.flatMap(({ at, fact, answers }) => {
				const said = answers.readBack()
				return said ? [{ column: at, fact, ...said }] : []
			})
			.toSorted((a, b) => b.people - a.people || b.decides.cells - a.decides.cells)

	return {
		/** Records a row, with what is known of the person. */
		note({ cells, name, id }: SheetCandidate, own: OwnAnswers): void {
			const values = watched.map(({ answers }) => answers.valueIn(cells))
			if (values.every((value) => value === null)) return
			const standing: Partial<Record<FactId, FactValue>> = { ...own.facts }
			// What waits for an answer counts as it stands, so that each question is asked beside the others.
			for (const [place, { fact, column }] of watched.entries()) {
				const value = values[place] ?? null
				if (value !== null && isUnanswered(column)) standing[fact] = value
			}
			const person = { ...own, facts: standing as OwnAnswers['facts'], cells, called: name || id }
			for (const [place, { answers }] of watched.entries()) {
				const value = values[place] ?? null
				if (value !== null) answers.note(value, person)
			}
		},
		all,
		/** The columns, in which what is read back, and nothing else, waits for an answer; the same if they all are so. */
		settled(given: readonly SheetColumn[]): readonly SheetColumn[] {
			const asked = new Set(all().map(({ column }) => column))
			const changed = watched.filter(
				({ at, column }) =>
					isUnanswered(column) &&
					!column.habits?.asksSense &&
					asked.has(at) !== (column.habits?.asksDeciding === true),
			)
			if (changed.length === 0) return given
			const places = new Set(changed.map(({ at }) => at))
			return given.map((column, at) => (places.has(at) ? withAsking(column, asked.has(at)) : column))
		},
	}
}

function withAsking(column: SheetColumn, isAsked: boolean): SheetColumn {
	if (!column.habits) return column
	const { asksDeciding: _, ...habits } = column.habits
	return { ...column, habits: isAsked ? { ...habits, asksDeciding: true } : habits }
}
