import { useMemo, useState } from 'react'
import { unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { nameOptions } from '@/lib/words/name-options'
import { type CountriesFact, facts } from '@/rules/facts'
import { countryCodes } from '@/rules/reference/countries'
import { Picker } from '../picker/picker'
import type { ControlProps } from '../question/field-props'
import styles from './chosen.module.css'
import { ChosenRow } from './chosen-row'
import { HiddenSelect } from './hidden-select'
import { UnsureTick } from './unsure-tick'

/** One or more countries: a search field, and the chosen ones as rows below it. */
export function CountriesControl(props: ControlProps) {
	const { fact, locale, words, names, answer, onAnswer } = props
	const { maxItems, except } = facts[fact] as CountriesFact
	const chosen = answer === unsure || !Array.isArray(answer) ? [] : (answer as readonly string[])
	const isFull = chosen.length >= maxItems
	const [removed, setRemoved] = useState<string>()
	const nameOf = (code: string) => names?.countryNames[code] ?? code
	const source = useMemo(() => nameOptions(locale, 'countryNames'), [locale])
	return (
		<>
			<Picker
				{...props}
				kind="country"
				source={source}
				except={isFull ? countryCodes : except}
				chosen={chosen}
				full={isFull ? sayIn(locale)(words.form.picker.full, { most: maxItems }) : undefined}
				removed={removed}
				onPick={(code) => {
					setRemoved(undefined)
					onAnswer([...chosen, code])
				}}
			/>
			<HiddenSelect
				name={fact}
				multiple
				codes={countryCodes.filter((code) => !except.includes(code))}
				value={chosen}
				onCodes={onAnswer}
			/>
			{chosen.length > 0 && (
				<ul className={styles.entries}>
					{chosen.map((code) => (
						<ChosenRow
							{...props}
							key={code}
							name={nameOf(code)}
							onRemove={() => {
								setRemoved(nameOf(code))
								onAnswer(chosen.filter((other) => other !== code))
							}}
						/>
					))}
				</ul>
			)}
			<UnsureTick {...props} />
		</>
	)
}
