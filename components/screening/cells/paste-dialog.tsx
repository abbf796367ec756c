import { useDeferredValue, useId, useState } from 'react'
import fields from '@/components/ui/fields/field.module.css'
import { dateKinds } from '@/lib/records/shapes/options'
import type { CellTarget } from '@/lib/screening/cells/cell-target'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { PanelDialog } from '../panel/panel-dialog'
import { SheetFieldFault } from '../record/sheet-field'
import { PasteAsked } from './paste-asked'
import { PasteLines } from './paste-lines'
import { sayTarget, targetsOf } from './targets'
import { useReadColumn } from './use-read-column'

type Props = {
	readonly role: Role
	/** The candidates of the rows from that of the first line on, in the order of the table. */
	readonly keys: readonly string[]
	/** The name of the first of them. */
	readonly first: string
	/** The column, if it is known. */
	readonly target?: CellTarget
	/** The text that was already pasted. */
	readonly text?: string
	readonly onClose: () => void
}

/**
 * Shows what a pasted column would do, row by row, and enters it. No existing value is replaced without confirmation.
 */
export default function PasteDialog({ role, keys, first, target: given, text: pasted, onClose }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.cells
	const id = useId()
	const [target, setTarget] = useState<CellTarget>(given ?? 'stage')
	const [typed, setTyped] = useState(pasted ?? '')
	const read = useReadColumn({ role: role.id, target, keys, text: useDeferredValue(typed) })
	const [fault, setFault] = useState<string | null>(null)
	const { column, changing, dates, beyond } = read
	const columnFault = column && 'fault' in column ? column.fault : null

	async function save() {
		if (columnFault) return setFault(say(text.faults[columnFault]))
		if (changing === 0) return setFault(say(text.nothing))
		if (beyond.people.length > 0 && beyond.reason.trim() === '')
			return setFault(say(words.screen.chosen.beyondMissing))
		setFault(null)
		if (await read.enter()) onClose()
	}
	return (
		<PanelDialog
			title={say(text.title)}
			action={say(text.save, { count: changing })}
			isWide
			onSubmit={save}
			onClose={onClose}
		>
			<div>
				<label htmlFor={`${id}-target`}>{say(text.column)}</label>
				<select
					id={`${id}-target`}
					name="paste-target"
					className={fields.select}
					value={target}
					onChange={(event) => setTarget(event.target.value as CellTarget)}
				>
					{targetsOf(role).map((one) => (
						<option key={one} value={one}>
							{sayTarget(screening, one)}
						</option>
					))}
				</select>
			</div>
			{target === 'date' && (
				<div>
					<label htmlFor={`${id}-kind`}>{say(text.forWhat)}</label>
					<select
						id={`${id}-kind`}
						className={fields.select}
						value={dates.kind}
						onChange={(event) => dates.setKind(event.target.value as typeof dates.kind)}
					>
						{dateKinds.map((kind) => (
							<option key={kind} value={kind}>
								{say(words.screen.progress.dates[kind])}
							</option>
						))}
					</select>
				</div>
			)}
			<div>
				<label htmlFor={`${id}-lines`}>{say(text.lines)}</label>
				<p className="quiet small" id={`${id}-hint`}>
					{say(text.linesHint, { name: first })}
				</p>
				<textarea
					id={`${id}-lines`}
					name="paste-lines"
					className={`${fields.field} ${fields.area}`}
					rows={3}
					spellCheck={false}
					value={typed}
					aria-describedby={`${id}-hint`}
					onChange={(event) => setTyped(event.target.value)}
				/>
			</div>
			<PasteLines read={read} isReplacing={read.replacing.isReplacing} />
			<PasteAsked read={read} target={target} />
			<SheetFieldFault
				id={`${id}-fault`}
				text={fault ?? (columnFault && columnFault !== 'empty' ? say(text.faults[columnFault]) : null)}
			/>
		</PanelDialog>
	)
}
