import type { RememberedCell } from '@/lib/screening/model/records'
import { useScreening } from '../../desk/desk-context'
import { sayPieceAnswer, sayPieceQuestion } from '../../pieces/say-piece'

/** The answers that will hold for all later sheets, shown before they are kept. */
export function PiecesToRemember({ pieces }: { readonly pieces: readonly RememberedCell[] }) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.pieces
	return (
		<div data-remembers={pieces.length}>
			<p>{say(text.toRemember, { count: pieces.length })}</p>
			<ul>
				{pieces.map((piece) => (
					<li key={`${piece.fact} ${piece.text}`}>
						{say(text.one, {
							text: piece.text,
							answer: sayPieceAnswer(screening, piece),
							question: sayPieceQuestion(screening, piece.fact),
						})}
					</li>
				))}
			</ul>
		</div>
	)
}
