import fc from 'fast-check'
import { duplicateDifferences } from '@/lib/screening/duplicates/differences'
import { randomId } from '@/lib/screening/model/random-id'
import type { Candidate } from '@/lib/screening/model/records'
import { day, decided, someone, someRole } from '@/tests/lib/screening/people'
import type { deviceOf, Line } from './device-of'

export { someRole }

type Device = Awaited<ReturnType<typeof deviceOf>>

/** What a person has done that must not be lost: a text that stands nowhere else, or who was deleted. */
export type Done =
	| { readonly of: string; readonly written: string }
	| { readonly deleted: string; readonly name: string }
	/** Somebody whose coming was taken back. */
	| { readonly undone: string }

export type Step = {
	readonly run: (device: Device, done: Done[]) => Promise<void>
	readonly toString: () => string
}

const step = (name: string, run: Step['run']): Step => ({ run, toString: () => name })

/** The candidates that a device sees, in an order that all devices share. */
async function people(device: Device): Promise<readonly Candidate[]> {
	const { candidates } = JSON.parse(await (await device.now().desk.backup()).text()) as {
		readonly candidates: readonly Candidate[]
	}
	return candidates.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** Does something to one of those whom a device sees, if it sees anybody. */
const toOne = (name: string, run: (device: Device, candidate: Candidate, done: Done[]) => Promise<unknown>) =>
	fc.nat(3).map((at) =>
		step(`${name} ${at}`, async (device, done) => {
			const all = await people(device)
			const candidate = all[at % all.length]
			if (candidate) await run(device, candidate, done)
		}),
	)

/** A text that stands nowhere else. */
const unique = () => `unique${randomId()}`

const adding = fc.constant(
	step('add', async (device, done) => {
		const key = randomId()
		const name = unique()
		await device.now().desk.saveCandidates({ saved: [someone(key, { id: key, name })] })
		done.push({ of: key, written: name })
	}),
)

const importing = fc.constant(
	step('import', async (device, done) => {
		const { desk } = device.now()
		const names = [unique(), unique()]
		const rows = names.map((name) => `${name},${name},31`)
		const file = new File([['id,name,Age', ...rows].join('\n')], 'tracker.csv')
		const preview = await desk.previewSheet({ file, choices: {} })
		if (preview.kind === 'fault') throw new Error(preview.fault)
		const { columns, headingRow } = preview
		await desk.takeSheet({ file, choices: {}, columns, headingRow, roles: someRole.id })
		await desk.importSeen()
		const all = await people(device)
		for (const name of names)
			done.push({ of: all.find((one) => one.name === name)?.key ?? '', written: name })
	}),
)

const editing = toOne('edit', async (device, before, done) => {
	const written = unique()
	const after = { ...before, email: `${written}@example.org` }
	await device.now().desk.editCandidate({ before, after, kind: 'edit' })
	done.push({ of: before.key, written })
})

const answering = fc
	.integer({ min: 20, max: 60 })
	.chain((age) =>
		toOne(`answer age ${age} of`, (device, before) =>
			device
				.now()
				.desk.editCandidate({ before, after: { ...before, facts: { ...before.facts, age } }, kind: 'edit' }),
		),
	)

const noting = toOne('note about', async (device, { key }, done) => {
	const written = unique()
	await device.now().desk.saveNote({ role: someRole.id, key, text: written })
	done.push({ of: key, written })
})

const tagging = toOne('tag', async (device, { key }, done) => {
	const written = unique()
	const tags = { add: [written] }
	await device.now().desk.changeProgress({ role: someRole.id, kind: 'tags', changes: [{ key, tags }] })
	done.push({ of: key, written })
})

const staging = fc
	.constantFrom('contacted', 'interview', 'offer')
	.chain((stage) =>
		toOne(`stage ${stage} for`, (device, { key }) =>
			device.now().desk.changeProgress({ role: someRole.id, kind: 'stage', changes: [{ key, stage }] }),
		),
	)

const deciding = fc.constantFrom('go-on' as const, 'hold' as const, 'decline' as const).chain((choice) =>
	toOne(`decide ${choice} on`, async (device, { key }, done) => {
		const written = unique()
		await device.now().desk.decide([decided(key, { choice, reason: written, on: day })])
		done.push({ of: key, written })
	}),
)

const withdrawing = toOne('withdraw the decision on', (device, { key }) =>
	device.now().desk.undecide({ role: someRole.id, keys: [key] }),
)

const merging = toOne('merge the next one into', async (device, kept) => {
	const { desk } = device.now()
	const other = (await people(device)).find(({ key }) => key > kept.key)
	if (!other) return
	const decisions = await desk.decisionsFor(someRole.id)
	const sideOf = (candidate: Candidate) => {
		const decision = decisions.get(candidate.key)
		return { candidate, decisions: decision ? [decision] : [] }
	}
	const both = { kept: sideOf(kept), other: sideOf(other) }
	const choices = Object.fromEntries(
		duplicateDifferences(both).map(({ field, marked }) => [field, marked ?? ('kept' as const)]),
	)
	await desk.merge({ kept: kept.key, other: other.key, choices })
})

const deleting = toOne('delete', async (device, { key, name, alsoKeys = [] }, done) => {
	await device.now().desk.removeCandidates([key])
	done.push({ deleted: key, name })
	for (const merged of alsoKeys) done.push({ deleted: merged, name })
})

const undoing = fc.nat(5).map((back) =>
	step(`undo the last but ${back}`, async (device, done) => {
		const { desk } = device.now()
		const all = await desk.operations(null)
		const operation = all.filter(({ kind }) => kind !== 'role')[back]
		if (!operation) return
		const before = await people(device)
		await desk.undo(operation.id)
		const left = new Set((await people(device)).map(({ key }) => key))
		for (const { key } of before) if (!left.has(key)) done.push({ undone: key })
	}),
)

const line = fc
	.constantFrom<Line>('whole', 'cut', 'half-cut')
	.map((next) => step(`the line is ${next}`, async (device) => device.setLine(next)))
const reloading = fc.constant(step('reload', (device) => device.reload()))
const waiting = fc.constant(step('send and take in', (device) => device.settle()))

/** Something that a person does, or that happens. */
export const doing: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 4, arbitrary: adding },
	{ weight: 2, arbitrary: importing },
	{ weight: 4, arbitrary: editing },
	{ weight: 3, arbitrary: answering },
	{ weight: 3, arbitrary: noting },
	{ weight: 3, arbitrary: tagging },
	{ weight: 4, arbitrary: staging },
	{ weight: 4, arbitrary: deciding },
	{ weight: 1, arbitrary: withdrawing },
	{ weight: 2, arbitrary: merging },
	{ weight: 2, arbitrary: deleting },
	{ weight: 3, arbitrary: undoing },
	{ weight: 3, arbitrary: line },
	{ weight: 2, arbitrary: reloading },
	{ weight: 5, arbitrary: waiting },
)
