import { ChoiceRow } from '@/components/ui/fields/choice-row'
import choices from '@/components/ui/fields/choices.module.css'
import { Notice } from '@/components/ui/notices/notice'
import type { TextEncodingName } from '@/lib/sheet/csv/encodings'
import type { Letters } from '@/lib/sheet/csv/letters'
import { useScreening } from '../desk/desk-context'
import styles from './asked/asked.module.css'

type Props = {
	readonly letters: Letters
	/** The encoding that the file is read with now. */
	readonly encoding: TextEncodingName | null
	readonly onEncoding: (encoding: TextEncodingName) => void
}

/** The number of readings shown initially; the others are collapsed. */
const initiallyShown = 3

/** The possible encodings of a text, each with some of its words: the user picks the one that looks right. */
export function ImportLetters({ letters: { isSure, samples }, encoding, onEncoding }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.import.letters
	const row = ({ encoding: one, sample }: Letters['samples'][number]) => (
		<ChoiceRow
			key={one}
			type="radio"
			name="letters"
			value={one}
			checked={isSure && one === encoding}
			label={<bdi>{sample || say(text.none)}</bdi>}
			second={say(text.names[one])}
			onChange={() => onEncoding(one)}
		/>
	)
	const [first, others] = [samples.slice(0, initiallyShown), samples.slice(initiallyShown)]
	return (
		<fieldset className={styles.letters}>
			<legend>
				<h3>{say(text.title)}</h3>
			</legend>
			{isSure ? <p>{say(text.sure)}</p> : <Notice kind="care">{say(text.unsure)}</Notice>}
			<div className={choices.choices}>{first.map(row)}</div>
			{others.length > 0 && (
				<details open={others.some(({ encoding: one }) => isSure && one === encoding)}>
					<summary>{say(text.more, { count: others.length })}</summary>
					<div className={choices.choices}>{others.map(row)}</div>
				</details>
			)}
		</fieldset>
	)
}
