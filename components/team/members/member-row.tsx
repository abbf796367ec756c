import table from '@/components/ui/tables/table.module.css'
import { localDay } from '@/lib/day/local-day'
import { sayDay } from '@/lib/i18n/say'
import type { TeamMember } from '@/lib/team-api/routes/members'
import type { OpeningOption } from '../openings/say-access'
import { useTeam } from '../session/team-context'
import { AccessCell } from './access-cell'
import { LastHere } from './last-here'
import { PermissionCell } from './permission-cell'

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

/** One member: who they are, what they may do and see, and, for owners, when they were last here. */
export function MemberRow({ member, openings, isOwner, hasCompany, onDone }: Props) {
	const { locale, words, say } = useTeam()
	const { name, email, isYou, hasSecondFactor } = member
	const text = words.members
	const since = { date: sayDay(locale, localDay(new Date(member.since))) }
	const changed = () => onDone(say(text.saved, { name }), isYou)
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
			<td>
				<span className={table.label}>{say(text.may)}</span>
				{isOwner ? (
					<PermissionCell member={member} hasCompany={hasCompany} onChanged={changed} />
				) : (
					say(words.permissions[member.permission])
				)}
			</td>
			<td>
				<AccessCell
					member={member}
					openings={openings}
					canChange={isOwner && member.permission !== 'owner'}
					onChanged={changed}
				/>
				<span className={hasSecondFactor ? table.second : `${table.second} ${table.care}`}>
					{say(hasSecondFactor ? text.factorOn : text.factorOff)}
				</span>
			</td>
			{isOwner && <LastHere member={member} onDone={onDone} />}
		</tr>
	)
}
