import { Notice } from '@/components/ui/notices/notice'
import { useTeam } from '../session/team-context'

type Props = { readonly head: number; readonly isWhole: boolean | null }

/** Whether the chain of entries is intact, as far as the server has checked it. */
export function ChainState({ head, isWhole }: Props) {
	const { words, say } = useTeam()
	const text = words.audit
	if (isWhole === null) return null
	if (isWhole) return <p className="small">{say(text.whole, { count: head })}</p>
	return (
		<div role="alert">
			<Notice kind="problem" first={say(text.broken)}>
				{say(text.brokenText, { command: 'npm run audit:verify' })}
			</Notice>
		</div>
	)
}
