import type { CandidateSelection } from '@/lib/screening/desk/only-these'
import type { ScreenedCandidates } from '@/lib/screening/table/screened-candidates'
import { useScreening } from '../desk/desk-context'
import styles from './asking.module.css'

/** The rows, among some, of the only candidates to be shown; all of them if everybody is. */
export function resolvedRows(
	{ keys }: Pick<ScreenedCandidates, 'keys'>,
	rows: Uint32Array,
	only: CandidateSelection | null,
): Uint32Array {
	if (!only) return rows
	const wanted = new Set(only.keys)
	return rows.filter((row) => wanted.has(keys[row] ?? ''))
}

type Props = { readonly only: CandidateSelection; readonly onEnd: () => void }

/** Says which candidates are shown alone, and ends that. */
export function ResolvedBy({ only, onEnd }: Props) {
	const { words, say } = useScreening()
	const { ask, clearing } = words.screen
	const count = only.keys.length
	const said =
		'part' in only
			? say(clearing.only[only.part], { count })
			: say(only.needed ? ask.onlyNeeding : ask.only, {
					count,
					questions: only.facts
						.map((fact) => say(ask.quoted, { question: say(words.facts[fact].question) }))
						.join(' '),
				})
	return (
		<p className={styles.resolvedBy}>
			{said}{' '}
			<button type="button" className="link" onClick={onEnd}>
				{say(ask.everyone)}
			</button>
		</p>
	)
}
