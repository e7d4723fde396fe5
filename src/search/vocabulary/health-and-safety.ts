/** Everyday words about safety of the site, the buildings and the people in them. */
export const HEALTH_AND_SAFETY = `
# Who is in charge, and rules
health and safety, health & safety policy, statement of intent: H&S, HSE rules, health n safety, safety rules, safe school, who looks after safety
responsible for health and safety, health and safety responsibilities, competent person, health and safety officer: who is in charge of safety, safety rep, safety officer, health and safety rep, H&S lead, health and safety governor, who to tell about a danger, union safety rep
Health and Safety at Work Act, Management of Health and Safety at Work Regulations: HASAWA, HSWA, health and safety law, 1974 Act, safety law
risk assessment, assess risks, hazard: RA, how dangerous, danger, write a risk assessment, risk assessment form, dynamic risk assessment, hazardous
report hazards, defects, unsafe, faults: broken chair, broken fence, broken window, wobbly table, loose tile, pot hole, pothole, dangerous wall, leaking roof, trip hazard, hole in playground, broken glass, falling bits, maintenance book, report a problem, repair
premises, site inspection, safety inspection, premises checks, maintenance: caretaker checks, walk round, building checks, caretaker, janitor, site manager, site supervisor, premises manager, handyman, safety walk, upkeep, estates
structural, building condition, RAAC, roof: crumbly concrete, bubble concrete, ceiling fell, crack in wall, leaky roof, collapsing concrete, falling tiles, old building

# Fire and getting out
fire, fire safety, fire precautions: flames, burning, smoke, burn down, fire rules, fire officer, house fire
evacuation, evacuate, fire evacuation, fire drill, emergency evacuation: fire practice, practise fire, get out of the building, leave the building, how often fire drill, fire bell, line up fire, fire drill times, bell goes off, fire assembly
assembly point, muster point, fire assembly point: where to meet in a fire, where to line up, meeting point, where stand in fire, gather outside, evac point, where go when alarm
fire alarm, alarm, call point: fire bell, alarm goes off, siren, alarm test, break glass, set off the alarm, false alarm, who tests fire alarm, smoke alarm, smoke detector
fire extinguisher, firefighting equipment, fire fighting equipment, fire blanket: put out a fire, red bottle, fire hose, extinguishers, foam, who can use extinguisher
fire exit, escape route, emergency exit, means of escape, fire door: blocked exit, way out, wedge door open, door wedge, green sign, locked fire exit, push bar, blocked corridor, bags in corridor, coats in corridor
fire warden, fire marshal: who checks toilets in fire, fire person, hi-vis fire, fire sweeper, fire marshall
personal emergency evacuation plan, PEEP: wheelchair in fire, disabled in a fire, wheelchair stairs fire, evac chair, can't use stairs fire, deaf fire alarm, crutches in a fire, evacuation chair, lift in fire
fire risk assessment, fire service, fire and rescue service: fire brigade, firemen, firefighters, fire engine, who calls fire brigade, fire inspection, 999 fire
registers in evacuation, roll call, head count, sweep of the building: fire register, count children fire, take register outside, visitors fire sheet, missing child in fire, grab bag register

# Lockdown, bombs, intruders, crisis
lockdown, invacuation, lockdown procedure, partial lockdown, shelter in place: intruder drill, locked in, hide under desks, lock the doors, lock down, gunman, shooter, knife man, active shooter, run hide tell, dangerous dog loose, lockdown practice, lockdown drill, lockdown alarm, angry parent on site, collect child in lockdown, stay inside, code word, hiding drill, police helicopter, smoke nearby
bomb threat, bomb, suspicious package, suspect package, terrorist: bomb scare, bomb hoax, terrorism, terror attack, suspicious parcel, bomb call, explosion, odd parcel, Martyn's Law, Protect duty, white powder, unattended bag
intruder, trespass, trespasser, unauthorised person, nuisance on school premises: stranger, stranger on site, stranger in school, someone climbed the fence, prowler, man in playground, burglar, person without badge, unknown adult, strange man, kids on the field at weekend, youths on the field, challenge a stranger
emergency plan, critical incident, business continuity, crisis: disaster, what if school burns down, major emergency, emergency list, crisis plan, bad thing happens, disaster plan, contingency plan, backup plan, tragedy, flooded school
gas leak, gas, gas safety: smell of gas, boiler, gas cooker, carbon monoxide, CO alarm, gas engineer
flood, water leak, burst pipe: no water, leak, leaky, toilets not working, water off, blocked toilets
power cut, power failure, loss of power, utilities: no electric, blackout, lights out, electric off, no heating

# Doors, visitors and security
site security, security, school security, secure site: is school safe, locked doors, safe building, lock up, security guard, safe gates, burglary
gate, perimeter, fencing, boundary fence: school gates, gate code, what time do gates open, gates locked, gate left open, climb the gate, shut the gate, climbing over fence, hole in fence, climb out, hold gate open, gate buzzer, side gate, unlock gates
key holder, keyholder, access fob, access control: lost key, key fob, alarm code, door code, locked out, fobs, lost fob, swipe card, spare key, copy of key, door code changed, keypad, unlock school
visitors, signing in, visitors' book: sign in at office, guests, visitor badge, lanyard, signing in screen, InVentry, can I come into school, visit school, signing in book, visiting, sign out, visitor pass, coloured lanyard, red lanyard, report to reception, ID badge, photo id, show ID, popping in, look around, phone in visitor bag, walk in without appointment
identity badge, ID badges, lanyards: name badge, staff badge, lost my badge, forgot my lanyard, lanyard colours, no badge
contractors, permit to work, construction work: builders, workmen, plumber, electrician, scaffolding, building work, window cleaner, photocopier man, engineer, decorators, tradesmen, man fixing, DBS for builders, hot works, painters, gardener, diggers, delivery driver, gas man
deliveries to school, delivery vehicles, delivery drivers: parcel, Amazon, lorry, van in playground, postman, delivery man, Amazon parcel at work, dinner van, courier
closed-circuit television, CCTV, surveillance cameras, camera: security camera, cameras in toilets, watch CCTV, footage, see the footage, Ring doorbell, filmed at school, how long is CCTV kept, dash cam
violence, aggression, threatening behaviour, abusive visitors, barred: angry parent, shouting parent, parent kicks off, banned from site, parent banned, swore at receptionist, threatened teacher, rude parent, hit by parent, parents fighting, shouted at staff, ban from playground, abusive dad, zero tolerance
theft, stolen, personal property, valuables: nicked, robbed, stole, pinched, handbag stolen, lost purse, theft of bike, leave bag, burglary, stolen phone, my bag was taken, handbags

# Cars, roads and parking
car park, parking, vehicles on site, vehicle movement: park at school, staff car park, parents parking, drive into school, disabled bay, blue badge, car in playground, speed limit, minibus parking, reversing, electric car charging, park on grass, park on zigzags, zig zags, zigzag lines, yellow lines, double parked, blocking my drive, blocked driveway, drop off zone, engine idling, idling, stop and drop, taxi drop off, kiss and drop, school run parking
road safety, traffic, pedestrian safety: lollipop lady, lollipop man, crossing patrol, crossing the road, school street, zebra crossing, traffic outside school, busy road, speeding, hi-vis, high vis, walking bus, road closed outside, school crossing patrol, 20 mph, Bikeability, cycling proficiency, road traffic accident
minibus, driving school vehicles, transport, driver: drive the minibus, D1 licence, seat belts, car seats, booster seat, staff car children, lift home, take child in my car, seatbelt, give pupil a lift, points on licence, business insurance, MiDAS, section 19 permit, taxi

# Work equipment and substances
working at height, ladders, stepladder: standing on a chair, climb on table, stand on desk, putting up display, hang displays, step stool, kick stool, on the roof, get ball off roof, ball on roof, hanging lights, change a light bulb, scaffold tower
asbestos, asbestos management, asbestos register: asbestos in walls, drill into wall, pin in ceiling, drawing pins in wall, asbestos survey, ACM, white asbestos
hazardous substances, COSHH, chemicals, substances hazardous to health: bleach, cleaning stuff, cleaning products, cleaning spray, cleaning cupboard, dettol, washing up liquid, paint, glue, white spirit, toilet cleaner, data sheet, toxic, poison, weedkiller, hazard sheet, spray polish, air freshener, dishwasher tablets, pesticide, slug pellets, rat poison, laminator fumes, glue gun, batteries, science chemicals, aerosol, CLEAPSS
cleaning materials, cleaning equipment, caretaker's store: mop, bucket, cleaner's cupboard, wet floor sign, hoover
electrical safety, electrical equipment, portable appliance testing, PAT, electrical testing: plug, kettle, PAT test, phone charger, own charger, bring a heater, fan heater, extension lead, fairy lights, Christmas lights, toaster, microwave, lamp, bring my own fan, sockets, socket covers, electric heater, sticker on plug, wires, overload, charging laptop, e-bike battery, lithium, bring own kettle, fridge in classroom, air fryer
moving and handling, manual handling, lifting: lift heavy, bad back, carry tables, put out chairs, moving furniture, heavy boxes, lifting children, hoist, back ache, moving tables in hall, trolley, piano, carry a child, stack chairs, back pain
machinery, hand tools, equipment safety, design and technology: hand saw, hammer, hot glue gun, craft knife, Stanley knife, scissors, guillotine, power drill, kiln, sewing machine, hacksaw, goggles, safety glasses, laminator, soldering iron, knives, needles, lawnmower, strimmer, paper cutter, leaf blower, peeler
science safety, laboratory, practical work in science: Bunsen burner, lab, experiment, acid, goggles, science experiment, fume cupboard, candles in class, eyeballs, dissecting, lab coat, radiation
legionella, legionnaires, water hygiene, water quality: hot water temperature, taps, flushing taps, water too hot, drinking water, brown water, lead pipes, tank, water testing, legionaires
personal protective equipment, PPE, protective clothing: hi-vis, hard hat, steel toe caps, goggles, safety boots, gloves, uniform for caretaker, hi vis jacket, ear defenders
noise, vibration, hearing protection: too loud, noisy, building noise, ear defenders, loud music
waste, waste management, bins, recycling: rubbish, wheelie bin, bin lorry, litter, trash, bins overflowing, when are bins emptied
pest control, pests, vermin: rats and mice, mice, mouse, ants, wasps, wasps nest, cockroach, pigeon, flies, flea, bees nest

# Ourselves at work
lone working, lone worker, working alone: alone in school, come in at weekends, work in the holidays, locked in, stay late at school, caretaker alone, home visit alone, by myself in school, last one in building, alone in the building, on my own after hours, in school on Sunday, alone with a child, late evening, phone when I leave
stress, work-related stress, staff wellbeing, stress management: burnout, burned out, workload, stressed teacher, overworked, breakdown, can't cope with job, anxiety at work, off with stress, signed off, stress risk assessment, mental health of staff, HSE stress standards, too much marking, work life balance
display screen equipment, DSE, workstation, VDU: computer screen, eye test for work, bad chair, screen glasses, back ache at desk, wrist pain, RSI, desk chair, working at home desk, eyesight test, free glasses, monitor height, laptop all day, eye strain
new and expectant mothers, pregnant employees, expectant mothers, pregnancy: pregnant teacher, pregnant at work, pregnant risk assessment, breast feeding at work, expecting a baby, pregnant staff, pregnant and lifting, pregnant TA, maternity safety
occupational health, fitness for work, health surveillance: OH, occy health, work doctor, occupational health referral, fit for work, OHU, fit note
young workers, work experience, young persons: work placement, kid on work experience, trainee safety, student on placement, apprentice safety, year 10 placement
health and safety training, safety induction: fire training, training record, manual handling course, ladder training
insurance, employers' liability, public liability: insured, insurance certificate, RPA, risk protection arrangement, claim on insurance, is my bike insured, personal items insured

# Falls, weather and heat
slips, trips and falls, slips and trips: slippery, wet floor, tripped over bag, slipped over, ice on path, tripped over wire, trailing cables, bags in the way, muddy floor, spilled water, loose mat, uneven path, slip on ice, mats
snow, ice, severe weather, adverse weather, inclement weather, gritting: snow day, icy, salt the path, snowballs, snowball fight, frozen playground, bad weather, will school be open snow, storm, high winds, hurricane, sledging, blizzard, slides on ice, black ice, gale, lightning, thunder, red warning, amber warning, weather warning, named storm, teacher can't get in snow
school closure, emergency closure, school closed: snow day, shut, school shut, is school open, closing early, closed today, school closed snow, sent home early, radio school closed, boiler broken, no heating, text if closed, local radio, bad weather closing
hot weather, heat, heatwave, high temperatures, extreme heat: too hot, boiling, red hot, sun hat, air con, fans, maximum temperature, hot classroom, sun cream, water bottles heat, shade, sunny, UV, ties off in summer
indoor temperature, heating, workplace temperature, thermal comfort: freezing classroom, cold classroom, radiators, minimum temperature, too cold, heating broken, coats on inside, boiler broken, 16 degrees, 18 degrees
wet play, indoor play, wet weather: raining, rainy day, wet break, wet lunchtime, wet playtime, stay in when rains, rain at lunch, windy day, too wet for field, muddy field

# Playground and grounds
playground equipment, outdoor play equipment, climbing frame, adventure playground, trim trail: slide, swings, monkey bars, trampoline, climbing wall, play equipment broken, gym apparatus, tyres, balance beam, zip wire, den building, loose parts, sandpit, goal posts, goalposts, outdoor gym
PE equipment, physical education safety, gymnastics equipment, PE safety: gym mats, wall bars, javelin, cricket bat, hockey sticks, shot put, trampolines, basketball hoop, hall apparatus, vaulting horse, afPE
trees, tree climbing, pond, poisonous plants: conkers, falling branch, dead tree, pond dipping, berries, fell in pond, stinging nettles, allotment, school garden, sticks, fungi, giant hogweed, mushrooms, tree fell, beehive, throwing stones, throwing sticks, conker fights
forest school, fire pit, campfire, outdoor learning: marshmallows, whittling, den, woods, bonfire, penknife, tools in forest school, muddy, wellies, fire lighting, toasting
swimming, swimming pool, pool safety, lifeguard, water safety: pool, swimming lessons, drown, swimming hats, verruca, paddling pool, open water, splash pool, life guard, armbands, deep end, canoeing, sea, river, chlorine
supervision, levels of supervision, ratios: who watches playground, playground duty, break duty, how many adults outside, lunchtime supervisors, dinner ladies, left alone, nobody watching, children unattended, alone in class, adult to child ratio, midday supervisors

# Animals, smoke, flying things
dogs, animals on site, pets, animals in school: puppy, dog in playground, bring my dog, walk dog to school, dog on lead, carry dog, dog poo, dog mess, pick up with dog, school dog, therapy dog, reading dog, guide dog, assistance dog, hearing dog, dog tied to gate, class pet, hamster, guinea pig, rabbit, chickens, chicks, stick insects, bring in pet, snake, cat in school, horse, show and tell pet, tortoise, XL bully, dangerous dog, small dog in arms, goldfish, ducklings, well-being dog
smoking, smoke-free, vaping, e-cigarettes, electronic cigarettes: cigarette, fag, ciggies, Lost Mary, Elf bar, Juul, disposable vape, smoke at gate, smoking at the school gate, parents smoking, staff smoke in car, rollies, tobacco, snus, nicotine pouch, pipe, cigar, shisha, smoking area, puff bar, caught vaping, Zyn, e-cig, smoke break, vape in toilets, fag break
alcohol, drugs, under the influence, intoxicated: drunk, drunk parent, drinking at work, smells of drink, smell of alcohol, beer, wine, booze, bar at school fair, alcohol at PTA, prosecco, hungover, drunk at pickup, high on drugs, stoned, wine at parents' night, licence for alcohol, tipsy, smelling of weed
drones, unmanned aircraft, model aircraft: fly a drone, quadcopter, drone over school
balloons, helium, latex, fireworks, candles, naked flame: balloon release, sparklers, diwali lights, bonfire night, party poppers, lanterns, dry ice, glitter, incense, birthday candles, tea lights, Christingle, smoke machine, lighter
weapons, knife, offensive weapons, bladed article: knives, penknife, gun, toy gun, BB gun, nerf gun, sword, catapult, kirpan, machete, pocket knife, laser pen, stun gun, pepper spray

# People who use the building
lettings, hire of premises, hirer, community use: hire hall, rent the hall, book hall, rent a room, birthday party in hall, bouncy castle, kids party, hire pitch, football pitch hire, use school at weekend, church in school hall, slimming club, dance class rent, brownies, cubs, polling station, wedding, hall for party, karate club hire, hire classroom, zumba, booking the astroturf, evening classes, letting agreement, 3G pitch, alcohol at hall party
school events, fete, summer fair, events on school premises: bouncy castle, firework night, school disco, bonfire, Christmas fair, BBQ, barbecue, jumble sale, bingo, raffle, gazebo, fete stall, inflatables, car boot, PTA event, bake sale, crowd, discotheque
after-hours use, out-of-hours use, extended use, evening use: use the field in holidays, evening event, holiday club site, gates open at weekend, out of hours
neighbours, local residents, community complaints: live next door, noise from school, ball over fence, ball in my garden, get ball back, overgrown hedge, lights at night, floodlights, bonfire smoke, parked across drive, litter from pupils, bell ringing, school bell noise, kids on my wall, music too loud, football over fence
consultation with employees, trade union, safety representatives, health and safety committee: safety meeting, union rep, raise safety, staff say on safety, safety committee
home visits, off-site working, visiting families at home: visit family, visit a home on my own, dog at house, go round to the house
passenger lift, lifts, powered doors: stuck in lift, lift broken, automatic doors, disabled lift, elevator
glass, glazing, windows, window restrictors: broken window, cracked glass, fell out of window, open windows upstairs, blinds, blind cords, smashed window, window won't open, safety glass
furniture, shelving, stacking: stacked chairs, tall cupboard, TV trolley, shelf fell, tables folded, chair broke, bookcase fell, tip chairs
homemade equipment, privately owned equipment, own equipment, personal equipment: bring own chair, own fan, own kettle, donate a slide, bring in old toys, second hand sofa, donated equipment, own laptop charger, sofa in class, pillow, bean bag
`;
