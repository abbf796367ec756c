/** Territories of ISO 3166-1 whose people are citizens of a country that has a code of its own, with that country. */
export const territories: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({
		AU: 'CC CX HM NF',
		CN: 'HK MO TW',
		DK: 'FO GL',
		FI: 'AX',
		FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
		GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
		NL: 'AW BQ CW SX',
		NO: 'BV SJ',
		NZ: 'CK NU TK',
		US: 'AS GU MP PR UM VI',
	}).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country])),
)
