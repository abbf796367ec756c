import { continuingOf, statementOf } from '@/lib/explain/criterion-words'
import { explainCondition, type RuleSpeech } from '@/lib/explain/explain-condition'
import { sayIn } from '@/lib/i18n/say'
import { pathOfTerm } from '@/lib/terms/terms'
import type { ApplicantWords } from '@/lib/words/texts'
import type { EvidenceId } from '@/rules/evidence'
import { configuredParameters } from '@/rules/parameters'
import type { CriterionKind, Ruleset } from '@/rules/ruleset'
import type { RulesetId } from '@/rules/rulesets/ids'
import type { SourceRef } from '@/rules/sources'
import { parametersIn } from '@/rules/trace'
import { ClauseLinks } from '../law/clause-links'
import { SourceLinks } from '../result/checked/source-links'
import { TermLink, TermPlace } from '../terms/term-context'
import { StandingMark } from '../ui/marks/mark'
import { MarginSection } from '../ui/page/margin-section'
import { BasisLinks } from './basis-links'
import { ConditionWords } from './condition-words'
import styles from './rules.module.css'

type Props = {
	readonly id: RulesetId
	readonly ruleset: Ruleset
	readonly speech: RuleSpeech
	readonly words: ApplicantWords
}

/** All criteria of one kind, each like an article: number, statement, how it is tested, evidence, source. */
export function CriterionEntries({ kind, ...props }: Props & { readonly kind: CriterionKind }) {
	const { id, ruleset, speech, words } = props
	const say = sayIn(speech.locale)
	const criteria = ruleset.criteria.map((criterion, index) => ({ criterion, number: index + 1 }))
	const own = criteria.filter(({ criterion }) => criterion.kind === kind)
	if (own.length === 0) return null
	return (
		<MarginSection id={kind} title={say(words.kinds[kind].name)} intro={say(words.kinds[kind].meaning)}>
			<ol className={styles.entries}>
				{own.map(({ criterion, number }) => (
					<li className={styles.entry} id={criterion.id} key={criterion.id}>
						<span className={styles.number}>{number}</span>
						<h3 className={styles.statement}>{say(statementOf(words, id, criterion.id))}</h3>
						{parametersIn(criterion.condition).some((parameter) => !configuredParameters[parameter]) && (
							<div className={styles.open}>
								<TermPlace>
									<p className={styles.unset}>
										<StandingMark kind="unsettled" />
										<TermLink term="not-settled" href={`/${speech.locale}${pathOfTerm('not-settled')}`}>
											{say(words.result.marks.unsettled)}
										</TermLink>
									</p>
								</TermPlace>
							</div>
						)}
						<ConditionWords speech={speech} explanation={explainCondition(speech, criterion.condition)} />
						<BasisLinks
							locale={speech.locale}
							words={words}
							ruleset={id}
							of={criterion.id}
							sources={criterion.sources}
						/>
						<Proof {...props} evidence={criterion.evidence} />
						<div className={styles.law}>
							<ClauseLinks locale={speech.locale} ruleset={id} effect={`${id}/${criterion.id}`} />
						</div>
					</li>
				))}
			</ol>
		</MarginSection>
	)
}

/** The conditions that must stay true after the start of the job. */
export function ContinuingEntries(props: Props) {
	const { id, ruleset, speech, words } = props
	const say = sayIn(speech.locale)
	if (ruleset.continuing.length === 0) return null
	return (
		<MarginSection
			id="continuing"
			title={say(words.kinds.continuing.name)}
			intro={say(words.kinds.continuing.meaning)}
		>
			<ul className={styles.entries}>
				{ruleset.continuing.map((criterion) => (
					<li className={styles.entry} id={criterion.id} key={criterion.id}>
						<h3 className={styles.statement}>{say(continuingOf(words, id, criterion.id))}</h3>
						<Proof {...props} evidence={criterion.evidence} />
						<p className={styles.source}>
							<Sources {...props} sources={criterion.sources} />
						</p>
					</li>
				))}
			</ul>
		</MarginSection>
	)
}

const Sources = ({ id, speech, words, sources }: Props & { readonly sources: readonly SourceRef[] }) => (
	<SourceLinks locale={speech.locale} words={words} ruleset={id} sources={sources} />
)

function Proof({ evidence, speech, words }: Props & { readonly evidence: readonly EvidenceId[] }) {
	const say = sayIn(speech.locale)
	if (evidence.length === 0) return null
	return (
		<p className={styles.proof}>
			<span className="quiet">{say(words.site.rules.evidence)}</span>
			<span>
				{evidence.map((document) => say(words.evidence[document])).join(say(words.separators.entries))}
			</span>
		</p>
	)
}
