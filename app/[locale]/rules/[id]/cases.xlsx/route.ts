import { caseRows } from '@/components/proof/case-rows'
import { proofContext } from '@/components/proof/proof-context'
import { isLocale, localeIds } from '@/lib/i18n/locales'
import { writeXlsx, xlsxType } from '@/lib/sheet/xlsx/write-xlsx'
import { isRulesetId, rulesetIds } from '@/rules/rulesets/ids'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () =>
	localeIds.flatMap((locale) => rulesetIds.map((id) => ({ locale, id })))

type Context = { readonly params: Promise<{ readonly locale: string; readonly id: string }> }

/** The cases of a rule set as a spreadsheet, for somebody who knows the law to mark; 404 for an unknown one. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
	const { locale, id } = await params
	if (!isLocale(locale) || !isRulesetId(id)) return new Response(null, { status: 404 })
	const file = writeXlsx(await caseRows(await proofContext(locale, id)), id)
	const headers = {
		'Content-Type': xlsxType,
		'Content-Disposition': `attachment; filename="${id}-cases-${locale}.xlsx"`,
		'Cache-Control': 'no-cache',
	}
	return new Response(await new Response(file as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(), {
		headers,
	})
}
