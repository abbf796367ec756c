import { describe, expect, test } from 'vitest'
import { readHeadings } from '@/lib/sheet/headings/headings'

/** The headings of files that applicant systems describe in public, and what each is read as; see docs/sheets.md. */
const systems: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
	'Greenhouse, spreadsheet of candidates': {
		'First Name': 'firstName',
		'Last Name': 'lastName',
		Company: null,
		Title: null,
		Email: 'email',
		Phone: null,
		'Social Media': null,
		Website: null,
		Address: null,
		Source: null,
		'Who gets credit': null,
		Job: null,
		Milestone: null,
		Notes: null,
	},
	'Lever, template of candidates': {
		'Full-Name': 'name',
		Email: 'email',
		'Date-Added': null,
		Stage: null,
		'Archive-Reason': null,
		'Archive-Date': null,
		Sources: null,
		Origin: null,
		Tags: null,
		'Lever Posting URL': null,
	},
	'LinkedIn Recruiter, candidates of a project': {
		'First name': 'firstName',
		'Last name': 'lastName',
		Email: 'email',
		'Phone number': null,
		'Job title': null,
		Company: null,
		Location: null,
		'Pipeline stage': null,
		Note: null,
		'Note visibility': null,
		Tags: null,
	},
	'LinkedIn Talent Hub, export': {
		candidate_id: 'id',
		project_id: null,
		first_name: 'firstName',
		last_name: 'lastName',
		emails: 'email',
		phone_numbers: null,
		tags: null,
		profile_url: null,
		sourcing_channels: null,
		hiring_state_id: null,
		created_time: null,
		created_datetime: null,
	},
	'Workday, report of candidates': {
		Candidate_ID: 'id',
		First_Name: 'firstName',
		Last_Name: 'lastName',
		Email: 'email',
		Supervisory_Organization: null,
		Location: null,
		Job_Req_ID: null,
		Employee_Type: null,
		Source: null,
		Hiring_Manager: null,
		Last_Recruiting_Stage: null,
		Job_Posting_Title: null,
		Candidate_Stage: null,
	},
	'Moka, fields of a candidate': {
		姓名: 'name',
		电话: null,
		邮箱: 'email',
		性别: null,
		出生日期: 'birthDate',
		民族: null,
		证件类型: null,
		证件号码: null,
		'国家/地区': null,
		籍贯: null,
		工作经验: 'experienceYears',
		招聘模式: null,
		所在行业: null,
		申请归档时间: null,
	},
}

describe.each(Object.entries(systems))('%s', (_, headings) => {
	test('is read by its headings, and nothing in it as an answer that it does not give', () => {
		const read = readHeadings(Object.keys(headings)).map(({ heading, use }) => [heading, use])
		expect(Object.fromEntries(read)).toEqual(headings)
	})
})
