/** Everyday words about leave and pay of staff: time off, sickness, parents at work, pay, appraisal, hours and expenses. */
export const LEAVE_AND_PAY = `
# Leave of absence
wellbeing day, personal day, discretionary day, day with pay: duvet day, mental health day, floating day, shopping day off, birthday off, free day off, use my wellbeing day, nativity day off own kid, golden ticket day
refused request, appeal against refusal, leave refused, declined leave, appealed in writing, reasons for refusal: my leave got turned down, leave turned down, head said no to leave, said no to my day off, not given the day off, refused compassionate, appeal my leave, refused flexible working, flexi request refused
dependant, sudden emergency, sick child, breakdown of care, emergency of a dependant: my toddler is ill, nursery wont have him, nursery sent her home, no childcare today, my kid's poorly, my baby has chickenpox, own kids school closed, own kid broke arm, my own child in A&E, gran who has my kids is ill
bereavement, death of a parent, death of a grandparent, close friend, brother or sister, in-law: nan died, grandad died, gran passed away, mother in law died, my friend died, uncle died, lost my mum, baby died, death in the family days
interview for a post, interview leave, interviews: job interview, going for a job, interview elsewhere, second interview, got an interview, shortlisted elsewhere, look round before applying
family events, graduation, wedding, nativity, own child's event: see my own kid's nativity, my daughter's first day, my kid's sports day, my son's passing out parade, best man, bridesmaid, stag, hen, wedding abroad, baby's christening, my child's parents evening
applying for leave, leave form, notice, request for leave, in advance: how do I ask for leave, leave form where, how far ahead book leave, who agrees leave, ask head for a day, how soon to ask for time off, put in for a day
time off in lieu, TOIL, additional hours, extra hours: extra day back, time back for parents evening, owed time, time back for residential
unpaid leave, deduction, daily rate, one three hundred and sixty-fifth, without pay: lose how much for a day off, day's pay docked, cost me a day unpaid, 1/365, unpaid day how much
public examinations, exam marking, examiner, external duties: examining leave, moderating, ofsted inspector leave, marking for AQA
union duties, trade union representatives, facilities time, union meetings: rep time, union rep day, NEU conference, unison rep, safety rep time, strike ballot meeting
rest facilities, private room, refrigerator, express milk, breastfeeding: where can I pump, pump when back from maternity, breast pump, store milk, express at school, feed baby at lunch, milk in fridge, somewhere to express
staff meals, school lunch for staff, hot drinks, staff room, tea and coffee: free dinners for staff, free lunch if I sit with kids, do staff get lunch, staff lunch price, free tea and coffee, tea money, biscuit fund, eat with pupils staff, pay for my dinner staff, staff fridge
staff benefits, flu vaccination, eye tests, discount, cycle scheme: flu jab at work, free flu jab, free parking staff, gym discount, eye test paid, my own kids priority place, perks
workload, emails, reasonable hours, headteacher wellbeing, work-life balance: emails after six, emails at weekend staff, have to answer emails at night, who looks after the head's workload, head's wellbeing, head stressed, too many meetings, reports too long, marking takes all weekend, planning takes too long
school bursary, staff children, children of staff: staff discount club, my own kids in my class, teach my own child, bring my own child to work, own kid in staff room, my kids before school at work
dress code of staff, professional dress, identity badge, lanyard: staff trainers, wear jeans at work, forgot my lanyard, nail varnish staff, dyed hair teacher, staff football shirt, hats staff, PE kit teacher all day
gifts valued above, entered in the register, money is declined: fifty quid voucher, voucher from a mum, mum has given me, keep a gift, forty quid john lewis, given me a watch
leave of absence, special leave, discretionary leave, compassionate leave: time off work, day off work, ask for a day off, time off for staff, teacher wants day off, request leave, leave form, day off in term time, term time holiday for staff, staff holiday, take a day off, teacher holiday, time off in term, leave request, emergency leave, who approves leave, ask head for time off, how to ask for leave, day off for wedding, staff time off, personal day, book time off
leave with pay, leave without pay, paid leave, unpaid leave: lose a day's pay, day off unpaid, take unpaid leave, lose pay, docked, paid time off, deducted from pay, docked pay, full pay, one day's pay
annual leave, holiday entitlement, holiday pay, term-time only: holiday allowance, staff holidays, how many days holiday, holidays for office staff, cleaner holiday, caretaker holiday, teachers holidays, bank holidays, carry over leave, statutory holiday, book annual leave, vacation, 28 days, 5.6 weeks, holiday entitlement TA
bereavement leave, compassionate leave, bereavement, funeral: death of parent, funeral leave, death in family, grandma died, my mum died, time off for funeral, dog died, grieving, loss of a relative, family death, attend a funeral, day off for funeral, close relative died, friend's funeral, passed away
parental bereavement leave, miscarriage, stillbirth, baby loss: lost a baby, death of my child, pregnancy loss, Jack's Law, lose a child, child died, IVF failed
emergency leave, dependants, time off for dependants, care of dependants: my child is sick, own child ill, childcare broke down, poorly child staff, look after my child, carers leave, sick child, partner ill, mum in hospital, childminder let me down, care for elderly parent, emergency childcare, family emergency, ill dependant, nursery rang me, pick up my sick child, look after elderly mum, caring for parent, school closed my own child
carer's leave, unpaid carers: care for elderly parent, look after disabled relative, caring for my mum, carers at work, disabled child leave
medical appointment, hospital appointment, appointments in working hours: dentist in work time, doctor's appointment staff, GP in work time, smear test, scan, hospital in school time, appointment in work time, antenatal appointment, optician, paid for hospital appointment, fertility treatment, IVF, screening, cancer treatment, counselling appointment, operation, cosmetic surgery, blood donor, give blood
jury service, jury, witness, public duties: jury duty, called up for jury, go to court as a witness, magistrate, councillor, jury summons, army reserve, reservist, territorial army, paid for jury, lifeboat, school governor time off, retained firefighter, JP, polling station, justice of the peace
religious observance leave, religious leave, religious festivals: Eid off, day off for religion staff, Diwali off, religious holiday staff, time off to pray, Hajj leave, Good Friday, prayer time
moving house, house move: moving day, move house day, house removal, completion day
interviews, leave for interview, job interview leave: interview time off, interview at another school, time off for job interview, visit school before applying, paid for interview day
graduation, family event, weddings, own wedding: son's graduation, daughter's wedding, sports day own child, nativity own child, my child's assembly, child's first day at school, getting married, honeymoon, see my own child's school play, graduation ceremony, wedding in term time, parents evening of my own child, degree ceremony, best man, bridesmaid
sabbatical, career break, study leave, secondment: year off, take a year out, exam leave staff, course leave, masters degree, career gap, travelling for a year, part time degree, gap year, sit an exam, unpaid year, seconded
trade union duties, time off for union duties, union facilities, facility time: union meeting time off, union rep time, union training, union conference, meeting of the union
adverse weather, snow, unable to get to work, travel disruption: can't get to work snow, snow day pay, stuck at home snow, train strike, car broke down, roads closed, flight cancelled staff, stranded abroad, school shut do I get paid, closed do staff work, tube strike, fuel shortage, work from home snow, car won't start
strike, industrial action: lose pay on strike, strike pay, deducted for strike, walk out, picket
unauthorised absence of staff, absence without leave, unauthorised absence: AWOL, not turned up for work, didn't turn up, staff not ringing in, absent without permission, pulled a sickie

# Sickness
reasonable adjustments, disability, disclose a disability, Access to Work, disabled employees: I have a disability at work, support from work disability, support at work for my condition, tell work I'm disabled, adjustments for my dyslexia, adhd at work, hearing aid teacher, bad hip job, chair for my back, lupus, MS, long covid at work, support from work
sickness absence, sick leave, sickness, absence management, staff absence: off sick, sick, poorly, ill, call in sick, ring in sick, phone in sick, who do I ring if I'm ill, sickness policy, sick day, off ill, staff ill, teacher ill, throwing a sickie, what time to ring in sick, poorly staff, too ill to work, sickness line, text in sick, email in sick, sick at work, set cover work when ill, report sick, going home ill, flu jab, bad back
sick pay, statutory sick pay, occupational sick pay, contractual sick pay: SSP, paid when off sick, half pay, full pay sick, how long full pay, sick money, sickness benefit, pay when ill, OSP, paid sick leave, TA sick pay, run out of sick pay, when does half pay start
self-certification, self-certificate, fit note, medical certificate, statement of fitness for work: sick note, doctor's note, sickline, first seven days, after seven days, note from doctor, seven days off, self-cert, self cert form, sick certificate, how many days before sick note, doctors note staff, Med3, signed off, signed off work, eighth day
return to work interview, return to work: back from sick, meeting after being off, back to work meeting, first day back, RTW, come back from sick leave, return-to-work form, after being off sick, RTW interview
phased return, amended duties, reasonable adjustments: come back gradually, fewer hours after sick, reduced hours after illness, phased back, light duties, part time after illness, come back part time, easing back
long-term sickness, long-term absence, ill health retirement: off for months, off sick for ages, lose my job for being ill, cancer, depression, sacked for sickness, medical retirement, long term sick, off with stress, operation, dismissed for ill health, contact while off sick, four weeks off, ring me when off sick, breakdown, on the sick, job safe when ill, terminal illness, terminally ill, home visit staff
trigger points, absence triggers, absence review meeting, Bradford factor: too many sick days, how many sick days, three absences, sickness meeting, stage 1 absence, absence warning, attendance warning for staff, off too often, attendance targets staff, sickness record, sick too much, monitoring sick leave, ten days sick, always off sick
occupational health, occupational health referral: OH, medical for work, see work doctor, occy health, refuse occupational health, OH report, referral to doctor, fit to work
disability, reasonable adjustments, disabled employees: adjustments at work, disabled teacher, dyslexic teacher, access to work, special chair, disability leave, hearing loss staff, wheelchair staff, autism staff, ADHD teacher, long covid, back problem, adapt my job, deaf teacher
menopause, menopause policy: hot flushes, perimenopause, HRT, period leave, brain fog, fan in classroom

# Parents at work
maternity leave, maternity pay, maternity, expectant mother: pregnant, having a baby, expecting, mat leave, pregnancy, maternity cover, baby due, SMP, due date, tell head pregnant, when to tell work pregnant, how long maternity, maternity money, midwife appointment, antenatal, scan, MATB1, birth, new mum, leave before baby, 39 weeks, when start maternity, back from maternity, KIT days, bump, maternity allowance, come back after baby, return after maternity, pregnant at work, fell pregnant, announce pregnancy, miscarriage, OMP, 52 weeks, pay back maternity, expecting mothers, maternity in the holidays
expectant mothers, new and expectant mothers, pregnancy risk assessment, breastfeeding: pregnant risk assessment, pregnant staff safe, breast feed at work, expressing milk, slapped cheek pregnant, chickenpox contact pregnant, lifting when pregnant, breast pump, morning sickness, pregnant teacher PE, pregnant playground duty, pregnant teacher
keeping in touch days, KIT days: come in during maternity, work on maternity leave, SPLIT days, paid to come in on maternity
paternity leave, maternity support leave, ordinary paternity leave: new dad, dad leave, father leave, partner having a baby, baby born dad, two weeks paternity, SPP, time off when wife has baby, paternity pay, becoming a dad, second parent, same sex partner baby, wife pregnant, mother's partner leave
shared parental leave, parental leave, unpaid parental leave: SPL, share maternity leave, time off for my child, ShPP, 18 weeks, swap leave with dad, both parents leave, unpaid time with my kids, ordinary parental leave
adoption leave, adoption pay, adoptive parents: adopting, adopt a child, adopt a baby, matched with child, surrogacy, fostering leave, surrogate, become a foster carer, adoption meeting, SAP
neonatal care leave, premature baby: baby in special care, prem baby, born early, NICU, neonatal

# Working patterns
expected to read, read or send messages, out of hours, outside working hours, nobody is expected, not expected to reply: answer emails at night, have to answer emails at night, reply to parents at weekend, message me at 10pm, reply in the holidays, check my emails on Sunday, parent dojo at night, switch off my phone from work, delay send
flexible working, flexible working request, part-time working, job share: go part time, part-time, reduce my hours, change my hours, work from home, jobshare, compressed hours, four day week, fewer days, drop a day, hours to suit childcare, start later leave earlier, flexi time, flexible hours, flexi, term time only, nine day fortnight, request refused flexible, part time after baby, work three days, staggered hours, come in late after school run, going part time, full time back, more hours, school run, cut my hours, grandparent care days, can school refuse part time
homeworking, remote working, working from home: WFH, home working, mark at home, PPA at home, zoom meeting from home, work remotely, work on a laptop at home
working time, directed time, 1265 hours, working hours: hours of work, how long is a teacher's day, how many hours teachers work, stay after school for meetings, do I have to go to staff meeting, parents evening compulsory, 195 days, number of days teachers work, after school meeting part time, open evening compulsory, is it compulsory to stay late, part time staff meetings, meetings on my day off, do I have to run a club, work in lunch hour, undirected time, twilights, unpaid hours, weekend work, do playground duty, working time directive, come in on my day off
rest breaks, lunch break, unpaid break: staff lunch break, break during day, lunch hour staff, staff break, half hour lunch, break time duty, coffee break, tea break, lunch duty, paid lunch, work through lunch, leave site at lunch, 20 minute break, toilet break
overtime, additional hours, time off in lieu, TOIL: extra hours, stay late, paid extra, paid for clubs, weekend work pay, TOIL for trip, extra pay for residential, paid for staff meetings TA, extra work pay, residential pay, time and a half, honorarium, claim extra hours, Saturday work, paid for parents evening
planning preparation and assessment, PPA, PPA time, non-contact time: free period, planning time, time for marking, PPA cover, PPA lost, ten per cent, 10% planning, non-contact, PPA at home, missed PPA, time for planning, release time, who covers PPA, prep time
leadership time, ECT time, management time, release time: time out of class, SENCO time, dedicated headship time, ECT release, time for my subject, subject leader time, noncontact, out of class time
rarely cover, gained time, cover for absence: cover for colleague, lose a free, cover lessons, asked to cover, TA cover class, Year 11 gone
staff meeting, staff briefing, INSET: inset day, training day, twilight, morning briefing, INSET days part time, after school meetings

# Pay
pay policy, salary, pay scales, pay range, pay spine, STPCD: pay, wages, how much do I get paid, teacher salary, MPS, UPS, pay point, M1, M6, TA pay, school teachers pay and conditions document, pay band, what teachers earn, earn, TA wages, how much teachers earn, main scale, starting salary, NJC, spine point, main pay range, grade of pay, unqualified teacher pay, pay teachers document, starting pay, portable pay, London weighting, living wage, minimum wage, leadership pay, head's pay, headteacher salary, pay group, hourly rate, salary statement, part time pay, daily rate, supply pay, 1/195
pay progression, pay rise, pay review, increment, annual pay review: pay increase, go up a point, annual rise, move up pay scale, wage rise, pay award, pay decisions, automatic pay rise, cost of living, refused a pay rise, next pay point, bonus, performance pay, pay goes up, PRP, backdated, pay committee
threshold, upper pay range, post-threshold: UPS, upper pay scale, UPR, threshold application, UPS1, UPS3, apply for UPS, move on to upper scale, UPR application, substantial and sustained
pay appeal, appeal against pay decision: pay decision wrong, no pay rise appeal, challenge my pay, appeal pay, wrong pay, appeal my salary, unfair pay
TLR, teaching and learning responsibility, SEN allowance: TLR payment, extra responsibility pay, extra money for SENCO, TLR1, TLR2, TLR3, acting up, acting allowance, recruitment and retention, golden hello, temporary TLR, paid for extra responsibility, SEN point, first aid allowance, retention payment, acting head pay, standing in for the head, acting up pay, safeguarded pay
salary safeguarding, pay safeguarding, pay protection: keep my pay, pay cut, protected pay, job lost same pay, drop in pay
overpayment, underpayment, payroll, deductions from pay: paid too much, paid wrong, wages wrong, payslip, pay back, payday, pay day, wrong wages, underpaid, overpaid, tax code, deducted, P60, P45, paid late, student loan deduction, bank details, advance on pay, emergency tax
gender pay gap, equal pay, equality in pay: women paid less, same pay for same job, part timers paid less, equal pay claim, pay discrimination
pension, Teachers' Pensions, Local Government Pension Scheme: TPS, LGPS, pension contributions, opt out of pension, AVC, retire pension, nest, auto enrolment, pension scheme, lump sum, ill health pension, phased pension
expenses, travel expenses, reimbursement, mileage, subsistence: claim money back, petrol, train fare, receipts, claim back, buy things for class, claim expenses, spent my own money, bought resources, parking costs, claim form, mileage rate, 45p, taxi fare, meal allowance, out of pocket, paid for it myself, fuel, pay me back, buy classroom supplies, hotel on course, bus fare, congestion charge, expenses form, receipt lost, claim mileage, reimbursed, lunch on a trip, relocation, glasses, eye test at work, phone bill, broken glasses, damaged clothes, damage to my car, stolen from work
governor expenses, allowances for governors, governor allowances: governors paid, babysitting costs governors, governor travel, governor claims
cycle to work, salary sacrifice, childcare vouchers: bike scheme, staff benefits, gym membership, staff discount, electric car, perks of job, blue light card, long service award, eye care voucher
professional subscriptions, course fees, training costs: pay for my course, pay back training, leave after course, who pays for training, union subs, pay back course if leave, fund my degree, exam fee staff, pay for masters, tied in after course

# Appraisal and training
appraisal, performance management, appraisal cycle, performance review: staff review, yearly review, PM, annual review, appraisal meeting, review meeting, PM targets, performance appraisal, annual appraisal, PDR, appraised, meeting with my manager, one to one with my boss, appraisals for TAs, appraisal of support staff, performance meeting
appraisal objectives, performance objectives, objectives: targets for teachers, setting targets, how many targets, SMART targets, pupil data target, mid-year review, numerical targets, agree my targets, target setting staff
appraiser, reviewer, performance reviewer: choose appraiser, who appraises, change my appraiser, who reviews the head
headteacher appraisal, external adviser, head's appraisal: headteacher performance management, who appraises the head, SIP, school improvement partner, head targets, governors appraise head, who checks the head
Teachers' Standards, career stage expectations, standards for teachers: what is expected of teachers, professional standards, part two, teaching standards, TA standards, headteachers standards, standards of teaching
professional development, continuing professional development, CPD, training: courses, training days, inset, course request, training course, NPQ, conference, train staff, staff training, how often training, mandatory training, apprenticeship, HLTA course, annual training, e-learning, ask for a course, mentor, coaching, online training, safeguarding training, training record, refresher
early career teachers, ECT induction: NQT, ECT mentor, first year teacher, ECT assessment, fail ECT, new teacher time, NQT year, ECT reduced timetable, induction tutor, two-year induction, ECTs, pass induction, failing NQT

# Narrow questions about leave and pay
bereavement, compassionate leave, immediate family, death of a close relative, funeral of a relative: mum died, dad died, nan died staff, grandparent died, time off funeral, day off for funeral
leave of absence requested, application for leave, leave request, requested on form, discretion of the headteacher: ask for day off, day off, time off work, book a day off, compassionate leave
dependant, emergency leave, illness of a dependant, domestic emergency, family emergency, breakdown of care: my kid is ill, own child sick, nursery closed, childminder let down, childcare fell through
domestic emergency, unforeseen domestic, burst pipe, household emergency: boiler burst, flood at home, burglary, car broken into
notify absence, report sickness, sickness notification, report absence by, absence reporting procedure: call in sick, ring in sick, what time ring in, who do I ring ill, text in sick, email in sick
statement of fitness, fit note, self-certification, self-certificate, eighth day, seventh day: sick note, doctor's note, doctors certificate, self cert
return-to-work, return to work discussion, return interview, following each absence: back from sick, meeting after sick, first day back
occasional absence, trigger, monitoring point, absence review, unsatisfactory attendance: off too much, how many sick days, sick too often
occupational sick pay, full pay, half pay, sick pay scheme, contractual: paid when ill, paid when sick, money when ill
contact during absence, keep in contact, reasonable contact, remain in contact: ring me when off, bother me when sick
maternity leave, notification of pregnancy, expected week of childbirth, qualifying week, MATB1: pregnant, having a baby, when tell work pregnant, baby due
antenatal, antenatal care, ante-natal appointments: midwife, scan appointment, baby scan
paternity, partner's leave, support leave, birth of a child: wife having baby, dad leave, new dad
appointments outside working hours, medical appointments, routine appointments, urgent medical treatment: dentist in work time, doctor in work time, hospital in work time, optician
public duties, jury service, magistrate duties, civic duties, witness summons: jury duty, called for jury, go to court
examination leave, graduation of a child, family occasion, milestone event: daughter's graduation, wedding day, child's sports day, see my child's nativity
moving house, removal day, house removal, relocation: move house day, completion day
flexible working request, statutory request, request to vary hours, reduction in hours, variation of contract: part time, drop a day, fewer hours, work from home, job share
time off in lieu, additional hours worked, TOIL, overtime payment: extra hours, stay late, paid for staying, paid extra
directed time, 1265 hours, directed time budget, contractual hours, pro rata: how many hours, have to go to staff meeting, parents evening hours, work on my day off
planning preparation and assessment time, PPA, ten per cent of timetabled: PPA time, free period, planning time
rest break, unpaid lunch, meal break, twenty minutes, uninterrupted break: lunch break, staff break, tea break
pay progression, pay review, annual pay determination, increment, pay scale, pay point: pay rise, move up scale, go up pay scale, more money, wage rise
pay appeal, appeal against pay, pay decision, representations about pay: unhappy with pay, pay rise refused
appraisal objectives, appraisal, appraisal cycle, performance review, lesson observations appraisal: targets, my targets, yearly review, performance management
threshold, upper pay range, UPR application, upper pay spine: UPS, go through threshold, upper pay
training request, professional development, course fees, release for training: go on a course, pay for course, NPQ
unpaid leave, deduction of salary, one three hundred and sixty-fifth: lose pay, docked pay, day unpaid
expenses, travel and subsistence, mileage rate, claims submitted with receipts: petrol money, petrol, claim money back, train fare, parking
overpayment, recovery of overpayments, deductions from salary: paid too much, wrong pay, payslip wrong
severe weather, inability to attend, unable to travel, reasonable effort to attend: snow, roads blocked, train strike

# Further formal wordings
grant leave, leave granted, approved leave, special leave scheme, maximum in an academic year: how many days off, days off allowed, number of days leave
discretion of the governing board, at the discretion, considered on its merits, operational needs: refuse my leave, leave turned down
incapacity, incapacitated, unfit for work, medically certified, indisposed: too ill to work, off ill staff
sickness certification, medical certification, doctor's statement: sick note, fit note
interim payment, advance of salary, salary advance: sub from wages, pay early
express milk, lactation, private room, nursing mothers, refrigerator: pump milk, pump at work, breast pump, where can I pump, pump maternity, somewhere to pump, feed my baby at work, still breastfeeding, freezer for milk, breastfeeding break

# Rules of leave, sickness and pay, one by one
payslips, pay advice, pay statement, online payslips: wage slip, pay slip, where is my payslip, see my payslip, download payslip, pay stub, old payslips for mortgage, lost my P60, payslip password, get my P45
mileage, pence per mile, business mileage, travel expenses: milage, miles claim, claim for miles, petrol claim, drive to other site, drive between schools, fuel for courses, claim bike miles, 45p
overpayment, recovered, repaid, overpaid salary, instalments: paid me too much, paid twice, want money back wages, extra in my wages, pay back overpaid wages, wages mistake they want back
salary advance, hardship, advance of pay, hardship loan, crisis loan: skint, skint before payday, broke until payday, lend me wages, sub on my wages, can't last till payday, borrow from school, money troubles staff, can't afford rent, season ticket loan
bank details, change of bank details, new bank account, payroll: change where wages are paid, new bank account wages, switched banks, changed my bank, tell payroll new account, new sort code
regrading, job evaluation, grading review, re-evaluation, higher grade, job description: job has grown, should be higher grade, do more than my job, evaluate my job, upgrade my post, doing more than my grade, my role has changed, job evaluated, paid at wrong grade
honorarium, higher duties, acting up, acting allowance, higher-graded duties: covering my manager, doing the office manager's job, doing someone else's job, do boss's job while she is off, extra for covering HLTA
acting allowance, acting headteacher, acting up, deputising, acting head of school: stepping up as head, step up while head is off, be head for a term, covering for the head, acting deputy pay, in charge while head is off sick
residential visits, payment for residentials, overnight stays, allowance for residential, night away: extra for camp, paid for staying overnight, extra for residential, money for sleeping away, paid for school trip nights, PGL pay, paid weekend trip, night away money
part-time teachers, part-time staff, not required to attend, days not worked, pro rata: inset on my day off, training day on my day off, part timer training day, made to come in on my day off, parents evening on my day off, staff meeting on day off, paid to come in on my day off, swap my day off
pay committee, approves pay decisions, pay decisions, governors approve pay: who decides teachers' rises, who signs off rises, who agrees pay rises, who approves my pay, who says if I get a rise
early career teacher, starting salary, basic pay on appointment, main pay range, salary on appointment: newly qualified start on, NQT wage, first teaching job pay, what do new teachers earn, start on M1, ect wages, experience before teaching count for pay
pay portability, previous salary, current salary, experience, pay point on appointment: keep my pay if I move, match my old pay, same point at new school, move school same pay, coming from another school pay, lose my UPS if I move
recruitment and retention, retention payment, recruitment incentive, golden hello: extra to stay, bonus for joining, paid more for maths, shortage subject, golden handcuffs, relocation money, help with moving costs job
unqualified teacher, instructor, unqualified teachers' pay range: not qualified pay, teaching without QTS, instructor pay, Teach First pay, trainee on salary, Schools Direct wage, cover supervisor pay
leading practitioner, leadership group, leadership pay range, headteacher pay range: AST, deputy pay, assistant head pay, how heads are paid, ISR, head's pay range, SLT pay, group size of school
higher level teaching assistant, HLTA, teaching assistant grade, support staff grade, spinal column point: TA grade, TA level 3, hlta pay, scp, TA wages, level 2 TA, NJC scale, green book, living wage, minimum wage
supply teachers, daily rate, short notice teachers, casual, one hundred and ninety-fifth: supply day rate, paid as supply, half day supply, 1/195, casual wage, zero hours, daily supply pay
payment for tuition, out-of-hours learning, holiday classes, booster classes, Saturday school: paid for booster, paid for holiday club, easter revision pay, paid to run club, saturday revision, extra for tutoring after school
first aid allowance, allowances for support staff, additional payment, key holder allowance: extra for first aid, paid for being first aider, money for key holder, call out money, called out at night, standby pay, paid for opening up
written statement of particulars, contract of employment, statement of main terms, terms and conditions: my contract, not got a contract, signed contract, what is in my contract, change my contract, contract in writing, burgundy book
fixed-term contracts, fixed-term employees, temporary contract, expiry of a fixed-term contract: temp job, contract ending, made permanent, temporary teacher rights, maternity cover ends, rolling contract, contract not renewed
continuous service, length of service, previous service, reckonable service: years count, service with other school, long service, service from old school, break in service, how long have I worked here
repay maternity pay, return for thirteen weeks, not return to work, repayment of occupational maternity pay: don't come back after baby, leave after maternity, owe maternity money, not going back after mat leave, pay back maternity pay, quit while on maternity, 13 weeks back
flexible working, part-time, reduce hours, return to work on different hours, job share: three days a week after my baby, go down to three days, come back part time after baby, drop a day after maternity, fewer days after baby, shorter week, down to four days, go part-time after maternity leave
maternity pay, statutory maternity pay, ninety per cent, half pay, Burgundy Book: what will I get on maternity, money on mat leave, how much maternity money, mat pay, SMP, maternity allowance, weeks of full pay, wages while off with baby
annual leave during maternity, accrue leave, holiday accrued on maternity: holidays while on maternity, baby born in summer holidays, lose half term on maternity, get holidays back after mat leave
reasonable contact, contact during maternity leave, keeping in touch: nosy boss on maternity, left out while on mat leave, told about jobs on maternity, ring me while on mat leave, miss promotion on maternity
surrogacy, parental order, intended parents: surrogate baby leave, using a surrogate, having baby by surrogate
fertility treatment, IVF, assisted conception, fertility appointments: ivf off, egg collection day, trying for a baby appointments, clinic appointments
premature birth, neonatal care leave, neonatal care pay, born early: prem baby, baby in NICU, baby in scbu, baby still in hospital, came early
pregnancy loss, miscarriage leave, stillbirth, pregnancy loss leave: lost our baby, partner miscarried, ectopic, termination, molar, baby loss day off
bereavement leave, compassionate leave, death of a friend or relative, funeral: my dog died, best friend died, neighbour's funeral, funeral abroad, auntie died, father in law died, days for a funeral, grieving at work
time off for dependants, dependants, emergency, breakdown of care, unexpected disruption: childminder let me down, nanny not turned up, nursery rang me, my own kid sent home, school rang me about my son, babysitter cancelled, mum collapsed, wife in hospital, no one to look after my kid, my kid's school shut
public duties, councillor, magistrate, time off for public duties, local authority member: sit on the town council, council meetings, JP, bench sitting, school governor elsewhere, tribunal member, prison visitor, parish council, time for council meetings
jury service, loss of earnings, jury summons, certificate of loss of earnings: jury duty pay, called for jury, paid on jury, jury letter, defer jury, jury
reserve forces, reservists, army reserve, cadet force adult volunteers, mobilisation: TA weekend, territorial, called up, army camp, navy reserve, cadet camp, lifeboat crew, RNLI, retained firefighter, special constable
interviews, interview for another post, leave for interviews, visit to another school: time off for interview, interview at another school, look round another school, going for deputy somewhere else, days for interviews, how many interviews
time off to train, study leave, examination leave, degree, graduation: uni day, my own exams, OU exam, masters day, dissertation time, sit my exam
holidays in term time, leave in term time, not normally granted, annual leave in term: teacher holiday in term, cheap flights staff, wedding abroad staff, honeymoon in term, staff go away in term, extra days at christmas, husband's work holiday only in term
unauthorised absence, refused leave, unpaid absence, disciplinary action: take the day anyway, refused day off pulled a sickie, pulled a sickie, went anyway, skiving staff, bunk off work, fake sick, throwing a sickie
moving house, removal day, house move: get my keys day, completing on house, movers coming, moving in
sporting events, representing country, sporting leave, exceptional achievement: run for England, London marathon leave, represent county, team GB, coaching county, world cup
donating blood, blood donors, organ donation, elective surgery, cosmetic surgery: give blood, blood donor off, kidney donor, boob job, nose job, laser eye, tooth implants, private op, lumpectomy
domestic abuse, safe leave, support for employees experiencing domestic abuse: my husband hits me, fled home, leaving my partner, violent partner work, court for abuse staff
adverse weather, snow, unable to travel, unable to attend work, transport failure: snow off pay, cant get in snow, snowed in paid, car won't start, train cancelled, flight cancelled back late, stranded abroad, ash cloud, roads flooded, no buses
phased return, amended duties, gradual return, return on reduced hours: ease back in, easing back, building up hours, come back slowly, after an operation back to work, after my op, part days after illness, build back up
trigger points, triggers, formal review, absence review, pattern of absence, rolling twelve months: how many times off, off before warning, how many sick days before warning, off sick a lot, Mondays off, always off Fridays, attendance warning, sick warning, in trouble for being ill, absence meeting
attendance stages, first attendance warning, stage one, final attendance meeting, dismissal for ill health: warning for being off, lose job for sickness, sacked for being ill, sacked off sick, stage 3 sickness, stage 2 absence
return-to-work conversation, return to work interview, return interview, return to work meeting: back to work chat, chat when I come back, RTW form, quizzed after sick, talk after being off
ill health retirement, incapability, ill-health retirement, medical retirement: too ill to work again, retire sick, finish on health grounds, never coming back sick
notification of absence, reporting absence, report sickness, contact on each day, telephone before: text in sick, email in sick, ring before 7, ring in ill, ring every day, husband ring in for me, forgot to ring in, cover for my class ill
sick pay scale, full pay, half pay, occupational sick pay, length of service, service: how much sick pay do TAs get, off sick pay new job, sick pay runs out, half pay kicks in, months on full pay, sick pay first year, ssp
terminal illness, serious illness, cancer, critical illness: chemo, dying to work, diagnosed with cancer, radiotherapy, chemo days
sickness during annual leave, sickness in school holidays, sickness and leave, accrued leave: ill in holidays, sick in summer, get holiday back, poorly in half term
infectious diseases, forty-eight hours, exclusion period for staff, excluded from work: staff norovirus, D&V staff, how long off with bug staff, covid staff, chickenpox staff, shingles at work, come in with a cold
work-related injury, industrial injury, accident at work, assault at work, injury at work: hurt at work pay, off because pupil hit me, injured by a pupil sick pay, broke my wrist at work, assault leave
medical suspension, infectious, not fit for work, unfit, sent home: sent home sick, made to go home, looks too ill, told to go home ill
counselling, employee assistance, assistance line, confidential, occupational health, support for staff: EAP number, staff counsellor, someone to talk to staff, helpline for staff, free counselling, talk therapy work, physio through work, struggling at work, feel low at work, crying at work, education support
salary, salaries are paid, paid on the, salary date, payment of salaries, credited, last working day of the month, payroll date: payday, pay day, when do wages go in, wages in bank, paid before christmas, pay date, wages not gone in, first pay
overpayment, underpayment, payroll query, salary query, recovered: wages wrong, paid wrong, short on my pay, paid too much, payslip wrong, who do I ask about my pay, pay mistake, missing pay, tax code wrong
fertility treatment, assisted conception, infertility, IVF treatment: IVF, ivf time off, egg collection, trying for a baby, fertility clinic, IUI, embryo transfer, fertility appointments
trigger, separate absences, rolling period, formal review, sickness absence review, occasions of absence, absence management stage: how many times off ill, off ill before formal, how many sick days, off sick too much, too many sick days, sick record, off ill three times, in trouble for being ill, sacked for being ill, meeting about my sickness, formal for sickness, keep being ill, always off ill, bradford factor
long-term sickness, continuous absence, occupational health referral, four weeks, phased return, reasonable adjustments on return: off for months, off with stress, signed off, broken leg off work, coming back bit by bit, back part time after being ill, operation off work, cancer off work, off with depression, off with back
notify, telephone the deputy, detained, report sickness by, by 7.15 am, absence line, cover arranged: ring in sick, call in sick, too ill for work, what time do I ring, text my boss sick, throwing a sickie, phone in ill, who do I call at 6am
self-certificate, self-certification, first seven days, statement of fitness, fit note, medical certificate: sick note, doctors note for work, sick line, how long before sick note, note after a week
sick pay, full pay, half pay, statutory sick pay, occupational scheme, length of service: paid when off sick, how much sick pay, how long sick pay lasts, sick money, runs out of sick pay, SSP, paid if I'm ill
return-to-work interview, return to work, discussion upon return, first day of return: back after being ill, meeting when back, back to work chat
ill during leave, sickness in holidays, sickness during vacation, reclaim leave: sick on my holiday, ill in half term, ill over summer
accrued, annual leave, support staff leave, taken in vacations, term-time only employees, statutory holiday: holiday in term staff, caretaker holidays, office staff holidays, how much holiday do I get, when can I take my holiday, book holiday work, take time off in term, cheap holiday staff, honeymoon in term, carry over leave
leave of absence, discretionary, with pay, maximum in a year, granted: day off work, need a day off, time off please, book a day off, unpaid day, will I lose pay, ask head for day off, get out of work early
compassionate, bereavement, close relative, death of, funeral: mum's dying, dad in hospital, nan's funeral, funeral off work, died staff leave, grieving, friend's funeral, how long off when someone dies, cat died
parental bereavement, stillbirth, miscarriage, loss of a pregnancy, death of a child: lost the baby, miscarried, child died, stillborn
dependant, emergency, care of a dependant, breakdown in care, sick child: my kid's ill, my own kid is poorly, childminder ill, nursery shut, mum had a fall, collect my kid from school, kid sent home from school, wife in labour, no childcare, dad's fallen, son in hospital
medical appointments, outside working hours, with pay for the time necessary, hospital appointment of employee: dentist in work time, doctors in work time, smear test, hospital appointment work, physio in work, scan, blood test, therapy appointment, eye hospital, GP in school time
religious festival, religious observance of employees, faith days, observance of festivals: eid off staff, staff eid, teacher off for eid, my own religion day off, diwali work, day off work for religion, friday prayers
wedding, civil partnership, marriage, graduation, ceremony, family event: getting married, my own wedding, sister's wedding, daughter graduating, son's sports day, see my kid's nativity, first day of my kid's school, take my daughter to uni, christening
removal, house move: moving home, completion day, day off to move
jury, jury service, witness, magistrate, public duties, court attendance, tribunal: jury duty, court letter, summoned, councillor meetings, special constable, reservist, territorial army
interview, interview leave, attendance at interview: job interview off, interview at another school, look round other school, going for another job
study leave, examination leave, study for a qualification: my own exam, uni exam, degree day, revising for my exam, resit
adverse weather, unable to reach, inclement weather, travel disruption, severe weather: snowed in, roads icy, train strike, car broke down, snow do I get paid, stuck at airport, flight cancelled
maternity, 52 weeks, keep in touch, notification of pregnancy, fifteenth week, maternity scheme: pregnant, having a baby, up the duff, expecting, baby on the way, tell head I'm pregnant, mat leave, maternity money, how long off with baby, baby early
paternity, partner's leave, maternity support, two weeks: wife having baby, girlfriend pregnant, new dad, time off baby born, dad leave
adoption, adoption leave, matched, placement: adopting, foster to adopt
shared parental, parental leave, unpaid parental, eighteen weeks: share leave with partner, time off with my kids unpaid, summer with kids
expressing, breastfeeding employee, rest facilities, private room, expectant: pump milk, express at work, feed my baby, somewhere to pump, pregnant and lifting, pregnant lie down
menopause, adjustments, symptoms: hot flushes, HRT, menopausal, hot and sweaty at work
disability leave, reasonable adjustments, disabled employee, Access to Work: bad back chair, dyslexic teacher, deaf at work, adhd staff, special chair
gender reassignment, transition, trans employee: transitioning at work, trans teacher, change name at work
carer's leave, carers, long-term care need, one week unpaid: look after my mum, caring for dad, disabled son appointments, caring for parents
flexible working, statutory request, change to working pattern, two requests, decided within two months: go part time, drop to four days, fewer hours, late start, school run, drop Fridays, job share, cut my days, work less, condense hours, finish early for kids
1265, directed, contracted hours, calendar of directed time: how many hours, made to stay late, have to come to staff meeting, part timer come on day off, forced to do club, forced to do parents evening, made to come saturday, inset on my day off
overtime, prior approval, claimed on form, time off in lieu, additional hours: stay late paid, paid extra, extra hours, worked over, TOIL, paid for club, paid for residential, owed hours, claim hours
unpaid break, uninterrupted, twenty minutes, lunch interval: staff dinner, lunch duty, no lunch break, miss my break, eat with kids, cup of tea break, hot drinks in class
planning, preparation and assessment time, PPA, not less than ten per cent, blocks of not less than thirty minutes: lost my ppa, ppa at home, time to plan, taken off ppa to cover, free periods, missed ppa back
rarely cover, foreseeable, cover supervisor: cover a class, asked to cover, TA taking class, TA covering teacher, use me for cover
pay progression, pay recommendation, pay committee, performance pay, annual determination, scale point: pay rise, go up a point, more money, raise, move up the scale, wage increase
upper pay range, threshold, substantial and sustained, highly competent: UPS, apply UPS
appeal on pay, representations, pay hearing: not happy with pay, pay unfair, turned down for pay rise, argue my pay
allowance, teaching and learning responsibility, TLR, SEN allowance, acting allowance, honorarium: extra pay for leading, doing extra job paid, covering for deputy, acting head, paid for being SENCO, extra responsibility no pay
pension, pension scheme, Teachers' Pension, retirement, phased retirement: retire, pension form, step down before retiring, opt out of pension
expenses, reimbursed, receipts: bought stuff for class, spent my own money, money back for glue, claim for books, pay me back, parking ticket on course, train ticket, taxi
appraisal, objectives, appraiser, appraisal cycle, planning meeting, mid-year: my targets, performance management, yearly review, how many targets, PM meeting, end of year review, appraisal of TA
training, professional development, course, release, repayment of fees: pay for masters, NPQ, training day part time, fees back if leave, conference, send me on course
early career teacher, induction, mentor, reduced timetable: NQT, ECT, newly qualified, first year of teaching, fail ECT

# In other words: hours and beliefs
flexible working, request for flexible working, statutory request, variation of hours, part-time working: different hours, change my hours, ask for different hours, compressed hours, work part time, job share, reduce my hours, finish early, drop a day at work, work from home, four day week, start later, school run hours, go down to three days
religious festivals, time off for religious, unpaid leave, religious observance for staff: staff time off for eid, teacher diwali leave, work on religious day, pray at work, day off for religion staff, sabbath friday early, staff Ramadan
pregnant staff, expressing milk, breastfeeding room, new mothers, rest room: pumping, pump milk, breast pump, pumping milk room, pregnant at work, bump, risk assessment pregnant, fridge for breast milk, expecting
`;
