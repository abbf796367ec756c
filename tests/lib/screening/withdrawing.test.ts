import { expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { allStores, type RecordStore } from '@/lib/screening/database/record-store'
import { openDesk } from '@/lib/screening/desk/desk'
import type { Candidate } from '@/lib/screening/model/records'
import { mergeReply } from '@/lib/screening/replies/merge-reply'
import { day, someRole } from './people'
import { restore } from './restore/restore'

const openOn = (records: RecordStore) =>
	openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

const heading =
	'id,name,Age,Can show a health certificate,Can show a certificate of no criminal record,Job offer'

async function read(desk: Awaited<ReturnType<typeof openOn>>, rows: readonly string[]) {
	const file = new File([[heading, ...rows].join('\n')], 'people.csv')
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { columns, headingRow } = preview
	return { file, choices: {}, columns, headingRow, roles: someRole.id }
}

/** A desk with Ann, whose sensitive answers came in a sheet, changed in another one and by hand. */
async function deskWithAnn() {
	const records = memoryStore()
	const desk = await openOn(records)
	await desk.saveRoles([someRole])
	const ann = async (): Promise<Candidate> => JSON.parse(await (await desk.backup()).text()).candidates[0]
	await desk.takeSheet(await read(desk, ['1,Ann,29,perhaps-1,yes-1,written', '2,Bob,30,yes,yes,written']))
	await desk.takeSheet(await read(desk, ['1,Ann,30,yes,yes,written']))
	const first = await ann()
	await desk.editCandidate({
		before: first,
		after: { ...first, consents: { sensitive: day, pool: day } },
		kind: 'consent',
	})
	const agreed = await ann()
	await desk.editCandidate({
		before: agreed,
		after: { ...agreed, facts: { ...agreed.facts, canShowHealthCertificate: false } },
		kind: 'edit',
	})
	const patchesOf = async () => {
		const { key } = await ann()
		const chunks = (await records.all('patches')).map(({ value }) => value as { patches: { key: string }[] })
		return JSON.stringify(chunks.flatMap(({ patches }) => patches.filter((patch) => patch.key === key)))
	}
	return { desk, records, ann, patchesOf }
}

const sensitive = /canShow|perhaps-1|yes-1|"yes"/

test('consent for sensitive answers is withdrawn with the answers, in the record, the row and the history', async () => {
	const { desk, ann, patchesOf } = await deskWithAnn()
	expect(await patchesOf()).toMatch(sensitive)
	const { key, version } = await ann()
	const before = (await desk.operations(null)).length
	await desk.withdrawSensitive(key)
	const left = await ann()
	expect(left).toMatchObject({ withdrawn: { sensitive: day }, consents: { pool: day }, version })
	expect(JSON.stringify(left)).not.toMatch(sensitive)
	expect(await patchesOf()).not.toMatch(sensitive)
	const [cleared, ...others] = await desk.operations(null)
	expect(others).toHaveLength(before)
	expect(cleared).toMatchObject({ kind: 'clear' })
	expect((await desk.history(key))[0]).toMatchObject({
		operation: { kind: 'clear' },
		patch: { before: { consents: { sensitive: day } }, after: { withdrawn: { sensitive: day } } },
	})
	expect((await desk.state()).latest).toBeNull()
	expect(await desk.undo(cleared?.id ?? '')).toBeNull()
	expect(await desk.candidate(key)).toMatchObject({ candidate: { facts: { age: 30 } } })
})

test('what was done before the consent was withdrawn can be taken back, and brings no such answer back', async () => {
	const { desk, ann } = await deskWithAnn()
	const { key } = await ann()
	await desk.withdrawSensitive(key)
	for (const { id, kind } of await desk.operations(null)) {
		if (kind === 'clear' || kind === 'role') continue
		if ((await desk.state()).candidates < 2) break
		expect(await desk.undo(id)).toMatchObject({ left: [] })
		const { candidate } = (await desk.candidate(key)) ?? {}
		if (candidate) expect(JSON.stringify(candidate)).not.toMatch(sensitive)
	}
})

test('until it is given again, no sheet, reply, correction or backup brings such an answer', async () => {
	const { desk, ann } = await deskWithAnn()
	const text = await (await desk.backup()).text()
	const { key } = await ann()
	await desk.withdrawSensitive(key)
	const sheet = await read(desk, ['1,Ann,33,yes,yes,written', '2,Bob,30,yes,yes,written'])
	expect(await desk.compareSheet(sheet)).toMatchObject({ changed: 1, withheld: 2 })
	await desk.takeSheet({ ...sheet, differences: { all: 'theirs' } })
	const imported = await ann()
	expect(imported.facts.age).toBe(33)
	expect(JSON.stringify(imported)).not.toMatch(sensitive)
	expect(mergeReply(imported, { canShowHealthCertificate: true }, day).facts).toEqual(imported.facts)
	await desk.editCandidate({
		before: imported,
		after: { ...imported, facts: { ...imported.facts, canShowHealthCertificate: true } },
		kind: 'edit',
	})
	expect(JSON.stringify(await ann())).not.toMatch(sensitive)
	const all = { people: { all: 'theirs' } } as const
	expect(await restore(desk, text, all)).toMatchObject({ candidates: 0, changed: 1, withheld: 2 })
	expect(await ann()).toMatchObject({ withdrawn: { sensitive: day }, consents: { pool: day } })
	expect(JSON.stringify(await ann())).not.toMatch(sensitive)
	const { withdrawn: _, ...given } = await ann()
	await desk.editCandidate({
		before: await ann(),
		after: { ...given, consents: { ...given.consents, sensitive: day } },
		kind: 'consent',
	})
	await desk.takeSheet({ ...sheet, differences: { all: 'theirs' } })
	expect(await ann()).toMatchObject({ facts: { canShowHealthCertificate: true } })
})

test('nothing of the withdrawn answers is left anywhere on the device but with others', async () => {
	const { desk, records, ann } = await deskWithAnn()
	const { key } = await ann()
	await desk.removeCandidates((await bobs(desk)).map(({ key: bob }) => bob))
	await desk.withdrawSensitive(key)
	const stores = await Promise.all(allStores.map((name) => records.all(name)))
	expect(JSON.stringify(stores)).not.toMatch(/perhaps-1|yes-1|"yes"|"canShow\w+":(true|false)/)
})

test('a withdrawal holds for a record that is merged into theirs, and once it is taken out again', async () => {
	const { desk, ann, patchesOf } = await deskWithAnn()
	const { key } = await ann()
	await desk.withdrawSensitive(key)
	const [bob] = await bobs(desk)
	const choices = { name: 'kept', id: 'kept', 'fact age': 'kept' } as const
	const merged = await desk.merge({ kept: key, other: bob?.key ?? '', choices })
	expect(await patchesOf()).not.toMatch(sensitive)
	expect(await ann()).toMatchObject({ withdrawn: { sensitive: day } })
	expect(JSON.stringify(await ann())).not.toMatch(sensitive)
	expect(await desk.undo(merged ?? '')).toMatchObject({ left: [] })
	const [back] = await bobs(desk)
	expect(back).toMatchObject({ withdrawn: { sensitive: day } })
	expect(JSON.stringify(back)).not.toMatch(sensitive)
})

async function bobs(desk: Awaited<ReturnType<typeof openOn>>): Promise<readonly Candidate[]> {
	const { candidates } = JSON.parse(await (await desk.backup()).text())
	return candidates.filter(({ name }: Candidate) => name === 'Bob')
}
