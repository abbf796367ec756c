import { useState } from 'react'
import { today } from '@/lib/day/today'
import { fileName, saveFile } from '@/lib/files/save-file'
import { maxAuditRows } from '@/lib/limits/exchange-limits'
import { writeFile } from '@/lib/screening/export/write-file'
import { getFromTeam, postToTeam, type TeamRefusal } from '@/lib/team-api/page/ask-team'
import type { AuditEntry } from '@/lib/team-api/routes/audit'
import { auditRoute } from '@/lib/team-api/routes/audit'
import { tellExportRoute } from '@/lib/team-api/routes/exports'
import type { TeamMember } from '@/lib/team-api/routes/members'
import { useTeam } from '../session/team-context'
import { TeamRefusalAlert } from '../session/team-refusal-alert'
import { sayWhat, sayWhom } from './say-entry'

type Props = {
	/** The query of the filter; empty for all entries. */
	readonly query: string
	readonly members: readonly TeamMember[]
}

/** Entries that could not be read. */
class NotRead extends Error {
	readonly refusal: TeamRefusal
	constructor(refusal: TeamRefusal) {
		super('audit')
		this.refusal = refusal
	}
}

/** Every entry that the filter lets through, newest first, up to the limit. */
async function* entriesIn(query: string): AsyncGenerator<AuditEntry> {
	let count = 0
	for (let before: number | null = null; ; ) {
		const asked = new URLSearchParams(query)
		if (before !== null) asked.set('before', String(before))
		const answer = await getFromTeam(auditRoute, `?${asked}`)
		if (!answer.ok) throw new NotRead(answer.refusal)
		const { entries } = answer.value
		for (const entry of entries) {
			if (count++ === maxAuditRows) return
			yield entry
		}
		before = entries.at(-1)?.number ?? null
		if (before === null || before === 1) return
	}
}

/** Saves the entries that the filter lets through as a CSV file; the audit notes that as well. */
export function SaveAudit({ query, members }: Props) {
	const team = useTeam()
	const { words, say } = team
	const text = words.audit
	const [isSaving, setSaving] = useState(false)
	const [refusal, setRefusal] = useState<TeamRefusal | null>(null)

	async function* rows(): AsyncGenerator<string[]> {
		yield [
			text.number,
			text.when,
			text.who,
			text.what,
			text.filter.about,
			text.filter.kind,
			text.filter.ids,
		].map((heading) => say(heading))
		for await (const entry of entriesIn(query)) {
			const { number, at, actor, actorName, kind, about } = entry
			const who = actorName ?? say(actor === null ? text.server : text.stranger)
			const whom = sayWhom(team, entry, members)
			yield [String(number), at, who, sayWhat(team, entry), whom, kind, JSON.stringify(about)]
		}
	}
	async function save() {
		setSaving(true)
		setRefusal(null)
		try {
			const noted = await postToTeam(tellExportRoute, { kind: 'audit', rows: 0 })
			if (!noted.ok) throw new NotRead(noted.refusal)
			const name = fileName(say(text.title))
			saveFile(`${name}-${today()}.csv`, await writeFile(rows(), { format: 'csv', name }))
		} catch (error) {
			if (!(error instanceof NotRead)) throw error
			setRefusal(error.refusal)
		} finally {
			setSaving(false)
		}
	}
	return (
		<>
			<button
				type="button"
				className="link"
				data-action="save-audit"
				aria-disabled={isSaving}
				onClick={() => !isSaving && save()}
			>
				{say(isSaving ? text.filter.saving : text.filter.save)}
			</button>
			{refusal && <TeamRefusalAlert refusal={refusal} />}
		</>
	)
}
