import { useState } from 'react'
import {
	type Field,
	fields,
	type IncomingPerson,
	isSame,
	valueOfField,
} from '@/lib/screening/difference/incoming-person'
import type { AskedTwin } from '@/lib/screening/import/compare-sheet'
import { useScreening } from '../../desk/desk-context'
import styles from './difference.module.css'
import { sayField, sayFieldValue } from './say-fields'
import type { SheetDifference } from './use-difference'

type Props = {
	readonly asked: readonly AskedTwin[]
	/** How many there are, including those that are not shown. */
	readonly count: number
	readonly difference: Pick<SheetDifference, 'answerTwin' | 'answerAllTwins'>
}

/** Rows that may be about a known person, one by one, side by side with that person. */
export function PossibleTwins({ asked, count, difference }: Props) {
	const { words, say } = useScreening()
	const text = words.screen.difference.twins
	const [place, setPlace] = useState(0)
	const at = Math.min(place, asked.length - 1)
	const twin = asked[at]
	if (!twin) return null
	const title = say(text.title, { at: at + 1, count })
	const said = { same: text.saidSame, two: text.saidTwo }
	return (
		<section className={styles.twins} aria-labelledby="possible-twins">
			<h4 id="possible-twins">{title}</h4>
			<p>{say(typeof twin.with === 'number' ? text.sameAddress : text.alike)}</p>
			<TwinTable twin={twin} />
			<p className={styles.actions}>
				<button type="button" className="button second" onClick={() => difference.answerTwin(twin, 'same')}>
					{say(text.same)}
				</button>
				<button type="button" className="button second" onClick={() => difference.answerTwin(twin, 'two')}>
					{say(text.two)}
				</button>
				<button type="button" className="link" onClick={() => difference.answerTwin(twin, null)}>
					{say(text.later)}
				</button>
			</p>
			<p role="status">{say(twin.is ? said[twin.is] : text.saidNothing)}</p>
			{asked.length > 1 && (
				<p className={styles.actions}>
					<button type="button" className="link" disabled={at === 0} onClick={() => setPlace(at - 1)}>
						{say(text.previous)}
					</button>
					<button
						type="button"
						className="link"
						disabled={at === asked.length - 1}
						onClick={() => setPlace(at + 1)}
					>
						{say(text.next)}
					</button>
				</p>
			)}
			{count > 1 && (
				<p className={styles.actions}>
					<span>{say(text.all, { count })}</span>
					<button type="button" className="link" onClick={() => difference.answerAllTwins('same')}>
						{say(text.same)}
					</button>
					<button type="button" className="link" onClick={() => difference.answerAllTwins('two')}>
						{say(text.two)}
					</button>
				</p>
			)}
			{count > asked.length && (
				<p className="quiet small">{say(text.more, { shown: asked.length, count })}</p>
			)}
		</section>
	)
}

/** The fields that either of the two has; differences are highlighted. */
function TwinTable({ twin: { row, with: other, incoming, other: known } }: { readonly twin: AskedTwin }) {
	const screening = useScreening()
	const { words, say } = screening
	const text = words.screen.difference.twins
	if (!incoming || !known) return null
	const held = fields.filter((field) => field !== 'name' && (holds(incoming, field) || holds(known, field)))
	const rowOf = (number: number) => say(text.rowOf, { row: number })
	const head = (one: IncomingPerson, where: string) => (
		<th scope="col">
			<bdi>{one.name}</bdi>{' '}
			{where !== '' && (
				<span className={styles.second}>
					<bdi>{where}</bdi>
				</span>
			)}
		</th>
	)
	return (
		<table className={styles.pair}>
			<caption className="visually-hidden">{say(text.caption)}</caption>
			<thead>
				<tr>
					<td />
					{head(known, typeof other === 'number' ? rowOf(other) : known.id)}
					{head(incoming, rowOf(row))}
				</tr>
			</thead>
			<tbody>
				{held.map((field) => {
					const [mine, theirs] = [valueOfField(known, field), valueOfField(incoming, field)]
					const counts = isSame(mine, theirs) ? undefined : styles.counts
					return (
						<tr key={field}>
							<th scope="row">{sayField(screening, field)}</th>
							{[mine, theirs].map((value, at) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the two stay in their places
								<td key={at} className={counts}>
									<bdi>{sayFieldValue(screening, field, value)}</bdi>
								</td>
							))}
						</tr>
					)
				})}
			</tbody>
		</table>
	)
}

const holds = (one: IncomingPerson, field: Field) => {
	const value = valueOfField(one, field)
	return value !== undefined && value !== null
}
