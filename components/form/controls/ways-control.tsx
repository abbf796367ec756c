import { useRef } from 'react'
import { today } from '@/lib/day/today'
import { noneChosen, unsure } from '@/lib/form/answer'
import { sayIn } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import { useIsHydrated } from '../../ui/browser/use-is-hydrated'
import type { ControlProps } from '../question/field-props'
import { WayChoices } from './way-choices'

type Props = ControlProps & { readonly texts: Pick<Words['facts']['specialRoutes'], 'options' | 'ways'> }

/** The ways that an authority settles: any of them, none of them, or "not sure". */
export function WaysControl({
	fact,
	locale,
	words,
	texts,
	answer,
	onAnswer,
	onBlur,
	faulty,
	...props
}: Props) {
	const say = sayIn(locale)
	const isHydrated = useIsHydrated()
	const entries = Array.isArray(answer) ? answer.filter((entry) => typeof entry === 'string') : []
	/** What "none of these" or "not sure" emptied; taking that back brings it back. */
	const emptied = useRef<string[]>([])
	const shared = { type: 'checkbox', name: fact, 'aria-invalid': faulty || undefined, onBlur }
	const whole = (value: typeof noneChosen | typeof unsure, label: string) => ({
		...shared,
		value,
		label,
		checked: answer === value,
		onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
			if (Array.isArray(answer)) emptied.current = entries
			onAnswer(event.target.checked ? value : emptied.current)
		},
	})
	return (
		<WayChoices
			locale={locale}
			words={texts}
			known={props.known ?? {}}
			ticked={entries}
			asked={props.ways}
			day={isHydrated ? today() : null}
			field={(way) => ({
				...shared,
				value: way,
				checked: entries.includes(way),
				onChange: (event) =>
					onAnswer(event.target.checked ? [...entries, way] : entries.filter((entry) => entry !== way)),
			})}
			whole={[whole(noneChosen, say(words.form.none)), whole(unsure, say(words.form.unsure))]}
		/>
	)
}
