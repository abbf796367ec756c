import table from '@/components/ui/tables/table.module.css'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { useTeam } from '../session/team-context'
import styles from './members.module.css'
import { RemoveMember } from './remove-member'

/** Somebody who was seen within this time counts as present. */
const here = 5 * 60_000

type Props = {
	readonly member: TeamMember
	/** The button that changes their role. */
	readonly change: React.ReactNode
	readonly onDone: (what: string) => Promise<void>
}

/** When a member was last here, and an owner's actions on their role, devices and membership. */
export function LastHere({ member, change, onDone }: Props) {
	const { locale, words, say } = useTeam()
	const { id, name, lastSeen, isYou, devices: count } = member
	const text = words.members
	const isHere = isYou || (lastSeen !== null && Date.now() - Date.parse(lastSeen) < here)
	return (
		<td>
			<span className={table.label}>{say(text.lastHere)}</span>
			{isHere ? say(text.now) : lastSeen ? sayInstant(locale, lastSeen) : say(text.never)}
			<span className={styles.ways}>
				{change}
				{!isYou && (
					<>
						<a className="link" href={`#devices/${id}`} aria-label={say(text.devicesOf, { count, name })}>
							{say(text.devices, { count })}
						</a>
						<RemoveMember member={member} onRemoved={() => onDone(say(text.removed, { name }))} />
					</>
				)}
			</span>
		</td>
	)
}
