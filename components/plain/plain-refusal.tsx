import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { wordsOf } from '@/lib/words/messages'
import { PlainFrame } from './plain-frame'

type Props = { readonly locale: Locale; readonly refused: 'too-large' | 'no-form' }

/** Why the request was not read, and what to do. */
export function PlainRefusal({ locale, refused }: Props) {
	const { plain } = wordsOf(locale)
	const say = sayIn(locale)
	const { title, text } = refused === 'too-large' ? plain.tooLarge : plain.noForm
	return (
		<PlainFrame locale={locale} title={say(title)} hasForm={false}>
			<div className="page failure">
				<div className="prose">
					<h1>{say(title)}</h1>
					<p className="lead">{say(text)}</p>
					<p>
						<a className="button" href={`/${locale}/plain`}>
							{say(plain.toStart)}
						</a>
					</p>
				</div>
			</div>
		</PlainFrame>
	)
}
