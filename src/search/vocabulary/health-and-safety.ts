/** Everyday words about safety of the site, the buildings and the people in them. */
export const HEALTH_AND_SAFETY = `
# Who is in charge, and rules
defects, reporting defects, report a defect, helpdesk, repairs, maintenance request, taken out of use: broken door handle, who do I tell about something broken, broken chair, toilet blocked, leaky roof, light not working, heating broken, fence down, loose tile, wobbly table, snapped hinge, tap dripping, blind fallen down, job for the caretaker, tell the site manager, wasp nest, smashed lock
accident records, accident book, accidents and near misses, recorded on the day, accident form, medical tracker: slipped on wet floor, tripped over a bag, fell over at work, log a slip, log it, nearly hit by, staff accident form, where's the accident book, write down a fall, banged head at work, cut myself at work
RIDDOR, reportable, Health and Safety Executive, seven days off, specified injuries: broken arm reported, off more than seven days, tell the HSE, serious injury report, broke a bone at school, ambulance called report, has to be reported
slips and trips, wet floors, spillages, trailing cables, floor surfaces: wet floor sign, spilled water, icy path, cable across floor, bags on floor, mop up, slippy hall, slippery playground, puddle inside
manual handling, lifting, moving and handling, heavy loads: lift boxes, move tables, move the piano, carry heavy, bad back from lifting, shift PE mats, put out chairs, lift a child, trolley, move furniture
electrical equipment, PAT testing, portable appliance, private electrical equipment: plug tested, own kettle at work, fairy lights, phone charger school, heater from home, extension lead, microwave in class, electric shock, fan from home, diffuser, toaster
hazardous substances, COSHH, cleaning products, chemicals, data sheets: bleach in school, cleaning spray, washing up liquid, hand gel locked, spray in classroom, glue fumes, paint thinner, dettol, wipes, drain cleaner
first aiders, appointed person, first aid at work, paediatric first aid: who's first aid trained, first aid course staff, first aid expired, first aider off today
personal protective equipment, protective clothing, gloves, PPE: gloves for cleaning up, apron, goggles, safety shoes caretaker, steel toe caps, mask
fire evacuation, fire alarm, nearest exit, assembly point, evacuate: fire bell rings, fire bell, fire alarm goes off, where do we line up in a fire, real fire, smell smoke, get bags in fire, visitors in fire, fire in lunch, fire drill at lunch
fire drills, practice evacuation, termly drill, fire log: how often fire drill, practise fire, fire practice, fire door wedged, prop open fire door, fire extinguisher use, fire warden, fire marshal
lockdown, intruder, shelter, invacuation, do not come to school: intruder at school, stranger in building, man with a knife at school, shooter, lockdown parents come, pick up in lockdown, hide under table, text in lockdown, dangerous dog in playground lockdown
critical incident, emergency closure, evacuated, emergency plan: bomb threat, gas leak, power cut, no water, chemical spill, flood, school burnt, closed suddenly, no heating shut
hot weather, temperature of rooms, thermal comfort, extreme temperatures: too hot to work, freezing classroom, minimum temperature, boiling in class, heatwave staff, max temperature to teach, fan in class, classroom heating broken
health and safety training, induction, toolbox: health and safety course, H&S training, ladder course, fire training staff, how often H&S training
inspection of premises, termly inspection, walk round, safety inspection, checks: who checks the playground, check for hazards, governors walk round safety, weekly checks, check climbing frame, H&S governor
health and safety, health & safety policy, statement of intent, health and safety at work, safe working environment: H&S, HSE rules, health n safety, safety rules, safe school, who looks after safety
responsible for health and safety, health and safety responsibilities, competent person, health and safety officer, day-to-day responsibility for health and safety, health and safety co-ordinator, health and safety lead: who is in charge of safety, safety rep, safety officer, health and safety rep, H&S lead, health and safety governor, who to tell about a danger, union safety rep
Health and Safety at Work Act, Management of Health and Safety at Work Regulations: HASAWA, HSWA, health and safety law, 1974 Act, safety law
risk assessment, assess risks, hazard, assessment of risk, significant findings, risk-benefit assessment, written risk assessment, risks are assessed: RA, danger, write a risk assessment, risk assessment form, dynamic risk assessment, hazardous
report hazards, defects, unsafe, defective, hazards are reported, report defects, faulty equipment, taken out of use, maintenance log: broken chair, broken fence, broken window, wobbly table, loose tile, pot hole, pothole, dangerous wall, leaking roof, trip hazard, hole in playground, broken glass, falling bits, maintenance book, report a problem, repair
site inspection, safety inspection, premises checks, maintenance, termly inspection, inspection of the premises: caretaker checks, walk round, building checks, caretaker, janitor, site manager, site supervisor, premises manager, handyman, safety walk, upkeep, estates
structural, building condition, RAAC, roof: crumbly concrete, bubble concrete, ceiling fell, crack in wall, leaky roof, collapsing concrete, falling tiles, old building

# Fire and getting out
fire, fire safety, fire precautions: flames, burning, smoke, burn down, fire rules, fire officer, house fire
evacuation, evacuate, fire evacuation, fire drill, emergency evacuation, evacuate the building, evacuation drill, evacuation practice, practised termly: fire practice, practise fire, get out of the building, leave the building, how often fire drill, fire bell, line up fire, fire drill times, bell goes off, fire assembly
assembly point, muster point, fire assembly point, assembly area, place of assembly: where to meet in a fire, where to line up, meeting point, where stand in fire, gather outside, evac point, where go when alarm
fire alarm, alarm, call point, alarm signal, continuous bell, alarm is tested, sounding of the alarm: fire bell, alarm goes off, siren, alarm test, break glass, set off the alarm, false alarm, who tests fire alarm, smoke alarm, smoke detector
fire extinguisher, firefighting equipment, fire fighting equipment, fire blanket: put out a fire, red bottle, fire hose, extinguishers, foam, who can use extinguisher
fire exit, escape route, emergency exit, means of escape, fire door, final exits, unobstructed: blocked exit, way out, wedge door open, door wedge, green sign, locked fire exit, push bar, blocked corridor, bags in corridor, coats in corridor
fire warden, fire marshal: who checks toilets in fire, fire person, hi-vis fire, fire sweeper, fire marshall
personal emergency evacuation plan, PEEP: wheelchair in fire, disabled in a fire, wheelchair stairs fire, evac chair, can't use stairs fire, deaf fire alarm, crutches in a fire, evacuation chair, lift in fire
fire risk assessment, fire service, fire and rescue service, fire authority: fire brigade, firemen, firefighters, fire engine, who calls fire brigade, fire inspection, 999 fire
registers in evacuation, roll call, head count, sweep of the building: fire register, count children fire, take register outside, visitors fire sheet, missing child in fire, grab bag register

# Lockdown, bombs, intruders, crisis
lockdown, invacuation, lockdown procedure, partial lockdown, shelter in place, lockdown signal, remain out of sight, emergency lockdown: intruder drill, locked in, hide under desks, lock the doors, lock down, gunman, shooter, knife man, active shooter, run hide tell, dangerous dog loose, lockdown practice, lockdown drill, lockdown alarm, angry parent on site, collect child in lockdown, stay inside, code word, hiding drill, police helicopter, smoke nearby
bomb threat, bomb, suspicious package, suspect package, terrorist: bomb scare, bomb hoax, terrorism, terror attack, suspicious parcel, bomb call, explosion, odd parcel, Martyn's Law, Protect duty, white powder, unattended bag
intruder, trespass, trespasser, unauthorised person, nuisance on school premises, security of the premises, unauthorised entry, unauthorised visitor: stranger, stranger on site, stranger in school, someone climbed the fence, prowler, man in playground, burglar, person without badge, strange man, kids on the field at weekend, youths on the field, challenge a stranger
emergency plan, critical incident, business continuity, crisis, critical incident plan, major incident, serious incident plan: disaster, what if school burns down, major emergency, emergency list, crisis plan, bad thing happens, disaster plan, contingency plan, backup plan, tragedy, flooded school
gas leak, gas, gas safety: smell of gas, boiler, gas cooker, carbon monoxide, CO alarm, gas engineer
flood, water leak, burst pipe: leak, leaky, toilets not working, water off, blocked toilets
power cut, power failure, loss of power, utilities: no electric, blackout, lights out, electric off, no heating

# Doors, visitors and security
site security, security, school security, secure site: is school safe, locked doors, safe building, lock up, security guard, safe gates, burglary
gate, perimeter, fencing, boundary fence, gates are locked, pedestrian gate, vehicular gate, perimeter fence: school gates, gate code, what time do gates open, gates locked, gate left open, climb the gate, shut the gate, climbing over fence, hole in fence, climb out, hold gate open, gate buzzer, side gate, unlock gates
key holder, keyholder, access fob, access control: lost key, key fob, alarm code, door code, locked out, fobs, lost fob, swipe card, spare key, copy of key, door code changed, keypad, unlock school
visitors, signing in, visitors' book, visitors must report, report to reception, visitors sign, visitor register: sign in at office, guests, visitor badge, lanyard, signing in screen, InVentry, can I come into school, visit school, signing in book, visiting, sign out, visitor pass, coloured lanyard, red lanyard, ID badge, photo id, show ID, popping in, look around, phone in visitor bag, walk in without appointment
identity badge, ID badges, lanyards, identification badge, visible identification: name badge, staff badge, lost my badge, forgot my lanyard, lanyard colours, no badge
contractors, permit to work, construction work, contractors must report, contractor supervision, competent contractors: builders, workmen, plumber, electrician, scaffolding, building work, window cleaner, photocopier man, engineer, decorators, tradesmen, man fixing, DBS for builders, hot works, painters, gardener, diggers, delivery driver, gas man
deliveries to school, delivery vehicles, delivery drivers: parcel, Amazon, lorry, van in playground, postman, delivery man, Amazon parcel at work, dinner van, courier
closed-circuit television, CCTV, surveillance cameras, camera, closed circuit television, CCTV footage, surveillance: security camera, cameras in toilets, watch CCTV, footage, see the footage, Ring doorbell, filmed at school, how long is CCTV kept, dash cam
violence, aggression, threatening behaviour, abusive visitors, barred, abusive behaviour towards staff, aggressive visitors, threats to staff: angry parent, shouting parent, parent kicks off, banned from site, parent banned, swore at receptionist, threatened teacher, rude parent, hit by parent, parents fighting, shouted at staff, ban from playground, abusive dad, zero tolerance
theft, stolen, personal property, valuables: nicked, robbed, stole, pinched, handbag stolen, lost purse, theft of bike, leave bag, burglary, stolen phone, my bag was taken, handbags

# Cars, roads and parking
car park, parking, vehicles on site, vehicle movement, vehicles on the premises, vehicular access, drop-off, private vehicles, waiting restrictions, park considerately: park at school, staff car park, parents parking, drive into school, disabled bay, blue badge, car in playground, speed limit, minibus parking, reversing, electric car charging, park on grass, park on zigzags, zig zags, zigzag lines, yellow lines, double parked, blocking my drive, blocked driveway, drop off zone, engine idling, idling, stop and drop, taxi drop off, kiss and drop, school run parking
road safety, traffic, pedestrian safety, school crossing patrol, road safety education, safer routes: lollipop lady, lollipop man, crossing patrol, crossing the road, school street, zebra crossing, traffic outside school, busy road, speeding, hi-vis, high vis, walking bus, road closed outside, 20 mph, Bikeability, cycling proficiency, road traffic accident
minibus, driving school vehicles, designated driver, minibus driver, business insurance, seat-belts, use of private vehicles, private cars: drive the minibus, D1 licence, seat belts, car seats, booster seat, staff car children, lift home, take child in my car, give pupil a lift, points on licence, MiDAS, section 19 permit, taxi

# Work equipment and substances
working at height, ladders, stepladder: standing on a chair, climb on table, stand on desk, putting up display, hang displays, step stool, kick stool, get ball off roof, ball on roof, hanging lights, change a light bulb, scaffold tower
asbestos, asbestos management, asbestos register: asbestos in walls, drill into wall, pin in ceiling, drawing pins in wall, asbestos survey, ACM, white asbestos
hazardous substances, COSHH, chemicals, substances hazardous to health, substances hazardous, hazardous materials, safety data sheet, stored in locked, cleaning chemicals: bleach, cleaning stuff, cleaning products, cleaning spray, cleaning cupboard, dettol, washing up liquid, paint, glue, white spirit, toilet cleaner, data sheet, toxic, poison, weedkiller, hazard sheet, spray polish, air freshener, dishwasher tablets, pesticide, slug pellets, rat poison, laminator fumes, glue gun, batteries, science chemicals, aerosol, CLEAPSS
cleaning materials, cleaning equipment, caretaker's store: mop, bucket, cleaner's cupboard, wet floor sign, hoover
electrical safety, electrical equipment, portable appliance testing, PAT, electrical testing, electrical appliances, portable electrical appliances, personally owned electrical, electrical items, inspected and tested: plug, kettle, PAT test, phone charger, own charger, bring a heater, fan heater, extension lead, fairy lights, Christmas lights, toaster, microwave, lamp, bring my own fan, sockets, socket covers, electric heater, sticker on plug, wires, overload, charging laptop, e-bike battery, lithium, bring own kettle, fridge in classroom, air fryer
moving and handling, manual handling, handling of loads, lifting and handling, heavy loads: lift heavy, bad back, carry tables, put out chairs, moving furniture, heavy boxes, lifting children, hoist, back ache, moving tables in hall, trolley, piano, carry a child, stack chairs, back pain
machinery, hand tools, equipment safety, design and technology: hand saw, hammer, hot glue gun, craft knife, Stanley knife, scissors, guillotine, power drill, kiln, sewing machine, hacksaw, goggles, safety glasses, laminator, soldering iron, knives, needles, lawnmower, strimmer, paper cutter, leaf blower, peeler
science safety, laboratory, practical work in science: Bunsen burner, lab, experiment, acid, goggles, science experiment, fume cupboard, candles in class, eyeballs, dissecting, lab coat, radiation
legionella, legionnaires, water hygiene, water quality: hot water temperature, taps, flushing taps, water too hot, drinking water, brown water, lead pipes, tank, water testing, legionaires
personal protective equipment, PPE, protective clothing: hi-vis, hard hat, steel toe caps, goggles, safety boots, gloves, uniform for caretaker, hi vis jacket, ear defenders
noise, vibration, hearing protection: too loud, noisy, building noise, ear defenders, loud music
waste, waste management, bins, recycling: rubbish, wheelie bin, bin lorry, litter, trash, bins overflowing, when are bins emptied
pest control, pests, vermin: rats and mice, mice, mouse, ants, wasps, wasps nest, cockroach, pigeon, flies, flea, bees nest

# Ourselves at work
lone working, working alone, person working alone, signs in, locking up: locking up late on my own, lock up on my own, last one in school, on my own late, alone till late, caretaker on own, cleaner on her own, by myself at weekend
weekend working, holiday working, outside normal hours, building is open: come in on saturday, do my display in holidays, come in summer holidays, set up my classroom, get in at half term, can I have a key, sunday in school, pop in at weekend
building hours, opening hours of the building, open to staff, locked, premises closed: what time does building shut, building shut for teachers, how late can I stay, when does caretaker lock up, thrown out at six, stay till 8, latest I can stay
missed check-in, checked in, buddy, buddy system, contact arrangements: forget to check in, forgot to say I'm home, no answer from lone worker, ring when I get home
never done alone, prohibited alone, must not be done alone, high-risk activities: ladder on my own, chemicals alone, use machine by myself, loft by myself, swimming pool alone, up a ladder alone
one adult with one child, seen through, glass panel, door open, visible: 1:1 room door, shut the door with one pupil, one to one in a room, door shut with a child, alone with a pupil after school, detention with one pupil, music lesson alone
robbery, hand over, cash carrying, banking, personal safety: mugged, robbed, someone demands money, taking money to bank, mugged with the school cash, knife at reception, robber
angry people, aggressive visitors, de-escalation, aggression, threatening behaviour: parent kicking off in office, shouting parent at reception, scary parent, angry dad, someone kicking off, panic button, trapped by a parent, walk away from a parent
home visits, visits to homes, leave at once, feel unsafe, risk assessment for home visits: scary dog at the house, drunk parent at house, two staff home visit, go to the house on my own, dog at the home, felt unsafe at house, smoke at the house, go in the house or doorstep
home working, display screen equipment, workstation assessment, homeworking, working from home: wfh, wfh chair, desk at home, screen for home, working at the kitchen table, sofa laptop back, home office kit
step stool, kick stool, displays, stepladder, working at height: stand on a chair, stand on table, stand on desk, put up display, hang up work, reach high shelf, climb on desk, staple gun display, drawing pins up high, change a bulb, get ball off roof
alarm call-out, key holder, security firm, intruder alarm, called out: alarm going off 3am, alarm at night, burglar alarm gone off, police rang about alarm, called out at night, alarm keeps going off, who has keys, false alarm at night
pupil risk assessment, individual risk assessment, individual assessment, behaviour risk assessment, pupils whose behaviour may hurt: child bites and kicks staff, violent pupil plan, kid keeps hitting staff, risk assessment for one child, biter, child attacks TA, runner, kid who bolts, chair thrower
reported on the form, accident report, violence report, near misses, incident form, reported the same day: got punched where do I log it, log an assault, log being hit, record I was kicked, write up an incident, punched by a child, where do I report a near miss, hit at work form, nearly had an accident
employer, answerable for health and safety, overall responsibility, legal duty, Health and Safety at Work Act: legally responsible, who is liable, school gets sued, director sent to prison, whose fault if hurt, who carries the can, in charge of safety by law
after an incident, debrief, support after, time off the timetable, counselling: shaken up after attack, get over being hit, upset after incident, time out after being hit, go home after being hit, traumatised by incident, press charges, go to the police as staff
risk assessment, risk assessments are reviewed, written assessment, hazards, control measures: who writes risk assessments, do I need a risk assessment, RA, where are the risk assessments, how often risk assessment, risk assessment for cooking, risk assesment for science, see a risk assessment
stress risk assessment, individual stress, management standards, wellness action plan: stress form, stress survey, job is making me ill, stress questionnaire, HSE stress
lone working, lone worker, working alone, outside normal hours, alone on the premises: alone in school, come in at weekends, work in the holidays, stay late at school, caretaker alone, home visit alone, by myself in school, last one in building, alone in the building, on my own after hours, in school on Sunday, alone with a child, late evening, phone when I leave
stress, work-related stress, staff wellbeing, stress management, occupational stress, wellbeing of staff, work-life balance, excessive workload: burnout, burned out, workload, stressed teacher, overworked, breakdown, can't cope with job, anxiety at work, off with stress, signed off, stress risk assessment, mental health of staff, HSE stress standards, too much marking, work life balance
display screen equipment, DSE, workstation, VDU, display screen, users of display screen equipment, eye tests, eyesight test: computer screen, eye test for work, bad chair, screen glasses, back ache at desk, wrist pain, RSI, desk chair, working at home desk, free glasses, monitor height, laptop all day, eye strain
new and expectant mothers, pregnant employees, expectant mothers, pregnancy: pregnant teacher, pregnant at work, pregnant risk assessment, breast feeding at work, expecting a baby, pregnant staff, pregnant and lifting, pregnant TA, maternity safety
occupational health, fitness for work, health surveillance: OH, occy health, work doctor, occupational health referral, fit for work, OHU, fit note
young workers, work experience, young persons: work placement, kid on work experience, trainee safety, student on placement, apprentice safety, year 10 placement
health and safety training, safety induction: fire training, training record, manual handling course, ladder training
insurance, employers' liability, public liability: insured, insurance certificate, RPA, risk protection arrangement, claim on insurance, is my bike insured, personal items insured

# Falls, weather and heat
slips, trips and falls, slips and trips, trip hazards, wet floors: slippery, tripped over bag, slipped over, ice on path, tripped over wire, trailing cables, bags in the way, muddy floor, spilled water, loose mat, uneven path, slip on ice, mats
snow, ice, severe weather, adverse weather, inclement weather, gritting, wintry, inclement, severe weather conditions, treated with salt, cleared of snow: snow day, icy, salt the path, snowballs, snowball fight, frozen playground, bad weather, will school be open snow, storm, high winds, hurricane, sledging, blizzard, slides on ice, black ice, gale, lightning, thunder, red warning, amber warning, weather warning, named storm, teacher can't get in snow
school closure, emergency closure, school closed, close the school, unforeseen closure, closure of the school, partial closure: snow day, shut, school shut, is school open, closing early, closed today, school closed snow, sent home early, radio school closed, boiler broken, no heating, text if closed, local radio, bad weather closing
hot weather, heatwave, high temperatures, extreme heat, excessive heat, sun safety, prolonged hot: too hot, boiling, red hot, sun hat, air con, fans, maximum temperature, hot classroom, sun cream, water bottles heat, shade, sunny, UV, ties off in summer
indoor temperature, heating, workplace temperature, thermal comfort: freezing classroom, cold classroom, radiators, minimum temperature, too cold, heating broken, coats on inside, boiler broken, 16 degrees, 18 degrees
wet play, indoor play, wet weather, wet playtimes, remain indoors, inclement weather: raining, rainy day, wet break, wet lunchtime, stay in when rains, rain at lunch, windy day, too wet for field, muddy field

# Playground and grounds
playground equipment, outdoor play equipment, climbing frame, adventure playground, trim trail, play equipment, apparatus, outdoor apparatus, fixed play equipment, outdoor equipment: slide, swings, monkey bars, trampoline, climbing wall, play equipment broken, gym apparatus, tyres, balance beam, zip wire, den building, loose parts, sandpit, goal posts, goalposts, outdoor gym
PE equipment, physical education safety, gymnastics equipment, PE safety: gym mats, wall bars, javelin, cricket bat, hockey sticks, shot put, trampolines, basketball hoop, hall apparatus, vaulting horse, afPE
trees, tree climbing, pond, poisonous plants: conkers, falling branch, dead tree, pond dipping, berries, fell in pond, stinging nettles, allotment, school garden, sticks, fungi, giant hogweed, mushrooms, tree fell, beehive, throwing stones, throwing sticks, conker fights
forest school, fire pit, campfire, outdoor learning: marshmallows, whittling, den, woods, bonfire, penknife, tools in forest school, muddy, wellies, fire lighting, toasting
swimming, swimming pool, pool safety, lifeguard, water safety: pool, swimming lessons, drown, swimming hats, verruca, paddling pool, open water, splash pool, life guard, armbands, deep end, canoeing, sea, river, chlorine
supervision, levels of supervision, ratios, duty staff, adequate supervision, supervision before school: who watches playground, playground duty, break duty, how many adults outside, lunchtime supervisors, dinner ladies, left alone, nobody watching, children unattended, alone in class, adult to child ratio, midday supervisors

# Animals, smoke, flying things
dogs, animals on site, pets, animals in school, assistance dogs, animals brought, livestock: puppy, dog in playground, bring my dog, walk dog to school, dog on lead, carry dog, dog poo, dog mess, pick up with dog, school dog, therapy dog, reading dog, guide dog, hearing dog, dog tied to gate, class pet, hamster, guinea pig, rabbit, chickens, chicks, stick insects, bring in pet, snake, cat in school, horse, show and tell pet, tortoise, XL bully, dangerous dog, small dog in arms, goldfish, ducklings, well-being dog
smoking, smoke-free, vaping, e-cigarettes, electronic cigarettes, smoking is prohibited, smoking of any kind, smoke-free site: cigarette, fag, ciggies, Lost Mary, Elf bar, Juul, disposable vape, smoke at gate, smoking at the school gate, parents smoking, staff smoke in car, rollies, tobacco, snus, nicotine pouch, pipe, cigar, shisha, smoking area, puff bar, caught vaping, Zyn, e-cig, smoke break, vape in toilets, fag break
alcohol, drugs, under the influence, intoxicated, influence of alcohol, consumption of alcohol, alcoholic drinks, alcohol on the premises: drunk, drunk parent, drinking at work, smells of drink, smell of alcohol, beer, wine, booze, bar at school fair, alcohol at PTA, prosecco, hungover, drunk at pickup, high on drugs, stoned, wine at parents' night, licence for alcohol, tipsy, smelling of weed
drones, unmanned aircraft, model aircraft, unmanned aerial: fly a drone, quadcopter, drone over school
balloons, helium, latex, fireworks, candles, naked flame: balloon release, sparklers, diwali lights, bonfire night, party poppers, lanterns, dry ice, glitter, incense, birthday candles, tea lights, Christingle, smoke machine, lighter
weapons, knife, offensive weapons, bladed article: knives, penknife, gun, toy gun, BB gun, nerf gun, sword, catapult, kirpan, machete, pocket knife, laser pen, stun gun, pepper spray

# People who use the building
hirers, conditions of hire, booking form, application to hire, hire form: rent hall for party, use the hall for christening, baby shower hall, wedding reception hall, book the field, football training pitch hire, yoga class in hall, zumba, slimming world, book the hall on sunday, brownies hall, church group hall
hire charges, scale of charges, deposit, damage deposit, hire discount: hall price per hour, cost of pitch, deposit back, charity rate, PTA free hall, scouts discount, get my deposit back, pay for the caretaker
cancelling a hire, cancellation, notice of cancellation, refund: cancel the hall, cancelled my booking party, money back for hall, school needs hall back
alcohol on the premises, licence, temporary event notice, bar, entertainment licence: bar at a hire, drink at hall party, DJ in hall, sell beer at fete, wine at quiz night, prosecco at PTA, music licence party, loud music till
hirers' responsibilities, public liability insurance, hirer's insurance, damage, left clean: do I need insurance for hall, who clears up, broke a window at party, hall left a mess, use the kitchen at hire, own food at hire, use the tables, bouncy castle in hall, nails in wall
refused hire, unsuitable hirers, political or extremist: political meeting in hall, BNP hall, EDL, banned group, election polling station
dogs on site, assistance dogs, dogs are not allowed, guide dogs, animals on site: puppy at pick up, carry my dog, dog on lead at gate, dog in bag, dog at sports day, tie dog to the gate, cockapoo, dog in the playground, support dog
asbestos, asbestos register, asbestos management: dodgy ceiling tiles, old boiler room asbestos, put pins in wall asbestos, artex
legionella, water hygiene, water testing: taps flushed, water safe to drink, brown water
bicycles, scooters, racks, at the owner's risk: ride scooter in playground, bike nicked, bike shed lock, scooter left overnight, bike rack
car park, parking, pick-up zone, drop-off, yellow lines: park in staff car park, drop off in car park, blue badge parking, zigzags, engine running, park on the grass
lettings, hire of premises, hirer, community use, hire of facilities, hire charges, out-of-hours hire: hire hall, rent the hall, book hall, rent a room, birthday party in hall, bouncy castle, kids party, hire pitch, football pitch hire, use school at weekend, church in school hall, slimming club, dance class rent, brownies, cubs, polling station, wedding, hall for party, karate club hire, hire classroom, zumba, booking the astroturf, evening classes, letting agreement, 3G pitch, alcohol at hall party
school events, fete, summer fair, events on school premises: bouncy castle, firework night, school disco, bonfire, Christmas fair, BBQ, barbecue, jumble sale, bingo, raffle, gazebo, fete stall, inflatables, car boot, PTA event, bake sale, crowd, discotheque
after-hours use, out-of-hours use, extended use, evening use: use the field in holidays, evening event, holiday club site, gates open at weekend, out of hours
neighbours, local residents, community complaints, members of the public, nearby residents: live next door, noise from school, ball over fence, ball in my garden, get ball back, overgrown hedge, lights at night, floodlights, bonfire smoke, parked across drive, litter from pupils, bell ringing, school bell noise, kids on my wall, music too loud, football over fence
consultation with employees, trade union, safety representatives, health and safety committee: safety meeting, union rep, raise safety, staff say on safety, safety committee
home visits, off-site working, visiting families at home: visit family, visit a home on my own, dog at house, go round to the house
passenger lift, lifts, powered doors: stuck in lift, lift broken, automatic doors, disabled lift, elevator
glass, glazing, windows, window restrictors: broken window, cracked glass, fell out of window, open windows upstairs, blinds, blind cords, smashed window, window won't open, safety glass
furniture, shelving, stacking: stacked chairs, tall cupboard, TV trolley, shelf fell, tables folded, chair broke, bookcase fell, tip chairs
homemade equipment, privately owned equipment, own equipment, personal equipment, personally owned, brought from home, own appliances: bring own chair, own fan, own kettle, donate a slide, bring in old toys, second hand sofa, donated equipment, own laptop charger, sofa in class, pillow, bean bag

# In other words: building, weather, work
minimum temperature, teaching rooms, cannot be maintained, temperature of teaching rooms, indoor temperature: freezing classroom, freezing, cold classroom, classroom cold, heating broken, heating not working, boiler broken, nithered, wear coats in class, how cold before closing, radiators off, too cold to teach
high temperature, ties may be removed: boiling in class, sweltering, roasting, how hot before sent home, no air con, heatwave school, sweating in classroom, fan in classroom, sports day too hot
bleach, hazardous substances, cleaning agents, cleaning products, COSHH, safety data sheet: domestos, dettol, Zoflora, Flash, Cif, Mr Muscle, cleaning spray, bring my own cleaning, oven cleaner, Febreze, air freshener, plug-in, weedkiller, white spirit, super glue, hand gel, fly spray, drain cleaner, toilet duck
barring, withdraw the implied licence, banned from premises: partner banned, dad banned, husband banned, banned from school challenge, banned from playground, appeal a ban, how long is ban, lift the ban, let me back on site, ban a parent, kicked off site
aggressive visitors, verbal abuse, abusive, violence towards staff: parent kicking off, parent shouting at me, angry dad at gate, parent swore at teacher, threatened by parent, parent threatening staff, mum screaming in office, parents fighting at gate, scared of a parent, hang up on abusive parent
intruder, unauthorised person, trespass, unidentified: stranger in playground, man hanging round, weird man at the gate, kids on roof, teenagers on field, youths on site at night, someone climbed over
asbestos register, method statement: builders, workmen, scaffolders, roofers, plumber coming, drilling in lessons, builders and kids, hot works, builders toilets, sign in builders
gate, unlocked, pedestrian gate, intercom: what time gate open, gate locked late, gate shut early, stuck outside gate, back gate, side gate, gate code, gates left open
lockdown, out of sight: lockdown drill, hide in classroom, man with knife, gunman, shooting, dog loose on playground, what's the lockdown noise, can I collect during lockdown, ring school in lockdown, practise lockdown scared
evacuation, assembly point, fire drill, fire alarm, evacuated: fire bell goes, alarm in assembly, alarm at lunch, where do we line up, fire in kitchen, leave bags in fire, get coats in fire, fire when on toilet, visitors in a fire, wheelchair when fire, lift in fire, how often fire drill
school closure, adverse weather: is school shut, is school open snow, snow day, school open today, roads icy, walked in and closed, closed early, boiler closed, strike day, teachers strike, open for key workers, polling day
gritting, snow clearance: slipped on ice, salt on playground, icy path, snowball fights, play in the snow
working at height, ladder, stepladder, stand on furniture: stand on chair to put up display, climb on desk, hang display, step on table, put up decorations, change lightbulb, get ball off roof, lights in hall
drawing pins, asbestos, fire retardant: nail in wall, staple display, drill a hole, hang picture, blu tack, hanging from ceiling, fairy lights, display near door
electrical equipment, portable appliances, PAT, personally owned: bring my own kettle, own heater, own fan, phone charger in class, extension lead, toaster in classroom, microwave in staffroom, christmas lights, air fryer, coffee machine, slow cooker, sparks, charge e-bike, scooter charging, fan heater
candles, naked flames, incense: birthday candles, light a candle, tealights, advent candle, diva lamp, joss stick
lone working, lone worker: come in on saturday, work late on own, in school by myself, holidays come in, last one out, locking up, stay late, alone in building, site at night, home visit alone
key holder, key fob: lost my key, lost fob, lost lanyard, lost my badge, forgot my badge, alarm code, set the alarm, copy a key, lend key, lock yourself out
moving and handling, manual handling: move piano, move tables, hurt my back, lifting boxes, putting out chairs, pe mats heavy, lift a child, pregnant lifting
display screen, eyesight, eye test: eye test paid, glasses for work, sore wrists, bad chair, back ache from desk, screen all day, RSI
stress, wellbeing, workload, occupational health, employee assistance, counselling: can't cope with job, burnt out, work is killing me, crying at work, anxiety at work, too much work, snowed under, mental health staff
risk assessment, significant hazards, reviewed: risk assess a trip, risk assessment for pregnant, write an RA, dangerous activity, RA template, someone came back after surgery
pregnant employee, expectant, new mothers: I'm pregnant what now, when to tell work pregnant, pregnant playground duty, pregnant PE, breastfeed at work, feeding baby at work, lie down pregnant

# In other words: grounds, traffic, people
car park, parking, drop-off, zigzag: park at school, parking rubbish, blocking drive, parents parking, park on yellow lines, drive onto site, drop at gate car, kiss and drop, blue badge park, engine running, idling, reverse, taxi drop off, nearly got run over, hit my car, no parking space, electric car charge
cycle, bicycles, scooters, helmet, dismount, bicycle shelter: ride bike to school, bike shed, scoot to school, scooter pod, lock bike up, bike stolen, ride in playground, e-scooter, electric scooter, e-bike, hoverboard, skateboard, heelys, roller skates, bikeability, balance bike
dogs, assistance dogs, therapy dog: bring dog to pick up, dog at gate, tie dog up, carry dog, puppy at drop off, dog poo on field, school dog, guide dog, scared of dogs, allergic to school dog, dog on lead, guinea pig in class, bring in pet, show and tell pet, hamster, chicks
smoking, vaping, smoke-free: smoke at gate, vape at gate, fag outside, parents smoking, staff vape, e-cig on site, smoke in car park, weed smell gate
play equipment: play on climbing frame after school, trim trail, use the park bit, monkey bars after school, siblings on equipment, fell off slide, run around after school, wait in playground, toddlers on equipment, football before school
ball games: play football, hard ball, football banned, bring own football, ball over fence, ball over wall, skipping ropes, tig, bulldog, british bulldog, conkers, snow play
wet play, indoor break, inclement: raining at break, out in the rain, play in rain, stay in rain, coats off outside, wet break who watches
playground duty: who's watching before school, drop off early, left in playground alone, early to school, how many on duty, duty rota, left class alone, left unattended, pop out of class, pop to the loo teacher, watch my class
water temperature, legionella, flushed, drinking water: brown water, taps too hot, water off, water tastes funny, lead pipes, scalding tap
pests, vermin, infestation, pest control: rats, mouse in kitchen, cockroaches, ants in classroom, wasp nest, bees, pigeons, seagulls, bed bugs, fleas in carpet
defect, caretaker: broken chair, loose tile, broken glass, toilet leaking, wobbly table, hole in field, ceiling leaking, light not working, sharp edge, dodgy plug
waste, recycling, litter, skip: recycle paper, litter pick, bin day, old computers, confidential shredding, old furniture
gas, smell of gas, carbon monoxide, evacuate: gas smell, boiler leaking, CO alarm
asbestos, management plan: asbestos in school, old ceiling tiles, artex, banged a hole in wall, dust from wall
critical incident, business continuity, emergency plan: school burned down, coach crash, pupil died, teacher died, terror attack, flood in school, reporters at gate, journalist, press ringing, internet down, power out, bomb threat call, plane crash
drone, aerial, model aircraft, flying: fly a drone, drone over field, drone for photos, kite
helium, balloons, lanterns, fireworks: balloon arch, let off balloons, sky lantern, sparklers, bonfire, smoke machine, confetti, party poppers, glitter
food technology, design and technology: sharp knives cooking, oven in class, glue gun, craft knife, scissors, sewing needles, kiln, hair tied back cooking
CLEAPSS, goggles: explosions, bunsen, acid, heart dissection, eyeball dissection, batteries experiment, slime making, candles science
personal property, liability: coat ripped, glasses broken at school, insured if stolen, who pays for broken glasses, bike nicked, claim off school, phone smashed at school
signing in, escorted: pop into class, go straight to classroom, sign in late, visit teacher without appointment, helper sign in, tailgating, hold the door, deliver cake to class

# In other words: more
event, fair, inflatable, stall, licence, risk assessment: bouncy castle, barbecue at fair, BBQ, bar at school disco, alcohol at fair, raffle licence, fireworks night, donkey rides, animal visit, gazebo, face painting, PTA event safety
swimming pool, hydrotherapy, pond, water, lifeguard: paddling pool, paddling pool nursery, pond dipping, water fight, water slide, fence round pond
sports, goalposts, mats, gymnastics, protective: goal fell, shin pads, gum shields, heading ball, trampoline, contact rugby, vaulting, concussion rugby, hurt doing PE
mobile equipment, whiteboard, television, cables: trip on wires, laptop trolley, charging, projector lamp, hot charger, battery swollen
obstruction, corridor, exits, storage: bags in corridor, blocked door, wedge door, prop door open, boxes in way, buggy in corridor, fire door open, scooters in way
duty to take reasonable care, employees shall: my duty safety, refuse dangerous work, ignoring safety, messing with extinguisher, whose job is safety
fire warden, sweep, roll, nominated: who checks toilets fire, check everyone's out, who rings 999 fire, hi vis fire, last one out of building
food allergies, latex, gloves, staff allergy: latex gloves allergy, dermatitis, hands cracked, gloves rash
violence at work, incident form, police: bitten at work, punched by child at work, sworn at by parent, press charges, record an assault on staff
security cameras, CCTV, signs, footage: camera on gate, who watches cameras

# In other words: coming in, getting out
assembly point, evacuation, place of safety, evacuated, alternative place, building cannot be used, cannot return: evacuation meeting place, meeting place in fire, muster point, where do we meet, where do we go in a fire, where are kids taken, rendezvous, where do kids go if school burns, fire meeting point, line up in fire
lockdown, lockdown drill, stay put, invacuation, intruder, hide: hide under tables, hide under windows, teddy game, hiding game, dangerous dog, bad man, gunman, lock the doors, intruder drill, stay inside drill, sleeping lions, practise hiding
visitors, sign in, badge, lanyard, visitor's badge, report to reception, escorted: red badge, red lanyard, green lanyard, visitor sticker, visitor pass, sign in at the office, stranger in corridor, no badge, what colour lanyard, who is that man, unknown person, challenge a stranger, no lanyard
contractors, supervised, accompanied, contractors on site: plumber, electrician, builder, window cleaner, handyman, photocopier man, workman alone, decorators, boiler man, gas man, workmen, roofers
keys, fobs, lost keys, access codes, alarm: lost fob, lost my keys, door code, alarm code, key holder, lost lanyard, code for door, left keys at home, alarm went off
barred, barring letter, section 547, licence to come, withdraw permission, abusive, asked to leave: ban a parent, aggressive parent, banned from playground, shouting parent, parent swore at me, parent kicking off, threatening parent, nasty parent, thrown off site, banned from school, angry dad
gates, locked, closed gate, gates are open: gate left open, what time gates open, gate locked, gate code, locked out, side gate, get in late, buzz in, buzzer, intercom, press the buzzer
parking, zigzag, yellow lines, car park, drives, residents: zig zags, zig zag lines, yellow zig zags, park outside, blocking drives, where to park, where can I park, parked on pavement, double parked, park in staff car park, parking at home time, disabled parking, blue badge, park on the lines
dogs, guide dogs, assistance dogs, no dogs: bring my dog, dog at the gate, puppy at pick up, school dog, therapy dog, dog on lead, dog in playground, pug, tie dog up, dog mess
bicycles, scooters, dismount, walked on site, push: ride bike in playground, scooter in playground, bike shed, lock bike, trike, cycle to school, balance bike, riding on site
press, media, journalists, media enquiries, spokesperson: newspaper, reporter, TV crew, radio interview, talk to the paper, journalist rings, statement to press, press calls, local paper
lettings, hire, hirers, hall hire: hire the hall, rent the hall, book hall for party, community use, use the field, hire bouncy castle
deliveries, delivery drivers, parcels: Amazon parcel, delivery man, courier, parcel to school, post, delivery van, postman
`;
