import { expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { raiseAccess } from '@/lib/database/workspace-numbers'
import { memoryHead } from '@/lib/exchange/device/audit-head'
import { createServerClient } from '@/lib/exchange/device/client/server-client'
import { listPlace } from '@/lib/exchange/device/disk/pack-list'
import { memoryDisk } from '@/lib/exchange/device/disk/vault'
import { frameHeader, readFrames } from '@/lib/exchange/frames'
import { recordsInPack } from '@/lib/exchange/pack'
import { packWorkspace } from '@/lib/exchange/server/packs/make-packs'
import { refuse } from '@/lib/team-api/refuse'
import { decided, someone, someRole } from '@/tests/lib/screening/people'
import { newWorkspace } from '../server/workspace'
import { type Disks, deviceOf, openPart } from './device-of'
import { memoryPacks } from './memory-packs'
import { requestAs } from './request-as'

const count = 2400

const streamOf = (parts: AsyncGenerator<Uint8Array<ArrayBuffer>>) =>
	new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull: async (controller) => {
			const { done, value } = await parts.next()
			if (done) controller.close()
			else controller.enqueue(value)
		},
	})

/** Holds back what comes after the first pack with candidates until it is let through, or breaks off there. */
function valve() {
	let open = () => {}
	let breakOff = () => {}
	const state = { isOpen: false }
	const until = new Promise<void>((resolve, reject) => {
		open = () => {
			state.isOpen = true
			resolve()
		}
		breakOff = () => {
			state.isOpen = true
			reject(new TypeError('cut'))
		}
	})
	until.catch(() => {})
	/** Rejects when what is fetched is aborted, as the body of an answer does. */
	const aborted = (signal: AbortSignal | null | undefined) =>
		new Promise<never>((_, reject) => {
			signal?.addEventListener('abort', () => reject(signal.reason))
		})
	async function* held(body: ReadableStream<Uint8Array>, signal: AbortSignal | null | undefined) {
		let early = Number.POSITIVE_INFINITY
		let packs = 0
		for await (const { kind, bytes } of readFrames(body)) {
			if (kind === 'head') early = JSON.parse(new TextDecoder().decode(bytes)).early
			else if (packs++ > early) await Promise.race([until, aborted(signal)])
			yield frameHeader(kind, bytes.length)
			yield bytes
		}
	}
	return {
		open: () => open(),
		breakOff: () => breakOff(),
		through: (answer: Response, signal: AbortSignal | null | undefined): Response =>
			state.isOpen || !answer.body
				? answer
				: new Response(streamOf(held(answer.body, signal)), { headers: answer.headers }),
	}
}

/** A list of five packs of candidates, with a decision on each tenth; a new device of a member who has made it. */
async function list(keptDays: number | null = null) {
	const member = await newWorkspace()
	const [lin, wei] = [await member('Lin Chen'), await member('Wei Sun')]
	const colleague = await deviceOf({ name: 'Wei Sun', slot: wei.device.slot, request: requestAs(wei) })
	const first = await deviceOf({ name: 'Lin Chen', slot: lin.device.slot, request: requestAs(lin) })
	const { desk } = first.now()
	await desk.saveRoles([someRole])
	const saved = Array.from({ length: count }, (_, at) => someone(`p${at}`))
	await desk.saveCandidates({ saved })
	await desk.decide(saved.filter((_, at) => at % 10 === 0).map(({ key }) => decided(key)))
	await first.settle()
	await colleague.settle()
	first.end()
	await packWorkspace(lin.workspace, async () => true)
	const gate = valve()
	let isRemoved = false
	let { member: signed } = lin
	const disks: Disks & { readonly packs: ReturnType<typeof memoryPacks> } = {
		disk: memoryDisk(),
		packs: memoryPacks(),
		head: memoryHead(),
	}
	const request: typeof fetch = async (path, init) => {
		if (isRemoved) return refuse('removed')
		const answer = await requestAs({ ...lin, member: signed, device: { ...lin.device, keptDays } })(
			path,
			init,
		)
		return String(path).includes('snapshot') ? gate.through(answer, init?.signal) : answer
	}
	const tellServers = () => inWorkspace(lin.workspace, raiseAccess)
	return {
		gate,
		disks,
		colleague,
		remove: () => {
			isRemoved = true
			return tellServers()
		},
		withdraw: () => {
			signed = { ...signed, permission: 'recruiter', openings: [] }
			return tellServers()
		},
		open: () =>
			openPart(
				createServerClient(request),
				{ name: 'Lin Chen', slot: lin.device.slot },
				disks,
				recordsInPack,
			),
	}
}
type Opened = Awaited<ReturnType<Awaited<ReturnType<typeof list>>['open']>>

