import type { AskReason } from '@/lib/law/documents/apostille'
import type { FeeId, PlaceId, TimeId } from '@/lib/law/documents/figures'
import type { DocumentSourceId } from '@/lib/law/documents/sources'

type Figure = { readonly what: string; readonly note?: string }

/** Fees, times and places; why a country is not placed; the sources of all of it by their short names. */
export const documentFigures = {
	fees: {
		'residence-under-1': { what: 'Residence permit, under 1 year' },
		'residence-1-3': { what: 'Residence permit, 1 to under 3 years' },
		'residence-3-5': { what: 'Residence permit, 3 to 5 years' },
		'residence-change': { what: 'Change of a residence permit' },
		'permanent-apply': { what: 'Permanent residence, application' },
		'permanent-card': { what: 'Permanent residence, card' },
		'visa-us': {
			what: 'Ordinary visa for US citizens, in the United States',
			note: 'The notice does not name the K visa.',
		},
		'visa-r': { what: 'R visa (class A)', note: 'Express service is free too.' },
		k: { what: 'K visa fee' },
		permit: { what: 'Work permit fee' },
	} satisfies Record<FeeId, Figure>,
	times: {
		'employer-registration': { what: 'Registration of the employer' },
		'pre-check': { what: 'First look at the documents', note: 'For class A, one working day.' },
		acceptance: { what: 'Acceptance after the first look' },
		decision: { what: 'Decision on a new permit' },
		'decision-extension': { what: 'Decision on an extension or a cancellation' },
		'valid-b': { what: 'Class B permit, at most' },
		'valid-a': { what: 'Class A permit, at most' },
		'valid-graduate': {
			what: 'First permit of a graduate',
			note: 'We have not read the place in the notice.',
		},
		'file-from': { what: 'Extension: not before' },
		'file-to': { what: 'Extension: not after' },
		'k-days': { what: 'K visa: days it takes, how long it is valid, how long you may stay' },
	} satisfies Record<TimeId, Figure>,
	places: {
		employer: { what: 'Work permit: your employer applies', where: 'Online, at {site}' },
		k: {
			what: 'K visa',
			where:
				'Chinese embassies and consulates. Their websites are to have the details; we found none. No text says if you can apply in Hong Kong or Macao.',
		},
		z: {
			what: 'Z visa',
			where:
				'The Chinese embassy or consulate where you live, or the foreign ministry’s offices in Hong Kong and Macao',
		},
		'ask-immigration': { what: 'Questions on entry and stay, in China', where: '12367' },
		'ask-labour': { what: 'Questions on the permit, in China', where: '12333' },
	} satisfies Record<PlaceId, { readonly what: string; readonly where: string }>,
	asks: {
		territory: 'We read no source for this place. Ask the Chinese embassy of the state that it belongs to.',
		'not-placed': 'No source that we read places it. Ask first.',
		mainland: 'A document from the mainland needs nothing more: show the original.',
		'hong-kong':
			'For the permit, Beijing asks for a notary there, or for the mainland’s check of degrees. Comments say that Hong Kong and the mainland use no apostille between them; we read no official page on it. Ask the labour office.',
		macao:
			'For the permit, Beijing asks for a notary there, or for the mainland’s check of degrees. Comments say that Macao and the mainland use no apostille between them; we read no official page on it. Ask the labour office.',
		taiwan:
			'For the permit, Beijing asks for a notary there, or for the mainland’s check of degrees. Ask the labour office.',
		objection:
			'India objected to China joining the Convention on 8 September 2023. We found no sign that it took this back. Expect legalisation, and ask the Chinese embassy first.',
		'not-recognised':
			'China declared that the Convention does not apply with states that it does not recognise. Ask a Chinese embassy.',
		algeria:
			'The Convention has been in force there since 9 July 2026. We found no Chinese page on it: ask the Chinese embassy.',
		'viet-nam':
			'The Convention has been in force there since 11 September 2026. We found no Chinese page on it: ask the Chinese embassy.',
	} satisfies Record<AskReason, string>,
	sources: {
		'answers-etnet': 'ET Net, with the official Q&A',
		'apostille-bangladesh': 'Chinese embassy in Bangladesh',
		'apostille-brazil-list': 'List of the Council of Justice, Brazil',
		'apostille-canada': 'Chinese embassy in Canada',
		'apostille-depositary': 'Depositary, the Netherlands',
		'apostille-gov-cn-2024': 'China’s government portal',
		'apostille-hcch-china': 'Hague Conference, on China',
		'apostille-hcch-rwanda': 'Hague Conference, on Rwanda',
		'apostille-hcch-status': 'Hague Conference, status table',
		'apostille-jiangsu-2023': 'Jiangsu Province, list of 2023',
		'apostille-mfa-2023': 'China’s foreign ministry, 2023',
		'apostille-third-party': 'Law firm’s data set',
		'apostille-vanuatu': 'Chinese embassy in Vanuatu',
		'beijing-guide': 'Beijing’s service guide',
		'card-2024': 'City of Beijing, 2024',
		'classification-2017-b': 'Classification standard 2017, class B',
		'decree-814': 'Decree 814',
		'exit-entry-law': 'Exit and Entry Law',
		'fees-2004': 'Price list of 2004',
		'fees-r': 'Press report on the R visa',
		'fees-us-2025': 'Embassy notice on fees, reported',
		'graduates-2017': 'Notice 3 of 2017',
		'graduates-2017-quota': 'Notice 3 of 2017, in English',
		'hk-mo-tw-2018': 'Notice 53 of 2018',
	} satisfies Record<DocumentSourceId, string>,
}
