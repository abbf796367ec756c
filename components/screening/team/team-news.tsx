import { Notice } from '@/components/ui/notices/notice'
import type { AuditHead } from '@/lib/exchange/protocol'
import { ChooseOpenings } from './choose-openings'
import { useExchange, useTeamDesk } from './team-context'

/** The command with which the people who run the server can find out more. */
const command = ({ number, hash }: AuditHead) => `npm run audit:verify -- --head ${number}:${hash}`

/**
 * Says that the audit has been altered, that the list cannot be loaded yet, or that this device is no longer signed
 * in.
 */
export function TeamNews() {
	const { client, text, say, onSignIn } = useTeamDesk()
	const { stage, waiting, audit, choose } = useExchange()
	const { waiting: words } = text
	return (
		<>
			<div className="page no-print" role="status">
				{stage === 'full' || ((stage === 'offline' || stage === 'away') && waiting === 0) ? (
					<Notice kind="care">{say(words[stage])}</Notice>
				) : null}
				{audit && (
					<Notice kind="problem">
						<p>
							<strong>{say(text.audit.title)}</strong> {say(text.audit.text, { number: audit.number })}
						</p>
						<p>
							{say(text.audit.check)} <code dir="ltr">{command(audit)}</code>
						</p>
						<p>
							<button
								type="button"
								className="link"
								data-action="accept-audit"
								onClick={() => client.askTeam('acceptAudit', undefined)}
							>
								{say(text.audit.accept)}
							</button>
						</p>
					</Notice>
				)}
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
			{stage === 'choose' && choose && (
				<div className="page no-print">
					<ChooseOpenings openings={choose} />
				</div>
			)}
		</>
	)
}
