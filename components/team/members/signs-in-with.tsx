import table from '@/components/ui/tables/table.module.css'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { useTeam } from '../session/team-context'

/** How a member signs in; of other members only owners are told more than whether there is a second factor. */
export function SignsInWith({ member }: { readonly member: TeamMember }) {
	const { words, say } = useTeam()
	const { signingIn, passkeys, hasSecondFactor } = member
	const text = words.members.signsIn
	const { byCompany = false, byPassword = false } = signingIn ?? {}
	const ways = signingIn
		? [
				...(byCompany ? [text.company] : []),
				...(byPassword ? [byCompany ? text.andPassword : text.password] : []),
				...(passkeys > 0 ? [byCompany || byPassword ? text.andPasskey : text.passkey] : []),
			]
		: []
	const [first, ...others] = signingIn && ways.length === 0 ? [text.none] : ways
	return (
		<td>
			<span className={table.label}>{say(text.title)}</span>
			{first && say(first)}
			{others.map((way) => (
				<span key={say(way)} className={table.second}>
					{say(way)}
				</span>
			))}
			{(byPassword || !signingIn) && (
				<span className={hasSecondFactor ? table.second : `${table.second} ${table.care}`}>
					{say(hasSecondFactor ? text.factorOn : text.factorOff)}
				</span>
			)}
		</td>
	)
}
