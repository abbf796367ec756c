import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '@/lib/screening/database/memory-store'
import { allStores, type RecordStore } from '@/lib/screening/database/record-store'
import { type Desk, openDesk } from '@/lib/screening/desk/desk'
import { duplicateDifferences } from '@/lib/screening/duplicates/differences'
import type { Candidate, Decision } from '@/lib/screening/model/records'
import { runs } from '@/tests/runs'
import { day, someRole } from './people'
import { afterChange, anyChange, merged, notWorked, type Worked, workedOf } from './progress-model'
import { restore } from './restore/restore'

// Whatever is done in whatever order: what a person has entered stays until a person replaces it, nobody is there twice,
// and of who was deleted nothing is left.

const ids = ['1', '2', '3', '4'] as const
type Id = (typeof ids)[number]

/** A name that stands nowhere else. */
const nameOf = (id: Id) => `Marker${id}kept`

const personalFacts = {
	age: fc.integer({ min: 20, max: 60 }),
	knowsCustoms: fc.boolean(),
	jobOffer: fc.constantFrom('written', 'verbal'),
} as const
type PersonalFact = keyof typeof personalFacts

/** What is expected of a candidate: what persons said of them, how far they have come, and the decision. */
type Expected = {
	readonly said: Readonly<Partial<Record<PersonalFact, unknown>>>
	readonly worked: Worked
	readonly decision: string | null
}

/** What an operation did, as far as it can be taken back. */
type Done = {
	readonly operation: string
	readonly sequence: number
	readonly before: ReadonlyMap<Id, Expected>
	readonly kind:
		| 'people'
		| { readonly decided: Id; readonly choice: string | null }
		| { readonly kept: Id; readonly other: Id }
}

/** What was taken back, and how people stood before and after that. */
type TakenBack = {
	readonly undo: string
	readonly done: Done
	/** The number of the last operation, the undo itself. */
	readonly sequence: number
	readonly before: ReadonlyMap<Id, Expected>
	readonly after: ReadonlyMap<Id, Expected>
	/** The versions of the records and decisions that it left. */
	readonly versions: ReadonlyMap<Id, readonly [candidate: number, decision: number | null]>
}

type Model = {
	people: Map<Id, Expected>
	deleted: Set<Id>
	/** Whom people were merged into. */
	merged: Map<Id, Id>
	/** The last backup, and whom it holds. */
	saved: { readonly text: string; readonly people: ReadonlyMap<Id, Expected> } | null
	done: Done[]
	takenBack: TakenBack[]
}

type Real = { records: RecordStore; desk: Desk; cutOff: { isNext: boolean } }

const open = (records: RecordStore) =>
	openDesk({ openStore: async () => records, today: () => day, onChange: () => {} })

/** A store of which the next large write can be cut off, as when the page is closed. */
function storeToCutOff() {
	const inner = memoryStore()
	const cutOff = { isNext: false }
	const records: RecordStore = {
		...inner,
		change: (changes, writing) =>
			cutOff.isNext && changes.put?.operations?.length
				? Promise.reject(new Error('closed'))
				: inner.change(changes, writing),
	}
	return { inner, records, cutOff }
}

const find = async (desk: Desk): Promise<Map<Id, { candidate: Candidate; decision: Decision | null }>> => {
	const { candidates } = JSON.parse(await (await desk.backup()).text()) as { candidates: Candidate[] }
	const decisions = await desk.decisionsFor(someRole.id)
	expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length)
	return new Map(
		candidates.map((candidate) => [
			candidate.id as Id,
			{ candidate, decision: decisions.get(candidate.key) ?? null },
		]),
	)
}

async function theOne(desk: Desk, id: Id): Promise<Candidate> {
	const found = (await find(desk)).get(id)
	if (!found) throw new Error(`${id} is not there`)
	return found.candidate
}

async function check({ people, deleted }: Model, { records, desk }: Real) {
	const found = await find(desk)
	expect([...found.keys()].toSorted()).toEqual([...people.keys()].toSorted())
	for (const [id, { said, worked, decision }] of people) {
		expect(workedOf((found.get(id) as { candidate: Candidate }).candidate)).toEqual(worked)
		expect(found.get(id)?.candidate.facts).toMatchObject(said)
		expect(found.get(id)?.decision?.choice ?? null).toBe(decision)
	}
	const stored = await Promise.all(allStores.map((name) => records.all(name)))
	for (const id of deleted) expect(JSON.stringify(stored)).not.toContain(nameOf(id))
}

