import { useTeam } from '../session/team-context'
import { useUnsent } from '../session/use-unsent'
import { UnsentKept } from './unsent-kept'

/** Says what has become of changes that were not sent: they wait for their member to sign in again. */
export function UnsentLine({ isOfPage }: { readonly isOfPage: boolean }) {
	const { words, say } = useTeam()
	const unsent = useUnsent(isOfPage)
	const { counted, some } = words.frame.ended.unsent
	if (unsent === 0) return null
	return (
		<div data-unsent>
			{unsent === 'some' ? <UnsentKept text={say(some)} /> : <p>{say(counted, { count: unsent })}</p>}
		</div>
	)
}
