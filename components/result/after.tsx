import { type EvidenceId, evidence, evidenceIds } from '@/rules/evidence'
import { type SourceId, sources } from '@/rules/sources'
import type { Checked, ResultContext } from './context'
import styles from './result.module.css'
import { SourceLinks } from './source-links'

/** What must stay true after the start of the job. */
export function Continuing({ checked, words, say, speech }: ResultContext & { readonly checked: Checked }) {
	const { continuing } = checked.ruleset
	if (continuing.length === 0) return null
	const statements: Readonly<Record<string, Parameters<typeof say>[0]>> =
		words.rulesets[checked.id].continuing
	return (
		<section className={styles.margin}>
			<h2>{say(words.result.continuing.title)}</h2>
			<div>
				<p className={styles.intro}>{say(words.result.continuing.lead)}</p>
				<ul>
					{continuing.map(({ id, sources }) => (
						<li key={id}>
							{say(statements[id] ?? id)}{' '}
							<SourceLinks locale={speech.locale} words={words} ruleset={checked.id} sources={sources} />
						</li>
					))}
				</ul>
			</div>
		</section>
	)
}

/** Documents that would prove the answers, for all rule sets shown. */
export function Evidence({ shown, words, say }: ResultContext & { readonly shown: readonly Checked[] }) {
	const wanted = new Set<EvidenceId>(
		shown.flatMap(({ ruleset }) => ruleset.criteria.flatMap((criterion) => criterion.evidence)),
	)
	const text = words.result.evidence
	const list = (who: 'A' | 'E') => evidenceIds.filter((id) => wanted.has(id) && evidence[id] === who)
	return (
		<section className={styles.margin} aria-labelledby="evidence">
			<h2 id="evidence">{say(text.title)}</h2>
			<div className={styles.evidence}>
				{(['A', 'E'] as const).map(
					(who) =>
						list(who).length > 0 && (
							<div key={who}>
								<h3>{say(who === 'A' ? text.you : text.employer)}</h3>
								<ul>
									{list(who).map((id) => (
										<li key={id}>
											<label>
												<input type="checkbox" />
												<span>{say(words.evidence[id])}</span>
											</label>
										</li>
									))}
								</ul>
							</div>
						),
				)}
			</div>
		</section>
	)
}

/** Every source that the shown rule sets name, with its address written out for the paper. */
export function Sources({ shown, words, say }: ResultContext & { readonly shown: readonly Checked[] }) {
	const used = new Set<SourceId>(
		shown.flatMap(({ ruleset }) =>
			[...ruleset.criteria, ...ruleset.continuing, ...ruleset.notes].flatMap((part) =>
				part.sources.map(({ id }) => id),
			),
		),
	)
	return (
		<section className={styles.margin} aria-labelledby="sources">
			<h2 id="sources">{say(words.result.sources.title)}</h2>
			<ol className={styles.sources}>
				{[...used].map((id) => {
					const { url } = sources[id]
					return (
						<li key={id}>
							{say(words.sources[id].name)}
							{url && (
								<>
									{' '}
									<a href={url} rel="noreferrer">
										<bdi dir="ltr">{url}</bdi>
									</a>
								</>
							)}
						</li>
					)
				})}
			</ol>
		</section>
	)
}

/** Whom to ask. */
export function Whom({ words, say, speech }: ResultContext) {
	const text = words.result.whom
	return (
		<section className={styles.margin} aria-labelledby="whom">
			<h2 id="whom">{say(text.title)}</h2>
			<div>
				<dl className={styles.contacts}>
					<dt>{say(text.abroad)}</dt>
					<dd>{say(text.embassy)}</dd>
					<dt>{say(text.immigration)}</dt>
					<dd>
						<bdi>12367</bdi>
					</dd>
					<dt>{say(text.labour)}</dt>
					<dd>
						<bdi>12333</bdi>
					</dd>
				</dl>
				<p className="no-print">
					<a href={`/${speech.locale}/about-the-visa`}>{say(text.questions)}</a>
				</p>
			</div>
		</section>
	)
}
