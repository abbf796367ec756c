import { expect, test } from 'vitest'
import { compareClocks } from '@/lib/server-check/clocks'
import { nodeLines } from '@/lib/server-check/node-lines.mjs'
import { postgresLines } from '@/lib/server-check/postgres-lines'
import { supportOf } from '@/lib/server-check/support'

const on = (day: string) => new Date(`${day}T12:00:00Z`)
const foundOn = (version: string, day: string) => supportOf(version, postgresLines, on(day)).found

test('a line is in support up to its last day, which is announced half a year before', () => {
	expect(supportOf('17.6', postgresLines, on('2026-12-01'))).toEqual({
		found: 'supported',
		values: { version: '17.6', day: '2029-11-08' },
	})
	expect(foundOn('17.6', '2029-05-12')).toBe('supported')
	expect(foundOn('17.6', '2029-05-13')).toBe('ending')
	expect(foundOn('17.6', '2029-11-08')).toBe('ending')
	expect(foundOn('17.6', '2029-11-09')).toBe('ended')
})

test('of a line that is not listed nothing is claimed', () => {
	expect(supportOf('99.1', postgresLines, on('2026-12-01'))).toEqual({
		found: 'unlisted',
		values: { version: '99.1' },
	})
	expect(supportOf('31.0.0', nodeLines, on('2026-12-01')).found).toBe('unlisted')
})

test('clocks are compared without what the way between them took', () => {
	expect(compareClocks(-4400)).toEqual({ found: 'together', values: { seconds: 4 } })
	expect(compareClocks(4500)).toEqual({ found: 'apart', values: { seconds: 5 } })
	expect(compareClocks(9000, 5000).found).toBe('together')
	expect(compareClocks(-29_600).found).toBe('far')
})
