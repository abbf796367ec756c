import { describe, expect, test } from 'vitest'
import { employerLocaleIds } from '@/lib/i18n/employer-locale'
import { sayIn } from '@/lib/i18n/say'
import { describeCheck } from '@/lib/server-check/describe-check'
import { sayFinding } from '@/lib/server-check/say-finding'
import { type CheckFinding, type CheckId, checkStateOf, checkStates } from '@/lib/server-check/states'
import { allWordsOf } from '@/lib/words/employer-words'
import { keysIn } from '@/rules/keys'

/** Everything that any line can have found, with all values that texts may insert. */
const findings = keysIn(checkStates).flatMap((id: CheckId) =>
	Object.keys(checkStates[id]).map(
		(found) =>
			({
				id,
				found,
				values: {
					at: '2026-11-30T02:00:00.000Z',
					day: '2029-11-08',
					version: '17.6',
					seconds: 7,
					megabytes: 1234,
					count: 3,
					address: 'https://visa.example',
					seen: 'https://other.example',
				},
			}) as CheckFinding,
	),
)

describe.each(employerLocaleIds)('in %s', (locale) => {
	const words = allWordsOf(locale).serverCheck
	const speech = { locale, say: sayIn(locale), words }

	test.each(findings)(
		'$id $found says what was looked at, what was found and, unless all is well, what to do',
		(finding) => {
			const { name, looked, found, todo } = sayFinding(speech, finding)
			for (const text of [name, looked, found]) expect(text).not.toBe('')
			if (checkStateOf(finding) === 'good') expect(todo).toBeNull()
			else expect(todo).toBeTruthy()
		},
	)

	test('no text is of a line or a finding that there is not', () => {
		expect(Object.keys(words.lines).toSorted()).toEqual(Object.keys(checkStates).toSorted())
		for (const id of keysIn(checkStates)) {
			const known = new Set(Object.keys(checkStates[id]))
			const { found, todo } = words.lines[id]
			expect(Object.keys(found).toSorted()).toEqual([...known].toSorted())
			expect(Object.keys(todo).filter((name) => !known.has(name))).toEqual([])
		}
	})
})

test('the command line says the same without marks for direction, and fails where something has to be mended', () => {
	const bad: CheckFinding = { id: 'secrets', found: 'open' }
	const good: CheckFinding = { id: 'metrics', found: 'off' }
	expect(describeCheck([{ workspace: 'w', findings: [bad, good] }])).toEqual({
		lines: [
			'Fix this: Who may read the passwords of the database (workspace w)',
			'  Looked at: the rights of DATA_DIR and of the file with the passwords',
			'  Other users of the machine can get at them.',
			'  What to do: Take their rights away: “chmod -R go= DATA_DIR”.',
			'In order: Metrics (workspace w)',
			'  Looked at: the settings METRICS_PORT and METRICS_TOKEN',
			'  They are off.',
		],
		isBad: true,
	})
	expect(describeCheck([{ workspace: null, findings: [good] }]).isBad).toBe(false)
})
