import { useCallback, useEffect, useState } from 'react'
import { getFromTeam, isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { BodyOf } from '@/lib/team-api/routes/define-route'
import { givenRoute, giveRoute, type Interviewer } from '@/lib/team-api/routes/given'
import { useTeam } from '../session/team-context'

/**
 * Who interviews for an opening, and gives people to them; null until the server has said so.
 * @param candidate of whom it is said who sees them, if it is about one
 */
export function useInterviewers(opening: string, candidate?: string) {
	const { onSignedOut } = useTeam()
	const [interviewers, setInterviewers] = useState<readonly Interviewer[] | null>(null)
	const [refusal, setRefusal] = useState<TeamRefusal['reason'] | null>(null)
	const refuse = useCallback(
		(refused: TeamRefusal) => {
			if (isSignedOut(refused)) onSignedOut()
			setRefusal(refused.reason)
		},
		[onSignedOut],
	)
	const read = useCallback(async () => {
		const asked = new URLSearchParams({ opening, ...(candidate !== undefined && { candidate }) })
		const answer = await getFromTeam(givenRoute, `?${asked}`)
		if (!answer.ok) return refuse(answer.refusal)
		setRefusal(null)
		setInterviewers(answer.value.interviewers)
	}, [opening, candidate, refuse])
	useEffect(() => {
		read()
	}, [read])
	/** Gives people to an interviewer, or takes them back; whether that was done. */
	async function give(given: Omit<BodyOf<typeof giveRoute>, 'opening'>): Promise<boolean> {
		const answer = await postToTeam(giveRoute, { ...given, opening })
		if (!answer.ok) refuse(answer.refusal)
		else await read()
		return answer.ok
	}
	return { interviewers, refusal, read, give }
}
