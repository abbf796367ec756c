import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { readFrames } from '@/lib/exchange/frames'
import { packFormat } from '@/lib/exchange/pack'
import type { BatchEntry, ChangedEntry } from '@/lib/exchange/protocol'
import { usualDeviceCandidates } from '@/lib/limits/exchange-limits'
import { findShell } from '@/scripts/check/chromium.mjs'
import { serverOn } from '@/tests/browser/crash/killing'
import { type Member, memberAt } from '@/tests/browser/crash/member'
import { follow } from './follow'
import { edited, now, opening, sheet } from './team'

const password = 'long enough to be a password'
const lin = { name: 'Lin Chen', email: 'lin@example.com', password }
const wei = { name: 'Wei Sun', email: 'wei@example.com', password }

/**
 * Two servers on the database that this process names, with a team of two: the owner at the first of them, a colleague at
 * either.
 * @param distDir the build that is served
 * @param folder where both may write
 */
export async function twoServers(distDir: string, folder: string) {
	const [one, other] = await Promise.all(
		['one', 'other'].map((name) => serverOn(path.join(folder, name), {}, distDir)),
	)
	if (!one || !other) throw new Error('No servers')
	const owner = memberAt(one.origin)
	await owner.answered('owner', { code: await one.code(), ...lin })
	const invited = { email: wei.email, permission: 'recruiter', openings: 'all', newOpenings: true }
	const { token } = await owner.answered('invitations', invited)
	const here = memberAt(one.origin)
	await here.answered('invitations/join', { token, name: wei.name, password })
	const there = memberAt(other.origin)
	there.takeCookies(here)
	await owner.send([
		{ store: 'roles', key: 'role', from: 0, value: opening },
		{ store: 'sheets', key: 'sheet', from: 0, value: sheet },
		edited(0, 0),
	])
	const close = () => Promise.all([one.close(), other.close()])
	const pids = () => [one.pid(), other.pid()]
	return { origin: one.origin, otherOrigin: other.origin, owner, here, there, pids, close }
}

/** The change that the edited candidate has now. */
const changeOfEdited = async (member: Member) =>
	(await member.send([edited(0, 0)])).results.find(({ change }) => change !== undefined)?.change ?? 0

/** Sends candidates, each next batch while the one before is stored as a device does, while a colleague edits; returns seconds, and what each edit took. */
export async function importBy(member: Member, colleague: Member, batches: readonly BatchEntry[][]) {
	let isOver = false
	const edits: number[] = []
	async function edit() {
		let from = await changeOfEdited(colleague)
		while (!isOver) {
			const start = now()
			from = (await colleague.send([edited(edits.length, from)])).complete
			edits.push(now() - start)
			await new Promise((resolve) => setTimeout(resolve, 20))
		}
	}
	const editing = edit()
	const start = now()
	let before: Promise<unknown> = Promise.resolve()
	for (const batch of batches) {
		const sent = member.send(batch)
		await before
		before = sent
	}
	await before
	const seconds = (now() - start) / 1000
	isOver = true
	await editing
	return { seconds, edits }
}

/** Milliseconds from when a member sends a change to one server until a colleague has it from the other. */
export async function seenAtOther(
	{ owner, there }: Awaited<ReturnType<typeof twoServers>>,
	rounds: number,
): Promise<readonly number[]> {
	const going = new AbortController()
	let onSeen = () => {}
	const take = (entries: readonly ChangedEntry[]) => {
		if (entries.some(({ key }) => key === 'edited')) onSeen()
	}
	const { head } = await there.snapshot()
	const following = follow(there, { from: head, take, signal: going.signal })
	const taken: number[] = []
	let from = await changeOfEdited(owner)
	for (let round = 0; round < rounds; round++) {
		const start = now()
		const seen = new Promise<void>((resolve) => {
			onSeen = resolve
		})
		const sending = owner.send([edited(round, from)])
		await Promise.race([seen, following])
		taken.push(now() - start)
		from = (await sending).complete
	}
	going.abort()
	await following
	return taken
}

const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The same bytes from a server that does nothing else, loaded and parsed line by line on a page; returns seconds. */
async function loadAlone(browser: Browser, bytes: Buffer): Promise<number> {
	const server = createServer((request, response) => {
		response.setHeader('content-type', request.url === '/' ? 'text/html' : 'application/x-ndjson')
		response.end(request.url === '/' ? '<title>Bytes</title>' : bytes)
	}).listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	const page = await browser.newPage()
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
	const seconds = await page.evaluate(async () => {
		const start = performance.now()
		const { body } = await fetch('/bytes')
		const reader = (body as ReadableStream<Uint8Array<ArrayBuffer>>)
			.pipeThrough(new TextDecoderStream())
			.getReader()
		const read = []
		for (let rest = '', isDone = false; !isDone; ) {
			const next = await reader.read()
			isDone = next.done
			const lines = (rest + (next.value ?? '')).split('\n')
			rest = lines.pop() ?? ''
			for (const line of lines) read.push(JSON.parse(line))
		}
		return (performance.now() - start) / 1000
	})
	await page.close()
	server.close()
	return seconds
}

