import { ChoiceRow } from '@/components/ui/fields/choice-row'
import styles from '@/components/ui/fields/choices.module.css'
import { none, unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import { type ControlProps, controlId } from '../question/field-props'
import { WayChoices } from './way-choices'

type Props = ControlProps & {
	readonly options: readonly { readonly value: string; readonly label: string }[]
	/** Whether several options can be chosen, or "none of these". */
	readonly isMany?: boolean
}

/** One of a few options, or any number of them; or "not sure". */
export function ChoiceControl({ isMany = false, options, ...props }: Props) {
	const { fact, locale, words, answer, onAnswer, onBlur, faulty, known } = props
	const say = sayIn(locale)
	const entries = Array.isArray(answer) ? answer.filter((entry) => typeof entry === 'string') : []
	const pick = (value: string, isTicked: boolean) => {
		if (!isMany) return onAnswer(value)
		onAnswer(isTicked ? [...entries, value] : entries.filter((other) => other !== value))
	}
	const row = (value: string) => ({
		type: isMany ? 'checkbox' : 'radio',
		name: fact,
		value,
		checked: answer === value || entries.includes(value),
		'aria-invalid': faulty || undefined,
		onBlur,
	})
	const whole = (value: string) => ({
		...row(value),
		onChange: (event: React.ChangeEvent<HTMLInputElement>) => onAnswer(event.target.checked ? value : []),
	})
	const ways = fact === 'specialRoutes' ? words.facts[fact]?.ways : undefined
	const named = words.facts.specialRoutes?.options
	if (ways && named) {
		return (
			<>
				<WayChoices
					locale={locale}
					words={{ ways, options: named }}
					known={known ?? {}}
					ticked={entries}
					asked={props.ways}
					row={(value, label, second) => (
						<ChoiceRow
							key={value}
							label={label}
							second={second}
							{...row(value)}
							onChange={(event) => pick(value, event.target.checked)}
						/>
					)}
				/>
				<div className={styles.choices}>
					<ChoiceRow apart id={controlId(fact)} label={say(words.form.none)} {...whole(none)} />
					<ChoiceRow label={say(words.form.unsure)} {...whole(unsure)} />
				</div>
			</>
		)
	}
	return (
		<div className={styles.choices}>
			{options.map(({ value, label }, index) => (
				<ChoiceRow
					key={value}
					id={index === 0 ? controlId(fact) : undefined}
					label={label}
					{...row(value)}
					onChange={(event) => pick(value, event.target.checked)}
				/>
			))}
			{isMany && <ChoiceRow apart label={say(words.form.none)} {...whole(none)} />}
			<ChoiceRow apart={!isMany} label={say(words.form.unsure)} {...whole(unsure)} />
		</div>
	)
}
