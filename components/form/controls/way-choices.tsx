import choices from '@/components/ui/fields/choices.module.css'
import { allWays, isWayPossible, type WayGroup, wayGroups } from '@/lib/form/special-ways'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn, sayList } from '@/lib/i18n/say'
import type { Words } from '@/lib/words/texts'
import type { OptionOf } from '@/rules/facts'
import type { Facts } from '@/rules/facts-schema'
import { keysIn } from '@/rules/keys'
import styles from './way-choices.module.css'

type Props = {
	readonly locale: Locale
	readonly words: Pick<Words['facts']['specialRoutes'], 'options' | 'ways'>
	/** What is known otherwise: ways that it rules out are not shown, unless they are ticked. */
	readonly known: Partial<Facts>
	readonly ticked: readonly string[]
	/** The ways that are asked about here; all by default. */
	readonly asked?: readonly OptionOf<'specialRoutes'>[] | undefined
	/** The row of one way. */
	readonly row: (way: OptionOf<'specialRoutes'>, label: React.ReactNode, second: string) => React.ReactNode
}

/** The ways that an authority settles, under three headings; what the other answers rule out is named, not shown. */
export function WayChoices({ locale, words, known, ticked, asked = allWays, row }: Props) {
	const say = sayIn(locale)
	const { groups, texts, hidden } = words.ways
	const isShown = (way: OptionOf<'specialRoutes'>) =>
		ticked.includes(way) || (asked.includes(way) && isWayPossible(way, known))
	const shown = keysIn(wayGroups).map((group: WayGroup) => ({
		group,
		own: wayGroups[group].filter(isShown),
	}))
	const left = allWays.filter((way) => !isShown(way))
	return (
		<>
			{shown.map(({ group, own }) =>
				own.length === 0 ? null : (
					<fieldset key={group} className={styles.group}>
						<legend className={styles.heading}>{say(groups[group])}</legend>
						<div className={choices.choices}>
							{own.map((way) => row(way, <strong>{say(texts[way].words)}</strong>, say(texts[way].help)))}
						</div>
					</fieldset>
				),
			)}
			{left.length > 0 && (
				<p className={styles.hidden}>
					{say(hidden, {
						ways: sayList(
							locale,
							left.map((way) => say(words.options[way])),
							'and',
						),
					})}
				</p>
			)}
		</>
	)
}
