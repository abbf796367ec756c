import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import '@/app/globals.css'

export const dynamicParams = false
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }))

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
	const { tag, direction } = locales[(await params).locale as Locale]
	return (
		<html lang={tag} dir={direction}>
			<body>{children}</body>
		</html>
	)
}
