import { useRef } from 'react'
import { useScreening } from '../desk/desk-context'
import { fragmentOf } from '../desk/route'
import { CommandCaps } from '../keys/key-caps'
import { useCommands } from '../keys/keys-context'
import styles from './sheet.module.css'

type Props = {
	readonly role: string
	readonly candidate: string
	/** The row of the candidate, counted from 1 in the table's order, and how many rows are shown; null if it is not shown. */
	readonly place: { readonly at: number; readonly of: number } | null
	readonly onClose: () => void
	/** Moves by a number of rows; negative numbers go back. */
	readonly onStep: (rows: number) => void
}

/**
 * The controls that leave the side sheet: the previous and the next row, the candidate's page, and back to the table.
 */
export function SheetBar({ role, candidate, place, onClose, onStep }: Props) {
	const { words, say } = useScreening()
	const page = useRef<HTMLAnchorElement>(null)
	const text = words.screen.sheet
	useCommands({ close: onClose, 'open-page': () => page.current?.click() })
	return (
		<div className={styles.bar}>
			<button type="button" className="link" onClick={() => onStep(-1)}>
				{say(text.previous)}
				<CommandCaps of="previous-row" />
			</button>
			<button type="button" className="link" onClick={() => onStep(1)}>
				{say(text.next)}
				<CommandCaps of="next-row" />
			</button>
			<a
				ref={page}
				className="link"
				href={fragmentOf({ view: 'result', role, candidate })}
				data-action="whole-result"
			>
				{say(text.page)}
				<CommandCaps of="open-page" />
			</a>
			{place && (
				<span className={styles.place}>{say(words.screen.table.of, { met: place.at, total: place.of })}</span>
			)}
			<button type="button" className={styles.close} aria-label={say(words.screen.close)} onClick={onClose}>
				<svg viewBox="0 0 20 20" aria-hidden="true">
					<path d="m4 4 12 12M16 4 4 16" fill="none" stroke="currentColor" strokeWidth="2" />
				</svg>
			</button>
		</div>
	)
}
