import { comparePath } from '@/lib/comparison/compare-path'
import type { PairView } from '@/lib/comparison/view'
import type { Relation } from '@/rules/comparison/ruleset-comparison'
import { LogicSign, type LogicSignKind } from '../ui/marks/logic-sign'
import { MarginSection } from '../ui/page/margin-section'
import type { ComparisonContext } from './context'
import styles from './table.module.css'

const signs: Record<Relation, LogicSignKind> = {
	equal: 'same',
	stricter: 'first',
	looser: 'second',
	neither: 'neither',
	apart: 'apart',
}

/** Every pair of the newest versions: the upper triangle of a square. */
export function AllPairs(context: ComparisonContext) {
	const { words, say, choices, view } = context
	const text = words.comparison.pairs
	const newest = choices.filter(({ id, value }) => id === value)
	const rows = newest.slice(0, -1)
	const columns = newest.slice(1)
	const name = (value: string) => {
		const choice = newest.find((one) => one.value === value)
		return choice ? say(words.rulesets[choice.id].name) : value
	}
	const isNeither = view.pairs.every(({ relation }) => relation === 'neither')
	return (
		<MarginSection id="all-pairs" title={say(text.title)} intro={say(isNeither ? text.neither : text.lead)}>
			<table className={`${styles.table} ${styles.pairs}`}>
				<thead>
					<tr>
						<td />
						{columns.map(({ value }) => (
							<th scope="col" key={value}>
								{name(value)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.value}>
							<th scope="row">{name(row.value)}</th>
							{columns.map((column) => {
								const found = view.pairs.find(
									({ values: [one, other] }) => one === row.value && other === column.value,
								)
								return found ? (
									<PairCell
										{...context}
										found={found}
										title={say(words.comparison.pair, {
											one: name(row.value),
											other: name(column.value),
										})}
										key={column.value}
									/>
								) : (
									<td key={column.value} className={styles.none} />
								)
							})}
						</tr>
					))}
				</tbody>
			</table>
		</MarginSection>
	)
}

function PairCell({
	locale,
	words,
	say,
	found,
	title,
}: ComparisonContext & { readonly found: PairView; readonly title: string }) {
	const { pairs, relations } = words.comparison
	return (
		<td>
			<span className={styles.of}>{title}</span>
			<span className={styles.sign}>
				<LogicSign kind={signs[found.relation]} />
				<a className="link" href={`/${locale}${comparePath(...found.values)}`}>
					{say(relations[found.relation].short)}
					<span className="visually-hidden">
						{say(words.separators.title)}
						{title}
					</span>
				</a>
			</span>
			<span className="quiet">
				{say(pairs.same, { count: found.same })}
				{found.together > 0 && say(words.separators.entries) + say(pairs.together, { count: found.together })}
			</span>
		</td>
	)
}
