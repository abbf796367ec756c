import { useRef, useState } from 'react'
import { askToConfirm, ConfirmBox } from '@/components/ui/notices/confirm-box'
import { postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import { leavePage } from '@/lib/team-api/page/leave-page'
import { signOutRoute } from '@/lib/team-api/routes/accounts'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'

/** What this page's desk has not sent yet; it has only been loaded if the list was viewed. */
const openTeam = () => import(/* webpackChunkName: "team" */ '@/components/screening/team/open-team')

/**
 * Signs this device out, at the company's provider as well if it offers that, and removes everything of the team from the page; asks first while changes wait to be sent.
 */
export function SignOut() {
	const { words, say } = useTeam()
	const dialog = useRef<HTMLDialogElement>(null)
	const [isLeaving, setLeaving] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const [count, setCount] = useState(0)
	const { signOut, signingOut, unsent } = words.frame
	async function leave() {
		setLeaving(true)
		const answer = await postToTeam(signOutRoute, {})
		if (answer.ok && answer.value.there !== null) {
			window.location.assign(answer.value.there)
			return
		}
		if (answer.ok || answer.refusal.reason === 'signed-out') {
			leavePage()
			return
		}
		setLeaving(false)
		setRefusal(answer.refusal)
	}
	async function start() {
		if (isLeaving) return
		const waiting = await openTeam().then(
			({ waitingChanges }) => waitingChanges(),
			() => 0,
		)
		setCount(waiting)
		if (waiting > 0) askToConfirm(dialog)
		else await leave()
	}
	return (
		<>
			<button type="button" className="link" aria-disabled={isLeaving} onClick={start}>
				{say(isLeaving ? signingOut : signOut)}
			</button>
			<ConfirmBox
				dialog={dialog}
				title={say(unsent.title, { count })}
				text={say(unsent.text)}
				action={say(unsent.action)}
				isHarmless
				keep={say(unsent.keep)}
				onConfirm={leave}
			/>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</>
	)
}
