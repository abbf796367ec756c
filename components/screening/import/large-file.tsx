import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { fileName, saveFile } from '@/lib/files/save-file'
import { maxCandidates, maxSheetColumns } from '@/lib/limits/sheet-limits'
import type { FileSummary } from '@/lib/screening/export/screen-file'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import type { Role } from '@/lib/screening/model/records'
import { outcomesShown } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import { TaskButton } from '../desk/task-button'
import { useDeskTask } from '../desk/use-desk-task'
import { rulesetOfView } from '../desk/use-view-state'
import { useExportSpeech } from '../export/export-speech'
import styles from './import.module.css'

type Props = {
	readonly role: Role
	readonly sheet: SheetToRead
	readonly rows: number
	readonly onClose: () => void
}

/** A file with more rows than the list can hold: after saying so, it is screened directly into another file. */
export function LargeFile({ role, sheet, rows, onClose }: Props) {
	const { words, say } = useScreening()
	const speech = useExportSpeech()
	const text = words.screen.import.large
	const { findings } = words.screen.import
	const { run, progress, cancel } = useDeskTask('screenFile')
	const [summary, setSummary] = useState<FileSummary | null>(null)

	async function screen() {
		setSummary(null)
		const screened = await run({
			role: role.id,
			ruleset: rulesetOfView(role),
			sheet,
			speech,
		})
		if (!screened) return
		saveFile(`${fileName(sheet.file.name.replace(/\.\w+$/, ''))}-${fileName(role.name)}.csv`, screened.file)
		setSummary(screened.summary)
	}
	return (
		<>
			<Notice kind="care" first={say(text.title, { rows })}>
				{say(text.text, { most: maxCandidates })}
			</Notice>
			<p className={styles.actions}>
				<TaskButton
					progress={progress}
					action="screen-file"
					label={say(text.screen)}
					busy={({ done }) => say(text.screening, { done, rows })}
					onRun={screen}
				/>
				{progress !== null && (
					<button type="button" className="link" onClick={cancel}>
						{say(words.screen.cancel)}
					</button>
				)}
				<button type="button" className="link" onClick={onClose}>
					{say(words.screen.import.another)}
				</button>
			</p>
			<div role="status">
				{summary?.ends && (
					<Notice
						kind="problem"
						first={
							summary.ends.row === null ? say(findings.ends) : say(findings.endsAt, { row: summary.ends.row })
						}
					>
						{say(words.screen.import.failures[summary.ends.fault], { columns: maxSheetColumns })}
					</Notice>
				)}
				{summary && (
					<Notice kind="done" first={say(text.saved, { rows: summary.rows })}>
						{say(text.outcomes, {
							list: outcomesShown
								.filter((outcome) => outcome !== 'withheld')
								.map((outcome) =>
									say(text.outcome, {
										outcome: say(words.screen.table.outcomes[outcome]),
										count: summary.outcomes[outcome],
									}),
								)
								.join(say(words.separators.entries)),
						})}{' '}
						{summary.faultyRows > 0 && say(text.faulty, { count: summary.faultyRows })}
					</Notice>
				)}
			</div>
		</>
	)
}
