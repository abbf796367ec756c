'use client'

import { useState } from 'react'
import type { TeamDeskWords } from '@/components/screening/team/team-desk-words'
import { filterQuery } from '@/lib/audit-filter/audit-filter'
import { getFromTeam, isSignedOut, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { AuditEntry } from '@/lib/team-api/routes/audit'
import { auditRoute } from '@/lib/team-api/routes/audit'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { membersRoute } from '@/lib/team-api/routes/members'
import { NotLoaded } from '../session/not-loaded'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import styles from './audit.module.css'
import { auditFilterOf, emptyFields } from './audit-groups'
import { AuditTable } from './audit-table'
import { ChainState } from './chain-state'
import { FilterForm } from './filter-form'
import { SaveAudit } from './save-audit'

const nobody: readonly TeamMember[] = []

type Props = { readonly deskWords: TeamDeskWords }

/** Who did what and when, newest first. */
export default function AuditView({ deskWords }: Props) {
	const { words, say } = useTeam()
	const { data: team } = useTeamData(membersRoute)
	const { data: chain } = useTeamData(auditRoute)
	const [fields, setFields] = useState(emptyFields)
	const members = team?.members ?? nobody
	const text = words.audit
	// Worked out anew once the members have come: what is searched for may be one of their names.
	const query = String(filterQuery(auditFilterOf(fields, { words, say, members })))
	return (
		<>
			<div className={styles.head}>
				<ViewHeading as="h1">{say(text.title)}</ViewHeading>
				{chain && <ChainState head={chain.head} isWhole={chain.isWhole} />}
			</div>
			<p className={`quiet ${styles.lead}`}>{say(text.lead)}</p>
			<FilterForm members={members} isFiltered={query !== ''} onFilter={setFields}>
				<SaveAudit query={query} members={members} />
			</FilterForm>
			<Entries key={query} query={query} members={members} deskWords={deskWords} />
		</>
	)
}

type EntriesProps = Props & { readonly query: string; readonly members: readonly TeamMember[] }

/** The entries that a filter lets through, a page after the other. */
function Entries({ query, members, deskWords }: EntriesProps) {
	const { words, say, onSignedOut } = useTeam()
	const { data, refusal, reload } = useTeamData(auditRoute, query === '' ? '' : `?${query}`)
	const [earlier, setEarlier] = useState<readonly AuditEntry[]>([])
	const [isAll, setAll] = useState(false)
	const [failed, setFailed] = useState<TeamRefusal | null>(null)
	const text = words.audit
	const entries = data ? [...data.entries, ...earlier] : []
	const last = entries.at(-1)?.number ?? 0

	async function more() {
		const asked = new URLSearchParams(query)
		asked.set('before', String(last))
		const answer = await getFromTeam(auditRoute, `?${asked}`)
		if (answer.ok) {
			setEarlier((before) => [...before, ...answer.value.entries])
			setAll(answer.value.entries.length === 0)
		} else if (isSignedOut(answer.refusal)) onSignedOut()
		setFailed(answer.ok ? null : answer.refusal)
	}
	return (
		<>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			<div role="status">
				{data && entries.length === 0 && <p>{say(query === '' ? text.empty : text.filter.none)}</p>}
			</div>
			{entries.length > 0 && <AuditTable entries={entries} members={members} deskWords={deskWords} />}
			{failed && <TeamRefusalAlert refusal={failed} />}
			{last > 1 && !isAll && (
				<p>
					<button type="button" className="button second small" onClick={more}>
						{say(text.earlier)}
					</button>
				</p>
			)}
		</>
	)
}
