import type { CompiledMessage } from 'icu-minify/format'
import { compileCondition } from '@/rules/operators'
import { configuredParameters } from '@/rules/parameters'
import type { Note } from '@/rules/ruleset'
import type { CheckedRuleset, ResultContext } from './context'
import { CheckedSources } from './source-links'

type Props = ResultContext & {
	readonly checked: Pick<CheckedRuleset, 'id' | 'ruleset'>
	readonly beside?: Note['beside']
}

/** The notes next to a part of a result or its outcome; some apply only to certain answers. */
export function ResultNotes({ beside, ...props }: Props) {
	const { checked, words, say, facts, speech, inFull, numbers } = props
	const given = { facts, parameters: configuredParameters }
	const texts: Readonly<Record<string, { title: CompiledMessage; text: CompiledMessage }>> =
		words.rulesets[checked.id].notes
	const notes = checked.ruleset.notes.filter(
		(note) => note.beside === beside && (!note.when || compileCondition(note.when)(given) === true),
	)
	return notes.map(({ id, see, sources }) => {
		const text = texts[id]
		return (
			text && (
				<p key={id}>
					<strong>{say(text.title)}</strong> {say(text.text)}{' '}
					{see && !numbers && (
						<a href={inFull?.has(see) ? `#${see}-conditions` : `/${speech.locale}/rules/${see}`}>
							{say(words.result.seeRuleset, { name: say(words.rulesets[see].name) })}
						</a>
					)}{' '}
					<CheckedSources {...props} sources={sources} />
				</p>
			)
		)
	})
}
