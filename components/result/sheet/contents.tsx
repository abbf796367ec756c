import type { Checked, ResultContext } from '../checked/context'
import { unknownIn } from '../reasons/reasons'
import styles from './contents.module.css'

type Props = ResultContext & { readonly shown: readonly Checked[] }

/** The table of contents: the parts of the first rule set, the other rule sets, and what applies to all of them. */
export function Contents({ shown, words, say }: Props) {
	const { contents, reasons, way, evidence, conditions, points, continuing, whom, sources } = words.result
	const [first, ...others] = shown
	if (!first) return null
	const { id, ruleset, result } = first
	const parts = [
		unknownIn(first).length > 0 && { href: `${id}-reasons`, text: reasons.title },
		result.outcome !== 'eligible' && { href: `${id}-way`, text: way.title },
		{ href: 'evidence', text: evidence.title },
		{ href: `${id}-conditions`, text: conditions.title },
		result.points && { href: `${id}-points`, text: points.title },
		ruleset.continuing.length > 0 && { href: `${id}-continuing`, text: continuing.title },
		...others.map((other) => ({ href: other.id, text: words.rulesets[other.id].name })),
		{ href: 'sources', text: sources.title },
		{ href: 'whom', text: whom.title },
	]
	return (
		<nav className={`${styles.contents} no-print`} aria-labelledby="contents">
			<h2 id="contents">{say(contents)}</h2>
			<ul>
				{parts.map(
					(part) =>
						part && (
							<li key={part.href}>
								<a href={`#${part.href}`}>{say(part.text)}</a>
							</li>
						),
				)}
			</ul>
		</nav>
	)
}
