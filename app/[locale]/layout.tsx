import { Fault } from '@/components/fault'
import { failureIn } from '@/lib/i18n/failure-in'
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
				<Fault failures={[failureIn(locale, 'fault')]}>{children}</Fault>
			</body>
		</html>
	)
}
