import choices from '@/components/ui/fields/choices.module.css'
import {
	graduatedAfter,
	isWayPossible,
	type SpecialWayGroup,
	specialWayGroups,
	specialWays,
} from '@/lib/form/special-ways'
import type { Locale } from '@/lib/i18n/locales'
import { sayDay, sayIn, sayList } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { keysIn } from '@/rules/keys'
import { ChoiceRow } from '../../ui/fields/choice-row'
import { controlId } from '../question/field-props'
import styles from './way-choices.module.css'

type Way = OptionOf<'specialRoutes'>
type RowProps = React.ComponentProps<typeof ChoiceRow>
type Given = Omit<RowProps, 'label' | 'second' | 'look'>

type Props = {
	readonly locale: Locale
	readonly words: Pick<Words['facts']['specialRoutes'], 'options' | 'ways'>
	/** What is known otherwise: ways that it rules out are not shown, unless they are ticked. */
	readonly known: Partial<Facts>
	readonly ticked: readonly string[]
	/** The ways that are asked about here; all by default. */
	readonly asked?: readonly Way[] | undefined
	/** Today; null where a page is made before the day on which it is read. */
	readonly day: string | null
	/** The field of one way. */
	readonly field: (way: Way) => Given
	/** The two answers beside the ways: none of them, and "not sure". */
	readonly whole: readonly [none: Given & WholeLabel, unsure: Given & WholeLabel]
}

type WholeLabel = { readonly label: string }

/**
 * The ways that an authority settles, under three headings; below them, as heavy as each other, "none of these" and
 * "not sure"; what the other answers rule out is named, not shown.
 */
export function WayChoices({
	locale,
	words,
	known,
	ticked,
	asked = specialWays,
	day,
	field,
	whole: [none, unsure],
}: Props) {
	const say = sayIn(locale)
	const { groups, texts, hidden } = words.ways
	/** Whether the person answers, and not somebody who knows only some of the ways. */
	const isOwn = asked === specialWays
	const isShown = (way: Way) => ticked.includes(way) || (asked.includes(way) && isWayPossible(way, known))
	const shown = keysIn(specialWayGroups).map((group: SpecialWayGroup) => ({
		group,
		own: specialWayGroups[group].filter(isShown),
	}))
	const [first] = shown.flatMap(({ own }) => own)
	const left = specialWays.filter((way) => !isShown(way))
	const sentence = (way: Way) =>
		way === 'graduate' && day
			? say(words.ways.graduatedAfter, { date: sayDay(locale, graduatedAfter(day)) })
			: say(texts[way].words)
	return (
		<div data-ways>
			<div className={styles.groups}>
				{shown.map(({ group, own }) =>
					own.length === 0 ? null : (
						<fieldset key={group} className={`${styles.group} ${styles[group]}`}>
							<legend className={styles.heading}>{say(groups[group])}</legend>
							<div className={choices.choices}>
								{own.map((way) => (
									<ChoiceRow
										key={way}
										id={way === first ? controlId('specialRoutes') : undefined}
										label={<strong>{sentence(way)}</strong>}
										second={say(texts[way].help)}
										{...field(way)}
									/>
								))}
							</div>
						</fieldset>
					),
				)}
			</div>
			<div className={styles.whole}>
				<ChoiceRow look="box" {...none} second={isOwn && say(words.ways.none)} />
				<ChoiceRow look="box" {...unsure} second={isOwn && say(words.ways.unsure)} />
			</div>
			{left.length > 0 && (
				<p className={styles.hidden}>
					{say(hidden, {
						ways: sayList(
							locale,
							left.map((way) => say(words.options[way])),
						),
					})}
				</p>
			)}
		</div>
	)
}