/** Notes an operation in the model: who was how before it. */
async function noted(model: Model, { desk }: Real, kind: Done['kind'], act: () => Promise<unknown>) {
	const before = new Map(model.people)
	const sequenceBefore = (await desk.operations(null))[0]?.sequence ?? 0
	await act()
	const [last] = await desk.operations(null)
	if (last && last.sequence > sequenceBefore)
		model.done.push({ operation: last.id, sequence: last.sequence, before, kind })
}

type Command = fc.AsyncCommand<Model, Real>
const command = (
	name: string,
	run: Command['run'],
	isPossible: (model: Model) => boolean = () => true,
): Command => ({
	check: (model) => isPossible(model),
	run: async (model, real) => {
		await run(model, real)
		await check(model, real)
	},
	toString: () => name,
})

type Row = {
	readonly id: Id
	readonly age: string
	readonly offer: string
	readonly customs: string
	readonly note: string
}
const sheetOf = (rows: readonly Row[]) =>
	new File(
		[
			[
				'id,name,Age,jobOffer,knowsCustoms,Note',
				...rows.map(({ id, age, offer, customs, note }) =>
					[id, nameOf(id), age, offer, customs, note].join(','),
				),
			].join('\n'),
		],
		'tracker.csv',
	)

async function takeRows(desk: Desk, rows: readonly Row[]) {
	const file = sheetOf(rows)
	const preview = await desk.previewSheet({ file, choices: {} })
	if (preview.kind === 'fault') throw new Error(preview.fault)
	const { columns, headingRow } = preview
	const taken = await desk.takeSheet({ file, choices: {}, columns, headingRow, roles: someRole.id })
	await desk.importSeen()
	return taken
}

const row = fc.record({
	id: fc.constantFrom(...ids),
	age: fc.oneof(fc.constantFrom('', '?', 'about 30'), fc.integer({ min: 20, max: 60 }).map(String)),
	offer: fc.constantFrom('', '?', 'written', 'verbal'),
	customs: fc.constantFrom('', '?', 'yes', 'no'),
	note: fc.constantFrom('', 'a', 'b'),
})
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1 })

const taking = (model: Model, taken: readonly Row[]) => {
	for (const { id } of taken) {
		if (!model.deleted.has(id) && !model.people.has(id))
			model.people.set(id, { said: {}, worked: notWorked, decision: null })
	}
}

const importing = rows.map((taken) =>
	command(
		`import ${taken.map(({ id, age }) => `${id}:${age}`)}`,
		async (model, real) => {
			await noted(model, real, 'people', () => takeRows(real.desk, taken))
			taking(model, taken)
		},
		// A row of somebody who was merged would be of the record that stays.
		(model) => taken.every(({ id }) => !model.merged.has(id)),
	),
)

const importingCutOff = rows.map((taken) =>
	command(`import cut off ${taken.map(({ id }) => id)}`, async (model, real) => {
		real.cutOff.isNext = true
		await takeRows(real.desk, taken).catch(() => {})
		real.cutOff.isNext = false
		real.desk = await open(real.records)
		expect(model.people.size).toBe((await real.desk.state()).candidates)
	}),
)

const entering = fc
	.record({
		id: fc.constantFrom(...ids),
		kind: fc.constantFrom('edit' as const, 'reply' as const),
		fact: fc.constantFrom(...(Object.keys(personalFacts) as PersonalFact[])),
	})
	.chain(({ fact, ...others }) => personalFacts[fact].map((answer) => ({ ...others, fact, answer })))
	.map(({ id, kind, fact, answer }) =>
		command(
			`${kind} ${id} ${fact}: ${answer}`,
			async (model, real) => {
				const before = await theOne(real.desk, id)
				await noted(model, real, 'people', () =>
					kind === 'reply'
						? real.desk.takeReplies([
								{ key: before.key, facts: { [fact]: answer }, choices: { [fact]: 'theirs' } },
							])
						: real.desk.editCandidate({
								before,
								after: { ...before, facts: { ...before.facts, [fact]: answer } },
								kind,
							}),
				)
				const expected = model.people.get(id) as Expected
				// An answer that was there already is nobody's correction.
				if (JSON.stringify(before.facts[fact]) !== JSON.stringify(answer))
					model.people.set(id, { ...expected, said: { ...expected.said, [fact]: answer } })
			},
			(model) => model.people.has(id),
		),
	)

