import type { DifferenceSide } from '@/lib/screening/difference/choices'
import { useScreening } from '../../desk/desk-context'
import segments from '../../desk/segmented.module.css'
import styles from './difference.module.css'
import { useDifferenceWords } from './difference-words'

type Props = {
	readonly name: string
	/** What the choice is between, for screen readers. */
	readonly label: string
	/** Null if nothing is chosen. */
	readonly value: DifferenceSide | null
	readonly onSide: (side: DifferenceSide) => void
	/** Offers to return to the preselection. */
	readonly onMarked?: () => void
}

/** The choice between mine and theirs. */
export function SideChoice({ name, label, value, onSide, onMarked }: Props) {
	const { say } = useScreening()
	const text = useDifferenceWords()
	const option = (id: DifferenceSide | 'marked', said: string, onChoose: () => void) => (
		<label>
			<input
				type="radio"
				name={name}
				value={id}
				checked={id === (value ?? (onMarked && 'marked'))}
				onChange={onChoose}
			/>
			<span>{said}</span>
		</label>
	)
	return (
		<fieldset className={`${segments.segments} ${styles.side}`} aria-label={label}>
			<div>
				{option('mine', say(text.mine), () => onSide('mine'))}
				{option('theirs', say(text.theirs), () => onSide('theirs'))}
				{onMarked && option('marked', say(text.asMarked), onMarked)}
			</div>
		</fieldset>
	)
}