const screened = async ({ asked }: Opened) => {
	const answer = await asked.screen({
		role: someRole.id,
		formats: 'en',
		languageNames: {},
		countryNames: {},
	})
	return answer?.keys ?? []
}

test('the first rows stand, with their decisions, while the rest is on its way', async () => {
	const { open, gate, colleague } = await list()
	const device = await open()
	const there = await screened(device)
	expect(await device.asked.state()).toMatchObject({
		candidates: there.length,
		total: count,
		roles: [{ id: someRole.id }],
	})
	expect(there.length).toBeGreaterThan(0)
	expect(there.length).toBeLessThan(count)
	const decisions = await device.asked.decisionsFor(someRole.id)
	for (const key of there) expect(decisions.has(key)).toBe(Number(key.slice(1)) % 10 === 0)

	// What needs the whole list waits for it; a change of one candidate does not.
	const answered: string[] = []
	const waiting = {
		backup: device.asked.backup().then(() => answered.push('backup')),
		overview: device.asked.overview(someRole.id).then((all) => {
			answered.push('overview')
			return all
		}),
		missing: device.asked.candidate('p1').then((kept) => {
			answered.push('missing')
			return kept
		}),
	}
	const [key = ''] = there
	const before = (await device.asked.candidate(key))?.candidate
	if (!before) throw new Error(key)
	await device.asked.editCandidate({ before, after: { ...before, name: 'Ada Lovelace' }, kind: 'edit' })
	expect((await device.asked.candidate(key))?.candidate.name).toBe('Ada Lovelace')
	expect(await device.asked.noteExport({ kind: 'backup', rows: 1 })).toBe('loading')
	expect(device.exchange.state()).toMatchObject({ stage: 'on', waiting: 1 })
	expect(answered.filter((one) => one !== 'missing' || !there.includes('p1'))).toEqual([])

	gate.open()
	await device.exchange.started
	await Promise.all(Object.values(waiting))
	expect(await device.asked.state()).toMatchObject({ candidates: count, total: null })
	expect((await screened(device)).toSorted()).toEqual(
		Array.from({ length: count }, (_, at) => `p${at}`).toSorted(),
	)
	expect((await waiting.missing)?.candidate.key).toBe('p1')
	await expect.poll(() => device.exchange.state().waiting).toBe(0)
	await colleague.settle()
	expect((await colleague.now().desk.candidate(key))?.candidate.name).toBe('Ada Lovelace')
	// The edit counts on from operations that were not here yet.
	const sequences = (await device.asked.operations(someRole.id)).map(({ sequence }) => sequence)
	expect(new Set(sequences).size).toBe(sequences.length)
	expect(device.exchange.state().refused).toBe(0)
	device.end()
	colleague.end()
})

