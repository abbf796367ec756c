import { sayWhy } from '@/lib/explain/say-why'
import { sayDay } from '@/lib/i18n/say'
import { markOfOutcome } from '@/lib/result/standing'
import { persons as tables } from '@/rules/persons'
import { caseOf, type Person, type Reader, sourceOfPerson } from '@/rules/persons/person'
import { Fold } from '../result/checked/fold'
import { SourceLinks } from '../result/checked/source-links'
import { StandingMark } from '../ui/marks/mark'
import { MarginSection } from '../ui/page/margin-section'
import styles from './cases.module.css'
import { openPath, type ProofContext } from './proof-context'
import { sayBase, sayDiffers } from './say-case'

/** The persons at the edges of the rules with the expected results, grouped by base person. */
export function CaseTable(context: ProofContext) {
	const { words, say, proof } = context
	const text = words.proof.cases
	const { persons } = tables[proof.id]
	const bases = [...new Set(persons.map(({ base }) => base))]
	const read = persons.filter(({ readBy }) => readBy !== null).length
	const { number, columns: named } = text
	const columns = [number, named.differs, named.result, named.why, named.source]
	return (
		<MarginSection id="cases" title={say(text.title)} intro={say(text.lead)}>
			<p className={styles.unread}>
				{read > 0 ? say(text.read, { count: read, all: persons.length }) : say(text.unread)}
			</p>
			<p>{say(text.invite)}</p>
			<p className={styles.file}>
				<a className="link" href={`/${context.locale}/rules/${proof.id}/cases.xlsx`} download>
					{say(text.file)}
				</a>
			</p>
			<Fold summary={say(words.proof.persons.many, { count: persons.length })}>
				<table className={styles.cases}>
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={say(column)} scope="col">
									{say(column)}
								</th>
							))}
						</tr>
					</thead>
					{bases.map((base) => (
						<tbody key={base.id}>
							<tr>
								<th scope="rowgroup" colSpan={columns.length}>
									<span>{say(text.start)}</span>
									{sayBase(context, base)}
								</th>
							</tr>
							{persons.map((person, at) =>
								person.base === base ? (
									<Row key={person.id} context={context} person={person} number={at + 1} />
								) : null,
							)}
						</tbody>
					))}
				</table>
			</Fold>
		</MarginSection>
	)
}

/** Who has read a case, and what they say of it. */
function sayReading({ words, say, locale }: ProofContext, { name, on, agrees, why = '' }: Reader): string {
	const { cases } = words.proof
	return say(agrees ? cases.agrees : cases.disagrees, { name, day: sayDay(locale, on), why })
}

type RowProps = {
	readonly context: ProofContext
	readonly person: Person
	readonly number: number
}

function Row({ context, person, number }: RowProps) {
	const { words, say, speech, locale, proof } = context
	const { outcome, readBy } = person
	const source = sourceOfPerson(proof.ruleset, person)
	return (
		<tr>
			<td className="quiet">{number}</td>
			<td>
				<a className="link" href={openPath(context, caseOf(person))}>
					{sayDiffers(context, person)}
				</a>
			</td>
			<td data-outcome={outcome}>
				<span className={styles.result}>
					<StandingMark kind={markOfOutcome[outcome]} size="table" />
					{say(words.result.outcomes[outcome])}
				</span>
			</td>
			<td>
				{sayWhy(speech, person)}
				{readBy && <span className={styles.reading}>{sayReading(context, readBy)}</span>}
			</td>
			<td>{source && <SourceLinks locale={locale} words={words} ruleset={proof.id} sources={[source]} />}</td>
		</tr>
	)
}
