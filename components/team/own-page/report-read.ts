import { maxReadAtOnce } from '@/lib/limits/record-limits'
import { postToTeam } from '@/lib/team-api/page/ask-team'
import { noteReadsRoute } from '@/lib/team-api/routes/requests'

/** Milliseconds for which opened records are collected before the server is told. */
const pause = 1000

/** Days and keys: those that the server knows, and those that it is yet to be told. */
const told = new Set<string>()
const waiting = new Set<string>()
let isSending = false

const today = () => new Date().toISOString().slice(0, 10)

async function send() {
	const some = [...waiting].slice(0, maxReadAtOnce)
	const { ok } = await postToTeam(noteReadsRoute, {
		candidates: some.map((one) => one.slice(today().length)),
	})
	isSending = false
	// What did not reach the server is sent with the next record that is opened.
	if (!ok) return
	for (const one of some) {
		told.add(one)
		waiting.delete(one)
	}
	if (waiting.size > 0) start()
}

function start() {
	if (isSending) return
	isSending = true
	setTimeout(send, pause)
}

/** Tells the server that the member has opened a candidate's record: once a day, in batches. */
export function reportRead(candidate: string): void {
	const one = today() + candidate
	if (told.has(one)) return
	waiting.add(one)
	start()
}
