import { FaultTexts } from '@/components/fault-texts'
import { failureTexts } from '@/lib/i18n/failure-texts'
import { type Locale, localeIds, locales } from '@/lib/i18n/locales'
import '@/app/globals.css'

export const dynamicParams = false
export const generateStaticParams = () => localeIds.map((locale) => ({ locale }))

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
	const locale = (await params).locale as Locale
	const { tag, direction } = locales[locale]
	return (
		<html lang={tag} dir={direction}>
			<body>
				<FaultTexts texts={{ [locale]: failureTexts[locale].fault }}>{children}</FaultTexts>
			</body>
		</html>
	)
}
