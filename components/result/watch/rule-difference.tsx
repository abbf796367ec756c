import { statementOf } from '@/lib/explain/criterion-words'
import { sayFirst } from '@/lib/i18n/say'
import type { SetParameter } from '@/lib/result/watch'
import type { ChangeContext } from './change-context'
import styles from './rule-notice.module.css'

/**
 * How the present version differs from the one last seen: in its conditions, and in the figures that they depend on.
 */
export function RuleDifference({ change, texts, words, say, speech }: ChangeContext) {
	const { id, version, turned, set } = change
	const { changed = [] } =
		texts.differences[id]?.find(({ from, to }) => from === version.from && to === version.to) ?? {}
	const gone = turned.filter(({ to }) => to === null)
	const statement = (criterion: string) => say(statementOf(words, id, criterion))
	const sayValue = (value: SetParameter['from']) => {
		if (value === null) return say(words.result.marks.unsettled)
		return typeof value === 'number' ? String(value) : say(words.form[value ? 'yes' : 'no'])
	}
	const both = (before: string, now: string) => (
		<>
			<del>{say(texts.before, { text: before })}</del>
			<ins>{say(texts.now, { text: now })}</ins>
		</>
	)
	if (changed.length + set.length + gone.length === 0) return null
	return (
		<ul className={styles.difference}>
			{changed.map(({ criterion, from, to }) => (
				<li key={criterion + to}>
					{say(texts.changed, { condition: statement(criterion) })}
					{from !== to && both(from, to)}
				</li>
			))}
			{set.map(({ parameter, from, to }) => (
				<li key={parameter}>
					{sayFirst(speech.locale, say(words.parameters[parameter].name))}
					{both(sayValue(from), sayValue(to))}
				</li>
			))}
			{gone.map(({ criterion }) => (
				<li key={criterion}>{say(texts.gone, { condition: statement(criterion) })}</li>
			))}
		</ul>
	)
}
