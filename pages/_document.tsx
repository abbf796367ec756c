import { type DocumentProps, Head, Html, Main, NextScript } from 'next/document'
import { isWorkspaceOff } from '@/lib/database/workspace-off'
import { offMark } from '@/lib/http/workspace-mark.mjs'
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales'

/** The frame of the pages of this folder, which have no scripts. */
export default function Document({ __NEXT_DATA__: { query } }: DocumentProps) {
	const segment = String(query.locale)
	const { tag, direction } = locales[isLocale(segment) ? segment : defaultLocale]
	return (
		<Html lang={tag} dir={direction} {...(isWorkspaceOff() && offMark)}>
			<Head />
			<body>
				<Main />
				<NextScript />
			</body>
		</Html>
	)
}
