import { CheckedSources } from '../checked/source-links'
import styles from './doubt.module.css'
import type { PanelProps } from './panel-props'

/** The source of a condition: if it was quoted, in its own words next to their meaning, or else how it was read. */
export function OwnSource(props: PanelProps) {
	const { checked, criterion, late, words, say } = props
	const quoted = late.quoted[checked.id]?.[criterion.id]
	const links = <CheckedSources {...props} sources={criterion.sources} />
	if (!quoted) {
		const ids = [...new Set(criterion.sources.map(({ id }) => id))]
		return (
			<p className={styles.source}>
				{links} {say(late.secondLook.notQuoted)} {ids.map((id) => words.cited[id].read).join(' ')}
			</p>
		)
	}
	return (
		<figure className={styles.quotation}>
			<blockquote lang={quoted.script}>
				<bdi dir="ltr">{quoted.text}</bdi>
			</blockquote>
			<p>{quoted.meaning}</p>
			<figcaption className={styles.source}>
				{links} {quoted.read}
			</figcaption>
		</figure>
	)
}
