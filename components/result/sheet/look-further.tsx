import { pointsScaleOf } from '@/lib/result/points-scale'
import type { Words } from '@/lib/words/texts'
import type { Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './look-further.module.css'

type Props = ResultContext & { readonly text: Words['lookFurther']; readonly all: readonly Checked[] }

/** A page that goes on from the result: where it is, its name, and what it shows. */
type Way = { readonly path: string; readonly title: string; readonly text: string }

/** The ways on from one's own result. */
export function LookFurther({ text, all, words, say, speech }: Props) {
	const ways: readonly Way[] = [
		{
			path: '/other-answers',
			title: say(text.otherAnswers.title),
			text: say(text.otherAnswers.text),
		},
		...all.flatMap(({ ruleset, chosen, result: { points } }) => {
			const scale = pointsScaleOf(ruleset)
			if (!chosen || !points || !scale) return []
			const { low, high } = points
			const sum = low === high ? String(low) : say(words.result.points.interval, { low, high })
			const title = say(text.points.title)
			return [
				{ path: '/other-answers#points', title, text: say(text.points.text, { points: sum, ...scale }) },
			]
		}),
	]
	return (
		<section className={section.margin} aria-labelledby="further">
			<h2 id="further">{say(text.title)}</h2>
			<ul className={styles.ways}>
				{ways.map(({ path, title, text }) => (
					<li key={path}>
						<a href={`/${speech.locale}/result${path}`}>{title}</a>
						<p>{text}</p>
					</li>
				))}
			</ul>
		</section>
	)
}
