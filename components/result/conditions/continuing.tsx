import { continuingOf } from '@/lib/explain/criterion-words'
import type { CheckedRuleset, ResultContext } from '../checked/context'
import { ResultNotes } from '../checked/result-notes'
import { CheckedSources } from '../checked/source-links'
import part from './part.module.css'

type Props = ResultContext & { readonly checked: CheckedRuleset }

/** The conditions that must stay true after the start of the job. */
export function Continuing(props: Props) {
	const { checked, words, say } = props
	const { continuing } = checked.ruleset
	if (continuing.length === 0) return null
	return (
		<section className={part.part} id={`${checked.id}-continuing`}>
			<h4>{say(words.result.continuing.title)}</h4>
			<div>
				<p className={part.intro}>{say(words.result.continuing.lead)}</p>
				<ul>
					{continuing.map(({ id, sources }) => (
						<li key={id}>
							{say(continuingOf(words, checked.id, id))} <CheckedSources {...props} sources={sources} />
						</li>
					))}
				</ul>
				<ResultNotes {...props} beside="continuing" />
			</div>
		</section>
	)
}
