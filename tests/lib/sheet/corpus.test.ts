import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { scoreFolder } from '@/tests/bench/sheets/score-sheets'

const scores = await scoreFolder(fileURLToPath(new URL('../../sheets', import.meta.url)))
const stages = ['box', 'columns', 'values'] as const
const share = (stage: (typeof stages)[number]) =>
	scores.reduce((sum, score) => sum + score[stage].right, 0) /
	scores.reduce((sum, { cells }) => sum + cells, 0)

describe('sheets as people write them', () => {
	test('are of at least twenty origins', () => {
		expect(scores.length).toBeGreaterThanOrEqual(20)
	})

	test.each(scores.map((score) => [score.name, score] as const))(
		'%s: no cell is read wrong, as it comes or later',
		(_, score) => {
			for (const stage of stages) expect(score[stage].wrong).toEqual([])
		},
	)

	test('are read, or asked where they have to be, in 85 of a hundred cells, and in 95 once their columns are known', () => {
		expect(share('box')).toBeGreaterThanOrEqual(0.85)
		expect(share('columns')).toBeGreaterThanOrEqual(0.95)
	})

	test('are read altogether once what is asked is answered', () => {
		expect(share('values')).toBe(1)
	})
})
