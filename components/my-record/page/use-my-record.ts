import { useCallback, useEffect, useState } from 'react'
import { isTemporary, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { Exactly, PublicRoute } from '@/lib/team-api/routes/define-route'
import type { MyRecord } from '@/lib/team-api/routes/my-record'
import { lookRoute } from '@/lib/team-api/routes/own-page'
import type { AskRecord, BodyBesideSecret, RecordEnding } from '../parts/record-context'

/** How long to wait before retrying when the server could not be reached. */
const retryAfter = 5_000

type Shown =
	| { readonly kind: 'waiting' }
	| { readonly kind: 'open'; readonly record: MyRecord }
	/** The link is no longer valid, and the server does not say why. */
	| { readonly kind: 'ended' }
	| (RecordEnding & { readonly record: MyRecord })

/** A candidate's record as opened by their link; retries automatically while the server cannot be reached. */
export function useMyRecord(secret: string) {
	const [shown, setShown] = useState<Shown>({ kind: 'waiting' })
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const ask: AskRecord = useCallback(
		async <R extends PublicRoute, B extends BodyBesideSecret<R>>(
			route: R,
			body: Exactly<BodyBesideSecret<R>, B>,
		) => {
			const answer = await postToTeam(route, { ...body, secret } as never)
			if (!answer.ok && answer.refusal.reason === 'record-ended') setShown({ kind: 'ended' })
			return answer
		},
		[secret],
	)
	const onRecord = useCallback((record: MyRecord) => setShown({ kind: 'open', record }), [])
	const look = useCallback(async () => {
		const answer = await ask(lookRoute, {})
		if (answer.ok) onRecord(answer.value)
		setRefusal(answer.ok ? null : answer.refusal)
	}, [ask, onRecord])
	useEffect(() => {
		look()
	}, [look])
	const isAway = shown.kind === 'waiting' && refusal !== null && isTemporary(refusal)
	useEffect(() => {
		if (!isAway) return
		const timer = setInterval(look, retryAfter)
		return () => clearInterval(timer)
	}, [isAway, look])
	const onEnd = useCallback(
		(end: RecordEnding) =>
			setShown((before) => (before.kind === 'open' ? { ...end, record: before.record } : before)),
		[],
	)
	return { shown, refusal, look, ask, onRecord, onEnd }
}