const several = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
const areThere = (model: Model, chosen: readonly Id[]) => chosen.every((id) => model.people.has(id))

const working = fc.record({ chosen: several, change: anyChange }).map(({ chosen, change }) =>
	command(
		`${change.kind} of ${chosen}: ${JSON.stringify(change.change)}`,
		async (model, real) => {
			const found = await find(real.desk)
			const keys = chosen.map((id) => found.get(id)?.candidate.key as string)
			await noted(model, real, 'people', async () => {
				const changes = keys.map((key) => ({ key, ...change.change }))
				expect(await real.desk.changeProgress({ role: someRole.id, kind: change.kind, changes })).toEqual({
					beyond: [],
				})
			})
			for (const id of chosen) {
				const expected = model.people.get(id) as Expected
				model.people.set(id, { ...expected, worked: afterChange(expected.worked, change) })
			}
		},
		(model) => areThere(model, chosen),
	),
)

const noting = fc
	.record({ id: fc.constantFrom(...ids), note: fc.constantFrom('first', 'second'), isGone: fc.boolean() })
	.map(({ id, note, isGone }) =>
		command(
			isGone ? `take the ${note} note of ${id} away` : `write the ${note} note of ${id}`,
			async (model, real) => {
				const { key } = await theOne(real.desk, id)
				const expected = model.people.get(id) as Expected
				const { [note]: before, ...others } = expected.worked.notes
				const text = isGone ? '' : `${nameOf(id)} called. ${before ?? ''}`.trim()
				await noted(model, real, 'people', () =>
					real.desk.saveNote({ role: someRole.id, key, id: note, text }),
				)
				const notes = isGone ? others : { ...others, [note]: text }
				model.people.set(id, { ...expected, worked: { ...expected.worked, notes } })
			},
			(model) => model.people.has(id),
		),
	)

const filling = fc
	.record({ chosen: several, fact: fc.constantFrom(...(Object.keys(personalFacts) as PersonalFact[])) })
	.chain(({ chosen, fact }) => personalFacts[fact].map((answer) => ({ chosen, fact, answer })))
	.map(({ chosen, fact, answer }) =>
		command(
			`fill in ${fact} of ${chosen}: ${answer}`,
			async (model, real) => {
				const found = await find(real.desk)
				await noted(model, real, 'people', () =>
					real.desk.fillFacts({
						role: someRole.id,
						changes: chosen.map((id) => ({
							key: found.get(id)?.candidate.key as string,
							facts: { [fact]: answer },
						})),
					}),
				)
				for (const id of chosen) {
					const expected = model.people.get(id) as Expected
					model.people.set(id, { ...expected, said: { ...expected.said, [fact]: answer } })
				}
			},
			(model) => areThere(model, chosen),
		),
	)

const deciding = fc
	.record({ id: fc.constantFrom(...ids), choice: fc.constantFrom('go-on' as const, 'hold' as const, null) })
	.map(({ id, choice }) =>
		command(
			choice ? `decide ${id} ${choice}` : `withdraw ${id}`,
			async (model, real) => {
				const { key } = await theOne(real.desk, id)
				const advice = { ruleset: 'article', version: day, outcome: 'eligible' }
				await noted(model, real, { decided: id, choice }, () =>
					choice
						? real.desk.decide([
								{ candidate: key, role: someRole.id, choice, by: 'Lin Chen', reason: '', on: day, advice },
							])
						: real.desk.undecide({ role: someRole.id, keys: [key] }),
				)
				model.people.set(id, { ...(model.people.get(id) as Expected), decision: choice })
			},
			(model) => model.people.has(id),
		),
	)

