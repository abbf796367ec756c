import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/choice-row'
import { maxCandidates } from '@/lib/limits/limits'
import type { ImportFailure } from '@/lib/screening/desk/importing'
import type { SheetPreview } from '@/lib/screening/import/import-sheet'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { goTo } from '../desk/route'
import { Segmented } from '../desk/segmented'
import { TaskButton } from '../desk/task-button'
import { useDeskTask } from '../desk/use-desk-task'
import { tellInTable } from '../desk/use-view-state'
import { ChooseSheets } from '../file/choose-sheets'
import { NotStored } from '../keeping/not-stored'
import { ImportAsked } from './asked/import-asked'
import { ImportPay, payColumns } from './asked/import-pay'
import { ImportSpecial } from './asked/import-special'
import { ImportValues } from './asked/import-values'
import styles from './import.module.css'
import { ImportFindings } from './import-findings'
import { ImportLetters } from './import-letters'
import { ImportMapping } from './import-mapping'
import { ImportRows } from './import-rows'
import { LargeFile } from './large-file'
import type { Import, useImport } from './use-import'

type Props = {
	readonly role: Role
	readonly importing: ReturnType<typeof useImport>
	readonly current: Import
	readonly preview: SheetPreview
}

/** A file before it is imported: how its columns are read, which cells cannot be, and what is new. */
export function ImportReview({ role, importing, current, preview }: Props) {
	const { words, say, state, ask } = useScreening()
	const text = words.screen.import
	const {
		check,
		lastCheck,
		progress,
		asked,
		dates,
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
	const [roles, setRoles] = useState<'this' | 'all'>('this')
	const [remembers, setRemembers] = useState(true)
	const [failure, setFailure] = useState<ImportFailure | null>(null)
	const { run, progress: taking } = useDeskTask('takeSheet')
	const { file, choices, columns } = current
	const sheet = { file, choices, columns: check?.columns ?? columns, headingRow: preview.headingRow, left }
	const { unread = null, special = [], askedPay = [] } = lastCheck ?? {}
	const asksTurned = preview.looksTurned && preview.isTurned === null
	const hasSaid = columns.some(({ said }) => (said?.size ?? 0) > 0)
	const isTooLarge = check !== undefined && check.fresh + state.candidates > maxCandidates

	async function take() {
		setFailure(null)
		const taken = await run({ ...sheet, roles: roles === 'all' ? 'all' : role.id, remembers })
		if (!taken) return
		// Opened again, the page says that the file has changed.
		if (taken.ends?.fault === 'changed') return open(file, choices)
		if (taken.failure) return setFailure(taken.failure)
		tellInTable(role.id, say(text.taken, { fresh: taken.rows - taken.updated, updated: taken.updated }))
		goTo({ view: 'table', role: role.id }, { replace: true })
		await ask('importSeen', undefined)
	}
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
				onTurned={(isTurned) => {
					const { headings: _, ...others } = choices
					reopen({ ...others, isTurned })
				}}
			/>
			{!asksTurned && <ImportMapping columns={columns} first={preview.first} onUse={use} />}
			<div role="status" className={styles.progress}>
				{progress !== null && progress.done > 0 && say(text.reading, { rows: progress.done })}
			</div>
			{(asked.length > 0 || dates.length > 0) && (
				<ImportAsked asked={asked} dates={dates} columns={columns} onMeaning={mean} onDates={tellDates} />
			)}
			{lastCheck && payColumns(columns, askedPay).length > 0 && (
				<ImportPay asked={askedPay} columns={columns} onPay={pay} />
			)}
			{special.length > 0 && <ImportSpecial special={special} left={left} onLeft={leave} />}
			{unread && unread.groups.length > 0 && <ImportValues unread={unread} columns={columns} onSaid={tell} />}
			{check && <ImportFindings check={check} file={file.name} />}
			{check && isTooLarge && <LargeFile role={role} sheet={sheet} rows={check.rows} onClose={close} />}
			{check && !isTooLarge && check.rows > 0 && (
				<>
					{state.roles.length > 1 && (
						<Segmented
							name="import-roles"
							legend={say(text.considered)}
							value={roles}
							options={[
								{ value: 'this', label: say(text.thisRole) },
								{ value: 'all', label: say(text.allRoles) },
							]}
							onValue={setRoles}
						/>
					)}
					{hasSaid && (
						<ChoiceRow
							type="checkbox"
							checked={remembers}
							label={say(text.values.remember)}
							second={say(text.values.rememberText)}
							onChange={({ target }) => setRemembers(target.checked)}
						/>
					)}
					{failure && <NotStored what="import" failure={failure} />}
					<p className={styles.actions}>
						<TaskButton
							progress={taking}
							action="take-sheet"
							label={say(text.take, { count: check.rows })}
							busy={(done) => say(text.taking, done)}
							onRun={take}
						/>
						<button type="button" className="link" onClick={close}>
							{say(text.another)}
						</button>
					</p>
				</>
			)}
			{(check === undefined || check.rows === 0) && (
				<p className={styles.actions}>
					<button type="button" className="link" onClick={close}>
						{say(text.another)}
					</button>
				</p>
			)}
		</>
	)
}
