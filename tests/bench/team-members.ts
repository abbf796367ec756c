import { setMaxListeners } from 'node:events'
import type { BatchEntry, ChangedEntry } from '@/lib/exchange/protocol'
import { type Member, memberAt } from '@/tests/browser/crash/member'
import { follow } from './follow'
import { now, personAt } from './team'

const password = 'long enough to be a password'

/** Members who have joined by an invitation, each at one of the servers in turn. */
export async function joinTeam(owner: Member, origins: readonly string[], count: number) {
	const invited = { permission: 'recruiter', openings: 'all', newOpenings: true }
	const joined: Member[] = []
	for (let place = 0; place < count; place++) {
		const { token } = await owner.answered('invitations', { ...invited, email: `m${place}@example.com` })
		const member = memberAt(origins[place % origins.length] ?? '')
		await member.answered('invitations/join', { token, name: nameAt(place), password })
		joined.push(member)
	}
	return joined
}

const nameAt = (place: number) => `Member ${place}`

type AtWork = {
	readonly members: readonly Member[]
	readonly seconds: number
	/** Seconds between two edits of a member, on the average. */
	readonly pause: number
}

/**
 * How long members who are at work at once wait, in milliseconds: until all of them, who come at the same moment, would hear of
 * a change; from then on for each edit, and until it is seen. And what failed.
 */
export type Worked = {
	readonly coming: number[]
	readonly edits: number[]
	readonly seen: number[]
	readonly faults: unknown[]
}

const wait = (milliseconds: number, signal: AbortSignal) =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, milliseconds)
		signal.addEventListener('abort', () => {
			clearTimeout(timer)
			resolve()
		})
	})

/** Has members follow their workspace by its channel, each of whom edits a candidate of their own now and then. */
export async function membersAtOnce({ members, seconds, pause }: AtWork): Promise<Worked> {
	const over = new AbortController()
	const { signal } = over
	setMaxListeners(0, signal)
	const begun = new Map<string, number>()
	const worked: Worked = { coming: [], edits: [], seen: [], faults: [] }

	const [first] = members
	if (!first) throw new Error('No members')
	const from = (await first.snapshot()).head

	function take(entries: readonly ChangedEntry[]) {
		for (const { value } of entries) {
			const start = begun.get((value as { readonly name?: string } | null)?.name ?? '')
			if (start !== undefined) worked.seen.push(now() - start)
		}
	}
	async function edit(member: Member, place: number) {
		const person = personAt(place)
		let from = 0
		for (let round = 0; ; round++) {
			// The first ones are spread as all others are.
			await wait(Math.random() * pause * 2000, signal)
			if (signal.aborted) return
			const name = `${nameAt(place)}, edit ${round}`
			const start = now()
			begun.set(name, start)
			const entry: BatchEntry = { store: 'candidates', key: person.key, from, value: { ...person, name } }
			const { results } = await member.send([entry])
			from = results[0]?.change ?? from
			worked.edits.push(now() - start)
		}
	}

	const ended: Promise<void>[] = []
	const start = (work: Promise<void>) => {
		ended.push(
			work.catch((error: unknown) => {
				if (!signal.aborted) worked.faults.push(error)
			}),
		)
	}
	const came = now()
	await Promise.all(
		members.map(
			(member) =>
				new Promise<void>((onStanding) => {
					start(follow(member, { from, take, onStanding, signal }).finally(onStanding))
				}),
		),
	)
	worked.coming.push(now() - came)
	members.forEach((member, place) => {
		start(edit(member, place))
	})
	await wait(seconds * 1000, new AbortController().signal)
	over.abort()
	await Promise.all(ended)
	return worked
}
