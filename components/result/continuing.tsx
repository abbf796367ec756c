import { continuingOf } from '@/lib/explain/criterion-words'
import type { Checked, ResultContext } from './context'
import { Notes } from './notes'
import styles from './result.module.css'
import { SourceLinks } from './source-links'

type Props = ResultContext & { readonly checked: Checked }

/** What must stay true after the start of the job. */
export function Continuing(props: Props) {
	const { checked, words, say, speech, numbers } = props
	const { continuing } = checked.ruleset
	if (continuing.length === 0) return null
	return (
		<section className={styles.margin} id={`${checked.id}-continuing`}>
			<h2>{say(words.result.continuing.title)}</h2>
			<div>
				<p className={styles.intro}>{say(words.result.continuing.lead)}</p>
				<ul>
					{continuing.map(({ id, sources }) => (
						<li key={id}>
							{say(continuingOf(words, checked.id, id))}{' '}
							<SourceLinks
								locale={speech.locale}
								words={words}
								ruleset={checked.id}
								sources={sources}
								numbers={numbers}
							/>
						</li>
					))}
				</ul>
				<Notes {...props} beside="continuing" />
			</div>
		</section>
	)
}
