import { describe, expect, test } from 'vitest'
import { readBackup } from '@/lib/screening/backup/read-backup'
import { day, someone, someRole } from './people'

const head = { format: 'k-visa-check-screening', version: 1, savedOn: day, roles: [someRole] }
const fileWith = (candidates: unknown) => new Blob([JSON.stringify({ ...head, candidates })])

describe('a file with a backup', () => {
	test('is read however long the texts are that a sheet has brought', async () => {
		const long = 'x'.repeat(50_000)
		const cells = [long, long]
		const faults = [{ fact: null, heading: long, value: 'x', problem: 'no-heading', entry: 'x' }]
		const candidate = someone('c1', { cells, faults } as never)
		expect(await readBackup(fileWith([candidate]))).toMatchObject({ candidates: [{ cells, faults }] })
	})

	test.each([
		['candidates', Array.from({ length: 300_000 }, () => 1)],
		[
			'consents of one candidate',
			[
				{
					...someone('c1'),
					consents: Object.fromEntries(Array.from({ length: 300_000 }, (_, at) => [at, at])),
				},
			],
		],
		['cells of one candidate', [{ ...someone('c1'), cells: Array.from({ length: 300_000 }, () => 1) }]],
		[
			'candidates each with many faults',
			Array.from({ length: 1000 }, () =>
				Object.fromEntries(Array.from({ length: 300 }, (_, at) => [at, at])),
			),
		],
	])(
		'that holds hundreds of thousands of wrong %s comes in without them, and where the first is, is told',
		async (_name, candidates) => {
			expect(await readBackup(fileWith(candidates))).toMatchObject({
				candidates: [],
				leftOut: { count: candidates.length, where: expect.stringMatching(/^candidates › 0/) },
			})
		},
	)
})
