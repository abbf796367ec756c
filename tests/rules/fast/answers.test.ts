import { expect, test } from 'vitest'
import { factIds } from '@/rules/facts'
import { answerList, answerPlaces } from '@/rules/fast/answers'
import { perfect } from '../candidates'

test('each answer stands at the place of its fact', () => {
	const answers = answerList(perfect)
	for (const fact of factIds) expect(answers[answerPlaces.get(fact) as number]).toBe(perfect[fact])
})
