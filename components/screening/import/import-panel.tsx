'use client'

import { useEffect, useRef, useState } from 'react'
import { FileButton } from '@/components/ui/fields/file-button'
import { Notice } from '@/components/ui/notices/notice'
import { maxSheetColumns } from '@/lib/limits/sheet-limits'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { pendingFile } from '../desk/pending'
import { PasteRows } from '../file/paste-rows'
import { UnlockFile } from '../file/unlock-file'
import styles from './import.module.css'
import { ImportReview } from './import-review'
import { SheetHelp } from './sheet-help'
import { useImport } from './use-import'

type Props = {
	readonly role: Role
	/** Called with whether a file is under review, which hides the other ways to add candidates. */
	readonly onReading: (isReading: boolean) => void
}

/** A sheet from a file: dropped or chosen, reviewed, corrected, and only then imported. */
export function ImportPanel({ role, onReading }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import
	const [isOver, setOver] = useState(false)
	const place = useRef<HTMLDivElement>(null)
	const importing = useImport(role.id)
	const { current, open } = importing
	useEffect(() => {
		const file = pendingFile.take()
		if (file) open(file)
	}, [open])
	const isReading = current !== null
	useEffect(() => onReading(isReading), [isReading, onReading])
	const take = (file: File) => {
		open(file)
		requestAnimationFrame(() => place.current?.focus({ preventScroll: true }))
	}
	return (
		<div>
			{!current && (
				<>
					{/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an alternative to the button */}
					<div
						className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
						onDragOver={(event) => {
							event.preventDefault()
							setOver(true)
						}}
						onDragLeave={() => setOver(false)}
						onDrop={(event) => {
							event.preventDefault()
							setOver(false)
							const [file] = event.dataTransfer.files
							if (file) take(file)
						}}
					>
						<p>{say(text.drop)}</p>
						<FileButton
							label={say(text.choose)}
							accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.fods,.xml,.html,.htm,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.ms-excel,application/vnd.oasis.opendocument.spreadsheet"
							className="button"
							onFile={take}
						/>
						<p className="quiet small">{say(text.formats)}</p>
					</div>
					<PasteRows onFile={take} />
					<SheetHelp role={role} onFile={take} />
				</>
			)}
			<div ref={place} tabIndex={-1} className={styles.review}>
				{current && !current.preview && (
					<>
						<p role="status">
							{importing.progress && importing.progress.done > 0
								? say(text.reading, { rows: importing.progress.done })
								: say(text.opening, { file: current.file.name })}
						</p>
						<p>
							<button type="button" className="link" onClick={importing.close}>
								{say(text.another)}
							</button>
						</p>
					</>
				)}
				{current?.preview?.kind === 'fault' && (
					<>
						{current.preview.fault === 'encrypted' ? (
							<UnlockFile file={current.file} onFile={take} />
						) : (
							<div role="alert">
								<Notice kind="problem" first={say(text.refused, { file: current.file.name })}>
									{say(text.failures[current.preview.fault], { columns: maxSheetColumns })}
								</Notice>
							</div>
						)}
						<p>
							<button type="button" className="button second" onClick={importing.close}>
								{say(text.another)}
							</button>
						</p>
					</>
				)}
				{current?.preview?.kind === 'sheet' && (
					<ImportReview role={role} importing={importing} current={current} preview={current.preview} />
				)}
			</div>
		</div>
	)
}
