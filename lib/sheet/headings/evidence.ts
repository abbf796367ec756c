import type { FactId } from '@/rules/facts'
import { readCell } from '../cells/read-cell'
import type { Habits } from '../cells/reading/habits'
import { yesNoOf } from '../cells/vocabulary/vocabulary'
import { isNone } from '../cells/vocabulary/words-for-nothing'
import { wordsIn } from '../languages'

/** How the first filled cells of a column are read as a fact. */
export type Evidence = {
	/** Cells that say an answer, or one of two. */
	readonly read: number
	/** Cells that say anything: placeholders are none. */
	readonly of: number
	/** Cells with several entries. */
	readonly several: number
}

/** What is wrong with cells of a column that holds something else. */
const isStrange = (problem: string) =>
	['unreadable', 'unknown-entry', 'too-long', 'out-of-range', 'not-whole', 'no-level'].includes(problem)

/** Counts how many of some cells are read as a fact. */
export function evidenceFor(fact: FactId, texts: readonly string[], habits: Habits | undefined): Evidence {
	let [read, of, several] = [0, 0, 0]
	for (const text of texts) {
		const reading = readCell(fact, text, {}, habits)
		if (reading.kind === 'absent' || reading.kind === 'null') continue
		of++
		if (reading.kind === 'value' || !isStrange(reading.problem)) read++
		if (reading.kind === 'value' && Array.isArray(reading.value) && reading.value.length > 1) several++
	}
	return { read, of, several }
}

/** Facts that cells alone can show, whatever their heading says. */
const typicalFacts = [
	'highestDegree',
	'chineseLevel',
	'languages',
	'degreeField',
	'nationalities',
	'jobOffer',
] as const satisfies readonly FactId[]

/** A yes, a no or a none is typical of nothing. */
const saysNothing = (text: string) => isNone(text) || yesNoOf(text) !== undefined

const fewest = 3

/** Whether at least two thirds of the cells are read. */
export const isMost = ({ read, of }: Pick<Evidence, 'read' | 'of'>): boolean => of > 0 && read * 3 >= of * 2

/** The one fact that the cells of a column typically hold; null if there is none, or more than one. */
export function typicalFact(
	texts: readonly string[],
	habits: Habits | undefined,
): { readonly use: FactId; readonly read: number; readonly of: number } | null {
	const telling = texts.filter((text) => /\p{L}/u.test(text) && !saysNothing(text))
	if (new Set(telling).size < 2) return null
	const found = typicalFacts.flatMap((use) => {
		const { read } = evidenceFor(use, telling, habits)
		const evidence = { use, read, of: texts.length }
		return read >= fewest && isMost(evidence) ? [evidence] : []
	})
	const most = Math.max(...found.map(({ read }) => read))
	const [first, second] = found.filter(({ read }) => read === most)
	return first && !second ? first : null
}

/** Whether cells look like names of people: words without digits, hardly any twice. */
export function looksLikeNames(texts: readonly string[]): boolean {
	const names = texts.filter((text) => /\p{L}/u.test(text) && !/[\d@]/.test(text) && !saysNothing(text))
	return isMost({ read: names.length, of: texts.length }) && new Set(names).size * 5 >= names.length * 4
}

const schoolWords: readonly string[] = wordsIn(
	'university|college|institute|school|academy|polytechnic|大学|学院|学校|universität|hochschule|université|école|universidad|universidade|politécnica|' +
		'университет|институт|академия|колледж|техникум|جامعة|معهد|كلية|universitas|institut|sekolah|politeknik|akademi|یونیورسٹی|جامعہ|کالج|انسٹی ٹیوٹ|اسکول',
)

/** Whether at least half of some cells name a school. */
export function looksLikeSchools(texts: readonly string[]): boolean {
	const named = texts.filter((text) => schoolWords.some((word) => text.toLowerCase().includes(word)))
	return texts.length > 0 && named.length * 2 >= texts.length
}
