import { useRef, useState } from 'react'
import table from '@/components/ui/tables/table.module.css'
import { localDay } from '@/lib/day/local-day'
import { sayDay } from '@/lib/i18n/say'
import type { TeamMember } from '@/lib/team-api/routes/members'
import type { OpeningOption } from '../openings/say-access'
import { RoleLines } from '../roles/role-lines'
import { useTeam } from '../session/team-context'
import { ChangeRole } from './change-role'
import { LastHere } from './last-here'
import { SignsInWith } from './signs-in-with'

type Props = {
	readonly member: TeamMember
	readonly openings: readonly OpeningOption[]
	/** Whether the reader may change the members. */
	readonly isOwner: boolean
	/** Whether the reader has a company account. */
	readonly hasCompany: boolean
	/** Announces what has been done; `isOwn`: to the reader's own account. */
	readonly onDone: (what: string, isOwn?: boolean) => Promise<void>
}

/** One member: who they are, how they sign in, what they may do and where, and, for owners, when they were last here. */
export function MemberRow({ member, openings, isOwner, hasCompany, onDone }: Props) {
	const { locale, words, say } = useTeam()
	const { name, email, isYou } = member
	const [isChanging, setChanging] = useState(false)
	const change = useRef<HTMLButtonElement>(null)
	const text = words.members
	const since = { date: sayDay(locale, localDay(new Date(member.since))) }
	function leave() {
		setChanging(false)
		change.current?.focus()
	}
	return (
		<tr>
			<th scope="row">
				<span className={table.name}>
					<bdi>{name}</bdi>
				</span>
				<span className={table.second}>
					<bdi>{email}</bdi>
				</span>
				<span className={table.second}>{say(isYou ? text.youSince : text.since, since)}</span>
			</th>
			<SignsInWith member={member} />
			<td>
				<span className={table.label}>{say(words.roles.title)}</span>
				{isChanging ? (
					<ChangeRole
						member={member}
						openings={openings}
						hasCompany={hasCompany}
						onChanged={async () => {
							await onDone(say(text.saved, { name }), isYou)
							leave()
						}}
						onLeave={leave}
					/>
				) : (
					<RoleLines holder={member} openings={openings} />
				)}
			</td>
			{isOwner && (
				<LastHere
					member={member}
					change={
						<button
							ref={change}
							type="button"
							className="link"
							aria-label={say(words.roles.changeOf, { name })}
							aria-expanded={isChanging}
							onClick={() => setChanging(!isChanging)}
						>
							{say(text.change)}
						</button>
					}
					onDone={onDone}
				/>
			)}
		</tr>
	)
}
