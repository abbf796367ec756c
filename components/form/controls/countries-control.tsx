import type { CompiledMessage } from 'icu-minify/format'
import { useMemo, useState } from 'react'
import { unsure } from '@/lib/form/answer'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import type { Option } from '@/lib/search/find'
import { nameOptions, type OptionSource } from '@/lib/words/name-options'
import { type CountriesFact, facts } from '@/rules/facts'
import { countryCodes } from '@/rules/reference/countries'
import { Picker } from '../picker/picker'
import { searchByNames } from '../picker/search-sources'
import type { ControlProps } from '../question/field-props'
import styles from './chosen.module.css'
import { ChosenRow } from './chosen-row'
import { HiddenSelect } from './hidden-select'
import { UnsureTick } from './unsure-tick'

/** Chosen as a nationality, these mean a Chinese citizen, not somebody who only lives there. */
const isPartOfChina = (code: string): boolean => code === 'HK' || code === 'MO' || code === 'TW'

/** Names these places as the nationality that they stand for. */
function renamed(source: OptionSource, asCitizen: CompiledMessage | null, locale: Locale): OptionSource {
	if (asCitizen === null) return source
	const say = sayIn(locale)
	const rename = (options: readonly Option[]): readonly Option[] =>
		options.map((option) =>
			isPartOfChina(option.value)
				? {
						...option,
						name: say(asCitizen, { name: option.name }),
						spellings: [option.name, ...(option.spellings ?? [])],
					}
				: option,
		)
	return {
		...source,
		load: async (wanted) => {
			const { options, languages } = await source.load(wanted)
			return { options: rename(options), languages }
		},
	}
}

/** One or more countries: a search field, and the chosen ones as rows below it. */
export function CountriesControl(props: ControlProps) {
	const { fact, locale, words, names, answer, onAnswer } = props
	const { maxItems, except } = facts[fact] as CountriesFact
	const chosen = answer === unsure || !Array.isArray(answer) ? [] : (answer as readonly string[])
	const isFull = chosen.length >= maxItems
	const [removed, setRemoved] = useState<string>()
	const say = sayIn(locale)
	const { asCitizen, asCitizenHint, full } = words.form.picker
	const isCitizenship = (code: string) => fact === 'nationalities' && isPartOfChina(code)
	const label = (code: string, name: string) => (isCitizenship(code) ? say(asCitizen, { name }) : name)
	const nameOf = (code: string) => label(code, names?.countryNames[code] ?? code)
	const source = useMemo(
		() => renamed(nameOptions(locale, 'countryNames'), fact === 'nationalities' ? asCitizen : null, locale),
		[locale, fact, asCitizen],
	)
	return (
		<>
			<Picker
				{...props}
				kind="country"
				source={searchByNames(source)}
				except={isFull ? countryCodes : except}
				chosen={chosen}
				full={isFull ? say(full, { most: maxItems }) : undefined}
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
			{chosen.some(isCitizenship) && <p className={styles.hint}>{say(asCitizenHint)}</p>}
			<UnsureTick {...props} />
		</>
	)
}
