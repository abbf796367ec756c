import { ProblemMark } from '@/components/ui/marks/problem-mark'
import { Notice } from '@/components/ui/notices/notice'
import { maxCandidates, maxSheetColumns } from '@/lib/limits/sheet-limits'
import type { SheetCheck } from '@/lib/screening/import/check-sheet'
import { joinSentences } from '@/lib/words/join-sentences'
import { useScreening } from '../desk/desk-context'
import { ScrollRegion } from '../desk/scroll-region'
import { CellFaultText } from './asked/cell-fault-text'
import styles from './import.module.css'

/** The maximum number of repeated numbers named. */
const maxRepeated = 20

/** What a file would add: new and known rows, unreadable cells, duplicate numbers. */
export function ImportFindings({ check, file }: { readonly check: SheetCheck; readonly file: string }) {
	const { words, say } = useScreening()
	const text = words.screen.import.findings
	const { rows, fresh, updated, faultCount, faultyRows, faults, repeated, notes, ends } = check
	const mergedNamed = notes.merged.slice(0, maxRepeated)
	return (
		<section className={styles.findings} aria-labelledby="import-findings">
			<h3 id="import-findings">{say(text.title)}</h3>
			<p role="status">
				<strong>{say(text.rows, { rows, file })}</strong>{' '}
				{joinSentences(say, words, [
					say(text.news, { fresh, updated }),
					faultCount > 0 ? say(text.faulty, { cells: faultCount, rows: faultyRows }) : say(text.allRead),
				])}
			</p>
			{ends && (
				<Notice
					kind="problem"
					first={ends.row === null ? say(text.ends) : say(text.endsAt, { row: ends.row })}
				>
					{say(words.screen.import.failures[ends.fault], { columns: maxSheetColumns })}
				</Notice>
			)}
			{notes.parts && (
				<p>
					{say(text.parts, {
						list: notes.parts
							.map(({ name, after }) => say(text.part, { name, row: after + 1 }))
							.join(say(words.separators.entries)),
					})}
				</p>
			)}
			{notes.merged.length > 0 && (
				<Notice kind="care" first={say(text.merged)}>
					{joinSentences(say, words, [
						say(text.mergedText, { cells: mergedNamed.join(say(words.separators.places)) }),
						notes.mergedCount > mergedNamed.length &&
							say(text.mergedMore, { count: notes.mergedCount - mergedNamed.length }),
					])}
				</Notice>
			)}
			{notes.unknownResults > 0 && (
				<Notice kind="care" first={say(text.formulas, { count: notes.unknownResults })}>
					{say(text.formulasText)}
				</Notice>
			)}
			{check.otherAnswers.length > 0 && (
				<Notice kind="care">
					<p>
						<strong>{say(text.otherAnswers)}</strong> {say(text.otherAnswersText)}
					</p>
					<ul>
						{check.otherAnswers.map(({ fact, rows: count }) => (
							<li key={fact} data-other-answer={fact}>
								{say(text.otherAnswer, { fact: say(words.facts[fact].label), rows: count })}
							</li>
						))}
					</ul>
				</Notice>
			)}
			{repeated.length > 0 && (
				<Notice kind="care">
					<p>
						<strong>{say(text.repeated)}</strong> {say(text.repeatedText)}
					</p>
					<ul>
						{repeated.slice(0, maxRepeated).map(({ id, rows: at }) => (
							<li key={id}>
								{say(text.repeatedId, {
									id,
									rows: say(text.inRows, {
										rows: at.slice(0, maxRepeated).join(say(words.separators.places)),
									}),
								})}
							</li>
						))}
					</ul>
				</Notice>
			)}
			{faults.length > 0 && (
				<details open={check.unread.groups.length === 0}>
					<summary>{say(text.faults, { count: faultCount })}</summary>
					<p>{say(text.faultsText)}</p>
					<ScrollRegion className={styles.scroll} label={say(text.faults, { count: faultCount })}>
						<table>
							<caption className="visually-hidden">{say(text.faults, { count: faultCount })}</caption>
							<thead>
								<tr>
									<th scope="col">{say(text.row)}</th>
									<th scope="col">{say(text.column)}</th>
									<th scope="col">{say(text.cell)}</th>
								</tr>
							</thead>
							<tbody>
								{faults.map((fault) => (
									<tr key={`${fault.row} ${fault.heading} ${fault.problem}`} data-fault={fault.fact}>
										<th scope="row">{fault.row}</th>
										<td>
											<bdi>{fault.heading}</bdi>
										</td>
										<td className={styles.fault}>
											<ProblemMark size="table" />
											<span>
												<CellFaultText fault={fault} />
											</span>
										</td>
									</tr>
								))}
							</tbody>
						</table>
					</ScrollRegion>
					{faultCount > faults.length && rows <= maxCandidates && (
						<p>{say(text.more, { count: faultCount - faults.length })}</p>
					)}
				</details>
			)}
		</section>
	)
}
