import { fragmentOf } from '@/components/screening/desk/route'
import { useTeam } from '../session/team-context'
import { ViewHeading } from '../session/view-heading'

/** What an invitation link shows to somebody who is already signed in. */
export function JoinedAlready({ name }: { readonly name: string }) {
	const { words, say } = useTeam()
	const text = words.join
	return (
		<div className="prose">
			<ViewHeading as="h1">{say(text.signedIn)}</ViewHeading>
			<p>{say(text.signedInText, { name })}</p>
			<p>
				<a className="link" href={fragmentOf({ view: 'home' })}>
					{say(text.goOn)}
				</a>
			</p>
		</div>
	)
}
