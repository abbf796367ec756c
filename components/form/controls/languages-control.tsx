import { useMemo, useState } from 'react'
import { ChoiceRow } from '@/components/ui/fields/choice-row'
import { type LanguageRow, noneChosen } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { nameOptions } from '@/lib/words/name-options'
import { facts, type LanguagesFact, languageLevels } from '@/rules/facts'
import { knownLanguages } from '@/rules/reference/language-codes'
import { Picker } from '../picker/picker'
import { searchByNames } from '../picker/search-sources'
import { type ControlProps, levelId } from '../question/field-props'
import styles from './chosen.module.css'
import { ChosenRow } from './chosen-row'
import { HiddenSelect } from './hidden-select'
import { UnsureTick } from './unsure-tick'

/** Languages: a search field, and the chosen ones as rows below it, each with its level. */
export function LanguagesControl(props: ControlProps) {
	const { fact, locale, words, names, answer, onAnswer, onBlur } = props
	const { maxItems } = facts[fact] as LanguagesFact
	const rows = Array.isArray(answer) ? (answer as readonly LanguageRow[]) : []
	const chosen = rows.map(({ language }) => language)
	const isFull = rows.length >= maxItems
	const say = sayIn(locale)
	const source = useMemo(() => nameOptions(locale, 'languageNames'), [locale])
	const [removed, setRemoved] = useState<string>()
	const add = (language: string) => {
		setRemoved(undefined)
		onAnswer([...rows, { language, level: '' }])
	}
	const nameOf = (code: string) => names?.languageNames[code] ?? code
	return (
		<>
			<Picker
				{...props}
				faulty={props.faulty && props.faultyRow === null}
				kind="language"
				source={searchByNames(source)}
				except={isFull ? [...knownLanguages] : []}
				chosen={chosen}
				full={isFull ? say(words.form.picker.full, { most: maxItems }) : undefined}
				removed={removed}
				onPick={add}
			/>
			{!isFull && (
				<HiddenSelect
					name={`${fact}.${rows.length}.language`}
					codes={knownLanguages}
					value=""
					onCodes={([language]) => language && add(language)}
				/>
			)}
			{rows.length > 0 && (
				<ul className={styles.entries}>
					{rows.map((row, index) => (
						<ChosenRow
							{...props}
							key={row.language}
							name={nameOf(row.language)}
							onRemove={() => {
								setRemoved(nameOf(row.language))
								onAnswer(rows.filter((_, other) => other !== index))
							}}
						>
							<HiddenSelect
								name={`${fact}.${index}.language`}
								codes={[row.language]}
								value={row.language}
								onCodes={() => {}}
							/>
							<Levels
								{...props}
								row={row}
								index={index}
								name={nameOf(row.language)}
								onLevel={(level) => onAnswer(rows.with(index, { ...row, level }))}
							/>
						</ChosenRow>
					))}
				</ul>
			)}
			<ChoiceRow
				apart
				type="checkbox"
				name={fact}
				value={noneChosen}
				label={say(words.form.noLanguages)}
				checked={answer === noneChosen}
				onChange={(event) => onAnswer(event.target.checked ? noneChosen : [])}
				onBlur={onBlur}
			/>
			<UnsureTick {...props} />
		</>
	)
}

type LevelsProps = ControlProps & {
	readonly row: LanguageRow
	readonly index: number
	readonly name: string
	readonly onLevel: (level: string) => void
}

function Levels({ fact, locale, words, row, index, name, onLevel, onBlur, faultyRow }: LevelsProps) {
	const say = sayIn(locale)
	return (
		<fieldset className={styles.levels} data-faulty={faultyRow === index || undefined}>
			<legend className="visually-hidden">{say(words.form.level, { name })}</legend>
			{languageLevels.map((level) => (
				<label className={styles.level} key={level}>
					<input
						type="radio"
						name={`${fact}.${index}.level`}
						id={levelId(fact, index, level)}
						value={level}
						checked={row.level === level}
						onChange={() => onLevel(level)}
						onBlur={onBlur}
					/>
					<span>{say(words.levels[level])}</span>
				</label>
			))}
		</fieldset>
	)
}
