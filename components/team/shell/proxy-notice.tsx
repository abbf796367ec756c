import { Notice } from '@/components/ui/notices/notice'
import { useTeam } from '../session/team-context'

/** Tells an owner that the server may count everybody as one address, for the people who run it to mend. */
export function ProxyNotice() {
	const { words, say } = useTeam()
	const { title, text } = words.frame.proxy
	return (
		<div className="page no-print">
			<Notice kind="care" first={say(title)}>
				{say(text, { header: 'X-Forwarded-For', setting: 'TRUST_PROXY' })}
			</Notice>
		</div>
	)
}
