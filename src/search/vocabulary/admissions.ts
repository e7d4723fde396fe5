/** Everyday words about admissions: applying, places, appeals, waiting lists, moving in and moving up. */
export const ADMISSIONS = `
# Applying
admission, admitted, school place: enrol, enroll, sign up for school, join the school, apply for school, starting at the school, register my child, intake, put name down, getting into the school, choose a school, spaces, spare place
admission arrangements, determined arrangements, admissions policy, admission authority: admission rules, who decides admissions, how places are given, how are children chosen, how places are allocated, School Admissions Code, admissions code, admission consultation
application form, common application form, application, preferred school: CAF, apply online, put down schools, choose a school, first choice, second choice, third choice, preference form, how many schools, application deadline, list schools, apply to reception, apply to the council
closing date for applications, closing date, application deadline, 15 January, 31 October: last day to apply, deadline for application, when do applications open, deadline for reception, deadline for secondary, closing day
late application: missed the deadline, forgot to apply, apply late, too late to apply
supplementary information form, SIF: church form, extra form, religious form, vicar form, form for priest, supplementary form, faith form, baptism form, form signed by priest
proof of address, evidence of address, permanent address, home address: council tax bill, fake address, false address, false information, tenancy agreement, utility bill, lied about address, using nan's address, rent, moving house soon, where child lives, two addresses, proof where we live, grandparents address, birth certificate, child benefit letter, exchange of contracts, lying on the form
false information, fraudulent, misleading application, withdrawn place: lied on application, cheat, lie about address, place taken away, fake application, offer withdrawn, false application, lose the place, take away place
open day, open evening, school tour, visit the school, prospectus: look round, look around, tours, visit before applying, show round, see round, brochure, book a tour, open morning, viewing, tour of school
offer of a place, national offer day, allocated: offer letter, results day for places, offer day, 16 April, 1 March, accept the place, turn down a place, refuse place, decline offer, primary offer day, secondary offer day, no school place
published admission number, PAN, admission number, planned admission number: how many places, how many children in reception, how big is the school, year is full, is the school full, class full, full up, capacity, number of places, how many pupils, size of year group
infant class size, class size, infant class size legislation: 30 in a class, how many in class, class of 30, more than 30, maximum class, big classes, thirty children, limit on class size, too many in class

# Who gets a place
oversubscription criteria, oversubscribed, criteria: more applications than places, who comes first, too many applicants, order of priority, how are places given, which children first, popular school, ranking, too many children applied, chances of getting in
catchment, catchment area, priority area, designated area: live near, out of catchment, zone, which school for my street, local school, out of area, postcode, live outside, school nearest, catchment map, moved out of area, neighbourhood, village school
distance, straight line, nearest, walking distance: how far away, as the crow flies, how is distance measured, live close, far from school, last distance offered, nearest school, miles, shortest walking route, closest to school, furthest distance, metres, how close do I live
tie-break, random allocation, lottery: two children same distance, drawing lots, same distance, toss a coin, ballot, tiebreaker, names from a hat, drawn at random, block of flats
sibling, brother or sister: brother at school, sister already at school, older brother, already got a child here, step-brother, half-sister, sibling priority, twin, foster sibling, sibling rule, siblings at school, younger sibling, sister goes there, sibling link, sibling at junior school, cousin
multiple birth, twins, excepted pupil: triplets, only one twin got in, split twins, twins in the same class, multiples, separate twins
children of staff, child of a member of staff: staff child, teacher's child, work at the school place, children of teachers, staff kids, my child at my school, work here place for my child
looked-after, previously looked-after, children in care: adopted priority, foster child place, adopted from abroad, LAC priority, foster child admission, IAPLAC
medical or social need, social or medical reasons: medical priority, doctor's letter for place, special reason for place, social worker letter for place, disabled parent, medical reasons for this school, compelling reasons, vulnerable
education health and care plan, EHC plan, names the school: EHCP place, statement names school, SEND admission, special needs place, place for disabled child, named in plan, EHCP admissions, can school refuse special needs, turned away because of special needs
faith criteria, religious affiliation, church attendance, baptised, practising: go to church, christened, baptism, baptism certificate, Catholic, Muslim, not Christian, not religious, vicar's letter, priest reference, mass, how often go to church, worship, parish, atheist, other faith, certificate of Catholic practice, non-religious, mosque, Hindu, Jewish, baptised late, Anglican, Sunday attendance
pupil premium priority, service premium, children of UK service personnel, crown servants: armed forces admission, military posting, army family place, quarters, BFPO, unit postal address, forces family
feeder school, linked school, named feeder, attending the infant school, attending nursery: nursery does not guarantee, does nursery guarantee a place, infant to junior, junior transfer, linked infant school, from nursery to reception, automatically move up from nursery, move up from infants, guaranteed place, automatic place, juniors place, apply again from nursery, preschool to reception
selective, aptitude, entrance test, grammar school: 11 plus, 11+, entrance exam, grammar, pass mark, CAT tests, music aptitude, bursary, banding, scholarship
sixth form admission, entry requirements, post-16 entry: get into sixth form, grades for sixth form, A level entry, GCSE grades needed, join Year 12, external applicants, sixth form application
overseas, children from overseas, children from abroad, right of abode: visa, foreign nationals, from another country, immigration, passport, moved from abroad, Hong Kong, arrive from overseas, British passport, come back from abroad

# Ages
summer-born, summer born, admission outside normal age group, normal age group: born in August, summer baby, start a year late, August birthday, July birthday, June birthday, youngest in year, hold back a year, summer birthday, start reception at five, wait a year, year behind, delay a year, born in July, born in June, premature baby, put back a year, keep back a year, start school late
deferred entry, defer, delayed admission, deferral: start later, start in January, start after Easter, delay starting, put off starting, start part time, not ready for school, too young, defer a year, start reception later, starting later in the year, wait until five, start part time reception, hold place until January
out of year group, outside normal age group, chronological age: repeat a year, skip a year, put up a year, moved up a year, held back, gifted move up, out of cohort, flunk, repeat reception, redo the year, wrong year group, moved down a year, skip a grade, stay down
compulsory school age, rising five, admission age: what age, how old, age to start, 4 years old, age for reception, what age start school, date of birth, fourth birthday, school starting age, when can my child start school

# Appeals and waiting
admission appeal, appeal, independent appeal panel, right of appeal: refused a place, turned down, lost place, challenge decision, appeal form, appeal against refusal, appeal for a place, appeal hearing, appeal school place, appeal deadline, fight for a place, rejected, appeal dates, appeal for school, argue for place, win an appeal, chances of appeal, denied a place, 20 school days
independent appeal panel, appeal hearing, clerk to the appeal panel: who hears appeals, appeal panel members, bring someone to appeal, attend the appeal, appeal evidence, panel decision, represent me at appeal, result of appeal, appeal papers
infant class size appeal, prejudice, unreasonable decision: class size appeal, no chance appeal, too full appeal, over 30 appeal, appeal infant class
second appeal, further appeal, fresh application, significant change of circumstances: appeal again, another appeal, apply again, appeal twice, reapply
Office of the Schools Adjudicator, schools adjudicator: object to admission arrangements, OSA, complain about admission rules, unfair admissions, adjudicator
waiting list: wait for a place, how long on the list, position on list, place on waiting list, top of the list, moved down the list, put on the list, how long to wait for place, how do I stay on waiting list, spare places
in-year admission, in-year application, in-year transfer, casual admission, mid-year: move schools, change school mid-year, join in the middle of year, move to area, just moved, moving house, swap schools, midterm, mid term, new to area, joining part way, change schools in year, switch school, spaces in Year 3, any places in year 4, move my child here, place available now, school to school transfer, new family
fair access protocol, hard to place, managed move: FAP, been excluded elsewhere, refuse a child with bad behaviour, challenging behaviour refused, child without a school, kicked out of last school, fresh start, excluded from another school
admitted pupil, induction of new pupils, new pupils: first day at new school, new girl, new boy, settle in, joining mid year, new kid, new child in class, start date, help to settle
withdrawal of offer, withdraw an offer, place withdrawn: offer taken back, take back the place, lose place, never turned up, start date missed, place given away

# Moving up
transition, transfer to secondary school, secondary transfer, transfer between phases: move up, going to secondary, moving to high school, Year 7, big school, high school, middle school, leave primary, secondary school place, moving up to Year 7, year six to seven, upper school, apply for secondary school, starting Year 7, comp, senior school, induction day, which secondary, going up to high school, secondary application, change from primary, after year 6, transition day, primary to secondary, secondary school visit
moving to the next class, next class, transition arrangements, transition: new teacher next year, moving class, which class next year, class lists, meet new teacher, change class, move up day, mixed class, who is my child's teacher next year, going into Year 1, Year 2 to Year 3, Reception to Year 1, nursery to reception, split class, swap classes, jump up day, infants to juniors, shuffle up day, new class teacher, find out next teacher, transition to year 1, bump up day
class organisation, mixed-age classes, mixed age, class allocation: mixed year group, split class, friends in same class, choose class, request a teacher, two years in one class, in a class with friends, composite class, split year, ask for different teacher, change my child's class, vertical class
transfer of records, transition information, pupil records: records to secondary, pass on to new school, information to new school, tell the new school, file goes with child, secondary told about special needs, SEN information passed on
exceptional fees, charging for admission, voluntary contributions: pay for a place, cost to join, fee for application, admission fees, pay for school, donation for a place, buy a place, deposit

# Narrow questions about places
oversubscribed, oversubscription criteria, order of priority, priority given: who comes first, too many apply
common application form, home local authority, apply through the local authority, closing date: apply for school, apply for reception, put name down
supplementary information form, supplementary form, priest's reference, clergy: church form, vicar form
straight-line distance, geographical information system, front door, shortest safe walking route: how far, live near, distance from school, as the crow flies
siblings living at the same address, sibling, half-brother, step-siblings, same household: brother already there, sister at school
looked-after, previously looked-after, adopted from state care, child arrangements order: foster child place, adopted place
exceptional medical or social, professional evidence, supporting evidence: doctor letter for place, special reason
named in the plan, education health and care plan, naming the school: EHCP place, plan names school
tie-breaker, random allocation, supervised by independent, drawing of lots: same distance, toss a coin
published admission number, admission number, places available: how many places, any spaces
waiting list, re-ranked, ranked in accordance, maintained until: waiting list place, move down the list
in-year applications, in-year, mid-term applications, applications outside the normal round: move schools, join midway, just moved
deferred entry, compulsory school age, part-time until, prescribed day: start later, start in January, not ready
outside their normal age group, summer born, out of cohort: hold back, keep back a year, August baby
independent appeal panel, appeal, 20 school days, grounds for appeal: refused place, turned down
infant class size, limit of 30, prejudice appeal: thirty in class, class too big
fraudulent, misleading information, withdrawn offer, intentionally misleading: lied address, fake address
nursery attendance, no guarantee, separate application, does not guarantee: nursery to reception, automatic place
transition arrangements, induction visits, transfer to secondary, liaison with secondary: move up, year 7, big school
registration of new pupils, admission meeting, new entrants, welcome meeting: joining school, start at school, new starter
visits by prospective parents, tours, open days, prospective parents: look round, show round

# Rules of the admissions code, one by one
distance, proximity, nearest to the school, geographical, resident within, parish boundary, reside: catchment, catchment area, live round the corner, live next door, down the road, closest, nearest house, zone, postcode
measured in a straight line, Ordnance Survey, address point, seed point, computerised measuring: how measure distance, Google Maps distance, measured door to door, crow flies, measured by road
summer-born, born between 1 April and 31 August, outside the normal age group, delayed entry, decelerated: august baby, summer baby, born in july, youngest in the year, start a year late, reception at five, hold back, not ready for reception, too young for school, august birthday
published admission number, admission number, PAN, places are available in Reception, number of pupils to be admitted, intake: how many kids get in, how many places, how many do you take, how many spaces, reception places, how many children taken
staggered, commencement, phased entry, mornings only, part-time attendance, induction period, gradual admission: half days, half days at start, half days reception, mornings reception, full days reception, first week of reception, when full time, full time straight away, settle in slowly, build up to full days, part days
transfer to secondary education, secondary place, secondary education, home local authority, secondary school application, transfer at eleven, Year 7 place: high school, big school, comprehensive, secondary school, after year 6, moving up to seniors, senior school, comp, year 7 application, apply for high school, next school
ranked, re-ranked, position may descend, position may change, lower the list, date on which a name was added, length of time on the list: gone down the waiting list, moved down list, dropped down list, lost my place on list, was third now fifth, overtaken on the list, waiting longest, first on the list, jumped the queue
worshipped, frequency of worship, practising, regular worshipper, faithful attendance, church attendance, parish, electoral roll: go to church, church every week, churchgoers, go to mass, Sunday school, attend church, christian family, do we have to be religious, go to mosque, go to temple, covid church closed, how often church
clergy, minister of religion, priest, incumbent, clergy reference, religious leader: vicar sign, vicar letter, priest form, imam, rabbi, pastor signs, get it signed at church
temporary address, leased temporarily, short-term tenancy, another is retained, ordinarily resident, habitually resident, main residence, not accepted: rent a flat, rent nearby, renting near school, rent to get a place, airbnb, stay at nans, using grandma's address, move in with my mum to get in, second home, buy a house near, two homes, empty house
fraudulent, misleading, deliberately misleading, intentionally misleading, withdrawn, withdraw the offer, false declaration: lie to get a place, cheat to get in, fib, pretend to live, fake address, lied on form, get caught lying, fiddled the address, lose place for lying
shared residence, lives for part of the week, majority of the school week, child benefit, equal time, parents live separately: two addresses, lives with dad half, split custody, 50/50, joint custody, which address do we use, parents split up which address
class allocation, allocated to classes, friendship preference, friendship groups, composition of classes: same class as friend, same class as best mate, put with friends, class with pals, apart from another child, ask for a teacher, separate the twins, different class from cousin, who picks the classes, split up friends
sibling, brother or sister, half-brother, foster sibling, attending at the time of admission: got one there already, sister in year 6, siblings get priority, same school as brother, kids in different schools, step-sister, older one there
in-year, outside the normal round, mid-year, vacancy, other year groups: move mid year, new to area, swap schools, any spaces in year 3, any places left, moving house new school, change school now, can we come to your school, start next week, start after half term, how soon can he start
refusal, refused, reasons for refusal, right of appeal, notice of appeal, independent appeal panel: didnt get a place, turned down for a place, got our second choice, not our first choice, fight for a place
lodge an appeal, appeal timetable, grounds of appeal, 20 school days, clerk to the appeals panel: appeal deadline, appeal letter, win an appeal, chances at appeal, how do appeals work
accept the offer, respond to the offer, notified of the outcome, national offer day: when do we hear about reception, accept place, turn place down
late application, received after the closing date, exceptional reason for lateness: missed the deadline, forgot to apply, too late to apply, applied late
nursery, does not confer, no automatic, no priority, separate application must be made, nursery class: at the nursery already, nursery kids get in, move up from nursery automatically, nursery guarantee, preschool here already
home visit, visits prior to admission, induction, preliminary visit, introductory session, transition session: come to our house, teacher visits house, stay and play, meet the teacher, try it out, settling-in session, see the class before starting, first day nerves
documents required, birth certificate, evidence of date of birth, proof of residence: bring passport, what do I bring to register, birth certificate needed
children of staff, employed for two or more years, skill shortage, members of staff at the school: I work here can my kid come, teacher's own child, TA's child place, staff kids get in
named school, education health and care plan, plan that names the school, must be admitted: EHCP get in, has a plan do we apply, special needs place, ehcp kids first
service families, Crown servants, posting, armed forces, unit address: army move, RAF posting, dad in the army, forces kids
tie-break, random allocation, drawn by lot, equal distance: same distance, block of flats, coin toss, two kids one place
multiple births, twins, final place, exceed the number: one twin got in, triplets, twins last place
consultation, determined annually, admission arrangements, admissions committee, admission authority: who picks the kids, change the admission rules
visits by prospective parents, prospective parents, tour, open morning: see the school first, have a look round, come and see, look around, show us round
refuse admission, fair access, previously excluded, challenging behaviour: excluded kid get in, kicked out of other school get in
withdraw from the school, leaving the school, notice of withdrawal, ceasing to attend, removal from the roll: we're moving, moving away, taking him out, leave mid year, moving abroad

# In parents' words: applying, homes, refusals
closing date, 15 January, common application form, reception applications, apply to the local authority, deadline: apply for big school, apply by when, deadline for big school, when to apply for Reception, school application deadline, apply for primary school, start school application, apply for big school by, form for reception, when do I apply
home address, lives for most of the school week, shared equally, shared residence, Child Benefit, majority of the school week, registered with the GP: share custody, joint custody, split between two homes, lives with both parents, separated parents address, which address, week on week off, dad's address or mum's, address on the form, two homes, fifty fifty, divorced address
right of appeal, refused, waiting list, appeal, refusal, independent panel: didn't get a place, not get our school, none of our choices, unhappy with school offered, wrong school offered, no place for my child, got turned away, missed out on a place, got our third choice
visits are welcome, shows families round, tours, prospective parents, show round, visit before applying: come and look round, come for a look, see the school first, have a nosey, viewing the school, look before applying, visit before we choose, see around, walk round the school
accept, decline, offer, offers are sent, accepted or declined, withdrawn after a reminder: accept the place, say yes to place, turn down the place, offer email, when do we hear, find out which school, when are places announced, don't want the place, results of application, hear back, forgot to accept
three preferences, order of preference, preferences, equal preference, name three schools: how many choices, put one school only, second choice, does order matter, list of schools, put same school three times, first choice
defer, deferred entry, part time, compulsory school age, full-time place, fifth birthday: mornings in Reception, mornings until five, start after Christmas, keep at nursery till five, wait till he is five, part time until five, half days until five, not full time yet, send her later, still only four
significant change, change in circumstances, second application, further application: apply again same year, reapply this year, try again for place, another go
false information, fraudulent, misleading, withdrawn: rented a house nearby, pretend address, use gran's address, fib about address, found out we lied
junior school, Year 3, Year 3 place, transfer to junior school, no automatic transfer: infants to juniors, move to juniors, go up to juniors, after year 2, next school after infants, apply for juniors, leave infants, get into juniors, big juniors
infant class size, class size, 30 pupils, one school teacher, excepted pupils: how many in class, thirty in class, bigger than 30, 31 in class, class too big, kids in each class, full class, maximum in class
review of decision, look again, no right of appeal, nursery place, Chair of Governors: refused nursery, appeal nursery place, turned down for nursery, unfair nursery decision, didn't get nursery place
clerk, appeal form, appeals, panel, grounds, written notice of appeal: start an appeal, send appeal to, where does appeal go, lodge an appeal, appeal letter, how long to appeal, put in an appeal, appeal day, appeal evidence
designated area, catchment area, live outside, resident in the area: in the catchment, out of the catchment, catchment area map, in our area, wrong side of the road, not in the area, boundary of area
medical or social need, exceptional, supported by a letter, only this School can meet: medical grounds, social reasons, letter from doctor to get in, health visitor letter place, special case, disability place
nearest, straight line, distance, address point, mapping system: how far do you have to live, crow flies distance, nearest kids, measure distance, how close, miles away
lots are drawn, random allocation, two distances are equal: same flats, same distance, coin toss, pick from hat
sibling, half, step, foster, same household: half sister count, stepbrother count, cousins count as siblings, partner's kids, brother left school, brother at junior school, sister at nursery, foster brother
in-year, in-year application, school days, local authority: move during year, switch schools now, swap school, leaving old school, start midyear, change from another school, move here next month
`;