const deleting = fc.constantFrom(...ids).map((id) =>
	command(
		`delete ${id}`,
		async (model, real) => {
			const { key } = await theOne(real.desk, id)
			await real.desk.removeCandidates([key])
			model.people.delete(id)
			model.deleted.add(id)
			for (const [other, kept] of model.merged) if (kept === id) model.deleted.add(other)
		},
		(model) => model.people.has(id),
	),
)

const merging = fc
	.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 })
	.map(([kept = '1', other = '2']) =>
		command(
			`merge ${other} into ${kept}`,
			async (model, real) => {
				const found = await find(real.desk)
				const sideOf = (id: Id) => {
					const { candidate, decision } = found.get(id) as { candidate: Candidate; decision: Decision | null }
					return { candidate, decisions: decision ? [decision] : [] }
				}
				const both = { kept: sideOf(kept), other: sideOf(other) }
				const choices = Object.fromEntries(
					duplicateDifferences(both).map(({ field, marked }) => [
						field,
						field === 'id' ? 'kept' : (marked ?? 'kept'),
					]),
				)
				const keys = { kept: both.kept.candidate.key, other: both.other.candidate.key }
				await noted(model, real, { kept, other }, () => real.desk.merge({ ...keys, choices }))
				const [mine, theirs] = [model.people.get(kept) as Expected, model.people.get(other) as Expected]
				model.people.set(kept, {
					said: { ...theirs.said, ...mine.said },
					worked: merged(mine.worked, theirs.worked),
					decision: mine.decision ?? theirs.decision,
				})
				model.people.delete(other)
				model.merged.set(other, kept)
			},
			(model) => model.people.has(kept) && model.people.has(other),
		),
	)

const undoing = fc.nat(20).map((back) =>
	command(
		`undo the last but ${back}`,
		async (model, real) => {
			const at = model.done.length - 1 - (back % model.done.length)
			const { operation, sequence, before, kind } = model.done[at] as Done
			const isRemembered = (await real.desk.operations(null)).some(({ id }) => id === operation)
			const stood = await find(real.desk)
			const peopleBefore = new Map(model.people)
			const undone = await real.desk.undo(operation)
			const [done] = model.done.splice(at, 1)
			// Of what was done to people who were deleted since nothing is known.
			if (!isRemembered) return expect(undone).toBeNull()
			if (!undone || 'fault' in undone) throw new Error('not taken back')
			const left = new Set(undone.left.map(({ key }) => key))
			for (const [id, { candidate, decision }] of stood) {
				const isLater = (decision?.version ?? 0) > sequence
				const was = before.get(id)
				const now = model.people.get(id) as Expected
				if (kind !== 'people' && 'decided' in kind) {
					// A withdrawn decision comes back, unless there is another one.
					const isTheirs = id === kind.decided && was !== undefined && was.decision !== now.decision
					const stands = decision
						? decision.version === sequence
						: kind.choice === null && !left.has(candidate.key)
					if (isTheirs && stands) model.people.set(id, { ...now, decision: was.decision })
				} else if (candidate.version === sequence && !isLater) {
					if (!was) model.people.delete(id)
					else if (kind === 'people') model.people.set(id, { ...was, decision: now.decision })
					else if (id === kind.kept) {
						const other = before.get(kind.other) as Expected
						// Only a decision that came with the other record goes back with it.
						const hasCome = was.decision === null && other.decision !== null
						model.people.set(id, { ...was, decision: hasCome ? null : now.decision })
						model.people.set(kind.other, other)
						model.merged.delete(kind.other)
					}
				} else if (candidate.version === sequence) expect(left).toContain(candidate.key)
			}
			if (!undone.redo || !done) return
			const [last] = await real.desk.operations(null)
			model.takenBack.push({
				undo: undone.redo,
				done,
				sequence: last?.sequence ?? 0,
				before: peopleBefore,
				after: new Map(model.people),
				versions: await versionsOf(real.desk),
			})
		},
		(model) => model.done.length > 0,
	),
)

const versionsOf = async (desk: Desk) =>
	new Map(
		Array.from(await find(desk), ([id, { candidate, decision }]) => [
			id,
			[candidate.version ?? 0, decision?.version ?? null] as const,
		]),
	)

