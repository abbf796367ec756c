import { useMemo } from 'react'
import { maxCandidates } from '@/lib/limits/sheet-limits'
import { chosenWords } from '@/lib/screening/import/chosen-words'
import type { SheetPreview } from '@/lib/screening/import/import-sheet'
import type { Role } from '@/lib/screening/model/records'
import { isSense } from '@/lib/sheet/cells/column-question'
import { useScreening } from '../desk/desk-context'
import { ChooseSheets } from '../file/choose-sheets'
import { ImportAsked } from './asked/import-asked'
import { ImportPay, payColumns } from './asked/import-pay'
import { ImportProposed, proposedColumns } from './asked/import-proposed'
import { ImportReadBack } from './asked/import-read-back'
import { ImportSpecial } from './asked/import-special'
import { ImportValues } from './asked/import-values'
import { ImportColumns } from './columns/import-columns'
import styles from './import.module.css'
import { ImportFindings } from './import-findings'
import { ImportLetters } from './import-letters'
import { ImportRows } from './import-rows'
import { ImportTake } from './import-take'
import { LargeFile } from './large-file'
import type { Import, useImport } from './use-import'

type Props = {
	readonly role: Role
	readonly importing: ReturnType<typeof useImport>
	readonly current: Import
	readonly preview: SheetPreview
}

/**
 * A file before it is imported: how its columns are read, which cells are unreadable, what is new, and what it would
 * change.
 */
export function ImportReview({ role, importing, current, preview }: Props) {
	const { words, say, state } = useScreening()
	const text = words.screen.import
	const {
		check,
		lastCheck,
		progress,
		asked,
		dates,
		readBack,
		confirmed,
		isAsOpened,
		left,
		leave,
		pay,
		tellDates,
		open,
		reopen,
		close,
		use,
		mean,
		tell,
	} = importing
	const { file, choices, columns } = current
	const { headingRow } = preview
	const sheet = useMemo(
		() => ({ file, choices, columns: check?.columns ?? columns, headingRow, left }),
		[file, choices, check, columns, headingRow, left],
	)
	const { unread = null, special = [], askedPay = [], lines = [] } = lastCheck ?? {}
	// The sense of a column is asked where it is read back.
	const others = asked.filter(({ confirm }) => !isSense(confirm))
	const confirmedOn = (at: number) =>
		confirmed?.columns.includes(at) && isAsOpened(at) ? confirmed.on : null
	const asksTurned = preview.looksTransposed && preview.isTransposed === null
	const canRemember = !columns.some(({ note }) => note === 'own')
	const isTooLarge = lastCheck !== undefined && lastCheck.fresh + state.candidates > maxCandidates
	return (
		<>
			<h3>{say(text.file, { file: file.name })}</h3>
			{preview.sheets.length > 1 && (
				<ChooseSheets
					preview={preview}
					further={choices.further ?? []}
					onSheets={(one, further) =>
						reopen({ ...choices, sheet: one, further, sheetHeading: say(text.further.heading) })
					}
				/>
			)}
			{preview.letters && (
				<ImportLetters
					letters={preview.letters}
					encoding={preview.encoding}
					onEncoding={(encoding) => reopen({ ...choices, encoding })}
				/>
			)}
			<ImportRows
				preview={preview}
				onHeadings={(headings) => reopen({ ...choices, headings })}
				onTurned={(isTransposed) => {
					const { headings: _, ...others } = choices
					reopen({ ...others, isTransposed })
				}}
			/>
			{!asksTurned && readBack.length > 0 && (
				<ImportReadBack
					readBack={readBack}
					columns={columns}
					confirmedOn={confirmedOn}
					onSense={importing.tellSense}
				/>
			)}
			{!asksTurned && proposedColumns(columns).length > 0 && <ImportProposed columns={columns} onUse={use} />}
			{!asksTurned && (
				<ImportColumns
					columns={columns}
					lines={lines}
					confirmed={confirmed}
					deciding={new Set(readBack.map(({ column }) => column))}
					confirmedOn={confirmedOn}
					onUse={use}
				/>
			)}
			<div role="status" className={styles.progress}>
				{progress !== null && progress.done > 0 && say(text.reading, { rows: progress.done })}
			</div>
			{(others.length > 0 || dates.length > 0) && (
				<ImportAsked asked={others} dates={dates} columns={columns} onMeaning={mean} onDates={tellDates} />
			)}
			{lastCheck && payColumns(columns, askedPay).length > 0 && (
				<ImportPay asked={askedPay} columns={columns} onPay={pay} />
			)}
			{special.length > 0 && <ImportSpecial special={special} left={left} onLeft={leave} />}
			{unread && unread.groups.length > 0 && <ImportValues unread={unread} columns={columns} onSaid={tell} />}
			{check && <ImportFindings check={check} file={file.name} />}
			{check && isTooLarge && <LargeFile role={role} sheet={sheet} rows={check.rows} onClose={close} />}
			{lastCheck && !isTooLarge && lastCheck.rows > 0 && (
				<ImportTake
					role={role}
					sheet={check ? sheet : null}
					name={file.name}
					rows={lastCheck.rows}
					canRemember={canRemember}
					pieces={chosenWords(asked, columns)}
					onChanged={() => open(file, choices)}
					onClose={close}
				/>
			)}
			{(lastCheck === undefined || lastCheck.rows === 0 || (isTooLarge && !check)) && (
				<p className={styles.actions}>
					<button type="button" className="link" onClick={close}>
						{say(text.another)}
					</button>
				</p>
			)}
		</>
	)
}
