import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from 1. */
const sections: Readonly<Record<string, number>> = {
	...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2 },
	...{ '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
	...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2 },
	...{ '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
	...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3 },
	...{ '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
	...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2 },
	...{ '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
	...{ '9.1': 3, '9.2': 4 },
	...{ '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
	...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
	...{ '12.1': 3, '12.2': 2, '12.3': 4 },
	...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5 },
	...{ '14.1': 2, '14.2': 4, '14.3': 3 },
	...{ '15.1': 3, '15.2': 3, '15.3': 7 },
	...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
	...{ '17.1': 1, '17.2': 4, '17.3': 2 },
}

const requirements = Object.entries(sections).flatMap(([section, count]) =>
	Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
)

const page = readFileSync('docs/asvs.md', 'utf8')
const rows = page
	.split('\n')
	.filter((line) => line.startsWith('| '))
	.map((line) => line.slice(1, -1).split('|'))
	.map((cells) => cells.map((cell) => cell.trim()))

const lines = rows
	.filter((cells) => /^\d+\.\d+\.\d+$/.test(cells[0] ?? '') && cells.length === 4)
	.map(([id = '', what = '', state = '', shown = '']) => ({ id, what, state, shown }))

/** What does not apply: a requirement, or the section or chapter that it is in. */
const left = rows
	.filter((cells) => cells.length === 2 && /^\d/.test(cells[0] ?? ''))
	.flatMap(([ids = '']) => ids.split(', '))

const isLeft = (id: string) => left.some((one) => id === one || id.startsWith(`${one}.`))

/** Files that a line names, by their path from the root. */
const filesIn = (text: string) =>
	Array.from(text.matchAll(/`([\w./-]+\.(?:tsx?|mjs|md))`/g), ([, file = '']) => file)

/** Where answers are to stay with the person, the browser is their only place. */
const byIntention = ['14.3.3']

describe('docs/asvs.md', () => {
	test('has each requirement of levels 1 and 2 once, in order, or says why it does not apply', () => {
		expect(requirements.length).toBe(253)
		expect(lines.map(({ id }) => id)).toEqual(requirements.filter((id) => !isLeft(id)))
		const known = (one: string) => requirements.some((id) => id === one || id.startsWith(`${one}.`))
		expect(left.filter((one) => !known(one))).toEqual([])
	})

	test.each(lines)('$id has a state, few words, and what shows it or why not', ({ what, state, shown }) => {
		expect(['pass', 'not']).toContain(state)
		expect(what.split(' ').length).toBeLessThanOrEqual(12)
		expect(shown).not.toBe('')
		expect(filesIn(shown).filter((file) => !existsSync(file))).toEqual([])
		if (state === 'pass') expect(filesIn(shown).length).toBeGreaterThan(0)
	})

	test('is passed in chapters 14 and 15, but for what is so by intention', () => {
		const open = lines.filter(({ id, state }) => /^1[45]\./.test(id) && state !== 'pass')
		expect(open.map(({ id }) => id)).toEqual(byIntention)
	})
})
