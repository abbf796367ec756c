import { MarkTurn } from '@/components/ui/marks/mark-turn'
import type { Say } from '@/lib/i18n/say'
import type { StripMark } from '@/lib/result/standing'
import { wordFor } from '@/lib/result/standing-words'
import styles from '../parts/employer.module.css'
import type { OpenedWords } from '../parts/employer-words'

type Props = {
	readonly turns: readonly { readonly name: string; readonly from: StripMark; readonly to: StripMark }[]
	readonly words: OpenedWords
	readonly say: Say
}

/** What changes, each with its marks and its name. */
export function TurnList({ turns, words, say }: Props) {
	const { marks, turn } = words.result
	const said = (mark: StripMark) => say(marks[mark === 'coming' ? 'unknown' : wordFor[mark]])
	return (
		<ul className={styles.turns}>
			{turns.map(({ name, from, to }) => (
				<li key={name}>
					<span aria-hidden="true">
						<MarkTurn from={from} to={to}>
							<span>{name}</span>
						</MarkTurn>
					</span>
					<span className="visually-hidden">{say(turn, { name, from: said(from), to: said(to) })}</span>
				</li>
			))}
		</ul>
	)
}