test('a line that breaks midway is said to be broken, and the list goes on by itself to what it is now', async () => {
	const { open, gate, colleague } = await list()
	const device = await open()
	const [gone = '', renamed = ''] = await screened(device)
	await colleague.now().desk.removeCandidates([gone])
	const before = (await colleague.now().desk.candidate(renamed))?.candidate
	if (!before) throw new Error(renamed)
	await colleague.now().desk.editCandidate({ before, after: { ...before, name: 'Ben Okafor' }, kind: 'edit' })
	await colleague.settle()
	const stages: string[] = []
	device.listeners.add(({ stage }) => stages.push(stage))
	gate.breakOff()
	await device.exchange.started
	expect(stages).toContain('offline')
	expect(device.exchange.state()).toMatchObject({ stage: 'on', since: null })
	expect(await device.asked.state()).toMatchObject({ candidates: count - 1, total: null })
	expect(await device.asked.candidate(gone)).toBeNull()
	expect((await device.asked.candidate(renamed))?.candidate.name).toBe('Ben Okafor')
	device.end()
	colleague.end()
})

test('a member who is removed midway is told at once, though the line is silent, and nothing is kept', async () => {
	const { open, disks, remove, colleague } = await list(7)
	const device = await open()
	await expect.poll(() => disks.packs.places()).not.toEqual([])
	const removed = new Promise<void>((resolve) => {
		device.listeners.add(({ stage }) => stage === 'removed' && resolve())
	})
	await remove()
	await removed
	await expect.poll(() => disks.packs.places()).toEqual([])
	device.end()
	colleague.end()
})

test('an opening that is withdrawn midway goes at once, though the line is silent', async () => {
	const { open, gate, withdraw, colleague } = await list()
	const device = await open()
	const [key = ''] = await screened(device)
	expect(key).not.toBe('')
	await withdraw()
	await expect.poll(() => device.asked.state()).toMatchObject({ roles: [], candidates: 0 })
	expect(device.copy.mirror.get('candidates', key)).toBeNull()
	gate.open()
	await device.exchange.started
	expect(await device.asked.state()).toMatchObject({ roles: [], candidates: 0, total: null })
	device.end()
	colleague.end()
})

test('a kept copy stands before all of it is opened, without what has gone meanwhile', async () => {
	const { open, gate, disks, colleague } = await list(7)
	gate.open()
	const first = await open()
	await (await first.exchange.started).kept.flush()
	await expect.poll(() => disks.packs.places()).toContain(listPlace)
	const [gone = ''] = await screened(first)
	first.end()
	await colleague.now().desk.removeCandidates([gone])
	await colleague.settle()
	const { read } = disks.packs
	let letOn = () => {}
	const rest = new Promise<void>((resolve) => {
		letOn = resolve
	})
	let reads = 0
	Object.assign(disks.packs, {
		read: async (place: string) => {
			// The list, what comes before candidates, and two packs of these.
			if (reads++ > 3) await rest
			return read(place)
		},
	})
	const device = await open()
	const there = await screened(device)
	expect(there.length).toBeGreaterThan(0)
	expect(await device.asked.state()).toMatchObject({ candidates: there.length, total: count })
	expect(there).not.toContain(gone)
	letOn()
	await device.exchange.started
	expect(await device.asked.state()).toMatchObject({ candidates: count - 1, total: null })
	expect(await screened(device)).not.toContain(gone)
	device.end()
	colleague.end()
})

test('a kept copy of which a later part is broken gives way to a fresh one', async () => {
	const { open, gate, disks, colleague } = await list(7)
	gate.open()
	const first = await open()
	await (await first.exchange.started).kept.flush()
	await expect.poll(() => disks.packs.places()).toContain(listPlace)
	first.end()
	const { read } = disks.packs
	let reads = 0
	Object.assign(disks.packs, {
		read: async (place: string) => (reads++ === 5 ? undefined : read(place)),
	})
	const device = await open()
	await device.exchange.started
	expect(await device.asked.state()).toMatchObject({ candidates: count, total: null })
	expect((await screened(device)).toSorted()).toEqual(
		Array.from({ length: count }, (_, at) => `p${at}`).toSorted(),
	)
	device.end()
	colleague.end()
})
