import { methodsWhileLoading } from '@/lib/exchange/desk/methods-while-loading'
import { choiceMethods } from '@/lib/exchange/desk/team-choices'
import { teamMethods } from '@/lib/exchange/desk/team-methods'
import { memoryHead } from '@/lib/exchange/device/audit-head'
import { createServerClient, type ServerClient } from '@/lib/exchange/device/client/server-client'
import { memoryDisk } from '@/lib/exchange/device/disk/vault'
import { openCopy } from '@/lib/exchange/device/open/open-copy'
import { startWhenLoaded } from '@/lib/exchange/device/open/start-when-loaded'
import type { Tabs } from '@/lib/exchange/device/tabs'
import type { WaitingBatch } from '@/lib/exchange/device/waiting'
import { openDesk } from '@/lib/screening/desk/desk'
import type { ExchangeState } from '@/lib/screening/desk/exchange-state'
import { day } from '@/tests/lib/screening/people'
import { memoryPacks } from './memory-packs'

/** A page of its own. */
const noTabs: Tabs = { tell: () => {}, listen: () => {}, lead: (task) => task() }

/** A member at a device: how their requests reach the server. */
export type Member = { readonly name: string; readonly slot: number; readonly request: typeof fetch }

/** What happens to what a device sends: it goes through, it is lost on the way, or the answer is. */
export type Line = 'whole' | 'cut' | 'half-cut'

export type Disks = {
	readonly disk: ReturnType<typeof memoryDisk>
	readonly packs: ReturnType<typeof memoryPacks>
	readonly head: ReturnType<typeof memoryHead>
}

/** Opens a list, of which only a part may be there: as in the worker. */
export async function openPart(
	server: ServerClient,
	{ name, slot }: Pick<Member, 'name' | 'slot'>,
	{ disk, packs, head }: Disks,
	wholeUpTo?: number,
) {
	const ending = new AbortController()
	const { signal } = ending
	let queued = (_: readonly WaitingBatch[]) => {}
	let told = 0
	const opened = await openCopy({
		server,
		disk,
		packs,
		head,
		member: name,
		slot,
		now: () => new Date().toISOString(),
		onQueued: (batches) => queued(batches),
		onFailure: () => {},
		signal,
		...(wholeUpTo !== undefined && { wholeUpTo }),
	})
	const { copy, store } = opened
	const desk = await openDesk({
		openStore: async () => store.records,
		today: () => day,
		onChange: () => {
			told++
		},
		total: opened.total,
		more: choiceMethods,
	})
	const listeners = new Set<(state: ExchangeState) => void>()
	const exchange = startWhenLoaded({
		opened,
		desk,
		server,
		packs,
		receive: desk.receive,
		tabs: noTabs,
		now: () => new Date().toISOString(),
		onState: (state) => {
			for (const listener of listeners) listener(state)
		},
		signal,
	})
	queued = exchange.queued
	const isWhole = () => opened.total() === null
	const team = teamMethods({ server, copy, exchange, isWhole, desk, today: () => day })
	return {
		copy,
		store,
		exchange,
		listeners,
		/** The desk, and the same as a page may ask it while the list is loaded. */
		desk,
		asked: methodsWhileLoading({ ...desk, ...team }, { isWhole, whole: exchange.started }),
		team,
		told: () => told,
		end: () => ending.abort(),
	}
}

async function openOn(server: ServerClient, member: Member, disks: Disks) {
	const opened = await openPart(server, member, disks)
	return { ...opened, ...(await opened.exchange.started) }
}

/** A device of a member: a desk over a copy, as in the worker, with a line to the server that can be cut. */
export async function deviceOf(member: Member, disk = memoryDisk()) {
	const disks = { disk, packs: memoryPacks(), head: memoryHead() }
	let line: Line = 'whole'
	const cut = () => new TypeError('cut')
	const server = createServerClient(async (...asked) => {
		if (line === 'cut') throw cut()
		const answer = await member.request(...asked)
		if (line === 'half-cut') throw cut()
		return answer
	})
	let opened = await openOn(server, member, disks)
	return {
		name: member.name,
		packs: disks.packs,
		head: disks.head,
		now: () => opened,
		setLine: (next: Line) => {
			line = next
		},
		/** Closes the page in whatever it is doing, and opens it again. */
		reload: async () => {
			opened.end()
			line = 'whole'
			opened = await openOn(server, member, disks)
		},
		/** Sends all that waits, and takes in what others have sent. */
		settle: async () => {
			line = 'whole'
			const { exchange, listeners } = opened
			await exchange.retry()
			await new Promise<void>((resolve) => {
				const look = ({ waiting }: ExchangeState) => {
					if (waiting > 0) return
					listeners.delete(look)
					resolve()
				}
				listeners.add(look)
				look(exchange.state())
			})
			await exchange.retry()
		},
		end: () => opened.end(),
	}
}
