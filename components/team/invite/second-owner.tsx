import { Notice } from '@/components/ui/notices/notice'
import { useTeam } from '../session/team-context'

/** Offers to make the first colleague an owner as well, since an only owner who loses everything depends on the server. */
export function SecondOwner({ onOffer }: { readonly onOffer: () => void }) {
	const { words, say } = useTeam()
	const { title, text, action } = words.invite.second
	return (
		<Notice kind="care">
			<p>
				<strong>{say(title)}</strong> {say(text)}
			</p>
			<p>
				<button type="button" className="link" onClick={onOffer}>
					{say(action)}
				</button>
			</p>
		</Notice>
	)
}
