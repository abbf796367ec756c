import { useEffect, useMemo, useState } from 'react'
import { Fold } from '@/components/result/checked/fold'
import { Notice } from '@/components/ui/notices/notice'
import { ArrivalHeading } from '@/components/ui/page/arrival-heading'
import { MarginSection } from '@/components/ui/page/margin-section'
import {
	askingFor,
	employerQuestions,
	forBestWayFirst,
	unmetWhatever,
} from '@/lib/ask-employer/open-questions'
import { byTopic, sayQuestions } from '@/lib/ask-employer/say-questions'
import { today } from '@/lib/day/today'
import type { Draft } from '@/lib/draft/draft-store'
import { referenceFor } from '@/lib/draft/employer-reference'
import { readFacts } from '@/lib/draft/read-facts'
import { shortNameOf } from '@/lib/explain/criterion-words'
import { encodeEmployerQuestion } from '@/lib/handoff/encode-handoff'
import { handoffLink } from '@/lib/handoff/handoff-link'
import { asTyped } from '@/lib/i18n/as-typed'
import type { Locale } from '@/lib/i18n/locales'
import { type Say, sayIn, sayList } from '@/lib/i18n/say'
import { randomId } from '@/lib/screening/model/random-id'
import { textFor } from '@/lib/words/text-for'
import { type FactId, inFactOrder } from '@/rules/facts'
import type { RulesetId } from '@/rules/rulesets/ids'
import styles from '../parts/employer.module.css'
import type { AskWords } from '../parts/employer-words'
import { LinkToSend } from '../parts/link-to-send'
import { Guesses } from './guesses'

type Props = { readonly locale: Locale; readonly words: AskWords; readonly draft: Draft }

/** What an applicant can ask the employer: the open questions, and those that they have guessed. */
export default function AskSheet({ locale, words, draft }: Props) {
	const say = sayIn(locale)
	const { ask } = words
	const { open, guesses, order } = useMemo(
		() => employerQuestions(readFacts(draft), draft.rulesets, today()),
		[draft],
	)
	const [left, setLeft] = useState<readonly FactId[]>([])
	const asked = useMemo(() => {
		const all = inFactOrder([...open, ...guesses.filter((fact) => !left.includes(fact))])
		return forBestWayFirst(all, order)
	}, [open, guesses, order, left])
	const back = (
		<p className={styles.back}>
			<a className="link" href={`/${locale}/result`}>
				{say(ask.back)}
			</a>
		</p>
	)
	if (open.length + guesses.length === 0) {
		return (
			<div className={`page ${styles.sheet}`}>
				{back}
				<ArrivalHeading>{say(ask.title)}</ArrivalHeading>
				<Notice first={say(ask.none.title)}>{say(ask.none.text)}</Notice>
			</div>
		)
	}
	return (
		<div className={`page ${styles.sheet}`}>
			{back}
			<div className={styles.head}>
				<ArrivalHeading>{say(ask.title)}</ArrivalHeading>
				{asked.length > 0 && <p className="lead">{say(ask.lead, { count: asked.length })}</p>}
				<NoChange {...{ words, say, draft, asked }} />
			</div>
			{guesses.length > 0 && (
				<MarginSection id="guesses" title={say(ask.guesses.title)}>
					<Guesses {...{ locale, words, draft, guesses, left }} onLeft={setLeft} />
				</MarginSection>
			)}
			{asked.length > 0 && <Sending {...{ locale, words, draft, asked, order }} />}
		</div>
	)
}

type AskedProps = Props & { readonly asked: readonly FactId[] }

/** Says beforehand that no answer can change a result, and why. */
function NoChange({ words, say, draft, asked }: Omit<AskedProps, 'locale'> & { readonly say: Say }) {
	const unmet = useMemo(
		() => unmetWhatever(readFacts(draft), asked, { chosen: draft.rulesets, day: today() }),
		[draft, asked],
	)
	if (!unmet || asked.length === 0) return null
	const { title, text } = words.ask.noChange
	const named = unmet.map(({ ruleset, id }) => say(shortNameOf(words, ruleset, id)))
	return (
		<Notice kind="care" first={say(title)}>
			{named.length > 0 && say(text, { list: [...new Set(named)].join(say(words.separators.entries)) })}
		</Notice>
	)
}

/** What the link holds, the link, and its questions. */
function Sending({ locale, words, asked, order }: AskedProps & { readonly order: readonly RulesetId[] }) {
	const say = sayIn(locale)
	const { ask } = words
	const rulesets = askingFor(asked, order)
	const names = sayList(
		locale,
		rulesets.map((id) => say(words.rulesets[id].name)),
	)
	return (
		<>
			<MarginSection id="holds" title={say(ask.holds.title)}>
				<ul className={styles.holds}>
					<li>
						<Fold summary={say(ask.holds.questions, { count: asked.length })}>
							<QuestionList words={words} say={say} asked={asked} />
						</Fold>
					</li>
					<li>{say(ask.holds.rulesets, { names })}</li>
					<li>{say(ask.holds.reference)}</li>
					<li>
						<strong>{say(ask.holds.nothing)}</strong>
					</li>
				</ul>
				<Notice first={say(ask.who.title)}>{say(ask.who.text)}</Notice>
			</MarginSection>
			<MarginSection id="send" title={say(ask.send)}>
				<div className={styles.send}>
					<QuestionLink {...{ locale, words, say, asked, rulesets }} />
					<p>{say(ask.device)}</p>
					<p>
						{say(ask.until)}{' '}
						<a className="link" href={`/${locale}/result`}>
							{say(ask.goOn)}
						</a>
					</p>
				</div>
			</MarginSection>
		</>
	)
}

type ListProps = Pick<Props, 'words'> & { readonly say: Say; readonly asked: readonly FactId[] }

/** The questions by topic. */
const QuestionList = ({ words, say, asked }: ListProps) =>
	byTopic(asked).map((topic) => (
		<div className={styles.topicList} key={topic.step}>
			<h3>{say(words.topics[topic.step])}</h3>
			<ul>
				{topic.asked.map((fact) => (
					<li key={fact}>{say(textFor(words.questions, fact))}</li>
				))}
			</ul>
		</div>
	))

type LinkProps = Pick<Props, 'locale' | 'words'> & {
	readonly say: Say
	readonly asked: readonly FactId[]
	readonly rulesets: Draft['rulesets']
}

/** The link, with today's reference: a reply is recognised by it, so it is stored first. */
function QuestionLink({ locale, words, say, asked, rulesets }: LinkProps) {
	const { qr, mail } = words.ask
	const [reference, setReference] = useState<string | null>(null)
	useEffect(() => setReference(referenceFor(today(), randomId)), [])
	if (reference === null) return null
	const code = encodeEmployerQuestion({ rulesets, asOf: today(), reference, asked })
	return (
		<LinkToSend
			link={handoffLink(window.location.origin, locale, code)}
			words={words}
			say={say}
			qr={qr}
			subject={asTyped(say(mail.subject))}
			text={sayQuestions(say, { mail, questions: words.questions }, asked, 'link')}
			hint={mail.hint}
		/>
	)
}
