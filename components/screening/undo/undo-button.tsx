import { ConfirmDialog } from '@/components/ui/notices/confirm-dialog'
import { sayOperation } from '@/lib/screening/history/say-operation'
import type { NamedOperation } from '@/lib/screening/log/operation-about'
import { useScreening } from '../desk/desk-context'
import { useMayUndo } from '../rights/use-may'
import { useUndo } from './undo-context'

/** From this many records on, a confirmation says what an undo does, because it cannot be undone itself. */
const manyRecords = 100

type Props = {
	readonly operation: NamedOperation
	readonly label: string
	/** The label for people who cannot see the text next to it. */
	readonly describedAs?: string
}

/** Undoes an operation; absent for members who may not. */
export function UndoButton({ operation, label, describedAs }: Props) {
	const { words, say, locale } = useScreening()
	const { undo, running } = useUndo()
	const mayUndo = useMayUndo()
	const text = words.screen.undo
	const isRunning = running === operation.id
	if (!mayUndo(operation)) return null
	if (isRunning || operation.created + operation.changed <= manyRecords)
		return (
			<button
				type="button"
				className="link"
				data-action="undo"
				aria-label={describedAs}
				aria-disabled={running !== null}
				onClick={() => running === null && undo(operation)}
			>
				{isRunning ? say(text.running) : label}
			</button>
		)
	return (
		<ConfirmDialog
			label={label}
			{...(describedAs && { describedAs })}
			title={say(text.title)}
			text={say(text.text, { what: sayOperation(operation, { words, locale }) })}
			action={say(text.action)}
			keep={say(text.keep)}
			onConfirm={() => undo(operation)}
		/>
	)
}
