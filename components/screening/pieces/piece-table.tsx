import tables from '@/components/ui/tables/table.module.css'
import type { AnsweredPiece } from '@/lib/screening/model/answered-piece'
import { useScreening } from '../desk/desk-context'
import styles from './pieces.module.css'
import { sayPieceAnswer, sayPieceQuestion } from './say-piece'

type Props = {
	readonly title: string
	readonly pieces: readonly AnsweredPiece[]
	/** The indices of those that are left out. */
	readonly left: ReadonlySet<number>
	readonly onLeft: (left: ReadonlySet<number>) => void
	/** What each means here until now, if that differs. */
	readonly mine?: readonly (string | undefined)[]
}

/** Pieces with their answers, each to be ticked. */
export function PieceTable({ title, pieces, left, onLeft, mine }: Props) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.pieces
	const turn = (at: number) => {
		const turned = new Set(left)
		if (!turned.delete(at)) turned.add(at)
		onLeft(turned)
	}
	return (
		<table className={`${tables.table} ${styles.table}`}>
			<caption className="visually-hidden">{title}</caption>
			<thead>
				<tr>
					<th scope="col">{say(text.cell)}</th>
					<th scope="col">{say(text.means)}</th>
					<th scope="col">{say(text.question)}</th>
				</tr>
			</thead>
			<tbody>
				{pieces.map((piece, at) => (
					<tr key={`${piece.fact} ${piece.text}`} data-piece={piece.text}>
						<th scope="row">
							<label>
								<input type="checkbox" checked={!left.has(at)} onChange={() => turn(at)} />
								<bdi>{say(text.quoted, { text: piece.text })}</bdi>
							</label>
						</th>
						<td>
							{sayPieceAnswer(screening, piece)}
							{mine?.[at] !== undefined && (
								<span className={styles.second}>
									{say(text.mine, {
										answer: sayPieceAnswer(screening, { ...piece, means: mine[at] ?? '' }),
									})}
								</span>
							)}
						</td>
						<td>{sayPieceQuestion(screening, piece.fact)}</td>
					</tr>
				))}
			</tbody>
		</table>
	)
}
