import { useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import type { ImportFailure } from '@/lib/screening/desk/importing'
import type { SheetToRead } from '@/lib/screening/import/import-sheet'
import type { RememberedCell, Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { goTo } from '../desk/route'
import { Segmented } from '../desk/segmented'
import { TaskButton } from '../desk/task-button'
import { useDeskChange } from '../desk/use-desk-task'
import { showMessageInTable } from '../desk/use-view-state'
import { NotStored } from '../keeping/not-stored'
import { PiecesToRemember } from './asked/pieces-to-remember'
import { ImportDifference, isAboutKnown } from './difference/import-difference'
import { useDifference } from './difference/use-difference'
import styles from './import.module.css'

type Props = {
	readonly role: Role
	/** Null while it is read again. */
	readonly sheet: SheetToRead | null
	/** The name of the file. */
	readonly name: string
	readonly rows: number
	/** Whether it can be remembered how the sheet is read: exports of ours say it themselves. */
	readonly canRemember: boolean
	/** What was chosen for words of the sheet, to hold for later ones. */
	readonly pieces: readonly RememberedCell[]
	/** Called if the file has changed since it was opened. */
	readonly onChanged: () => void
	readonly onClose: () => void
}

/** The last step of an import: for which opening, what it would change, and the import itself. */
export function ImportTake({ role, sheet, name, rows, canRemember, pieces, onChanged, onClose }: Props) {
	const { words, say, state, ask } = useScreening()
	const text = words.screen.import
	const [roles, setRoles] = useState<'this' | 'all'>('this')
	const [remembers, setRemembers] = useState(true)
	const [failure, setFailure] = useState<ImportFailure | null>(null)
	const { run, progress } = useDeskChange('takeSheet')
	const consideredFor = roles === 'all' ? 'all' : role.id
	// A comparison during the import would only slow it down.
	const difference = useDifference(role.id, progress === null ? sheet : null, consideredFor)
	const { summary, page, choices, twins, back, reason } = difference
	const [lacksReason, setLacksReason] = useState(false)
	const isKnown = summary !== undefined && isAboutKnown(summary)
	// A first sheet cannot overwrite anything, so the comparison need not be complete.
	const canTake = sheet !== null && (state.candidates === 0 || difference.isSettled)

	async function take() {
		if (!sheet) return
		setFailure(null)
		const lacks = back.length > 0 && reason.trim() === ''
		setLacksReason(lacks)
		if (lacks) return
		const taken = await run({
			...sheet,
			roles: consideredFor,
			remembers,
			pieces,
			differences: choices,
			twins,
			...(back.length > 0 && { bringBack: { rows: back, reason } }),
		})
		if (!taken) return
		// When the file is opened again, the page says that it has changed.
		if (taken.ends?.fault === 'changed') return onChanged()
		if (taken.failure) return setFailure(taken.failure)
		leave(say(text.taken, { fresh: taken.rows - taken.updated, updated: taken.changed }))
		await ask('importSeen', undefined)
	}
	function leave(told?: string) {
		if (told !== undefined) showMessageInTable(role.id, told)
		goTo({ view: 'table', role: role.id }, { replace: true })
	}
	function takeLabel() {
		const labels = words.screen.difference.take
		if (!isKnown) return say(text.take, { count: rows })
		const counts = { fresh: summary.fresh, changes: page?.counts.imported ?? 0 }
		if (counts.changes === 0) return say(counts.fresh === 0 ? labels.cells : labels.fresh, counts)
		return say(counts.fresh === 0 ? labels.changes : labels.both, counts)
	}
	return (
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
			{canRemember && (
				<ChoiceRow
					type="checkbox"
					checked={remembers}
					label={say(text.values.remember)}
					second={say(text.values.rememberText)}
					onChange={({ target }) => setRemembers(target.checked)}
				/>
			)}
			{canRemember && remembers && pieces.length > 0 && <PiecesToRemember pieces={pieces} />}
			{summary && (
				<ImportDifference
					file={name}
					summary={summary}
					difference={difference}
					lacksReason={lacksReason && reason.trim() === ''}
				/>
			)}
			{!canTake && !summary && <p role="status">{say(words.screen.difference.comparing)}</p>}
			{failure && <NotStored what="import" failure={failure} />}
			<p className={styles.actions}>
				{sheet && (canTake || summary) && (
					<TaskButton
						progress={progress}
						action="take-sheet"
						label={takeLabel()}
						busy={(done) => say(text.taking, done)}
						onRun={() => canTake && take()}
					/>
				)}
				{isKnown && (
					<button type="button" className="link" onClick={() => leave()}>
						{say(words.screen.difference.leave)}
					</button>
				)}
				<button type="button" className="link" onClick={onClose}>
					{say(text.another)}
				</button>
				{page && page.counts.open > 0 && (
					<span className="quiet small">
						{say(words.screen.difference.open, { count: page.counts.open })}
					</span>
				)}
			</p>
		</>
	)
}
