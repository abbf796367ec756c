import type { ComparedVersion } from '@/lib/comparison/choices'
import { comparePath } from '@/lib/comparison/compare-path'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import type { Both } from '@/rules/comparison/ruleset-comparison'
import field from '../ui/fields/field.module.css'
import styles from './comparison.module.css'

type Props = {
	readonly locale: Locale
	readonly choices: readonly ComparedVersion[]
	/** The values of both sides; null if unknown. */
	readonly values: Both<string> | null
}

/** A choice as listed: its name and its version. */
export function choiceName(locale: Locale, { id, ruleset }: ComparedVersion): string {
	const words = wordsOf(locale)
	const say = sayIn(locale)
	return say(words.comparison.pick.option, {
		name: say(words.rulesets[id].name),
		version: ruleset.version,
	})
}

/** The form that selects which two are compared; its address contains both. */
export function PickTwo({ locale, choices, values }: Props) {
	const { pick } = wordsOf(locale).comparison
	const say = sayIn(locale)
	const select = (name: 'one' | 'other', value: string | undefined) => (
		<p>
			<label htmlFor={name}>{say(pick[name])}</label>
			<select className={field.select} id={name} name={name} defaultValue={value}>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choiceName(locale, choice)}
					</option>
				))}
			</select>
		</p>
	)
	return (
		<div className={`${styles.pick} no-print`}>
			<form className="page" method="get" action={`/${locale}/rules/compare`} aria-label={say(pick.label)}>
				{select('one', values?.[0])}
				{values && (
					<a className="link" href={`/${locale}${comparePath(values[1], values[0])}`}>
						{say(pick.swap)}
					</a>
				)}
				{select('other', values?.[1] ?? choices[1]?.value)}
				<button type="submit" className="button">
					{say(pick.go)}
				</button>
			</form>
		</div>
	)
}
