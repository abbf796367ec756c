import { useCallback, useEffect, useRef, useState } from 'react'
import { getFromTeam, isSignedOut, isTemporary, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { AnswerFrom, GetRoute } from '@/lib/team-api/routes/define-route'
import { useTeam } from './team-context'

/** How long to wait before retrying a failed read. */
const retryAfter = 5_000

/**
 * Data of the team, read from the server when the view opens and whenever `reload` is called.
 * @param route null: nothing is asked
 */
export function useTeamData<R extends GetRoute>(route: R | null, query = '') {
	const { onSignedOut } = useTeam()
	const [data, setData] = useState<AnswerFrom<R> | null>(null)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const newest = useRef(0)
	const reload = useCallback(async () => {
		if (!route) return
		newest.current += 1
		const own = newest.current
		const answer = await getFromTeam(route, query)
		// A superseded answer is outdated.
		if (own !== newest.current) return
		if (answer.ok) setData(answer.value)
		else if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.ok ? null : answer.refusal)
	}, [route, query, onSignedOut])
	useEffect(() => {
		reload()
	}, [reload])
	const isWaiting = data === null && refusal !== null && isTemporary(refusal)
	useEffect(() => {
		if (!isWaiting) return
		const timer = setInterval(reload, retryAfter)
		return () => clearInterval(timer)
	}, [isWaiting, reload])
	return { data, refusal, reload }
}
