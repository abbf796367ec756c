import { describe, expect, test } from 'vitest'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { sheetLanguages, wordsIn } from '@/lib/sheet/languages'
import type { AskedWords } from '@/lib/sheet/words/sheet-vocabulary'
import { vocabularies } from '@/lib/sheet/words/vocabularies'
import type { FactId } from '@/rules/facts'

const listed = (words: { readonly [M in string]?: string } = {}) =>
	Object.entries(words).flatMap(([meaning, all]) =>
		wordsIn(all ?? '').map((word) => [meaning, word] as const),
	)
const asked = (words: AskedWords<string> = []) =>
	words.flatMap(({ words: all, could }) => wordsIn(all).map((word) => [could, word] as const))

describe.each(sheetLanguages)('in a sheet in %s', (language) => {
	const vocabulary = vocabularies[language]
	const habits = { languages: [language], asksImplausible: true as const }
	const read = (fact: FactId, text: string) => {
		const reading = readCell(fact, text, {}, habits)
		return reading.kind === 'value' ? reading.value : reading.kind
	}
	/** The level of a language that a word names there. */
	const levelOf = (word: string) => {
		const skills = read('languages', `sw (${word})`)
		return Array.isArray(skills) ? String((skills[0] as { level: string }).level) : String(skills)
	}

	test('a word is read as what it means in that language, or asked, and never as anything else', () => {
		const meant = [
			...listed({ ...vocabulary.degrees }).map((pair) => [...pair, read('highestDegree', pair[1])]),
			...listed(vocabulary.subjects).map((pair) => [...pair, read('degreeField', pair[1])]),
			...listed(vocabulary.levels).map((pair) => [...pair, levelOf(pair[1])]),
			...listed({ ...vocabulary.countries }).map((pair) => [...pair, read('nationalities', pair[1])]),
		]
		const wrong = meant.filter(([meaning, , reading]) => ![meaning, 'fault'].includes(String(reading)))
		expect(wrong).toEqual([])
	})

	test('a word that could be several things is asked, or is one of them', () => {
		const several = [
			...asked(vocabulary.askedDegrees).map(
				(pair) => [...pair, String(read('highestDegree', pair[1]))] as const,
			),
			...asked(vocabulary.askedSubjects).map(
				(pair) => [...pair, String(read('degreeField', pair[1]))] as const,
			),
			...asked(vocabulary.askedLevels).map((pair) => [...pair, levelOf(pair[1])] as const),
		]
		const wrong = several.filter(([could, , reading]) => reading !== 'fault' && !could.includes(reading))
		expect(wrong).toEqual([])
	})

	test('yes and no are read as that, or asked', () => {
		for (const [words, answer] of [
			[vocabulary.yes, 'true'],
			[vocabulary.no, 'false'],
		] as const) {
			const wrong = wordsIn(words ?? '')
				.filter((word) => word !== '')
				.map((word) => [word, String(read('knowsCustoms', word))])
				.filter(([, reading]) => ![answer, 'fault', 'null'].includes(reading ?? ''))
			expect(wrong).toEqual([])
		}
	})
})
