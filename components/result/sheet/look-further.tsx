import { pointsScaleOf } from '@/lib/result/points-scale'
import type { Words } from '@/lib/words/texts'
import type { Checked, ResultContext } from '../checked/context'
import section from '../checked/section.module.css'
import styles from './look-further.module.css'

type Props = ResultContext & { readonly text: Words['lookFurther']; readonly all: readonly Checked[] }

/** A page that continues from the result: its path, its name, and what it shows. */
type Way = { readonly path: string; readonly title: string; readonly text: string }

type ListProps = {
	readonly title: string
	/** The link to each page, and what it shows. */
	readonly ways: readonly { readonly id: string; readonly link: React.ReactNode; readonly text: string }[]
}

/** The ways to continue from a result, with any kind of link. */
export const FurtherWays = ({ title, ways }: ListProps) => (
	<section className={section.margin} aria-labelledby="further">
		<h2 id="further">{title}</h2>
		<ul className={styles.ways}>
			{ways.map(({ id, link, text }) => (
				<li key={id}>
					{link}
					<p>{text}</p>
				</li>
			))}
		</ul>
	</section>
)

/** Whether every law says that it does not concern the person, so that no route leads anywhere. */
const isNothingNeeded = (all: readonly Checked[]): boolean =>
	all.every(({ ruleset, result }) => ruleset.status !== 'published' || result.outcome === 'not-needed')

/** The ways to continue from one's own result. */
export function LookFurther({ text, all, words, say, speech }: Props) {
	const ways: readonly Way[] = [
		{
			path: '/result/other-answers',
			title: say(text.otherAnswers.title),
			text: say(text.otherAnswers.text),
		},
		...all.flatMap(({ ruleset, chosen, result: { outcome, points } }) => {
			const scale = pointsScaleOf(ruleset)
			if (!chosen || !points || !scale || outcome === 'not-needed') return []
			const { low, high } = points
			const sum = low === high ? String(low) : say(words.result.points.interval, { low, high })
			const title = say(text.points.title)
			return [
				{
					path: '/result/other-answers#points',
					title,
					text: say(text.points.text, { points: sum, ...scale }),
				},
			]
		}),
		...(isNothingNeeded(all)
			? []
			: [
					{ path: '/routes', title: say(text.routes.title), text: say(text.routes.text) },
					{ path: '/routes#plan', title: say(text.plan.title), text: say(text.plan.text) },
				]),
	]
	return (
		<FurtherWays
			title={say(text.title)}
			ways={ways.map(({ path, title, text: shown }) => ({
				id: path,
				link: (
					<a className="link" href={`/${speech.locale}${path}`}>
						{title}
					</a>
				),
				text: shown,
			}))}
		/>
	)
}