const redoing = fc.nat(20).map((back) =>
	command(
		`redo the last but ${back}`,
		async (model, real) => {
			const at = model.takenBack.length - 1 - (back % model.takenBack.length)
			const [taken] = model.takenBack.splice(at, 1) as [TakenBack]
			const { done, before, after } = taken
			const { kind } = done
			const known = new Set((await real.desk.operations(null)).map(({ id }) => id))
			const stood = await versionsOf(real.desk)
			const redone = await real.desk.redo(taken.undo)
			if (!known.has(taken.undo) || !known.has(done.operation)) return expect(redone).toBeNull()
			if (redone && 'fault' in redone) throw new Error('not done again')
			/** Whether somebody stands as the undo left them. */
			const stands = (id: Id) => {
				const [was, is] = [taken.versions.get(id), stood.get(id)]
				return was && is && was[0] === is[0] && (is[1] ?? 0) <= taken.sequence
			}
			const both = kind !== 'people' && 'kept' in kind ? kind : null
			if (both && !(stands(both.kept) && stands(both.other))) return
			for (const [id, was] of before) {
				const now = model.people.get(id)
				const left = after.get(id)
				if (!now || !left) continue
				if (kind !== 'people' && 'decided' in kind) {
					const isAsLeft = taken.versions.get(id)?.[1] === stood.get(id)?.[1]
					if (isAsLeft && was.decision !== left.decision)
						model.people.set(id, { ...now, decision: was.decision })
				} else if (stands(id) && was !== left) {
					const decision = both && was.decision !== left.decision ? was.decision : now.decision
					model.people.set(id, { ...was, decision })
				}
			}
			if (both) {
				model.people.delete(both.other)
				model.merged.set(both.other, both.kept)
			}
			if (redone && redone.redone > 0) model.done.push(done)
		},
		(model) => model.takenBack.length > 0,
	),
)

const saving = fc.constant(
	command('save a backup', async (model, real) => {
		model.saved = { text: await (await real.desk.backup()).text(), people: new Map(model.people) }
	}),
)

const restoring = fc.constant(
	command(
		'restore',
		async (model, real) => {
			const { text, people } = model.saved as NonNullable<Model['saved']>
			await noted(model, real, 'people', () => restore(real.desk, text))
			for (const [id, expected] of people) {
				const isHere = model.people.has(id) || model.merged.has(id)
				if (!isHere && !model.deleted.has(id)) model.people.set(id, expected)
			}
		},
		({ saved }) => saved !== null,
	),
)

const reopening = fc.constant(
	command('reload', async (_, real) => {
		const before = await find(real.desk)
		real.desk = await open(real.records)
		expect(await find(real.desk)).toEqual(before)
	}),
)

/** Does anything of these, in any order, on a device that holds one opening. */
async function tryAll(commands: readonly fc.Arbitrary<Command>[], numRuns: number) {
	await fc.assert(
		fc.asyncProperty(fc.commands([...commands], { maxCommands: 30, size: 'max' }), async (all) => {
			const { records, cutOff } = storeToCutOff()
			const desk = await open(records)
			await desk.saveRoles([someRole])
			const setup = () => ({
				model: {
					people: new Map(),
					deleted: new Set<Id>(),
					merged: new Map(),
					saved: null,
					done: [],
					takenBack: [],
				} as Model,
				real: { records, desk, cutOff },
			})
			await fc.asyncModelRun(setup, all)
		}),
		{ numRuns },
	)
}

test('nothing that a person entered is lost, nobody is there twice, and nothing is left of who was deleted', () =>
	tryAll(
		[
			importing,
			importing,
			importingCutOff,
			entering,
			entering,
			working,
			working,
			noting,
			filling,
			deciding,
			merging,
			deleting,
			undoing,
			saving,
			restoring,
			reopening,
		],
		runs(50),
	))

test('nor is it where what was done is taken back and done again', () =>
	tryAll(
		[
			importing,
			entering,
			entering,
			working,
			working,
			filling,
			deciding,
			deciding,
			merging,
			deleting,
			undoing,
			redoing,
			redoing,
			reopening,
		],
		runs(80),
	))
