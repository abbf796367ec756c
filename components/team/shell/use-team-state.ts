import { useCallback, useEffect, useState } from 'react'
import { getFromTeam, isTemporary, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { leavePage } from '@/lib/team-api/page/leave-page'
import type { SignedInState, TeamState } from '@/lib/team-api/routes/accounts'
import { stateRoute } from '@/lib/team-api/routes/accounts'

/** How long to wait before asking again whether the server and its database respond. */
const retryAfter = 5_000

type Known = {
	readonly state: TeamState | null
	/** Who was last signed in: if nobody is any more, the session has ended, and what they typed is still there. */
	readonly last: SignedInState | null
	readonly refusal: TeamRefusal | null
}

const away: TeamRefusal = { reason: 'database-away', until: null }

function learn(before: Known, state: TeamState): Known {
	if (state.stage === 'signed-out' && state.isRemoved && before.last) leavePage()
	if (state.stage !== 'signed-in')
		return state.database === 'away' && before.state === null
			? { ...before, refusal: away }
			: { ...before, state, refusal: null }
	// Somebody else has signed in: nothing of the previous person may stay on the page.
	if (before.last && before.last.member.id !== state.member.id) window.location.reload()
	return { state, last: state, refusal: null }
}

/** Who is signed in, according to the server; retries automatically while it does not respond. */
export function useTeamState(isOn: boolean) {
	const [known, setKnown] = useState<Known>({ state: null, last: null, refusal: null })
	const reload = useCallback(async () => {
		const answer = await getFromTeam(stateRoute)
		setKnown((before) => (answer.ok ? learn(before, answer.value) : { ...before, refusal: answer.refusal }))
	}, [])
	useEffect(() => {
		if (isOn) reload()
	}, [isOn, reload])
	const { state, refusal } = known
	const isWaiting = state === null && refusal !== null && isTemporary(refusal)
	useEffect(() => {
		if (!isWaiting) return
		const timer = setInterval(reload, retryAfter)
		return () => clearInterval(timer)
	}, [isWaiting, reload])
	return { ...known, reload }
}
