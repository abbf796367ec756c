import { expect, test } from 'vitest'
import { placesForWorkers } from '@/scripts/server/cluster/count-places.mjs'

const bodies = (holder: string) => ({ name: 'bodies', holder, limits: { most: 4, share: 1 } })

test('the places of all workers are counted together, and the share of a holder is one of them all', () => {
	const placesFor = placesForWorkers()
	const [one, two] = [placesFor(), placesFor()]
	expect([one.take(bodies('lin')), two.take(bodies('lin'))]).toEqual([null, null])
	expect([one.take(bodies('lin')), two.take(bodies('lin'))]).toEqual(['share', 'share'])
	expect([one.take(bodies('wei')), two.take(bodies('chen'))]).toEqual([null, null])
	expect([one.take(bodies('ana')), two.take(bodies('ana'))]).toEqual(['full', 'full'])
	two.free(bodies('chen'))
	expect(one.take(bodies('ana'))).toBeNull()
})

test('a worker that has ended holds nothing, and takes nothing of others back, whatever it had still said', () => {
	const placesFor = placesForWorkers()
	const [one, two] = [placesFor(), placesFor()]
	for (const worker of [one, one, two, two]) worker.take({ ...bodies('lin'), limits: { most: 4 } })
	expect(two.take(bodies('wei'))).toBe('full')
	one.leave()
	one.free(bodies('lin'))
	expect(one.take(bodies('lin'))).toBe('full')
	expect([two.take(bodies('wei')), two.take(bodies('ana')), two.take(bodies('chen'))]).toEqual([
		null,
		null,
		'full',
	])
})
