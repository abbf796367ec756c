import { sayDay } from '@/lib/i18n/say'
import type { BeyondEnd } from '@/lib/screening/progress/beyond-end'
import { useScreening } from '../desk/desk-context'
import { SheetField } from '../record/sheet-field'
import styles from './panel.module.css'

/** The maximum number of people named; the others are counted. */
const maxNamed = 5

type Props = {
	readonly id: string
	readonly beyond: readonly BeyondEnd[]
	readonly reason: string
	readonly isMissing: boolean
	readonly onReason: (reason: string) => void
}

/** Names the people with a date beyond the end of their retention, and asks for one reason for all of them. */
export function BeyondReason({ id, beyond, reason, isMissing, onReason }: Props) {
	const { locale, words, say } = useScreening()
	const text = words.screen.chosen
	const count = beyond.length
	const named = beyond.slice(0, count > maxNamed + 1 ? maxNamed : count)
	return (
		<div className={styles.beyond}>
			<div role="alert">
				<p>{say(text.beyond, { count })}</p>
				<ul>
					{named.map(({ key, name, end }) => (
						<li key={key}>
							{say(text.beyondOne, {
								name: name || say(words.screen.table.nameless),
								end: sayDay(locale, end),
							})}
						</li>
					))}
					{count > named.length && <li>{say(text.andMore, { count: count - named.length })}</li>}
				</ul>
			</div>
			<SheetField
				id={id}
				name="beyond-reason"
				label={say(text.beyondWhy, { count })}
				hint={say(text.beyondHint)}
				value={reason}
				fault={isMissing ? say(text.beyondMissing) : null}
				rows={2}
				onText={onReason}
			/>
		</div>
	)
}
