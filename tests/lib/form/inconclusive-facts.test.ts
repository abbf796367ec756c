import { expect, test } from 'vitest'
import { inconclusiveFacts } from '@/lib/form/inconclusive-facts'
import { perfect } from '@/tests/rules/candidates'

test('a verbal job offer settles nothing; one in writing, none, or no answer are no such answer', () => {
	const among = (jobOffer: typeof perfect.jobOffer) => [
		...inconclusiveFacts(['article', 'k-published'], { ...perfect, jobOffer }),
	]
	expect(among('verbal')).toEqual(['jobOffer'])
	expect(among('written')).toEqual([])
	expect(among('none')).toEqual([])
	expect(among(null)).toEqual([])
})
