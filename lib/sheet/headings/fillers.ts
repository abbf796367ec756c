import { wordKey } from '../cells/text/word-key'
import { wordsIn } from '../languages'

/** Words of headings that do not change what a column holds: "Nationality of the candidate". */
const fillers: ReadonlySet<string> = new Set(
	wordsIn(
		'the|a|an|of|for|in|to|candidate|candidates|candidate’s|applicant|applicants|applicant’s|employee|employee’s|your|his|her|their|please|enter|state|what|which|is|are|do|does|you|have|has|any|all|and|with|highest|main|how|many|speak|hold|held|can|provide|did|he|she|they|it|obtained|' +
			'de|du|des|la|le|les|l’|d’|en|au|aux|et|candidat|candidate|votre|vos|quel|quelle|est|sont|principal|principale|plus|haut|' +
			'der|die|das|des|den|dem|und|im|von|Bewerbers|Kandidaten|Bewerber|Kandidat|Ihre|Ihr|welche|welcher|höchste|höchster|höchstes|mit|' +
			'del|el|los|las|y|e|con|candidato|candidata|su|sus|cuál|tu|por|para|máximo|máxima|' +
			'do|da|dos|das|o|os|as|com|na|candidato|seu|sua|seus|qual|maior|' +
			'кандидата|соискателя|претендента|ваш|ваше|ваша|ваши|и|в|на|с|по|для|какое|какой|высший|' +
			'في|من|المرشح|المتقدم|مقدم|الطلب|ما|هو|هي|و|لدى|لدي|الرجاء|هل|' +
			'kandidat|pelamar|calon|karyawan|Anda|saudara|yang|dari|dan|di|pada|untuk|dengan|mohon|silakan|isi|apa|berapa|apakah|' +
			'امیدوار|درخواست|گزار|آپ|کا|کی|کے|کو|میں|سے|اور|ہے|ہیں|کیا|کون|کونسی|براہ|کرم|کتنے|کتنا',
	).map(wordKey),
)

const beginsInChinese =
	/^(?:候选人|申请人|应聘者|应聘人|员工|本人|您的|您|请填写|请填|目前|当前|现有|现|其)的?/

/** A key of a heading without such words, so that headings that differ only in them have the same key. */
export function keyWithoutFillers(heading: string): string {
	const words = heading
		.replace(beginsInChinese, '')
		.replaceAll("'", '’')
		.replace(/([dl]’)/gi, '$1 ')
		.split(/[\s’]+/)
	return words
		.map(wordKey)
		.filter((key) => !fillers.has(key))
		.join('')
}
