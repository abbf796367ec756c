import { useEffect, useRef, useState } from 'react'
import { fileName, saveFile } from '@/lib/files/save-file'
import type { FileFormat } from '@/lib/screening/export/write-file'
import type { Role } from '@/lib/screening/model/records'
import type { ScreenedUnder } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import { Segmented } from '../desk/segmented'
import { TaskButton } from '../desk/task-button'
import { useDeskTask } from '../desk/use-desk-task'
import styles from './export.module.css'
import { useExportGate } from './export-gate'
import { useExportSpeech } from './export-speech'

/** The candidates of a role, and those of them that are shown and selected. */
export type ExportProps = {
	readonly role: Role
	readonly screened: ScreenedUnder
	/** The rows as filtered and sorted. */
	readonly rows: Uint32Array
	readonly chosen: ReadonlySet<string>
}

type Props = ExportProps & {
	/** The default choice. */
	readonly first: Which
	readonly onClose: () => void
}

type Which = 'all' | 'shown' | 'chosen'

/** Asks which candidates to export to a sheet, with outcomes and decisions. It is open as long as it is rendered. */
export default function ExportDialog({ role, screened, rows, chosen, first, onClose }: Props) {
	const { words, say } = useScreening()
	const speech = useExportSpeech()
	const text = words.screen.export
	const dialog = useRef<HTMLDialogElement>(null)
	const [which, setWhich] = useState(first)
	const [format, setFormat] = useState<FileFormat>('xlsx')
	const mayExport = useExportGate()
	const { run, progress } = useDeskTask('exportSheet')
	const [saved, setSaved] = useState<string | null>(null)
	const choices = (
		[
			['all', screened.count],
			['shown', rows.length],
			['chosen', chosen.size],
		] as const
	).filter(([value, count]) => value === 'all' || (count > 0 && count < screened.count))
	const isThere = choices.some(([value]) => value === which)
	const wanted = isThere ? which : 'all'
	useEffect(() => dialog.current?.showModal(), [])

	const keysOf: Record<Which, () => readonly string[]> = {
		all: () => screened.keys,
		shown: () => Array.from(rows, (row) => screened.keys[row] ?? ''),
		chosen: () => [...chosen],
	}
	async function save() {
		setSaved(null)
		const keys = keysOf[wanted]()
		if (!(await mayExport({ kind: 'table', rows: keys.length }))) return
		const blob = await run({
			role: role.id,
			ruleset: screened.ruleset,
			keys,
			format,
			speech,
		})
		if (!blob) return
		const name = `${fileName(role.name)}-${screened.asOf}.${format}`
		saveFile(name, blob)
		setSaved(say(text.saved, { name, count: keys.length }))
	}
	return (
		<dialog ref={dialog} className={styles.dialog} aria-labelledby="export-title" onClose={onClose}>
			<h2 id="export-title">{say(text.title)}</h2>
			<div className={styles.body}>
				<p>{say(text.lead)}</p>
				{choices.length > 1 && (
					<Segmented
						name="export-rows"
						legend={say(text.rows)}
						value={wanted}
						options={choices.map(([value, count]) => ({ value, label: say(text[value]), count }))}
						onValue={setWhich}
					/>
				)}
				<Segmented
					name="export-format"
					legend={say(text.format)}
					value={format}
					options={(['xlsx', 'csv'] as const).map((value) => ({ value, label: say(text[value]) }))}
					onValue={setFormat}
				/>
				<div role="status">{saved}</div>
			</div>
			<p>
				<TaskButton
					progress={progress}
					action="export"
					label={say(text.save)}
					busy={(done) => say(text.writing, done)}
					onRun={save}
				/>
				<button
					type="button"
					className="link"
					onClick={() => {
						dialog.current?.close()
						onClose()
					}}
				>
					{say(words.screen.close)}
				</button>
			</p>
		</dialog>
	)
}
