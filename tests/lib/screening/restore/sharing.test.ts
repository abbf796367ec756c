import { describe, expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import type { RecordStore } from '@/lib/screening/database/record-store'
import { type Desk, openDesk } from '@/lib/screening/desk/desk'
import type { Candidate, Decision, SheetRecord } from '@/lib/screening/model/records'
import { decryptFile, encryptFile } from '@/lib/screening/share/age-file'
import { openingFile } from '@/lib/screening/share/opening-file'
import { makePassphrase } from '@/lib/screening/share/passphrase'
import { openDeskStore } from '@/lib/screening/store/desk-store'
import { day, someone, someRole } from '../people'

const open = (records = memoryStore()) =>
	openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

const passphrase = 'correct horse battery 库'
const agreed = { consents: { sharing: day } }
const other = { ...someRole, id: 'role2', name: 'Another opening' }
const sheet: SheetRecord = {
	id: 'sheet1',
	file: 'people.csv',
	headings: ['id', 'Note'],
	mapping: ['id', null],
	takenOn: day,
	said: [{ fact: 'jobOffer', text: 'as agreed with Zyxwabel', means: 'written' }],
}
const people: readonly Candidate[] = [
	someone('a', { ...agreed, roles: 'all', source: { kind: 'sheet', sheet: 'sheet1', row: 2 } }),
	someone('b', { ...agreed, roles: [someRole.id, other.id] }),
	someone('z', { name: 'Zyxwabel' }),
	someone('y', { ...agreed, name: 'Qwertimo', roles: [other.id] }),
]

const decided = (candidate: string, role: string, reason: string): Decision => ({
	candidate,
	role,
	choice: 'hold',
	by: 'Lin Chen',
	reason,
	on: day,
	advice: { ruleset: 'article', version: day, outcome: 'eligible' },
})

async function correct(desk: Desk, key: string, changed: Partial<Candidate>) {
	const before = (await desk.candidate(key))?.candidate
	if (before) await desk.editCandidate({ before, after: { ...before, ...changed }, kind: 'edit' })
}

async function withTwoOpenings() {
	const records = memoryStore()
	const desk = await open(records)
	await desk.saveRoles([someRole, other])
	await desk.saveCandidates({ saved: people, sheet })
	await desk.decide([
		decided('a', someRole.id, 'For this opening'),
		decided('b', someRole.id, 'For this opening'),
		decided('z', someRole.id, 'For this opening'),
	])
	await desk.decide([decided('a', other.id, 'Only for the other one')])
	await desk.decide([
		decided('a', someRole.id, 'Others are better'),
		decided('z', someRole.id, 'Others are better'),
	])
	await desk.decide([decided('a', someRole.id, 'Now alone')])
	await correct(desk, 'a', { facts: { ...someone('a').facts, age: 41 } })
	await correct(desk, 'z', { name: 'Zyxwabel the Second' })
	await correct(desk, 'y', { name: 'Qwertimo the Second' })
	return { desk, records }
}

/** Little work, since what is tested is not how long a passphrase withstands. */
const workFactor = 4

async function shared(records: RecordStore, keys: readonly string[]): Promise<string> {
	const store = await openDeskStore(
		async () => records,
		() => day,
	)
	const file = await openingFile(store, someRole.id, new Set(keys))
	if (!file) throw new Error('there is no such role')
	return file.text()
}

const encrypted = async (text: string) =>
	new File([await encryptFile(new Blob([text]), passphrase, workFactor)], 'opening.age')

describe('an opening that is shared', () => {
	test('holds those who have agreed, and nothing of anybody else, of other openings or of what was remembered', async () => {
		const { desk, records } = await withTwoOpenings()
		expect(await desk.toShare(someRole.id)).toEqual({
			count: 2,
			asked: [{ key: 'z', id: 'C-z', name: 'Zyxwabel the Second' }],
		})
		const text = await shared(records, ['a', 'b'])
		expect(text).not.toMatch(/zyxwabel|qwertimo|role2|another opening|other one|C-z|C-y|keptDays/i)
		const file = JSON.parse(text)
		expect(file.candidates).toMatchObject([
			{ key: 'a', roles: [someRole.id], facts: { age: 41 } },
			{ key: 'b', roles: [someRole.id] },
		])
		expect(file.sheets).toMatchObject([{ headings: ['id', 'Note'] }])
		expect(file.decisions).toMatchObject([{ reason: 'Now alone' }, { candidate: 'b' }])
		expect(file.operations.map(({ kind }: { kind: string }) => kind)).toContain('edit')
	})

	test('holds those who have not agreed once it is said that they may be shared, and nobody of another opening', async () => {
		const { desk } = await withTwoOpenings()
		const file = await desk.shareOpening({ role: someRole.id, others: ['z', 'y'], passphrase })
		const decrypted = await decryptFile(file ?? new Blob(), passphrase)
		const { candidates } = 'text' in decrypted ? JSON.parse(decrypted.text) : { candidates: [] }
		expect(candidates.map(({ key }: Candidate) => key)).toEqual(['a', 'b', 'z'])
	})

	test('is asked for its passphrase, and comes to a colleague as a difference', async () => {
		const { records } = await withTwoOpenings()
		const file = await encrypted(await shared(records, ['a', 'b']))
		const colleague = await open()
		await colleague.saveRoles([someRole])
		await colleague.saveCandidates({ saved: [someone('own', { id: 'C-a', facts: { age: 30 } })] })
		expect(await colleague.readFile({ file })).toEqual({ fault: 'locked' })
		expect(await colleague.readFile({ file, passphrase: 'another one' })).toEqual({
			fault: 'wrong-passphrase',
		})
		expect((await colleague.state()).candidates).toBe(1)
		const read = await colleague.readFile({ file, passphrase })
		if ('fault' in read) throw new Error(read.fault)
		expect(read.summary).toMatchObject({ fresh: 1, changed: 1, decisions: { fresh: 2 } })
		await colleague.restore({ read: read.read, choices: {} })
		expect((await colleague.candidate('own'))?.candidate.facts).toEqual({ ...someone('a').facts, age: 30 })
		const history = await colleague.history('own')
		expect(history.map(({ operation: { kind } }) => kind)).toContain('decide')
	})
})

describe('an encrypted file', () => {
	const broken = async (change: (bytes: Uint8Array<ArrayBuffer>) => BlobPart) => {
		const file = await encrypted('x'.repeat(200_000))
		return new Blob([change(new Uint8Array(await file.arrayBuffer()))])
	}
	const withHead = (head: string) => new Blob([`age-encryption.org/v1\n${head}`])
	const salt = 'A'.repeat(22)
	const key = 'A'.repeat(43)

	test.each([
		['more work than is allowed', `-> scrypt ${salt} 19\n${key}\n--- ${key}\n`, 'too-much-work'],
		['an absurd work factor', `-> scrypt ${salt} 99\n${key}\n--- ${key}\n`, 'too-much-work'],
		['a work factor that is no number', `-> scrypt ${salt} 1e9\n${key}\n--- ${key}\n`, 'other-key'],
		['a key of another kind', `-> X25519 ${key}\n${key}\n--- ${key}\n`, 'other-key'],
		[
			'two recipients',
			`-> scrypt ${salt} 10\n${key}\n-> scrypt ${salt} 10\n${key}\n--- ${key}\n`,
			'other-key',
		],
		['a head that never ends', `-> scrypt ${'A'.repeat(5_000_000)}`, 'other-key'],
		['nothing after its first line', '', 'other-key'],
	])('with %s is refused', async (_name, head, fault) => {
		expect(await decryptFile(withHead(head), passphrase)).toEqual({ fault })
	})

	test('that was changed, or is not whole, is refused as a whole', async () => {
		const changed = await broken((bytes) => {
			bytes[bytes.length - 70_000] = (bytes[bytes.length - 70_000] ?? 0) ^ 1
			return bytes
		})
		expect(await decryptFile(changed, passphrase)).toEqual({ fault: 'broken' })
		const cut = await broken((bytes) => bytes.slice(0, -1000))
		expect(await decryptFile(cut, passphrase)).toEqual({ fault: 'broken' })
	})

	test('that holds something else says so', async () => {
		const file = await encrypted('hello')
		expect(await (await open()).readFile({ file, passphrase })).toEqual({ fault: 'not-ours' })
	})
})

test('a made passphrase has twenty characters in groups, and is another one each time', () => {
	const made = Array.from({ length: 50 }, makePassphrase)
	for (const one of made) expect(one).toMatch(/^[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){4}$/)
	expect(new Set(made).size).toBe(50)
})
