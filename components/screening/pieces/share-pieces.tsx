import { useState } from 'react'
import { Notice } from '@/components/ui/notices/notice'
import { fileName, saveFile } from '@/lib/files/save-file'
import type { AnsweredPiece } from '@/lib/screening/model/answered-piece'
import { useScreening } from '../desk/desk-context'
import styles from '../desk/screen.module.css'
import { PieceTable } from './piece-table'
import own from './pieces.module.css'
import { sayPieceAnswer, sayPieceQuestion } from './say-piece'

type Props = {
	readonly pieces: readonly AnsweredPiece[]
	readonly onClose: () => void
}

/** What may be shared of answered pieces: shown, and each to be left out, before it is saved to a file. */
export function SharePieces({ pieces, onClose }: Props) {
	const screening = useScreening()
	const { words, say, ask } = screening
	const text = words.screen.pieces
	const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
	const chosen = pieces.filter((_, at) => !left.has(at))
	async function save() {
		const name = say(text.fileName)
		const file = await ask('piecesFile', {
			name,
			question: say(text.question),
			answer: say(text.means),
			pieces: chosen.map((piece) => ({
				...piece,
				question: sayPieceQuestion(screening, piece.fact),
				answer: sayPieceAnswer(screening, piece),
			})),
		})
		saveFile(`${fileName(name)}.csv`, file)
		onClose()
	}
	return (
		<section className={own.part} aria-labelledby="share-pieces">
			<h3 id="share-pieces">{say(text.shareTitle)}</h3>
			{pieces.length === 0 ? (
				<Notice kind="care">{say(text.none)}</Notice>
			) : (
				<>
					<p>{say(text.shareText)}</p>
					<PieceTable title={say(text.shareTitle)} pieces={pieces} left={left} onLeft={setLeft} />
				</>
			)}
			<p className={styles.actions}>
				{chosen.length > 0 && (
					<button type="button" className="button" data-action="save-pieces" onClick={save}>
						{say(text.save, { count: chosen.length })}
					</button>
				)}
				<button type="button" className="link" onClick={onClose}>
					{say(text.close)}
				</button>
			</p>
		</section>
	)
}
