import { unsure } from '@/lib/form/answer'
import { ChosenRow } from './chosen-row'
import { type ControlProps, controlId } from './field-props'
import styles from './form.module.css'
import { HiddenSelect } from './hidden-select'
import { Picker } from './picker'
import { UnsureTick } from './unsure-tick'

/** One of many options: a field to search in, and what was chosen below it. */
export function SelectControl({
	options,
	...props
}: ControlProps & { options: readonly { readonly value: string; readonly label: string }[] }) {
	const { fact, answer, onAnswer } = props
	const chosen = answer === unsure ? '' : String(answer)
	const source = { first: async () => options.map(({ value, label }) => ({ value, name: label })) }
	return (
		<>
			<Picker {...props} kind="choice" source={source} except={[chosen]} onPick={onAnswer} />
			<HiddenSelect
				name={fact}
				codes={options.map(({ value }) => value)}
				value={chosen}
				onCodes={([code]) => onAnswer(code ?? '')}
			/>
			{chosen && (
				<ul className={styles.entries}>
					<ChosenRow
						{...props}
						name={options.find(({ value }) => value === chosen)?.label ?? chosen}
						onRemove={() => {
							onAnswer('')
							document.getElementById(controlId(fact))?.focus()
						}}
					/>
				</ul>
			)}
			<UnsureTick {...props} />
		</>
	)
}
