import { sayWhy } from '@/lib/explain/say-why'
import { sayFirst } from '@/lib/i18n/say'
import { markOfOutcome } from '@/lib/result/standing'
import { textFor } from '@/lib/words/text-for'
import type { FactId } from '@/rules/facts'
import type { ParameterId } from '@/rules/parameters'
import { persons as tables } from '@/rules/persons'
import { type BasePerson, caseOf, type Person, sourceOfPerson } from '@/rules/persons/person'
import { Fold } from '../result/checked/fold'
import { SourceLinks } from '../result/checked/source-links'
import { StandingMark } from '../ui/marks/mark'
import { MarginSection } from '../ui/page/margin-section'
import styles from './cases.module.css'
import { openPath, type ProofContext, sayMember } from './proof-context'

/** The persons at the edges of the rules with the expected results, grouped by base person. */
export function CaseTable(context: ProofContext) {
	const { words, say, proof } = context
	const text = words.proof.cases
	const { persons } = tables[proof.id]
	const bases = [...new Set(persons.map(({ base }) => base))]
	const read = persons.filter(({ readBy }) => readBy !== null).length
	const columns = [text.number, text.differs, text.result, text.why, text.source]
	return (
		<MarginSection id="cases" title={say(text.title)} intro={say(text.lead)}>
			<p className={styles.unread}>
				{read > 0 ? say(text.read, { count: read, all: persons.length }) : say(text.unread)}
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

function sayBase({ words, say, proof }: ProofContext, base: BasePerson): string {
	return say(textFor(words.persons.bases[proof.id], base.id))
}

type RowProps = {
	readonly context: ProofContext
	readonly person: Person
	readonly number: number
}

function Row({ context, person, number }: RowProps) {
	const { words, say, speech, locale, proof } = context
	const { differs, parameters = {}, outcome } = person
	const source = sourceOfPerson(proof.ruleset, person)
	const said = [
		...Object.entries(differs).map(([fact, value]) => sayMember(context, fact as FactId, value)),
		...Object.entries(parameters).map(([id, value]) => sayMember(context, id as ParameterId, value)),
	]
	return (
		<tr>
			<td className="quiet">{number}</td>
			<td>
				<a className="link" href={openPath(context, caseOf(person))}>
					{sayFirst(
						locale,
						said.length > 0 ? said.join(say(words.separators.entries)) : say(words.proof.cases.same),
					)}
				</a>
			</td>
			<td data-outcome={outcome}>
				<span className={styles.result}>
					<StandingMark kind={markOfOutcome[outcome]} size="table" />
					{say(words.result.outcomes[outcome])}
				</span>
			</td>
			<td>{sayWhy(speech, person)}</td>
			<td>{source && <SourceLinks locale={locale} words={words} ruleset={proof.id} sources={[source]} />}</td>
		</tr>
	)
}
