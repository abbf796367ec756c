import type { RouteDocumentId } from '@/lib/law/documents/documents'

/** A document in words: `when` is the only case in which it is asked for; `proof` and `age` say what a column has. */
type DocumentText = {
	readonly name: string
	readonly from: string
	readonly when?: string
	readonly proof?: string
	readonly age?: string
	readonly note?: string
}

/** Every document that a route asks for. */
export const documentList = {
	list: {
		'k-degree': {
			name: 'Degree certificate, if you apply with your degree',
			from: 'The university or institute',
			note: 'The text asks for “matching proof” and says no more about it.',
		},
		'k-post': {
			name: 'Proof of teaching or research, if you apply with your post',
			from: 'The university or institute',
			note: 'The text asks for “matching proof” and says no more about it.',
		},
		'k-passport': {
			name: 'Passport',
			from: 'Your country',
			note: 'Every visa needs it, with documents on your reason. The office may also ask for an interview. We found no rule on how long the passport must still be valid.',
		},
		'k-means': {
			name: 'Proof that you can pay for the stay',
			from: 'Your bank, or who pays for you',
			note: 'Without the means for the stay there is no visa (Art. 21). We found no rule on the form or the sum, and the K visa has no inviter who could pay for you.',
		},
		form: {
			name: 'Application form',
			from: 'Your employer, online',
			proof: 'You sign, your employer seals',
		},
		references: {
			name: 'Proof of related work',
			from: 'Former employers',
			proof: 'Seal or signature, and a contact who can be reached',
			note: 'It names the post, and the time or the projects.',
		},
		'degree-apostille': {
			name: 'Highest degree',
			from: 'Your university',
			note: 'The service centre of China’s education ministry can check the degree instead.',
		},
		'degree-hk-mo-tw': {
			name: 'Highest degree, from Hong Kong, Macao or Taiwan',
			from: 'Your university',
			proof: 'A notary there, or the mainland’s check of degrees',
		},
		'degree-china': {
			name: 'Highest degree, from the mainland',
			from: 'Your university',
		},
		approval: {
			name: 'Licence of the trade',
			from: 'The authority for the trade',
			when: 'If the job needs a licence',
			note: 'For instance in schools, clinics and food businesses.',
		},
		record: {
			name: 'Certificate of no criminal record',
			from: 'Police, security or courts of your country, or of where you last lived for a year outside China',
			note: 'A sworn statement of your own is not accepted. One that an embassy issues itself, unsworn, needs nothing more. After a year in China, its police can certify it instead: choose China. It is not asked for when you change your employer.',
		},
		'record-china': {
			name: 'Certificate of no criminal record, from China’s police',
			from: 'Exit-entry police',
			proof: 'The certificate, or the pages of your residence permit',
		},
		'record-hk-mo-tw': {
			name: 'Certificate of no criminal record, from Hong Kong, Macao or Taiwan',
			from: 'Police there',
			proof: 'A notary there',
		},
		medical: {
			name: 'Health certificate',
			from: 'China’s customs health centre',
			proof: 'Before entry, your employer’s pledge; the check follows in China',
			note: 'It is not asked for when you change your employer.',
		},
		contract: {
			name: 'Work contract in Chinese, or a posting letter',
			from: 'Your employer',
			proof: 'The page with seal and signature',
			note: 'It names the place, the work, the pay, the time and the post.',
		},
		passport: {
			name: 'Passport',
			from: 'Your country',
			age: 'Valid for 6 months or more',
			note: 'It is not translated.',
		},
		'visa-page': {
			name: 'Visa and entry stamp, or residence permit',
			from: 'Your passport',
			when: 'If you apply inside China',
		},
		photo: {
			name: 'Photo',
			from: 'You',
			note: 'It is checked against the standard for passports (ICAO 9303).',
		},
		cancellation: {
			name: 'Certificate that the old permit was cancelled',
			from: 'The office of your old employer',
			when: 'If you change your employer',
			note: 'The new contract starts on that day or later.',
		},
		'class-points': {
			name: 'Proof for each row of points that you use',
			from: 'Employer, schools, you',
			when: 'If class B rests on points',
			note: 'Pay pledge, degree, certificates, references, months, HSK, Global 500 or patents.',
		},
		'class-pay': {
			name: 'Pledge on pay: four times the average',
			from: 'Employer and you',
			when: 'If class B rests on pay',
			note: 'Tax records are asked for when the permit is extended or cancelled.',
		},
		'teacher-proof': {
			name: 'Proof for language teachers',
			from: 'Schools, your country',
			when: 'If you will teach a language',
			note: 'Degree and two years of teaching; or a degree in education or languages, a teacher’s licence or a language teaching certificate. We have not read which of them need an apostille.',
		},
		family: {
			name: 'Marriage, birth or adoption certificate',
			from: 'Registry office',
			when: 'If family comes along',
			note: 'For your spouse, children under 18, your parents and your spouse’s. The permit asks for no authentication.',
		},
		'employer-registration': {
			name: 'Registration of the employer',
			from: 'Your employer, online',
			when: 'If your employer hires a foreigner for the first time',
			note: 'Form, certificate of registration, identity of the head and of who applies, and a letter that lets them apply; a trade licence where one is needed.',
		},
		'a-form': {
			name: 'Application form, contract, passport, photo, health certificate',
			from: 'As for class B',
			note: 'As for class B, and just as old.',
		},
		'a-pledge': {
			name: 'Pledge in place of references, degree and certificate of no criminal record',
			from: 'You and your employer',
			note: 'Not where class A itself rests on that degree or that work. A person with a conviction cannot sign it.',
		},
		'a-programme': {
			name: 'Certificate of the talent programme, or the list with your name',
			from: 'The programme',
			when: 'If a talent programme has chosen you',
		},
		'a-achievement': {
			name: 'The prize, or proof of the achievement',
			from: 'Who gave it',
			when: 'If class A rests on an achievement',
		},
		'a-founder': {
			name: 'Report on the capital paid in, and proof of your own technology',
			from: 'Auditor, patent office',
			when: 'If you are a founder',
		},
		'a-pay': {
			name: 'Pledge on pay: six times the average',
			from: 'Employer and you',
			when: 'If class A rests on pay',
			note: 'Beijing asks for no tax record when the permit is extended, but checks some cases.',
		},
		'graduate-cv': { name: 'Curriculum vitae', from: 'You' },
		'graduate-letter': { name: 'Letter of intent that names the pay', from: 'Your employer' },
		'graduate-reasons': {
			name: 'Report with the reasons for hiring you, and proof of a public notice',
			from: 'Your employer',
			note: 'The job has to be advertised for 30 days at the public job centre, for people in China.',
		},
		'graduate-health': {
			name: 'Health certificate',
			from: 'As for class B',
			note: 'The notice names it; how old it may be is Beijing’s rule for class B.',
		},
		'graduate-record': {
			name: 'Certificate of no criminal record',
			from: 'As for class B',
			note: 'The notice names it; its form is Beijing’s rule for class B.',
		},
		'graduate-degree': {
			name: 'Degree certificate',
			from: 'Your university',
			note: 'The state asks for a master’s or higher, some areas of Shanghai for a bachelor’s.',
		},
		'graduate-marks': {
			name: 'Marks: 80 of 100, or B, or better',
			from: 'Your university',
			note: 'The notice asks for them. We have not read which document it takes.',
		},
		'graduate-post': {
			name: 'The job fits your subject',
			from: 'Your employer',
			note: 'The letter and the report have to show it.',
		},
		'graduate-pay': {
			name: 'As a rule, pay not below the local average',
			from: 'Your employer',
			note: 'The province sets the figure.',
		},
		'graduate-quota': {
			name: 'A place in the quota of the province',
			from: 'The labour office',
			note: 'No one outside the office knows how many are left: ask before you plan.',
		},
		'graduate-validity': {
			name: 'A first permit for one year',
			from: 'The labour office',
			note: 'Known from earlier notes; we have not read the place in the text.',
		},
		'short-form': {
			name: 'Application form, with your own pledge that you have no criminal record',
			from: 'Your employer or partner',
		},
		'short-contract': {
			name: 'Work contract, project contract or agreement',
			from: 'Your partner in China',
			note: 'Name, nationality, places, time, work, all places and the number of entries.',
		},
		'short-passport': { name: 'Passport', from: 'Your country' },
		'z-visa': {
			name: 'Before entry: Z visa, on the notice of the work permit',
			from: 'Chinese embassy or consulate where you live, or the foreign ministry’s offices in Hong Kong and Macao',
		},
		lodging: {
			name: 'Registration of where you stay',
			from: 'Hotel or police',
			age: 'Within 24 hours of arrival',
		},
		'arrival-medical': {
			name: 'Health check, if only a pledge was given',
			from: 'China’s customs health centre',
		},
		'residence-permit': {
			name: 'Work-type residence permit',
			from: 'Exit-entry police (12367)',
			age: 'Within 30 days of arrival',
			note: 'That is so where the visa says so (Art. 30).',
		},
		card: {
			name: 'No card of its own',
			from: 'The labour office (12333)',
			note: 'The permit is part of the social security card since 1 December 2024.',
		},
		changes: {
			name: 'Notice of a change of name, passport or post',
			from: 'Your employer',
			age: 'Within ten working days',
		},
		extension: {
			name: 'Extension: form, contract, passport and residence permit',
			from: 'Your employer',
			age: '120 to 30 days before the permit ends',
		},
		'hk-mo-tw-papers': {
			name: 'Residence card or travel permit, and proof of work',
			from: 'You and your employer',
			note: 'For Chinese citizens of Hong Kong, Macao and Taiwan. The contract, pay slips or insurance prove the work. No work permit is needed.',
		},
	} satisfies Record<RouteDocumentId, DocumentText>,
}
