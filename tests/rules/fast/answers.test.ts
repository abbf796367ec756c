import { expect, test } from 'vitest'
import { factIds } from '@/rules/facts'
import { answersOf, places } from '@/rules/fast/answers'
import { perfect } from '../candidates'

test('each answer stands at the place of its fact', () => {
	const answers = answersOf(perfect)
	for (const fact of factIds) expect(answers[places.get(fact) as number]).toBe(perfect[fact])
})
