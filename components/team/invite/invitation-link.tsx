import { invitationDays } from '@/lib/limits/account-limits'
import { ShownOnce } from '../fields/shown-once'
import { useTeam } from '../session/team-context'

type Props = {
	readonly token: string
	/** Whether it is sent by mail as well. */
	readonly isMailed: boolean
	readonly onClose: () => void
}

/** The link of an invitation: the token is in the fragment, so that it reaches no server before it is used. */
export function InvitationLink({ token, isMailed, onClose }: Props) {
	const { locale, words, say } = useTeam()
	const text = words.invite
	return (
		<>
			{isMailed && <p>{say(text.mailed)}</p>}
			<ShownOnce
				secret={`${window.location.origin}/${locale}/team#join/${token}`}
				text={say(text.madeText, { days: invitationDays })}
				words={{
					copy: say(text.copy),
					copied: say(text.copied),
					copyFailed: say(text.copyFailed),
					close: say(text.close),
				}}
				onClose={onClose}
			/>
		</>
	)
}
