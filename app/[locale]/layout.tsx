import type { Metadata, Viewport } from 'next'
import { KeptMarker } from '@/components/draft/kept-marker'
import { EarlySubmitRecorder } from '@/components/early-submit/early-submit-recorder'
import { FailureProvider } from '@/components/failures/failure-context'
import { Offline } from '@/components/offline/offline'
import { localeIn } from '@/lib/i18n/locale-in'
import { localeIds, locales } from '@/lib/i18n/locales'
import { sayIn } from '@/lib/i18n/say'
import { failureIn } from '@/lib/words/failure-in'
import { wordsOf } from '@/lib/words/messages'
import '@/app/globals.css'

export const dynamicParams = false
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }))

export const viewport: Viewport = {
	themeColor: [
		{ media: '(prefers-color-scheme: light)', color: '#eef2f4' },
		{ media: '(prefers-color-scheme: dark)', color: '#19232c' },
	],
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
	return { manifest: `/${(await params).locale}/manifest.webmanifest` }
}

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
	const locale = await localeIn(params)
	const { tag, direction } = locales[locale]
	const { newVersion } = wordsOf(locale).offline
	const say = sayIn(locale)
	return (
		// The marker below adds an attribute before React hydrates.
		<html lang={tag} dir={direction} suppressHydrationWarning>
			<body>
				<KeptMarker />
				<EarlySubmitRecorder />
				<FailureProvider failures={[failureIn(locale, 'fault')]}>{children}</FailureProvider>
				<Offline
					words={{
						title: say(newVersion.title),
						text: say(newVersion.text),
						use: say(newVersion.use),
						later: say(newVersion.later),
					}}
				/>
			</body>
		</html>
	)
}
