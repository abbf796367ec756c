import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { scoreFolder } from '@/tests/bench/sheets/score-sheets'

const scores = await scoreFolder(fileURLToPath(new URL('../../sheets', import.meta.url)))
const sum = (of: (score: (typeof scores)[number]) => number) =>
	scores.reduce((total, score) => total + of(score), 0)

describe('sheets as people write them', () => {
	test('are of at least ten origins', () => {
		expect(scores.length).toBeGreaterThanOrEqual(10)
	})

	test.each(scores.map((score) => [score.name, score] as const))(
		'%s: no cell is read wrong',
		(_, { wrong }) => {
			expect(wrong).toEqual([])
		},
	)

	test('are read, or asked where they have to be, in 97 of a hundred cells', () => {
		expect(sum(({ right }) => right) / sum(({ cells }) => cells)).toBeGreaterThanOrEqual(0.97)
	})
})
