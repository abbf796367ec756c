import { Notice } from '@/components/ui/notices/notice'
import { useExchange, useTeamDesk } from './team-context'

/** Says that the list cannot be loaded yet, or that this device is no longer signed in. */
export function TeamNews() {
	const { text, say, onSignIn } = useTeamDesk()
	const { stage, waiting } = useExchange()
	const { waiting: words } = text
	return (
		<div className="page no-print" role="status">
			{(stage === 'offline' || stage === 'away') && waiting === 0 ? (
				<Notice kind="care">{say(words[stage])}</Notice>
			) : null}
			{stage === 'ended' && (
				<Notice kind="problem">
					<p>
						<strong>{say(words.ended)}</strong> {say(words.endedText, { count: waiting })}
					</p>
					<p>
						<button type="button" className="link" data-action="sign-in-again" onClick={onSignIn}>
							{say(words.signIn)}
						</button>
					</p>
				</Notice>
			)}
		</div>
	)
}
