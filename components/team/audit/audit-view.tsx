'use client'

import { useState } from 'react'
import type { AuditEntry } from '@/lib/team-api/contract'
import { getFromTeam, isSignedOut, type Refusal } from '../api/ask-team'
import { NotLoaded } from '../session/not-loaded'
import { Refused } from '../session/refused'
import { useTeam } from '../session/team-context'
import { useTeamData } from '../session/use-team-data'
import { ViewHeading } from '../session/view-heading'
import styles from './audit.module.css'
import { AuditTable } from './audit-table'
import { ChainState } from './chain-state'

/** Who did what and when, newest first. */
export default function AuditView() {
	const { words, say, onSignedOut } = useTeam()
	const { data, refusal, reload } = useTeamData('audit')
	const { data: team } = useTeamData('members')
	const [earlier, setEarlier] = useState<readonly AuditEntry[]>([])
	const [failed, setFailed] = useState<Refusal | null>(null)
	const text = words.audit
	const entries = data ? [...data.entries, ...earlier] : []
	const last = entries.at(-1)?.number ?? 0

	async function more() {
		const answer = await getFromTeam('audit', `?before=${last}`)
		if (answer.ok) setEarlier((before) => [...before, ...answer.value.entries])
		else if (isSignedOut(answer.refusal)) onSignedOut()
		setFailed(answer.ok ? null : answer.refusal)
	}
	return (
		<>
			<div className={styles.head}>
				<ViewHeading as="h1">{say(text.title)}</ViewHeading>
				{data && <ChainState head={data.head} isWhole={data.isWhole} />}
			</div>
			<p className={`quiet ${styles.lead}`}>{say(text.lead)}</p>
			{!data && <NotLoaded refusal={refusal} onRetry={reload} />}
			{data && entries.length === 0 && <p>{say(text.empty)}</p>}
			{entries.length > 0 && <AuditTable entries={entries} members={team?.members ?? []} />}
			{failed && <Refused refusal={failed} />}
			{last > 1 && (
				<p>
					<button type="button" className="button second small" onClick={more}>
						{say(text.earlier)}
					</button>
				</p>
			)}
		</>
	)
}
