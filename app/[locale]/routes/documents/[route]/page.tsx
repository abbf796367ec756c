import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { documentsMetadata } from '@/components/documents/documents-metadata'
import { DocumentsShell } from '@/components/documents/documents-shell'
import { localeIn } from '@/lib/i18n/locale-in'
import { type DocumentRoute, documentRoutes, firstRoute } from '@/lib/law/documents/document-routes'

type Props = { params: Promise<{ locale: string; route: string }> }

export const dynamicParams = false
const routes = documentRoutes.filter((route) => route !== firstRoute)
export const generateStaticParams = () => routes.map((route) => ({ route }))

async function routeIn(params: Props['params']): Promise<DocumentRoute> {
	const { route } = await params
	return routes.find((known) => known === route) ?? notFound()
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
	documentsMetadata(await localeIn(params), await routeIn(params))

export default async function Page({ params }: Props) {
	return <DocumentsShell locale={await localeIn(params)} route={await routeIn(params)} />
}
