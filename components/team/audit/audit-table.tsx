import { useState } from 'react'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import { sayNumber } from '@/lib/i18n/say'
import { sayInstant } from '@/lib/i18n/say-instant'
import type { AuditEntry } from '@/lib/team-api/routes/audit'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { useTeam } from '../session/team-context'
import styles from './audit.module.css'
import { ChangedValues } from './changed-values'
import { sayEntry } from './say-entry'

type Props = {
	readonly entries: readonly AuditEntry[]
	/** The present members, whose names replace their ids. */
	readonly members: readonly TeamMember[]
	readonly deskWords: TeamDeskWords
}

/** Entries of the audit. */
export function AuditTable({ entries, members, deskWords }: Props) {
	const team = useTeam()
	const { locale, words, say } = team
	const text = words.audit
	const whoOf = ({ actor, actorName }: AuditEntry) =>
		actorName === null ? say(actor === null ? text.server : text.stranger) : <bdi>{actorName}</bdi>
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col">{say(text.when)}</th>
					<th scope="col">{say(text.who)}</th>
					<th scope="col">{say(text.what)}</th>
					<th scope="col" className="num">
						{say(text.number)}
					</th>
				</tr>
			</thead>
			<tbody>
				{entries.map((entry) => (
					<tr key={entry.number}>
						<td className="quiet">{sayInstant(locale, entry.at)}</td>
						<td>{whoOf(entry)}</td>
						<td>
							<What entry={entry} said={sayEntry(team, entry, members)} deskWords={deskWords} />
						</td>
						<td className={`num quiet ${styles.number}`}>{sayNumber(locale, entry.number)}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}

type WhatProps = Pick<Props, 'deskWords'> & { readonly entry: AuditEntry; readonly said: string }

/** What was done; if it changed records, it opens what changed in them. */
function What({ entry, said, deskWords }: WhatProps) {
	const [isOpen, setOpen] = useState(false)
	if (!entry.hasChanges) return said
	return (
		<details className={styles.opens} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>{said}</summary>
			{isOpen && <ChangedValues number={entry.number} deskWords={deskWords} />}
		</details>
	)
}
