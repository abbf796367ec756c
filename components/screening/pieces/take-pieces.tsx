import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { maxAnsweredPieces } from '@/lib/limits/sheet-limits'
import type { PiecesRead } from '@/lib/screening/desk/piece-work'
import { pieceHeadings } from '@/lib/screening/import/pieces/piece-headings'
import type { LineFault } from '@/lib/screening/import/pieces/pieces-file'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import { PieceTable } from './piece-table'
import own from './pieces.module.css'

/** The maximum number of rows named. */
const maxRows = 20

const lineFaults: readonly LineFault[] = ['question', 'answer', 'repeated']

type Props = {
	readonly file: string
	readonly read: Extract<PiecesRead, { readonly kind: 'pieces' }>
	readonly onTaken: (count: number) => void
	readonly onClose: () => void
}

/** What a file of answered pieces would change: nothing is taken before it has been looked through. */
export function TakePieces({ file, read: { fresh, others, same, leftOut }, onTaken, onClose }: Props) {
	const { words, say, ask } = useScreening()
	const text = words.screen.pieces
	const pieces = [...fresh, ...others.map(({ piece }) => piece)]
	// An answer of one's own stays unless the other one is ticked.
	const [left, setLeft] = useState<ReadonlySet<number>>(new Set(others.map((_, at) => fresh.length + at)))
	const chosen = pieces.filter((_, at) => !left.has(at))
	const mine = pieces.map((_, at) => others[at - fresh.length]?.mine)
	const { row, rows: some, rowsAndMore } = words.screen.import.values
	const sayRows = (rows: readonly number[]) =>
		say(rows.length === 1 ? row : rows.length > maxRows ? rowsAndMore : some, {
			rows: rows.slice(0, maxRows).join(say(words.separators.places)),
		})
	const rowsOf = (why: LineFault) => leftOut.filter((line) => line.why === why).map(({ row }) => row)
	return (
		<section className={own.part} aria-labelledby="take-pieces">
			<h3 id="take-pieces">{say(text.takeTitle, { file })}</h3>
			<p role="status">
				{joinSentences(say, words, [
					say(text.counts, { fresh: fresh.length, others: others.length, same }),
					pieces.length > 0 && say(text.takeText),
				])}
			</p>
			{leftOut.length > 0 && (
				<Notice kind="care">
					<p>{say(text.leftOut, { count: leftOut.length })}</p>
					<ul>
						{lineFaults.map((why) => {
							const rows = rowsOf(why)
							if (rows.length === 0) return null
							return (
								<li key={why}>{say(text.why[why], { places: sayRows(rows), column: pieceHeadings[0] })}</li>
							)
						})}
					</ul>
				</Notice>
			)}
			{pieces.length > 0 && (
				<PieceTable title={say(text.takeTitle, { file })} {...{ pieces, left, mine }} onLeft={setLeft} />
			)}
			<p className={styles.actions}>
				{chosen.length > 0 && (
					<button
						type="button"
						className="button"
						data-action="take-pieces"
						onClick={async () => onTaken(await ask('takePieces', chosen))}
					>
						{say(text.takeAction, { count: chosen.length })}
					</button>
				)}
				<button type="button" className="link" onClick={onClose}>
					{say(text.close)}
				</button>
			</p>
		</section>
	)
}

type Fault = Extract<PiecesRead, { readonly kind: 'fault' }>['fault']

/** Why a file of answered pieces cannot be read, in words. */
export function PiecesFault({ file, fault }: { readonly file: string; readonly fault: Fault }) {
	const { words, say } = useScreening()
	const { faults } = words.screen.pieces
	const own = fault === 'not-pieces' || fault === 'too-many' || fault === 'too-long' ? fault : 'other'
	return (
		<Notice kind="problem" first={say(faults.first, { file })}>
			{say(faults[own], {
				count: maxAnsweredPieces,
				list: pieceHeadings.join(say(words.separators.places)),
			})}
		</Notice>
	)
}
