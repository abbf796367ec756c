import type { DifferencePage } from '@/lib/screening/difference/difference-page'
import { useScreening } from '../../desk/desk-context'
import styles from './difference.module.css'
import { DifferenceColumns } from './difference-columns'
import { DifferencePerson } from './difference-person'
import { useDifferenceWords } from './difference-words'
import type { SheetNames } from './say-fields'
import { SideChoice } from './side-choice'
import type { ChoicesState } from './use-choices'
import type { SheetDifference } from './use-difference'
import { useDifferenceKeys } from './use-difference-keys'

type Props = {
	readonly file: string
	/** The number of candidates with differences. */
	readonly changed: number
	readonly page: DifferencePage & { readonly sheets: SheetNames }
	/** The number of cells without an answer for facts that have one. */
	readonly blanks?: number
	readonly difference: ChoicesState & Pick<SheetDifference, 'from' | 'withBlanks' | 'show'>
	/** The level of its heading. */
	readonly heading?: 'h2' | 'h4'
}

const keysOf = [
	['M', 'mine'],
	['T', 'theirs'],
	['J', 'next'],
] as const

/** The candidates with differences, fact by fact, and which value is used. */
export function DifferenceTable({
	file,
	changed,
	page,
	blanks = 0,
	difference,
	heading: Heading = 'h4',
}: Props) {
	const { words, say, ask, state } = useScreening()
	const text = useDifferenceWords()
	const { areKeysOff } = state.settings
	useDifferenceKeys()
	const { counts, people, total, sheets } = page
	const { from, choices, show, withBlanks, chooseAll } = difference
	return (
		<section className={styles.changed} aria-labelledby="difference-changed">
			<div className={styles.head}>
				<Heading id="difference-changed">
					{say(text.people, { people: changed, facts: counts.facts })}
				</Heading>
				<div className={styles.all}>
					<span className="quiet">{say(text.forAll)}</span>
					<SideChoice
						name="difference-all"
						label={say(text.forAll)}
						value={choices.all ?? null}
						onSide={chooseAll}
						onMarked={() => chooseAll(null)}
					/>
				</div>
			</div>
			<p className={styles.marked}>{say(text.marked)}</p>
			<p className={styles.keys}>
				{!areKeysOff &&
					keysOf.map(([key, what]) => (
						<span key={key}>
							<kbd>{key}</kbd> {say(text.keys[what])}
						</span>
					))}
				<label>
					<input
						type="checkbox"
						checked={!areKeysOff}
						onChange={({ target }) => ask('saveSettings', { areKeysOff: !target.checked })}
					/>{' '}
					{say(words.screen.undo.keys)}
				</label>
			</p>
			<DifferenceColumns columns={counts.columns} difference={difference} />
			<table className={styles.table}>
				<caption className="visually-hidden">{say(text.title, { file })}</caption>
				<thead>
					<tr>
						<th scope="col">{say(text.fact)}</th>
						<th scope="col">{say(text.known)}</th>
						<th scope="col">{say(text.incoming, { file })}</th>
						<th scope="col">{say(text.which)}</th>
					</tr>
				</thead>
				{people.map((person) => (
					<DifferencePerson key={person.row} person={person} sheets={sheets} difference={difference} />
				))}
			</table>
			<div className={styles.foot}>
				<div className={styles.pages}>
					{from > 0 && (
						<button
							type="button"
							className="link"
							onClick={() => show({ from: Math.max(0, from - pageSize) })}
						>
							{say(text.earlier)}
						</button>
					)}
					{total > people.length && (
						<span>{say(text.shown, { first: from + 1, last: from + people.length, total })}</span>
					)}
					{from + people.length < total && (
						<button type="button" className="link" onClick={() => show({ from: from + pageSize })}>
							{say(text.more)}
						</button>
					)}
					{blanks > 0 && (
						<button type="button" className="link" onClick={() => show({ withBlanks: !withBlanks })}>
							{withBlanks ? say(text.hideBlanks) : say(text.showBlanks, { count: blanks })}
						</button>
					)}
				</div>
				<p role="status">{say(text.sum, { imported: counts.imported, kept: counts.kept })}</p>
			</div>
		</section>
	)
}

const pageSize = 50
