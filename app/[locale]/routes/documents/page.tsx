import type { Metadata } from 'next'
import { documentsMetadata } from '@/components/documents/documents-metadata'
import { DocumentsShell } from '@/components/documents/documents-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { firstRoute } from '@/lib/law/documents/document-routes'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
	documentsMetadata(await localeIn(params), firstRoute)

export default async function Page({ params }: Props) {
	return <DocumentsShell locale={await localeIn(params)} route={firstRoute} />
}
