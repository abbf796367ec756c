import type { CompiledMessage } from 'icu-minify/format'
import type { Locale } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { sayTerms } from '@/lib/terms/said-terms'
import { pathOfTerm } from '@/lib/terms/terms'
import { TermLink, TermPlace } from './term-context'

type Props = { readonly locale: Locale; readonly message: CompiledMessage }

/** A text in which the terms are marked. */
export const WithTerms = ({ locale, message }: Props) =>
	sayTerms(sayIn(locale), message).map((part) =>
		typeof part === 'string' ? (
			part
		) : (
			<TermLink key={part.term} term={part.term} href={`/${locale}${pathOfTerm(part.term)}`}>
				{part.text}
			</TermLink>
		),
	)

/** A paragraph with its terms, which are explained below it. */
export const Explained = (props: Props) => (
	<TermPlace>
		<p>
			<WithTerms {...props} />
		</p>
	</TermPlace>
)
