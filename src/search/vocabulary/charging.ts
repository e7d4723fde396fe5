/** Everyday words about charging, paying, refunds and gifts of money. */
export const CHARGING = `
# Paying in general
charging, charging policy, cost to parents, charges for school activities: pay, payment, cost, price, fee, money, how much does it cost, bill, invoice, is it free, fork out, school costs, price list
remission, remit, waive the charge, waived: let off paying, exempt from paying, discount, reduce the cost, reduction, waiver, cheaper, concession, half price, reduced price, money off, sibling discount
charging and remissions, Education Act 1996, sections 449 to 462, charging for school activities: charges policy, law on charging, is it legal to charge, can school charge, can they make me pay, DfE charging guidance
cannot charge, free of charge, no charge can be made: free education, school is free, charge for lessons, charge for exams, free of cost, state school free
optional extras, chargeable activities, outside school hours: extras, things you pay for, optional activities, paid clubs, activity fee, extra activities, paid activity
during school hours, school session, half day, outside of school hours: in lesson time, in school time, after school hours, school time trip, half in school time
admission charge, entry fee, application fee: pay for a place, fee to join, deposit for place, registration fee

# Ways to pay
online payments, online payment system, cashless, electronic payment, payment methods: ParentPay, pay online, SchoolMoney, ScoPay, Arbor pay, Wisepay, School Gateway, SchoolPing, ParentMail, Tucasi, sQuid, Paypoint, Pay by card, card payment, pay by phone app, top up account, bank transfer, BACS, standing order, direct debit, log in to pay, payment app, Apple Pay, online banking, IRIS, MCAS payment, cashless school, eduspot, Pay360, Weduc, Bromcom pay, MyEd
cash, cheques, receipts, payments by cash: pay cash, envelope of money, money to office, send money in, money in bookbag, cash in envelope, correct change, cheque payable to, coins
childcare vouchers, Tax-Free Childcare, childcare payments: vouchers, Edenred, government childcare account, Kiddivouchers, Sodexo vouchers, Universal Credit childcare, HMRC childcare, Co-op vouchers, Computershare
instalments, payment plan, payment by instalments, deposit: pay monthly, pay weekly, installments, spread the cost, pay in bits, pay later, bit by bit, save up, pay it off, pay a bit at a time, more time to pay

# Voluntary contributions
voluntary contribution, voluntary donation: donation, optional payment, voluntary means, suggested donation, ask for money, voluntary payment, asked to pay, contribute, forced to pay, chip in, refuse to pay trip, not pay for trip, what if nobody pays, pressured to pay, school asking for money, art money, termly contribution, voluntary fee
insufficient contributions, insufficient funds, activity cancelled, not enough voluntary contributions: not enough people pay, trip cancelled money, cancelled not enough money, trip not going ahead, shortfall, not enough money
not be treated differently, no child excluded from an activity, unwilling or unable to pay, inability to pay: left out for not paying, child miss out, child excluded not paid, can't go because not paid, singled out not paid, named and shamed, shamed for not paying, embarrassed about money, didn't pay trip

# Help with costs
hardship, financial hardship, financial difficulties, financial assistance, hardship fund: can't afford, help with money, struggling with money, low income, money worries, skint, poverty, help to pay, hard up, lost my job, single mum money, cost of living, cost-of-living crisis, benefits, money problems, financial help, tight for money, help with bills, charity grant, help for poor families, struggling to pay, unable to pay, school help with money, bursary, crowdfunding, cash help
in receipt of benefits, receiving benefits, Universal Credit, income support, qualifying benefits: on benefits, UC, child tax credit, JSA, ESA, jobseekers, pension credit, proof of benefits, benefit letter, dole, low wage, tax credits, asylum support, immigration and asylum act, which benefits count, disability benefit, PIP, carer's allowance, working tax credit, guarantee credit, benefits list
pupil premium, disadvantaged pupils, eligible for pupil premium: PP money, PPG, FSM discount, forces family discount, service premium, PP child pay, pupil premium help, LAC discount, foster child pay, adopted child premium
confidential, treated in confidence, speak in confidence, discuss confidentially: ask for help privately, private chat about money, who do I ask for help with money, who to talk to about money, ask headteacher money, apply for help, hardship form

# What costs what
board and lodging, residential charges, cost of board: cost of residential, residential price, pay for camp, camp cost, how much is PGL, pay for residential, residential deposit, residential free FSM, overnight cost, accommodation cost
cost of visits, charging for trips, school trip charges: trip cost, trip money, how much is trip, trip price, pay for coach, pay for a trip, coach cost, museum entry fee, theatre money, panto money, expensive trip
music tuition, instrumental tuition, vocal tuition, music lessons, peripatetic: piano lessons, guitar lessons, violin lessons, singing lessons, drum lessons, instrument lessons, pay for music, recorder, keyboard lessons, ukulele, music service, how much are music lessons, stop music lessons, missed music lesson, hire an instrument, borrow instrument, flute, cello, trumpet, peri, music teacher charge, music lesson refund, Rocksteady, clarinet, notice for music lessons, Wider Opportunities, brass, music exam fee, rock band, lost violin, piano
swimming charges, cost of swimming, swimming lessons charge: swimming money, pay for swimming, swim lesson cost, how much is swimming, coach to swimming, refuse to pay swimming
examination fees, exam fees, public examination, entry fees: pay for exam, GCSE fee, resit, re-sit fee, didn't turn up to exam, pay for remark, exam charge, remark, private candidate, missed exam fee, SATs cost, grade exam fee, A level fee, exam entry cost, failed to sit exam, fail exam pay
ingredients, materials and ingredients, cost of materials, finished product: cooking money, pay for ingredients, DT money, wood for DT, clay, textiles cost, art supplies, take home what he made, sketchbook, buy ingredients, food tech cost, craft money, paint money, art pack, cookery cost
books and equipment, instruments or other equipment, stationery, textbooks: pencil case, buy pencils, calculator, pay for books, revision guide, CGP books, pens, laptop scheme, pay for iPad, laptop charge, buy a tablet, rent iPad, bookbag cost, reading book cost, journal cost, planner cost, buy own books, school equipment cost, pay for Chromebook, school iPad cost, glue sticks
transport charges, cost of transport, school transport, home-to-school transport: bus fare, bus pass cost, pay for bus, coach fare, school bus cost, travel cost, taxi cost, bus money, free bus, bus pass, petrol money
clubs, club fees, extra-curricular activities, after-school activities, enrichment: club cost, pay for clubs, how much is football club, sports club fee, club money, dance club, gymnastics club, karate club, coding club, free clubs, lunchtime club, refund club, club cancelled, club place, how to join club, chess club, French club, football club, choir, multi-sports, after school sport, school clubs, club sign up, miss club, cancel club
school photographs, photographs for sale, class photographs: school photo, buy school photo, Tempest, class photo cost, class picture, photo order, photographer, school portrait, individual photos, sibling photo, photo proofs, Cardwell, leavers photo, how much is photo, baby sibling photo
early years charges, nursery fees, nursery charges, additional hours, funded hours, free entitlement: nursery cost, 30 hours, 15 hours, free nursery hours, pay for nursery, extra nursery session, top up fee, nursery lunch cost, funded place, nursery bill, consumables, nappies charge, preschool fees, EYPP, eligibility code, nursery notice, stretch hours, nursery deposit, nursery invoice, working parents code, snack money nursery, nursery refund

# Clubs before and after school
wraparound care, wraparound provision, extended services, extended schools: childcare, before and after school, wrap around, school childcare, out of school club, OOSC, babysit, childminder, wrap care, kids club, care before school, care after school, 8 till 6, childcare before work, right to request wraparound, wraparound cost, wraparound place, child care
breakfast club, before-school club, morning club: early drop off, breakfast club cost, how much is breakfast club, breakfast club price, breakfast club time, early birds, sunrise club, book breakfast club, before school care, free breakfast club, breakfast club starts, early morning club, drop off at 7.30, breakfast club phone, early club
after-school club, after-school care, out-of-school club: late club, late stay, tea club, sunset club, stay after school, kids club, late room, twilight club, until 6, pick up at 6, afterschool club price, Night owls, club till 6
booked in advance, booking form, booking system: book a session, book a place, book club, ad hoc, last minute booking, same day booking, extra session, drop in club, emergency booking, book childcare, cancel a session, change session, swap days, waiting list club, regular booking, swap club days, contract club, register for club, booking app, Kids Club HQ, Magicbooking, iPAL, sign up for club
cancellation, notice of cancellation, notice period, cancel a booking: cancel, cancel club, refund if cancel, how much notice, give notice, stop club, cancelled session, 48 hours notice, cancel breakfast club, leave club, ill pay club, not attending still pay, pay when ill, give up place, pay when absent, absent club charge, INSET day charge
late collection fee, late collection charge, late pick-up charge, late collection, collected late: late fee, late fine, charge for late, late pick up, stuck in traffic late, £5 late, running late collect, late from work, how much late, ten minutes late, train late pickup
holiday club, holiday provision, holiday playscheme, holiday activities and food: HAF, half term club, summer club, play scheme, Easter club, holiday childcare, holiday camp, summer camp, INSET club, playscheme, free holiday club
ratio and registration of out of school club, Ofsted registered, registered provider, club staff: private club, outside company club, club phone number, club manager, Junior Adventures, Premier, SuperCamps, club staff qualified

# Debts, damage, refunds
debt, arrears, unpaid charges, non-payment, outstanding payment: owe money, owe, owing, unpaid bill, behind with payments, reminder letter, debt letter, debt collector, small claims, court for debt, missed payments, overdue, chase money, money owed, owed to school, pay back, debt recovery, legal action debt, refuse to pay, bad debt, bailiff, late payment
write off, bad debts, debt write-off: let off debt, cancel debt, forget debt, uncollectable, wipe debt
withdraw the service, suspension of services, refuse access to clubs, place withdrawn, withdrawal of place: kicked out of club, thrown out of club, lose club place, banned from breakfast club, lose place for not paying, excluded from club, club behaviour
refund, reimbursement, reimbursed, refundable: money back, pay back, non refundable, credit on account, overpaid, paid too much, paid twice, refund when ill, return money, surplus, left over money, credit balance, overcharged, leaving refund, refund policy, lost deposit, ParentPay refund, moving school refund, expenses back
damage, breakages, wilful damage, vandalism, loss of school property: broke a window, smashed, snapped iPad, cracked iPad, lost library book, lost reading book, lost book, pay for damage, pay for broken, broke school laptop, graffiti, ripped book, bill for damage, pay for lost book, replacement book, smashed screen, broke iPad, torn book, lost locker key, damage to school property, broke calculator, dog ate book, accidental damage, replace book, vandal, criminal damage, drew on table, dropped school iPad, lost school laptop, lost planner
lost or damaged personal property, personal belongings, not responsible for loss: broken glasses who pays, school lost coat, phone broken at school, broke my child's glasses, stolen bike pay, stolen from peg, claim for lost, damaged clothes, paint on jumper, paint on uniform, who pays for stolen

# Money in passing
no child is left out, voluntary contribution, unable to pay, hard time: cant afford trip, can't pay for trip, skint, no money for trip, trip too dear, trips cost too much, do I have to pay for the trip, too expensive trip, not paid for the trip, struggling to pay, two kids on trips, single mum can't afford
Universal Credit, free school meals, half off, help with paying, pupil premium, remission: Universal credit help, get help with camp, discount for trips, help with club fees, low income, lost my job, redundancy, free trip, PP money, hardship money, siblings discount
given back, refund, deposit, non-refundable, money back: money back for camp, ill and can't go on trip, deposit back, pull out of residential, not going any more money back, cancelled club money, refund for club, refund trip, changed mind about residential, lose my deposit, trip called off, snow cancelled trip, missed club refund
instalments, payment plan, deposit, holds a place, spread the cost, small payments: pay in bits, pay monthly, pay weekly, spread payments, pay it off, when's the next payment, pay deposit late, pay for camp in bits, pay later, ParentPay balance, overdue, owe money, in debt for dinners
lessons on an instrument, music tuition, peripatetic: guitar lessons, piano lessons, violin lessons, drum lessons, ukulele, recorder, trumpet, brass lessons, singing lessons, stop music lessons, price of music lessons, learn keyboard, flute lessons, music service, cello, clarinet
instrument when it is taught to the whole class, whole class, singing, music lessons in class: do we pay for recorder, free music, wider opps, whole class ukulele, is class music free, djembe, samba
lost or damaged, library and reading books: lost library book, lost reading book, dog ate the book, ripped a reading book, pay for lost book, spilt juice on book, baby ripped book, chewed the book, book got wet, bill for lost book, lost a school jumper loan
board and lodging, residential: how much is camp, price of residential, cost of Year 6 trip, how much is PGL, how much for the week away, camp money, price of outdoor centre, what does camp cost
clubs, after-school clubs, club prices, wraparound: how much is football club, club money, price of after school club, pay for club, how much is breakfast club, drama club cost, book a club, multi-sports price
ingredients, cooking, finished product, own the product: cookery money, pay for ingredients, craft materials, money for baking, bring ingredients

# Charges to others
lettings charges, hire charges, hire of premises: cost to hire hall, hire hall price, how much to hire hall, rent hall, deposit hall, hire rates, hire fees, price for pitch, scale of charges, hire price, discount for charity, community group discount, caretaker fee, VAT on hire, party hall price, hire cost
photocopying, copying charges, printing costs, administration charges: print, pay for copies, cost of paper copy, paper copy of policy, reprint certificate, copy of report, charge for letter, reference fee, passport form signing, replacement certificate, admin fee, print at school, print homework
subject access charges, fee for information, freedom of information charges, charge for records: FOI cost, SAR fee, pay for records, cost of pupil record, pay for my data, £10 fee, charge for FOI, copy of file cost, £450 FOI limit, charge for data request
private telephone calls, personal calls, staff use of facilities, private use: personal photocopying, staff pay for print, staff calls, use school phone, use post, personal print
school shop, sales of goods, items for sale: sell, bookbag price, water bottle cost, buy badge, buy planner, sell uniform at school, replacement tie cost, buy at office, recorder cost, book fair, Scholastic, book fair money
fundraising, charitable collections, charity: raise money, charity day, sponsor, sponsored walk, sponsor form, raffle, raffle tickets, cake sale, bake sale, JustGiving, Comic Relief, collect for charity, charity box, tombola, bucket collection, fun run, non-uniform pound, PTA money, Macmillan, coffee morning, school lottery, Race for Life, Red Nose, poppy money, raise money for hospital, tuck sale, car wash, Amazon wish list, harvest, sponsorship, Jump Rope, bag2school, Bags to School, Easyfundraising, collection for teacher, GoFundMe, Save the Children, shoe box appeal
donations, gifts to the school, Gift Aid: give money to school, donate, donate books, donate toys, gift aid form, leave money to school, school fund donation, sponsor the school, bequest, business sponsor, memorial bench, donate equipment, school minibus donation, wish list, donate a tree
parent teacher association, PTA, Friends of the school, PTFA, parents' association: PTA funds, friends association, FOSA, school fair money, join PTA, PTA raise money, PTA committee, what does PTA spend, PSA, join friends, PTA account, PTA chair, PTA events
school fund, private fund, voluntary fund, unofficial fund: tuck money, charity account, fund account, school fund audit, who spends school fund, fund audit
gifts and hospitality, gifts, hospitality, gifts to staff: present for teacher, wine for teacher, end of term present, collection for teacher, box of chocolates, gift card teacher, Christmas present teacher, thank you present, give teacher a gift, teacher gift limit, bribe, freebies, bribery, accept a gift, gifts register, vouchers for teacher, leaving present, value of gift, how much can teacher accept, present from a parent, flowers for teacher, free lunch from supplier, tickets from supplier, £25 gift
lost deposit, lockers, locker charge, key deposit: rent a locker, locker key, lost key, replacement key, locker fee, key fee, lost fob charge
SEN charges, cost of special educational provision, EHC plan provision free: pay for assessment, pay for ed psych, pay for speech therapy, dyslexia test cost, who pays for one to one, pay for TA, tutor cost, pay for dyslexia assessment, free tutoring, private assessment, ASD assessment cost, cost of 1 to 1, tuition cost, National Tutoring Programme
review of charges, level of charges, setting charges, governors set charges: price going up, who sets prices, put up prices, why has it gone up, price rise, increase cost, new prices, charges from September, prices reviewed
complaint about charges, disputes about charges, query a bill, appeal against a charge: wrong bill, dispute bill, charged twice, don't agree with charge, complain about cost, unfair charge, wrongly charged, challenge charge, overcharge, mistake on bill

# Narrow questions about money
tariff, scale of charges, schedule of charges, price list, per session, per child: how much, price, club price, price of club, cost club, fees, how much club
sets the tariff, determines charges, setting charges, charges are reviewed, approves charges: who sets prices, sets prices, sets club prices, decides prices, decides cost, decides charges
individual lesson, group lesson, instrumental lesson, shared lesson, individual tuition: guitar lessons cost, guitar lessons how much, piano lessons cost, violin lessons price, drum lessons price, singing lessons cost, price of music lessons
instrumental and vocal tuition, music tuition, charged termly, vocal tuition: guitar lessons, piano lessons, violin, music lessons, singing lessons
per session including, breakfast club session, early session, sibling discount: breakfast club price, how much is breakfast club, after school club price, cost of breakfast club
no obligation to contribute, under no obligation, voluntary basis, unwilling or unable to contribute, genuinely voluntary: have to pay for trips, have to chip in, chip in, forced to pay, must pay trip, pay for day trips
activity may be cancelled, insufficient contributions: trip called off no money, not enough paid
remission, remitted, reduced charge, waived in full, wholly or partly remitted: let off paying, discount, free school meals discount, on benefits free
cost of replacing, replacing or repairing, damage to school property, meet the cost, wilful damage, breakages: broke a window, broke it, pay for broken, smashed, lost book, broke school iPad
excess, home loan insured, recoverable from the parent, device damage: broke the laptop we borrowed, broke iPad borrowed, cracked borrowed iPad
replacement reading book, lost books, replacement charge, replacement diary: lost library book, lost reading book, lost planner, lost reading diary
late collection, late fee, collected after, additional charge for late: pick up late fine, late pick up charge, late from club
charge per fifteen minutes, part thereof, collected after closing: ten minutes late, late to collect club
payment in advance, payable in advance, invoiced, payment due, settled: pay before, pay up front, bill date
account in credit, debit balance, outstanding balance, debt: owe money, not paid, behind with money, dinner debt
debt recovery, legal proceedings, recover the debt, reminder issued, non-payment: take me to court, chase money, debt collectors
cancellation, non-refundable, notice of withdrawal: money back, get refund, cancel place
fees and charges for records, photocopying charge, copy charge, per sheet: print cost, copies cost, photocopy cost
ingredients and materials, provide the materials, wishes to own the finished product, retain the finished: cooking money, bring ingredients
examination entry, not prepared by the school, fails without good reason, examination requirements: miss the exam pay, pay for exam, resit cost
board and lodging, cost of board, residential visit charge: cost of camp, residential cost, pay for camp
statutory obligation to provide transport, transport costs, home to school transport: pay for bus, bus cost
hire charge, letting charges, hourly rate, per hour, deposit refundable: hire hall cost, rent hall cost, hall price
gifts, donations, parents' donations, enrichment fund, school fund: give money to school, donate
confidential application, discuss in confidence, in confidence with the headteacher, hardship fund: can't afford it, skint, help with money, struggling to pay
entitled to free school meals, receipt of qualifying benefits, eligible for support, low income: universal credit, on benefits, dole
wraparound care, registered for club, booking in advance, club places: book club, get a place at club

# Further formal wordings
levied, charge levied, sums due, monies, payable by parents: pay, cost, bill
defray, subsidise, offset the cost: help with cost, cheaper
indemnify, reimburse, recompense, make good the loss: pay for broken, pay for damage, pay back
solicit, contributions sought, invited to contribute, requested to contribute: asked for money, chip in, asked to pay
sibling discount, second child of the same family, sibling reduction, reduction, younger sibling: money off for brothers and sisters, money off for siblings, money off second child, discount for two kids, two children at club, cheaper for second child, brother goes as well, three kids at club, sibling rate, family discount
gifts to an employee, gifts from parents, register of gifts, declined, valued above: given me a voucher, parent gave me voucher, mum gave me a present, given me money, parent gave me money, gave me 50 quid, keep a gift, keep a present, fifty pound voucher, Amazon voucher from a parent, flowers from parent, bottle of wine from parent
fewer than 48 hours, charged in full, short notice cancellation, notice of cancellation, cancelled session: cancel after school club, cancel the day before, cancel on the day, not coming to club today, don't need club tomorrow, ill so not at club, still charged when ill, cancelled but charged, charged when off sick
instrumental tuition, lesson missed, half a term's notice, termly in advance, loan of instruments, ensemble: missed piano lesson, give up violin, stop guitar lessons, quit music lessons, borrow a violin, hire a trumpet, drum kit lessons, lesson in maths time, music teacher off sick, whole class ukulele, free recorder
voluntary, no pupil is disadvantaged, not prevented, unwillingness to pay, no distinction: don't want to pay for trip, do I have to pay, have to pay, won't pay, haven't paid, will he miss out, still go if I don't pay, paid nothing, everyone else pays for us, can't afford panto
remission, in receipt of, wholly remitted, residential board, low income, pupil premium: do I get help paying, help towards camp, free trips, half price camp, on Universal Credit trip, foster child trip cost, twins cost of camp
debt, overdue, reminder, place withdrawn, recovery, arrears: behind on club, owe for breakfast club, club bill, bailiffs, letter about money, can't pay this month, stopped from club, kicked out for not paying, pay a bit off
late collection, per quarter hour, collected after, thereafter, additional charge: late for club, five minutes late, 10 mins late pick up, held up at work, train late pick up, tube delay, charged for being late, late to club, club shuts at six, after 6pm
booking, booked in advance, allocation of places, waiting list: book a club, book breakfast club, get into a club, club's full, clubs this term, sign up for clubs, how do I sign up, join football club, which clubs are there, drop in to breakfast club, same day club, swap days, change my days, extra day
club is cancelled, clubs cancelled, cancelled at short notice: is club on, football off, club off today, club called off, no netball tonight
cash, card, PayPoint, barcode, online account, cheques not accepted: pay in cash, pay with cash, pay in shop, no smartphone, no internet pay, give money to teacher, money in envelope, log in to pay, forgotten ParentPay password, payment link
breakages, replacement cost, lost book, wilfully, negligently, reasonable contribution: lost his reading book, library book eaten by dog, ripped book, water on book, broke the iPad, smashed a screen, lost locker key, lost instrument, broke a window with ball

# Rules of charging and lettings, one by one
wraparound collection, collected by, over sixteen, password, on the list, collection from club: teenager pick up from club, big brother collect from club, sister collect from after school club, nan pick up from club, password for club, different person collecting from club, cousin pick up
late collection, late fee, late collection charge, collected after closing: late for club, stuck in traffic club, late fine club, charged per minute, 6.15 pick up club, running late for after school club
wraparound cancellation, cancelled without charge, booking cancelled, absence through illness, credited: pay for club if poorly, off sick do I pay for club, club when ill, cancel breakfast club, refund for club, money back for club, still charged for club, holiday still pay club
club places booked, booked on the app, evening before, place on the day, bookings: club last minute, last minute booking, book club tomorrow, same day club, club full, waiting list for club, ad hoc club, emergency childcare tonight, drop in breakfast club
sibling discount, brothers and sisters, reduced fee, discount, lower fee: discount for two kids, money off for siblings, second child cheaper, both kids club discount, three kids club price
club food, light meal, tea, snack at club: what do they eat at after school, eat at after school club, do they get tea at club, breakfast at breakfast club, dinner at club, toast at breakfast club, what's for tea, own snack at club
screens at club, tablets and phones, devices left in bags, films: ipad at club, phone at after school club, switch at club, film at club, telly at club, game console after school
homework at club, homework table, quiet corner: do homework at after school club, help with homework at club, reading at club
wraparound staff, ratio, qualified staff, run by: how many staff at club, who runs after school club, adults at breakfast club, trained staff club
closed, training days, snow closure, bank holidays, holiday club: is club on inset day, club on last day of term, club when it snows, holiday club dates, half term club
tax-free childcare, childcare vouchers, Universal Credit, payment in advance: vouchers for club, pay club with tax free, UC childcare, help with club fees, free breakfast club, funded club
unpaid fees, arrears, place withdrawn, debts: owe club money, can't pay club, behind with club fees, lose our club place, stopped from club
behaviour at club, exclusion from the club, club rules: naughty at club, thrown out of after school club, banned from breakfast club, fighting at club
remitted, remission, board and lodging, receipt of Universal Credit, prescribed limits, Income Support: benefits camp free, on benefits, is camp free, UC trip, free meals kids pay less, low wage help, pupil premium trip free, dole, not working pay trip, cheaper on benefits, PP discount residential
hardship, remit any charge, confidential application, in part or whole, financial difficulty: skint, cant afford, can't afford the trip, no money this month, broke, short of money, lost my job, struggling to pay, help paying, money tight, too dear, can't pay for camp, three kids on the trip, single mum
instalments, deposit, not refundable, final payment: pay in bits, pay monthly, pay a bit each week, bit at a time, spread the cost, deposit back, lose the deposit, change my mind about trip, pull out of trip get money back, ill for the trip money back, dropped out of residential, refund for trip
voluntary contribution, no obligation, not compelled, genuinely voluntary, invitation to contribute: have to pay for trip, refuse to pay, left out if we don't pay, miss trip not paid, trip money, everyone else paid, made to pay
cancelled, insufficient contributions, does not proceed, shortfall: not enough paid, trip cancelled cos no money, trip off
reduction, hire charge, community organisations, scale of charges, lettings, surcharge, hourly rate, commercial hire: scouts want the hall cheaper, scouts hall, brownies hall, hire cheaper, hall for charity, cheap hall hire, discount hall, karate club hire, dance school rent hall, zumba in hall, yoga class hall, hall price, church using hall, cost of hall, field hire, hire pitch, football team rent field, hire the gym, business hire
application to hire, hirer, conditions of hire, lettings, hire agreement, booking confirmed, hire form: rent the hall, book the hall, party in the hall, bouncy castle, kids party at school, wedding in school hall, polling station, hire for a birthday, use the hall at weekend, disco in hall, hire school kitchen, alcohol at a party in school, bar at the hall
hirer responsible, indemnity, public liability, left clean, damage by hirer, insurance of hirers: broke something at hire, leave hall clean, who cleans after party, insurance for hire, who locks up after hire, caretaker overtime
damage, breakages, cost of replacement, wilful, contribution towards the cost, lost books: broke a window, smashed ipad, lost library book, lost reading book, kid broke laptop, pay for broken, dropped the chromebook, ripped book, graffiti pay, lost locker key, how much for lost book
music tuition, instrumental, individual tuition, instrument hire, group tuition, notice to cease: guitar lessons, piano, violin hire, drums, stop music lessons, give up violin, learn an instrument, quit piano, singing lessons, borrow a trumpet, free music lessons
examination entry, re-sit, fails without good reason, examination fee, recover the fee: resit fee, missed exam pay, pay for GCSE, didn't turn up exam
arrears, outstanding, unpaid, debt, reminders, place withdrawn, recovered: owe money, owe for dinners, owe for club, behind with money, can't pay club bill, chase for money, court for dinner money, dinner debt, kicked out of club for not paying, letter about owing, red letter
late collection charge, per quarter hour, charge for lateness, after six o'clock: late for club pick up, fined for late pick up, 5 minutes late club, how much late, stuck in traffic club
breakfast club, after-school care, sessions, session fee, wraparound, extended day: before school club, drop at 7.45, work early, childcare, childminding, tea at club, till 6, kids club cost, after school, early club, sibling discount, pick up from club
booking, cancellation, notice to cancel, booked in advance, unbooked, non-attendance is charged: cancel club, forgot to book, last minute club, not going today still pay, ill for club pay, book same day, swap days, sick but charged, emergency childcare
clubs, extra-curricular, allocation of places, termly charge, oversubscribed clubs: club full, waiting list club, football club, lego club, miss a club, club cancelled, quit a club, chess club cost, first come first served club
free of charge, no charge, during school hours, national curriculum: should school be free, pay for swimming, pay for books, charged for cooking, pay for PE, is it legal to ask for money
ingredients, materials, finished article, wish to own, product: cooking stuff, keep what he made, bring in ingredients, pay for wood, flour and eggs
payment system, online payment, cash is not accepted, cheque, receipt: pay cash, parentpay, cant log in to pay, no bank account, send cash in, app not working pay, pay on phone, change from cash
refund, surplus, excess returned: money back, left over trip money, dinner money left, overpaid, leaver refund
donations, fund-raising, collection, charitable, sponsorship: raffle, sponsor money, cake sale, charity collection, red nose day, pudsey, non uniform pound, collect for cancer, sell poppies, bake sale, bring a pound
parents' association, association, school fund, PTA accounts: summer fair, christmas fair, friends of school, PTA money, run a stall, tombola, join pta, help at fair, booze at fair
school photographer, commercial photographs, book fair, second-hand: photo pack, buy photos, photo too dear, book fair money
free school meals, entitlement, eligible, application for free meals: free dinners, fsm form, do we get free lunch, sign up for free meals, year 3 pay for dinners
early years entitlement, funded hours, additional sessions, consumables: 30 hours, nursery cost, nappies cost, free hours, snack money, top up nursery
telephone, photocopying, copies, private use, per sheet: use photocopier, sign my passport form, copy of certificate, copy of report cost
`;
