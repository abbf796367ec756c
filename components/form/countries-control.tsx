import { unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { type CountriesFact, facts } from '@/rules/facts'
import { type ControlProps, controlId } from './field-props'
import styles from './form.module.css'
import { NameSelect } from './name-select'
import { UnsureTick } from './unsure-tick'

/** One country or more, a row each. */
export function CountriesControl(props: ControlProps) {
	const { fact, locale, words, names, answer, onAnswer, onBlur, describedBy, faulty } = props
	const { maxItems, except } = facts[fact] as CountriesFact
	const rows = answer === unsure || !Array.isArray(answer) ? [''] : (answer as readonly string[])
	const say = sayIn(locale)
	const nameOf = (code: string, index: number) =>
		code
			? say(words.form.remove, { name: names?.countryNames[code] ?? code })
			: say(words.form.removeUnnamed, { number: index + 1 })
	return (
		<>
			<ul className={styles.entries}>
				{rows.map((code, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its country may change
					<li className={styles.entry} key={index}>
						<NameSelect
							id={index === 0 ? controlId(fact) : undefined}
							name={fact}
							names={names?.countryNames}
							except={[...except, ...rows]}
							label={say(words.form.country, { number: index + 1 })}
							placeholder={say(words.form.choose)}
							value={code}
							aria-describedby={describedBy}
							aria-invalid={faulty || undefined}
							onCode={(chosen) => onAnswer(rows.with(index, chosen))}
							onBlur={onBlur}
						/>
						{rows.length > 1 && (
							<button
								type="button"
								className={`link ${styles.remove}`}
								onClick={() => onAnswer(rows.filter((_, other) => other !== index))}
							>
								{nameOf(code, index)}
							</button>
						)}
					</li>
				))}
			</ul>
			{rows.length < maxItems && (
				<button type="button" className="link" onClick={() => onAnswer([...rows, ''])}>
					{say(words.form.addCountry)}
				</button>
			)}
			<UnsureTick {...props} />
		</>
	)
}
