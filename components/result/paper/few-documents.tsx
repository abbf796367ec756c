import { documentsFor, needsDocuments } from '@/lib/result/documents'
import type { Checked, ResultContext } from '../checked/context'
import styles from './paper.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[]; readonly title: string }

/** The number of a rule set's documents that fit in the summary; the annex lists them all. */
const maxDocuments = 4

/** The few documents that matter first, with boxes to tick by hand. */
export function FewDocuments({ shown, title, words, say, facts }: Props) {
	const laws = shown.filter(needsDocuments)
	if (laws.length === 0) return null
	return (
		<section>
			<h3>{title}</h3>
			<div className={styles.documents}>
				{laws.map(({ id, ruleset, result }) => {
					const documents = documentsFor(ruleset, result, facts)
					const left = documents.length - maxDocuments
					return (
						<div key={id}>
							<p className={styles.name}>{say(words.rulesets[id].name)}</p>
							<ul className="boxes">
								{documents.slice(0, maxDocuments).map((document) => (
									<li key={document}>{say(words.evidence[document])}</li>
								))}
							</ul>
							{left > 0 && (
								<p className={styles.quiet}>{say(words.result.paper.moreDocuments, { count: left })}</p>
							)}
						</div>
					)
				})}
			</div>
		</section>
	)
}
