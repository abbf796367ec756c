import type { WayToChina } from '@/lib/best-way/best-way'
import type { AddLink, CheckedRuleset, ResultContext } from '../checked/context'
import { questionPath } from '../checked/question-path'
import styles from './best-way.module.css'
import { sayBest } from './say-best'

type Props = ResultContext & {
	readonly best: WayToChina
	/** The rule set of the best way. */
	readonly checked: CheckedRuleset
	readonly addLink?: AddLink | undefined
}

/** The best way before all verdicts: a sentence, its reasons, one action and one address. It is advice, so it has no mark. */
export function BestWay(props: Props) {
	const { best, words, say } = props
	const { title, box } = words.bestWay
	const { sentence, reasons, action, link, who } = sayBest(props)
	return (
		<section
			className={styles.best}
			aria-labelledby="best-way"
			data-part="best"
			data-way={best.id}
			data-state={best.state}
		>
			<div>
				<p className={styles.label}>{say(title)}</p>
				<h2 id="best-way">{sentence}</h2>
				{reasons && <p className={styles.reasons}>{reasons}</p>}
			</div>
			{action && (
				<dl className={styles.box}>
					<div>
						<dt>{say(box.action)}</dt>
						<dd>
							{action}
							{link && <BestLink {...props} link={link} />}
						</dd>
					</div>
					{who && (
						<div>
							<dt>{say(box.who)}</dt>
							<dd>{who}</dd>
						</div>
					)}
				</dl>
			)}
		</section>
	)
}

type LinkProps = Props & { readonly link: NonNullable<ReturnType<typeof sayBest>['link']> }

function BestLink({ best, link, speech, linkTo, addLink, askEmployer, wholeAt }: LinkProps) {
	const shown = (href: string) => (
		<a className="link" href={href}>
			{link.label}
		</a>
	)
	const path = `/${speech.locale}`
	switch (link.to) {
		case 'place':
			return <span>{shown(wholeAt && link.href.startsWith('#') ? wholeAt : link.href)}</span>
		case 'question':
			return <span>{linkTo?.(link.fact, link.label) ?? shown(path + questionPath(link.fact))}</span>
		case 'check':
			return <span>{addLink?.(best.ruleset, { label: link.label })}</span>
		case 'employer':
			return askEmployer || !linkTo ? (
				<span>{askEmployer ? shown('#ask-employer') : shown(`${path}/result/ask-employer`)}</span>
			) : null
	}
}
