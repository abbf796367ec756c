import { expect, test } from 'vitest'
import { endedNode, recommendedNode } from '@/lib/server-check/node-lines.mjs'

const on = (day: string) => new Date(`${day}T12:00:00Z`)

test('a Node is out of support from the day after its last one, and one line says so', () => {
	expect(endedNode('20.19.0', on('2026-04-30'))).toBeNull()
	expect(endedNode('20.19.0', on('2026-05-01'))).toBe(
		'Node 20.19.0 has had no security fixes since 2026-04-30. It still works; Node 24 is recommended.',
	)
	expect(endedNode('25.1.0', on('2026-11-30'))).toMatch(/^Node 25\.1\.0 has had no security fixes[^\n]*$/)
})

test('nothing is said of a line in support, or of one that is not known', () => {
	expect(endedNode('22.12.0', on('2026-11-30'))).toBeNull()
	expect(endedNode('24.0.0', on('2026-11-30'))).toBeNull()
	expect(endedNode('31.0.0', on('2026-11-30'))).toBeNull()
})

test('the recommended Node is still in support a year from when this was written', () => {
	expect(endedNode(`${recommendedNode}.0.0`, on('2027-11-30'))).toBeNull()
})
