import { describe, expect, test } from 'vitest'
import { candidateColumns } from '@/lib/api/candidate-columns'
import { languageLevels } from '@/rules/facts'
import { knownLanguages } from '@/rules/reference/language-codes'

const mostLanguages = 20
const many = 5000
const bytesOf = (values: readonly unknown[]) =>
	values.reduce<number>((sum, value) => sum + JSON.stringify(value).length, 0)

/** A list of languages unlike any of another number. */
const languagesOf = (number: number) =>
	[...knownLanguages].slice(0, mostLanguages).map((language, place) => ({
		language,
		level: languageLevels[Math.floor(number / 4 ** place) % 4],
	}))

describe('what is remembered of answers', () => {
	test('is bounded, however many distinct ones come', () => {
		const columns = candidateColumns(1)
		let most = 0
		for (let at = 0; at < many; at++) {
			const line = { id: 'a', facts: { languages: languagesOf(at), annualPayCny: at } }
			expect(columns.add(line)).toEqual({ id: 'a' })
			if (at % 50 === 0) {
				const { languages, annualPayCny } = columns.columns().facts
				most = Math.max(most, bytesOf(languages?.values ?? []) + bytesOf(annualPayCny?.values ?? []))
			}
			columns.clear()
		}
		expect(most).toBeGreaterThan(0)
		expect(most).toBeLessThan(1024 * 1024)
	})

	test('is gone once it is to be forgotten', () => {
		const columns = candidateColumns(1)
		columns.add({ id: 'a', facts: { languages: languagesOf(7), age: 30 } })
		columns.clear()
		columns.forget()
		const { facts } = columns.columns()
		for (const column of Object.values(facts)) expect(column.values).toEqual([null])
	})
})
