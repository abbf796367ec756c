import { expect, test } from 'vitest'
import { readCell } from '@/lib/sheet/cells/read-cell'
import { optionOf } from '@/lib/sheet/cells/vocabulary/vocabulary'
import { type SheetLanguage, sheetLanguages, wordsIn } from '@/lib/sheet/languages'
import { vocabularies } from '@/lib/sheet/words/vocabularies'

const askedIn = (language: SheetLanguage) => {
	const { askedDegrees = [], askedSubjects } = vocabularies[language]
	return [
		...askedDegrees.flatMap(({ words }) => wordsIn(words).map((word) => ['highestDegree', word] as const)),
		...askedSubjects.flatMap(({ words }) => wordsIn(words).map((word) => ['degreeField', word] as const)),
	]
}

test.each(sheetLanguages)(
	'a word that is asked in %s is asked in a sheet of that language, whatever it means in another',
	(language) => {
		const taken = askedIn(language)
			.filter(([fact, word]) => optionOf(fact, word) === undefined)
			.filter(([fact, word]) => readCell(fact, word, {}, { languages: [language] }).kind === 'value')
		expect(taken).toEqual([])
	},
)

test('a college is asked, and is a school in a French sheet', () => {
	const read = (...languages: SheetLanguage[]) => readCell('highestDegree', 'College', {}, { languages })
	expect(read('en')).toMatchObject({ kind: 'fault', problem: 'two-meanings' })
	expect(read()).toMatchObject({ kind: 'fault', problem: 'two-meanings' })
	expect(read('fr')).toEqual({ kind: 'value', value: 'none' })
})
