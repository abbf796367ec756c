import { useRef, useState } from 'react'
import type { TeamAnswer, TeamRefusal } from '@/lib/team-api/page/ask-team'

/** A request that is only sent once at a time: whether it is being sent, and why the last one was refused. */
export function useRequest() {
	const [isSending, setSending] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	/** Set immediately: a second click may come before the next render. */
	const sending = useRef(false)
	async function run<T>(send: () => Promise<TeamAnswer<T>>, onDone: (value: T) => void): Promise<void> {
		if (sending.current) return
		sending.current = true
		setSending(true)
		setRefusal(null)
		const answer = await send()
		sending.current = false
		setSending(false)
		if (answer.ok) onDone(answer.value)
		else setRefusal(answer.refusal)
	}
	return { isSending, refusal, run }
}
