/** Why a way is not checked: the person names it, an authority decides. */
const named = 'You can name this way. The authority decides.'
const namedNotRead = 'You can name this way. The authority decides. The Chinese words were not read.'
const namedTranslation = 'You can name this way. The authority decides. It was read only in translation.'
const checklist = 'A line of the checklist.'
const wayChecklist = 'The way stays open by one tick. This is a line of its checklist.'
const teacherChecklist = 'A line of the checklist. The tick keeps the outcome open.'
const certificateGrade = 'The grade is not asked, so this row may give up to 20 points.'
const bothNationalities = 'With two nationalities, only the authority can say which one applies.'
const oldExemption =
	'Rare, so it is not asked. A note says to ask 12333, for we have not read whether this still holds.'
const beijingList = 'From Beijing’s list. The tick keeps the outcome open.'
const otherEdition = 'Only another edition names it. The office decides.'
const noPermit = 'The tick keeps it open that no permit is needed. The consulate says which visa fits.'
const visaOffice = 'The office judges this.'

/** What each clause means, and why it is left out, left open or not settled. */
export const clauses = {
	clauses: {
		'decree-k-foreigner': {
			meaning: 'The visa is for foreigners. A person with only Chinese nationality is not one.',
		},
		'decree-k-young': {
			meaning: 'It is for young people. No text says which age that means.',
			why: 'We found no official number.',
		},
		'decree-k-conditions': { meaning: 'You must meet the conditions that the authorities set.' },
		'decree-k-proof': { meaning: 'You must send in documents that prove it.' },
		'decree-in-force': { meaning: 'The rule is in force from 1 October 2025.' },
		'decree-renumbered': {
			meaning: 'The regulations are printed again with new numbers.',
			why: 'It changes numbers and sets no condition.',
		},
		'answer-background': {
			meaning: 'The aim is to make it easier for young talent to come.',
			why: 'An aim, not a condition.',
		},
		'answer-two-changes': {
			meaning: 'The decree changes two places of the regulations.',
			why: 'Both places have rows of their own.',
		},
		'answer-way-1': {
			meaning:
				'First way: a bachelor’s degree or higher in science, technology, engineering or mathematics from a well-known institution.',
		},
		'answer-well-known': {
			meaning: 'The institution must be well known, in China or abroad.',
			why: 'We found no official list.',
		},
		'answer-way-2': {
			meaning: 'Second way: you teach or do research in such a field at such an institution.',
		},
		'answer-details': {
			meaning: 'Details will be on the websites of embassies and consulates.',
			why: 'We found no such page.',
		},
		'answer-entries': {
			meaning: 'Entries, validity and length of stay are more generous.',
			why: 'We found no figure.',
		},
		'answer-activities': {
			meaning: 'You may do exchange in education, science and culture, start a company and do business.',
		},
		'answer-age-and': { meaning: 'Only age, and education or work, have specific requirements.' },
		'answer-no-employer': { meaning: 'No employer and no inviting body in China is needed.' },
		'answer-easier': { meaning: 'Applying will be easier than before.', why: 'A promise without a rule.' },
		'answer-measures': {
			meaning: 'The foreign ministry will write further rules and improve the application system.',
			why: 'A promise of rules. We found none yet.',
		},
		'answer-publicity': {
			meaning: 'Conditions and documents will be made known in several ways.',
			why: 'A promise to publish. We found nothing published.',
		},
		'answer-extension': {
			meaning: 'Longer stay and new visas inside China are foreseen.',
			why: 'We found no rule. We read a summary.',
		},
		'class-a-head': {
			meaning: 'Class A is for the top talent that China needs most.',
			why: 'These words set no test. The six ways below them do.',
		},
		'class-a-1': {
			meaning: 'A talent programme of the state, a province or a big city has chosen you.',
			why: named,
		},
		'class-a-2': {
			meaning: 'You have a listed achievement, such as a great prize or a seat in an academy.',
			why: named,
		},
		'class-a-3-posts': { meaning: 'You hold a leading post of a kind that the text lists.', why: named },
		'class-a-3-pay': { meaning: 'Your pay is at least six times the local average of the year before.' },
		'class-a-3-1': {
			meaning:
				'Senior managers or technical staff of state-owned, listed high-tech or large companies, or of a Global 500 headquarters.',
			why: named,
		},
		'class-a-3-2': {
			meaning:
				'Senior managers or technical staff of research and technology centres that the state recognises.',
			why: named,
		},
		'class-a-3-3': {
			meaning:
				'Senior managers or technical staff of middle-sized companies, and heads of some small foreign-funded ones.',
			why: named,
		},
		'class-a-3-4': {
			meaning: 'Heads at universities and institutes, and associate professors, their equals or higher.',
			why: named,
		},
		'class-a-3-5': {
			meaning: 'Senior managers and senior doctors of top or foreign-funded hospitals.',
			why: named,
		},
		'class-a-3-6': {
			meaning: 'Players in leading orchestras and the like. We read only the first words.',
			why: named,
		},
		'class-a-4': {
			meaning:
				'You founded a company on your own technology, or own 30 % or more of one. You invested 500,000 US dollars, for three stable years.',
			why: namedNotRead,
		},
		'class-a-5': {
			meaning: 'You are 40 or younger and do postdoctoral research.',
			why: 'You can name this way. The authority decides. We read these words only as quoted.',
		},
		'class-a-6': { meaning: 'You have 85 points or more.' },
		'class-a-no-limits': { meaning: 'Class A has no limit of age, degree or years of work.' },
		'class-b-head': {
			meaning: 'Class B is for professionals that the market needs.',
			why: 'We did not find the list that it names. The ways below it are the tests.',
		},
		'class-b-1': { meaning: 'A bachelor’s degree or higher, and two years of related work.' },
		'class-b-1-groups': {
			meaning: 'The degree way is for managers and professional or technical staff in five groups of jobs.',
		},
		'class-b-1-agreement': {
			meaning: 'People under agreements or contracts. Their age limit follows the agreement.',
			why: named,
		},
		'class-b-1-representative': {
			meaning: 'Middle managers sent by multinationals, and representatives of foreign companies.',
			why: 'They also need the degree and two years. For representatives the tick keeps it open.',
		},
		'class-b-2': {
			meaning: 'You hold a trade certificate known across countries, or a skill in short supply.',
			why: named,
		},
		'class-b-3': {
			meaning: 'As a rule, language teachers teach the mother tongue of their own country.',
			why: named,
		},
		'class-b-3-degree': {
			meaning: 'Language teachers need a bachelor’s degree and two years of language teaching.',
			why: teacherChecklist,
		},
		'class-b-3-waiver': {
			meaning:
				'A degree in education or languages, a teacher’s licence or a language teaching certificate replaces the two years.',
			why: teacherChecklist,
		},
		'class-b-4': { meaning: 'Your pay is at least four times the local average of the year before.' },
		'class-b-5': {
			meaning: 'Special staff and project staff named in state rules.',
			why: 'You can name this way. The authority decides. We read only an English version.',
		},
		'class-b-6': { meaning: 'You have 60 points or more.' },
		'class-b-age': { meaning: 'Class B is normally given up to the age of 60.' },
		'class-b-relaxed': {
			meaning: 'If you are really needed, age, degree or years may be relaxed.',
			why: 'Over 60 is unknown, never “not met”. On degree and years a note says that the office chooses.',
		},
		'class-c-current': {
			meaning: 'Foreigners who meet the rules on the employment of foreigners.',
			why: 'It has no list. The way for jobs with a quota covers it. It was read only in translation.',
		},
		'class-c-short': { meaning: 'Foreigners with a short job of at most 90 days.', why: namedTranslation },
		'class-c-interns': {
			meaning: 'Young interns who come under an agreement of governments.',
			why: namedTranslation,
		},
		'class-c-graduates': {
			meaning: 'Foreign students and graduates who meet set conditions.',
			why: namedTranslation,
		},
		'class-c-sea': {
			meaning: 'Foreigners in special fields such as deep-sea fishing.',
			why: namedTranslation,
		},
		'class-c-household': {
			meaning: 'Household staff who come with a class A holder.',
			why: otherEdition,
		},
		'class-c-season': { meaning: 'Seasonal workers.', why: otherEdition },
		'points-direct-programme': {
			meaning: 'A talent programme or a listed achievement gives the class without counting points.',
			why: named,
		},
		'points-direct-post': {
			meaning: 'A listed leading post gives the class without counting points.',
			why: named,
		},
		'points-direct-founder': {
			meaning: 'Founders and outstanding young talents get the class without counting points.',
			why: named,
		},
		'points-pay-45': { meaning: 'Pay of 450,000 yuan a year or more gives 20 points.' },
		'points-pay-35': { meaning: 'Pay of 350,000 yuan a year or more gives 17 points.' },
		'points-pay-25': { meaning: 'Pay of 250,000 yuan a year or more gives 14 points.' },
		'points-pay-15': { meaning: 'Pay of 150,000 yuan a year or more gives 11 points.' },
		'points-pay-7': { meaning: 'Pay of 70,000 yuan a year or more gives 8 points.' },
		'points-pay-5': { meaning: 'Pay of 50,000 yuan a year or more gives 5 points.' },
		'points-pay-less': { meaning: 'Pay under 50,000 yuan a year gives no points.' },
		'points-degree-doctor': { meaning: 'A doctorate gives 20 points.' },
		'points-degree-master': { meaning: 'A master’s degree gives 15 points.' },
		'points-degree-bachelor': { meaning: 'A bachelor’s degree gives 10 points.' },
		'points-certificate-highest': {
			meaning: 'The highest trade certificate, or senior technician, gives 20 points.',
			why: certificateGrade,
		},
		'points-certificate-technician': {
			meaning: 'A technician’s certificate gives 15 points.',
			why: certificateGrade,
		},
		'points-certificate-senior': {
			meaning: 'A senior worker’s certificate gives 10 points.',
			why: certificateGrade,
		},
		'points-years-none': { meaning: 'Less than two years of related work gives no points.' },
		'points-years-two': { meaning: 'Two years of related work give 5 points.' },
		'points-years-more': { meaning: 'Each further year gives one point more, up to 20 points.' },
		'points-months-9': { meaning: 'Nine months of work a year or more give 15 points.' },
		'points-months-6': { meaning: 'Six months to under nine give 10 points.' },
		'points-months-3': { meaning: 'Three months to under six give 5 points.' },
		'points-months-less': { meaning: 'Under three months give no points.' },
		'points-chinese-national': {
			meaning: 'A foreigner who was once a Chinese national gets 5 points.',
		},
		'points-chinese-degree': { meaning: 'A degree taught in Chinese gives 5 points.' },
		'points-chinese-hsk5': {
			meaning: 'The Chinese test HSK at level 5 or higher gives 5 points.',
		},
		'points-chinese-hsk4': { meaning: 'The Chinese test HSK at level 4 gives 4 points.' },
		'points-chinese-hsk3': { meaning: 'The Chinese test HSK at level 3 gives 3 points.' },
		'points-chinese-hsk2': { meaning: 'The Chinese test HSK at level 2 gives 2 points.' },
		'points-chinese-hsk1': { meaning: 'The Chinese test HSK at level 1 gives 1 point.' },
		'points-place-west': { meaning: 'Work in the western region gives 10 points.' },
		'points-place-old': { meaning: 'Work in the old industrial north-east gives 10 points.' },
		'points-place-special': {
			meaning: 'Work in poor counties and other special areas gives 10 points.',
			why: 'The list of poor counties is said to be empty since 2020. We found no page on it.',
		},
		'points-age-18': { meaning: 'Age 18 to 25 gives 10 points.' },
		'points-age-26': { meaning: 'Age 26 to 45 gives 15 points.' },
		'points-age-46': { meaning: 'Age 46 to 55 gives 10 points.' },
		'points-age-56': { meaning: 'Age 56 to 60 gives 5 points.' },
		'points-age-over': { meaning: 'Over 60 gives no points.' },
		'points-extra-university': { meaning: 'A degree of a high-level university abroad gives 5 points.' },
		'points-extra-500': { meaning: 'Work at a Global 500 company gives 5 points.' },
		'points-extra-patent': { meaning: 'A patent or the like gives 5 points.' },
		'points-extra-5years': { meaning: 'Five years of work in China in a row give 5 points.' },
		'points-province': { meaning: 'The province may give up to 10 points more.' },
		'points-total-85': { meaning: '85 points or more make class A.' },
		'points-total-60': { meaning: '60 points or more make class B.' },
		'general-set-up': {
			meaning: 'The employer is set up by law.',
			why: 'The employer shows it when it registers. You cannot know it.',
		},
		'general-no-breach': {
			meaning: 'The employer has no record of serious breach.',
			why: 'Only the authority’s own records show it.',
		},
		'general-no-local': {
			meaning: 'The job has a special need, and no suitable person is found in China for now.',
		},
		'general-not-against': {
			meaning: 'The job is not against state rules.',
			why: 'We read no list of forbidden jobs. The office decides.',
		},
		'general-minimum-wage': {
			meaning: 'The pay is not under the local minimum wage.',
			why: 'A note says it. Some ways have no pay test.',
		},
		'general-prior-approval': {
			meaning: 'Some jobs need the approval of their own authority first.',
			why: 'A note says it. Other laws say which jobs these are.',
		},
		'general-adult': { meaning: 'You are 18 or older.' },
		'general-health': { meaning: 'You are in good health.' },
		'general-record': { meaning: 'You have no criminal record.' },
		'general-employer': { meaning: 'You have a definite employer in China.' },
		'general-skills': {
			meaning: 'You have the skills or knowledge that the job needs.',
			why: 'Degree, years and certificates cover it.',
		},
		'general-fits-needs': {
			meaning: 'The work fits China’s needs and is in short supply.',
			why: 'The office judges this. It has no test.',
		},
		'general-other-laws': {
			meaning: 'Where another law has its own rule, that rule applies.',
			why: 'Some professions have rules of their own, which are not checked here.',
		},
		'class-numbers': {
			meaning: 'Class A has no limit of numbers, class B follows the market, class C has quotas.',
			why: 'A limit of numbers cannot be tested for one person.',
		},
		'general-passport': {
			meaning: 'Your passport is valid for six months or more.',
			why: 'A line of the checklist. It never decides who may come.',
		},
		'general-pledges': {
			meaning: 'Class A may sign a pledge instead of some documents.',
			why: 'For class A the police certificate alone closes nothing. It signs a pledge, which a person with a conviction cannot.',
		},
		'record-residence': {
			meaning: 'After a year in China, its residence pages can replace the police certificate.',
		},
		'health-pledge': {
			meaning: 'Before entry a pledge is enough. The health check follows in China.',
		},
		family: {
			meaning: 'Husband or wife, children under 18, and the parents of both may come along.',
			why: 'It is about others, so a note tells it.',
		},
		'short-age': {
			meaning: 'Beijing’s guide: for a short task you are 18 to 60.',
			why: 'Only Beijing’s guide has this line, so no age closes the short task.',
		},
		'short-record': {
			meaning: 'For a short task you pledge yourself that you have no record.',
			why: beijingList,
		},
		'short-contract': {
			meaning: 'For a short task a project contract or an agreement is enough.',
			why: beijingList,
		},
		'short-health': {
			meaning: 'Beijing’s list for a short task names no health certificate.',
			why: 'It follows from a list that does not name it. The tick keeps the outcome open.',
		},
		'law-21': {
			meaning: 'A visa is refused in six cases, and the office need not say why.',
			why: 'Told in a note. No page should ask about bans, illness or money to say no.',
		},
		'law-21-1': {
			meaning: 'No visa while a ban on entry runs.',
			why: 'Told in a note. You should not have to type this.',
		},
		'law-21-2': {
			meaning:
				'No visa with a serious mental disorder, infectious tuberculosis or another grave danger to public health.',
			why: 'Told in a note. Health is never asked beyond the tick on the certificate.',
		},
		'law-21-3': {
			meaning: 'No visa for people who may endanger security or order.',
			why: visaOffice,
		},
		'law-21-4': {
			meaning: 'No visa after false statements, or without the money for the stay.',
			why: 'Told in a note and in the K checklist. We found no sum.',
		},
		'law-21-5': {
			meaning: 'No visa without the documents that the office asks for.',
			why: 'The office may ask for more than any list says.',
		},
		'law-21-6': {
			meaning: 'The office may refuse for other reasons and need not give them.',
			why: 'This is why no result here promises a visa.',
		},
		'law-41': {
			meaning: 'To work in China a foreigner needs a work permit and a work-type residence permit.',
		},
		'law-48': {
			meaning: 'A holder of the permanent residence card lives and works in China on that card.',
		},
		'graduates-who-china': {
			meaning: 'Foreign students with a master’s or higher of a university in China, within one year.',
			why: named,
		},
		'graduates-who-abroad': {
			meaning: 'Graduates with a master’s or higher of a well-known university abroad, within one year.',
			why: named,
		},
		'graduates-adult': { meaning: 'You are 18 or older and healthy.' },
		'graduates-record': { meaning: 'You have no criminal record.' },
		'graduates-marks': {
			meaning: 'Your average mark is 80 of 100, or B, or better, with no bad conduct at university.',
			why: wayChecklist,
		},
		'graduates-degree': { meaning: 'You hold the degree.', why: wayChecklist },
		'graduates-employer': { meaning: 'You have a definite employer.' },
		'graduates-post': {
			meaning: 'The job fits what you studied.',
			why: 'A line of the checklist, beside your answer on a related degree.',
		},
		'graduates-pay': {
			meaning: 'As a rule the pay is not under the local average. The province sets the figure.',
			why: '“As a rule” and the province’s own figure leave nothing to test.',
		},
		'graduates-passport': {
			meaning: 'You hold a valid passport or travel document.',
			why: checklist,
		},
		'graduates-notice': {
			meaning: 'The employer shows that it advertised the job in China for 30 days.',
			why: 'A line of the checklist for the employer.',
		},
		'graduates-year': {
			meaning: 'The first permit runs for one year.',
			why: 'We did not read the place in the notice. We know it from earlier notes.',
		},
		'graduates-quota': {
			meaning: 'Each province has a yearly quota.',
			why: 'Only the office knows the quota. It was read only in translation.',
		},
		'employment-2-1': { meaning: 'A foreigner is a person without Chinese nationality.' },
		'employment-2-2': {
			meaning: 'The rules are for paid work by foreigners without the right to settle in China.',
		},
		'employment-3-2': {
			meaning: 'The rules are not for people with diplomatic privileges.',
			why: 'Diplomats do not use this check. A note names them.',
		},
		'employment-5': { meaning: 'The employer applies for the permit before it hires.' },
		'employment-6-1': {
			meaning: 'The job has a special need, and no suitable person is found in China for now.',
		},
		'employment-6-2': {
			meaning:
				'Employers may not hire foreigners for commercial shows, except with the culture authority’s permit.',
			why: 'Shows have a permit of their own. The note names them.',
		},
		'employment-7-1': { meaning: 'You are 18 or older and healthy.' },
		'employment-7-2': { meaning: 'You have the skills and work experience that the job needs.' },
		'employment-7-3': { meaning: 'You have no criminal record.' },
		'employment-7-4': { meaning: 'You have a definite employer.' },
		'employment-7-5': { meaning: 'You hold a valid passport or travel document.', why: checklist },
		'employment-8': {
			meaning: 'You enter with a Z visa and get the employment certificate after entry.',
		},
		'employment-9-1': {
			meaning: 'Experts paid directly by the government need no permit.',
			why: oldExemption,
		},
		'employment-9-2': {
			meaning: 'Offshore oil workers who do not land need no permit.',
			why: oldExemption,
		},
		'employment-9-3': {
			meaning: 'Performers with a culture permit need no work permit.',
			why: oldExemption,
		},
		'employment-10-1': {
			meaning:
				'People under an agreement of governments get the employment certificate directly after entry.',
			why: named,
		},
		'employment-10-2': {
			meaning:
				'The chief representative and the representatives in a foreign company’s office in China get the employment certificate directly.',
			why: named,
		},
		'hk-mo-tw-ended': {
			meaning: 'Residents of Hong Kong, Macao and Taiwan need no work permit in the mainland.',
		},
		'hk-mo-tw-papers': {
			meaning:
				'They use their residence card or travel permit, and prove work by contract, pay slips or insurance.',
			why: 'Told where the result says that no permit is needed.',
		},
		'nationality-3': {
			meaning: 'China does not accept a second nationality of a Chinese citizen.',
		},
		'nationality-5': {
			meaning: 'Born abroad as a foreigner to Chinese parents who settled there: not Chinese.',
			why: bothNationalities,
		},
		'nationality-9': {
			meaning: 'A Chinese citizen who settles abroad and takes another nationality is no longer Chinese.',
			why: bothNationalities,
		},
		'nationality-hk-1': {
			meaning:
				'Hong Kong residents of Chinese descent born in China or Hong Kong are Chinese citizens, whatever passport they carry.',
		},
		'notice-2025-a': {
			meaning:
				'Local governments are to write standards of their own for class A, on top of the national one.',
			why: 'We found no standard of a province of 2026. The tick and the note keep it open.',
		},
		'notice-2025-b': {
			meaning: 'Provinces may write lists of jobs in need for class B, down to kinds of occupation.',
			why: 'We found no list of a province of 2026. The tick and the note keep it open.',
		},
		'notice-2025-who': {
			meaning: 'The province writes these standards. As a rule no place below the province does.',
			why: 'It says who writes, not what counts.',
		},
		'notice-2025-approval': {
			meaning: 'The lists need approval and are published. We did not read this part to its end.',
			why: 'We had only the first words of this point.',
		},
		'short-1-1': {
			meaning:
				'A task with a partner in China, such as technical help, research, management or instruction, at most 90 days.',
			why: named,
		},
		'short-1-2': { meaning: 'A sports trial at a Chinese club, at most 90 days.', why: named },
		'short-1-3': { meaning: 'Shooting a film, at most 90 days.', why: named },
		'short-1-4': { meaning: 'A fashion show or modelling, at most 90 days.', why: named },
		'short-1-5': { meaning: 'A show with foreign performers, at most 90 days.', why: named },
		'short-1-6': {
			meaning: 'Another case that the labour office accepts, at most 90 days.',
			why: named,
		},
		'short-2-1': {
			meaning: 'Fitting, repairing or teaching with a bought machine is no work task: M visa.',
			why: noPermit,
		},
		'short-2-2': {
			meaning: 'Guiding or checking a project won by tender is no work task: M visa.',
			why: noPermit,
		},
		'short-2-3': {
			meaning: 'A short job at your company’s own branch in China is no work task: M visa.',
			why: noPermit,
		},
		'short-2-4': { meaning: 'Taking part in a sports event is no work task: M visa.', why: noPermit },
		'short-2-5': { meaning: 'Unpaid work or volunteering is no work task: F visa.', why: noPermit },
		'short-2-6': {
			meaning: 'A show without the culture office’s mark is no work task: F visa.',
			why: noPermit,
		},
		'short-2-90': {
			meaning: 'The M or F visa is enough only for a stay of at most 90 days.',
			why: noPermit,
		},
		'short-3': { meaning: 'Over 90 days the ordinary rules on work apply.' },
	},
}
