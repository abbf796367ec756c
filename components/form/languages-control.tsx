import { type LanguageRow, none } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { facts, type LanguagesFact, languageLevels } from '@/rules/facts'
import { ChoiceRow } from './choice-row'
import { type ControlProps, controlId } from './field-props'
import styles from './form.module.css'
import { NameSelect } from './name-select'
import { UnsureTick } from './unsure-tick'

const emptyRow: LanguageRow = { language: '', level: '' }

/** Languages, a row each, with the level of each. */
export function LanguagesControl(props: ControlProps) {
	const { fact, locale, words, answer, onAnswer, onBlur } = props
	const { maxItems } = facts[fact] as LanguagesFact
	const rows = Array.isArray(answer) ? (answer as readonly LanguageRow[]) : [emptyRow]
	const say = sayIn(locale)
	return (
		<>
			<ul className={styles.entries}>
				{rows.map((row, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its language may change
					<li className={styles.entry} key={index}>
						<LanguageEntry {...props} rows={rows} row={row} index={index} />
					</li>
				))}
			</ul>
			{rows.length < maxItems && (
				<button type="button" className="link" onClick={() => onAnswer([...rows, emptyRow])}>
					{say(words.form.addLanguage)}
				</button>
			)}
			<ChoiceRow
				apart
				type="checkbox"
				name={fact}
				value={none}
				label={say(words.form.noLanguages)}
				checked={answer === none}
				onChange={(event) => onAnswer(event.target.checked ? none : [emptyRow])}
				onBlur={onBlur}
			/>
			<UnsureTick {...props} />
		</>
	)
}

type EntryProps = ControlProps & {
	readonly rows: readonly LanguageRow[]
	readonly row: LanguageRow
	readonly index: number
}

function LanguageEntry({
	fact,
	locale,
	words,
	names,
	rows,
	row,
	index,
	onAnswer,
	onBlur,
	...field
}: EntryProps) {
	const { describedBy, faulty, faultyRow } = field
	const say = sayIn(locale)
	const name = names?.languageNames[row.language] ?? row.language
	const change = (changed: Partial<LanguageRow>) => onAnswer(rows.with(index, { ...row, ...changed }))
	return (
		<>
			<NameSelect
				id={index === 0 ? controlId(fact) : undefined}
				name={`${fact}.${index}.language`}
				names={names?.languageNames}
				except={rows.map(({ language }) => language)}
				label={say(words.form.language, { number: index + 1 })}
				placeholder={say(words.form.choose)}
				value={row.language}
				aria-describedby={describedBy}
				aria-invalid={(faulty && faultyRow === null) || undefined}
				onCode={(language) => change({ language })}
				onBlur={onBlur}
			/>
			<fieldset className={styles.levels} data-faulty={faultyRow === index || undefined}>
				<legend className="visually-hidden">
					{name ? say(words.form.level, { name }) : say(words.form.levelUnnamed)}
				</legend>
				{languageLevels.map((level) => (
					<label className={styles.level} key={level}>
						<input
							type="radio"
							name={`${fact}.${index}.level`}
							id={`${controlId(fact)}-${index}-${level}`}
							value={level}
							checked={row.level === level}
							onChange={() => change({ level })}
							onBlur={onBlur}
						/>
						<span>{say(words.levels[level])}</span>
					</label>
				))}
			</fieldset>
			{rows.length > 1 && (
				<button
					type="button"
					className={`link ${styles.remove}`}
					onClick={() => onAnswer(rows.filter((_, other) => other !== index))}
				>
					{name ? say(words.form.remove, { name }) : say(words.form.removeUnnamed, { number: index + 1 })}
				</button>
			)}
		</>
	)
}
