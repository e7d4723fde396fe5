/** Smaller rules on money, visits, personal data, complaints, special needs and staff in the plain wordings of warm schools beside those of councils. */
export const WARM_WORDINGS_OF_PAPERWORK = `
# Money and visits
dinners are free, free in Reception, school dinners, paid in advance, dinner price, price of a school meal: how much are dinners, dinner money, cost of school lunch, do infants pay for dinners, free lunch year 2, dinner cost juniors, price gone up lunch
dinner debt, leads to a text, packed lunch is asked for, plan to pay, unpaid dinner: owe dinner money, behind with dinner money, no money on account, stopped her dinners, minus on ParentPay, text about dinner money
milk is free, fifth birthday, free milk, under-fives, Cool Milk: milk cost, milk stops at five, pay for milk, carton of milk, oat milk nursery
music lessons, hire of an instrument, instrumental lessons, instrument hire, peripatetic: guitar lessons cost, piano lesson price, borrow a violin, drum lessons, cost of flute, give up music notice, recorder lessons free, broke the trumpet
clubs after school, outside coaches, club fees, after-school club session, breakfast club session, wraparound: breakfast club price, how much after school club, football club cost, book breakfast club, late stay price, childcare vouchers, tea club, holiday club, sibling discount club
lost reading books, lost library books, replacement cost, charge for lost, books at cost: dog ate book, ripped library book, pay for lost book, left book on bus, book bag lost
items made in school, wishes to keep, finished product, cost of materials: cooking ingredients pay, keep the birdhouse, clay pot take home, DT materials cost, food tech money, Christmas card art pack
ParentPay, PayPoint, cash or cheques, online payment, cashless: pay cash, can I send money in, cheque for trip, card payment office, login for ParentPay, Arbor pay, SchoolMoney, PayPoint barcode, envelope of money
deposit, holds the place, place is filled, school cancels: get deposit back, lose deposit, non refundable deposit camp, deposit deadline, changed mind after deposit, pay to save a place
fees are not given back, missed sessions, two weeks' notice, notice to leave, cancel a club: refund for missed club, cancel club place, ill for football club money, stop after school club, drop out of club, club called off
visit may be cancelled, too little comes in, given back, insufficient contributions, cancelled visit: trip called off, not enough paid, trip cancelled refund, coach didn't come money, is trip off
not made known, paid or not paid: do other parents know who paid, shamed for not paying, kid told not paid, list of who hasn't paid, teacher said in front of class money
Pupil Premium, six years, half price, free club: PP money spent, free music lesson, premium for my child, service kid premium
educational visits coordinator, EVC, EVOLVE, enters the visit, weeks ahead, risk assessment: plan a trip how long, trip form staff, trip risk assessment, book a trip steps, Evolve deadline, last minute trip
visit beforehand, pre-visit, preliminary visit, place is new, exploratory visit: do I have to visit first, check out venue, recce, been there before trip, paid time for pre visit
minimum ratios, one adult to, adult to pupil ratio, supervision ratios, staffing ratio: how many adults on trip, ratio for reception trip, ratio year 3, one to six, enough adults on trip, 1:10, how many helpers
first aider goes, paediatric certificate, first aid kit: first aider on trip, who does first aid on coach, who takes inhalers trip, medical bag trip, plasters on trip
one consent, covers local walks, annual consent, consent on entry, separate written consent: sign for every trip, forgot permission slip, walk to library consent, consent for camp, verbal permission phone, lost trip letter, local church walk permission, both parents sign consent
withdrawn from a visit, behaviour puts others at risk, excluded from a visit, after adjustments: banned from trip, not allowed on trip behaviour, naughty kid trip, miss trip for being bad, money back banned trip, he can't go unless I come
seat belts, coaches have seat belts, buckets and wipes, travel sickness, booster seats, coach travel: car seat on coach, sick on coach, travel sick tablet, Joy-Rides, Kwells, belt on bus, toilets on coach, who sits next to her, booster for trip, carsick
parent who drives, business use, licence insurance and MOT, proper seats, parent drivers: drive kids to match, take other kids in my car, lift to swimming gala, insurance for driving pupils, petrol money helper, share cars netball
wristband, wear the sweatshirt, names are not shown, high visibility, school's number: what to wear on trip, hi vis, uniform on trip, wellies farm trip, name badge trip, coat for trip, lost on trip wristband
throw-away bag, packed lunch is, given one by the kitchen, free school meals packed lunch: lunch for trip, carrier bag lunch, FSM trip sandwich, fizzy drink trip, lunchbox on trip, chocolate on trip
spending money, named purse, pocket money, gift shop: how much money trip, money for gift shop, fiver for trip, tenner residential, card on trip, souvenir, tuck shop camp money
kit list, parents' meeting, information evening, clothing list, weeks before: what to pack camp, sleeping bag, wellies residential, camp meeting date, walking boots, waterproofs borrow, rucksack or case, teddy camp, torch
sleep apart, boys and girls sleep, shares a child's room, sleeping arrangements, dormitories, bedrooms: share a room with friend, who sleeps in room, trans room camp, teacher sleep in tent, mixed tents, bunk, dorm mates, choose roommates, night supervision
homesick, ring home through staff, missing home: cry at camp, miss mum on residential, ring home from camp, first night away, pick her up from residential, wants to come home early, letter home camp
sent home for behaviour, collected at the parents' cost, early return, brought home: kicked off residential, fetch from camp, sent home from trip, vape on residential, pick up from PGL naughty
council's insurance, does not cover valuables, insurance covers, travel insurance: is trip insured, lost camera on trip, glasses broken trip, personal accident, does school have insurance, ski insurance
# Personal data and pictures
subject access request, personal data we hold, free of charge, by word of mouth, within one month: SAR, copy of emails about my child, DSAR, all records on my son, ask for data, charge for SAR
educational record, cost of the copying, see the child's record, within 15 school days: see school file, copy of report, old school reports, look at her record, test results from years ago, get my child's record
request to erase, right to erasure, right to be forgotten: delete my data, wipe my child's records, remove behaviour record, take name off system, clear his record
consent for pictures, photo consent, separate tick, consent may be withdrawn, pictures are removed: change photo permission, no photos of my child, take picture down, photo form, not on Facebook but website ok, stop using her picture, newspaper picture of son, foster child photo
picture may not be used, still takes part, tactful, children without consent: left out of class photo, not in photo cropped, no photo kid in play, hide her in picture, can't be filmed nativity
school cameras, school-owned devices, moved to the server, personal phones to photograph, taken on school: teacher used own phone for pic, personal camera, photos on my mobile, iPad pictures deleted, upload class pics
school photographer, single portraits, class pictures, individual photographs, obliged to buy: photo day, class photo date, sibling photo, order school photos, Tempest, hair for photo day, missed picture day, proofs
cameras cover, CCTV, recordings are kept, kept for 28 days: see CCTV of my child, camera in toilets, how long keep CCTV, watch footage of fight, car scraped in car park, ring doorbell, police want footage
fingerprints, biometric data, biometrics, facial recognition: thumbprint lunch, finger scan dinner, opt out fingerprint, face scan canteen
encrypted, memory sticks, locked when left, portable storage: USB stick, pen drive, laptop stolen, lock my screen, work laptop home, left laptop open, hard drive, personal Gmail for work
blind copy, sent by Egress, secure email, wrong recipient: bcc parents, encrypt email, email SEN report out, all parents emails shown, password the document, fax report
passes to the next school, kept for six years, kept until, retention period, 25 years old, destroyed after: how long keep my file, old records, what happens to records when leaving, ex pupil records, shred date, keep registers, send file on, destroy job forms, accident book how long
# Complaints
acknowledged within three, receipt is acknowledged, written answer, new date is given, answer given within: how long for reply to complaint, no reply to complaint, still waiting for head, complaint delay, chase complaint, two weeks nothing
form COM1, complaint form, marked private and confidential, by letter or by email, formal complaint: make it official, put it in writing, complain in person, write to head, help filling complaint form, can't write well complaint
anonymous complaints, not normally investigated, name and address, without giving a name: complain without name, stay anonymous, don't want school knowing it's me, secret complaint, unsigned letter
withdraw a complaint, withdrawn at any time, changed my mind: drop complaint, cancel complaint, sorted now stop complaint
uphold the complaint, dismiss the complaint, in whole or in part, recommend changes: win complaint, get teacher sacked by panel, change decision panel, lose complaint, part upheld
acted unlawfully or unreasonably, Department for Education, Ofsted considers, after the panel: complain to Ofsted, ombudsman, MP, council won't help complaint, still unhappy after panel, write to education secretary, final stage complaint
limit contact, one named person, unreasonable conduct, serial complaint, vexatious: too many emails, told not to email, told me one email a week, complained again same thing, school blocked me, harassment complaint parent, keeps complaining
noise litter or parking, zigzags, blocked drives, parking team: parents parking on pavement, school bell noise, balls over fence, zig zag lines, school run parking, litter outside school, traffic warden, residents moan, engine idling, yellow lines drop off, lollipop lady
# Special needs
SEN information report, Local Offer, SENDIASS, independent advice, free independent: advice for SEN parents, someone neutral SEN, charity help SEN, short breaks, respite, groups for autistic kids, parent partnership, who can help me fight
extra visits, photo book, before they change class, transition, secondary SENDCo, move to secondary: nervous about new teacher, year 7 SEN, moving class autism, meet new teacher, settle at high school, big school SEN, social story, tour of secondary again
hearing impairment, visual impairment, sensory and physical, specialist teacher, radio aid: deaf child, wears hearing aids, blind in one eye, big print, colour blind, glue ear, sit near front hearing, BSL, cochlear
ramps, accessible toilet, hygiene room, one level, accessible entrance, disabled parking: lift upstairs, hoist, blue badge, pushchair ramp, crutches stairs, disabled loo, is school wheelchair friendly, walking frame, disabled parent access
ordinarily available, wobble cushions, ear defenders, movement breaks, coloured overlays, pencil grips, visual timetables: wobble seat, weighted blanket, headphones noise, now and next board, brain breaks, slope board, sit on a ball, writing slope, large print, task slicing, wiggle
additional support for each pupil, notional SEN budget, top-up funding, first £6000: SEN money, is funding spent on my child, who pays for one to one, top up, element 3, funding cut TA, 6k
SEND governor, SEN governor, link governor, meets the SENDCo: governor for SEN, who checks SEN, inclusion governor name
# Staff
dress code, see-through, leggings, flip-flops, sportswear, appropriate dress: jeans at work, shorts teacher, dress down Friday staff, what can I wear to teach, trainers teacher, cleavage, hoodies TA, crocs, vest top, ripped jeans
tattoos, facial piercings, visible tattoos: sleeve tattoo, nose ring teacher, eyebrow piercing TA, neck tattoo, cover tattoo, tongue stud, pink hair teacher
return-to-work meeting, return to work, absence triggers, occupational health: back after sick chat, off three times, meeting after being off, trigger points sickness, phased return teacher, OH referral
counselling line, employee assistance, wellbeing of staff, day and night: burnt out, stressed teacher, crying in the car work, mental health staff, who can I talk to staff, EAP number, anxious about work, panic attack teacher
read or answer emails, between 6 pm, right to disconnect, email curfew: emails at night, reply at weekend, parent emails at 10pm, have to answer on holiday, head texts Sunday, workload emails
second job, other employment, secondary employment, conflict with the duties: another job, tutoring job, bar work teacher, side hustle, Etsy shop, moonlighting, OnlyFans, Uber at night, evening job
claimed on form, mileage, within one month, reimbursement: claim petrol, get money back for resources, bought glue claim, 45p a mile, lost receipt, parking claim course, buy class books claim
business interests, hospitality, conflict of interest, register of interests: husband's firm hired, free lunch from rep, tickets from supplier, my brother does the roof, declare my company, governor contract school, meal paid by photographer
grievance, put in writing, union representative, grievance procedure, raised informally: complain about colleague, row with boss, unfair treatment at work, complain about head staff, bullied at work, bring union, falling out with TA, fed up with manager
press enquiries, passed to the headteacher, media enquiries: journalist rang, BBC at gate, newspaper rang me, reporter asks about school, camera crew outside, interview on radio
laptops and keys, last day of employment, keys are never lent, alarm codes, return of property: hand in laptop leaving, lost school keys, lend my key, alarm code forgotten, give back badge, keys to cleaner
repeated outside, learnt about families, keep confidences, gossip: talk about pupil in pub, told my husband about a kid, staff room gossip, mum asks me about another child, TA gossiping at gate, chat about families, nattering
alcohol and drugs, under the influence, smoking and vaping, in sight of the gates, unfit for work: hungover at work, drink at lunch, glass of wine Christmas do, smell of booze staff, vape in car park, where can staff smoke, fag break, CBD, prescription drowsy
position of trust, sexual relationship, criminal offence, crushes, infatuations: pupil fancies me, love letter from pupil, crush on teacher, date a sixth former, kid says I love you, flirting with pupil, engaged to ex pupil
sarcasm, humiliate, shout in a child's face, treat all pupils with dignity, belittle: teacher shouted at him, screaming teacher, made fun of kid, embarrassed in class, called stupid by teacher, humiliated in assembly, roll eyes at kid
photo lanyard, worn at all times, staff badge, staff identification: lost my lanyard, forgot badge staff, do I have to wear ID, new lanyard
Medical appointments, outside hours where possible, hospital appointments, antenatal care, time off for appointments: dentist work time, smear test in school time, hospital appointment teacher, IVF time off, GP at nine staff, scan time off
`;
