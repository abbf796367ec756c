import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { FaultMessage } from '@/components/ui/notices/fault-message'
import type { CellTarget } from '@/lib/screening/cells/cell-target'
import type { Role } from '@/lib/screening/model/records'
import { useScreening } from '../desk/desk-context'
import { BeyondReason } from '../panel/beyond-reason'
import { CellField } from './cell-field'
import styles from './cells.module.css'
import { asksToConfirm, ConfirmLine } from './confirm-line'
import { LineProblemText } from './line-problem'
import { sayTarget } from './targets'
import { useCell } from './use-cell'

type Props = {
	readonly role: Role
	readonly candidate: string
	readonly name: string
	readonly target: CellTarget
	/** Called when editing ends, with where the focus goes; null if it has already moved elsewhere. */
	readonly onEnd: (to: 'cell' | 'next' | null) => void
}

/** The field over a cell being edited: Enter saves, Escape cancels, Tab saves and moves to the next cell. */
export default function CellEditor({ role, candidate, name, target, onEnd }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.cells
	const id = useId()
	const box = useRef<HTMLFieldSetElement>(null)
	const isOver = useRef(false)
	const [isAtEnd, setAtEnd] = useState(false)
	const cell = useCell(role, candidate, target)
	const { value, problem, beyond } = cell
	const isThere = value !== null
	useEffect(() => {
		if (!isThere) return
		const field = box.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')
		field?.focus()
		if (field instanceof HTMLInputElement) field.select()
	}, [isThere])
	useLayoutEffect(() => {
		if (!isThere) return
		const { left = 0, right = 0 } = box.current?.getBoundingClientRect() ?? {}
		if (left < 0 || right > document.documentElement.clientWidth) setAtEnd(true)
	}, [isThere])

	async function save(to: 'cell' | 'next' | null, isConfirmed = false) {
		// The value of a field with an incomplete date is empty.
		const inputs = [...(box.current?.querySelectorAll('input') ?? [])]
		if (!isOver.current && inputs.some(({ validity }) => validity.badInput)) return cell.refuse()
		if (isOver.current || !(await cell.save(isConfirmed)) || isOver.current) return
		isOver.current = true
		onEnd(to)
	}
	function leave() {
		isOver.current = true
		onEnd('cell')
	}
	function onKeyDown(event: React.KeyboardEvent) {
		const { key, shiftKey, target: on } = event
		event.stopPropagation()
		const isLast = on === [...(box.current?.querySelectorAll('input, select, textarea') ?? [])].at(-1)
		if (key === 'Escape') leave()
		else if (key === 'Enter' && on instanceof HTMLButtonElement) return
		else if (key === 'Enter' && !event.nativeEvent.isComposing) save('cell')
		else if (key === 'Tab' && !shiftKey && isLast) save('next')
		else return
		event.preventDefault()
	}
	if (!isThere) return null
	return (
		<fieldset
			ref={box}
			className={isAtEnd ? `${styles.editor} ${styles.atEnd}` : styles.editor}
			data-editing={target}
			onKeyDown={onKeyDown}
			onBlur={({ currentTarget, relatedTarget }) => {
				if (!currentTarget.contains(relatedTarget)) save(null)
			}}
		>
			<legend className="visually-hidden">
				{say(text.editing, { column: sayTarget(screening, target), name })}
			</legend>
			<CellField
				id={id}
				role={role}
				target={target}
				value={value}
				describedBy={`${id}-fault`}
				isFaulty={problem !== null}
				onValue={cell.setValue}
			/>
			<div role="alert" id={`${id}-fault`}>
				{problem && (
					<FaultMessage id={`${id}-problem`}>
						{problem === 'answer-stays' ? (
							say(text.answerStays)
						) : (
							<LineProblemText target={target} text={value.text} {...problem} />
						)}
					</FaultMessage>
				)}
			</div>
			{problem !== null && problem !== 'answer-stays' && asksToConfirm(target, problem) && (
				<ConfirmLine entry={problem.entry} onConfirm={() => save('cell', true)} />
			)}
			{beyond.people.length > 0 && (
				<BeyondReason
					id={`${id}-reason`}
					beyond={beyond.people}
					reason={beyond.reason}
					isMissing={beyond.isMissing}
					onReason={beyond.setReason}
				/>
			)}
		</fieldset>
	)
}
