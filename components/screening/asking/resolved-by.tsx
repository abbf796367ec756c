import type { AskedNext } from '@/lib/screening/desk/desk-screening'
import type { Screened } from '@/lib/screening/table/screened'
import { useScreening } from '../desk/desk-context'
import styles from './asking.module.css'

/** The rows, among some, of candidates whom the questions settle; all of them without questions. */
export function resolvedRows(
	{ keys }: Pick<Screened, 'keys'>,
	rows: Uint32Array,
	next: AskedNext | null,
): Uint32Array {
	if (!next) return rows
	const wanted = new Set(next.keys)
	return rows.filter((row) => wanted.has(keys[row] ?? ''))
}

type Props = { readonly next: AskedNext; readonly onEnd: () => void }

/** Says that only the candidates whom questions settle are shown, and ends that. */
export function ResolvedBy({ next: { facts, keys }, onEnd }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.ask
	const questions = facts.map((fact) => say(text.quoted, { question: say(words.facts[fact].question) }))
	return (
		<p className={styles.resolvedBy}>
			{say(text.only, { count: keys.length, questions: questions.join(' ') })}{' '}
			<button type="button" className="link" onClick={onEnd}>
				{say(text.everyone)}
			</button>
		</p>
	)
}