/** Whether the browser has stored a whole copy of the list. */
const isKept = (page: Page) =>
	page.evaluate(async () => {
		const found = (await indexedDB.databases()).find(({ name }) => name?.startsWith('k-visa-check-team'))
		if (!found?.name) return false
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(found.name as string)
			request.onsuccess = () => resolve(request.result)
			request.onerror = () => reject(request.error)
		})
		const list = await new Promise((resolve) => {
			const request = database.transaction('packs').objectStore('packs').get('list')
			request.onsuccess = () => resolve(request.result)
		})
		database.close()
		return list !== undefined
	})

/** Seconds from the request for everything until a new device shows all candidates, and until it has stored them. */
async function loadOnDevice(browser: Browser, origin: string, count: string, keeps: boolean) {
	// It would keep pages of the site at the same moment, as on a first visit.
	const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' })
	const page = await context.newPage()
	const answer = await context.request.post('/api/team/sign-in', {
		data: { email: lin.email, password },
		headers: { origin },
	})
	if (!answer.ok()) throw new Error(await answer.text())
	let start = 0
	context.on('request', (request) => {
		if (request.url().includes('/exchange/snapshot')) start ||= now()
	})
	await page.goto('/en/team')
	await page.getByText(count, { exact: true }).first().waitFor({ timeout: 120_000 })
	const shown = (now() - start) / 1000
	while (keeps && !(await isKept(page))) await page.waitForTimeout(50)
	const kept = (now() - start) / 1000
	await context.close()
	return { shown, kept }
}

/**
 * Seconds from the request for everything until a new device shows the first rows of the opening, and all; and how many rows
 * were the first.
 */
async function rowsOnDevice(browser: Browser, origin: string, all: number) {
	const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' })
	const page = await context.newPage()
	const headers = { origin }
	for (const [path, data] of [
		['sign-in', { email: lin.email, password }],
		...(all > usualDeviceCandidates ? ([['devices/hold', { openings: ['role'] }]] as const) : []),
	] as const) {
		const answer = await context.request.post(`/api/team/${path}`, { data, headers })
		if (!answer.ok()) throw new Error(await answer.text())
	}
	let start = 0
	context.on('request', (request) => {
		if (request.url().includes('/exchange/snapshot')) start ||= now()
	})
	await page.goto('/en/team#role/role')
	await page.locator('tr[data-index="0"]').waitFor({ timeout: 300_000 })
	const first = (now() - start) / 1000
	const shown = () => page.locator('table[aria-rowcount]').first().getAttribute('aria-rowcount')
	const rows = Number(await shown()) - 1
	while (Number(await shown()) - 1 < all) await page.waitForTimeout(50)
	const whole = (now() - start) / 1000
	await context.close()
	return { first, rows, whole }
}

/** Three new devices in a browser: when the first rows stand there, and when all do. */
export async function firstRowsOnDevices(
	{ origin, owner }: Awaited<ReturnType<typeof twoServers>>,
	all: number,
) {
	// A device holds so many only of openings that were chosen; before, it is told to choose, and gets no packs.
	if (all > usualDeviceCandidates) await owner.answered('devices/hold', { openings: ['role'] })
	await untilPacked(origin, { cookie: owner.cookies() })
	await owner.answered('devices/keep', { days: null })
	const browser = await chromium.launch({ executablePath: findShell(), args: chromiumArgs })
	const loads: Awaited<ReturnType<typeof rowsOnDevice>>[] = []
	for (let round = 0; round < 3; round++) loads.push(await rowsOnDevice(browser, origin, all))
	await browser.close()
	return loads
}

/** Waits until the list is packed, which is done once there is some rest. */
async function untilPacked(origin: string, headers: HeadersInit) {
	for (;;) {
		const { body } = await fetch(`${origin}/api/team/exchange/snapshot?format=${packFormat}`, { headers })
		for await (const { kind } of readFrames(body as ReadableStream<Uint8Array>)) if (kind === 'pack') return
	}
}

/** Seconds of the first load of a new device in a browser, three of each: of the bytes alone, in memory, and kept. */
export async function loadOnDevices(servers: Awaited<ReturnType<typeof twoServers>>, count: string) {
	const { origin, owner } = servers
	const headers = { cookie: owner.cookies() }
	const everything = await fetch(`${origin}/api/team/exchange/snapshot`, { headers })
	const bytes = Buffer.from(await everything.arrayBuffer())
	await untilPacked(origin, headers)
	const browser = await chromium.launch({ executablePath: findShell(), args: chromiumArgs })
	const alone: number[] = []
	const inMemory: number[] = []
	const shown: number[] = []
	const kept: number[] = []
	for (let round = 0; round < 3; round++) {
		alone.push(await loadAlone(browser, bytes))
		await owner.answered('devices/keep', { days: null })
		inMemory.push((await loadOnDevice(browser, origin, count, false)).shown)
		await owner.answered('devices/keep', { days: 7 })
		const device = await loadOnDevice(browser, origin, count, true)
		shown.push(device.shown)
		kept.push(device.kept)
	}
	await browser.close()
	return { bytes: bytes.length, alone, inMemory, shown, kept }
}
