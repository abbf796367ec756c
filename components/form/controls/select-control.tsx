import { useState } from 'react'
import { unsure } from '@/lib/form/answer'
import { isFactByWords } from '@/lib/words/everyday/facts-by-words'
import { fixedOptions } from '@/lib/words/name-options'
import { Picker } from '../picker/picker'
import { searchByEverydayWords, searchByNames } from '../picker/search-sources'
import type { ControlProps } from '../question/field-props'
import styles from './chosen.module.css'
import { ChosenRow } from './chosen-row'
import { HiddenSelect } from './hidden-select'
import { UnsureTick } from './unsure-tick'

/** One of many options: a search field, and the chosen one below it. */
export function SelectControl({
	options,
	...props
}: ControlProps & { options: readonly { readonly value: string; readonly label: string }[] }) {
	const { fact, locale, answer, onAnswer } = props
	const chosen = answer === unsure ? '' : String(answer)
	const label = options.find(({ value }) => value === chosen)?.label ?? chosen
	const [removed, setRemoved] = useState<string>()
	const named = options.map(({ value, label }) => ({ value, name: label }))
	const source = isFactByWords(fact)
		? searchByEverydayWords(locale, fact, named)
		: searchByNames(fixedOptions(named))
	return (
		<>
			<Picker
				{...props}
				kind="choice"
				source={source}
				except={[]}
				chosen={[chosen]}
				removed={removed}
				onPick={(code) => {
					setRemoved(undefined)
					onAnswer(code)
				}}
			/>
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
						name={label}
						onRemove={() => {
							setRemoved(label)
							onAnswer('')
						}}
					/>
				</ul>
			)}
			<UnsureTick {...props} />
		</>
	)
}
