import { useId } from 'react'
import type { ShownIssue } from '@/lib/exchange/desk/team-methods'
import type { RefusedEntry } from '@/lib/exchange/device/exchange-issue'
import { fileName, saveFile } from '@/lib/files/save-file'
import { sayInstant } from '@/lib/i18n/say-instant'
import { useScreening } from '../desk/desk-context'
import { useExportGate } from '../export/export-gate'
import { IfMay } from '../rights/use-may'
import styles from './team.module.css'
import { useTeamDesk } from './team-context'

type Props = {
	readonly refused: RefusedEntry & ShownIssue
	readonly onSettled: () => void
}

/** A change that the server refused: why, and what to do. */
export function RefusedChange({ refused, onSettled }: Props) {
	const { say, locale } = useScreening()
	const { client, text } = useTeamDesk()
	const id = useId()
	const mayExport = useExportGate()
	const { conflicts } = text
	const { name, at, why, store, key, mine } = refused
	const called =
		store === 'settings'
			? say(conflicts.settings)
			: name || (mine as { readonly name?: string } | null)?.name || say(conflicts.nameless)
	async function save() {
		if (!(await mayExport({ kind: 'change', rows: store === 'candidates' ? 1 : 0 }))) return
		const content = JSON.stringify({ [store]: { key, value: mine } }, null, '\t')
		const file = new Blob([content], { type: 'application/json' })
		saveFile(`${fileName(say(conflicts.fileName))}.json`, file)
	}
	async function putAway() {
		await client.askTeam('dismiss', refused.id)
		onSettled()
	}
	return (
		<section className={styles.conflict} aria-labelledby={`${id}-title`} data-unsettled={why}>
			<h2 id={`${id}-title`}>{say(conflicts.refused)}</h2>
			<p>{say(conflicts.refusedLead, { name: called, time: sayInstant(locale, at) })}</p>
			<p className="quiet">{say(conflicts.why[why])}</p>
			<p className={styles.actions}>
				<IfMay deed="export">
					<button type="button" className="button second" onClick={save}>
						{say(conflicts.toFile)}
					</button>
				</IfMay>
				<button type="button" className="link" data-action="put-away" onClick={putAway}>
					{say(conflicts.putAway)}
				</button>
			</p>
		</section>
	)
}
