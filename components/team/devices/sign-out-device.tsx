import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { isSignedOut, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { Device } from '@/lib/team-api/routes/devices'
import { signOutDeviceRoute } from '@/lib/team-api/routes/devices'
import { signOutMemberRoute } from '@/lib/team-api/routes/members'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import { sayDevice } from './say-device'

type Props = {
	readonly device: Device
	readonly member: string | null
	readonly onDone: (what: string) => Promise<void>
}

/** Signs another device out; asks first if changes on it would be lost. */
export function SignOutDevice({ device, member, onDone }: Props) {
	const { words, say, onSignedOut } = useTeam()
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)
	const text = words.devices
	const { id, waiting: count } = device
	const named = { device: sayDevice(words, say, device) }
	async function signOut() {
		const answer = await (member === null
			? postToTeam(signOutDeviceRoute, { id })
			: postToTeam(signOutMemberRoute, { id: member, device: id }))
		if (answer.ok) return onDone(say(text.signedOut, named))
		if (isSignedOut(answer.refusal)) onSignedOut()
		setRefusal(answer.refusal)
	}
	const button = { label: say(text.signOut), described: say(text.signOutOf, named) }
	return (
		<>
			{count > 0 ? (
				<ConfirmDialog
					label={button.label}
					describedAs={button.described}
					title={say(text.ask.title, { count })}
					text={say(text.ask.text, named)}
					action={say(text.ask.action)}
					keep={say(text.ask.keep)}
					onConfirm={signOut}
				/>
			) : (
				<button type="button" className="link" aria-label={button.described} onClick={signOut}>
					{button.label}
				</button>
			)}
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</>
	)
}
